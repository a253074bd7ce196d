internal import ArgumentParser
internal import Names
internal import Presentation
internal import Text

struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Find who and what is named in a text, and how another language writes it.",
    discussion: """
      Spellings of one person are one entry; several spellings of it are marked.

      Examples:
        hexapla names article.de.txt
        hexapla names article.de.txt --to en --format jsonl
      """)

  @Option(help: "The text's language (BCP 47); names are found in German.")
  var from: Language = .german

  @Option(help: "The language to write the names for (BCP 47).")
  var to: Language = .english

  @Option(help: "table or jsonl.")
  var format: Format = .table

  @Flag(help: "List inhabitants and country adjectives too.")
  var demonyms = false

  @Flag(help: "List every capitalized word with what speaks for and against its being a name.")
  var explain = false

  @Option(help: "The file's encoding, where it is not UTF-8.")
  var encoding: String?

  @Argument(help: "The file; - is standard input.")
  var file = "-"

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, jsonl }

  func run() throws {
    let document = try InputFile.document(path: file, encoding: encoding)
    let renderer = try NameRenderer(from: from, to: to)
    let finder = try MentionFinder(known: renderer.known)
    var output = StandardOutput()
    var positions = MentionPositions(document)
    if explain {
      for candidate in finder.candidates(in: document) {
        let position = positions.position(of: candidate.range)
        try output.line(line(candidate, at: position))
      }
      return try output.flush()
    }
    let mentions = finder.mentions(in: document, includingDemonyms: demonyms)
    let names = try EntityGrouper(renderer: renderer).group(mentions)
    switch format {
    case .jsonl:
      for place in mentions.indices {
        let position = positions.position(of: mentions[place].range)
        try output.line(json(place, at: position, of: names).text)
      }
    case .table:
      try output.line("name\tkind\trendering\tspellings\tlines\treason")
      for entity in names.entities { try output.line(line(entity, of: names, in: document)) }
    }
    try output.flush()
  }

  private func json(_ place: Int, at position: Position, of names: NamedDocument) -> JSON {
    let mention = names.mentions[place]
    let number = names.entityOfMention[place]
    let entity = names.entities[number]
    return .object([
      ("type", .string("name")), ("line", .integer(position.line)),
      ("start", .integer(position.start)), ("end", .integer(position.end)),
      ("byteStart", .integer(position.bytes.lowerBound)),
      ("byteEnd", .integer(position.bytes.upperBound)), ("text", .string(mention.text)),
      ("kind", .string(entity.kind.rawValue)), ("base", .string(mention.base)),
      ("person", .string(entity.canonical)), ("entity", .integer(number + 1)),
      ("rendering", .string(entity.rendering.text)),
      ("alternatives", .strings(entity.rendering.alternatives)),
      ("native", .optional(entity.rendering.native)), ("reason", .string(entity.rendering.reason)),
      ("inconsistent", .strings(entity.inconsistent)),
    ])
  }

  private func line(_ entity: NamedEntity, of names: NamedDocument, in document: Document) -> String {
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

  private func line(_ candidate: MentionCandidate, at position: Position) -> String {
    [
      String(position.line), String(position.start), String(position.end), candidate.text,
      String(candidate.score), candidate.evidence.joined(separator: " "),
    ].joined(separator: "\t")
  }
}
