/// `unknown-column`: a column that means nothing to the program.
struct UnknownColumn: LintRule {
  let id = "unknown-column"
  let severity = GlossaryLint.Severity.error
  let summary = "a column is neither a language nor a property"
  let explanation = """
    The header of a glossary names languages by tags (de, en), properties (pos, domain, status, case, note, concept), data
    categories (definition, source …) and those of one language (de:gender). A column of another name is passed over.
    Rename it, or remove it.
    """

  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding] {
    files.flatMap { file in
      file.meanings.compactMap { meaning in
        guard case .unknown(let name) = meaning else { return nil }
        return finding(
          file, (1, 1),
          "“\(name)” is neither a language tag nor pos, domain, status, case, note or another property")
      }
    }
  }
}
