public import Terminology
public import Text

extension TermLookup.Result {
  /// A line an entry: query, entry, targets, how it matched, source, note, domain; a line with suggestions, or with none.
  public var lines: [String] {
    let found = all.map { hit in
      [
        query, hit.entry, hit.targets.joined(separator: "|"), "\(hit.match.rawValue) (\(hit.reason))", hit.glossary,
        hit.concept.note, hit.concept.domain,
      ].joined(separator: "\t")
    }
    return found.isEmpty ? [nothing] : found
  }

  /// A JSON object an entry; one with suggestions where there is none.
  public var jsonLines: [String] {
    let found = all.map { hit in
      JSON.object([
        ("type", .string("entry")), ("query", .string(query)), ("entry", .string(hit.entry)),
        ("targets", .strings(hit.targets)), ("match", .string(hit.match.rawValue)), ("reason", .string(hit.reason)),
        ("glossary", .string(hit.glossary)), ("line", .integer(hit.concept.line)),
        ("domain", .string(hit.concept.domain)), ("status", .string(hit.concept.status.rawValue)),
        ("note", .string(hit.concept.note)),
        (
          "examples",
          .array(
            hit.concept.examples.map { example in
              .object(example.texts.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
            })
        ),
      ]).text
    }
    guard found.isEmpty else { return found }
    return [
      JSON.object([
        ("type", .string("not-found")), ("query", .string(query)), ("suggestions", .strings(suggestions)),
      ]).text
    ]
  }

  /// The entries by source, each with domain, note and examples, to be read.
  public func textLines(from source: Language, to target: Language) -> [String] {
    guard !all.isEmpty else { return [nothing] }
    var lines = [query]
    var sources: [String] = []
    for hit in all where !sources.contains(hit.glossary) { sources.append(hit.glossary) }
    for name in sources {
      lines.append("  \(name)")
      for hit in all where hit.glossary == name { lines += text(of: hit, source, target) }
    }
    return lines
  }

  private func text(of hit: TermHit, _ source: Language, _ target: Language) -> [String] {
    let domain = hit.concept.domain.isEmpty ? "" : " [\(hit.concept.domain)]"
    let status = hit.concept.status == .preferred ? "" : " (\(hit.concept.status.rawValue))"
    var lines = ["    \(hit.entry)\(domain)\(status): \(hit.targets.joined(separator: ", "))"]
    if hit.match != .exact || hit.entry != query { lines.append("      \(hit.reason)") }
    if !hit.concept.note.isEmpty { lines.append("      \(hit.concept.note)") }
    for example in hit.concept.examples.prefix(3) {
      guard let first = example.texts[source.tag], let second = example.texts[target.tag] else { continue }
      lines.append("      – \(first) · \(second)")
    }
    return lines
  }

  private var all: [TermHit] { hits + longer + mentions }

  private var nothing: String {
    suggestions.isEmpty
      ? "\(query)\tnot found" : "\(query)\tnot found; did you mean \(suggestions.joined(separator: ", "))?"
  }
}
