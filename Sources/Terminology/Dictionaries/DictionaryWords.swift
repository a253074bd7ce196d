internal import Tables

/// What dictionaries write beside their terms: labels of domains, and words that stand for what a verb takes.
struct DictionaryWords: Sendable {
  private let domains: [String: String]
  private let placeholders: [String: Placeholders]

  /// The placeholders of a language, and what tells of most words that they are none.
  private struct Placeholders {
    var all: Set<String> = []
    /// The first words of those of two.
    var firsts: Set<String> = []
    /// The length of the longest word, in bytes.
    var longest = 0

    mutating func insert(_ placeholder: String) {
      all.insert(placeholder)
      let words = placeholder.split(separator: " ")
      if words.count > 1 { firsts.insert(String(words[0])) }
      longest = max(longest, words.map(\.utf8.count).max() ?? 0)
    }

    /// Whether a word is one, begins one of two words, or has slashes, behind which one may stand.
    func mayHold(_ word: Substring) -> Bool {
      if word.utf8.contains(UInt8(ascii: "/")) { return true }
      guard word.utf8.count <= longest else { return false }
      let word = String(word)
      return all.contains(word) || firsts.contains(word)
    }
  }

  /// - Throws: `TableError` where the program was built without its tables.
  init() throws(TableError) {
    var domains: [String: String] = [:]
    for row in try Table(embedded: "tables/dictionaries/labels.tsv").rows where row["kind"] == "domain" {
      domains[row["label"]] = row["name"]
    }
    self.domains = domains
    var placeholders: [String: Placeholders] = [:]
    for row in try Table(embedded: "tables/dictionaries/placeholders.tsv").rows {
      placeholders[row["language"], default: Placeholders()].insert(row["word"])
    }
    self.placeholders = placeholders
  }

  /// The domain that a label names; nil for labels of style and region.
  func domain(ofLabel label: String) -> String? { domains[label] }

  /// The words without those that stand for an object: *jdn./etw. zitieren* is *zitieren*.
  func withoutPlaceholders(_ words: [Substring], language: String) -> [Substring] {
    guard let placeholders = placeholders[language], words.contains(where: placeholders.mayHold) else { return words }
    let known = placeholders.all
    var kept: [Substring] = []
    var place = 0
    while place < words.count {
      defer { place += 1 }
      if place + 1 < words.count, known.contains("\(words[place].split(separator: "/").last ?? "") \(words[place + 1])")
      {
        place += 1
        continue
      }
      let parts = words[place].split(separator: "/")
      let rest = parts.filter { !known.contains(String($0)) }
      if rest.count == parts.count {
        kept.append(words[place])
      } else if !rest.isEmpty {
        kept.append(Substring(rest.joined(separator: "/")))
      }
    }
    return kept
  }
}
