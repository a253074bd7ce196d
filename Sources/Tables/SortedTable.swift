/// A large embedded table whose rows are sorted by their first cell, searched where it lies.
///
/// Nothing is read at start-up: a look-up halves the file's bytes until it stands at the key's rows. The rows are in
/// the order of their UTF-8 bytes, comment lines stand above the header only, and a key may have several rows; the
/// tests hold every such table to that.
public struct SortedTable: Sendable {
  /// The path in the repository.
  public let path: String
  public let columns: [String]
  private nonisolated(unsafe) let rows: UnsafeBufferPointer<UInt8>

  /// Opens an embedded table.
  ///
  /// - Throws: ``TableError`` where it is not embedded or has no header.
  public init(embedded path: String) throws(TableError) {
    guard let file = EmbeddedFile(path: path) else {
      throw TableError(file: path, line: 1, column: 1, problem: .notEmbedded)
    }
    let bytes = file.bytes
    var place = 0
    while place < bytes.count, bytes[place] == UInt8(ascii: "#") {
      place = (bytes[place...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
    }
    guard place < bytes.count, let end = bytes[place...].firstIndex(of: 0x0A) else {
      throw TableError(file: path, line: 1, column: 1, problem: .empty)
    }
    self.path = path
    columns = bytes[place..<end].split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    rows = UnsafeBufferPointer(rebasing: bytes[(end + 1)...])
  }

  /// A row's cells, each as a range of the table's bytes.
  public struct Row: Sendable {
    private let table: SortedTable
    private let line: Range<Int>

    fileprivate init(table: SortedTable, line: Range<Int>) {
      self.table = table
      self.line = line
    }

    /// The cell of a column; empty where the row ended before it.
    public subscript(column: Int) -> String {
      var start = line.lowerBound
      var left = column
      while left > 0 {
        guard let tab = table.rows[start..<line.upperBound].firstIndex(of: 0x09) else { return "" }
        start = tab + 1
        left -= 1
      }
      let end = table.rows[start..<line.upperBound].firstIndex(of: 0x09) ?? line.upperBound
      return String(decoding: table.rows[start..<end], as: UTF8.self)
    }
  }

  /// Whether a key has a row.
  public func contains(_ key: String) -> Bool {
    var key = key
    return key.withUTF8 { firstLine(of: $0) != nil }
  }

  /// The rows of a key, in the table's order.
  public func rows(of key: String) -> [Row] {
    var key = key
    return key.withUTF8 { key in
      var found: [Row] = []
      var start = firstLine(of: key)
      while let line = start, compare(lineAt: line, with: key) == 0 {
        let end = lineEnd(from: line)
        found.append(Row(table: self, line: line..<end))
        start = end + 1 < rows.count ? end + 1 : nil
      }
      return found
    }
  }

  /// Every first cell with its row, in order; for tests and for what must see all.
  public func visitRows(_ body: (Row) throws -> Void) rethrows {
    var start = 0
    while start < rows.count {
      let end = lineEnd(from: start)
      if end > start { try body(Row(table: self, line: start..<end)) }
      start = end + 1
    }
  }

  /// The start of the first line whose first cell is `key`.
  private func firstLine(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    var low = 0
    var high = rows.count
    while low < high {
      let line = lineStart(before: (low + high) / 2)
      if compare(lineAt: line, with: key) < 0 { low = lineEnd(from: line) + 1 } else { high = line }
    }
    return low < rows.count && compare(lineAt: low, with: key) == 0 ? low : nil
  }

  private func lineStart(before place: Int) -> Int {
    var start = place
    while start > 0, rows[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private func lineEnd(from start: Int) -> Int {
    var end = start
    while end < rows.count, rows[end] != 0x0A { end += 1 }
    return end
  }

  /// Less than, equal to or greater than zero, as the first cell of the line is before, equal to or after `key`.
  private func compare(lineAt start: Int, with key: UnsafeBufferPointer<UInt8>) -> Int {
    var place = 0
    while true {
      let byte = start + place < rows.count ? rows[start + place] : 0x0A
      let isEnd = byte == 0x09 || byte == 0x0A
      if place == key.count { return isEnd ? 0 : 1 }
      if isEnd { return -1 }
      if byte != key[place] { return Int(byte) - Int(key[place]) }
      place += 1
    }
  }
}
