public import Terminology
public import Text

/// The terms found in a text, as lines of output.
public struct TermsReport: Sendable {
  private let document: Document
  private let hits: [TermHit]

  public init(document: Document, hits: [TermHit]) {
    self.document = document
    self.hits = hits
  }

  /// A JSON object a hit.
  public var jsonLines: [String] { hits.map { json($0).text } }

  private func json(_ hit: TermHit) -> JSON {
    let particle = hit.particle.map(document.position)
    return .object(
      [("type", .string("term"))] + JSON.members(of: document.position(of: hit.range))
        + [("text", .string(text(of: hit)))]
        + (particle.map { [("particleStart", .integer($0.start)), ("particleEnd", .integer($0.end))] } ?? [])
        + [
          ("entry", .string(hit.entry)), ("targets", .strings(hit.targets)), ("match", .string(hit.match.rawValue)),
          ("glossary", .string(hit.glossary)), ("domain", .string(hit.concept.domain)),
          ("note", .string(hit.concept.note)), ("reason", .string(hit.reason)),
        ])
  }

  /// A line an entry and form, with the lines of the text that have it: text, entry, targets, match, lines.
  public var tableLines: [String] {
    var order: [String] = []
    var lines: [String: [Int]] = [:]
    for hit in hits {
      let key = [text(of: hit), hit.entry, hit.targets.joined(separator: "|"), hit.match.rawValue]
        .joined(separator: "\t")
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
