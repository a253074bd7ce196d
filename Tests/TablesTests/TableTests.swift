import Tables
import Testing

@Suite("Tables")
struct TableTests {
  static func table(_ text: String, required: [String] = [], minimumCells: Int = 1)
    throws(TableError) -> Table
  {
    try Table(
      name: "t.tsv", content: Array(text.utf8), required: required, minimumCells: minimumCells)
  }

  @Test("Rows keep their line, whatever stands between them")
  func lines() throws {
    let table = try Self.table(
      "\u{FEFF}# comment\nde\ten\r\n\nHaus\thouse\r\n# more\nÄpfel\tapples")
    #expect(table.columns == ["de", "en"])
    #expect(table.rows.map(\.line) == [4, 6])
    #expect(table.rows.map { $0["en"] } == ["house", "apples"])
    #expect(Array(table.rows[1].utf8(0)) == Array("Äpfel".utf8))
  }

  @Test("A short row has empty cells; an unknown column is empty")
  func shortRow() throws {
    let row = try Self.table("de\ten\tnote\nHaus\thouse\n").rows[0]
    #expect(row["note"] == "")
    #expect(row["fr"] == "")
  }

  @Test(
    "What is wrong is named with its place",
    arguments: [
      ("", "t.tsv:1:1: the table is empty; its first line must name the columns"),
      ("# only\n", "t.tsv:1:1: the table is empty; its first line must name the columns"),
      ("de\tde\nx\ty\n", "t.tsv:1:4: the header names the column “de” twice; remove one"),
      ("de\tfr\nx\ty\n", "t.tsv:1:1: the header has no column “en” (it has de, fr); add it"),
      (
        "de\ten\n\nHaus\n",
        "t.tsv:3:1: the row has 1 cell, it needs 2; add the missing ones, parted by tabs"
      ),
      (
        "de\ten\nä\tb\tc\n",
        "t.tsv:2:5: the row has 3 cells, the header names 2; remove tabs or name the columns"
      ),
    ])
  func faults(text: String, message: String) {
    let error = #expect(throws: TableError.self) {
      try Self.table(text, required: ["en"], minimumCells: 2)
    }
    #expect(error?.description == message)
  }

  @Test("Bytes that are not UTF-8 are refused with their line")
  func notUTF8() {
    let error = #expect(throws: TableError.self) {
      try Table(name: "t.tsv", content: Array("de\n".utf8) + [0xFF, 0x0A])
    }
    #expect(error?.line == 2)
    #expect(error?.problem == .notUTF8)
  }
}
