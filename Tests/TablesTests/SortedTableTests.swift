import Tables
import Testing

@Suite("Sorted tables")
struct SortedTableTests {
  /// The tables that are searched where they lie.
  static let paths =
    ["nouns", "verbs", "adjectives", "function-words", "bound-modifiers"].map { "tables/morphology/german/\($0).tsv" }
    + ["tables/terminology/opaque-compounds.tsv", "tables/morphology/german/adjective-endings.tsv"]
    + ["tables/morphology/german/deverbal-suffixes.tsv"]
    + ["towns", "surnames", "proper-nouns", "name-shapes", "cities", "city-spellings", "lexicon", "lexicon-russian"].map
  {
    "tables/names/\($0).tsv"
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
      #expect(table.rows(of: row[0]).contains { $0[1] == row[1] })
      #expect(!table.contains(row[0] + "\u{1}"))
    }
    for missing in ["", "Qqqq", "lemma", "#"] { #expect(!table.contains(missing)) }
  }

  @Test("The keys that a word begins with", arguments: paths)
  func prefixes(path: String) throws {
    let table = try SortedTable(embedded: path)
    for word in ["Hausherren", "Bahnhofstraße", "Ärztekammer", "Zyxq", "", "Z"] {
      let utf8 = Array(word.utf8)
      let expected = (0...utf8.count).filter {
        $0 > 0 && table.contains(String(decoding: utf8[..<$0], as: UTF8.self))
      }
      #expect(table.keyLengths(beginning: utf8) == expected)
    }
  }
}
