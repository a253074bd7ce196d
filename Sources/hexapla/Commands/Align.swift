internal import ArgumentParser
internal import Bitext
internal import Documents
internal import Presentation
internal import Text

struct Align: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Pair the sentences of a text and its translation.",
    discussion: """
      A bead is a line of source indices, target indices and a confidence in 0…1, parted by tabs; indices count
      sentences from 0 and are parted by commas. The exit status is 1 where the texts do not look like translations of
      each other.

      Examples:
        hexapla align article.de.txt article.en.txt --from de --to en
        hexapla align article.de.txt article.en.txt --format tsv -o article.tsv
      """)

  @Argument(help: "The source text.")
  var source: String

  @Argument(help: "The translation.")
  var target: String

  @Option(help: "The source's language, as a BCP 47 tag.")
  var from: Language = .german

  @Option(help: "The translation's language, as a BCP 47 tag.")
  var to: Language = .english

  @Option(help: "What to pair: sentences, or lines as they are.")
  var split: AlignmentUnit = .sentences

  @Option(help: "beads, jsonl, or the texts as tsv, csv, tmx, xliff or hunalign.")
  var format: AlignmentFormat = .beads

  @Option(name: .shortAndLong, help: "Write to a file.")
  var output: String?

  @Option(help: "The files' encoding, where it is not UTF-8.")
  var encoding: String?

  func run() throws {
    let sources = split.texts(
      of: try DocumentFile.document(path: source, encoding: encoding), language: from)
    let targets = split.texts(
      of: try DocumentFile.document(path: target, encoding: encoding), language: to)
    let alignment = Aligner().align(sources, targets)
    try write(text(alignment, sources, targets))
    guard alignment.kinship.looksRelated else {
      StandardError.line("hexapla: \(source), \(target): \(alignment.kinship.doubt)")
      throw ExitCode(1)
    }
  }

  private func text(_ alignment: Alignment, _ sources: [String], _ targets: [String]) -> String {
    switch format {
    case .beads: return alignment.beadLines()
    case .tsv, .csv, .tmx, .xliff, .hunalign:
      let bitext = Bitext(alignment, sources, targets, source: from, target: to)
      return BitextFile.text(
        of: BitextDocument(bitext), as: BitextFormat(rawValue: format.rawValue) ?? .tsv, target: to)
    case .jsonl:
      return alignment.beads.map { bead in
        JSON.object([
          ("type", .string("bead")), ("source", .array(bead.source.map { .integer($0) })),
          ("target", .array(bead.target.map { .integer($0) })), ("kind", .string(bead.kind.rawValue)),
          ("confidence", .decimal(bead.confidence)),
          ("sourceText", .string(sources[bead.source].joined(separator: " "))),
          ("targetText", .string(targets[bead.target].joined(separator: " "))),
        ]).text + "\n"
      }.joined()
    }
  }

  private func write(_ text: String) throws {
    if let output { return try OutputFile.write(text, to: output) }
    var standard = StandardOutput()
    try standard.write(text)
    try standard.flush()
  }
}

/// What `align` pairs.
enum AlignmentUnit: String, ExpressibleByArgument, CaseIterable {
  case sentences, lines

  func texts(of document: Document, language: Language) -> [String] {
    switch self {
    case .sentences: Segmenter(language: language).unwrappedSentences(of: document)
    case .lines: document.lines.map(document.text)
    }
  }
}

enum AlignmentFormat: String, ExpressibleByArgument, CaseIterable {
  case beads, jsonl, tsv, csv, tmx, xliff, hunalign
}
