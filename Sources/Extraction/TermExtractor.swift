public import Bitext
internal import Morphology
internal import Names
public import Tables
public import Terminology
public import Text

/// Finds what may be terms in a text: noun phrases and compounds by frequency and association, names left out; and, in a
/// bitext, what may translate them.
///
/// Noun phrases are told by morphology in German, by stop words in other languages.
public struct TermExtractor: Sendable {
  private let source: Language
  private let minimum: Int
  private let known: Set<String>

  /// - Parameters:
  ///   - source: The language of the text.
  ///   - minimum: How often a candidate must stand in the text; simple nouns once more.
  ///   - known: Glossaries whose terms are no news.
  public init(source: Language, minimum: Int = 2, known: [Glossary] = []) {
    self.source = source
    self.minimum = max(minimum, 1)
    self.known = Set(known.flatMap(\.concepts).flatMap { $0.terms(in: source) })
  }

  /// The candidates of a text, the likeliest first.
  ///
  /// - Throws: `TableError` where the program was built without its tables.
  public func candidates(in document: Document) throws(TableError) -> [TermCandidate] {
    try candidates(rows: document.lines.map(document.text), translations: nil)
  }

  /// The candidates of a bitext's source with likely translations, the likeliest terms first.
  ///
  /// - Throws: `TableError` where the program was built without its tables.
  public func candidates(in bitext: Bitext) throws(TableError) -> [TermCandidate] {
    let targets = RowText(rows: bitext.rows.map(\.target), language: bitext.target)
    let table = PhraseTable(try finder(targets, language: bitext.target).phrases())
    return try candidates(
      rows: bitext.rows.map(\.source), translations: TranslationFinder(targets: table, rowCount: bitext.rows.count))
  }

  private func candidates(rows: [String], translations: TranslationFinder?) throws(TableError) -> [TermCandidate] {
    let text = RowText(rows: rows, language: source)
    var table = PhraseTable(try finder(text, language: source).phrases())
    table.nest(minimum: minimum)
    let chosen = table.entries.filter { entry in
      entry.count >= (entry.size > 1 ? minimum : minimum + 1) && entry.termhood > 0 && table.isAssociated(entry)
        && !known.contains(entry.citation)
    }
    return chosen.map { entry in
      TermCandidate(
        term: entry.citation, frequency: entry.count, score: entry.termhood,
        translations: translations?.translations(of: entry) ?? [])
    }.sorted { ($1.score, $0.term) < ($0.score, $1.term) }
  }

  private func finder(_ text: RowText, language: Language) throws(TableError) -> any PhraseFinder {
    guard language.primary == Language.german.primary else {
      return PlainPhrases(text, words: try PlainWords(language: language))
    }
    return GermanPhrases(
      text, words: GermanWords(morphology: try GermanMorphology(), everyday: try PlainWords(language: language)),
      names: try MentionFinder(known: try NameRenderer(from: language, to: .english).known))
  }
}

extension [TermCandidate] {
  /// The candidates as a glossary that is ready to edit: terms, translations, and in the note how often a term stands,
  /// its score, and which share of its rows has each translation.
  ///
  /// - Parameters:
  ///   - source: The language of the terms.
  ///   - target: The language of the translations; its column is there, empty, where nothing is known of them.
  public func glossary(source: Language, target: Language) -> Glossary {
    let concepts = enumerated().map { place, candidate in
      var sections = [LanguageSection(tag: source.tag, terms: [Terminology.Term(candidate.term)])]
      if !candidate.translations.isEmpty {
        sections.append(
          LanguageSection(tag: target.tag, terms: candidate.translations.map { Terminology.Term($0.text) }))
      }
      let shares = candidate.translations.map { "\($0.text) \(Int(($0.share * 100).rounded())) %" }
      let note = ["\(candidate.frequency)×", "score \(oneDecimal(candidate.score))"] + shares
      return Concept(
        sections: sections, note: note.joined(separator: "; "), line: place + 2)
    }
    return Glossary(name: "candidates", concepts: concepts, languages: [source.tag, target.tag])
  }

  private func oneDecimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
