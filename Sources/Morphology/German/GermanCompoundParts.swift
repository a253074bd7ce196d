internal import Tables

/// Which short or misleading words may be parts of a compound: `compound-parts.tsv`.
enum GermanCompoundParts {
  /// Where a part may stand.
  enum Use: String {
    case both, head, modifier, barred
  }

  /// Whether `part` (small letters) may stand as a head or as a modifier.
  static func allows(_ part: some Collection<UInt8>, asHead: Bool) -> Bool {
    switch uses[String(decoding: part, as: UTF8.self)] {
    case .both: true
    case .head: asHead
    case .modifier: !asHead
    case .barred: false
    case nil: letterCount(part) > 3
    }
  }

  /// Whether `part` may be no part at all.
  static func bars(_ part: String) -> Bool { uses[part] == .barred }

  static func letterCount(_ utf8: some Collection<UInt8>) -> Int {
    utf8.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private static let uses: [String: Use] = {
    var uses: [String: Use] = [:]
    guard let table = try? Table(embedded: "tables/morphology/german/compound-parts.tsv") else {
      return uses
    }
    for row in table.rows { uses[row[0]] = Use(rawValue: row[1]) }
    return uses
  }()
}
