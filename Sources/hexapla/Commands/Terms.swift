internal import ArgumentParser
internal import Presentation
internal import Terminology
internal import Text

struct Terms: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find the terms of a glossary in a text, inflected, apart or inside compounds.",
    discussion: """
      Without --glossary the program's own glossaries are searched for.

      Examples:
        hexapla terms article.de.txt
        hexapla terms article.de.txt --glossary mine.tsv --format jsonl
      """)

  @Option(help: "A glossary in the house format; may be repeated, the first has priority.")
  var glossary: [String] = []

  @Flag(help: "Search for the program's own glossaries behind those of --glossary.")
  var withBuiltin = false

  @Option(help: "The text's language, as a BCP 47 tag.")
  var from: Language = .german

  @Option(help: "The language of the target terms, as a BCP 47 tag.")
  var to: Language = .english

  @Option(help: "The output: table or jsonl.")
  var format = TermFormat.table

  @Option(help: "The file's encoding, where it is not UTF-8.")
  var encoding: String?

  @Argument(help: "The file; - is standard input.")
  var file = "-"

  func run() throws {
    let glossaries = try Glossary.selected(files: glossary, languages: [from, to], withBuiltin: withBuiltin)
    let document = try InputFile.document(path: file, encoding: encoding)
    let matcher = try TermMatcher(glossaries: glossaries, source: from, target: to)
    var output = StandardOutput()
    let report = TermsReport(document: document, hits: matcher.hits(in: document))
    for line in format == .jsonl ? report.jsonLines : report.tableLines { try output.line(line) }
    try output.flush()
  }
}

enum TermFormat: String, ExpressibleByArgument, CaseIterable {
  case table, jsonl
}
