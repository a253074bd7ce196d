import Foundation
import Names
import Text

/// Names found in German text of our own, and grouped.
struct MentionsBenchmark {
  private let finder: MentionFinder
  private let renderer: NameRenderer

  init() throws {
    renderer = try NameRenderer(from: .german, to: .english)
    finder = try MentionFinder(known: renderer.known)
  }

  func run() throws {
    print("\nNames in German text")
    let article = try String(contentsOfFile: "Examples/article.de.txt", encoding: .utf8)
    let text = (0..<400).map { article.replacing("Baranow", with: Self.surname($0 % 100)) }.joined()
    let document = Document(name: "example", text: text)
    var found = 0
    let finding = Measurement { found += finder.mentions(in: document).count }
    finding.report(
      "found, 100 family names", Benchmarks.megabytes(Double(document.bytes.count), finding.median))
    for count in [1_000, 4_000] {
      let lines = (0..<count).map { "Der Minister Anton \(Self.surname($0)) sagte am Montag nichts.\n" }
      let mentions = finder.mentions(in: Document(text: lines.joined()))
      let grouping = try Measurement(runs: 3) {
        found += try EntityGrouper(renderer: renderer).group(mentions).entities.count
      }
      grouping.report(
        "grouped, \(count) different names", String(format: "%.0f names/s", Double(count) / grouping.median))
    }
    precondition(found > 0)
  }

  /// An invented family name, another one for each number.
  private static func surname(_ number: Int) -> String {
    let syllables = ["ka", "lo", "mi", "ra", "te", "no", "ru", "wa", "dor", "bel"]
    var rest = number + 100
    var name = ""
    while rest > 0 {
      name += syllables[rest % 10]
      rest /= 10
    }
    return name.prefix(1).uppercased() + name.dropFirst() + "now"
  }
}
