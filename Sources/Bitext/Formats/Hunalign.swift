internal import Text

/// What hunalign writes with `-text`: a line a bead, source and target parted by a tab, the sentences of a side by
/// ` ~~~ `, the quality in a third column. A line that is only `<p>` on both sides marks a paragraph and is no row.
enum Hunalign {
  private static let joint = " ~~~ "

  static func read(
    _ table: Document, from: Language?, to: Language?
  ) throws(BitextFormatError) -> BitextDocument {
    guard let from else {
      throw BitextFormatError(
        file: table.name, line: 1, column: 1, problem: .noLanguage(side: "source", option: "--from"))
    }
    guard let to else {
      throw BitextFormatError(
        file: table.name, line: 1, column: 1, problem: .noLanguage(side: "translation", option: "--to"))
    }
    var units: [TranslationUnit] = []
    for (number, line) in table.lines.enumerated() where !line.isEmpty {
      let cells = TSV.cells(table, line).map(table.text)
      guard cells.count >= 2 else {
        throw BitextFormatError(
          file: table.name, line: number + 1, column: 1, problem: .tooFewCells(found: cells.count, needed: 2))
      }
      let source = side(cells[0])
      let target = side(cells[1])
      if source.isEmpty, target.isEmpty { continue }
      let properties = cells.count > 2 && Double(cells[2]) != nil ? [BitextProperty("quality", cells[2])] : []
      units.append(
        TranslationUnit(
          segments: [
            TranslationSegment(source: InlineText(source), target: target.isEmpty ? nil : InlineText(target))
          ], properties: properties))
    }
    return BitextDocument(source: from, target: to, units: units)
  }

  /// The sentences of a side, joined by blanks and without marks of paragraphs.
  private static func side(_ cell: String) -> String {
    cell.components(separatedBy: joint).filter { $0 != "<p>" }.joined(separator: " ")
  }

  static func text(of document: BitextDocument) -> String {
    var text = ""
    for unit in document.units where !unit.isObsolete {
      for segment in unit.segments where !segment.isIgnorable {
        let quality = unit.properties.first { $0.name == "quality" }?.value
        text += TSV.cell(segment.source.text) + "\t" + TSV.cell(segment.target?.text ?? "") + "\t"
        text += (quality ?? segment.confidence.map(threeDecimals) ?? "") + "\n"
      }
    }
    return text
  }
}

extension String {
  /// The parts of the string between occurrences of `separator`.
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var part: [UInt8] = []
    let mark = Array(separator.utf8)
    let bytes = Array(utf8)
    var place = 0
    while place < bytes.count {
      if bytes[place] == mark[0], bytes[place...].starts(with: mark) {
        parts.append(String(decoding: part, as: UTF8.self))
        part = []
        place += mark.count
      } else {
        part.append(bytes[place])
        place += 1
      }
    }
    parts.append(String(decoding: part, as: UTF8.self))
    return parts
  }
}
