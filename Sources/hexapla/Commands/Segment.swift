internal import ArgumentParser
internal import Documents
internal import Text

struct Segment: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Cut a text into sentences, one a line.",
    discussion: """
      A line of the text is a paragraph. A sentence that a hard line break cuts in two is joined again where its second
      line begins in lower case. Blank lines are dropped.

      Example: hexapla segment --language de article.de.txt
      """)

  @Option(
    name: [.customLong("language"), .customLong("from")],
    help: "The text's language, as a BCP 47 tag.")
  var language: Language = .german

  @Option(help: "The file's encoding, where it is not UTF-8.")
  var encoding: String?

  @Argument(help: "The file; - is standard input.")
  var file = "-"

  func run() throws {
    let document = try DocumentFile.document(path: file, encoding: encoding, lineLimit: nil)
    var output = StandardOutput()
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
