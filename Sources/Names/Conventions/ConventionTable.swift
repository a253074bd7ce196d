internal import ICU
package import Tables

/// The rules of one column of a language's table, in the order in which they are tried.
package struct ConventionTable: Sendable {
  /// A row of the table as one convention has it.
  package struct Rule: Sendable {
    /// The source grapheme, in lower case.
    package let source: [Unicode.Scalar]
    package let context: Context
    /// The spellings; the first is written, all are read. Empty strings where the grapheme is not written.
    package let spellings: [String]
    /// The line in the table, from one.
    package let line: Int
  }

  package let language: SourceLanguage
  /// The longest grapheme first; among equals in the order of the table.
  package let rules: [Rule]

  /// Reads the column of a convention.
  ///
  /// - Throws: ``TableError`` with the place of a context or cell that cannot be understood.
  package init(_ convention: Convention, language: SourceLanguage) throws(TableError) {
    self.language = language
    let path = "tables/names/conventions/\(language.table).tsv"
    let table = try Table(embedded: path, required: ["source", "context", convention.column])
    guard let column = table.columns.firstIndex(of: convention.column) else {
      throw TableError(
        file: path, line: 1, column: 1,
        problem: .missingColumn(convention.column, header: table.columns))
    }
    var rules: [Rule] = []
    for row in table.rows {
      let cell = row[column]
      guard !cell.isEmpty else { continue }
      guard let context = Context(row[1], vowels: language.vowels) else {
        throw row.bad(1, expected: "a context such as V_ or #_[ая]")
      }
      rules.append(
        Rule(
          source: Array(row[0].normalized(.nfc).unicodeScalars), context: context,
          spellings: cell.split(separator: "|").map { $0 == "∅" ? "" : String($0) }, line: row.line)
      )
    }
    self.rules = rules.enumerated().sorted {
      ($1.element.source.count, $0.offset) < ($0.element.source.count, $1.offset)
    }.map(\.element)
  }
}

/// Where a row holds: what stands before and after its grapheme.
package struct Context: Hashable, Sendable {
  /// One side of a context.
  package enum Side: Hashable, Sendable {
    case anything
    /// No letter stands there.
    case edge
    case vowel
    case consonant
    case letters(Set<Unicode.Scalar>)
  }

  package let before: Side
  package let after: Side
  private let vowels: Set<Unicode.Scalar>

  /// Reads the notation of the tables: `_` is the grapheme, `#` the word's edge, `V` a vowel, `C` a consonant,
  /// `[абв]` one of these letters. Nil where it is something else.
  init?(_ notation: String, vowels: Set<Character>) {
    self.vowels = Set(vowels.flatMap(\.unicodeScalars))
    guard !notation.isEmpty else {
      before = .anything
      after = .anything
      return
    }
    let sides = notation.split(separator: "_", omittingEmptySubsequences: false)
    guard sides.count == 2, let before = Side(sides[0]), let after = Side(sides[1]) else {
      return nil
    }
    self.before = before
    self.after = after
  }

  /// Whether the context holds between two letters; nil stands for the word's edge.
  package func holds(before: Unicode.Scalar?, after: Unicode.Scalar?) -> Bool {
    holds(self.before, before) && holds(self.after, after)
  }

  /// Whether what stands before the grapheme allows it.
  func holdsBefore(_ letter: Unicode.Scalar?) -> Bool { holds(before, letter) }

  private func holds(_ side: Side, _ letter: Unicode.Scalar?) -> Bool {
    switch side {
    case .anything: true
    case .edge: letter == nil
    case .vowel: letter.map(vowels.contains) ?? false
    case .consonant: letter.map { !vowels.contains($0) } ?? false
    case .letters(let set): letter.map(set.contains) ?? false
    }
  }
}

extension Context.Side {
  fileprivate init?(_ notation: Substring) {
    switch notation {
    case "": self = .anything
    case "#": self = .edge
    case "V": self = .vowel
    case "C": self = .consonant
    default:
      let letters =
        notation.first == "[" && notation.last == "]" ? notation.dropFirst().dropLast() : notation
      guard letters.count == 1 || letters.startIndex != notation.startIndex, !letters.isEmpty else {
        return nil
      }
      self = .letters(Set(letters.unicodeScalars))
    }
  }
}
