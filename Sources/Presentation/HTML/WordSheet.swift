internal import Assist
internal import Text

/// A sheet as the plain HTML that pandoc makes a Word document of: a table of two columns, then what is to check.
struct WordSheet {
  private let sheet: Sheet

  init(_ sheet: Sheet) { self.sheet = sheet }

  var html: String {
    let right =
      sheet.hasTranslation ? sheet.targetLanguage.englishName : "Help for \(sheet.targetLanguage.englishName)"
    return """
      <!DOCTYPE html>
      <html lang="\(escapedHTML(sheet.sourceLanguage.tag))"><head><meta charset="utf-8">\
      <title>\(escapedHTML(sheet.title))</title></head>
      <body>
      <table><colgroup><col style="width: 50%"><col style="width: 50%"></colgroup>
      <thead><tr><th>\(escapedHTML(sheet.sourceLanguage.englishName))</th><th>\(escapedHTML(right))</th></tr></thead>
      <tbody>
      \(sheet.rows.map(row).joined(separator: "\n"))
      </tbody></table>
      \(findings)</body></html>

      """
  }

  private func row(_ row: Sheet.Row) -> String {
    let target =
      sheet.hasTranslation
      ? marked(row.target)
      : sheet.hints(for: row).map {
        "\(escapedHTML($0.source)) → \(escapedHTML($0.targets.joined(separator: " · ")))"
      }.joined(separator: "<br>")
    return "<tr><td>\(marked(row.source))</td><td>\(target)</td></tr>"
  }

  /// Names in bold, terms in italics.
  private func marked(_ passage: Sheet.Passage) -> String {
    passage.pieces.map { piece in
      let text = escapedHTML(piece.text)
      return switch piece.mark?.subject {
      case .name: "<b>\(text)</b>"
      case .term: "<i>\(text)</i>"
      case .quantity, .finding, nil: text
      }
    }.joined()
  }

  private var findings: String {
    guard !sheet.findings.isEmpty else { return "" }
    let items = sheet.findings.map { finding in
      let place = finding.row.map { " (row \($0))" } ?? ""
      return "<li><b>\(finding.severity.rawValue)</b>\(place): \(escapedHTML(finding.message))</li>"
    }
    return "<h2>To check</h2>\n<ul>\(items.joined())</ul>\n"
  }
}
