internal import Assist
internal import Text

/// A sheet as Markdown tables, for notes, tickets and wikis.
struct MarkdownSheet {
  private let sheet: Sheet

  init(_ sheet: Sheet) { self.sheet = sheet }

  var text: String {
    (["# \(escaped(sheet.title))", ""] + rows() + names() + terms() + dictionary() + findings()).joined(
      separator: "\n") + "\n"
  }

  private func rows() -> [String] {
    let right =
      sheet.hasTranslation
      ? sheet.targetLanguage.englishName : "Help for \(sheet.targetLanguage.englishName)"
    return ["| # | \(sheet.sourceLanguage.englishName) | \(right) |", "| ---: | --- | --- |"]
      + sheet.rows.map { row in
        let target =
          sheet.hasTranslation
          ? marked(row.target)
          : sheet.hints(for: row).map {
            "\(escaped($0.source)) → \(escaped($0.targets.joined(separator: " · ")))"
          }
          .joined(separator: "<br>")
        let findings = sheet.findings(for: row).map { "⚠ \(escaped($0.message))" }
        let cell = ([target] + findings).filter { !$0.isEmpty }.joined(separator: "<br>")
        return "| \(row.number) | \(marked(row.source)) | \(cell) |"
      }
  }

  private func names() -> [String] {
    guard !sheet.names.isEmpty else { return [] }
    return [
      "", "## Names", "", "| Source | Target | Native | Spellings | Why |",
      "| --- | --- | --- | --- | --- |",
    ]
      + sheet.names.map { name in
        let spellings = name.spellings.map { "\(escaped($0.text)) (\($0.count))" }.joined(
          separator: ", ")
        return "| \(escaped(name.source)) | \(escaped(name.renderings.joined(separator: " · "))) | "
          + "\(escaped(name.native ?? "")) | \(spellings) | \(escaped(name.reason)) |"
      }
  }

  private func terms() -> [String] {
    guard !sheet.terms.isEmpty else { return [] }
    return [
      "", "## Terms", "", "| Source | Target | Found as | Note |", "| --- | --- | --- | --- |",
    ]
      + sheet.terms.map { term in
        let forms = term.forms.map { "\(escaped($0.text)) (\($0.match))" }.joined(separator: ", ")
        return
          "| \(escaped(term.entry)) | \(escaped(term.targets.joined(separator: " · "))) | \(forms) | "
          + "\(escaped(term.note)) |"
      }
  }

  private func dictionary() -> [String] {
    guard !sheet.dictionary.isEmpty else { return [] }
    return ["", "## Dictionary", "", "| Source | Equivalents | Dictionary |", "| --- | --- | --- |"]
      + sheet.dictionary.map { term in
        "| \(escaped(term.entry)) | \(escaped(term.targets.prefix(6).joined(separator: " · "))) | "
          + "\(escaped(term.glossary)) |"
      }
  }

  private func findings() -> [String] {
    guard !sheet.findings.isEmpty else { return [] }
    return ["", "## To check", ""]
      + sheet.findings.map { finding in
        let place = finding.row.map { " (row \($0))" } ?? ""
        return
          "- **\(finding.severity.rawValue)**\(place): \(escaped(finding.message)) `\(finding.rule)`"
      }
  }

  /// Names in bold, terms in italics.
  private func marked(_ passage: Sheet.Passage) -> String {
    passage.pieces.map { piece in
      let text = escaped(piece.text)
      return switch piece.mark?.subject {
      case .name: "**\(text)**"
      case .term: "*\(text)*"
      case .quantity, .finding, nil: text
      }
    }.joined()
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "|", "#": result += "\\" + String(scalar)
      case "<": result += "&lt;"
      case "&": result += "&amp;"
      case "\n", "\r", "\t": result += " "
      default: if !isControl(scalar) { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
