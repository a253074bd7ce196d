internal import Tables
internal import Text

/// What readers call the readings that a match names: *ru-de* is German, *ru* is Russian, *slavic* is “Czech, Croatian,
/// scholarly”.
enum ReadingTitles {
  /// A reading with its title before it: “German (ru-de)”; alone where it has none.
  static func titled(_ reading: String) -> String {
    titles[reading].map { "\($0) (\(reading))" } ?? reading
  }

  /// By the name of the reading; read once.
  private static let titles: [String: String] = {
    var titles: [String: String] = [:]
    if let registry = try? ConventionRegistry.embedded.get() {
      for language in registry.languages { titles[language.tag] = Language(tag: language.tag)?.englishName }
      for convention in registry.conventions {
        titles[convention.alias] = Language(tag: convention.target)?.englishName ?? convention.title
      }
    }
    if let table = try? Table(embedded: "tables/names/orthographies.tsv") {
      for row in table.rows where titles[row["name"]] == nil { titles[row["name"]] = row["title"] }
    }
    return titles
  }()
}
