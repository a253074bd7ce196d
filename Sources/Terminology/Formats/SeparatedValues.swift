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
    var reader = SeparatedCells(document, separator: separator)
    do throws(SeparatedCells.Fault) {
      while let record = try reader.next() {
        guard record.contains(where: { !$0.text.isEmpty }) else { continue }
        records.append(record.map { CellTable.Cell(text: $0.text, line: $0.line, column: $0.column) })
      }
    } catch {
      let problem =
        switch error.problem {
        case .unclosedQuote: "the quote that begins here is never closed; close it, or double quotes inside the cell"
        case .textAfterQuote: "text follows a closing quote; double the quotes inside a quoted cell"
        }
      throw GlossaryFormatError(file: document.name, line: error.line, column: error.column, problem: problem)
    }
    return records
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
