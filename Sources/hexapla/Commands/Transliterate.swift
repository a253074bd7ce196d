internal import ArgumentParser
internal import Names

struct Transliterate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Spell names in another script by a convention or standard.",
    discussion: """
      Examples:
        hexapla transliterate --from ru --to de Зиновьев        Sinowjew
        hexapla transliterate --system iso9 --from ru Зиновьев
        hexapla transliterate --list
      """)

  @Option(help: "The convention: an identifier or alias of --list.")
  var system: String?

  @Option(help: "The language of the names (BCP 47).")
  var from: String?

  @Option(help: "The language whose press is to read them (BCP 47).")
  var to: String?

  @Flag(help: "List the conventions.")
  var list = false

  @Argument(help: "What to spell; lines of standard input where nothing is given.")
  var text: [String] = []

  func run() throws {
    var output = StandardOutput()
    if list {
      try output.line("alias\tsystem\tlanguage\treversible\tsource")
      for convention in try Transliterations.conventions() {
        try output.line(
          [
            convention.alias, convention.system, convention.language,
            convention.isReversible ? "yes" : "no",
            convention.source,
          ].joined(separator: "\t"))
      }
      return try output.flush()
    }
    let transliterate = try Transliterations.named(system, from: from, to: to)
    if text.isEmpty {
      while let line = readLine() { try output.line(transliterate(line)) }
    } else {
      for line in text { try output.line(transliterate(line)) }
    }
    try output.flush()
  }
}
