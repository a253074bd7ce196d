public import Text

/// Term hits as lines of output.
public struct TermReport: Sendable {
  private let document: Document
  private let hits: [TermHit]

  public init(document: Document, hits: [TermHit]) {
    self.document = document
    self.hits = hits
  }

  /// A JSON object a hit.
  public var jsonLines: [String] {
    hits.map { hit in
      let position = document.position(of: hit.range)
      var object = JSONObject()
      object.add("type", "term")
      object.add("line", position.line)
      object.add("start", position.start)
      object.add("end", position.end)
      object.add("byteStart", position.bytes.lowerBound)
      object.add("byteEnd", position.bytes.upperBound)
      object.add("text", text(of: hit))
      if let particle = hit.particle.map(document.position(of:)) {
        object.add("particleStart", particle.start)
        object.add("particleEnd", particle.end)
      }
      object.add("entry", hit.entry)
      object.add("targets", hit.targets)
      object.add("match", hit.match.rawValue)
      object.add("glossary", hit.glossary)
      object.add("domain", hit.concept.domain)
      object.add("note", hit.concept.note)
      object.add("reason", hit.reason)
      return object.text
    }
  }

  /// A line an entry and form, with the lines of the text that have it: text, entry, targets, match, lines.
  public var tableLines: [String] {
    var order: [String] = []
    var lines: [String: [Int]] = [:]
    for hit in hits {
      let key = [
        text(of: hit), hit.entry, hit.targets.joined(separator: "|"), hit.match.rawValue,
      ].joined(separator: "\t")
      if lines[key] == nil { order.append(key) }
      let line = document.lineIndex(of: hit.range.lowerBound) + 1
      if lines[key]?.last != line { lines[key, default: []].append(line) }
    }
    return ["text\tentry\ttargets\tmatch\tlines"]
      + order.map { $0 + "\t" + (lines[$0] ?? []).map(String.init).joined(separator: ",") }
  }

  private func text(of hit: TermHit) -> String {
    let text = document.text(hit.range)
    return hit.particle.map { text + " … " + document.text($0) } ?? text
  }
}

extension TermLookup.Result {
  /// A line an entry: query, entry, targets, how it matched, glossary, note; a line with suggestions, or with none.
  public var lines: [String] {
    let found = (hits + longer).map { hit in
      [
        query, hit.entry, hit.targets.joined(separator: "|"),
        "\(hit.match.rawValue) (\(hit.reason))", hit.glossary, hit.concept.note,
      ].joined(separator: "\t")
    }
    guard found.isEmpty else { return found }
    return [
      suggestions.isEmpty
        ? "\(query)\tnot found"
        : "\(query)\tnot found; did you mean \(suggestions.joined(separator: ", "))?"
    ]
  }
}
