public import Text

/// One document through all rooms: source and translation, or source and help to translate it, row by row.
public struct Sheet: Sendable {
  /// The source file's name.
  public let title: String
  /// The language of the article.
  public let sourceLanguage: Language
  /// The language of the translation.
  public let targetLanguage: Language
  /// A row for each bead of the alignment, or for each sentence where there is no translation; in the source's order.
  public let rows: [Row]
  /// Who and what is named in the source, in order of first mention.
  public let names: [Name]
  /// The glossary terms that the source uses, in order of first mention.
  public let terms: [Term]
  /// What dictionaries have for words of the source that no glossary has; no mark stands for them.
  public let dictionary: [Term]
  /// The numbers, amounts and dates of the source, in order.
  public let quantities: [Quantity]
  /// What a translator or editor should look at.
  public let findings: [Finding]
  /// Whether the right column holds a translation or helps to write one.
  public let hasTranslation: Bool

  /// A sentence, or with a translation what translates each other.
  public struct Row: Sendable {
    /// The row's number, from one.
    public let number: Int
    /// The line of the source that it begins on, from one; nil for a row of target sentences alone.
    public let line: Int?
    /// Whether a paragraph of the source begins here.
    public let startsParagraph: Bool
    /// Empty texts where the other side has nothing to match.
    public let source: Passage
    /// The translation; empty where there is none.
    public let target: Passage
    /// How sure the alignment is, in 0…1; nil without a translation.
    public let confidence: Double?

    /// - Parameters:
    ///   - number: Counted from 1.
    ///   - line: Of the source, counted from 1; nil for a row of target sentences alone.
    ///   - confidence: That the sides belong together, from 0 to 1; nil where nothing was aligned.
    package init(
      number: Int, line: Int?, startsParagraph: Bool, source: Passage, target: Passage,
      confidence: Double?
    ) {
      self.number = number
      self.line = line
      self.startsParagraph = startsParagraph
      self.source = source
      self.target = target
      self.confidence = confidence
    }
  }

  /// Text with its marks.
  public struct Passage: Sendable {
    /// The text, on one line.
    public let text: String
    /// In order of their start; they do not overlap.
    public let marks: [Mark]

    /// - Parameter marks: In order, free of overlaps.
    package init(
      text: String, marks: [Mark]
    ) {
      self.text = text
      self.marks = marks
    }
  }

  /// A marked piece of a passage.
  public struct Mark: Sendable {
    /// UTF-8 bytes of the passage's text.
    public let range: Range<Int>
    /// What is marked, and where its entry stands.
    public let subject: Subject

    /// - Parameter range: UTF-8 bytes of the passage.
    package init(
      range: Range<Int>, subject: Subject
    ) {
      self.range = range
      self.subject = subject
    }
  }

  /// What a mark stands for: an index into ``Sheet/names``, ``Sheet/terms``, ``Sheet/quantities`` or, for a piece of a
  /// translation that is to be looked at, ``Sheet/findings``.
  public enum Subject: Hashable, Sendable {
    case name(Int)
    case term(Int)
    case quantity(Int)
    case finding(Int)
  }

  /// Somebody or something that the article names.
  public struct Name: Sendable {
    /// What a name is a name of.
    public enum Kind: String, Sendable { case person, place, organization, demonym, other }
    /// What it is a name of.
    public let kind: Kind
    /// The fullest spelling in the source, without inflection.
    public let source: String
    /// How the target language spells it, preferred first; more than one where the source is ambiguous.
    public let renderings: [String]
    /// Each spelling as the text has it (without inflection) and how often.
    public let spellings: [(text: String, count: Int)]
    /// The form in its own script, where it is known: Буданов.
    public let native: String?
    /// Why it is rendered so: “glossary persons.tsv”, “CLDR region KR”, “convention ru-de → ru-en”.
    public let reason: String
    /// The rows that mention it, by number.
    public let rows: [Int]

    /// - Parameters:
    ///   - renderings: The preferred one first.
    ///   - rows: Numbers of the rows that have the name, each once.
    package init(
      kind: Kind, source: String, renderings: [String], spellings: [(text: String, count: Int)],
      native: String?, reason: String, rows: [Int]
    ) {
      self.kind = kind
      self.source = source
      self.renderings = renderings
      self.spellings = spellings
      self.native = native
      self.reason = reason
      self.rows = rows
    }
  }

  /// A term of the article.
  public struct Term: Sendable {
    /// The entry as the glossary writes it; of a suggestion for a compound the compound.
    public let entry: String
    /// Target terms, preferred first.
    public let targets: [String]
    /// Each form as the text has it, how it was recognized (`exact`, `inflected`, `lexicon`, `compound-head`,
    /// `compound-modifier`, `composed`) and how often.
    public let forms: [(text: String, match: String, count: Int)]
    /// The field, as the glossary calls it.
    public let domain: String
    /// A hint to the translator; empty where the glossary has none.
    public let note: String
    /// The glossary that it comes from.
    public let glossary: String
    /// The numbers of the rows that have it, from 1.
    public let rows: [Int]

    /// - Parameters:
    ///   - targets: The preferred one first.
    ///   - rows: Numbers of the rows that have the term, each once.
    package init(
      entry: String, targets: [String], forms: [(text: String, match: String, count: Int)],
      domain: String, note: String, glossary: String, rows: [Int]
    ) {
      self.entry = entry
      self.targets = targets
      self.forms = forms
      self.domain = domain
      self.note = note
      self.glossary = glossary
      self.rows = rows
    }
  }

  /// A number, amount, date or time of the article.
  public struct Quantity: Sendable {
    /// As the source writes it.
    public let source: String
    /// As the target language writes it.
    public let rendering: String
    /// What it is, for a reader: “number”, “amount”, “date”, “percentage” …
    public let kind: String
    /// The number of the row that has it, from 1.
    public let row: Int

    /// - Parameter rendering: As the target language writes the value.
    package init(
      source: String, rendering: String, kind: String, row: Int
    ) {
      self.source = source
      self.rendering = rendering
      self.kind = kind
      self.row = row
    }
  }

  /// What a check found.
  public struct Finding: Sendable {
    /// How grave a finding is.
    public enum Severity: String, Sendable { case error, warning, note }
    /// The rule's identifier, for example `name-inconsistent`.
    public let rule: String
    /// How grave it is.
    public let severity: Severity
    /// What is wrong, in one line.
    public let message: String
    /// The row that it is about; nil where it is about the whole text.
    public let row: Int?

    /// - Parameter row: The number of the row; nil where the finding is of the whole text.
    package init(
      rule: String, severity: Severity, message: String, row: Int?
    ) {
      self.rule = rule
      self.severity = severity
      self.message = message
      self.row = row
    }
  }

  /// - Parameters:
  ///   - rows: In the order of the text.
  ///   - dictionary: What dictionaries have beside the glossaries' terms.
  package init(
    title: String, sourceLanguage: Language, targetLanguage: Language, rows: [Row], names: [Name],
    terms: [Term], dictionary: [Term] = [], quantities: [Quantity], findings: [Finding], hasTranslation: Bool
  ) {
    self.title = title
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.rows = rows
    self.names = names
    self.terms = terms
    self.dictionary = dictionary
    self.quantities = quantities
    self.findings = findings
    self.hasTranslation = hasTranslation
  }
}
