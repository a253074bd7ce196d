public import Bitext
internal import ICU
package import Morphology
package import Names
public import Quantities
public import Tables
public import Terminology
public import Text

/// A bitext with what the other rooms found in it.
public struct CheckContext: Sendable {
  /// The language of the sources.
  public let source: Language
  /// The language of the translations.
  public let target: Language
  /// The rows, in their order.
  public let rows: [Row]
  /// How the translation's language inflects; nil where it has no tables.
  package let targetInflection: InflectionRules?
  /// What the translation's language adds to the names of owners.
  package let possessives: PossessiveEndings
  /// What the translation's language calls the things and people of countries; nil where no source names a place.
  package let relatives: CountryRelatives?

  /// A row, and its number from one.
  public struct Row: Sendable {
    /// The row’s number, from 1.
    public let number: Int
    /// The source.
    public let source: Passage
    /// The translation.
    public let target: Passage
    /// Names in the source and how the target may spell them.
    public let names: [Name]
    /// Glossary terms in the source.
    public let terms: [TermHit]
    /// How the numbers and dates of both sides differ.
    let quantityChanges: QuantityChanges

    init(number: Int, source: Passage, target: Passage, names: [Name], terms: [TermHit]) {
      self.number = number
      self.source = source
      self.target = target
      self.names = names
      self.terms = terms
      quantityChanges = QuantityChanges(source, target)
    }
  }

  /// A name that the source of a row mentions.
  public struct Name: Hashable, Sendable {
    /// UTF-8 bytes of the source text.
    public let range: Range<Int>
    /// The name without inflection.
    public let spelling: String
    /// Who is meant: equal in all rows that mention the same one.
    public let person: Int
    /// Spellings that the target language may use, preferred first.
    public let renderings: [String]
    /// Whether it is a place, whose adjective or people may stand for it: Polish for Poland.
    public let isPlace: Bool

    /// - Parameters:
    ///   - range: UTF-8 bytes of the row's source.
    ///   - person: What mentions of one name have in common.
    ///   - renderings: The preferred one first.
    public init(
      range: Range<Int>, spelling: String, person: Int, renderings: [String], isPlace: Bool = false
    ) {
      self.range = range
      self.spelling = spelling
      self.person = person
      self.renderings = renderings
      self.isPlace = isPlace
    }
  }

  /// One side of a row.
  public struct Passage: Sendable {
    /// The passage as a document of its own, whose positions all ranges count.
    public let document: Document
    /// Its words, numbers and marks.
    public let tokens: [Token]
    /// Its numbers, amounts, dates and times.
    public let quantities: [Quantity]
    /// Numbers that are parts of words, such as the 16 of F-16.
    public let numbersInWords: [Quantity]
    /// What its words say of numbers without counting, such as *half* and *a decade*.
    public let impliedQuantities: [Quantity]
    /// What parts a fraction from the whole in its language.
    let decimalMark: UInt8

    init(_ text: String, finder: QuantityFinder) {
      let document = Document(text: text)
      self.document = document
      tokens = document.lines.flatMap { Tokenizer().tokens(of: document, in: $0) }
      quantities = document.lines.flatMap { finder.quantities(of: document, in: $0) }
      numbersInWords = document.lines.flatMap { finder.numbersInWords(of: document, in: $0) }
      decimalMark = finder.decimalMark
      impliedQuantities = document.lines.flatMap { finder.impliedQuantities(of: document, in: $0) }
    }

    /// The whole text of the passage.
    public var text: String { document.text(0..<document.bytes.count) }
    /// Whether it holds neither words nor numbers nor marks that show.
    public var isBlank: Bool {
      tokens.allSatisfy { token in
        token.kind == .mark && text(token).unicodeScalars.allSatisfy(\.isDefaultIgnorable)
      }
    }

    func text(_ range: Range<Int>) -> String { document.text(range) }
    func text(_ token: Token) -> String { document.text(token.range) }
  }

  /// - Parameters:
  ///   - bitext: The rows.
  ///   - names: For each row the names of its source; empty where nothing is known.
  ///   - terms: For each row the glossary terms of its source; ranges are of the row's source text.
  /// - Throws: `TableError` where an embedded table of the translation's language is broken.
  public init(_ bitext: Bitext, names: [[Name]] = [], terms: [[TermHit]] = []) throws(TableError) {
    source = bitext.source
    target = bitext.target
    targetInflection = try InflectionRules(language: bitext.target)
    possessives = try PossessiveEndings(language: bitext.target.primary)
    relatives = names.joined().contains(where: \.isPlace) ? try CountryRelatives(language: bitext.target) : nil
    let left = QuantityFinder(language: bitext.source)
    let right = QuantityFinder(language: bitext.target)
    rows = bitext.rows.enumerated().map { place, row in
      Row(
        number: place + 1, source: Passage(row.source, finder: left),
        target: Passage(row.target, finder: right),
        names: place < names.count ? names[place] : [],
        terms: place < terms.count ? terms[place] : [])
    }
  }

  /// Finds the terms of glossaries in the sources, and makes a context with them.
  ///
  /// - Parameters:
  ///   - bitext: The rows.
  ///   - names: For each row the names of its source; empty where nothing is known.
  ///   - matcher: Finds the terms.
  /// - Throws: `TableError` where an embedded table of the translation's language is broken.
  public init(_ bitext: Bitext, names: [[Name]] = [], matcher: TermMatcher) throws(TableError) {
    try self.init(
      bitext, names: names,
      terms: bitext.rows.map { matcher.hits(in: Document(text: $0.source)) })
  }
}
