internal import ICU
package import Tables
package import Text

/// What a language calls the things and people of its countries: *Polish* and *Pole* for *Poland*.
///
/// The words are those of `tables/names/demonyms.tsv`, the countries' names CLDR's.
package struct CountryRelatives: Sendable {
  private var words: [String: [String]] = [:]

  /// - Parameter language: A language without columns in the table has none.
  /// - Throws: `TableError` where the embedded table is broken.
  package init(language: Language) throws(TableError) {
    let table = try Table(embedded: "tables/names/demonyms.tsv", required: ["region"])
    let columns = ["adjective", "inhabitant"].compactMap { kind in
      table.columns.firstIndex(of: "\(language.primary)-\(kind)")
    }
    for row in table.rows {
      guard let country = CLDR.name(ofRegion: row["region"], in: language.tag) else { continue }
      words[country] = columns.flatMap { row[$0].split(separator: "|").map(String.init) }
    }
  }

  /// The adjective and the inhabitants of a country; none where the language or the country is not in the table.
  ///
  /// - Parameter country: As CLDR names it in the language.
  package subscript(country: String) -> [String] { words[country] ?? [] }
}
