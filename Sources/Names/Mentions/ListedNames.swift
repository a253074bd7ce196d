internal import Tables

/// Family names, and the names of firms, products and places that need no rendering: tables that are only looked up.
struct ListedNames: Sendable {
  private let surnames: SortedTable
  private let properNouns: SortedTable

  init() throws(TableError) {
    surnames = try SortedTable(embedded: "tables/names/surnames.tsv")
    properNouns = try SortedTable(embedded: "tables/names/proper-nouns.tsv")
  }

  /// What the tables say of a word; nil where they lack it.
  func evidence(for word: String) -> Evidence? {
    if let row = properNouns.rows(of: word).first {
      return row.firstByte(of: 2) == nil ? .listedName : .listedWord
    }
    if let row = surnames.rows(of: word).first {
      return row.firstByte(of: 2) == nil ? .listedSurname : .listedSurnameWord
    }
    return nil
  }
}
