/// `translated-anyway`: an entry that says to leave a term untranslated, with a translation.
struct TranslatedAnyway: LintRule {
  let id = "translated-anyway"
  let severity = GlossaryLint.Severity.error
  let summary = "an entry has a translation and says to leave the term untranslated"
  let explanation = """
    The status “untranslated” says that the term stands in every translation as it is. The entry also has a term of
    another language that is not the same: it would never be offered.
    Wrong: “Bundestag – German parliament, untranslated”. Remove the translation, or the status.
    """

  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding] {
    files.flatMap { file in
      file.concepts.indices.filter { file.concepts[$0].status == .untranslated }.flatMap { number in
        let concept = file.concepts[number]
        let kept = Set(file.sourceTerms(concept).map(\.text))
        return concept.sections.filter { $0.tag != file.languages.first }.flatMap { section in
          section.terms.filter { !kept.contains($0.text) }.map {
            finding(
              file, file.place(number, tag: section.tag),
              "“\($0.text)” differs from the term that must stay untranslated; remove one of them")
          }
        }
      }
    }
  }
}
