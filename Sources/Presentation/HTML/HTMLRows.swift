internal import Assist
internal import Text

/// The rows of a sheet: a table made of boxes in groups, so that the browser styles and lays out only the groups that are
/// near the screen.
struct HTMLRows {
  private let sheet: Sheet
  private let findings: [Int: [Sheet.Finding]]
  private let dictionaryHints: [Int: [Hint]]
  private let source: String
  private let target: String

  init(_ sheet: Sheet) {
    self.sheet = sheet
    dictionaryHints = sheet.dictionaryHints
    findings = Dictionary(grouping: sheet.findings.filter { $0.row != nil }) { $0.row ?? 0 }
    source = languageAttributes(sheet.sourceLanguage)
    target = languageAttributes(sheet.targetLanguage)
  }

  var text: String {
    let right =
      sheet.hasTranslation ? sheet.targetLanguage.englishName : "Help for \(sheet.targetLanguage.englishName)"
    return """
      <div class="sheet" role="table" aria-label="Source and \(sheet.hasTranslation ? "translation" : "help"), \
      side by side">
      <div class="head" role="rowgroup"><div class="row" role="row"><div class="number" role="columnheader">\
      <span class="visually-hidden">Row</span></div><div class="source" role="columnheader">\
      \(escapedHTML(sheet.sourceLanguage.englishName))</div><div class="target" role="columnheader">\
      \(escapedHTML(right))</div></div></div>
      \(groups)
      </div>
      """
  }

  /// Few enough to be laid out at once, enough that ten thousand rows make few groups.
  private static let rowsInGroup = 50

  private var groups: String {
    stride(from: 0, to: max(1, sheet.rows.count), by: Self.rowsInGroup).map { start in
      let rows = sheet.rows[start..<min(sheet.rows.count, start + Self.rowsInGroup)]
      return "<div class=\"body\" role=\"rowgroup\">\n\(rows.map(row).joined(separator: "\n"))\n</div>"
    }.joined(separator: "\n")
  }

  private func row(_ row: Sheet.Row) -> String {
    let flag =
      row.isDoubtful ? "<span class=\"doubt\">?<span class=\"visually-hidden\"> doubtful pair</span></span> " : ""
    let classes = ["row"] + (row.startsParagraph ? ["paragraph"] : []) + (row.isDoubtful ? ["doubtful"] : [])
    return
      "<div class=\"\(classes.joined(separator: " "))\" role=\"row\" id=\"r\(row.number)\">"
      + "<div class=\"number\" role=\"cell\">\(flag)<a href=\"#r\(row.number)\">\(row.number)</a></div>"
      + "<div class=\"source\" role=\"cell\"\(source)>\(marked(row.source))</div>"
      + "<div class=\"target\" role=\"cell\"\(target)>\(right(row))</div></div>"
  }

  private func right(_ row: Sheet.Row) -> String {
    let text =
      sheet.hasTranslation
      ? "<span class=\"text\">\(marked(row.target))</span>"
      : hints(sheet.hints(for: row)) + hints(dictionaryHints[row.number] ?? [], isDictionary: true)
    guard let found = findings[row.number] else { return text }
    let items = found.map { "<li class=\"\($0.severity.rawValue)\">\(escapedHTML($0.message))</li>" }
    return text + "<ul class=\"findings\" lang=\"en\" dir=\"ltr\">\(items.joined())</ul>"
  }

  /// - Parameter isDictionary: Whether they come from a dictionary only: shown small, without colour.
  private func hints(_ hints: [Hint], isDictionary: Bool = false) -> String {
    guard !hints.isEmpty else { return "" }
    let items = hints.map { hint in
      let others = hint.targets.dropFirst().prefix(hint.kind == .term ? 2 : 0).map { " · \(escapedHTML($0))" }.joined()
      return
        "<li class=\"\(isDictionary ? "word" : hint.kind.rawValue)\"><span class=\"from\"\(source)>"
        + "\(escapedHTML(hint.source))</span> → <b>\(escapedHTML(hint.targets.first ?? ""))</b>"
        + (others.isEmpty ? "" : "<span class=\"others\">\(others)</span>") + "</li>"
    }
    let label = isDictionary ? " aria-label=\"From a dictionary\" title=\"From a dictionary\"" : ""
    return "<ul class=\"hints\(isDictionary ? " dictionary" : "")\"\(label)>\(items.joined())</ul>"
  }

  private func marked(_ passage: Sheet.Passage) -> String {
    passage.pieces.map { piece in
      guard let mark = piece.mark else { return escapedHTML(piece.text) }
      return "<a class=\"mark \(mark.subject.htmlClass)\" href=\"#\(mark.subject.htmlIdentifier)\">"
        + "\(escapedHTML(piece.text))</a>"
    }.joined()
  }
}

extension Sheet.Subject {
  fileprivate var htmlClass: String {
    switch self {
    case .name: "name"
    case .term: "term"
    case .quantity: "quantity"
    case .finding: "finding"
    }
  }

  /// The identifier of the entry in the lists that a mark of this subject links to.
  var htmlIdentifier: String {
    switch self {
    case .name(let index): "n\(index)"
    case .term(let index): "t\(index)"
    case .quantity(let index): "q\(index)"
    case .finding(let index): "f\(index)"
    }
  }
}
