internal import Glibc
internal import Tables

/// Which letters follow each other in the known names of a language, as costs (negative logarithms, halved).
struct NativeLetters: Sendable {
  private var pairs: [Pair: Int] = [:]
  private var singles: [Unicode.Scalar?: Int] = [:]

  private struct Pair: Hashable, Sendable {
    /// Nil at a word's beginning.
    let first: Unicode.Scalar?
    /// Nil at its end.
    let second: Unicode.Scalar?
  }

  /// Counts the letters of the persons and places of a language.
  init(language: String) throws(TableError) {
    let persons = try Table(embedded: "glossaries/persons.tsv")
    if let column = persons.columns.firstIndex(of: language) {
      for row in persons.rows where !row.utf8(column).isEmpty { count(row[column]) }
    }
    let places = try Table(embedded: "tables/names/places.tsv", required: ["native", "language"])
    for row in places.rows where row["language"] == language { count(row["native"]) }
  }

  private mutating func count(_ names: String) {
    for word in names.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "’" }) {
      var before: Unicode.Scalar?
      for letter in word.unicodeScalars {
        add(before, letter)
        before = letter
      }
      add(before, nil)
    }
  }

  private mutating func add(_ first: Unicode.Scalar?, _ second: Unicode.Scalar?) {
    pairs[Pair(first: first, second: second), default: 0] += 1
    singles[first, default: 0] += 1
  }

  /// The cost of a letter after another; nil stands for the word's edge.
  func cost(of letter: Unicode.Scalar?, after before: Unicode.Scalar?) -> Double {
    let seen = Double(pairs[Pair(first: before, second: letter)] ?? 0)
    let total = Double(singles[before] ?? 0)
    return -0.5 * Glibc.log((seen + 0.2) / (total + 8))
  }
}
