internal import ArgumentParser
internal import Morphology
internal import Text

struct Analyze: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say which words words are forms of, and how compounds are made.",
    discussion: """
      Prints a line for each word: the word, its lemma, and its parts joined by “+” (one part: no compound).

      Example:
        hexapla analyze Militärgeheimdienstes
        Militärgeheimdienstes\tMilitärgeheimdienst\tMilitär+Geheimdienst
      """)

  @Option(help: "The language of the words (BCP 47): de.")
  var language = "de"

  @Option(help: "The output: tsv.")
  var format = AnalysisFormat.tsv

  @Argument(help: "The words; lines of standard input where none are given.")
  var words: [String] = []

  func validate() throws {
    guard language == "de" else {
      throw ValidationError("no morphology for the language “\(language)”; there is one for de")
    }
  }

  func run() throws {
    let morphology = try GermanMorphology(installed: .open(for: .german))
    var output = StandardOutput()
    func answer(_ word: String) throws {
      let (lemma, parts) = morphology.decomposition(of: word)
      try output.line("\(word)\t\(lemma)\t\(parts.joined(separator: "+"))")
    }
    if words.isEmpty {
      while let line = readLine() { try answer(line) }
    } else {
      for word in words { try answer(word) }
    }
    try output.flush()
  }
}

enum AnalysisFormat: String, ExpressibleByArgument {
  case tsv
}
