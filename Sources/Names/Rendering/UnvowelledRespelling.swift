internal import Tables

/// Spells a name from a script that leaves vowels out as another press does, from one Latin spelling to the other:
/// German *Chalid Dschabir* is English *Khaled Jabir*.
///
/// The native form would have lost the vowels that the spelling has. Words that the press writes in a way of its own
/// stand in `tables/names/unvowelled-names.tsv`; consonants follow the two columns of `unvowelled-letters.tsv`, where one
/// spelling has one counterpart. German *s* may be English *s* or *z*: it stays.
struct UnvowelledRespelling: Sendable {
  private var words: [String: String] = [:]
  private var consonants: [String: String] = [:]
  private var longest = 0

  /// - Returns: nil where the language's script has its vowels, or the tables lack one of the two presses.
  init?(_ language: String, from source: String, to target: String) throws(TableError) {
    let alphabets = try ConventionRegistry.embedded.get().language(language)?.unvowelledAlphabets ?? []
    guard !alphabets.isEmpty else { return nil }
    let letters = try Table(embedded: "tables/names/unvowelled-letters.tsv", required: ["letter", "kind", "en"])
    guard let from = letters.columns.firstIndex(of: source), let to = letters.columns.firstIndex(of: target) else {
      return nil
    }
    for alphabet in alphabets {
      // What a letter of the base alphabet is spelled goes before those that a language added to it.
      consonants.merge(Self.consonants(letters, alphabet, from, to)) { $1 }
    }
    longest = consonants.keys.map(\.count).max() ?? 0
    try addWords(of: Set(alphabets), from: source, to: target)
  }

  /// The spellings of an alphabet's consonants that always have the same counterpart, those alike left out.
  private static func consonants(_ table: Table, _ alphabet: String, _ from: Int, _ to: Int) -> [String: String] {
    var counterparts: [String: Set<String>] = [:]
    for row in table.rows where row["language"] == alphabet && ["consonant", "glide"].contains(row["kind"]) {
      guard let spelling = row[from].split(separator: "|").first, let other = row[to].split(separator: "|").first else {
        continue
      }
      counterparts[String(spelling), default: []].insert(String(other))
    }
    return counterparts.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  private mutating func addWords(of languages: Set<String>, from source: String, to target: String) throws(TableError) {
    let table = try Table(embedded: "tables/names/unvowelled-names.tsv", required: ["native", "language", "en"])
    guard let from = table.columns.firstIndex(of: source), let to = table.columns.firstIndex(of: target) else { return }
    for row in table.rows where languages.contains(row["language"]) && words[row[from]] == nil {
      words[row[from]] = row[to]
    }
  }

  /// A word that the press writes in a way of its own.
  func listed(_ word: String) -> String? { words[word] }

  /// One word, or part of one between hyphens, as the target's press spells it.
  func callAsFunction(_ word: String) -> String {
    let letters = Array(word.lowercased())
    var text = ""
    var place = 0
    while place < letters.count {
      let spelled = (1...max(1, longest)).reversed().lazy.compactMap { length -> (Int, String)? in
        guard place + length <= letters.count else { return nil }
        return consonants[String(letters[place..<place + length])].map { (length, $0) }
      }.first
      text += spelled?.1 ?? String(letters[place])
      place += spelled?.0 ?? 1
    }
    return word.first?.isUppercase == true ? text.capitalizedFirst : text
  }
}
