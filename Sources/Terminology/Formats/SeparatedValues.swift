internal import Tables
internal import Text

/// Comma-separated values: RFC 4180, with whatever separator the file has.
struct SeparatedValues {
  let file: String
  let document: Document
  let separator: UInt8

  /// - Parameter separator: Nil to take the one of `,`, `;`, tab and `|` that cuts the first lines most evenly.
  init(document: Document, separator: UInt8?) {
    file = document.name
    self.document = document
    self.separator = separator ?? Self.likelySeparator(document.bytes)
  }

  /// The separator that stands equally often, outside quotes, in the first records.
  static func likelySeparator(_ bytes: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]
    var counts: [[Int]] = [[0, 0, 0, 0]]
    var isQuoted = false
    for byte in bytes.prefix(100_000) {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if byte == 0x0A {
        guard counts.count < 30 else { break }
        counts.append([0, 0, 0, 0])
      } else if let place = candidates.firstIndex(of: byte) {
        counts[counts.count - 1][place] += 1
      }
    }
    let records = counts.filter { $0.contains { $0 > 0 } }
    guard let header = records.first else { return candidates[0] }
    let scores = candidates.indices.map { place in
      header[place] == 0 ? 0 : records.filter { $0[place] == header[place] }.count * 100 + header[place]
    }
    return candidates[scores.firstIndex(of: scores.max() ?? 0) ?? 0]
  }

  /// All records, each with the place of its cells; those without any text are left out.
  ///
  /// - Throws: ``GlossaryFormatError`` for a quote that is never closed, or that text follows.
  func records() throws(GlossaryFormatError) -> [[CellTable.Cell]] {
    var records: [[CellTable.Cell]] = []
    var reader = RecordReader(document: document, separator: separator)
    while let record = try reader.next() {
      if record.contains(where: { !$0.text.isEmpty }) { records.append(record) }
    }
    return records
  }

  private struct RecordReader {
    let document: Document
    let bytes: [UInt8]
    let separator: UInt8
    var place = 0
    var line = 1
    var lineStart = 0

    init(document: Document, separator: UInt8) {
      self.document = document
      bytes = document.bytes
      self.separator = separator
    }

    mutating func next() throws(GlossaryFormatError) -> [CellTable.Cell]? {
      guard place < bytes.count else { return nil }
      var record: [CellTable.Cell] = []
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
        if place == bytes.count { return record + [CellTable.Cell(text: "", line: line, column: column(place))] }
      }
    }

    private mutating func cell() throws(GlossaryFormatError) -> CellTable.Cell {
      let start = (line: line, column: column(place))
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
        let from = place
        while place < bytes.count, bytes[place] != separator, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
        return CellTable.Cell(
          text: String(decoding: bytes[from..<place], as: UTF8.self), line: start.line, column: start.column)
      }
      var text: [UInt8] = []
      place += 1
      while true {
        guard place < bytes.count else {
          throw error(start, "the quote that begins here is never closed; close it, or double quotes inside the cell")
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
      guard place == bytes.count || [separator, 0x0A, 0x0D].contains(bytes[place]) else {
        throw error((line, column(place)), "text follows a closing quote; double the quotes inside a quoted cell")
      }
      return CellTable.Cell(text: String(decoding: text, as: UTF8.self), line: start.line, column: start.column)
    }

    /// The column of a byte of the present line. Counting it for every cell would be quadratic on a line of a million
    /// cells; a line that long is given in bytes.
    private func column(_ place: Int) -> Int {
      guard place - lineStart < 4_096 else { return place - lineStart + 1 }
      return bytes[lineStart..<place].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    private func error(_ place: (line: Int, column: Int), _ problem: String) -> GlossaryFormatError {
      GlossaryFormatError(file: document.name, line: place.line, column: place.column, problem: problem)
    }
  }

  /// The glossary as comma-separated values.
  ///
  /// - Parameter separator: What parts the cells.
  static func text(_ glossary: Glossary, separator: UInt8, categories: DataCategories) -> String {
    let layout = TableLayout(glossary, text: CellText(hasEscapes: false), categories: categories)
    let mark = String(UnicodeScalar(separator))
    return ([layout.header] + layout.rows).map { row in
      row.map { quoted($0, separator: separator) }.joined(separator: mark) + "\r\n"
    }.joined()
  }

  private static func quoted(_ cell: String, separator: UInt8) -> String {
    let needsQuotes = cell.utf8.contains { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes || cell.first == " " || cell.last == " " else { return cell }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
