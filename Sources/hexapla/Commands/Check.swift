internal import ArgumentParser
internal import Bitext
internal import Checks
internal import Documents
internal import Morphology
internal import Names
internal import Presentation
internal import Terminology
internal import Text

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a translation: numbers, dates, names, terms, marks.",
    discussion: """
      Reads a bitext in any format that hexapla convert reads, such as a table of texts (a header of language tags like
      de TAB en, then a row a line), or a source text and its translation, which it aligns. Rows are counted from 1. The
      exit status is 1 where errors were found.

      Examples:
        hexapla check article.tsv
        hexapla check article.de.txt article.en.txt --from de --to en --format jsonl
        hexapla check article.tsv --glossary house.tsv
      """)

  @Argument(help: "A bitext; or the source text.")
  var bitext: String

  @Argument(help: "The translation, where the first file is the source text.")
  var translation: String?

  @Option(help: "The source's language, as a BCP 47 tag; of a bitext, what to read as it.")
  var from: Language?

  @Option(help: "The translation's language, as a BCP 47 tag; of a bitext, what to read as it.")
  var to: Language?

  @Option(help: "A glossary whose terms the translation must use; may be given several times.")
  var glossary: [String] = []

  @Option(help: "text or jsonl.")
  var format: FindingFormat = .text

  @Option(help: "The bitext's format, where neither its ending nor its content tells it.")
  var fromFormat: BitextFormat?

  @Option(help: "The files' encoding, where it is not UTF-8.")
  var encoding: String?

  func run() throws {
    let bitext = try rows()
    let context = try CheckContext(bitext, names: names(of: bitext), terms: terms(of: bitext))
    let findings = Rules.findings(in: context)
    var output = StandardOutput()
    for finding in findings { try output.line(format.line(finding)) }
    try output.flush()
    if findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  private func names(of bitext: Bitext) throws -> [[CheckContext.Name]] {
    guard MentionFinder.supports(bitext.source) else { return [] }
    let renderer = try NameRenderer(from: bitext.source, to: bitext.target)
    return CheckContext.Name.all(
      in: bitext, finder: try MentionFinder(known: renderer.known),
      grouper: try EntityGrouper(renderer: renderer))
  }

  private func terms(of bitext: Bitext) throws -> [[TermHit]] {
    guard !glossary.isEmpty else { return [] }
    let glossaries = try Glossary.selected(
      files: glossary, languages: [bitext.source, bitext.target])
    let matcher = try TermMatcher(
      glossaries: glossaries, source: bitext.source, target: bitext.target, lexicon: .open(for: bitext.source))
    return bitext.rows.map { matcher.hits(in: Document(text: $0.source)) }
  }

  private func rows() throws -> Bitext {
    guard let translation else {
      let hints = BitextFile.Hints(format: fromFormat, encoding: encoding, source: from, target: to)
      return Bitext(try BitextFile.read(path: bitext, hints), target: to ?? .english)
    }
    let first = try DocumentFile.document(path: bitext, encoding: encoding)
    let second = try DocumentFile.document(path: translation, encoding: encoding)
    let (source, target) = (from ?? .german, to ?? .english)
    let sources = Segmenter(language: source).unwrappedSentences(of: first)
    let targets = Segmenter(language: target).unwrappedSentences(of: second)
    let alignment = Aligner().align(sources, targets)
    if !alignment.kinship.looksRelated {
      StandardError.line("hexapla: \(bitext), \(translation): \(alignment.kinship.doubt)")
    }
    return Bitext(alignment, sources, targets, source: source, target: target)
  }
}

enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
  case text, jsonl

  func line(_ finding: Finding) -> String { self == .jsonl ? finding.jsonLine : finding.line }
}
