internal import ArgumentParser

struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: "Check, convert, merge and extract glossaries.",
    discussion: """
      Read: the house format (.tsv), CSV, UTX, OmegaT's tab files (.txt, .tab, .utf8), TBX 2 and 3, MultiTerm XML,
      spreadsheets (.xlsx).
      Written: all of these but spreadsheets. Every option --glossary takes any of them.
      """,
    subcommands: [
      GlossaryConvert.self,
      GlossaryExtract.self,
      GlossaryLintCommand.self,
      GlossaryMergeCommand.self,
    ])
}
