internal import Text

/// OmegaT's glossaries: tab-separated lines of source, target and comment without a header; `#` begins a comment line.
struct OmegaTTable {
  let source: Language
  let target: Language

  /// Lines with the same source term and the same comment make one concept, as OmegaT shows them.
  ///
  /// - Throws: ``GlossaryFormatError`` for a line without a tab or without a source term.
  func glossary(_ document: Document, name: String) throws(GlossaryFormatError) -> Glossary {
    var concepts: [Concept] = []
    var places: [String: Int] = [:]
    var seen: Set<String> = []
    for (number, range) in document.lines.enumerated() {
      let line = document.text(range)
      guard !line.hasPrefix("#"), !trimmed(line).isEmpty else { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { trimmed($0) }
      guard cells.count > 1 else {
        throw error(document, number, "the line has no tab; write source term, tab, target term")
      }
      guard !cells[0].isEmpty else {
        throw error(document, number, "the line has no source term; add it, or begin the line with #")
      }
      let comment = cells.dropFirst(2).filter { !$0.isEmpty }.joined(separator: " ")
      let key = cells[0] + "\t" + comment
      if let place = places[key] {
        if !cells[1].isEmpty, seen.insert(key + "\t" + cells[1]).inserted {
          concepts[place].append(Term(cells[1]), tag: target.tag)
        }
        continue
      }
      places[key] = concepts.count
      var concept = Concept(
        sections: [LanguageSection(tag: source.tag, terms: [Term(cells[0])])], note: comment, line: number + 1)
      if !cells[1].isEmpty {
        seen.insert(key + "\t" + cells[1])
        concept.append(Term(cells[1]), tag: target.tag)
      }
      concepts.append(concept)
    }
    return Glossary(name: name, concepts: concepts, languages: [source.tag, target.tag])
  }

  private func error(_ document: Document, _ line: Int, _ problem: String) -> GlossaryFormatError {
    GlossaryFormatError(file: document.name, line: line + 1, problem: problem)
  }

  /// Each source term with each target term that may be used. What a glossary forbids is left out: OmegaT would offer it.
  func text(_ glossary: Glossary) -> String {
    var text = ""
    for concept in glossary.concepts.map({ $0.keepingTerms(from: source, to: target) })
    where !concept.status.isBarred {
      let targets = concept.targets(in: target).filter { !concept.barredTerms(in: target).contains($0) }
      for source in concept.terms(in: source) {
        for target in targets.isEmpty ? [""] : targets {
          let cells = [source, target] + (concept.note.isEmpty ? [] : [concept.note])
          let line = cells.map(oneLine).joined(separator: "\t")
          text += (line.hasPrefix("#") ? " " + line : line) + "\n"
        }
      }
    }
    return text
  }
}
