/// `duplicate`: an entry that says what another one says.
struct Duplicate: LintRule {
  let id = "duplicate"
  let severity = GlossaryLint.Severity.error
  let summary = "an entry or a synonym stands twice"
  let explanation = """
    Two entries have the same source term, part of speech and target terms, in one file or in two of those that are
    checked together; or a cell has the same synonym twice.
    Entries with other targets are for “contradiction”.
    Remove one.
    """

  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding] {
    let entries = files.flatMap { file in
      file.concepts.indices.flatMap { number in
        file.concepts[number].sections.flatMap { section -> [GlossaryLint.Finding] in
          let texts = section.terms.map(\.text)
          return texts.indices.filter { texts[..<$0].contains(texts[$0]) }.map {
            finding(
              file, file.place(number, tag: section.tag), "“\(texts[$0])” stands twice in one cell; remove one")
          }
        }
      }
    }
    return entries
      + SourceTermPairs(files).pairs.compactMap { pair in
        guard pair.hasSameTargets, pair.isBarred == pair.wasBarred else { return nil }
        return finding(
          pair.file, pair.place, "“\(pair.term)” stands with the same targets at \(pair.earlier); remove one")
      }
  }
}

/// The source terms of entries that an earlier entry has too, with the same part of speech.
struct SourceTermPairs {
  struct Pair {
    let file: LintedFile
    let place: (line: Int, column: Int)
    let term: String
    /// Where the earlier entry stands.
    let earlier: String
    let hasSameTargets: Bool
    /// Whether both have notes that can tell them apart.
    let areNoted: Bool
    /// Whether the entry, and the earlier one, says what must not be used.
    let isBarred: Bool
    let wasBarred: Bool
  }

  private(set) var pairs: [Pair] = []

  private struct Sighting {
    let place: String
    let targets: Set<String>
    let isNoted: Bool
    let isBarred: Bool
  }

  init(_ files: [LintedFile]) {
    var seen: [String: Sighting] = [:]
    for file in files {
      for (number, concept) in file.concepts.enumerated() {
        let targets = Set(file.targetTerms(concept).map(\.text))
        let isBarred = concept.status.isBarred
        for term in file.sourceTerms(concept) {
          let partOfSpeech = concept.partOfSpeech(of: term)?.rawValue ?? ""
          let key = "\(file.languages.first ?? "")\t\(term.text)\t\(partOfSpeech)"
          let place = file.place(number, tag: file.languages.first)
          guard let first = seen[key] else {
            seen[key] = Sighting(
              place: "\(file.name):\(concept.line)", targets: targets, isNoted: !concept.note.isEmpty,
              isBarred: isBarred)
            continue
          }
          pairs.append(
            Pair(
              file: file, place: place, term: term.text, earlier: first.place,
              hasSameTargets: first.targets == targets, areNoted: first.isNoted && !concept.note.isEmpty,
              isBarred: isBarred, wasBarred: first.isBarred))
        }
      }
    }
  }
}
