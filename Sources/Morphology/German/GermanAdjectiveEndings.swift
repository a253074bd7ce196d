internal import Tables

/// The endings of `adjective-endings.tsv`.
enum GermanAdjectiveEndings {
  /// Where they lie.
  static let letters = SortedTable.letters("adjective-endings.tsv")
  /// The same behind no ending.
  static let withNone: [Letters] = [""] + letters
  static let strings = letters.map(\.string)
  /// Those of the strong nominative singular: *Drittes Reich*, but *das Dritte Reich*.
  static let strongNominatives = SortedTable.letters("adjective-endings.tsv", marked: 1).map(\.string)
}

extension SortedTable {
  /// The first cells of a small table of German where they lie.
  ///
  /// - Parameter column: Only those of rows that have something there.
  static func letters(_ name: String, marked column: Int = 0) -> [Letters] {
    guard let table = try? SortedTable(embedded: "tables/morphology/german/" + name) else { return [] }
    var found: [Letters] = []
    table.visitKeys { key, line in
      if !table.cell(column, ofLineAt: line).isEmpty { found.append(Letters(key)) }
    }
    return found
  }
}
