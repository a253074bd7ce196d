/// A tab-separated table with a header row: UTF-8, a row a line, `#` begins a comment line, blank lines are skipped.
///
/// Cells are kept as ranges of the content, so that reading a table of 100,000 cells costs one pass and no strings.
public struct Table: Sendable {
  /// The file's name, as messages give it.
  public let name: String
  /// The header's cells.
  public let columns: [String]
  /// The number of rows, without the header.
  public var count: Int { rowLines.count }

  private let content: [UInt8]
  /// The cells of all rows, `columns.count` for each; a row that was short is filled with empty ones.
  private let cells: [Range<UInt32>]
  private let rowLines: [UInt32]

  /// A row: a place in a table.
  public struct Row: Sendable {
    fileprivate let table: Table
    /// The row's place in the table, from zero.
    public let index: Int

    /// The line in the file, from one.
    public var line: Int { Int(table.rowLines[index]) }

    var tableName: String { table.name }

    /// The cell of a column; empty where the row ended before it.
    public subscript(column: Int) -> String {
      String(decoding: table.content[table.bytes(row: index, column: column)], as: UTF8.self)
    }

    /// The cell of a column by its name; empty where the table has no such column.
    public subscript(column: String) -> String {
      guard let place = table.columns.firstIndex(of: column) else { return "" }
      return self[place]
    }

    /// The cell of a column as UTF-8.
    public func utf8(_ column: Int) -> ArraySlice<UInt8> {
      table.content[table.bytes(row: index, column: column)]
    }
  }

  /// The rows in the order of the file.
  public var rows: LazyMapSequence<Range<Int>, Row> {
    (0..<count).lazy.map { Row(table: self, index: $0) }
  }

  fileprivate func bytes(row: Int, column: Int) -> Range<Int> {
    let range = cells[row * columns.count + column]
    return Int(range.lowerBound)..<Int(range.upperBound)
  }

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - name: The file's name, for messages.
  ///   - content: The file; UTF-8, with or without a byte order mark, lines ended by LF or CRLF.
  ///   - required: Columns that the header must have.
  ///   - minimumCells: The cells that every row must have; fewer are an error, more than the header has always are.
  /// - Throws: ``TableError`` with the line and column at fault.
  public init(
    name: String, content: some Collection<UInt8>, required: [String] = [], minimumCells: Int = 1
  ) throws(TableError) {
    let content = Array(content)
    self.name = name
    self.content = content
    var reader = RowReader(name: name, content: content)
    guard let header = try reader.next() else {
      throw TableError(file: name, line: 1, column: 1, problem: .empty)
    }
    let columns = header.map { String(decoding: content[$0], as: UTF8.self) }
    for (place, column) in columns.enumerated() where columns[..<place].contains(column) {
      throw reader.error(at: header[place], .duplicateColumn(column))
    }
    for column in required where !columns.contains(column) {
      throw reader.error(at: header[0], .missingColumn(column, header: columns))
    }
    var cells: [Range<UInt32>] = []
    var lines: [UInt32] = []
    while let row = try reader.next() {
      guard row.count >= minimumCells else {
        throw reader.error(
          at: row[row.count - 1], .tooFewCells(found: row.count, needed: minimumCells))
      }
      guard row.count <= columns.count else {
        throw reader.error(
          at: row[columns.count], .tooManyCells(found: row.count, allowed: columns.count))
      }
      for cell in row { cells.append(UInt32(cell.lowerBound)..<UInt32(cell.upperBound)) }
      for _ in row.count..<columns.count { cells.append(0..<0) }
      lines.append(UInt32(reader.line))
    }
    self.columns = columns
    self.cells = cells
    rowLines = lines
  }

  /// Reads an embedded table.
  public init(embedded path: String, required: [String] = [], minimumCells: Int = 1)
    throws(TableError)
  {
    guard let file = EmbeddedFile(path: path) else {
      throw TableError(file: path, line: 1, column: 1, problem: .notEmbedded)
    }
    try self.init(name: path, content: file.bytes, required: required, minimumCells: minimumCells)
  }
}

/// Cuts a file into rows of cell ranges.
private struct RowReader {
  let name: String
  let content: [UInt8]
  private(set) var line = 0
  private var lineStart: Int
  private var nextLine: Int

  init(name: String, content: [UInt8]) {
    self.name = name
    self.content = content
    nextLine = content.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStart = nextLine
  }

  mutating func next() throws(TableError) -> [Range<Int>]? {
    while nextLine < content.count {
      lineStart = nextLine
      line += 1
      var end = content[nextLine...].firstIndex(of: 0x0A) ?? content.count
      nextLine = end + 1
      if end > lineStart, content[end - 1] == 0x0D { end -= 1 }
      if end == lineStart || content[lineStart] == UInt8(ascii: "#") { continue }
      return try split(lineStart..<end)
    }
    return nil
  }

  private func split(_ range: Range<Int>) throws(TableError) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for place in range where content[place] == 0x09 {
      cells.append(start..<place)
      start = place + 1
    }
    cells.append(start..<range.upperBound)
    guard String(validating: content[range], as: UTF8.self) != nil else {
      throw error(at: range, .notUTF8)
    }
    return cells
  }

  func error(at range: Range<Int>, _ problem: TableError.Problem) -> TableError {
    let before = String(decoding: content[lineStart..<range.lowerBound], as: UTF8.self)
    return TableError(
      file: name, line: max(line, 1), column: before.unicodeScalars.count + 1, problem: problem)
  }
}
