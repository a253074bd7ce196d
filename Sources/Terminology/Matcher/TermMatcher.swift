public import Morphology
public import Tables
public import Text

/// Finds the terms of glossaries in a text: as written, inflected, with a separable prefix apart, in compounds.
///
/// A value; each call analyses every word type of its text once. The cost does not grow with the glossaries.
public struct TermMatcher: Sendable {
  let index: TermIndex
  let morphology: GermanMorphology?
  /// The endings of a language that has no morphology of its own.
  let inflection: InflectionRules?
  private let source: Language
  let target: Language
  let options: Options

  /// What is searched, and what for.
  public struct Options: Sendable {
    /// The parts of a text that are no prose and hold no terms.
    public var excluded: Set<ExcludedText>
    /// Whether only the glossary of the first priority answers where several have a term.
    public var prefersFirst: Bool

    /// Whether hits inside others are given, too: the words of a term of several, shorter terms in longer ones, the parts
    /// of a compound that is a term itself.
    public var givesNested: Bool

    /// - Parameters:
    ///   - excluded: Kinds of text in which no term is looked for.
    ///   - prefersFirst: Whether of glossaries that have a term only the first counts.
    ///   - givesNested: Whether terms inside longer ones are given too.
    public init(
      excluded: Set<ExcludedText> = Set(ExcludedText.allCases), prefersFirst: Bool = true, givesNested: Bool = false
    ) {
      self.excluded = excluded
      self.prefersFirst = prefersFirst
      self.givesNested = givesNested
    }
  }

  /// - Parameters:
  ///   - glossaries: In the order of their priority: where two have a term, the first one's entry is given. The
  ///     program's own are of one priority: a term with several meanings is hit by each.
  ///   - own: The program's own, where they are compiled already (``CompiledDictionary/own(includingPersons:source:target:cache:)``).
  ///   - dictionaries: Compiled dictionaries, behind the glossaries, in the order of their priority.
  ///   - source: The language of the texts.
  ///   - target: The language of the terms to give.
  ///   - options: What is searched.
  ///   - lexicon: German words of dictionaries of the machine.
  /// - Throws: `TableError` where the program was built without its tables.
  public init(
    glossaries: [Glossary], own: CompiledDictionary? = nil, dictionaries: [CompiledDictionary] = [], source: Language,
    target: Language, options: Options = Options(), lexicon: InstalledLexicon? = nil
  ) throws(TableError) {
    index = TermIndex(
      glossaries: glossaries, own: own?.store, source: source, target: target, dictionaries: dictionaries.map(\.store),
      prefersFirst: options.prefersFirst)
    morphology = source.primary == "de" ? try GermanMorphology(installed: lexicon) : nil
    inflection = try InflectionRules(language: source)
    self.source = source
    self.target = target
    self.options = options
  }

  /// The hits of a document in order of their place, several at one place where a term has several meanings.
  public func hits(in document: Document) -> [TermHit] { matches(in: document).hits }

  /// The hits of sentences of a document. A term or a separable verb is looked for within one sentence.
  public func hits(in document: Document, sentences: [Range<Int>]) -> [TermHit] {
    matches(in: document, sentences: sentences).hits
  }

  /// The places of terms in a document, each form told once: as fast as the text can be read.
  public func matches(in document: Document) -> TermMatches {
    matches(in: document, sentences: Segmenter(language: source).sentences(of: document))
  }

  /// The places of terms in sentences of a document.
  public func matches(in document: Document, sentences: [Range<Int>]) -> TermMatches {
    var search = TermSearch(matcher: self)
    var excluded = ExcludedCursor(ranges: ExcludedText.ranges(of: options.excluded, in: document))
    let tokenizer = Tokenizer()
    document.bytes.withUnsafeBytes { bytes in
      var taken = 0
      for sentence in sentences {
        let tokens = tokenizer.tokens(of: document, in: sentence)
        if tokens.isEmpty { continue }
        search.take(tokens, in: bytes, excluded: &excluded)
        taken += sentence.count
        if taken >= Self.atOnce {
          search.advance(in: bytes)
          taken = 0
        }
      }
      search.advance(in: bytes)
      search.advance(in: bytes)
    }
    return TermMatches(places: search.places, forms: search.forms.forms, matcher: self)
  }

  /// The bytes of text whose words are read together: enough for all processors, few enough for little memory.
  private static let atOnce = 1 << 19

  /// The target terms of the head of a compound: those of its sense, and with a modifier the terms of both parts as a
  /// suggestion for the whole. Nil where they are those of the entry.
  func targets(of found: TermReader.Found, modifier: EntryID?) -> [String]? {
    let known = index.concept(of: found.entry).targets(in: target)
    let narrowed = found.sense.map { sense in
      let fitting = known.filter(sense.translations.contains)
      return fitting.isEmpty ? sense.translations : fitting
    }
    guard let modifier else { return narrowed }
    guard let left = index.nameOfModifier(modifier), let right = (narrowed ?? known).first else { return nil }
    return [left + " " + right]
  }

  /// The hit of an entry at a place.
  func hit(
    _ found: TermReader.Found, range: Range<Int>, particle: Range<Int>? = nil,
    targets: [String]? = nil
  ) -> TermHit {
    let concept = index.concept(of: found.entry)
    return TermHit(
      range: range, particle: particle, entry: index.term(of: found.entry), concept: concept,
      compound: found.reason.compound, glossary: index.glossary(of: found.entry),
      targets: targets ?? concept.targets(in: target),
      isNarrowed: found.sense != nil, match: found.match, confidence: TermHit.Confidence(found.match, found.reason),
      reason: found.reason.text)
  }
}
