internal import ArgumentParser
internal import Terminology

struct GlossaryConvert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Write a glossary in another format.",
    discussion: """
      What the new format cannot carry is named on standard error.

      Examples:
        hexapla glossary convert mine.xlsx -o mine.tsv
        hexapla glossary convert mine.tsv -o mine.tbx
        hexapla glossary convert glossary.txt --from de --to en --to-format utx -o mine.utx
      """)

  @Argument(help: "The glossary; - is standard input.")
  var file: String

  @OptionGroup var input: GlossaryInput
  @OptionGroup var output: GlossaryOutput

  func run() throws {
    let glossary = try Glossary(path: file, options: input.options)
    try output.write(glossary, options: input.options)
  }
}
