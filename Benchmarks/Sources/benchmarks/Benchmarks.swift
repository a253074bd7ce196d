import Bitext
import Foundation
import Names
import Text

/// Measures the program against its peers, in one run, on one machine:
///
///     make bench                  builds both in release and prints medians with their spread
///     make bench PART=terms       one part only
@main
struct Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let program = arguments.first ?? ""
    let parts: [(name: String, measure: () throws -> Void)] = [
      ("processes", { try startUp(program) }),
      ("transliteration", { try TransliterationBenchmark(program).run() }),
      ("matching", Matching.measure),
      ("sentences", segmentation),
      ("mentions", { try MentionsBenchmark().run() }),
      ("terms", { try TermBenchmarks.measure(program) }),
      ("alignment", alignment),
    ]
    let chosen = arguments.count < 2 ? parts : parts.filter { arguments.last == $0.name }
    guard (1...2).contains(arguments.count), !chosen.isEmpty else {
      print(
        "usage: benchmarks PATH-TO-HEXAPLA [PART] (in the repository's folder); parts: "
          + parts.map(\.name).joined(separator: ", "))
      exit(2)
    }
    for part in chosen { try part.measure() }
  }

  /// Whole processes, cold as far as the file cache lets them be.
  static func startUp(_ program: String) throws {
    print("Processes")
    try Measurement(runs: 21) { try run(program, ["--version"]) }.report("hexapla --version")
    try Measurement(runs: 21) { try run(program, ["assist", "Examples/article.de.txt"]) }.report(
      "hexapla assist, example")
    try Measurement(runs: 21) {
      try run(program, ["assist", "Examples/article.de.txt", "--translation", "Examples/article.en.txt"])
    }.report("hexapla assist, example with translation")
    try Measurement(runs: 21) { try run(program, ["match", "Sinowjew", "Zinoviev"]) }.report("hexapla match")
  }

  static func segmentation() throws {
    print("\nSentences")
    let text = try String(contentsOfFile: "Examples/article.de.txt", encoding: .utf8)
    let document = Document(name: "example", text: String(repeating: text, count: 400))
    let segmenter = Segmenter(language: .german)
    var count = 0
    let time = Measurement { count += segmenter.sentences(of: document).count }
    time.report("German sentences", megabytes(Double(document.bytes.count), time.median))
    precondition(count > 0)
  }

  /// Whole texts in invented languages, with merged, split and missing sentences; time should grow with their length.
  static func alignment() {
    print("\nAlignment")
    for count in [900, 6_000, 24_000] {
      let bitext = InventedBitext(sentences: count)
      var right = 0
      let time = Measurement(runs: 1) {
        let beads = Aligner().align(bitext.source, bitext.target).beads
        right = beads.count { bitext.beads.contains([$0.source, $0.target]) }
      }
      let share = Double(right) / Double(bitext.beads.count)
      time.report(
        "\(bitext.source.count) with \(bitext.target.count) sentences",
        String(format: "%.2f s, %.3f of the beads", time.median, share))
    }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    print("largest memory \(usage.ru_maxrss / 1_024) MB")
  }

  static func megabytes(_ bytes: Double, _ seconds: Double) -> String {
    String(format: "%.1f MB/s", bytes / seconds / 1e6)
  }
}
