public import Morphology
public import Tables
public import Text

/// Looks single terms up in glossaries and dictionaries: in any form, as part of a compound or of a longer term, by a
/// pattern, or misspelled.
public struct TermLookup: Sendable {
  private let matcher: TermMatcher
  /// The entries that are given where a query has many, as a pattern has.
  private let limit: Int

  /// What a query found.
  public struct Result: Sendable {
    /// What was looked up.
    public let query: String
    /// The entries, the surest first, those of one source together.
    public let hits: [TermHit]
    /// Entries of several words of which the query is one.
    public let longer: [TermHit]
    /// Entries whose note or examples have the query; only where they were asked for.
    public let mentions: [TermHit]
    /// Entries spelled much like the query; only where nothing else was found.
    public let suggestions: [String]

    /// Whether nothing was found.
    public var isEmpty: Bool { hits.isEmpty && longer.isEmpty && mentions.isEmpty }
  }

  /// - Parameters:
  ///   - glossaries: In the order of their priority.
  ///   - dictionaries: Compiled dictionaries, behind the glossaries.
  ///   - source: The language of the queries.
  ///   - target: The language of the terms to give.
  ///   - limit: The most entries to give of longer terms, of a pattern, or of a concordance.
  ///   - lexicon: German words of dictionaries of the machine.
  /// - Throws: `TableError` where the program was built without its tables.
  public init(
    glossaries: [Glossary], dictionaries: [CompiledDictionary] = [], source: Language, target: Language,
    limit: Int = 50, lexicon: InstalledLexicon? = nil
  ) throws(TableError) {
    matcher = try TermMatcher(
      glossaries: glossaries, dictionaries: dictionaries, source: source, target: target,
      options: TermMatcher.Options(excluded: [], prefersFirst: false), lexicon: lexicon)
    self.limit = limit
  }

  /// Looks a query up.
  ///
  /// - Parameters:
  ///   - query: A term in any form, of any number of words; or a pattern, where `*` stands for any letters and `?` for
  ///     one.
  ///   - concordance: Whether notes and examples are searched for it, too.
  public func result(of query: String, concordance: Bool = false) -> Result {
    let query = trimmed(query)
    if query.contains(where: { $0 == "*" || $0 == "?" }) {
      return Result(query: query, hits: patternHits(query), longer: [], mentions: [], suggestions: [])
    }
    var hits: [TermHit] = []
    // Capitals are often left out in a query.
    for spelling in spellings(query) where hits.isEmpty { hits = wholeHits(spelling) }
    let known = Set(hits.map { Place($0) })
    let longer = self.longer(query).filter { !known.contains(Place($0)) }
    let mentions = concordance ? self.mentions(query) : []
    return Result(
      query: query, hits: hits, longer: longer, mentions: mentions,
      suggestions: hits.isEmpty && longer.isEmpty && mentions.isEmpty ? suggestions(query) : [])
  }

  /// What tells entries apart.
  private struct Place: Hashable {
    let glossary: String
    let entry: String
    let line: Int

    init(_ hit: TermHit) {
      glossary = hit.glossary
      entry = hit.entry
      line = hit.concept.line
    }
  }

  private func spellings(_ query: String) -> [String] {
    [query, query.prefix(1).uppercased() + query.dropFirst(), query.lowercased()]
  }

  private func wholeHits(_ query: String) -> [TermHit] {
    let document = Document(text: query)
    return matcher.hits(in: document, sentences: document.lines)
  }

  private func hits(ofTerms terms: some Sequence<Int>, inStore store: Int, reason: TermHit.Reason) -> [TermHit] {
    terms.flatMap { matcher.index.entries(ofTerm: $0, inStore: store) }.map {
      matcher.hit(TermReader.Found(entry: $0, match: .exact, reason: reason), range: 0..<0)
    }
  }

  private func longer(_ query: String) -> [TermHit] {
    guard !query.isEmpty, !query.utf8.contains(0x20) else { return [] }
    return matcher.index.stores.indices.flatMap { place -> [TermHit] in
      let store = matcher.index.stores[place]
      let strings = Array(Set(spellings(query).compactMap(store.string)))
      guard !strings.isEmpty else { return [] }
      return hits(
        ofTerms: store.terms(withWords: strings).prefix(limit), inStore: place, reason: .hasWord(query))
    }
  }

  private func patternHits(_ query: String) -> [TermHit] {
    let pattern = TermPattern(query)
    return matcher.index.stores.indices.flatMap { place -> [TermHit] in
      let terms = matcher.index.stores[place].terms(like: pattern, limit: limit)
      return hits(ofTerms: terms, inStore: place, reason: .pattern(query))
    }
  }

  private func mentions(_ query: String) -> [TermHit] {
    guard !query.isEmpty else { return [] }
    return matcher.index.stores.indices.flatMap { place -> [TermHit] in
      matcher.index.stores[place].entries(mentioning: query, limit: limit).map {
        matcher.hit(
          TermReader.Found(
            entry: EntryID(store: Int32(place), number: Int32($0)), match: .exact, reason: .mentions(query)),
          range: 0..<0)
      }
    }
  }

  /// The entries within two edits, one for short queries; the nearest first.
  private func suggestions(_ query: String) -> [String] {
    var found: [(distance: Int, term: String)] = []
    for store in matcher.index.stores {
      for near in NearTerms(store: store, query: query).terms where !found.contains(where: { $0.term == near.term }) {
        found.append(near)
      }
    }
    return found.sorted { ($0.distance, $0.term) < ($1.distance, $1.term) }.prefix(5).map(\.term)
  }
}
