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
      // Before this program has grown: the system counts its size as its children's too.
      ("alignment", { try alignment(program) }),
      ("transliteration", { try TransliterationBenchmark(program).run() }),
      ("matching", Matching.measure),
      ("list", ListSearch.measure),
      ("sentences", segmentation),
      ("mentions", { try MentionsBenchmark().run() }),
      ("terms", { try TermBenchmarks.measure(program) }),
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

  /// Whole texts in invented languages, with merged, split and missing sentences, each aligned by a process of its own;
  /// time and memory should grow with their length.
  static func alignment(_ program: String) throws {
    print("\nAlignment")
    let folder = FileManager.default.temporaryDirectory.appending(path: "hexapla-benchmark-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let bitexts = [900, 6_000, 24_000].map { InventedBitext(sentences: $0) }
    let usages = try bitexts.map { bitext in
      let (source, target) = (folder.appending(path: "source.txt"), folder.appending(path: "target.txt"))
      try Data(bitext.source.map { $0 + "\n" }.joined().utf8).write(to: source)
      try Data(bitext.target.map { $0 + "\n" }.joined().utf8).write(to: target)
      return try run(program, ["align", source.path, target.path, "--split", "lines"])
    }
    for (bitext, usage) in zip(bitexts, usages) {
      let beads = Aligner().align(bitext.source, bitext.target).beads
      let right = beads.count { bitext.beads.contains([$0.source, $0.target]) }
      let share = Double(right) / Double(bitext.beads.count)
      let title = "\(bitext.source.count) with \(bitext.target.count) sentences"
      print(
        title.padding(toLength: 52, withPad: " ", startingAt: 0)
          + String(format: " %.2f s, %d MB, %.3f of the beads", usage.seconds, usage.megabytes, share))
    }
  }

  static func megabytes(_ bytes: Double, _ seconds: Double) -> String {
    String(format: "%.1f MB/s", bytes / seconds / 1e6)
  }
}
