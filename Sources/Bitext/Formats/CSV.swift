internal import Text

/// A table of comma-separated values (RFC 4180): cells with quotes, separators or line ends stand in quotes, quotes in
/// them are doubled. The header is as that of ``TSV``; semicolons and tabs part cells too where the header uses them.
enum CSV {
  static func read(_ table: Document, source: Language?, target: Language?) throws(BitextFormatError) -> BitextDocument
  {
    var reader = RowReader(table)
    guard let header = try reader.next() else {
      throw BitextFormatError(file: table.name, line: 1, column: 1, problem: .badHeader(""))
    }
    let columns: LanguageColumns
    do throws(BitextFormatError.Problem) {
      columns = try LanguageColumns(header: header.map(\.text), source: source, target: target)
    } catch {
      throw BitextFormatError(file: table.name, line: 1, column: 1, problem: error)
    }
    var units: [TranslationUnit] = []
    while let row = try reader.next() {
      do throws(CellProblem) {
        units.append(
          row.count == 1 && row[0].text.isEmpty
            ? TranslationUnit(segments: [TranslationSegment(source: InlineText(), target: nil)])
            : try columns.unit(row.map(\.text)))
      } catch {
        throw reader.error(at: row[error.cell].start, error.problem)
      }
    }
    return BitextDocument(source: columns.source, target: columns.target, units: units)
  }

  static func text(of document: BitextDocument, fallback: Language) -> String {
    let table = TableRows(document, fallback: fallback)
    var text = ""
    for row in [table.header] + table.rows { text += row.map(cell).joined(separator: ",") + "\n" }
    return text
  }

  private static func cell(_ text: String) -> String {
    let isPlain = !text.utf8.contains { [0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D].contains($0) }
    // Blanks at the ends would be lost to readers that trim.
    if isPlain, text.utf8.first != 0x20, text.utf8.last != 0x20 { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}

/// Cuts a table into rows of cells.
private struct RowReader {
  struct Cell {
    let text: String
    /// Where it begins in the document.
    let start: Int
  }

  private let table: Document
  private let separator: UInt8
  private var place = 0

  init(_ table: Document) {
    self.table = table
    let first = table.lines.first.map { table.bytes[$0] } ?? []
    let counts = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].map { mark in
      (mark: mark, count: first.count { $0 == mark })
    }
    separator = counts.max { $0.count < $1.count }?.mark ?? UInt8(ascii: ",")
  }

  mutating func next() throws(BitextFormatError) -> [Cell]? {
    guard place < table.bytes.count else { return nil }
    var cells: [Cell] = []
    while true {
      cells.append(try cell())
      guard place < table.bytes.count else { return cells }
      let byte = table.bytes[place]
      place += 1
      if byte == separator { continue }
      if byte == 0x0D, place < table.bytes.count, table.bytes[place] == 0x0A { place += 1 }
      return cells
    }
  }

  /// Reads a cell up to, but not including, what ends it.
  private mutating func cell() throws(BitextFormatError) -> Cell {
    let start = place
    guard place < table.bytes.count, table.bytes[place] == UInt8(ascii: "\"") else {
      while place < table.bytes.count, !isEnd(table.bytes[place]) { place += 1 }
      return Cell(text: table.text(start..<place), start: start)
    }
    var content: [UInt8] = []
    place += 1
    while true {
      guard let quote = table.bytes[place...].firstIndex(of: UInt8(ascii: "\"")) else {
        throw error(at: start, .unclosedQuote)
      }
      content += table.bytes[place..<quote]
      place = quote + 1
      guard place < table.bytes.count, table.bytes[place] == UInt8(ascii: "\"") else { break }
      content.append(UInt8(ascii: "\""))
      place += 1
    }
    guard place == table.bytes.count || isEnd(table.bytes[place]) else { throw error(at: place, .textAfterQuote) }
    return Cell(text: String(decoding: content, as: UTF8.self), start: start)
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

  func error(at offset: Int, _ problem: BitextFormatError.Problem) -> BitextFormatError {
    let position = table.position(of: offset..<offset)
    return BitextFormatError(file: table.name, line: position.line, column: position.start + 1, problem: problem)
  }
}
