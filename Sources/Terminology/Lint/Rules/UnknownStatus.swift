/// `unknown-status`: a status that the house format does not have.
struct UnknownStatus: LintRule {
  let id = "unknown-status"
  let severity = GlossaryLint.Severity.error
  let summary = "a status means nothing"
  let explanation = """
    The column “status” holds preferred, admitted, deprecated, forbidden, untranslated or nothing, which is preferred.
    Deprecated and forbidden entries name what a translation must not use, untranslated ones what it must leave as it is.
    Wrong: “good”. Write “preferred”.
    """

  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding] {
    let known = Concept.Status.allCases.map(\.rawValue).joined(separator: ", ")
    return files.flatMap { file in
      cells(file, of: .status).filter { Concept.Status(rawValue: $0.text) == nil }.compactMap { cell in
        file.table.map { finding(file, $0.place(cell.row, cell.column), "“\(cell.text)” is none of \(known)") }
      }
    }
  }
}
