internal import Tables

/// Which short or misleading words may be parts of a compound: `compound-parts.tsv`.
enum GermanCompoundParts {
  /// Where a part may stand.
  enum Use: String {
    case both, head, modifier, barred
  }

  /// Whether `part` (small letters) may stand as a head or as a modifier.
  static func allows(_ part: Letters, asHead: Bool) -> Bool {
    switch uses[part] {
    case .both: true
    case .head: asHead
    case .modifier: !asHead
    case .barred: false
    case nil: part.count > 3 && letterCount(part) > 3
    }
  }

  /// Whether a noun, as the lexicon writes it, may stand as a head.
  static func allowsLemma(_ lemma: Letters) -> Bool {
    // Only short words have rows.
    lemma.count > uses.longest || lemma.string.lowercased().withLetters { allows($0, asHead: true) }
  }

  /// Whether `part` may be no part at all.
  static func bars(_ part: Letters) -> Bool { uses[part] == .barred }

  private static func letterCount(_ part: Letters) -> Int {
    part.buffer.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private static let uses: WordMap<Use> = {
    var uses = WordMap<Use>()
    guard let table = try? Table(embedded: "tables/morphology/german/compound-parts.tsv") else {
      return uses
    }
    for row in table.rows {
      if let use = Use(rawValue: row[1]) { uses.update(row[0], initial: use) { $0 = use } }
    }
    return uses
  }()
}
