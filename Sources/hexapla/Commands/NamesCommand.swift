internal import ArgumentParser
internal import Documents
internal import Names
internal import Presentation
internal import Text

struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Find who and what is named in texts, and how another language writes it; put one spelling throughout.",
    discussion: """
      Spellings of one person are one entry, across all files; several spellings of it are marked, each with the \
      convention that it follows and where it stands. Kinds are person, place, organization, calendar (weekdays, months, \
      feasts), currency (words that name one currency: Euro, not Dollar), other, and demonym with --demonyms.

      --diff shows, and --write makes, the changes that put one spelling throughout: the one of --prefer; with --to that \
      of the language's convention; without it the most frequent one. Endings stay right, other names of places \
      (Moskau) stay as they are, and what is only possibly the same name is left alone; so are calendar and currencies.

      Examples:
        hexapla names article.de.txt
        hexapla names --to en --format jsonl *.de.txt
        hexapla names --diff --to de *.de.txt
        hexapla names --write --prefer house-style.tsv article.de.txt
      """)

  @Option(help: "The texts' language: de, en, es, fr, it, nl, pl, ru or uk; told from the texts where nothing is said.")
  var from: Language?

  @Option(help: "The language to write the names for (BCP 47); en where nothing is said.")
  var to: Language?

  @Option(help: "table or jsonl.")
  var format: Format = .table

  @Flag(help: "List inhabitants and country adjectives too.")
  var demonyms = false

  @Flag(help: "List every capitalized word with what speaks for and against its being a name.")
  var explain = false

  @Flag(
    help: "Print the changes that put one spelling throughout, as diff -u does; the exit status is 1 where there are.")
  var diff = false

  @Flag(help: "Make these changes in the files.")
  var write = false

  @Option(help: "Spellings that --diff and --write prefer: one a line, behind tabs others that it replaces.")
  var prefer: String?

  @Option(help: "The files' encoding, where it is not UTF-8.")
  var encoding: String?

  @Argument(help: "The files; - is standard input.")
  var files = ["-"]

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, jsonl }

  func validate() throws {
    if diff, write { throw ValidationError("--diff and --write exclude each other; look first, then write") }
    if prefer != nil, !diff, !write { throw ValidationError("--prefer needs --diff or --write") }
    if write, files.contains("-") { throw ValidationError("--write changes files; name them") }
  }

  func run() throws {
    // Only plain text can be written back.
    if diff || write { return try unify(files.map { try EditableText(path: $0, encoding: encoding) }) }
    let documents = try files.map { try DocumentFile.document(path: $0, encoding: encoding) }
    let from = try language(of: documents)
    let renderer = try NameRenderer(from: from, to: to ?? .english)
    let finder = try MentionFinder(known: renderer.known)
    var output = StandardOutput()
    for line in try lines(of: documents, renderer, finder) { try output.line(line) }
    try output.flush()
  }

  /// The language that was named, or that the texts tell.
  private func language(of documents: [Document]) throws -> Language {
    let language = try from ?? TextLanguage().language(of: documents) ?? .german
    guard MentionFinder.supports(language) else {
      throw ValidationError("names are not found in “\(language)” texts")
    }
    return language
  }

  private func lines(
    of documents: [Document], _ renderer: NameRenderer, _ finder: MentionFinder
  ) throws -> [String] {
    if explain { return documents.flatMap { NamesReport.lines(of: finder.candidates(in: $0), in: $0) } }
    let kinds: Set<NameKind> = demonyms ? [.calendar, .currency, .demonym] : [.calendar, .currency]
    let mentions = documents.map { finder.mentions(in: $0, including: kinds) }
    let report = NamesReport(
      documents: documents, names: try EntityGrouper(renderer: renderer).group(documents: mentions),
      conventions: SpellingConventions(source: renderer.source))
    return format == .jsonl ? report.jsonLines : report.tableLines
  }

  private func unify(_ texts: [EditableText]) throws {
    let from = try language(of: texts.map(\.document))
    let preferred = try prefer.map { path in
      let list = try InputFile.document(path: path)
      return try PreferredSpellings(list.text(0..<list.bytes.count), file: path)
    }
    let unifier = try SpellingUnifier(source: from, target: to, preferred: preferred ?? PreferredSpellings())
    let edits = try unifier.edits(in: texts.map(\.document))
    var output = StandardOutput()
    for (number, text) in texts.enumerated() {
      let changed = text.document.bytes(applying: edits.lazy.filter { $0.document == number })
      if write {
        if changed != text.document.bytes { try text.write(changed) }
      } else {
        for line in UnifiedDiff(name: text.name, old: text.document.bytes, new: changed).lines {
          try output.line(line)
        }
      }
    }
    try output.flush()
    if diff, !edits.isEmpty { throw ExitCode(1) }
  }
}
