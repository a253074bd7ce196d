public import Tables
public import Text

/// Finds names in running text.
///
/// In German, which capitalizes all nouns, each capitalized word gathers evidence whose weights are summed. In languages
/// that write common nouns small the capital itself is evidence (`tables/names/languages`).
public struct MentionFinder: Sendable {
  private enum Engine: Sendable {
    case german(GermanMentionFinder)
    case sentenceCase(SentenceCaseFinder)
  }

  private let engine: Engine

  /// Whether names are found in texts of a language.
  public static func supports(_ language: Language) -> Bool { TextLanguage.languages.contains(language.primary) }

  /// - Parameter known: The established names; their source is the language of the texts. Texts of a language that is
  ///   not supported are read as German ones are.
  /// - Throws: `TableError` where an embedded table is broken.
  public init(known: KnownNames) throws(TableError) {
    let language = known.source
    engine =
      language.primary == Language.german.primary || !Self.supports(language)
      ? .german(try GermanMentionFinder(known: known)) : .sentenceCase(try SentenceCaseFinder(known: known))
  }

  /// The names of a document in text order; they do not overlap.
  ///
  /// - Parameter kinds: Which of ``NameKind/onRequest`` are among them: demonyms (*südkoreanisch*, *Russen*), the
  ///   calendar (*Montag*, *Ostern*), currencies (*Euro*); of the latter two those that the language capitalizes.
  public func mentions(in document: Document, including kinds: Set<NameKind> = []) -> [Mention] {
    switch engine {
    case .german(let finder): finder.mentions(in: document, including: kinds)
    case .sentenceCase(let finder): finder.mentions(in: document, including: kinds)
    }
  }

  /// Every capitalized word with its evidence, in text order: why a word is a name or is not.
  public func candidates(in document: Document) -> [MentionCandidate] {
    switch engine {
    case .german(let finder): finder.candidates(in: document)
    case .sentenceCase(let finder): finder.candidates(in: document)
    }
  }
}
