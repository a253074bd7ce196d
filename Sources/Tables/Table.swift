/// A tab-separated table with a header row: UTF-8, a row a line, `#` begins a comment line, blank lines are skipped.
///
/// Cells are kept as ranges of the content, so that reading a table of 100,000 cells costs one pass and no strings.
public struct Table: Sendable {
  /// The file's name, as messages give it.
  public var name: String { storage.name }
  /// The header's cells.
  public var columns: [String] { storage.columns }
  /// The number of rows, without the header.
  public var count: Int { storage.lines.count }

  private let storage: Storage

  /// What the rows share, so that a row is one reference and a number.
  fileprivate final class Storage: Sendable {
    let name: String
    let columns: [String]
    let content: [UInt8]
    /// The cells of all rows, `columns.count` for each; a row that was short is filled with empty ones.
    let cells: [Range<UInt32>]
    let lines: [UInt32]

    init(name: String, columns: [String], content: [UInt8], cells: [Range<UInt32>], lines: [UInt32]) {
      self.name = name
      self.columns = columns
      self.content = content
      self.cells = cells
      self.lines = lines
    }

    func bytes(row: Int, column: Int) -> Range<Int> {
      let range = cells[row * columns.count + column]
      return Int(range.lowerBound)..<Int(range.upperBound)
    }
  }

  /// A row: a place in a table.
  public struct Row: Sendable {
    fileprivate let table: Storage
    /// The row's place in the table, from zero.
    public let index: Int

    /// The line in the file, from one.
    public var line: Int { Int(table.lines[index]) }

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
    (0..<count).lazy.map { [storage] in Row(table: storage, index: $0) }
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
    var reader = RowReader(name: name, content: content)
    var cells: [Range<UInt32>] = []
    guard let width = try reader.next(&cells) else {
      throw TableError(file: name, line: 1, column: 1, problem: .empty)
    }
    let header = cells
    let columns = header.map { String(decoding: content[reader.range($0)], as: UTF8.self) }
    for (place, column) in columns.enumerated() where columns[..<place].contains(column) {
      throw reader.error(at: header[place], .duplicateColumn(column))
    }
    for column in required where !columns.contains(column) {
      throw reader.error(at: header[0], .missingColumn(column, header: columns))
    }
    cells.removeAll(keepingCapacity: true)
    var lines: [UInt32] = []
    while let count = try reader.next(&cells) {
      guard count >= minimumCells else {
        throw reader.error(at: cells[cells.count - 1], .tooFewCells(found: count, needed: minimumCells))
      }
      guard count <= width else {
        throw reader.error(at: cells[cells.count - count + width], .tooManyCells(found: count, allowed: width))
      }
      for _ in count..<width { cells.append(0..<0) }
      lines.append(UInt32(reader.line))
    }
    storage = Storage(name: name, columns: columns, content: content, cells: cells, lines: lines)
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
  /// Whether all of the file is UTF-8; where it is not, each row is looked at for the place.
  private let isUTF8: Bool

  init(name: String, content: [UInt8]) {
    self.name = name
    self.content = content
    nextLine = content.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStart = nextLine
    isUTF8 = String(validating: content, as: UTF8.self) != nil
  }

  /// Adds the cells of the next row that is no comment, and returns their number; nil at the end.
  mutating func next(_ cells: inout [Range<UInt32>]) throws(TableError) -> Int? {
    while nextLine < content.count {
      lineStart = nextLine
      line += 1
      let isComment = content[lineStart] == UInt8(ascii: "#")
      let before = cells.count
      let end = content.withUnsafeBufferPointer { bytes in
        Self.split(bytes, from: lineStart) { cell in
          if !isComment { cells.append(UInt32(cell.lowerBound)..<UInt32(cell.upperBound)) }
        }
      }
      nextLine = end.next
      if end.line == lineStart {
        cells.removeSubrange(before...)
        continue
      }
      guard !isComment else { continue }
      guard isUTF8 || String(validating: content[lineStart..<end.line], as: UTF8.self) != nil else {
        throw error(at: UInt32(lineStart)..<UInt32(end.line), .notUTF8)
      }
      return cells.count - before
    }
    return nil
  }

  /// Gives `body` the cells of the line that begins at `start`; returns its end and where the next one begins.
  private static func split(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ body: (Range<Int>) -> Void
  ) -> (line: Int, next: Int) {
    var cell = start
    var place = start
    while place < bytes.count, bytes[place] != 0x0A {
      if bytes[place] == 0x09 {
        body(cell..<place)
        cell = place + 1
      }
      place += 1
    }
    let line = place > cell && bytes[place - 1] == 0x0D ? place - 1 : place
    body(cell..<line)
    return (line, place + 1)
  }

  func range(_ cell: Range<UInt32>) -> Range<Int> { Int(cell.lowerBound)..<Int(cell.upperBound) }

  func error(at range: Range<UInt32>, _ problem: TableError.Problem) -> TableError {
    let before = String(decoding: content[lineStart..<Int(range.lowerBound)], as: UTF8.self)
    return TableError(
      file: name, line: max(line, 1), column: before.unicodeScalars.count + 1, problem: problem)
  }
}
