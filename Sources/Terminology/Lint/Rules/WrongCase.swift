internal import Text

/// `wrong-case`: a German word with the capital of another part of speech.
struct WrongCase: LintRule {
  let id = "wrong-case"
  let severity = GlossaryLint.Severity.warning
  let summary = "a German noun begins with a small letter, or a verb or adjective with a capital"
  let explanation = """
    German nouns begin with a capital, verbs, adjectives and adverbs with a small letter; by it the program tells them
    apart in a text. Terms of several words are left alone.
    Wrong: “hund, noun”, “Gehen, verb”. Write “Hund”, “gehen”, or correct the part of speech.
    """

  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding] {
    files.flatMap { file in
      file.concepts.indices.flatMap { number in
        file.concepts[number].sections.filter { $0.language?.primary == "de" }.flatMap { section in
          section.terms.compactMap { term in
            problem(term, file.concepts[number]).map { finding(file, file.place(number, tag: section.tag), $0) }
          }
        }
      }
    }
  }

  private func problem(_ term: Term, _ concept: Concept) -> String? {
    guard !term.text.utf8.contains(0x20), !concept.isExact, let first = term.text.unicodeScalars.first,
      let partOfSpeech = concept.partOfSpeech(of: term)
    else { return nil }
    switch partOfSpeech {
    case .noun where first.properties.isLowercase: return "the noun “\(term.text)” begins with a small letter"
    case .verb where first.properties.isUppercase, .adjective where first.properties.isUppercase,
      .adverb where first.properties.isUppercase:
      return "the \(partOfSpeech.rawValue) “\(term.text)” begins with a capital"
    default: return nil
    }
  }
}
