internal import Tables

/// Family names, and the names of firms, products and places that need no rendering: tables that are only looked up.
struct ListedNames: Sendable {
  private let surnames: SortedTable
  private let properNouns: SortedTable
  private let towns: SortedTable
  private let families: SortedTable

  init() throws(TableError) {
    surnames = try SortedTable(embedded: "tables/names/surnames.tsv")
    properNouns = try SortedTable(embedded: "tables/names/proper-nouns.tsv")
    towns = try SortedTable(embedded: "tables/names/towns.tsv")
    families = try SortedTable(embedded: "tables/names/family-names.tsv")
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

  /// The language that a family name of German texts comes from; nil where the list lacks it.
  func origin(ofSurname word: String) -> String? { surnames.rows(of: word).first?[1] }

  /// Whether a word is the name of a town.
  func isTown(_ word: String) -> Bool { towns.rows(of: word).first != nil }

  /// Whether a word is a family name in one of many countries.
  func isFamily(_ word: String) -> Bool { families.rows(of: word).first != nil }
}
