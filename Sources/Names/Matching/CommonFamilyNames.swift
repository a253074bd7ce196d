internal import Tables

/// How many people bear a family name: `tables/names/common-family-names.tsv`.
struct CommonFamilyNames: Sendable {
  /// Per cent of the people of a country, by the letters of the name.
  private let shares: [[Unicode.Scalar]: Double]

  static let embedded: Result<CommonFamilyNames, TableError> = Result { () throws(TableError) in
    try CommonFamilyNames(Table(embedded: "tables/names/common-family-names.tsv", minimumCells: 4))
  }

  private init(_ table: Table) throws(TableError) {
    var shares: [[Unicode.Scalar]: Double] = [:]
    for row in table.rows {
      guard let share = Double(row[3]), share > 0, share < 100 else { throw row.bad(3, expected: "per cent") }
      for spelling in row[1].split(separator: "|") {
        let letters = NameReader.letters(of: String(spelling))
        shares[letters] = max(share, shares[letters] ?? 0)
      }
    }
    self.shares = shares
  }

  /// What two names may score at most that have a family name in common and little else.
  struct Ceiling: Equatable {
    let score: Double
    let note: String
  }

  private static let veryCommon = (share: 5.0, ceiling: 0.93)
  private static let common = (share: 1.0, ceiling: 0.96)
  private static let short = (letters: 2, ceiling: 0.96)
  /// No score at or below this is ever lowered.
  static let lowest = veryCommon.ceiling

  /// Two more words of this length, as a given name and a patronymic, tell a person even with a common family name.
  static let confirming: Int32 = 400

  /// Whether many bear a family name.
  func isCommon(_ word: NameWord) -> Bool { shares[word.letters] ?? 0 >= Self.common.share }

  /// Nil for family names that few bear.
  func ceiling(_ first: NameWord, _ second: NameWord) -> Ceiling? {
    let shares = (shares[first.letters] ?? 0, shares[second.letters] ?? 0)
    let share = max(shares.0, shares.1)
    let name = shares.0 >= shares.1 ? first.text : second.text
    if share >= Self.veryCommon.share {
      return Ceiling(score: Self.veryCommon.ceiling, note: "“\(name)” is a very common family name")
    }
    if share >= Self.common.share {
      return Ceiling(score: Self.common.ceiling, note: "“\(name)” is a common family name")
    }
    guard Self.isShort(first), Self.isShort(second) else { return nil }
    return Ceiling(score: Self.short.ceiling, note: "“\(name)” is short for a family name")
  }

  /// Where a letter is a syllable or a word, one is not short.
  private static func isShort(_ word: NameWord) -> Bool {
    switch word.script {
    case .han, .hangul, .kana: false
    default: word.letters.count <= short.letters
    }
  }
}
