/// `unknown-case`: a case mode that the house format does not have.
struct UnknownCase: LintRule {
  let id = "unknown-case"
  let severity = GlossaryLint.Severity.error
  let summary = "a case mode or a switch for participles means nothing"
  let explanation = """
    The column “case” holds “exact” where capitals must be as written and the term does not inflect (EU, BND), and nothing
    otherwise. A line “# case: exact” before the header says so of the whole glossary; then “any” takes a term out.
    “participles”, in a column or such a line, is “yes” or “no”: whether participles with the endings of adjectives (die
    besetzten Gebiete) are forms of a verb.
    Wrong: “lower”. Leave the cell empty.
    """

  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding] {
    files.flatMap { file in
      header(of: file) + unknown(file, .letterCase, ["exact", "any"]) + unknown(file, .participles, ["yes", "no"])
    }
  }

  private func header(of file: LintedFile) -> [GlossaryLint.Finding] {
    file.headerFault.map { [finding(file, ($0.line, 1), $0.problem)] } ?? []
  }

  private func unknown(
    _ file: LintedFile, _ property: ColumnMeaning.Property, _ allowed: [String]
  ) -> [GlossaryLint.Finding] {
    cells(file, of: property).filter { !allowed.contains($0.text) }.compactMap { cell in
      file.table.map {
        let values = allowed.map { "“\($0)”" }.joined(separator: " nor ")
        return finding(file, $0.place(cell.row, cell.column), "“\(cell.text)” is neither \(values); leave it empty")
      }
    }
  }
}
