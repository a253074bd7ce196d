internal import ArgumentParser
internal import Terminology
internal import Text

/// What the subcommands say about the glossaries that they read.
struct GlossaryInput: ParsableArguments {
  @Option(help: "The format of the files that are read, where content and name do not say it.")
  var fromFormat: GlossaryFormat?

  @Option(help: "The source language of a format that names none, as a BCP 47 tag.")
  var from: Language?

  @Option(help: "The target language of a format that names none, as a BCP 47 tag.")
  var to: Language?

  @Option(help: "The files' encoding, where it is not UTF-8.")
  var encoding: String?

  @Option(help: "What parts the cells of CSV, one character or tab; by default what the file looks like.")
  var delimiter: String?

  func validate() throws {
    if let delimiter, delimiter != "tab", delimiter.utf8.count != 1 {
      throw ValidationError("--delimiter is one ASCII character or tab, not “\(delimiter)”")
    }
  }

  var options: GlossaryOptions {
    GlossaryOptions(
      format: fromFormat, source: from, target: to, encoding: encoding,
      separator: delimiter == "tab" ? 0x09 : delimiter?.utf8.first)
  }
}
