public import Names
public import Text

/// The names found in a text, as lines of output.
public struct NamesReport: Sendable {
  private let document: Document
  private let names: NamedDocument

  public init(document: Document, names: NamedDocument) {
    self.document = document
    self.names = names
  }

  /// A JSON object a mention, in text order.
  public var jsonLines: [String] { names.mentions.indices.map { json($0).text } }

  private func json(_ place: Int) -> JSON {
    let mention = names.mentions[place]
    let number = names.entityOfMention[place]
    let entity = names.entities[number]
    return .object(
      [("type", .string("name"))] + JSON.members(of: document.position(of: mention.range)) + [
        ("text", .string(mention.text)), ("kind", .string(entity.kind.rawValue)), ("base", .string(mention.base)),
        ("person", .string(entity.canonical)), ("entity", .integer(number + 1)),
        ("rendering", .string(entity.rendering.text)), ("alternatives", .strings(entity.rendering.alternatives)),
        ("native", .optional(entity.rendering.native)), ("reason", .string(entity.rendering.reason)),
        ("inconsistent", .strings(entity.inconsistent)),
      ])
  }

  /// A line for each who is meant: name, kind, rendering, spellings, lines, reason.
  public var tableLines: [String] {
    ["name\tkind\trendering\tspellings\tlines\treason"] + names.entities.map(line)
  }

  private func line(_ entity: NamedEntity) -> String {
    let spellings = entity.spellings.map { "\($0.text) (\($0.count))" }.joined(separator: ", ")
    var lines: [Int] = []
    for mention in entity.mentions {
      let line = document.lineIndex(of: names.mentions[mention].range.lowerBound) + 1
      if lines.last != line { lines.append(line) }
    }
    return [
      entity.canonical, entity.kind.rawValue, entity.rendering.text,
      (entity.inconsistent.isEmpty ? "" : "inconsistent: ") + spellings,
      lines.map(String.init).joined(separator: ","), entity.rendering.reason,
    ].joined(separator: "\t")
  }

  /// A line for each capitalized word, with what speaks for and against its being a name.
  public static func lines(of candidates: [MentionCandidate], in document: Document) -> [String] {
    candidates.map { candidate in
      let position = document.position(of: candidate.range)
      return [
        String(position.line), String(position.start), String(position.end), candidate.text, String(candidate.score),
        candidate.evidence.joined(separator: " "),
      ].joined(separator: "\t")
    }
  }
}
