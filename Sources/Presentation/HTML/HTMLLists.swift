internal import Assist

/// What was found in a sheet's text, as lists below its rows. The marks link to their entries, and the script shows the
/// `data-` attributes of an entry beside its mark.
struct HTMLLists {
  private let sheet: Sheet

  init(_ sheet: Sheet) { self.sheet = sheet }

  var text: String { names + terms + quantities + findings + dictionary }

  /// A row of a list.
  private struct Entry {
    var identifier = ""
    /// What the script shows beside a mark: the target, what it is, and why.
    var tip: (target: String, kind: String, why: String)?
    /// HTML.
    let cells: [String]
  }

  private var names: String {
    let entries = sheet.names.enumerated().map { index, name in
      let target = name.renderings.joined(separator: " · ")
      let kind = ([name.kind.rawValue] + (name.native.map { [$0] } ?? [])).joined(separator: " · ")
      return Entry(
        identifier: Sheet.Subject.name(index).htmlIdentifier, tip: (target, kind, name.reason),
        cells: [
          escapedHTML(name.source), "<b>\(escapedHTML(target))</b>", "<bdi>\(escapedHTML(name.native ?? ""))</bdi>",
          name.spellings.map { "\(escapedHTML($0.text)) <small>\($0.count)×</small>" }.joined(separator: ", "),
          "<small>\(name.kind.rawValue), \(escapedHTML(name.reason))</small>", links(name.rows),
        ])
    }
    return list("names", "Names", ["Source", "Target", "Native", "Spellings", "Why", "Rows"], entries)
  }

  private var terms: String {
    let entries = sheet.terms.enumerated().map { index, term in
      let target = term.targets.joined(separator: " · ")
      let forms = term.forms.map { "\($0.text): \($0.match)" }.joined(separator: ", ")
      let why = [term.note, "\(forms) · \(term.domain) · \(term.glossary)"].filter { !$0.isEmpty }
      return Entry(
        identifier: Sheet.Subject.term(index).htmlIdentifier, tip: (target, term.entry, why.joined(separator: " — ")),
        cells: [
          escapedHTML(term.entry), "<b>\(escapedHTML(target))</b>",
          term.forms.map { "\(escapedHTML($0.text)) <small>\(escapedHTML($0.match))</small>" }.joined(separator: ", "),
          "<small>\(escapedHTML(term.note))</small>", links(term.rows),
        ])
    }
    return list("terms", "Terms", ["Source", "Target", "Found as", "Note", "Rows"], entries)
  }

  /// Behind all else: what it has is looked for, not read.
  private var dictionary: String {
    let entries = sheet.dictionary.map { term in
      Entry(cells: [
        escapedHTML(term.entry), escapedHTML(term.targets.prefix(6).joined(separator: " · ")),
        "<small>\(escapedHTML(term.glossary))</small>", links(term.rows),
      ])
    }
    return list("dictionary", "Dictionary", ["Source", "Equivalents", "Dictionary", "Rows"], entries)
  }

  private var quantities: String {
    let entries = sheet.quantities.enumerated().map { index, quantity in
      Entry(
        identifier: Sheet.Subject.quantity(index).htmlIdentifier, tip: (quantity.rendering, quantity.kind, ""),
        cells: [
          escapedHTML(quantity.source), "<b>\(escapedHTML(quantity.rendering))</b>",
          "<small>\(escapedHTML(quantity.kind))</small>", links([quantity.row]),
        ])
    }
    return list("quantities", "Numbers and dates", ["Source", "Target", "What", "Row"], entries)
  }

  private var findings: String {
    let entries = sheet.findings.enumerated().map { index, finding in
      Entry(
        identifier: Sheet.Subject.finding(index).htmlIdentifier, tip: (finding.message, finding.severity.rawValue, ""),
        cells: [
          "<b>\(finding.severity.rawValue)</b>: \(escapedHTML(finding.message))",
          "<small>\(escapedHTML(finding.rule))</small>", finding.row.map { links([$0]) } ?? "",
        ])
    }
    return list("findings", "To check", ["What", "Rule", "Row"], entries)
  }

  private func list(_ identifier: String, _ title: String, _ columns: [String], _ entries: [Entry]) -> String {
    guard !entries.isEmpty else { return "" }
    let head = columns.map { "<th scope=\"col\">\($0)</th>" }.joined()
    return """
      <section id="\(identifier)" aria-labelledby="\(identifier)-title">
      <h2 id="\(identifier)-title">\(title) (\(entries.count))</h2>
      <table class="list"><thead><tr>\(head)</tr></thead>
      <tbody>
      \(entries.map(row).joined(separator: "\n"))
      </tbody></table>
      </section>

      """
  }

  private func row(_ entry: Entry) -> String {
    let identifier = entry.identifier.isEmpty ? "" : " id=\"\(entry.identifier)\""
    let tip =
      entry.tip.map { tip in
        " data-target=\"\(escapedHTML(tip.target))\" data-kind=\"\(escapedHTML(tip.kind))\""
          + (tip.why.isEmpty ? "" : " data-why=\"\(escapedHTML(tip.why))\"")
      } ?? ""
    return "<tr\(identifier)\(tip)>\(entry.cells.map { "<td>\($0)</td>" }.joined())</tr>"
  }

  private func links(_ rows: [Int]) -> String {
    rows.map { "<a href=\"#r\($0)\">\($0)</a>" }.joined(separator: " ")
  }
}
