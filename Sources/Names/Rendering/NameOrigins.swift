internal import Tables

/// What language a family name's ending points to, from `tables/names/origins.tsv`.
struct NameOrigins: Sendable {
  struct Origin: Sendable {
    let languages: [String]
    /// Whether the ending alone tells, or names of the text's own language end so too.
    let isSure: Bool
  }

  private var endings: [String: Origin] = [:]
  private var longest = 0

  init(spelledIn language: String) throws(TableError) {
    let table = try Table(embedded: "tables/names/origins.tsv", minimumCells: 4)
    for row in table.rows where row["spelled"] == language {
      let ending = row["ending"]
      endings[ending] = Origin(
        languages: row["origin"].split(separator: "|").map(String.init),
        isSure: row["sure"] == "yes")
      longest = max(longest, ending.count)
    }
  }

  /// The origin of the longest ending that a word has, with at least two letters before it.
  func origin(of word: String) -> Origin? {
    let word = word.lowercased()
    for length in stride(from: min(longest, word.count - 2), to: 0, by: -1) {
      if let origin = endings[String(word.suffix(length))] { return origin }
    }
    return nil
  }

  func languages(of word: String) -> [String]? { origin(of: word)?.languages }
}
