public import Text

/// What a glossary has an entry for: one thing, and the terms that languages have for it.
///
/// The three levels of ISO 16642 (concept, language, term), each with data categories of its own (``Detail``). What the
/// program itself works with, part of speech, status, domain and note, stands in properties.
public struct Concept: Hashable, Sendable {
  /// What a glossary says of the use of a term.
  public enum Status: String, Sendable, CaseIterable {
    case preferred, admitted, deprecated, forbidden
    /// Stays in a translation as it is: names of products, Latin, code.
    case untranslated

    /// Whether a translation must not use the term.
    public var isBarred: Bool { self == .deprecated || self == .forbidden }
  }

  /// Parts of speech that glossaries tell apart.
  public enum PartOfSpeech: String, Sendable, CaseIterable {
    case noun, verb, adjective, adverb, phrase, name
  }

  /// What the glossary calls the concept by; empty where it does not.
  public var id: String
  /// A language after the other, in the order of the glossary; none without terms.
  public var sections: [LanguageSection]
  /// Of every term that has none of its own; nil where the glossary does not say.
  public var partOfSpeech: PartOfSpeech?
  /// The field, as the glossary calls it; empty where it says none.
  public var domain: String
  /// Of every term that has none of its own.
  public var status: Status
  /// Whether capitals must be as written and a term of one word does not inflect: *EU*, *BND*. The words of a name of
  /// several do: *im Weißen Haus*.
  public var isExact: Bool
  /// Whether participles with the endings of adjectives are forms of its verbs: *die besetzten Gebiete* of *besetzen*.
  public var findsParticiples = false
  /// A hint to the translator; empty where there is none.
  public var note: String
  /// What else the glossary says of the concept.
  public var details: [Detail]
  /// The line of the glossary, from one.
  public var line: Int
  /// Sentences and phrases that show the terms at work, as dictionaries give them.
  public var examples: [Example]

  /// A text in several languages.
  public struct Example: Hashable, Sendable {
    /// The texts by language tag.
    public let texts: [String: String]

    /// - Parameter texts: By language tag.
    public init(texts: [String: String]) { self.texts = texts }
  }

  /// - Parameters:
  ///   - isExact: Whether capitals must be as written and nothing inflects.
  ///   - line: Of the file, counted from 1; 0 where there is none.
  public init(
    id: String = "", sections: [LanguageSection], partOfSpeech: PartOfSpeech? = nil, domain: String = "",
    status: Status = .preferred, isExact: Bool = false, note: String = "", details: [Detail] = [], line: Int = 0,
    examples: [Example] = []
  ) {
    self.id = id
    self.sections = sections
    self.partOfSpeech = partOfSpeech
    self.domain = domain
    self.status = status
    self.isExact = isExact
    self.note = note
    self.details = details
    self.line = line
    self.examples = examples
  }

  /// A concept whose terms are known by their spelling only.
  ///
  /// - Parameters:
  ///   - terms: The terms by language tag, preferred first.
  ///   - partOfSpeech: What the terms are; nil where that is not known.
  ///   - domain: The field that they belong to.
  ///   - status: Whether they may be used.
  ///   - isExact: Whether they count only as they are written.
  ///   - note: What a translator should know.
  ///   - line: The line of the glossary, from one; 0 where there is none.
  ///   - examples: Uses of the terms.
  public init(
    terms: [String: [String]], partOfSpeech: PartOfSpeech? = nil, domain: String = "",
    status: Status = .preferred, isExact: Bool = false, note: String = "", line: Int = 0, examples: [Example] = []
  ) {
    self.init(
      sections: terms.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }.map {
        LanguageSection(tag: $0.key, terms: $0.value.map { Term($0) })
      }, partOfSpeech: partOfSpeech, domain: domain, status: status, isExact: isExact, note: note, line: line,
      examples: examples)
  }

  /// The terms of a language, preferred first, whatever their status; those of its primary language where the tag itself
  /// has none, and of a variety where that has none either.
  public func terms(in language: Language) -> [String] { entries(in: language).map(\.text) }

  /// The terms that a translation into a language may use; where the concept bars them all, those that it bars.
  public func targets(in language: Language) -> [String] {
    let entries = entries(in: language)
    let usable = entries.filter { !status(of: $0).isBarred }
    return (usable.isEmpty ? entries : usable).map(\.text)
  }

  /// The terms that a translation into a language must not use for the concept.
  public func barredTerms(in language: Language) -> [String] {
    entries(in: language).filter { status(of: $0).isBarred }.map(\.text)
  }

  /// Whether the concept has terms of a language, and a translation must use none of them.
  public func barsAll(in language: Language) -> Bool {
    let entries = entries(in: language)
    return !entries.isEmpty && entries.allSatisfy { status(of: $0).isBarred }
  }

  /// The terms of a language with all that is known of them, preferred first.
  public func entries(in language: Language) -> [Term] {
    var found = sections.first { $0.tag == language.tag }
    if found == nil {
      let primary = language.shortPrimary
      found = sections.first { $0.tag == primary } ?? sections.first { $0.language?.shortPrimary == primary }
    }
    guard let terms = found?.terms else { return [] }
    // Most glossaries name the preferred term first; formats with a status of each term need not.
    guard terms.count > 1, terms.contains(where: { $0.status != nil }) else { return terms }
    return terms.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }

  /// The concept with its own terms as those of a translation, where they must stay untranslated; else as it is.
  func keepingTerms(from source: Language, to target: Language) -> Concept {
    guard status == .untranslated, source != target else { return self }
    var concept = self
    concept.sections.removeAll { $0.tag == target.tag }
    concept.sections.append(LanguageSection(tag: target.tag, terms: entries(in: source).map { Term($0.text) }))
    return concept
  }

  /// The status of a term: its own, else the concept’s.
  public func status(of term: Term) -> Status { term.status ?? status }

  /// The part of speech of a term: its own, else the concept’s.
  public func partOfSpeech(of term: Term) -> PartOfSpeech? { term.partOfSpeech ?? partOfSpeech }

  private func rank(_ term: Term) -> Int { Status.allCases.firstIndex(of: status(of: term)) ?? 0 }
}

/// The terms that a language has for a concept.
public struct LanguageSection: Hashable, Sendable {
  /// The BCP 47 tag as the glossary writes it.
  public var tag: String
  /// The synonyms, preferred first.
  public var terms: [Term]
  /// What the glossary says of the concept in this language, such as its definition.
  public var details: [Detail]

  /// - Parameter terms: The preferred one first.
  public init(tag: String, terms: [Term], details: [Detail] = []) {
    self.tag = tag
    self.terms = terms
    self.details = details
  }

  /// The language of ``tag``; nil where it is none that BCP 47 knows.
  public var language: Language? { Language(tag: tag) }
}

/// A term of a language.
public struct Term: Hashable, Sendable {
  /// The term in its dictionary form.
  public var text: String
  /// Nil where the term has its concept's.
  public var partOfSpeech: Concept.PartOfSpeech?
  /// Nil where the term has its concept's.
  public var status: Concept.Status?
  /// What else the glossary says of the term: gender, context, source …
  public var details: [Detail]
  /// What other entries refer to the term by; empty where the glossary does not say.
  public var id: String
  /// Pieces of the text that are marked up, such as the 2 of H₂O.
  public var markup: [Detail.Markup]

  /// A term whose part of speech and status are its concept's where they are nil.
  public init(
    _ text: String, partOfSpeech: Concept.PartOfSpeech? = nil, status: Concept.Status? = nil, details: [Detail] = [],
    id: String = "", markup: [Detail.Markup] = []
  ) {
    self.text = text
    self.partOfSpeech = partOfSpeech
    self.status = status
    self.details = details
    self.id = id
    self.markup = markup
  }

  /// The grammatical gender: *masculine*, *feminine*, *neuter*; nil where the glossary does not say.
  public var gender: String? { details.first { $0.category == "grammaticalGender" }?.value }
}

extension Concept {
  /// The status that a format with a status for each term gives one: the concept's own is that of its translations, not
  /// of the first language, whose terms they translate.
  func ownStatus(of term: Term, section: Int) -> Status? {
    if let status = term.status { return status }
    return status != .preferred && (section > 0 || sections.count == 1) ? status : nil
  }

  /// Moves what terms share to the concept: a part of speech that all have, a status that all translations have.
  mutating func hoistSharedProperties() {
    if let shared = sections.first?.terms.first?.partOfSpeech,
      sections.allSatisfy({ $0.terms.allSatisfy { $0.partOfSpeech == shared } })
    {
      partOfSpeech = shared
      changeTerms { $0.partOfSpeech = nil }
    }
    let start = sections.count > 1 ? 1 : 0
    let sources = sections.prefix(start).flatMap(\.terms)
    let translations = sections.dropFirst(start).flatMap(\.terms)
    // “Preferred” stays with the terms: said of each is more than nothing said.
    if let shared = translations.first?.status, shared != .preferred, sources.allSatisfy({ $0.status == nil }),
      translations.allSatisfy({ $0.status == shared })
    {
      status = shared
      changeTerms { $0.status = nil }
    }
  }

  mutating func changeTerms(_ change: (inout Term) -> Void) {
    for section in sections.indices {
      for term in sections[section].terms.indices { change(&sections[section].terms[term]) }
    }
  }
}
