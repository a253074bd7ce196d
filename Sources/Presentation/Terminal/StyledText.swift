internal import ICU

/// What a piece of text on a terminal stands for; ``TerminalPalette`` gives it a colour.
enum Style: Hashable, Sendable {
  case plain, faint, strong, name, term, quantity, error, warning
}

/// Text for a terminal, each scalar with its style, safe to print: what could steer the terminal or turn the
/// direction of text is shown by its code point.
struct StyledText: Sendable {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var styles: [Style] = []

  init() {}

  init(_ text: some StringProtocol, _ style: Style = .plain) { append(text, style) }

  mutating func append(_ text: some StringProtocol, _ style: Style = .plain) {
    for scalar in text.unicodeScalars {
      if isSafe(scalar) {
        add(scalar, style)
      } else if scalar == "\t" || scalar == "\n" || scalar == "\r" {
        add(" ", style)
      } else if scalar != "\u{AD}" {
        let code = String(scalar.value, radix: 16, uppercase: true)
        for visible in "⟨U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)⟩"
          .unicodeScalars
        {
          add(visible, .faint)
        }
      }
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ style: Style) {
    scalars.append(scalar)
    styles.append(style)
  }

  /// Joiners shape Arabic, Indic scripts and emoji and stay; other invisible characters do not.
  private func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.value >= 0x20 && scalar.value != 0x7F }
    if (0x80...0x9F).contains(scalar.value) || scalar.isBidiControl { return false }
    return !scalar.isDefaultIgnorable || scalar == "\u{200D}" || scalar == "\u{200C}"
      || (0xFE00...0xFE0F).contains(scalar.value)
  }
}

/// A line of a terminal: runs of one style each.
struct TerminalLine: Sendable {
  var runs: [(text: String, style: Style)] = []
  /// The columns that the line takes.
  var width = 0
}

/// Wraps text to columns, at the places where its language lets lines break (Unicode Standard Annex 14).
struct LineWrapper {
  /// The columns of a line.
  let width: Int
  /// The columns of characters whose East Asian width is ambiguous.
  let ambiguousWidth: Int
  let locale: String

  func lines(of text: StyledText) -> [TerminalLine] {
    guard !text.scalars.isEmpty else { return [TerminalLine()] }
    var lines: [TerminalLine] = []
    var line = TerminalLine()
    for chunk in chunks(of: text) {
      let solid = trimmed(chunk, of: text)
      if line.width > 0, line.width + columns(solid, of: text) > width {
        lines.append(withoutTrailingBlanks(line))
        line = TerminalLine()
      }
      for place in chunk { add(place, of: text, to: &line, finished: &lines) }
    }
    lines.append(withoutTrailingBlanks(line))
    return lines
  }

  private func add(
    _ place: Int, of text: StyledText, to line: inout TerminalLine,
    finished lines: inout [TerminalLine]
  ) {
    let scalar = text.scalars[place]
    let columns = scalar.terminalWidth(ambiguous: ambiguousWidth)
    if line.width + columns > width {
      // A word longer than a line is broken where the line ends; blanks that do not fit are dropped.
      guard scalar != " " else { return }
      lines.append(withoutTrailingBlanks(line))
      line = TerminalLine()
    }
    if let last = line.runs.indices.last, line.runs[last].style == text.styles[place] {
      line.runs[last].text.unicodeScalars.append(scalar)
    } else {
      line.runs.append((String(scalar), text.styles[place]))
    }
    line.width += columns
  }

  /// The pieces between places where a line may break.
  private func chunks(of text: StyledText) -> [Range<Int>] {
    var units: [UInt16] = []
    var scalarAt: [Int: Int] = [:]
    for (place, scalar) in text.scalars.enumerated() {
      units.append(contentsOf: UTF16.encode(scalar).map { Array($0) } ?? [0xFFFD])
      scalarAt[units.count] = place + 1
    }
    guard let boundaries = try? Boundaries(.lines, locale: locale) else {
      return [0..<text.scalars.count]
    }
    var start = 0
    return boundaries.positions(in: units).compactMap { position in
      guard let end = scalarAt[position], end > start else { return nil }
      defer { start = end }
      return start..<end
    }
  }

  private func trimmed(_ chunk: Range<Int>, of text: StyledText) -> Range<Int> {
    var end = chunk.upperBound
    while end > chunk.lowerBound, text.scalars[end - 1] == " " { end -= 1 }
    return chunk.lowerBound..<end
  }

  private func columns(_ range: Range<Int>, of text: StyledText) -> Int {
    range.reduce(0) { $0 + text.scalars[$1].terminalWidth(ambiguous: ambiguousWidth) }
  }

  private func withoutTrailingBlanks(_ line: TerminalLine) -> TerminalLine {
    var line = line
    while let last = line.runs.indices.last {
      while line.runs[last].text.unicodeScalars.last == " " {
        line.runs[last].text.unicodeScalars.removeLast()
        line.width -= 1
      }
      guard line.runs[last].text.isEmpty else { return line }
      line.runs.removeLast()
    }
    return line
  }
}
