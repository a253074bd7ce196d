internal import ArgumentParser
internal import Assist
internal import Bitext
internal import Documents
internal import Presentation
internal import Terminology
internal import Text

struct Align: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Pair the sentences of a text and its translation.",
    discussion: """
      A bead is a line of source indices, target indices and a confidence in 0…1, parted by tabs; indices count
      sentences from 0 and are parted by commas. The exit status is 1 where the texts do not look like translations of
      each other.

      Lengths, numbers, words of one origin, paragraphs and the words that the texts themselves use for each other say
      what belongs together; with --glossary or --dictionary their terms, all names and numbers by value do too.
      --explain shows what each said. Where a bead is wrong, write the right one into a file, as align writes it (4, a
      tab, 4,5), and give it with --fix: the rest is aligned around it.

      Examples:
        hexapla align article.de.txt article.en.txt --from de --to en
        hexapla align article.de.txt article.en.txt --format tsv -o article.tsv
        hexapla align book.de.txt book.en.txt --dictionary auto
        hexapla align article.de.txt article.en.txt --fix corrections.tsv --explain
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

  @Option(help: "A file of beads that must hold, a line each: source indices, a tab, target indices.")
  var fix: String?

  @Flag(help: "Show the sentences of each bead and why it was chosen.")
  var explain = false

  @Option(help: "A glossary whose terms, and with them the names of the text, are evidence; may be repeated.")
  var glossary: [String] = []

  @OptionGroup var dictionaries: DictionaryOptions

  @Option(help: "Cut sentences by the rules of this SRX file.")
  var srx: String?

  @Option(name: .shortAndLong, help: "Write to a file.")
  var output: String?

  @Option(help: "The files' encoding, where it is not UTF-8.")
  var encoding: String?

  func validate() throws {
    if explain, format != .beads { throw ValidationError("--explain goes with --format beads") }
    if srx != nil, split == .lines { throw ValidationError("--srx cuts sentences, --split lines does not") }
  }

  func run() throws {
    let document = try DocumentFile.document(path: source, encoding: encoding)
    let rules = try srx.map { try SRXRules(bytes: try InputFile.contents(path: $0), file: $0) }
    let sources = try split.units(of: document, language: from, rules: rules)
    let targets = try split.units(
      of: try DocumentFile.document(path: target, encoding: encoding), language: to, rules: rules)
    let corrections = try fix.map {
      try Corrections(
        try InputFile.document(path: $0, encoding: nil), sourceCount: sources.count, targetCount: targets.count)
    }
    let evidence = try evidence(document, sources, targets)
    let progress = ProgressLine("aligning")
    let (left, right) = (sources.map(\.text), targets.map(\.text))
    let alignment = Aligner().align(
      left, right, evidence: evidence, corrections: corrections ?? .none, explaining: explain,
      progress: progress.show)
    progress.close()
    try write(explain ? alignment.explainedLines(left, right) : text(alignment, left, right))
    guard alignment.kinship.looksRelated else {
      StandardError.line("hexapla: \(source), \(target): \(alignment.kinship.doubt)")
      throw ExitCode(1)
    }
  }

  private func evidence(
    _ document: Document, _ sources: [SentenceUnit], _ targets: [SentenceUnit]
  ) throws -> Aligner.Evidence {
    let opened = try dictionaries.open(from: from, to: to, isAutomatic: false)
    if glossary.isEmpty, opened.isEmpty { return Aligner.Evidence(paragraphsOf: sources, and: targets) }
    let glossaries = try Glossary.selected(files: glossary, languages: [from, to])
    return try Assistant(source: from, target: to, glossaries: glossaries, dictionaries: opened)
      .alignmentEvidence(of: document, sources: sources, targets: targets)
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

  func units(of document: Document, language: Language, rules: SRXRules?) throws -> [SentenceUnit] {
    switch self {
    case .lines: document.lineUnits
    case .sentences:
      if let rules {
        try SRXSegmenter(rules, language: language).units(of: document)
      } else {
        Segmenter(language: language).units(of: document)
      }
    }
  }
}

enum AlignmentFormat: String, ExpressibleByArgument, CaseIterable {
  case beads, jsonl, tsv, csv, tmx, xliff, hunalign
}
