internal import Tables

/// What dictionaries write beside their terms: labels of domains, and words that stand for what a verb takes.
struct DictionaryWords: Sendable {
  private let domains: [String: String]
  private let placeholders: [String: Set<String>]

  /// - Throws: `TableError` where the program was built without its tables.
  init() throws(TableError) {
    var domains: [String: String] = [:]
    for row in try Table(embedded: "tables/dictionaries/labels.tsv").rows where row["kind"] == "domain" {
      domains[row["label"]] = row["name"]
    }
    self.domains = domains
    var placeholders: [String: Set<String>] = [:]
    for row in try Table(embedded: "tables/dictionaries/placeholders.tsv").rows {
      placeholders[row["language"], default: []].insert(row["word"])
    }
    self.placeholders = placeholders
  }

  /// The domain that a label names; nil for labels of style and region.
  func domain(ofLabel label: String) -> String? { domains[label] }

  /// The words without those that stand for an object: *jdn./etw. zitieren* is *zitieren*.
  func withoutPlaceholders(_ words: [Substring], language: String) -> [Substring] {
    guard let known = placeholders[language] else { return words }
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
