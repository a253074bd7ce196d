internal import ArgumentParser
internal import Presentation
internal import Terminology
internal import Text

struct GlossaryLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Say what is wrong with glossary files.",
    discussion: """
      Prints a line a finding: file:line:column: rule: message. Exit status: 1 where there are any. What a rule means:
      hexapla explain RULE.

      Examples:
        hexapla glossary lint mine.tsv
        hexapla glossary lint house.tsv client.tbx --format jsonl
      """)

  @Argument(help: "The files, of any format, checked also against each other.")
  var files: [String]

  @Option(help: "text or jsonl.")
  var format: FindingFormat = .text

  @OptionGroup var input: GlossaryInput

  func run() throws {
    var lint = GlossaryLint()
    for file in files {
      try lint.check(
        file: file == "-" ? "<standard input>" : file, bytes: try InputFile.contents(path: file),
        options: input.options)
    }
    let findings = lint.findings
    var output = StandardOutput()
    for finding in findings { try output.line(format == .jsonl ? finding.jsonLine : finding.description) }
    try output.flush()
    if !findings.isEmpty { throw ExitCode(1) }
  }
}
