internal import ICU
package import Tables

/// The rules of one column of a language's table, in the order in which they are tried.
package struct ConventionTable: Sendable {
  /// A row of the table as one convention has it.
  package struct Rule: Sendable {
    /// The source grapheme, in lower case.
    package let source: [Unicode.Scalar]
    /// Where the rule holds.
    package let context: Context
    /// The spellings; the first is written, all are read. Empty strings where the grapheme is not written.
    package let spellings: [String]
    /// Whether it is there for letters that the language itself does not have.
    package let isForeign: Bool
    /// The line in the table, from one.
    package let line: Int
  }

  /// The language whose table it is.
  package let language: SourceLanguage
  /// The longest grapheme first; among equals in the order of the table.
  package let rules: [Rule]

  /// Reads the columns of a convention.
  ///
  /// - Throws: `TableError` with the place of a context or cell that cannot be understood.
  package init(_ convention: Convention, language: SourceLanguage) throws(TableError) {
    self.language = language
    let path = "tables/names/conventions/\(language.table).tsv"
    let table = try Table(embedded: path, required: ["source", "context"])
    let columns = try convention.columns.map { name throws(TableError) in
      guard let column = table.columns.firstIndex(of: name) else {
        throw TableError(
          file: path, line: 1, column: 1, problem: .missingColumn(name, header: table.columns))
      }
      return column
    }
    var rules: [Rule] = []
    for row in table.rows {
      guard !row[0].isEmpty else { throw row.bad(0, expected: "a grapheme") }
      guard let cell = columns.lazy.map({ row[$0] }).first(where: { !$0.isEmpty }) else { continue }
      guard cell != Self.notHere else { continue }
      guard let context = Context(row[1], vowels: language.vowels) else {
        throw row.bad(1, expected: "a context such as V_ or #_[ая]")
      }
      rules.append(
        Rule(
          source: Array(row[0].normalized(language.isDecomposed ? .nfd : .nfc).unicodeScalars), context: context,
          spellings: cell.split(separator: "|").map { $0 == "∅" ? "" : String($0) },
          isForeign: row["note"] == "foreign", line: row.line)
      )
    }
    self.rules = rules.enumerated().sorted {
      ($1.element.source.count, $0.offset) < ($0.element.source.count, $1.offset)
    }.map(\.element)
  }

  /// A cell of a convention's own column that takes the row away which its later column has.
  private static let notHere = "–"
}

/// Where a row holds: what stands before and after its grapheme.
package struct Context: Hashable, Sendable {
  /// What one letter beside the grapheme must be.
  package enum Side: Hashable, Sendable {
    case anything
    /// No letter stands there.
    case edge
    case vowel
    case consonant
    case letters(Set<Unicode.Scalar>)
    /// A letter or edge other than these.
    case otherThan(Set<Unicode.Scalar>)
  }

  /// What stands before, from the grapheme to the left.
  let left: [Side]
  /// What stands after, from the grapheme to the right.
  let right: [Side]
  let vowels: Set<Unicode.Scalar>

  /// What the next letter must be.
  package var after: Side { right.first ?? .anything }

  /// Reads the notation of the tables: `_` is the grapheme, `#` the word's edge, `V` a vowel, `C` a consonant,
  /// `[абв]` one of these letters, `[^абв]` anything else. Several may follow each other on a side: `_Cь`. Nil where it
  /// is something else.
  init?(_ notation: String, vowels: Set<Character>) {
    self.vowels = Set(vowels.flatMap(\.unicodeScalars))
    guard !notation.isEmpty else {
      left = []
      right = []
      return
    }
    let sides = notation.split(separator: "_", omittingEmptySubsequences: false)
    guard sides.count == 2, let left = Self.letters(sides[0]), let right = Self.letters(sides[1])
    else { return nil }
    self.left = left.reversed()
    self.right = right
  }

  /// All letters that it tells from others.
  var letters: Set<Unicode.Scalar> {
    (left + right).reduce(into: vowels) { all, side in
      switch side {
      case .letters(let set), .otherThan(let set): all.formUnion(set)
      case .anything, .edge, .vowel, .consonant: break
      }
    }
  }

  /// Whether the letter before the grapheme allows it.
  func holdsBefore(_ letter: Unicode.Scalar?) -> Bool { left.first.map { holds($0, letter) } ?? true }

  /// Whether a letter, or the word's edge where it is nil, is what one side asks for.
  func holds(_ side: Side, _ letter: Unicode.Scalar?) -> Bool {
    switch side {
    case .anything: true
    case .edge: letter == nil
    case .vowel: letter.map(vowels.contains) ?? false
    case .consonant: letter.map { !vowels.contains($0) } ?? false
    case .letters(let set): letter.map(set.contains) ?? false
    case .otherThan(let set): letter.map { !set.contains($0) } ?? true
    }
  }

  /// The conditions of one side in their written order; nil where a bracket is not closed or empty.
  private static func letters(_ notation: Substring) -> [Side]? {
    var sides: [Side] = []
    var rest = notation.unicodeScalars[...]
    while let next = rest.popFirst() {
      switch next {
      case "#": sides.append(.edge)
      case "V": sides.append(.vowel)
      case "C": sides.append(.consonant)
      case "[":
        guard let close = rest.firstIndex(of: "]") else { return nil }
        let isNegated = rest.first == "^"
        let set = Set(isNegated ? rest[..<close].dropFirst() : rest[..<close])
        guard !set.isEmpty else { return nil }
        sides.append(isNegated ? .otherThan(set) : .letters(set))
        rest = rest[rest.index(after: close)...]
      case "]": return nil
      default: sides.append(.letters([next]))
      }
    }
    return sides
  }
}
