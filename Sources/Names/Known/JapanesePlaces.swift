internal import Tables

/// Places in Japan with their readings, from `tables/names/places-japanese.tsv`, searched where they lie.
///
/// Readings of kanji are looked up, never put together from those of single characters.
struct JapanesePlaces: Sendable {
  private let table: SortedTable
  private let oldForms: SortedTable

  init() throws(TableError) {
    table = try SortedTable(embedded: "tables/names/places-japanese.tsv")
    oldForms = try SortedTable(embedded: "tables/names/kanji-old-forms.tsv")
  }

  /// The readings of a name in kana, the most common first; none where it is not known. *澤田* is read as *沢田*, and
  /// what calls a place a city or a village may stand behind it.
  func readings(of name: String) -> [String] {
    for spelling in [name, modern(name), CityNames.key(name), CityNames.key(modern(name))] {
      if let row = table.rows(of: spelling).first { return row[1].split(separator: "|").map(String.init) }
    }
    return []
  }

  private func modern(_ name: String) -> String {
    name.map { letter in oldForms.rows(of: String(letter)).first?[1] ?? String(letter) }.joined()
  }
}
