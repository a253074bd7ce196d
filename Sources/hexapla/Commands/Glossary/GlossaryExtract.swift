internal import ArgumentParser
internal import Bitext
internal import Extraction
internal import Terminology
internal import Text

struct GlossaryExtract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Propose terms of a text, with likely translations where there is one.",
    discussion: """
      Writes a glossary of the house format, ready to edit: noun phrases and compounds, the likeliest terms first, with
      their frequency in the note. Names are left out. With --translation, or where FILE is a bitext (TMX, XLIFF, PO …),
      each term has the phrases that stand most often where it stands.

      Examples:
        hexapla glossary extract report.de.txt -o report.tsv
        hexapla glossary extract report.de.txt --translation report.en.txt --glossary house.tsv
        hexapla glossary extract memory.tmx --min 5 --limit 100
      """)

  @Argument(help: "The text, or a bitext; - is standard input.")
  var file: String

  @Option(help: "The translation of the text.")
  var translation: String?

  @Option(help: "The text's language, as a BCP 47 tag.")
  var from: Language = .german

  @Option(help: "The language of the translation, as a BCP 47 tag.")
  var to: Language = .english

  @Option(help: "How often a phrase or compound must stand in the text; simple words once more.")
  var min = 2

  @Option(help: "The most candidates to write.")
  var limit = 500

  @Option(help: "A glossary whose terms are left out, of any format; may be repeated.")
  var glossary: [String] = []

  @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
  var output: String?

  @Option(help: "The files' encoding, where it is not UTF-8.")
  var encoding: String?

  func validate() throws {
    guard min > 0, limit > 0 else { throw ValidationError("--min and --limit are 1 or more") }
  }

  func run() throws {
    let known = try Glossary.selected(files: glossary, languages: [from, to])
    let extractor = TermExtractor(source: from, minimum: min, known: known)
    let candidates = try candidates(extractor).prefix(limit)
    let text = try Array(candidates).glossary(source: from, target: to).text(as: .tsv)
    if let output, output != "-" { return try OutputFile.write(text, to: output) }
    var standard = StandardOutput()
    try standard.write(text)
    try standard.flush()
  }

  private func candidates(_ extractor: TermExtractor) throws -> [TermCandidate] {
    if translation == nil, BitextFormat(ending: file) != nil {
      let hints = BitextFile.Hints(format: nil, encoding: encoding, source: from, target: to)
      return try extractor.candidates(in: Bitext(try BitextFile.read(path: file, hints), target: to))
    }
    let first = try InputFile.document(path: file, encoding: encoding)
    guard let translation else { return try extractor.candidates(in: first) }
    let second = try InputFile.document(path: translation, encoding: encoding)
    let sources = Segmenter(language: from).unwrappedSentences(of: first)
    let targets = Segmenter(language: to).unwrappedSentences(of: second)
    let alignment = Aligner().align(sources, targets)
    if !alignment.kinship.looksRelated {
      StandardError.line("hexapla: \(file), \(translation): \(alignment.kinship.doubt)")
    }
    return try extractor.candidates(
      in: Bitext(alignment, sources, targets, source: from, target: to))
  }
}
