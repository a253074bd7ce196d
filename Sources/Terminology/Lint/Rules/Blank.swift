internal import Tables

/// `blank`: blanks at the ends of cells and terms, or two in a row.
struct Blank: LintRule {
  let id = "blank"
  let severity = GlossaryLint.Severity.warning
  let summary = "blanks at an end of a cell or term, or two in a row"
  let explanation = """
    Blanks at the ends of cells and beside “|” are passed over when the glossary is read, but not by other tools. Two
    blanks in a row are taken for part of the term, which then matches no text.
    Wrong: “Hund ”, “dog | hound”. Remove the blanks.
    """

  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding] {
    files.flatMap { file -> [GlossaryLint.Finding] in
      guard let table = file.table else { return [] }
      return (0..<table.rowCount).flatMap { row in
        file.meanings.indices.compactMap { column in
          problem(table.cell(row, column), isTerms: file.meanings[column].isTerms).map {
            finding(file, table.place(row, column), $0)
          }
        }
      }
    }
  }

  private func problem(_ cell: String, isTerms: Bool) -> String? {
    if trimmed(cell) != cell { return "“\(cell)” has blanks at an end; remove them" }
    if zip(cell.utf8, cell.utf8.dropFirst()).contains(where: { $0 == 0x20 && $1 == 0x20 }) {
      return "“\(cell)” has two blanks in a row; remove one"
    }
    guard isTerms, cell.utf8.contains(UInt8(ascii: "|")) else { return nil }
    let terms = cell.split(separator: "|", omittingEmptySubsequences: false)
    guard terms.allSatisfy({ !trimmed($0).isEmpty }), terms.contains(where: { trimmed($0) != $0 }) else { return nil }
    return "blanks stand beside “|” in “\(cell)”; remove them"
  }
}

extension ColumnMeaning {
  var isTerms: Bool { if case .terms = self { true } else { false } }
}
