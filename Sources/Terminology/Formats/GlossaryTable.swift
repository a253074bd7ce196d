internal import Tables

/// Rows of cells under a header, whatever format they were read from.
protocol GlossaryTable {
  var file: String { get }
  var columns: [String] { get }
  var rowCount: Int { get }
  /// A cell as the format's own rules give it; empty where the row ended before.
  func cell(_ row: Int, _ column: Int) -> String
  func isEmpty(_ row: Int, _ column: Int) -> Bool
  /// Line and column, from one, where a cell begins; the column in Unicode scalars.
  func place(_ row: Int, _ column: Int) -> (line: Int, column: Int)
  /// Whether `\n`, `\t` and `\\` in notes and the like stand for what a cell cannot hold.
  var hasEscapes: Bool { get }
}

extension GlossaryTable {
  func error(_ row: Int, _ column: Int, expected: String) -> TableError {
    let place = place(row, column)
    return TableError(
      file: file, line: place.line, column: place.column,
      problem: .badCell(cell(row, column), expected: expected))
  }
}

extension Table: GlossaryTable {
  var file: String { name }
  var rowCount: Int { count }
  var hasEscapes: Bool { true }

  func cell(_ row: Int, _ column: Int) -> String { rows[row][column] }

  func isEmpty(_ row: Int, _ column: Int) -> Bool { rows[row].utf8(column).isEmpty }

  func place(_ row: Int, _ column: Int) -> (line: Int, column: Int) {
    let row = rows[row]
    let before = (0..<column).reduce(0) { $0 + row[$1].unicodeScalars.count + 1 }
    return (row.line, before + 1)
  }
}

/// Cells that were read one by one, with the place of each.
struct CellTable: GlossaryTable {
  struct Cell: Hashable {
    var text: String
    var line: Int
    var column: Int
  }

  let file: String
  let columns: [String]
  let rows: [[Cell]]
  let hasEscapes = false

  var rowCount: Int { rows.count }

  func cell(_ row: Int, _ column: Int) -> String { column < rows[row].count ? rows[row][column].text : "" }

  func isEmpty(_ row: Int, _ column: Int) -> Bool { column >= rows[row].count || rows[row][column].text.isEmpty }

  func place(_ row: Int, _ column: Int) -> (line: Int, column: Int) {
    guard let last = rows[row].last else { return (1, 1) }
    let cell = column < rows[row].count ? rows[row][column] : last
    return (cell.line, cell.column)
  }
}
