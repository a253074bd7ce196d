/// `missing-target`: an entry without a translation.
struct MissingTarget: LintRule {
  let id = "missing-target"
  let severity = GlossaryLint.Severity.error
  let summary = "an entry has terms of one language only"
  let explanation = """
    The file has several languages, and the entry has a term of the first one only: nothing can be suggested for it.
    Add a translation, or remove the entry. Files of one language and entries with the status
    “untranslated” are left alone.
    """

  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding] {
    files.flatMap { file -> [GlossaryLint.Finding] in
      guard file.languages.count > 1 else { return [] }
      return file.concepts.indices.filter {
        file.targetTerms(file.concepts[$0]).isEmpty && file.concepts[$0].status != .untranslated
      }.map {
        let term = file.sourceTerms(file.concepts[$0]).first?.text ?? ""
        return finding(
          file, file.place($0, tag: file.languages[1]),
          "no language has a term for “\(term)”; add one or remove the row")
      }
    }
  }
}
