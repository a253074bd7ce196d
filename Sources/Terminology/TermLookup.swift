internal import Morphology
public import Tables
public import Text

/// Looks single terms up in glossaries: in any form, as part of a compound or of a longer term, or misspelled.
public struct TermLookup: Sendable {
  private let matcher: TermMatcher

  /// What a query found.
  public struct Result: Sendable {
    public let query: String
    /// The entries, the surest first.
    public let hits: [TermHit]
    /// Entries of several words of which the query is one.
    public let longer: [TermHit]
    /// Entries spelled much like the query; only where nothing else was found.
    public let suggestions: [String]

    public var isEmpty: Bool { hits.isEmpty && longer.isEmpty }
  }

  /// - Throws: `TableError` where the program was built without its tables.
  public init(glossaries: [Glossary], source: Language, target: Language) throws(TableError) {
    matcher = try TermMatcher(glossaries: glossaries, source: source, target: target)
  }

  public func result(of query: String) -> Result {
    let query = trimmed(query)
    var hits: [TermHit] = []
    // Capitals are often left out in a query.
    for spelling in [query, query.prefix(1).uppercased() + query.dropFirst(), query.lowercased()]
    where hits.isEmpty {
      hits = wholeHits(spelling)
    }
    let longer = self.longer(query).filter { !hits.map(\.entry).contains($0.entry) }
    return Result(
      query: query, hits: hits, longer: longer,
      suggestions: hits.isEmpty && longer.isEmpty ? suggestions(query) : [])
  }

  private func wholeHits(_ query: String) -> [TermHit] {
    let document = Document(text: query)
    return matcher.hits(in: document, sentences: document.lines)
  }

  private func longer(_ query: String) -> [TermHit] {
    let words = query.split(separator: " ").map(String.init)
    guard words.count == 1 else { return [] }
    let form = words[0].lowercased()
    return matcher.index.entries.indices.compactMap { number in
      let entry = matcher.index.entries[number]
      guard entry.words.count > 1, entry.words.contains(where: { $0.lowercased() == form }) else {
        return nil
      }
      return matcher.hit(
        TermReader.Found(entry: number, match: .exact, reason: "has the word \(query)"),
        range: 0..<query.utf8.count)
    }
  }

  /// The entries within two edits, one for short queries; the nearest first.
  private func suggestions(_ query: String) -> [String] {
    let letters = Array(query.lowercased().unicodeScalars.prefix(60))
    guard letters.count > 2 else { return [] }
    let limit = letters.count < 6 ? 1 : 2
    var found: [(distance: Int, term: String)] = []
    for entry in matcher.index.entries {
      let term = Array(entry.term.lowercased().unicodeScalars)
      guard abs(term.count - letters.count) <= limit,
        let distance = editDistance(letters, term, limit: limit),
        !found.contains(where: { $0.term == entry.term })
      else { continue }
      found.append((distance, entry.term))
    }
    return found.sorted { ($0.distance, $0.term) < ($1.distance, $1.term) }.prefix(5).map(\.term)
  }
}

/// The edits (insertion, deletion, substitution, transposition of neighbours) between two spellings; nil above a limit.
func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int? {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (i, a) in left.enumerated() {
    var row = [i + 1]
    for (j, b) in right.enumerated() {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a == b ? 0 : 1))
      if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { cost = min(cost, beforeLast[j - 1] + 1) }
      row.append(cost)
    }
    if (row.min() ?? 0) > limit { return nil }
    beforeLast = last
    last = row
  }
  return last[right.count] <= limit ? last[right.count] : nil
}
