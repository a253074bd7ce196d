internal import Tables
internal import Text

/// Words of names in scripts that leave vowels out, as the press writes them: `tables/names/unvowelled-names.tsv`.
///
/// No rule finds the vowels of *محمد*, so that the words that most names are made of are listed.
struct UnvowelledNames {
  private var spellings: [String: String] = [:]

  /// Reads the words of a language; languages without a column of their own have the English forms.
  init(from source: Language, to target: Language) throws(TableError) {
    let table = try Table(embedded: "tables/names/unvowelled-names.tsv", required: ["native", "language", "en"])
    let column = table.columns.firstIndex(of: target.primary) ?? table.columns.firstIndex(of: "en") ?? 0
    for row in table.rows where row["language"] == source.primary {
      spellings[CityNames.key(row["native"])] = row[column]
    }
  }

  /// The form of a word, or of two that are written as one; nil where it is not listed.
  subscript(word: String) -> String? { spellings.isEmpty ? nil : spellings[CityNames.key(word)] }

  /// A name as its words, those that belong together as one: *عبد الرحمن* is one.
  func words(of name: String) -> [String] {
    var words: [String] = []
    for word in name.split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
      if let last = words.last, self[last + " " + word] != nil {
        words[words.count - 1] = last + " " + word
      } else {
        words.append(word)
      }
    }
    return words
  }
}
