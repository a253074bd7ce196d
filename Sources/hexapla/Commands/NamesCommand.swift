internal import ArgumentParser
internal import Names
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

  @Argument(help: "The file; - is standard input.")
  var file = "-"

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, jsonl }

  func run() throws {
    let document = try InputFile.document(path: file)
    let renderer = try NameRenderer(from: from, to: to)
    let finder = try MentionFinder(known: renderer.known)
    var output = StandardOutput()
    if explain {
      for candidate in finder.candidates(in: document) {
        let position = document.position(of: candidate.range)
        try output.line(
          "\(position.line)\t\(position.start)\t\(position.end)\t\(candidate.text)\t\(candidate.score)\t"
            + candidate.evidence.joined(separator: " "))
      }
    } else {
      for mention in finder.mentions(in: document, includingDemonyms: demonyms) {
        let position = document.position(of: mention.range)
        try output.line(
          "{\"type\":\"name\",\"line\":\(position.line),\"start\":\(position.start),\"end\":\(position.end),\"text\":\"\(mention.text)\",\"kind\":\"\(mention.kind)\",\"base\":\"\(mention.base)\"}"
        )
      }
    }
    try output.flush()
  }
}
