internal import Text

/// A table parted by tabs: a header of language tags (`de TAB en`), then a row a line. An empty line is an empty row.
/// Cells hold neither tabs nor line ends: there is no quoting.
enum TSV {
  /// Reads a table; ``LanguageColumns`` says what its columns mean.
  static func read(_ table: Document, source: Language?, target: Language?) throws(BitextFormatError) -> BitextDocument
  {
    guard let first = table.lines.first else {
      throw BitextFormatError(file: table.name, line: 1, column: 1, problem: .badHeader(""))
    }
    let columns: LanguageColumns
    do throws(BitextFormatError.Problem) {
      columns = try LanguageColumns(header: cells(table, first).map(table.text), source: source, target: target)
    } catch {
      throw BitextFormatError(file: table.name, line: 1, column: 1, problem: error)
    }
    var units: [TranslationUnit] = []
    units.reserveCapacity(table.lines.count)
    for (number, line) in table.lines.enumerated().dropFirst() {
      if line.isEmpty {
        units.append(TranslationUnit(segments: [TranslationSegment(source: InlineText(), target: nil)]))
        continue
      }
      let cells = cells(table, line)
      do throws(CellProblem) {
        units.append(try columns.unit(cells.map(table.text)))
      } catch {
        let column = table.position(of: cells[error.cell]).start + 1
        throw BitextFormatError(file: table.name, line: number + 1, column: column, problem: error.problem)
      }
    }
    return BitextDocument(source: columns.source, target: columns.target, units: units)
  }

  static func cells(_ table: Document, _ line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for place in line where table.bytes[place] == 0x09 {
      cells.append(start..<place)
      start = place + 1
    }
    cells.append(start..<line.upperBound)
    return cells
  }

  static func text(of document: BitextDocument, fallback: Language) -> String {
    let table = TableRows(document, fallback: fallback)
    var text = table.header.joined(separator: "\t") + "\n"
    for row in table.rows { text += row.map(cell).joined(separator: "\t") + "\n" }
    return text
  }

  /// A cell holds no tabs and no line ends: blanks stand for them.
  static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { ["\t", "\n", "\r"].contains($0) ? " " : $0 }))
  }
}

extension Bitext {
  /// The bitext as a table: a header of language tags, a row a line, the confidence in a third column where rows have
  /// one.
  public func tableText() -> String { TSV.text(of: BitextDocument(self), fallback: target) }
}
