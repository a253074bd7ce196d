/// A large embedded table whose rows are sorted by their first cell, searched where it lies.
///
/// Nothing is read at start-up: a look-up halves the file's bytes until it stands at the key's rows. The rows are in
/// the order of their UTF-8 bytes, comment lines stand above the header only, and a key may have several rows; the
/// tests hold every such table to that.
public struct SortedTable: Sendable {
  /// The path in the repository; empty for a table that does not lie there.
  public let path: String
  /// The names of the columns, from the header.
  public let columns: [String]
  private nonisolated(unsafe) let rows: UnsafeBufferPointer<UInt8>
  /// What the rows lie in, where that is no embedded file.
  private let mapping: MappedFile?

  /// A table in a mapped file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - range: The bytes of the rows; they must lie inside the file and be sorted.
  ///   - columns: What the cells are.
  package init(file: MappedFile, range: Range<Int>, columns: [String]) {
    path = ""
    mapping = file
    self.columns = columns
    rows = UnsafeBufferPointer(rebasing: file.bytes[range])
  }

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
    mapping = nil
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
      String(decoding: table.rows[bytes(of: column)], as: UTF8.self)
    }

    /// The first byte of a cell; nil where it is empty.
    public func firstByte(of column: Int) -> UInt8? {
      let cell = bytes(of: column)
      return cell.isEmpty ? nil : table.rows[cell.lowerBound]
    }

    private func bytes(of column: Int) -> Range<Int> {
      var start = line.lowerBound
      var left = column
      while left > 0 {
        while start < line.upperBound, table.rows[start] != 0x09 { start += 1 }
        guard start < line.upperBound else { return start..<start }
        start += 1
        left -= 1
      }
      var end = start
      while end < line.upperBound, table.rows[end] != 0x09 { end += 1 }
      return start..<end
    }
  }

  /// Whether a key has a row.
  public func contains(_ key: String) -> Bool {
    var key = key
    return key.withUTF8 { firstLine(of: $0) != nil }
  }

  /// The first line of a key, as ``cell(_:ofLineAt:)`` knows it; nil where it has none.
  package func line(of key: UnsafeBufferPointer<UInt8>) -> Int? { firstLine(of: key) }

  /// Gives `body` the lines of a key, in the table's order.
  package func visitLines(of key: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    var line = firstLine(of: key)
    while let found = line {
      body(found)
      line = nextLine(after: found, key: key)
    }
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

  /// The row that begins at a byte of the rows, as ``HashedKeys`` knows it.
  func row(at start: Int) -> Row { Row(table: self, line: start..<lineEnd(from: start)) }

  /// The bytes of a cell of a line; empty where the row ended before it. They are there as long as the table.
  package func cell(_ column: Int, ofLineAt start: Int) -> UnsafeBufferPointer<UInt8> {
    var start = start
    var left = column
    while start < rows.count, rows[start] != 0x0A, left > 0 {
      if rows[start] == 0x09 { left -= 1 }
      start += 1
    }
    var end = start
    while end < rows.count, rows[end] != 0x09, rows[end] != 0x0A { end += 1 }
    return UnsafeBufferPointer(rebasing: rows[start..<end])
  }

  /// The start of the line behind the one at `start` where it has the same key; nil where it has not.
  func nextLine(after start: Int, key: UnsafeBufferPointer<UInt8>) -> Int? {
    let next = lineEnd(from: start) + 1
    return next < rows.count && compare(lineAt: next, with: key) == 0 ? next : nil
  }

  /// Whether the line at `start` has a key.
  func hasKey(_ key: UnsafeBufferPointer<UInt8>, lineAt start: Int) -> Bool { compare(lineAt: start, with: key) == 0 }

  /// Whether the line at `start` has the key that the first `length` bytes of a word and an ending make.
  func hasKey(_ word: UnsafeBufferPointer<UInt8>, length: Int, ending: StaticString, lineAt start: Int) -> Bool {
    let count = length + ending.utf8CodeUnitCount
    guard start + count < rows.count, rows[start + count] == 0x09 else { return false }
    for place in 0..<length where rows[start + place] != word[place] { return false }
    for place in length..<count where rows[start + place] != ending.utf8Start[place - length] { return false }
    return true
  }

  /// Whether the key of the line at `start` stands before a text.
  func isLine(at start: Int, before text: UnsafeBufferPointer<UInt8>) -> Bool { compare(lineAt: start, with: text) < 0 }

  /// Whether the key of the line at `start` begins with a text.
  func keyBegins(with text: UnsafeBufferPointer<UInt8>, lineAt start: Int) -> Bool {
    guard start + text.count <= rows.count else { return false }
    // No text has a tab or a line feed.
    for place in 0..<text.count where rows[start + place] != text[place] { return false }
    return true
  }

  /// The bytes of the first cell of each line that is the first of its key, with the line's start.
  package func visitKeys(_ body: (UnsafeBufferPointer<UInt8>, Int) -> Void) {
    var start = 0
    var last: UnsafeBufferPointer<UInt8>?
    while start < rows.count {
      var cell = start
      while cell < rows.count, rows[cell] != 0x09, rows[cell] != 0x0A { cell += 1 }
      let key = UnsafeBufferPointer(rebasing: rows[start..<cell])
      let end = lineEnd(from: cell)
      let isSame = last.map { compare(lineAt: start, with: $0) == 0 } ?? false
      if end > start, !isSame { body(key, start) }
      last = key
      start = end + 1
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

  /// The lines whose keys begin with the same bytes, of which there is at least one.
  public struct Beginning: Sendable {
    fileprivate let lines: Range<Int>
    fileprivate let length: Int
  }

  /// All lines; nil where the table is empty.
  public var beginning: Beginning? { rows.isEmpty ? nil : Beginning(lines: 0..<rows.count, length: 0) }

  /// The lines of a beginning whose keys go on with `bytes`; nil where there are none.
  public func extending(_ beginning: Beginning, by bytes: some Collection<UInt8>) -> Beginning? {
    var (lines, length) = (beginning.lines, beginning.length)
    for byte in bytes {
      lines = narrowed(lines, to: byte, at: length)
      guard !lines.isEmpty else { return nil }
      length += 1
    }
    return Beginning(lines: lines, length: length)
  }

  /// The lengths of all beginnings of `word` that are keys, or become keys with `ending` after them: shortest first,
  /// in UTF-8 bytes.
  ///
  /// One walk narrows the range of rows letter by letter, so that it costs about as much as two look-ups.
  public func keyLengths(
    beginning word: some RandomAccessCollection<UInt8>, with ending: StaticString = ""
  ) -> [Int] {
    var lengths: [Int] = []
    var lines = 0..<rows.count
    for (place, byte) in word.enumerated() {
      lines = narrowed(lines, to: byte, at: place)
      guard !lines.isEmpty else { break }
      let hasKey = ending.withUTF8Buffer { ending in
        var lines = lines
        for (offset, byte) in ending.enumerated() where !lines.isEmpty {
          lines = narrowed(lines, to: byte, at: place + 1 + offset)
        }
        // The key that ends here stands before all that go on.
        return !lines.isEmpty
          && self.byte(place + 1 + ending.count, ofLineAt: lines.lowerBound) == 0
      }
      if hasKey { lengths.append(place + 1) }
    }
    return lengths
  }

  /// The lines of a range whose key has `byte` at `place`; all must agree in what stands before.
  private func narrowed(_ lines: Range<Int>, to byte: UInt8, at place: Int) -> Range<Int> {
    let low = firstLine(in: lines) { self.byte(place, ofLineAt: $0) >= byte }
    let high = firstLine(in: low..<lines.upperBound) { self.byte(place, ofLineAt: $0) > byte }
    return low..<high
  }

  /// The first line of a range of lines for which `isPast` holds; the end of the range where it holds for none.
  private func firstLine(in lines: Range<Int>, where isPast: (Int) -> Bool) -> Int {
    var low = lines.lowerBound
    var high = lines.upperBound
    while low < high {
      let line = max(lineStart(before: (low + high) / 2), low)
      if isPast(line) { high = line } else { low = min(lineEnd(from: line) + 1, high) }
    }
    return low
  }

  /// A byte of a line's key; zero behind its end. The key's earlier bytes must have been seen.
  private func byte(_ place: Int, ofLineAt start: Int) -> UInt8 {
    let place = start + place
    guard place < rows.count, rows[place] != 0x09, rows[place] != 0x0A else { return 0 }
    return rows[place]
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
