internal import Text

/// A table of comma-separated values (RFC 4180): cells with quotes, separators or line ends stand in quotes, quotes in
/// them are doubled. The header is as that of ``TSV``; semicolons and tabs part cells too where the header uses them.
enum CSV {
  static func read(_ table: Document, source: Language?, target: Language?) throws(BitextFormatError) -> BitextDocument
  {
    var rows = Rows(table)
    guard let header = try rows.next() else {
      throw BitextFormatError(file: table.name, line: 1, column: 1, problem: .badHeader(""))
    }
    let columns: LanguageColumns
    do throws(BitextFormatError.Problem) {
      columns = try LanguageColumns(header: header.map(\.text), source: source, target: target)
    } catch {
      throw BitextFormatError(file: table.name, line: 1, column: 1, problem: error)
    }
    var units: [TranslationUnit] = []
    while let row = try rows.next() {
      do throws(CellProblem) {
        units.append(
          row.count == 1 && row[0].text.isEmpty
            ? TranslationUnit(segments: [TranslationSegment(source: InlineText(), target: nil)])
            : try columns.unit(row.map(\.text)))
      } catch {
        let cell = row[error.cell]
        throw BitextFormatError(file: table.name, line: cell.line, column: cell.column, problem: error.problem)
      }
    }
    return BitextDocument(source: columns.source, target: columns.target, units: units)
  }

  /// The rows of a table whose cells are parted by what its first line has most of.
  private struct Rows {
    private let file: String
    private var cells: SeparatedCells

    init(_ table: Document) {
      file = table.name
      let first = table.lines.first.map { table.bytes[$0] } ?? []
      let counts = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].map { mark in
        (mark: mark, count: first.count { $0 == mark })
      }
      cells = SeparatedCells(table, separator: counts.max { $0.count < $1.count }?.mark ?? UInt8(ascii: ","))
    }

    mutating func next() throws(BitextFormatError) -> [SeparatedCells.Cell]? {
      do throws(SeparatedCells.Fault) {
        return try cells.next()
      } catch {
        throw BitextFormatError(
          file: file, line: error.line, column: error.column,
          problem: error.problem == .unclosedQuote ? .unclosedQuote : .textAfterQuote)
      }
    }
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
