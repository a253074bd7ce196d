internal import ICU

/// A language by its BCP 47 tag, such as `de` or `zh-Hant`.
public struct Language: Hashable, Sendable, CustomStringConvertible {
  /// The tag, with the primary subtag in lower case.
  public let tag: String

  /// Nil where `tag` is not of the form of a language tag: letters and digits in subtags of up to eight, the first of two
  /// or three letters, or an `x` before a name that two parties agreed on.
  public init?(tag: String) {
    let subtags = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).map(String.init)
    guard let primary = subtags.first,
      (2...3).contains(primary.utf8.count) || primary.lowercased() == "x" && subtags.count > 1,
      primary.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }),
      subtags.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isAlphanumeric) })
    else { return nil }
    self.tag = ([primary.lowercased()] + subtags.dropFirst()).joined(separator: "-")
  }

  private init(known: String) { tag = known }

  /// The primary subtag: `zh` of `zh-Hant`; the whole tag of a language for private use.
  public var primary: String { tag.hasPrefix("x-") ? tag : String(tag.prefix { $0 != "-" }) }
  /// Whether the language is written right to left.
  public var isRightToLeft: Bool { CLDR.isRightToLeft(tag) }
  /// The English name, or the tag where CLDR has none.
  public var englishName: String { CLDR.name(ofLanguage: tag, in: "en") ?? tag }
  /// The BCP 47 tag.
  public var description: String { tag }

  /// A language that nobody has named.
  public static let undetermined = Language(known: "und")
  /// German.
  public static let german = Language(known: "de")
  /// English.
  public static let english = Language(known: "en")
  /// French.
  public static let french = Language(known: "fr")
  /// Polish.
  public static let polish = Language(known: "pl")
  /// Russian.
  public static let russian = Language(known: "ru")
  /// Ukrainian.
  public static let ukrainian = Language(known: "uk")
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
}
