internal import ArgumentParser
internal import Terminology
internal import Text

/// Where the subcommands write a glossary to.
struct GlossaryOutput: ParsableArguments {
  @Option(
    help: "The format to write: tsv, csv, utx, omegat, tbx, tbx-dca, tbx-v2. By default what -o's ending says, or tsv.")
  var toFormat: GlossaryFormat?

  @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
  var output: String?

  /// Writes a glossary, and says on standard error what the format does not carry.
  func write(_ glossary: Glossary, options: GlossaryOptions) throws {
    let format = toFormat ?? output.flatMap { GlossaryFormat(fileName: $0) } ?? .tsv
    let text = try glossary.text(as: format, options: options)
    if let output, output != "-" {
      try OutputFile.write(text, to: output)
    } else {
      var standard = StandardOutput()
      try standard.write(text)
      try standard.flush()
    }
    let losses = try glossary.losses(of: text, as: format, options: options)
    guard !losses.isEmpty else { return }
    StandardError.line("hexapla: \(format.rawValue) does not carry \(losses.joined(separator: ", "))")
  }
}
