/// Cuts a table of comma-separated values (RFC 4180, with whatever separator it has) into records of cells: a cell that
/// begins with a quote goes on to the next single one, doubled ones stand for one.
package struct SeparatedCells {
  /// A cell and where it stands.
  package struct Cell {
    /// Without quotes.
    package let text: String
    /// Where it begins: the line, and the column in Unicode scalars, both from one.
    package let line: Int
    /// The column in Unicode scalars, from one.
    package let column: Int
  }

  /// What is wrong with a quoted cell, and where.
  package struct Fault: Error {
    /// What quotes can have wrong.
    package enum Problem { case unclosedQuote, textAfterQuote }
    /// What is wrong.
    package let problem: Problem
    /// Counted from 1.
    package let line: Int
    /// The column in Unicode scalars, from one.
    package let column: Int
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var place = 0
  private var line = 1
  private var lineStart = 0

  /// - Parameter separator: The byte between cells.
  package init(_ document: Document, separator: UInt8) {
    bytes = document.bytes
    self.separator = separator
  }

  /// The cells up to the next line end outside quotes; nil after the last.
  package mutating func next() throws(Fault) -> [Cell]? {
    guard place < bytes.count else { return nil }
    var record: [Cell] = []
    while true {
      record.append(try cell())
      guard place < bytes.count else { return record }
      let byte = bytes[place]
      place += 1
      guard byte == separator else {
        if byte == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
        line += 1
        lineStart = place
        return record
      }
      // A separator at the end of the file has an empty cell behind it.
      if place == bytes.count { return record + [Cell(text: "", line: line, column: column(place))] }
    }
  }

  /// Reads a cell up to, but not including, what ends it.
  private mutating func cell() throws(Fault) -> Cell {
    let start = (line: line, column: column(place))
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
      let from = place
      while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
      return Cell(text: String(decoding: bytes[from..<place], as: UTF8.self), line: start.line, column: start.column)
    }
    var text: [UInt8] = []
    place += 1
    while true {
      guard place < bytes.count else {
        throw Fault(problem: .unclosedQuote, line: start.line, column: start.column)
      }
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") {
        guard place < bytes.count, bytes[place] == byte else { break }
        place += 1
      } else if byte == 0x0A {
        line += 1
        lineStart = place
      }
      text.append(byte)
    }
    guard place == bytes.count || isEnd(bytes[place]) else {
      throw Fault(problem: .textAfterQuote, line: line, column: column(place))
    }
    return Cell(text: String(decoding: text, as: UTF8.self), line: start.line, column: start.column)
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

  /// The column of a byte of the present line. Counting it for every cell would be quadratic on a line of a million
  /// cells; a line that long is given in bytes.
  private func column(_ place: Int) -> Int {
    guard place - lineStart < 4_096 else { return place - lineStart + 1 }
    return bytes[lineStart..<place].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
