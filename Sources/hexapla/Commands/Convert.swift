internal import ArgumentParser
internal import Bitext
internal import Text

struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Convert a bitext from one format of translation tools to another.",
    discussion: """
      Formats are told by --from-format and --to-format, else by the files' endings, else by the content. Of a file of
      several languages --from and --to choose two; a translation in no language that it names is written as und. A pair of text files, line for line, is given as two files; written,
      it becomes OUT.de and OUT.en.

      Examples:
        hexapla convert memory.tmx -o memory.tsv --from de --to en
        hexapla convert corpus.de corpus.en -o corpus.tmx
        hexapla convert messages.po -o messages.tmx
      """)

  @Argument(help: "The bitext; - is standard input.")
  var bitext: String

  @Argument(help: "The file of the translation, where source and translation are two text files.")
  var pair: String?

  @Option(name: .shortAndLong, help: "The file to write; standard output without it.")
  var output: String?

  @Option(help: ArgumentHelp("The format to read: \(Self.list(BitextFormat.allCases))."))
  var fromFormat: BitextFormat?

  @Option(help: ArgumentHelp("The format to write: \(Self.list(BitextFormat.written))."))
  var toFormat: BitextFormat?

  @Option(help: "The source's language, as a BCP 47 tag.")
  var from: Language?

  @Option(help: "The translation's language, as a BCP 47 tag.")
  var to: Language?

  @Option(help: "The files' encoding, where it is not UTF-8 and they do not say it.")
  var encoding: String?

  private static func list(_ formats: [BitextFormat]) -> String {
    formats.map(\.rawValue).joined(separator: ", ")
  }

  func validate() throws {
    if let toFormat, !toFormat.isWritten { throw ValidationError("\(toFormat.rawValue) can be read, not written") }
    if toFormat == .moses, output == nil { throw ValidationError("moses is two files; name them with -o") }
  }

  func run() throws {
    let document = try BitextFile.read(
      path: bitext, pair: pair,
      BitextFile.Hints(format: fromFormat, encoding: encoding, source: from, target: to))
    if document.unitsLeftOut > 0 {
      StandardError.line(
        "hexapla: \(bitext): \(document.unitsLeftOut) units have no text in \(document.source) and are left out")
    }
    let format = toFormat ?? output.flatMap(BitextFormat.init(ending:)) ?? .tsv
    guard format.isWritten else { throw ValidationError("\(format.rawValue) can be read, not written") }
    let target = document.target ?? to ?? .undetermined
    if format == .moses, let output {
      let texts = BitextFile.pair(of: document)
      try OutputFile.write(texts.source, to: "\(output).\(document.source)")
      return try OutputFile.write(texts.target, to: "\(output).\(target)")
    }
    let text = BitextFile.text(of: document, as: format, target: target)
    if let output, output != "-" { return try OutputFile.write(text, to: output) }
    var standard = StandardOutput()
    try standard.write(text)
    try standard.flush()
  }
}
