/// `missing-term`: an entry without a term of the source language.
struct MissingTerm: LintRule {
  let id = "missing-term"
  let severity = GlossaryLint.Severity.error
  let summary = "an entry has no term of the first language"
  let explanation = """
    The first language of a file is the one whose texts are searched. An entry without a term of it is never found.
    Add the term, or move the entry to a glossary of another direction.
    """

  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding] {
    files.flatMap { file -> [GlossaryLint.Finding] in
      guard let source = file.languages.first else { return [] }
      return file.concepts.indices.filter { file.sourceTerms(file.concepts[$0]).isEmpty }.map {
        finding(file, file.place($0, tag: source), "the row has no term in “\(source)”; add it")
      }
    }
  }
}
