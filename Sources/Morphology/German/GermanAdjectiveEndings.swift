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
