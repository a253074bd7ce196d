internal import ArgumentParser
internal import Assist
internal import Bitext
internal import Documents
internal import Glibc
internal import Morphology
internal import Presentation
internal import Terminology
internal import Text

struct AssistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assist",
    abstract: "Lay a text out for translation: names, terms and numbers of each sentence, or both sides, checked.",
    discussion: """
      Without a translation each sentence stands beside what helps to translate it: names as the target language writes
      them, glossary terms however the text inflects or compounds them, numbers and dates. With --translation the
      sentences of both texts are aligned, what belongs together is marked, and numbers, names and terms are checked.

      Examples:
        hexapla assist article.de.txt
        hexapla assist article.de.txt --glossary house.tsv --format html -o article.html
        hexapla assist article.de.txt --translation article.en.txt
        hexapla assist memory.tmx --format html -o memory.html

      A bitext (.tsv, .csv, .tmx, .xlf, .po) is laid out row by row as it stands.

      The exit status is 1 where a check found errors.
      """)

  @Argument(help: "The text, or a bitext; - is standard input.")
  var source: String

  @Option(help: "Its translation, to stand beside it.")
  var translation: String?

  @Option(help: "The text's language, as a BCP 47 tag; by default de, or what a bitext says.")
  var from: Language?

  @Option(help: "The language of the translation, as a BCP 47 tag; by default en, or what a bitext says.")
  var to: Language?

  @Option(help: "A glossary of yours, before the program's own; may be repeated, the first has priority.")
  var glossary: [String] = []

  @Flag(help: "Use the glossaries of --glossary only.")
  var withoutBuiltin = false

  @OptionGroup var dictionaries: DictionaryOptions

  @Option(
    help: "The output: terminal, html, markdown, tsv, jsonl or docx. By default terminal, or what -o's ending says.")
  var format: SheetFormat?

  @Option(name: .shortAndLong, help: "Write the sheet to this file instead of standard output.")
  var output: String?

  @OptionGroup var terminal: TerminalOptions

  @Option(help: "The files' encoding, where it is not UTF-8.")
  var encoding: String?

  func run() throws {
    let sheet = try sheet()
    let format = format ?? output.flatMap(SheetFormat.init(ending:)) ?? .terminal
    let contents = try sheet.file(as: format, terminal: terminal.options(isForFile: output != nil))
    if let output, output != "-" {
      try OutputFile.write(contents, to: output)
    } else {
      var standard = StandardOutput()
      try standard.write(contents[...])
      try standard.flush()
    }
    if sheet.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  private func sheet() throws -> Sheet {
    if translation == nil, let kind = BitextFormat(ending: source) {
      let hints = BitextFile.Hints(format: kind, encoding: encoding, source: from, target: to)
      let bitext = Bitext(try BitextFile.read(path: source, hints), target: to ?? .english)
      return try assistant(bitext.source, bitext.target).sheet(of: bitext, name: source)
    }
    let document = try DocumentFile.document(path: source, encoding: encoding)
    let other = try translation.map { try DocumentFile.document(path: $0, encoding: encoding) }
    return try assistant(from ?? .german, to ?? .english).sheet(of: document, translation: other)
  }

  private func assistant(_ source: Language, _ target: Language) throws -> Assistant {
    let own = glossary.isEmpty || !withoutBuiltin ? try CompiledDictionary.own(source: source, target: target) : nil
    return try Assistant(
      source: source, target: target, glossaries: try Glossary.selected(files: glossary, languages: [source, target]),
      own: own,
      dictionaries: try dictionaries.open(from: source, to: target, isAutomatic: false), lexicon: .open(for: source))
  }
}
