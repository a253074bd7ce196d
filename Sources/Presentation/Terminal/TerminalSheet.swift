public import Assist
internal import Text

/// A sheet for a terminal: two columns side by side, or stacked where the terminal is narrow; then names, terms and
/// what to check.
public struct TerminalSheet {
  /// What the terminal can show.
  public struct Options: Sendable {
    /// The columns of the terminal.
    public var width: Int
    /// Whether marks are told by colour.
    public var isColored: Bool
    /// Rules and bullets in ASCII, for terminals and fonts that lack the others.
    public var isASCII: Bool
    /// The columns of characters whose East Asian width is ambiguous: 1, or 2 in an East Asian terminal.
    public var ambiguousWidth: Int

    /// - Parameters:
    ///   - width: The columns to fill.
    ///   - ambiguousWidth: The columns of characters of ambiguous East Asian width, 1 or 2.
    public init(
      width: Int = 100, isColored: Bool = false, isASCII: Bool = false, ambiguousWidth: Int = 1
    ) {
      self.width = width
      self.isColored = isColored
      self.isASCII = isASCII
      self.ambiguousWidth = ambiguousWidth
    }
  }

  /// Below this many columns source and target stand under each other.
  public static let sideBySideWidth = 80

  private let sheet: Sheet
  private let dictionaryHints: [Int: [Hint]]
  private let options: Options
  private let palette: TerminalPalette
  private var width: Int { max(options.width, 20) }

  /// - Parameter sheet: What to show; control characters in it are shown as symbols.
  public init(_ sheet: Sheet, options: Options = .init()) {
    self.sheet = sheet
    dictionaryHints = sheet.dictionaryHints
    self.options = options
    palette = TerminalPalette(isColored: options.isColored)
  }

  /// The whole sheet, each line ended by LF.
  public var text: String {
    let body = width >= Self.sideBySideWidth ? columns() : stacked()
    return ([heading()] + body + names() + terms() + findings()).map { $0 + "\n" }.joined()
  }

  // MARK: Rows

  private var numberWidth: Int { max(2, String(sheet.rows.count).count) }
  private var bar: String { options.isASCII ? "|" : "│" }
  private var rule: String { options.isASCII ? "-" : "─" }
  private var arrow: String { options.isASCII ? "->" : "→" }

  private func heading() -> String {
    let languages =
      "\(sheet.sourceLanguage.englishName) \(arrow) \(sheet.targetLanguage.englishName)"
    let counts =
      "\(counted(sheet.rows.count, sheet.rowNoun)), \(counted(sheet.names.count, "name")), \(counted(sheet.terms.count, "term"))"
    return paint(StyledText(sheet.title, .strong), StyledText("  \(languages)  \(counts)", .faint))
  }

  private func columns() -> [String] {
    let cell = (width - numberWidth - 6) / 2
    var lines: [String] = []
    for row in sheet.rows {
      if row.startsParagraph {
        lines.append(palette.painted(String(repeating: rule, count: width), .faint))
      }
      let left = wrapped(styled(row.source), to: cell, sheet.sourceLanguage)
      let right = rightCell(row, width: cell)
      for place in 0..<max(left.count, right.count) {
        let number =
          place == 0 ? padded(String(row.number)) : String(repeating: " ", count: numberWidth)
        let source = place < left.count ? left[place] : TerminalLine()
        let target = place < right.count ? right[place] : TerminalLine()
        lines.append(
          palette.painted(number, .faint) + " " + palette.painted(bar, .faint) + " "
            + palette.painted(source)
            + String(repeating: " ", count: max(0, cell - source.width)) + " "
            + palette.painted(bar, .faint)
            + (target.runs.isEmpty ? "" : " " + palette.painted(target)))
      }
    }
    return lines + [palette.painted(String(repeating: rule, count: width), .faint)]
  }

  private func stacked() -> [String] {
    let cell = width - numberWidth - 1
    var lines: [String] = []
    for row in sheet.rows {
      lines.append(palette.painted(String(repeating: rule, count: width), .faint))
      for (place, line) in wrapped(styled(row.source), to: cell, sheet.sourceLanguage).enumerated() {
        let number =
          place == 0 ? padded(String(row.number)) : String(repeating: " ", count: numberWidth)
        lines.append(palette.painted(number, .faint) + " " + palette.painted(line))
      }
      for line in rightCell(row, width: cell) where !line.runs.isEmpty {
        lines.append(String(repeating: " ", count: numberWidth + 1) + palette.painted(line))
      }
    }
    return lines + [palette.painted(String(repeating: rule, count: width), .faint)]
  }

  /// The translation with what is wrong in it, or the hints that help to write one.
  private func rightCell(_ row: Sheet.Row, width: Int) -> [TerminalLine] {
    var lines: [TerminalLine] = []
    if sheet.hasTranslation {
      lines = wrapped(styled(row.target), to: width, sheet.targetLanguage)
    } else {
      let hints = sheet.hints(for: row)
      if !hints.isEmpty { lines = wrapped(styled(hints), to: width, sheet.targetLanguage) }
      if let found = dictionaryHints[row.number] {
        let pairs = found.map { "\($0.source) \(arrow) \($0.targets.joined(separator: ", "))" }
        let text = StyledText("dictionary: " + pairs.joined(separator: "; "), .faint)
        lines += wrapped(text, to: width, sheet.targetLanguage)
      }
    }
    if row.isDoubtful, !row.source.text.isEmpty, !row.target.text.isEmpty {
      lines += wrapped(StyledText("? the two may not belong together", .warning), to: width, .english)
    }
    for finding in sheet.findings(for: row) {
      lines += wrapped(styled(finding), to: width, .english)
    }
    return lines
  }

  private func styled(_ passage: Sheet.Passage) -> StyledText {
    passage.pieces.reduce(into: StyledText()) { $0.append($1.text, $1.mark.map(style) ?? .plain) }
  }

  /// The hints one after the other, each with its first targets; the lists below have them all.
  private func styled(_ hints: [Hint]) -> StyledText {
    var text = StyledText()
    for (place, hint) in hints.enumerated() {
      if place > 0 { text.append("; ", .faint) }
      text.append(hint.source, style(of: hint.kind))
      text.append(" \(arrow) ", .faint)
      text.append(hint.targets.prefix(hint.kind == .term ? 2 : 1).joined(separator: ", "), .plain)
    }
    return text
  }

  private func styled(_ finding: Sheet.Finding) -> StyledText {
    StyledText("! \(finding.message)", finding.severity == .error ? .error : .warning)
  }

  private func style(of mark: Sheet.Mark) -> Style {
    switch mark.subject {
    case .name: .name
    case .term: .term
    case .quantity: .quantity
    case .finding: .error
    }
  }

  private func style(of kind: Hint.Kind) -> Style {
    switch kind {
    case .name: .name
    case .term: .term
    case .quantity: .quantity
    }
  }

  // MARK: Lists

  private func names() -> [String] {
    guard !sheet.names.isEmpty else { return [] }
    return [heading("Names", sheet.names.count)]
      + sheet.names.flatMap { name -> [String] in
        var text = StyledText("  \(name.source)", .name)
        text.append(" \(arrow) ", .faint)
        text.append(name.renderings.joined(separator: " · "), .strong)
        if let native = name.native { text.append("  \(native)", .plain) }
        if name.spellings.count > 1 {
          let spellings = name.spellings.map { "\($0.text) \($0.count)×" }.joined(separator: ", ")
          text.append("  (\(spellings))", .plain)
        }
        text.append("  \(name.kind.rawValue), \(name.reason)", .faint)
        return lines(text)
      }
  }

  private func terms() -> [String] {
    guard !sheet.terms.isEmpty else { return [] }
    return [heading("Terms", sheet.terms.count)]
      + sheet.terms.flatMap { term -> [String] in
        var text = StyledText("  \(term.entry)", .term)
        text.append(" \(arrow) ", .faint)
        text.append(term.targets.joined(separator: " · "), .strong)
        if !term.note.isEmpty { text.append("  \(term.note)", .plain) }
        let forms = term.foundAs
        if !forms.isEmpty { text.append("  \(forms)", .faint) }
        return lines(text)
      }
  }

  private func findings() -> [String] {
    guard !sheet.findings.isEmpty else { return [] }
    return [heading("To check", sheet.findings.count)]
      + sheet.findings.flatMap { finding -> [String] in
        var text = StyledText(
          "  \(finding.severity.rawValue)", finding.severity == .error ? .error : .warning)
        if let row = finding.row { text.append(" in \(row)", .faint) }
        text.append(": \(finding.message)", .plain)
        text.append("  [\(finding.rule)]", .faint)
        return lines(text)
      }
  }

  private func heading(_ title: String, _ count: Int) -> String {
    "\n" + palette.painted("\(title) (\(count))", .strong)
  }

  // MARK: Lines

  private func lines(_ text: StyledText) -> [String] {
    wrapped(text, to: width - 4, sheet.targetLanguage).enumerated().map { place, line in
      (place == 0 ? "" : "    ") + palette.painted(line)
    }
  }

  private func wrapped(_ text: StyledText, to width: Int, _ language: Language) -> [TerminalLine] {
    LineWrapper(width: width, ambiguousWidth: options.ambiguousWidth, locale: language.tag).lines(
      of: text)
  }

  private func paint(_ parts: StyledText...) -> String {
    parts.map { part in
      var line = TerminalLine()
      for (scalar, style) in zip(part.scalars, part.styles) {
        line.runs.append((String(scalar), style))
      }
      return part.styles.first.map { palette.painted(line.runs.map(\.text).joined(), $0) } ?? ""
    }.joined()
  }

  private func padded(_ number: String) -> String {
    String(repeating: " ", count: max(0, numberWidth - number.count)) + number
  }
}

/// “1 name”, “2 names”.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
