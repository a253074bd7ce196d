public import Terminology

extension TermLookup.Result {
  /// A line an entry: query, entry, targets, how it matched, glossary, note; a line with suggestions, or with none.
  public var lines: [String] {
    let found = (hits + longer).map { hit in
      [
        query, hit.entry, hit.targets.joined(separator: "|"), "\(hit.match.rawValue) (\(hit.reason))", hit.glossary,
        hit.concept.note,
      ].joined(separator: "\t")
    }
    guard found.isEmpty else { return found }
    return [
      suggestions.isEmpty
        ? "\(query)\tnot found" : "\(query)\tnot found; did you mean \(suggestions.joined(separator: ", "))?"
    ]
  }
}
