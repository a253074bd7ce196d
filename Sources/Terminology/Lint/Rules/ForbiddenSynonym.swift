/// `forbidden-synonym`: a term that one entry offers and another one forbids.
struct ForbiddenSynonym: LintRule {
  let id = "forbidden-synonym"
  let severity = GlossaryLint.Severity.error
  let summary = "a term is offered by one entry and forbidden by another for the same term"
  let explanation = """
    A term is preferred or admitted in one entry and deprecated or forbidden in another, and both entries share a term of
    another language, so that a translation could only be wrong. Two entries without a common term are left alone: what is
    forbidden for one meaning may be right for another.
    Wrong: “Kiew – Kyiv|Kiev” and “Kiew – Kiev, forbidden”. Decide, and change one of them.
    """

  private struct Use {
    let file: Int
    let concept: Int
    let tag: String
    let isBarred: Bool
    /// The terms of the other languages, with their tag.
    let others: Set<String>
  }

  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding] {
    let barred = barredTerms(files)
    guard !barred.isEmpty else { return [] }
    var uses: [String: [Use]] = [:]
    for (number, file) in files.enumerated() {
      for (place, concept) in file.concepts.enumerated() {
        let all = concept.sections.flatMap { section in section.terms.map { "\(section.tag)\t\($0.text)" } }
        for section in concept.sections {
          let others = Set(all.filter { !$0.hasPrefix(section.tag + "\t") })
          for term in section.terms where barred.contains("\(section.tag)\t\(term.text)") {
            uses["\(section.tag)\t\(term.text)", default: []].append(
              Use(
                file: number, concept: place, tag: section.tag, isBarred: concept.status(of: term).isBarred,
                others: others))
          }
        }
      }
    }
    return uses.sorted { $0.key < $1.key }.flatMap { key, uses in conflicts(key, uses, files) }
  }

  private func barredTerms(_ files: [LintedFile]) -> Set<String> {
    var barred: Set<String> = []
    for concept in files.flatMap(\.concepts) {
      for section in concept.sections {
        // A row that bars a translation bars its targets, not the source term that they stand for.
        for term in section.terms where concept.status(of: term).isBarred {
          barred.insert("\(section.tag)\t\(term.text)")
        }
      }
    }
    return barred
  }

  private func conflicts(_ key: String, _ uses: [Use], _ files: [LintedFile]) -> [GlossaryLint.Finding] {
    let term = key.split(separator: "\t").last.map(String.init) ?? ""
    let forbidding = uses.filter(\.isBarred)
    return uses.filter { !$0.isBarred && $0.tag != files[$0.file].languages.first }.compactMap { use in
      guard let other = forbidding.first(where: { !$0.others.isDisjoint(with: use.others) }) else { return nil }
      let line = files[other.file].concepts[other.concept].line
      return finding(
        files[use.file], files[use.file].place(use.concept, tag: use.tag),
        "“\(term)” is offered here and forbidden at \(files[other.file].name):\(line); change one of them")
    }
  }
}
