internal import Morphology
internal import Tables
internal import Text

/// Finds names in German running text.
///
/// Each capitalized word gathers evidence (``MentionCandidate``), whose weights are summed; neighbouring names make
/// one mention. One pass over the text, each word type looked at once.
struct GermanMentionFinder: Sendable {
  private let known: KnownNames
  private let lexicon: MentionLexicon
  private let phrases: KnownPhrases
  private let weights: MentionWeights

  init(known: KnownNames) throws(TableError) {
    self.known = known
    let lexicon = try MentionLexicon(language: known.source)
    self.lexicon = lexicon
    phrases = KnownPhrases(known) { lexicon.context.has($0, .class) }
    weights = try MentionWeights()
  }

  /// The names of a document in text order; they do not overlap.
  func mentions(in document: Document, including kinds: Set<NameKind>) -> [Mention] {
    judged(document).flatMap { $0.mentions(including: kinds) }
  }

  /// Every capitalized word with its evidence, in text order: why a word is a name or is not.
  func candidates(in document: Document) -> [MentionCandidate] {
    judged(document).flatMap { line in
      zip(line.context.pieces, line.judgement().evidence).compactMap { piece, evidence in
        evidence.map {
          MentionCandidate(
            range: piece.range, text: document.text(piece.range), evidence: $0.all.map(\.label),
            score: weights.score($0))
        }
      }
    }
  }

  /// The lines, each knowing the persons of the others.
  private func judged(_ document: Document) -> [JudgedLine] {
    var types = WordTypes(known: known, lexicon: lexicon, phrases: phrases)
    let reader = MentionPieceReader(document)
    let lines = document.lines.map { reader.pieces(of: $0, types: &types) }
    let basis = JudgementBasis(known: known, lexicon: lexicon, weights: weights)
    var judged = lines.map {
      JudgedLine(context: ContextEvidence(pieces: $0, types: types.types, document: document), basis: basis)
    }
    let elsewhere = evidenceElsewhere(judged, types: types.types)
    for place in judged.indices { judged[place].elsewhere = elsewhere }
    return judged
  }

  /// What all lines together say of each word type.
  private func evidenceElsewhere(_ lines: [JudgedLine], types: [WordType]) -> [EvidenceSet] {
    var evidence = Array(repeating: EvidenceSet(), count: types.count)
    var names = Array(repeating: 0, count: types.count)
    var counts = names
    for line in lines {
      for type in line.personTypes { evidence[type].insert(.namedElsewhere) }
      for look in line.firstLook {
        counts[look.type] += 1
        if look.isName { names[look.type] += 1 }
      }
    }
    let persons = Set(types.indices.lazy.filter { evidence[$0].contains(.namedElsewhere) }.map { types[$0].text })
    let small = Set(types.lazy.filter { !$0.isCapitalized }.map(\.text))
    for (number, type) in types.enumerated() where type.isCapitalized {
      evidence[number].insert(.mostlyName, if: names[number] > 1 && names[number] * 2 > counts[number])
      if !persons.isEmpty, genitiveBases(of: type.text).dropFirst().contains(where: persons.contains) {
        evidence[number].insert(.namedElsewhere)
      }
      evidence[number].insert(.lowerElsewhere, if: small.contains(type.text.lowercased()))
    }
    return evidence
  }
}
