internal import Glibc
internal import Tables

/// Which letters follow each other in the known names of a language, as costs (negative logarithms, halved).
struct NativeLetters: Sendable {
  /// A number for each letter that the names have, by its scalar; zero for none and for what lies beyond.
  private var numbers = [UInt8](repeating: 0, count: 0x3000)
  private var count = 1
  /// By the number of a letter and of the one after it; 0 is a word's beginning or end.
  private var costs: [Double]
  /// What any letter costs behind one that the names do not have.
  private let never: Double

  /// The most letters that are told apart.
  private static let width = 128

  /// Counts the letters of the persons, places and family names of a language.
  init(language: String) throws(TableError) {
    var seen = [Int](repeating: 0, count: Self.width * Self.width)
    costs = []
    never = Self.cost(seen: 0, total: 0)
    let persons = try Table(embedded: "glossaries/persons.tsv")
    if let column = persons.columns.firstIndex(of: language) {
      for row in persons.rows where !row.utf8(column).isEmpty { add(row[column].lowercased(), to: &seen) }
    }
    let places = try Table(embedded: "tables/names/places.tsv", required: ["native", "language"])
    for row in places.rows where row["language"] == language { add(row["native"].lowercased(), to: &seen) }
    try addLexicon(of: language, to: &seen)
    costs = [Double](repeating: 0, count: Self.width * Self.width)
    for before in 0..<Self.width {
      let pairs = before * Self.width..<(before + 1) * Self.width
      let total = seen[pairs].reduce(0, +)
      for pair in pairs { costs[pair] = Self.cost(seen: seen[pair], total: total) }
    }
  }

  private mutating func addLexicon(of language: String, to seen: inout [Int]) throws(TableError) {
    guard language != NameLexicon.russian else {
      // Every eighth name tells as much as all of them.
      var place = 0
      try SortedTable(embedded: NameLexicon.russianPath).visitKeys { name, _ in
        if place % 8 == 0 { add(String(decoding: name, as: UTF8.self), to: &seen) }
        place += 1
      }
      return
    }
    let table = try SortedTable(embedded: NameLexicon.path)
    guard let column = table.columns.firstIndex(of: "language") else { return }
    table.visitRows { row in if row[column] == language { add(row[0], to: &seen) } }
  }

  private static func cost(seen: Int, total: Int) -> Double {
    -0.5 * Glibc.log((Double(seen) + 0.2) / (Double(total) + 8))
  }

  /// Counts the pairs of letters of words in lower case.
  private mutating func add(_ words: String, to seen: inout [Int]) {
    var before = 0
    for letter in words.unicodeScalars {
      var number = number(of: letter)
      if number == 0, letter == "’" || letter.properties.isAlphabetic { number = newNumber(of: letter) }
      if before != 0 || number != 0 { seen[before * Self.width + number] += 1 }
      before = number
    }
    if before != 0 { seen[before * Self.width] += 1 }
  }

  /// The number that a letter gets; zero where there are too many.
  private mutating func newNumber(of letter: Unicode.Scalar) -> Int {
    guard count < Self.width - 1, Int(letter.value) < numbers.count else { return 0 }
    numbers[Int(letter.value)] = UInt8(count)
    count += 1
    return count - 1
  }

  private func number(of letter: Unicode.Scalar) -> Int {
    Int(letter.value) < numbers.count ? Int(numbers[Int(letter.value)]) : 0
  }

  /// The cost of a letter after another; nil stands for the word's edge.
  func cost(of letter: Unicode.Scalar?, after before: Unicode.Scalar?) -> Double {
    let first = before.map { number(of: $0) } ?? 0
    guard before == nil || first != 0 else { return never }
    let second = letter.map { number(of: $0) } ?? 0
    // The last number is no letter's: nothing was seen before it.
    return costs[first * Self.width + (letter == nil || second != 0 ? second : Self.width - 1)]
  }
}
