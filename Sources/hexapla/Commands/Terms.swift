internal import ArgumentParser
internal import Documents
internal import Morphology
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
        hexapla terms article.de.txt --dictionary auto
      """)

  @Option(help: "A glossary in the house format; may be repeated, the first has priority.")
  var glossary: [String] = []

  @Flag(help: "Search for the program's own glossaries behind those of --glossary.")
  var withBuiltin = false

  @OptionGroup var dictionaries: DictionaryOptions

  @Option(help: "Parts of the text that hold no terms: urls, code, tags; none for none. All three by default.")
  var exclude: [ExcludedOption] = []

  @Flag(help: "Give hits inside others, too: words of longer terms, parts of compounds.")
  var nested = false

  @Flag(help: "Give the entries of all glossaries, not only of the first that has a term.")
  var all = false

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
    let glossaries = try Glossary.selected(files: glossary, languages: [from, to])
    let own = glossary.isEmpty || withBuiltin ? try CompiledDictionary.own(source: from, target: to) : nil
    let document = try DocumentFile.document(path: file, encoding: encoding)
    let opened = try dictionaries.open(from: from, to: to, isAutomatic: false)
    let matcher = try TermMatcher(
      glossaries: glossaries, own: own, dictionaries: opened, source: from, target: to, options: options,
      lexicon: .open(for: from))
    var output = StandardOutput()
    let report = TermsReport(document: document, matches: matcher.matches(in: document))
    try report.write(asTable: format == .table) { try output.write($0[...]) }
    try output.flush()
  }
}

extension Terms {
  private var options: TermMatcher.Options {
    TermMatcher.Options(
      excluded: exclude.isEmpty ? Set(ExcludedText.allCases) : Set(exclude.compactMap(\.text)), prefersFirst: !all,
      givesNested: nested)
  }
}

/// What --exclude takes.
enum ExcludedOption: String, ExpressibleByArgument, CaseIterable {
  case urls, code, tags, none

  var text: ExcludedText? { ExcludedText(rawValue: rawValue) }
}

enum TermFormat: String, ExpressibleByArgument, CaseIterable {
  case table, jsonl
}
