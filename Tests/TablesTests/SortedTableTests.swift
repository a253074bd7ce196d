import Tables
import Testing

@Suite("Sorted tables")
struct SortedTableTests {
  /// The tables that are searched where they lie.
  static let paths = EmbeddedFile.all(below: "tables/morphology/german/").map(\.path).filter {
    $0.contains("nouns")
  }

  @Test("Rows are in the order of their bytes", arguments: paths)
  func sorted(path: String) throws {
    var last = ""
    try SortedTable(embedded: path).visitRows { row in
      let key = row[0]
      #expect(
        !key.utf8.lexicographicallyPrecedes(last.utf8),
        "“\(key)” stands after “\(last)”: sort the rows")
      last = key
    }
  }

  @Test("Every key is found, and nothing else is", arguments: paths)
  func lookup(path: String) throws {
    let table = try SortedTable(embedded: path)
    table.visitRows { row in
      #expect(table.rows(of: row[0]).contains { $0[2] == row[2] })
      #expect(!table.contains(row[0] + "\u{1}"))
    }
    for missing in ["", "Qqqq", "lemma", "#"] { #expect(!table.contains(missing)) }
  }
}
