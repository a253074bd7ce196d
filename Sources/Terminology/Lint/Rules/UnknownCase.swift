/// `unknown-case`: a case mode that the house format does not have.
struct UnknownCase: LintRule {
  let id = "unknown-case"
  let severity = GlossaryLint.Severity.error
  let summary = "a case mode means nothing"
  let explanation = """
    The column “case” holds “exact” where capitals must be as written and the term does not inflect (EU, BND), and nothing
    otherwise.
    Wrong: “lower”. Leave the cell empty.
    """

  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding] {
    files.flatMap { file in
      cells(file, of: .letterCase).filter { $0.text != "exact" }.compactMap { cell in
        file.table.map {
          finding(
            file, $0.place(cell.row, cell.column), "“\(cell.text)” is not “exact”; leave it empty otherwise")
        }
      }
    }
  }
}
