internal import Tables
internal import Text

/// The codes of three letters by which the names of dictionaries, and some glossaries, name languages.
struct LanguageCodes: Sendable {
  private let tags: [String: String]

  static let shared = try? LanguageCodes()

  init() throws(TableError) {
    var tags: [String: String] = [:]
    for row in try Table(embedded: "tables/dictionaries/languages.tsv").rows { tags[row["code"]] = row["tag"] }
    self.tags = tags
  }

  /// The tag of a code of three letters.
  func tag(of code: String) -> String? { tags[code] }

  /// The first pair of languages in a file's name: `de-en`, `freedict-deu-eng.index`.
  func pair(inName name: String) -> (Language, Language)? {
    let parts = name.split { !($0.isLetter && $0.isASCII) }.map { $0.lowercased() }
    for (first, second) in zip(parts, parts.dropFirst()) {
      guard let left = language(first), let right = language(second) else { continue }
      return (left, right)
    }
    return nil
  }

  private func language(_ code: String) -> Language? {
    guard (2...3).contains(code.utf8.count), code != "the" else { return nil }
    if code.utf8.count == 2 { return tags.values.contains(code) ? Language(tag: code) : nil }
    return tags[code].flatMap(Language.init(tag:))
  }
}

extension Language {
  /// The primary subtag; of a code of three letters for a language that has one of two, that: *de* of *ger* and *deu*, as
  /// some tools write it.
  var shortPrimary: String {
    let primary = primary
    return primary.utf8.count == 3 ? LanguageCodes.shared?.tag(of: primary) ?? primary : primary
  }
}
