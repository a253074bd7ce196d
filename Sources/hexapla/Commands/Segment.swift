internal import ArgumentParser
internal import Documents
internal import Text

struct Segment: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Cut a text into sentences, one a line.",
    discussion: """
      A line of the text is a paragraph. A sentence that a hard line break cuts in two is joined again where its second
      line begins in lower case, or where the whole text is broken at one width. Blank lines are dropped.

      Rules of your own come from an SRX 2.0 file; its regular expressions are ICU's, and no line is joined then.

      Examples:
        hexapla segment --language de article.de.txt
        hexapla segment --language de --srx house.srx article.de.txt
      """)

  @Option(
    name: [.customLong("language"), .customLong("from")],
    help: "The text's language, as a BCP 47 tag.")
  var language: Language = .german

  @Option(help: "Cut by the rules of this SRX file instead.")
  var srx: String?

  @Option(help: "The file's encoding, where it is not UTF-8.")
  var encoding: String?

  @Argument(help: "The file; - is standard input.")
  var file = "-"

  func run() throws {
    let document = try DocumentFile.document(path: file, encoding: encoding, lineLimit: nil)
    var output = StandardOutput()
    if let srx {
      let rules = try SRXRules(bytes: try InputFile.contents(path: srx), file: srx)
      for range in try SRXSegmenter(rules, language: language).sentences(of: document) {
        try output.write(document.bytes[range])
        try output.write("\n")
      }
      return try output.flush()
    }
    var isFirst = true
    for piece in Segmenter(language: language).pieces(of: document) {
      if !isFirst { try output.write(piece.continues ? " " : "\n") }
      try output.write(document.bytes[piece.range])
      isFirst = false
    }
    if !isFirst { try output.write("\n") }
    try output.flush()
  }
}
