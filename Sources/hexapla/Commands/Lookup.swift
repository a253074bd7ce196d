internal import ArgumentParser
internal import Morphology
internal import Presentation
internal import Terminology
internal import Text

struct Lookup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look terms up in glossaries and installed dictionaries, in any form.",
    discussion: """
      A term is found in any form, as a part of a compound or of a longer term, or by a pattern with * and ?; a
      misspelled one gets suggestions. Prints the entries by source; with --format tsv a line an entry: the query, the
      entry, its targets, how it matched, its source, its note, its domain.
      Exit status: 1 where a term was not found.

      Examples:
        hexapla lookup Streitkräften
        hexapla lookup --glossary mine.tsv "humanitärer Hilfe"
        hexapla lookup '*geheimdienst*'
      """)

  @Option(help: "A glossary in the house format, searched before the program's own; may be repeated.")
  var glossary: [String] = []

  @OptionGroup var dictionaries: DictionaryOptions

  @Flag(help: "Search notes and examples, too.")
  var concordance = false

  @Option(help: "The output: text, tsv or jsonl. By default text at a terminal, else tsv.")
  var format: LookupFormat?

  @Option(help: "The most entries to print of longer terms, of a pattern, or of a concordance.")
  var limit = 50

  @Option(help: "The terms' language, as a BCP 47 tag.")
  var from: Language = .german

  @Option(help: "The language of the target terms, as a BCP 47 tag.")
  var to: Language = .english

  @Argument(help: "The terms.")
  var terms: [String]

  func run() throws {
    let glossaries = try Glossary.selected(files: glossary, languages: [from, to])
    let own = try CompiledDictionary.own(includingPersons: true, source: from, target: to)
    let opened = try [own] + dictionaries.open(from: from, to: to, isAutomatic: true)
    let lookup = try TermLookup(
      glossaries: glossaries, dictionaries: opened, source: from, target: to, limit: max(limit, 0),
      lexicon: .open(for: from))
    var output = StandardOutput()
    var isComplete = true
    for result in terms.map({ lookup.result(of: $0, concordance: concordance) }) {
      switch format ?? (StandardOutput.isTerminal ? .text : .tsv) {
      case .text: for line in result.textLines(from: from, to: to) { try output.line(line) }
      case .tsv: for line in result.lines { try output.line(line) }
      case .jsonl: for line in result.jsonLines { try output.line(line) }
      }
      isComplete = isComplete && !result.isEmpty
    }
    try output.flush()
    if !isComplete { throw ExitCode(1) }
  }
}

enum LookupFormat: String, ExpressibleByArgument, CaseIterable {
  case text, tsv, jsonl
}
