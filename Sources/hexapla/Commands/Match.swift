internal import ArgumentParser
internal import Names

struct Match: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say whether two names may mean the same person.",
    discussion: """
      Prints a score from 0 to 1, a verdict (same, possible, different) and the reason, parted by tabs.

      Examples:
        hexapla match Sinowjew Zinoviev
        hexapla match --explain Budanow Буданов
        hexapla match --tsv < pairs.tsv
      """)

  @Flag(help: "Read pairs from standard input: two names a line, parted by a tab.")
  var tsv = false

  @Flag(help: "Show how either name is read, grapheme by grapheme.")
  var explain = false

  @Argument(help: "Two names.")
  var names: [String] = []

  func validate() throws {
    guard names.count == (tsv ? 0 : 2) else {
      throw ValidationError(
        tsv ? "--tsv reads its pairs from standard input; give no names" : "give two names")
    }
  }

  func run() throws {
    let matcher = try NameMatcher()
    var output = StandardOutput()
    if tsv {
      var number = 0
      while let line = readLine() {
        number += 1
        try output.line(NamePairLine(line, number: number).match(matcher).line)
      }
    } else {
      let match = try matcher.match(names[0], names[1])
      try output.line(match.line)
      if explain {
        for line in try matcher.explain(names[0], names[1]) { try output.line(line) }
      }
    }
    try output.flush()
  }
}
