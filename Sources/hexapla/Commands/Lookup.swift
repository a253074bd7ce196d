internal import ArgumentParser
internal import Presentation
internal import Terminology
internal import Text

struct Lookup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look terms up in the glossaries, in any form.",
    discussion: """
      Prints a line an entry: the query, the entry, its targets, how it matched, its glossary, its note.
      Exit status: 1 where a term was not found.

      Examples:
        hexapla lookup Streitkräften
        hexapla lookup --glossary mine.tsv "humanitärer Hilfe"
      """)

  @Option(help: "A glossary in the house format, searched before the program's own; may be repeated.")
  var glossary: [String] = []

  @Option(help: "The terms' language, as a BCP 47 tag.")
  var from: Language = .german

  @Option(help: "The language of the target terms, as a BCP 47 tag.")
  var to: Language = .english

  @Argument(help: "The terms.")
  var terms: [String]

  func run() throws {
    let glossaries = try Glossary.selected(files: glossary, languages: [from, to], withBuiltin: true, persons: true)
    let lookup = try TermLookup(glossaries: glossaries, source: from, target: to)
    var output = StandardOutput()
    var isComplete = true
    for result in terms.map(lookup.result(of:)) {
      for line in result.lines { try output.line(line) }
      isComplete = isComplete && !result.isEmpty
    }
    try output.flush()
    if !isComplete { throw ExitCode(1) }
  }
}
