internal import ArgumentParser
internal import Terminology

struct GlossaryMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Put glossaries together into one.",
    discussion: """
      Entries that say the same become one. Entries with the same source term and other targets are conflicts: each is
      named on standard error with its places, both stay, and the exit status is 1. With --prefer one of them is taken
      and nothing is left to decide. Where one file has de and the other de-DE, these are one language.

      Examples:
        hexapla glossary merge house.tsv client.tbx -o all.tsv
        hexapla glossary merge house.tsv client.tbx --prefer last -o all.tsv
      """)

  @Argument(help: "The glossaries, of any format.")
  var files: [String]

  @Option(help: "Which entry to take where two contradict each other: first or last.")
  var prefer: GlossaryMerge.Preference?

  @OptionGroup var input: GlossaryInput
  @OptionGroup var output: GlossaryOutput

  func run() throws {
    var merge = GlossaryMerge(preference: prefer)
    for file in files {
      merge.add(
        try Glossary(path: file, options: input.options), file: file == "-" ? "<standard input>" : file)
    }
    for conflict in merge.conflicts { StandardError.line(conflict.description) }
    try output.write(merge.glossary, options: input.options)
    if !merge.conflicts.isEmpty, prefer == nil { throw ExitCode(1) }
  }
}
