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

  /// A tier of confidence, from a term that stands as the glossary writes it down to a suggestion.
  public enum Confidence: String, Hashable, Sendable, CaseIterable {
    case certain, high, medium, low

    init(_ match: Match, _ reason: Reason) {
      self =
        switch (match, reason) {
        case (.exact, _): .certain
        // Endings alone, without a lexicon, take one word for another now and then.
        case (_, .allowed): .medium
        case (.inflected, _), (.lexicon, _): .high
        case (.compoundHead, _), (.compoundModifier, _): .medium
        case (.composed, _): .low
        }
    }
  }

  /// Why a term matched.
  enum Reason: Hashable, Sendable {
    case asWritten
    case form(of: String)
    /// The lexicon lacks the word; its ending is one of the term's paradigm.
    case ending(of: String)
    /// The language has no lexicon here: its endings allow it.
    case allowed(of: String)
    case lemma(of: String, is: String)
    case spelling(of: String)
    case words(of: String)
    case participle(of: String, participle: String)
    case phrase(verb: String)
    case apart(prefix: String, base: String)
    case head(of: String)
    case modifier(of: String)
    /// The dictionary form of the compound, and the terms of its parts.
    case composed(String, String, String)
    case hasWord(String)
    case pattern(String)
    case mentions(String)

    /// The dictionary form of a compound put together.
    var compound: String? {
      if case .composed(let lemma, _, _) = self { lemma } else { nil }
    }

    var text: String {
      switch self {
      case .asWritten: "as the glossary writes it"
      case .form(let term): "a form of \(term)"
      case .ending(let term): "a form of \(term) by its ending"
      case .allowed(let term): "may be a form of \(term)"
      case .lemma(let term, let lemma): "of the same lemma as \(term): \(lemma)"
      case .spelling(let word): "another spelling of \(word)"
      case .words(let term): "each word a form of \(term)"
      case .participle(let verb, let participle): "a form of \(participle), participle of \(verb)"
      case .phrase(let verb): "a form of \(verb) with the rest of the phrase"
      case .apart(let prefix, let base): "\(prefix)|\(base), its prefix apart"
      case .head(let word): "head of \(word)"
      case .modifier(let word): "modifier of \(word)"
      case .composed(_, let first, let second): "put together from \(first) and \(second)"
      case .hasWord(let word): "has the word \(word)"
      case .pattern(let pattern): "as the pattern \(pattern)"
      case .mentions(let text): "mentions \(text)"
      }
    }
  }

  /// UTF-8 bytes of the document.
  public let range: Range<Int>
  /// Where a separable prefix stands that belongs to the verb at ``range``.
  public let particle: Range<Int>?
  /// The term as the glossary writes it.
  public let entry: String
  /// The concept that the term stands for.
  public let concept: Concept
  /// The dictionary form of the compound that a suggestion is for, ``entry`` being its head; nil for all other hits.
  public let compound: String?
  /// The glossary's file name.
  public let glossary: String
  /// The target terms, preferred first.
  public let targets: [String]
  /// Whether the target terms are only those of the sense that the term has as the head of this compound.
  public let isNarrowed: Bool
  /// How the term was recognized.
  public let match: Match
  /// How sure it is.
  public let confidence: Confidence
  /// Why it matched, for a reader.
  public let reason: String
}

extension TermHit {
  /// The same hit at another place, as where a sentence is moved into a row; its particle is left behind.
  package func moved(to range: Range<Int>) -> TermHit {
    TermHit(
      range: range, particle: nil, entry: entry, concept: concept, compound: compound, glossary: glossary,
      targets: targets, isNarrowed: isNarrowed, match: match,
      confidence: confidence, reason: reason)
  }
}
