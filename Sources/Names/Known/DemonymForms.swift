internal import Morphology
internal import Tables
internal import Text

/// Finds the dictionary form of a country adjective or an inhabitant in languages that write common nouns small:
/// *russe* of *russes*, *российский* of *российских*.
struct DemonymForms: Sendable {
  /// The dictionary forms by themselves in lower case: *russe*, *Russe*.
  private var words: [String: [String]] = [:]
  private let inflection: InflectionRules?

  /// - Parameter language: A language without columns in `tables/names/demonyms.tsv` has none.
  init(language: Language) throws(TableError) {
    inflection = try InflectionRules(language: language)
    let table = try Table(embedded: "tables/names/demonyms.tsv")
    for column in ["\(language.primary)-adjective", "\(language.primary)-inhabitant"] {
      guard let place = table.columns.firstIndex(of: column) else { continue }
      for row in table.rows {
        for word in row[place].split(separator: "|") where !word.contains(" ") {
          let key = word.lowercased()
          if words[key]?.contains(String(word)) != true { words[key, default: []].append(String(word)) }
        }
      }
    }
  }

  /// The dictionary form of a word; of an adjective and an inhabitant that only a capital tells apart, the one that is
  /// written as the word is.
  func base(of word: String) -> String? {
    guard !words.isEmpty, word.utf8.count < 64 else { return nil }
    let isCapitalized = word.first?.isUppercase == true
    for form in [word.lowercased()] + (inflection?.bases(of: word) ?? []) {
      guard let bases = words[form] else { continue }
      return bases.first { $0.first?.isUppercase == isCapitalized } ?? bases.first
    }
    return nil
  }
}
