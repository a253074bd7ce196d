internal import Tables

/// How name-like the letters of a word look: the sum of the log-odds of its 3- and 4-grams.
///
/// `Scripts/train-name-shapes` makes the table from the project's names and nouns.
struct NameShapes: Sendable {
  private let table: SortedTable

  init() throws(TableError) { table = try SortedTable(embedded: "tables/names/name-shapes.tsv") }

  /// Above zero where the word looks more like a name than like a noun.
  func score(_ word: String) -> Double {
    let letters = Array("^\(word.lowercased())$")
    var sum = 0.0
    for size in 3...4 where letters.count >= size {
      for start in 0...letters.count - size {
        guard let row = table.rows(of: String(letters[start..<start + size])).first else { continue }
        sum += Double(row[1]) ?? 0
      }
    }
    return sum
  }

  /// The evidence of a score; nil where it says little.
  func evidence(for word: String) -> Evidence? {
    switch score(word) {
    case 3...: .nameShape
    case 1..<3: .likelyNameShape
    case -1..<1: nil
    case -3 ..< -1: .likelyNounShape
    default: .nounShape
    }
  }
}
