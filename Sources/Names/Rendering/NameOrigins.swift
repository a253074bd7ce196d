internal import Tables

/// What language the ending of a family name or the beginning of a word points to, from `tables/names/origins.tsv`.
struct NameOrigins: Sendable {
  struct Origin: Sendable {
    let languages: [String]
    /// Whether the ending alone tells, or names of the text's own language end so too.
    let isSure: Bool
  }

  private var endings: [String: Origin] = [:]
  private var longest = 0
  /// How words of names begin, and words that stand before others.
  private var beginnings: [(text: String, isWord: Bool, languages: [String])] = []

  init(spelledIn language: String) throws(TableError) {
    let table = try Table(embedded: "tables/names/origins.tsv", minimumCells: 4)
    for row in table.rows where row["spelled"] == language {
      let ending = row["ending"]
      let languages = row["origin"].split(separator: "|").map(String.init)
      if ending.hasSuffix("…") {
        let text = ending.dropLast()
        let isWord = text.last == " "
        beginnings.append((String(isWord ? text.dropLast() : text), isWord, languages))
        continue
      }
      endings[ending] = Origin(languages: languages, isSure: row["sure"] == "yes")
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

  /// The languages whose articles or words for son and father stand among the words of a name.
  func languages(ofParticles words: [String]) -> [String]? {
    for (place, word) in words.enumerated() {
      let word = word.lowercased()
      for beginning in beginnings {
        let isHere =
          beginning.isWord ? word == beginning.text && place < words.count - 1 : word.hasPrefix(beginning.text)
        if isHere { return beginning.languages }
      }
    }
    return nil
  }
}
