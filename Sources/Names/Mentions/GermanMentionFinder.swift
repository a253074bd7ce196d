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
    let lexicon = try MentionLexicon()
    self.lexicon = lexicon
    phrases = KnownPhrases(known) { lexicon.context.has($0, .class) }
    weights = try MentionWeights()
  }

  /// The names of a document in text order; they do not overlap. Demonyms (*südkoreanisch*, *Russen*) are among them
  /// where `includingDemonyms` is set.
  func mentions(in document: Document, includingDemonyms: Bool = false) -> [Mention] {
    judged(document).flatMap { $0.mentions(includingDemonyms: includingDemonyms) }
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
    var judged = lines.map {
      JudgedLine(
        context: ContextEvidence(pieces: $0, types: types.types, document: document), known: known,
        lexicon: lexicon, weights: weights)
    }
    var persons = Array(repeating: false, count: types.types.count)
    for line in judged { for type in line.personTypes { persons[type] = true } }
    for place in judged.indices { judged[place].namedElsewhere = persons }
    return judged
  }
}
