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
    for line in try lines(of: document, renderer, finder) { try output.line(line) }
    try output.flush()
  }

  private func lines(
    of document: Document, _ renderer: NameRenderer, _ finder: MentionFinder
  ) throws -> [String] {
    if explain { return NamesReport.lines(of: finder.candidates(in: document), in: document) }
    let mentions = finder.mentions(in: document, includingDemonyms: demonyms)
    let report = NamesReport(document: document, names: try EntityGrouper(renderer: renderer).group(mentions))
    return format == .jsonl ? report.jsonLines : report.tableLines
  }
}
