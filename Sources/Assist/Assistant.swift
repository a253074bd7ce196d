public import Bitext
public import Morphology
internal import Names
internal import Quantities
public import Tables
public import Terminology
public import Text

/// The main job: reads a document through all rooms and lays out what helps to translate or to check it.
///
/// Loads what it needs once; one for each thread.
public final class Assistant {
  /// The language of the articles.
  public let source: Language
  /// The language that they are translated into.
  public let target: Language
  private let renderer: NameRenderer
  private let mentions: MentionFinder?
  private let grouper: EntityGrouper
  private let terms: TermMatcher
  private let dictionary: DictionaryEquivalents?
  /// The names of the glossaries that the user brought, whose terms a translation must use.
  private let binding: Set<String>

  /// - Parameters:
  ///   - source: The language of the documents; names are found where `MentionFinder` supports it, terms in German
  ///     and, as written, in any other.
  ///   - target: The language of the translation.
  ///   - glossaries: In the order of their priority. Rows that are names (`pos` is `name`) also rule how names are
  ///     rendered.
  ///   - own: The program's own glossaries, where they are compiled already; behind the others.
  ///   - dictionaries: Compiled dictionaries, whose equivalents stand apart from the glossaries' terms.
  ///   - lexicon: German words of dictionaries of the machine.
  /// - Throws: `TableError` where the program was built without its tables.
  public init(
    source: Language, target: Language, glossaries: [Glossary], own: CompiledDictionary? = nil,
    dictionaries: [CompiledDictionary] = [],
    lexicon: InstalledLexicon? = nil
  ) throws(TableError) {
    self.source = source
    self.target = target
    renderer = try NameRenderer(
      from: source, to: target, glossary: Glossary.nameRenderings(in: glossaries, from: source, to: target))
    mentions = MentionFinder.supports(source) ? try MentionFinder(known: renderer.known) : nil
    grouper = try EntityGrouper(renderer: renderer)
    terms = try TermMatcher(glossaries: glossaries, own: own, source: source, target: target, lexicon: lexicon)
    dictionary =
      dictionaries.isEmpty
      ? nil : try DictionaryEquivalents(dictionaries, from: source, to: target, lexicon: lexicon)
    binding = Set(glossaries.filter { !$0.isEmbedded }.map(\.name))
  }

  /// The sheet of a document, beside its translation where there is one.
  ///
  /// - Parameters:
  ///   - document: In the assistant's source language.
  ///   - translation: In its target language.
  /// - Throws: `TableError` where an embedded table by which translations are checked is broken.
  public func sheet(of document: Document, translation: Document? = nil) throws(TableError) -> Sheet {
    let reading = read(document, sentences: Segmenter(language: source).sentences(of: document))
    guard let translation else { return MonolingualSheet(reading, from: source, to: target).sheet }
    return try BilingualSheet(reading, translation: translation, from: source, to: target, binding: binding).sheet
  }

  /// The sheet of a bitext, row by row as it stands; line ends inside a row count as blanks.
  ///
  /// - Parameters:
  ///   - bitext: The rows, in the languages of the assistant.
  ///   - name: The file's name.
  /// - Throws: `TableError` where an embedded table by which translations are checked is broken.
  public func sheet(of bitext: Bitext, name: String) throws(TableError) -> Sheet {
    let document = Self.document(name, bitext.rows.map(\.source))
    let translation = Self.document(name, bitext.rows.map(\.target))
    let reading = read(document, sentences: Segmenter(language: source).sentences(of: document))
    let rows = BilingualRows(
      lines: document, reading.sentences, translation, Segmenter(language: target).sentences(of: translation),
      confidences: bitext.rows.map(\.confidence))
    return try BilingualSheet(
      reading, rows, title: fileName(document), from: source, to: target, binding: binding
    ).sheet
  }

  /// A document of these lines.
  private static func document(_ name: String, _ lines: [String]) -> Document {
    Document(
      name: name, text: lines.map { String($0.map { $0.isNewline ? " " : $0 }) + "\n" }.joined())
  }

  func read(_ document: Document, sentences: [Range<Int>]) -> Reading {
    let hits = terms.hits(in: document, sentences: sentences)
    let found = mentions?.mentions(in: document, including: [.demonym]) ?? []
    let numbers = QuantityFinder(language: source)
    return Reading(
      document: document, sentences: sentences,
      names: grouper.group(Self.names(found, besides: hits)), hits: hits,
      dictionaryHits: dictionary?.hits(in: document, sentences: sentences) ?? [],
      quantities: sentences.flatMap { numbers.quantities(of: document, in: $0) })
  }

  /// The mentions without those that only their letters and neighbours make names, and that a glossary has as common
  /// words: *des Permafrosts*. A word of a fuller name in the same document stays one: *Richter* of *Angela Richter*.
  private static func names(_ mentions: [Mention], besides hits: [TermHit]) -> [Mention] {
    let sure: Set<TermHit.Confidence> = [.certain, .high]
    let common = hits.lazy.filter { $0.concept.partOfSpeech != .name && sure.contains($0.confidence) }
    let isTerm = Set(common.map(\.range))
    let fuller = Set(mentions.lazy.flatMap { $0.base.split(separator: " ").dropFirst() })
    return mentions.filter {
      $0.kind != .other || $0.known != nil || !isTerm.contains($0.range) || fuller.contains($0.base[...])
    }
  }
}
