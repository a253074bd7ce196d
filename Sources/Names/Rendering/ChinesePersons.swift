internal import Tables

/// Chinese persons' names, which Han characters write as one word: 王小明 is *Wang Xiaoming*, in Czech *Wang Siao-ming*.
///
/// A word counts as a person's name where it begins with a family name of `tables/names/chinese-surnames.tsv`, one or two
/// syllables follow, and it does not end as names of places do.
struct ChinesePersons: Sendable {
  private let surnames: SortedTable

  init() throws(TableError) { surnames = try SortedTable(embedded: "tables/names/chinese-surnames.tsv") }

  /// The name's parts, of which `written` spells family and given name; nil where the word is none.
  func name(_ word: String, written: (String) -> String?) -> String? {
    guard (2...4).contains(word.count), word.last.map({ !placeEndings.contains($0) }) ?? false else { return nil }
    for length in [2, 1] where (1...2).contains(word.count - length) {
      guard surnames.contains(String(word.prefix(length))), let family = written(String(word.prefix(length))),
        let given = written(String(word.dropFirst(length)))
      else { continue }
      return "\(family) \(given)"
    }
    return nil
  }
}

/// What calls a place a city, a province, a mountain, a river or a street.
private let placeEndings: Set<Character> = Set("市省县縣区區镇鎮乡鄉村州山河江湖海岛島港路街寺庙廟")
