/// A term of a glossary found in a text.
public struct TermHit: Hashable, Sendable {
  /// How the term was recognized, the surest first.
  public enum Match: String, Hashable, Sendable, CaseIterable {
    /// As the glossary writes it.
    case exact
    /// A form of its paradigm, or a separable verb in two pieces.
    case inflected
    /// The lexicon gives token and term the same lemma.
    case lexicon
    /// The head of a compound that no glossary lists.
    case compoundHead = "compound-head"
    /// The modifier of one.
    case compoundModifier = "compound-modifier"
    /// A suggestion: a compound that no glossary lists, put together from its parts' entries.
    case composed
  }

  /// UTF-8 bytes of the document.
  public let range: Range<Int>
  /// Where a separable prefix stands that belongs to the verb at ``range``.
  public let particle: Range<Int>?
  /// The term as the glossary writes it.
  public let entry: String
  public let concept: Concept
  /// The glossary's file name.
  public let glossary: String
  /// The target terms, preferred first.
  public let targets: [String]
  public let match: Match
  /// Why it matched, for a reader.
  public let reason: String
}

extension TermHit {
  /// The same hit at another place, as where a sentence is moved into a row; its particle is left behind.
  package func moved(to range: Range<Int>) -> TermHit {
    TermHit(
      range: range, particle: nil, entry: entry, concept: concept, glossary: glossary, targets: targets, match: match,
      reason: reason)
  }
}
