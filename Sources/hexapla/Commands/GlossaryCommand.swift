internal import ArgumentParser
internal import Terminology
internal import Text

struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: "Check glossaries.", subcommands: [Lint.self])

  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what is wrong with glossary files.",
      discussion: """
        Prints a line a finding: file:line:column: rule: message. Exit status: 1 where there are any.

        Example: hexapla glossary lint mine.tsv
        """)

    @Argument(help: "The files, checked also against each other.")
    var files: [String]

    func run() throws {
      var lint = GlossaryLint()
      for file in files {
        try lint.check(file: file, content: try InputFile.contents(path: file))
      }
      var output = StandardOutput()
      for finding in lint.findings { try output.line(finding.description) }
      try output.flush()
      if !lint.findings.isEmpty { throw ExitCode(1) }
    }
  }
}
