internal import Assist

/// A sheet's rows as tab-separated values with a header of language tags, which every spreadsheet and CAT tool reads.
struct TSVSheet {
  private let sheet: Sheet

  init(_ sheet: Sheet) { self.sheet = sheet }

  var text: String {
    var lines = [
      "row\t\(sheet.sourceLanguage)\t\(sheet.targetLanguage)\tnames\tterms\tquantities\tfindings"
    ]
    for row in sheet.rows {
      let hints = sheet.hints(for: row)
      func column(_ kind: Hint.Kind) -> String {
        hints.filter { $0.kind == kind }.map { "\($0.source) = \($0.targets.first ?? "")" }.joined(
          separator: "; ")
      }
      let cells = [
        String(row.number), row.source.text, row.target.text, column(.name), column(.term),
        column(.quantity),
        sheet.findings(for: row).map(\.message).joined(separator: "; "),
      ]
      lines.append(cells.map(cell).joined(separator: "\t"))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func cell(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
  }
}

/// Whether a scalar is a control that text formats cannot hold: C0 and C1, line ends and tabs among them.
func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
}
