public import Text

/// What a glossary has a row for: one thing, and the terms that languages have for it.
public struct Concept: Hashable, Sendable {
  public enum Status: String, Sendable, CaseIterable {
    case preferred, admitted, deprecated, forbidden
  }

  public enum PartOfSpeech: String, Sendable, CaseIterable {
    case noun, verb, adjective, adverb, phrase, name
  }

  /// The terms by language tag, preferred first; languages without a term are left out.
  public let terms: [String: [String]]
  /// Nil where the glossary does not say.
  public let partOfSpeech: PartOfSpeech?
  public let domain: String
  public let status: Status
  /// Whether capitals must be as written and the term does not inflect: *EU*, *BND*.
  public let isExact: Bool
  public let note: String
  /// The line of the glossary, from one.
  public let line: Int
  /// Sentences and phrases that show the terms at work, as dictionaries give them.
  public let examples: [Example]

  /// A text in several languages.
  public struct Example: Hashable, Sendable {
    /// The texts by language tag.
    public let texts: [String: String]

    public init(texts: [String: String]) { self.texts = texts }
  }

  public init(
    terms: [String: [String]], partOfSpeech: PartOfSpeech? = nil, domain: String = "",
    status: Status = .preferred, isExact: Bool = false, note: String = "", line: Int = 0, examples: [Example] = []
  ) {
    self.terms = terms
    self.partOfSpeech = partOfSpeech
    self.domain = domain
    self.status = status
    self.isExact = isExact
    self.note = note
    self.line = line
    self.examples = examples
  }

  /// The terms of a language, preferred first; those of its primary language where the tag itself has none.
  public func terms(in language: Language) -> [String] {
    terms[language.tag] ?? terms[language.primary] ?? []
  }
}
