/// What a name is a name of.
public enum NameKind: String, Hashable, Sendable, CaseIterable {
  case person, place, organization
  /// An inhabitant or the adjective of a place.
  case demonym
  /// A weekday, a month, a feast.
  case calendar
  /// What names one currency: *Euro*, but not *Dollar*.
  case currency
  case other

  /// The kinds that are found only where they are asked for.
  public static let onRequest: Set<NameKind> = [.demonym, .calendar, .currency]
}

/// A name whose spelling is established: looked up, not derived.
public struct KnownName: Hashable, Sendable {
  /// What it is a name of.
  public let kind: NameKind
  /// The target language's spellings, preferred first; empty where only the native form is known.
  public let targets: [String]
  /// The name in its own script, where it is known: Київ.
  public let native: String?
  /// The BCP 47 tag of the language that ``native`` is in.
  public let nativeLanguage: String?
  /// The English spelling, for languages that have none of their own here.
  public let english: String?
  /// Where it stands: “CLDR region KR”, “places.tsv”.
  public let source: String

  /// Whether it is a country or territory of CLDR, which most are called without an article.
  var isCountry: Bool { source.hasPrefix("CLDR region ") }

  /// The name, with what another of the same spelling is called as alternatives. Places only: other kinds that share
  /// a spelling are left alone.
  func adding(_ other: KnownName) -> KnownName {
    let new = other.targets.filter { !targets.contains($0) }
    guard kind == .place, other.kind == .place else { return self }
    return KnownName(
      kind: kind, targets: targets + new, native: native ?? other.native,
      nativeLanguage: native == nil ? other.nativeLanguage : nativeLanguage, english: english,
      source: targets.isEmpty ? other.source : source)
  }
}

/// The key under which a spelling is looked up: NFC, one kind of apostrophe, no soft hyphens, spaces as one space.
package func nameKey(_ spelling: some StringProtocol) -> String {
  if spelling.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x27 && $0 != 0x09 }) { return String(spelling) }
  var key = ""
  key.reserveCapacity(spelling.utf8.count)
  for scalar in spelling.unicodeScalars {
    switch scalar {
    case "'", "\u{2018}", "\u{02BC}", "`", "\u{00B4}": key.unicodeScalars.append("\u{2019}")
    case "\u{00A0}", "\u{202F}", "\t": key.unicodeScalars.append(" ")
    case "\u{00AD}": break
    case "\u{2010}", "\u{2011}": key.unicodeScalars.append("-")
    default: key.unicodeScalars.append(scalar)
    }
  }
  return key
}
