internal import ArgumentParser
internal import Names
internal import Text

struct Match: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say whether two names may mean the same person, or find a name in a list.",
    discussion: """
      Prints a score from 0 to 1, a verdict (same, possible, different) and the reason, parted by tabs. With a list: the \
      name, the one found, its line, score, verdict and reason, the best first.

      Examples:
        hexapla match Sinowjew Zinoviev
        hexapla match --explain Budanow Буданов
        hexapla match --tsv < pairs.tsv
        hexapla match --against sanctions.tsv "Wolodymyr Selenskyj"
        hexapla match --against list.txt < names.txt
      """)

  @Flag(help: "Read pairs from standard input: two names a line, parted by a tab.")
  var tsv = false

  @Flag(help: "Show how either name is read, grapheme by grapheme.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "Find names in a list: a name a line, or tab-separated values with the name first. The names to find are given as "
        + "arguments, or a line each on standard input.", valueName: "list"))
  var against: String?

  @Option(help: "With --against, how many names to print for each at most.")
  var limit = 10

  @Argument(help: "Two names; with --against any number.")
  var names: [String] = []

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be at least 1") }
    if against != nil {
      guard !tsv, !explain else { throw ValidationError("--against goes with neither --tsv nor --explain") }
      guard against != "-" || !names.isEmpty else {
        throw ValidationError(
          "--against - reads the list from standard input; give the names to find as arguments")
      }
      return
    }
    guard names.count == (tsv ? 0 : 2) else {
      throw ValidationError(
        tsv ? "--tsv reads its pairs from standard input; give no names" : "give two names")
    }
  }

  func run() throws {
    var output = StandardOutput()
    if let against {
      try search(against, &output)
    } else if tsv {
      let matcher = try NameMatcher()
      var number = 0
      while let line = readLine() {
        number += 1
        try output.line(NamePairLine(line, number: number).match(matcher).line)
      }
    } else {
      let matcher = try NameMatcher()
      let match = try matcher.match(names[0], names[1])
      try output.line(match.line)
      if explain {
        for line in try matcher.explain(names[0], names[1]) { try output.line(line) }
      }
    }
    try output.flush()
  }

  private func search(_ path: String, _ output: inout StandardOutput) throws {
    let list = try NameList(bytes: InputFile.contents(path: path), name: path)
    var progress = Progress("reading the list")
    let index = try list.index { progress.show($0) }
    progress.end()
    var names = names.isEmpty ? batch() : names.filter { !$0.allSatisfy(\.isWhitespace) }
    while !names.isEmpty {
      for (name, hits) in zip(names, index.search(names, limit: limit)) {
        for hit in try hits.get() { try output.line(list.line(name, hit)) }
      }
      names = self.names.isEmpty ? batch() : []
    }
  }

  /// As many names of standard input as are searched for at once; none at its end.
  private func batch() -> [String] {
    var names: [String] = []
    while names.count < Self.batch, let line = readLine() {
      if !line.allSatisfy(\.isWhitespace) { names.append(line) }
    }
    return names
  }

  private static let batch = 1_000
}
