/// How several values share a cell of a table: `|` parts terms and what belongs to each of them, a line end parts the
/// values of one. `\|` is a bar and `\\` a backslash; where a format has no line ends inside cells, `\n` stands for one and
/// `\t` for a tab.
struct CellText {
  let hasEscapes: Bool

  /// The values of a cell that holds one value for each term.
  func lists(_ cell: String) -> [[String]] {
    split(cell).map { $0.map(trimmed).filter { !$0.isEmpty } }
  }

  /// The values of a cell that belongs to a whole concept, where `|` means nothing.
  func values(_ cell: String) -> [String] {
    split(cell, atBars: false).flatMap { $0 }.map(trimmed).filter { !$0.isEmpty }
  }

  /// A value's text: the values of the cell as lines.
  func text(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 == 0x0A || $0 == 0x5C }) else { return trimmed(cell) }
    return split(cell, atBars: false).flatMap { $0 }.map(trimmed).joined(separator: "\n")
  }

  private func split(_ cell: String, atBars: Bool = true) -> [[String]] {
    var lists: [[String]] = [[""]]
    func append(_ scalar: Unicode.Scalar) {
      lists[lists.count - 1][lists[lists.count - 1].count - 1].unicodeScalars.append(scalar)
    }
    var isEscaped = false
    for scalar in cell.unicodeScalars {
      if isEscaped {
        isEscaped = false
        switch scalar {
        case "|": append("|")
        case "n" where hasEscapes: lists[lists.count - 1].append("")
        case "t" where hasEscapes: append("\t")
        case "\\": append("\\")
        // A line that began with it would be a comment.
        case "#" where hasEscapes: append("#")
        default:
          append("\\")
          append(scalar)
        }
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "|", atBars {
        lists.append([""])
      } else if scalar == "\n" {
        lists[lists.count - 1].append("")
      } else if scalar != "\r" {
        append(scalar)
      }
    }
    if isEscaped { append("\\") }
    return lists
  }

  /// A value as a cell holds it.
  func escaped(_ value: String, hasBars: Bool = true) -> String {
    var text = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "|" where hasBars: text += "\\|"
      case "\\": text += "\\\\"
      case "\t" where hasEscapes: text += "\\t"
      case "\n": text += hasEscapes ? "\\n" : "\n"
      case "\r": continue
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Values of one thing as a cell holds them; a line end inside a value becomes a blank.
  func joined(_ values: [String], hasBars: Bool = true) -> String {
    values.map { escaped(oneLine($0), hasBars: hasBars) }.joined(separator: hasEscapes ? "\\n" : "\n")
  }
}

/// A text without line ends and tabs.
func oneLine(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
  let scalars = text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }
  return String(String.UnicodeScalarView(scalars))
}
