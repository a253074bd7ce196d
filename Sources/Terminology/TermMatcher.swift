internal import Morphology
public import Tables
public import Text

/// Finds the terms of glossaries in a text: as written, inflected, with a separable prefix apart, in compounds.
///
/// A value; each call analyses every word type of its text once. The cost does not grow with the glossaries.
public struct TermMatcher: Sendable {
  let index: TermIndex
  let morphology: GermanMorphology?
  private let source: Language
  let target: Language

  /// - Parameters:
  ///   - glossaries: In the order of their priority: where two have a term, the first one's entry is given. The
  ///     program's own are of one priority: a term with several meanings is hit by each.
  ///   - source: The language of the texts.
  ///   - target: The language of the terms to give.
  /// - Throws: `TableError` where the program was built without its tables.
  public init(glossaries: [Glossary], source: Language, target: Language) throws(TableError) {
    index = TermIndex(glossaries: glossaries, source: source, target: target)
    morphology = source.primary == "de" ? try GermanMorphology() : nil
    self.source = source
    self.target = target
  }

  /// The hits of a document in order of their place, several at one place where a term has several meanings.
  public func hits(in document: Document) -> [TermHit] {
    hits(in: document, sentences: Segmenter(language: source).sentences(of: document))
  }

  /// The hits of sentences of a document. A term or a separable verb is looked for within one sentence.
  public func hits(in document: Document, sentences: [Range<Int>]) -> [TermHit] {
    var reader = TermReader(index: index, morphology: morphology)
    var hits: [TermHit] = []
    let tokenizer = Tokenizer()
    for sentence in sentences {
      let tokens = tokenizer.tokens(of: document, in: sentence)
      guard !tokens.isEmpty else { continue }
      var search = SentenceSearch(
        matcher: self, words: SentenceWords(tokens: tokens, document: document, reader: &reader))
      search.run()
      hits += search.hits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
    return hits
  }

  /// The hit of an entry at a place.
  func hit(
    _ found: TermReader.Found, range: Range<Int>, particle: Range<Int>? = nil,
    targets: [String]? = nil
  ) -> TermHit {
    let entry = index.entries[found.entry]
    return TermHit(
      range: range, particle: particle, entry: entry.term, concept: entry.concept,
      glossary: entry.glossary, targets: targets ?? entry.concept.terms(in: target),
      match: found.match, reason: found.reason)
  }
}
