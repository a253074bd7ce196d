internal import ArgumentParser
internal import Assist
internal import Documents
internal import Glibc
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

      The exit status is 1 where a check found errors.
      """)

  @Argument(help: "The text; - is standard input.")
  var source: String

  @Option(help: "Its translation, to stand beside it.")
  var translation: String?

  @Option(help: "The text's language, as a BCP 47 tag.")
  var from: Language = .german

  @Option(help: "The language of the translation, as a BCP 47 tag.")
  var to: Language = .english

  @Option(help: "A glossary of yours, before the program's own; may be repeated, the first has priority.")
  var glossary: [String] = []

  @Flag(help: "Use the glossaries of --glossary only.")
  var withoutBuiltin = false

  @Option(help: "The output: terminal, html, markdown, tsv or jsonl. By default terminal, or what -o's ending says.")
  var format: SheetFormat?

  @Option(name: .shortAndLong, help: "Write the sheet to this file instead of standard output.")
  var output: String?

  @OptionGroup var terminal: TerminalOptions

  @Option(help: "The files' encoding, where it is not UTF-8.")
  var encoding: String?

  func run() throws {
    let document = try DocumentFile.document(path: source, encoding: encoding)
    let other = try translation.map { try DocumentFile.document(path: $0, encoding: encoding) }
    let glossaries = try Glossary.selected(
      files: glossary, languages: [from, to], withBuiltin: !withoutBuiltin)
    let assistant = try Assistant(source: from, target: to, glossaries: glossaries)
    let sheet = assistant.sheet(of: document, translation: other)
    let format = format ?? output.flatMap(SheetFormat.init(ending:)) ?? .terminal
    let text = sheet.formatted(as: format, terminal: terminal.options(isForFile: output != nil))
    if let output, output != "-" {
      try OutputFile.write(text, to: output)
    } else {
      var standard = StandardOutput()
      try standard.write(text)
      try standard.flush()
    }
    if sheet.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
