internal import ArgumentParser
internal import Names
internal import Presentation

struct Transliterate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Spell names in another script by a convention or standard.",
    discussion: """
      Examples:
        hexapla transliterate --from ru --to de Зиновьев        Sinowjew
        hexapla transliterate --system iso9 --from ru Зиновьев
        hexapla transliterate --reverse --system ru-iso9 Ŝukin
        hexapla transliterate --list
        uconv -x "$(hexapla transliterate --export-icu ru-de)"
      """)

  @Option(help: "The convention: an identifier or alias of --list.")
  var system: String?

  @Option(help: "The language of the names (BCP 47).")
  var from: String?

  @Option(help: "The language whose press is to read them (BCP 47).")
  var to: String?

  @Flag(help: "Read back what a reversible convention has spelled.")
  var reverse = false

  @Flag(help: "List the conventions.")
  var list = false

  @Option(help: "How to list them: tsv, jsonl or markdown, a table of languages and authorities.")
  var format: ConventionListFormat = .tsv

  @Option(name: .customLong("export-icu"), help: "Print a convention as rules for ICU transforms.")
  var exported: String?

  @Argument(help: "What to spell; lines of standard input where nothing is given.")
  var text: [String] = []

  func run() throws {
    var output = StandardOutput()
    if list {
      for line in format.lines(try Transliterations.conventions()) { try output.line(line) }
    } else if let exported {
      try output.write(try Transliterations.named(exported, from: from, to: to).icuRules())
    } else {
      let transliterate = try Transliterations.named(system, from: from, to: to)
      if reverse {
        try readBack(ReverseTransliterator(transliterate), to: &output)
      } else {
        try spell(transliterate, to: &output)
      }
    }
    try output.flush()
  }

  private func spell(_ transliterate: Transliterator, to output: inout StandardOutput) throws {
    guard text.isEmpty else {
      for line in text { try output.line(transliterate(line)) }
      return
    }
    var lines = LineTransliteration(transliterate)
    var spelled: [UInt8] = []
    try StandardInput.forEachBlock { block in
      lines.add(block, to: &spelled)
      try output.write(spelled[...])
      try output.flush()
      spelled.removeAll(keepingCapacity: true)
    }
    lines.finish(to: &spelled)
    try output.write(spelled[...])
  }

  private func readBack(_ read: ReverseTransliterator, to output: inout StandardOutput) throws {
    if text.isEmpty {
      while let line = readLine() { try output.line(read(line)) }
    } else {
      for line in text { try output.line(read(line)) }
    }
  }
}

/// The forms of `transliterate --list`.
enum ConventionListFormat: String, ExpressibleByArgument, CaseIterable {
  case tsv, jsonl, markdown

  func lines(_ conventions: [Convention]) -> [String] {
    switch self {
    case .tsv: ConventionsReport(conventions).tableLines
    case .jsonl: ConventionsReport(conventions).jsonLines
    case .markdown: ConventionMatrix(conventions).lines
    }
  }
}
