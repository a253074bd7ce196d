/// `unknown-pos`: a part of speech that the house format does not have.
struct UnknownPartOfSpeech: LintRule {
  let id = "unknown-pos"
  let severity = GlossaryLint.Severity.error
  let summary = "a part of speech means nothing"
  let explanation = """
    The column “pos” holds noun, verb, adjective, adverb, phrase, name or nothing. By it the program tells which forms of
    a term to look for.
    Wrong: “Nomen”. Write “noun”.
    """

  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding] {
    let known = Concept.PartOfSpeech.allCases.map(\.rawValue).joined(separator: ", ")
    return files.flatMap { file in
      cells(file, of: .pos).filter { Concept.PartOfSpeech(rawValue: $0.text) == nil }.compactMap { cell in
        file.table.map { finding(file, $0.place(cell.row, cell.column), "“\(cell.text)” is none of \(known)") }
      }
    }
  }
}
