/// Colours of a terminal (ECMA-48 “select graphic rendition”), or none.
struct TerminalPalette: Sendable {
  let isColored: Bool

  func painted(_ line: TerminalLine) -> String {
    line.runs.reduce(into: "") { $0 += painted($1.text, $1.style) }
  }

  func painted(_ text: String, _ style: Style) -> String {
    guard isColored, let code = code(of: style), !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  /// The eight standard colours, which every theme sets to be readable.
  private func code(of style: Style) -> String? {
    switch style {
    case .plain: nil
    case .faint: "2"
    case .strong: "1"
    case .name: "36"
    case .term: "33"
    case .quantity: "35"
    case .error: "1;31"
    case .warning: "1;33"
    }
  }
}
