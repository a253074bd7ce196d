internal import Assist
internal import Tables
internal import Text

/// A sheet as one self-contained HTML page; its style and script are the files of `Page/`.
struct HTMLSheet {
  private let sheet: Sheet

  init(_ sheet: Sheet) { self.sheet = sheet }

  var text: String {
    """
    <!DOCTYPE html>
    <html lang="en" data-view="both">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escaped(sheet.title)) – Hexapla</title>
    <style>
    \(page("sheet.css"))</style>
    </head>
    <body>
    \(header)
    <main>
    \(rows)
    \(names)\(terms)\(findings)<footer><p>Keys: <kbd>j</kbd> <kbd>k</kbd> next and previous row, <kbd>n</kbd> <kbd>p</kbd> \
    next and previous row to check, <kbd>/</kbd> search, <kbd>1</kbd> both, <kbd>2</kbd> source, <kbd>3</kbd> target, \
    <kbd>m</kbd> marks, <kbd>d</kbd> dark or light.</p></footer>
    </main>
    <script>
    \(page("sheet.js"))</script>
    </body>
    </html>

    """
  }

  /// A file of `Page/`; the build embeds it, and a test finds it missing.
  private func page(_ name: String) -> String {
    EmbeddedFile(path: "Sources/Presentation/Page/\(name)").map {
      String(decoding: $0.bytes, as: UTF8.self)
    } ?? ""
  }

  // MARK: Header

  private var header: String {
    let languages = "\(sheet.sourceLanguage.englishName) to \(sheet.targetLanguage.englishName)"
    let counts = [
      counted(sheet.rows.count, "sentence"), counted(sheet.names.count, "name"),
      counted(sheet.terms.count, "term"),
    ]
    let toCheck =
      sheet.findings.isEmpty ? "" : " · <a href=\"#findings\">\(sheet.findings.count) to check</a>"
    return """
      <header>
      <div><h1>\(escaped(sheet.title))</h1><p>\(escaped(languages)) · \(counts.joined(separator: " · "))\(toCheck)</p></div>
      <div class="tools">
      <input type="search" id="search" placeholder="Search" aria-label="Search the rows">
      <span id="status" role="status"></span>
      <span class="group" role="group" aria-label="Columns">
      <button type="button" data-show="both" aria-pressed="true">Both</button>
      <button type="button" data-show="source" aria-pressed="false">Source</button>
      <button type="button" data-show="target" aria-pressed="false">\(sheet.hasTranslation ? "Target" : "Help")</button>
      </span>
      <button type="button" id="marks" aria-pressed="true">Marks</button>
      <button type="button" id="theme">Dark / light</button>
      <button type="button" id="print">Print</button>
      </div>
      </header>
      """
  }

  // MARK: Rows

  private var rows: String {
    let target =
      sheet.hasTranslation
      ? sheet.targetLanguage.englishName : "Help for \(sheet.targetLanguage.englishName)"
    return """
      <table class="sheet">
      <caption class="visually-hidden">Source and \(sheet.hasTranslation ? "translation" : "help"), side by side</caption>
      <colgroup><col class="number"><col><col></colgroup>
      <thead><tr><th scope="col"><span class="visually-hidden">Row</span></th>\
      <th scope="col" class="source">\(escaped(sheet.sourceLanguage.englishName))</th>\
      <th scope="col" class="target">\(escaped(target))</th></tr></thead>
      <tbody>
      \(sheet.rows.map(row).joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  private func row(_ row: Sheet.Row) -> String {
    var classes: [String] = row.startsParagraph ? ["paragraph"] : []
    if let confidence = row.confidence, confidence < Self.doubtfulConfidence {
      classes.append("doubtful")
    }
    let attributes = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
    return
      "<tr id=\"r\(row.number)\"\(attributes)><td><a href=\"#r\(row.number)\">\(row.number)</a></td>"
      + "<td class=\"source\"\(language(sheet.sourceLanguage))>\(marked(row.source, row: row.number, side: "s"))</td>"
      + "<td class=\"target\"\(language(sheet.targetLanguage))>\(right(row))</td></tr>"
  }

  /// Rows whose alignment is less sure than this are flagged.
  static let doubtfulConfidence = 0.5

  private func right(_ row: Sheet.Row) -> String {
    let text =
      sheet.hasTranslation
      ? marked(row.target, row: row.number, side: "t") : hints(sheet.hints(for: row))
    let found = sheet.findings(for: row)
    guard !found.isEmpty else { return text }
    let items = found.map { "<li class=\"\($0.severity.rawValue)\">\(escaped($0.message))</li>" }
    return text + "<ul class=\"findings\" lang=\"en\">\(items.joined())</ul>"
  }

  private func hints(_ hints: [Hint]) -> String {
    guard !hints.isEmpty else { return "" }
    let items = hints.map { hint in
      let others = hint.targets.dropFirst().prefix(hint.kind == .term ? 2 : 0).map { " · \(escaped($0))" }.joined()
      return
        "<li class=\"\(hint.kind.rawValue)\"><span class=\"from\"\(language(sheet.sourceLanguage))>"
        + "\(escaped(hint.source))</span> → <b>\(escaped(hint.targets.first ?? ""))</b>"
        + (others.isEmpty ? "" : "<span class=\"others\">\(others)</span>") + "</li>"
    }
    return "<ul class=\"hints\">\(items.joined())</ul>"
  }

  private func language(_ language: Language) -> String {
    " lang=\"\(escaped(language.tag))\" dir=\"\(language.isRightToLeft ? "rtl" : "ltr")\""
  }

  // MARK: Marks

  private func marked(_ passage: Sheet.Passage, row: Int, side: String) -> String {
    passage.pieces.enumerated().map { place, piece in
      guard let mark = piece.mark else { return escaped(piece.text) }
      let identifier = "\(side)\(row)-\(place)"
      return
        "<mark class=\"\(kind(mark.subject))\" data-subject=\"\(code(mark.subject))\" tabindex=\"0\" "
        + "aria-describedby=\"\(identifier)\">\(escaped(piece.text))"
        + "<span class=\"tip\" role=\"tooltip\" id=\"\(identifier)\" lang=\"en\" dir=\"ltr\">\(tip(mark.subject))</span></mark>"
    }.joined()
  }

  private func kind(_ subject: Sheet.Subject) -> String {
    switch subject {
    case .name: "name"
    case .term: "term"
    case .quantity: "quantity"
    }
  }

  private func code(_ subject: Sheet.Subject) -> String {
    switch subject {
    case .name(let index): "n\(index)"
    case .term(let index): "t\(index)"
    case .quantity(let index): "q\(index)"
    }
  }

  /// What a mark is, and why.
  private func tip(_ subject: Sheet.Subject) -> String {
    switch subject {
    case .name(let index):
      let name = sheet.names[index]
      let native = name.native.map { " · <bdi>\(escaped($0))</bdi>" } ?? ""
      return
        "<b>\(escaped(name.renderings.joined(separator: " · ")))</b>\(name.kind.rawValue)\(native)"
        + "<small>\(escaped(name.reason))</small>"
    case .term(let index):
      let term = sheet.terms[index]
      let forms = term.forms.map { "\($0.text): \($0.match)" }.joined(separator: ", ")
      return "<b>\(escaped(term.targets.joined(separator: " · ")))</b>\(escaped(term.entry))"
        + (term.note.isEmpty ? "" : "<small>\(escaped(term.note))</small>")
        + "<small>\(escaped(forms)) · \(escaped(term.domain)) · \(escaped(term.glossary))</small>"
    case .quantity(let index):
      let quantity = sheet.quantities[index]
      return "<b>\(escaped(quantity.rendering))</b>\(escaped(quantity.kind))"
    }
  }

  // MARK: Lists

  private var names: String {
    list("names", "Names", ["Source", "Target", "Native", "Spellings", "Why", "Rows"], sheet.names) { name in
      [
        escaped(name.source), "<b>\(escaped(name.renderings.joined(separator: " · ")))</b>",
        "<bdi>\(escaped(name.native ?? ""))</bdi>",
        name.spellings.map { "\(escaped($0.text)) <small>\($0.count)×</small>" }.joined(
          separator: ", "),
        "<small>\(name.kind.rawValue), \(escaped(name.reason))</small>", links(name.rows),
      ]
    }
  }

  private var terms: String {
    list("terms", "Terms", ["Source", "Target", "Found as", "Note", "Rows"], sheet.terms) { term in
      [
        escaped(term.entry), "<b>\(escaped(term.targets.joined(separator: " · ")))</b>",
        term.forms.map { "\(escaped($0.text)) <small>\(escaped($0.match))</small>" }.joined(
          separator: ", "),
        "<small>\(escaped(term.note))</small>", links(term.rows),
      ]
    }
  }

  private var findings: String {
    list("findings", "To check", ["What", "Rule", "Row"], sheet.findings) { finding in
      [
        "<b>\(finding.severity.rawValue)</b>: \(escaped(finding.message))",
        "<small>\(escaped(finding.rule))</small>",
        finding.row.map { links([$0]) } ?? "",
      ]
    }
  }

  private func list<Item>(
    _ identifier: String, _ title: String, _ columns: [String], _ items: [Item],
    _ cells: (Item) -> [String]
  ) -> String {
    guard !items.isEmpty else { return "" }
    let head = columns.map { "<th scope=\"col\">\($0)</th>" }.joined()
    let body = items.map { item in "<tr>\(cells(item).map { "<td>\($0)</td>" }.joined())</tr>" }
      .joined(separator: "\n")
    return """
      <section id="\(identifier)" aria-labelledby="\(identifier)-title">
      <h2 id="\(identifier)-title">\(title) (\(items.count))</h2>
      <table class="list"><thead><tr>\(head)</tr></thead>
      <tbody>
      \(body)
      </tbody></table>
      </section>

      """
  }

  private func links(_ rows: [Int]) -> String {
    rows.map { "<a href=\"#r\($0)\">\($0)</a>" }.joined(separator: " ")
  }

  /// Text for element content and quoted attributes; controls, which HTML forbids, are dropped.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result += " "
      default: if !isControl(scalar), !scalar.isOverride { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Embeddings and overrides, which reach beyond the text that they stand in; isolates and marks are harmless here.
  fileprivate var isOverride: Bool { (0x202A...0x202E).contains(value) }
}
