internal import Morphology
public import Tables
public import Text

/// Finds names in German running text.
///
/// Each capitalized word gathers evidence (``MentionCandidate``), whose weights are summed; neighbouring names make
/// one mention. One pass over the text, each word type looked at once.
public struct MentionFinder: Sendable {
  private let known: KnownNames
  private let lexicon: MentionLexicon
  private let phrases: KnownPhrases
  private let weights: MentionWeights

  /// - Throws: ``TableError`` where an embedded table is broken.
  public init(known: KnownNames) throws(TableError) {
    self.known = known
    lexicon = try MentionLexicon()
    phrases = KnownPhrases(known)
    weights = try MentionWeights()
  }

  /// The names of a document in text order; they do not overlap. Demonyms (*südkoreanisch*, *Russen*) are among them
  /// where `includingDemonyms` is set.
  public func mentions(in document: Document, includingDemonyms: Bool = false) -> [Mention] {
    var types = WordTypes(known: known, lexicon: lexicon)
    let reader = MentionPieceReader(document)
    var mentions: [Mention] = []
    for line in document.lines {
      let pieces = reader.pieces(of: line) { types.place(of: $0) }
      let judged = JudgedLine(
        context: ContextEvidence(pieces: pieces, types: types, document: document),
        lexicon: lexicon, phrases: phrases, weights: weights)
      mentions += judged.mentions(includingDemonyms: includingDemonyms)
    }
    return mentions
  }

  /// Every capitalized word with its evidence, in text order: why a word is a name or is not.
  public func candidates(in document: Document) -> [MentionCandidate] {
    var types = WordTypes(known: known, lexicon: lexicon)
    let reader = MentionPieceReader(document)
    var candidates: [MentionCandidate] = []
    for line in document.lines {
      let pieces = reader.pieces(of: line) { types.place(of: $0) }
      let judged = JudgedLine(
        context: ContextEvidence(pieces: pieces, types: types, document: document),
        lexicon: lexicon, phrases: phrases, weights: weights)
      for (piece, evidence) in zip(pieces, judged.judgement().evidence) {
        guard let evidence else { continue }
        candidates.append(
          MentionCandidate(
            range: piece.range, text: types[piece.type].text, evidence: evidence.all.map(\.label),
            score: weights.score(evidence)))
      }
    }
    return candidates
  }
}
