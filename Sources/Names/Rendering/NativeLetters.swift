internal import Glibc
internal import Tables

/// Which letters follow each other in the known names of a language, as costs (negative logarithms, halved).
struct NativeLetters: Sendable {
  /// The costs of pairs that were seen, and of unseen ones by the first letter.
  private var pairs: [UInt64: Double] = [:]
  private var unseen: [UInt32: Double] = [:]
  private let never: Double

  /// What stands for a word's beginning or end.
  private static let edge: UInt32 = 0

  /// Counts the letters of the persons and places of a language, and of its lexicon where that is large.
  init(language: String) throws(TableError) {
    var counts = Counts()
    let persons = try Table(embedded: "glossaries/persons.tsv")
    if let column = persons.columns.firstIndex(of: language) {
      for row in persons.rows where !row.utf8(column).isEmpty { counts.add(row[column]) }
    }
    let places = try Table(embedded: "tables/names/places.tsv", required: ["native", "language"])
    for row in places.rows where row["language"] == language { counts.add(row["native"]) }
    if language == NameLexicon.russian {
      // Every eighth name tells as much as all of them.
      var place = 0
      try SortedTable(embedded: NameLexicon.russianPath).visitRows { row in
        if place % 8 == 0 { counts.add(row[0]) }
        place += 1
      }
    }
    never = Self.cost(seen: 0, total: 0)
    for (letter, total) in counts.singles { unseen[letter] = Self.cost(seen: 0, total: total) }
    for (pair, seen) in counts.pairs {
      pairs[pair] = Self.cost(seen: seen, total: counts.singles[UInt32(pair >> 32)] ?? 0)
    }
  }

  private static func cost(seen: Int, total: Int) -> Double {
    -0.5 * Glibc.log((Double(seen) + 0.2) / (Double(total) + 8))
  }

  /// The cost of a letter after another; nil stands for the word's edge.
  func cost(of letter: Unicode.Scalar?, after before: Unicode.Scalar?) -> Double {
    let first = before?.value ?? Self.edge
    return pairs[Self.pair(first, letter?.value ?? Self.edge)] ?? unseen[first] ?? never
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

  private struct Counts {
    private(set) var pairs: [UInt64: Int] = [:]
    private(set) var singles: [UInt32: Int] = [:]

    mutating func add(_ names: String) {
      for word in names.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "’" }) {
        var before = NativeLetters.edge
        for letter in word.unicodeScalars {
          count(before, letter.value)
          before = letter.value
        }
        count(before, NativeLetters.edge)
      }
    }

    private mutating func count(_ first: UInt32, _ second: UInt32) {
      pairs[NativeLetters.pair(first, second), default: 0] += 1
      singles[first, default: 0] += 1
    }
  }
}
