internal import Tables

/// Korean persons' names, which Hangul writes as one word: 안철수 is *Ahn Cheol-su*.
///
/// A word counts as a person's name where it begins with a family name of `tables/names/korean-surnames.tsv` and two
/// syllables follow, as in nearly all names, and where it does not end as names of places do. The given name's
/// syllables are written each for itself, as the Revised Romanization has it for names.
struct KoreanPersons: Sendable {
  private let surnames: SortedTable

  init() throws(TableError) { surnames = try SortedTable(embedded: "tables/names/korean-surnames.tsv") }

  /// The name's parts, of which `written` spells syllables; nil where the word is none.
  func name(_ word: String, written: (String) -> String?) -> String? {
    for length in [2, 1] where word.count == length + 2 {
      guard let row = surnames.rows(of: String(word.prefix(length))).first else { continue }
      let given = word.suffix(2)
      guard given.last.map({ !placeEndings.contains($0) }) ?? false else { return nil }
      let syllables = given.compactMap { written(String($0)) }
      guard syllables.count == 2 else { return nil }
      return "\(row[1]) \(syllables[0])-\(syllables[1].lowercased())"
    }
    return nil
  }
}

/// What calls a place a mountain, a city, a district, a station or an island.
private let placeEndings: Set<Character> = ["산", "시", "군", "역", "읍", "섬"]
