import TestSupport
import Testing
import Text

@testable import Bitext

@Suite("Corrections of an alignment")
struct CorrectionsTests {
  static func corrections(_ text: String, _ source: Int = 10, _ target: Int = 10) throws -> Corrections {
    try Corrections(Document(name: "fix", text: text), sourceCount: source, targetCount: target)
  }

  @Test("Beads as align writes them, comments and empty lines aside")
  func read() throws {
    let found = try Self.corrections("# note\n\n4,5\t3\t0.412\n0\t0\n\t7\n2\t\n")
    #expect(found.beads.map(\.source) == [0..<1, 4..<6, 0..<0, 2..<3])
    #expect(found.beads.map(\.target) == [0..<1, 3..<4, 7..<8, 0..<0])
  }

  @Test(
    "What is wrong is said with its line",
    arguments: [
      ("4 5\n", "fix:1:1: there is no tab"), ("1\t1\n\t\t1\n", "fix:2:1: both sides are empty"),
      ("1\tx\n", "fix:1:1: “x” is no list of indices"), ("-1\t1\n", "fix:1:1: “-1” is no list of indices"),
      ("1\t10\n", "fix:1:1: there is no target sentence 10; they count from 0 to 9"),
      ("1,3\t1\n", "fix:1:1: the indices “1,3” do not follow each other"),
      ("1\t1\n1,2\t3\n", "fix:2:1: sentence 1 stands in the bead of line 1 too"),
      ("1\t1\n2\t\n\t1\n", "fix:3:1: sentence 1 stands in the bead of line 1 too"),
      ("5\t2\n3\t4\n", "fix:2:1: the bead crosses that of line 1"),
    ])
  func refused(text: String, start: String) {
    let error = #expect(throws: CorrectionError.self) { try Self.corrections(text) }
    #expect(error?.description.hasPrefix(start) == true, "\(error?.description ?? "")")
  }

  @Test("What a person set right holds, and the rest is aligned around it")
  func held() throws {
    let (german, english) = (story.map(\.german), story.map(\.english))
    let wrong = try Self.corrections("3,4\t2\n6\t\n\t9\n")
    let beads = Aligner().align(german, english, corrections: wrong).beads
    #expect(isComplete(beads, german.count, english.count))
    #expect(beads.contains { $0.source == 3..<5 && $0.target == 2..<3 && $0.confidence == 1 })
    #expect(beads.contains { $0.source == 6..<7 && $0.target.isEmpty })
    #expect(beads.contains { $0.source.isEmpty && $0.target == 9..<10 })
    #expect(beads.first.map { [$0.source, $0.target] } == [0..<1, 0..<1])
  }

  @Test("A bead of any size may be fixed")
  func large() throws {
    let fixed = try Self.corrections("0,1,2,3,4,5,6\t0\n9\t1,2,3,4,5,6,7,8,9\n")
    let beads = Aligner().align(story.map(\.german), story.map(\.english), corrections: fixed).beads
    #expect(isComplete(beads, story.count, story.count))
    #expect(beads.first?.source == 0..<7 && beads.first?.target == 0..<1)
    #expect(beads.last?.source == 9..<10 && beads.last?.target == 1..<10)
  }

  @Test("Whatever is fixed holds, and every sentence stands in one bead, in order", arguments: 0..<12)
  func property(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let words = ["Haus", "house", "1998", "Maske", "mask", "?", "rot", "red", "und", "and"]
    func text(_ count: Int) -> [String] {
      (0..<count).map { _ in
        (0...Int.random(in: 0...9, using: &generator)).map { _ in words.randomElement(using: &generator) ?? "" }
          .joined(separator: " ")
      }
    }
    let (source, target) = (
      text(Int.random(in: 1...40, using: &generator)), text(Int.random(in: 1...40, using: &generator))
    )
    var lines = ""
    var (place, other) = (0, 0)
    while true {
      place += Int.random(in: 0...6, using: &generator)
      other += Int.random(in: 0...6, using: &generator)
      let (left, right) = (Int.random(in: 0...3, using: &generator), Int.random(in: 0...3, using: &generator))
      guard place + left <= source.count, other + right <= target.count, left + right > 0 else { break }
      lines +=
        (place..<place + left).map(String.init).joined(separator: ",") + "\t"
        + (other..<other + right).map(String.init).joined(separator: ",") + "\n"
      (place, other) = (place + left, other + right)
    }
    let corrections = try Self.corrections(lines, source.count, target.count)
    let alignment = Aligner().align(source, target, corrections: corrections, explaining: true)
    #expect(isComplete(alignment.beads, source.count, target.count))
    #expect(alignment.explanations.count == alignment.beads.count)
    for fixed in corrections.beads {
      if fixed.source.isEmpty || fixed.target.isEmpty {
        for bead in alignment.beads where bead.source.overlaps(fixed.source) || bead.target.overlaps(fixed.target) {
          #expect(bead.source.isEmpty || bead.target.isEmpty)
        }
      } else {
        #expect(alignment.beads.contains { $0.source == fixed.source && $0.target == fixed.target })
      }
    }
  }
}

@Suite("Reasons of an alignment")
struct ExplanationTests {
  @Test("Numbers, names and words are told apart")
  func parts() throws {
    let evidence = Aligner.Evidence(links: [Aligner.WordLink(source: "dort", target: "there")])
    let alignment = Aligner().align(
      story.map(\.german), story.map(\.english), evidence: evidence, explaining: true)
    let first = try #require(alignment.explanations[0])
    #expect(first.numbers.map(\.source) == ["1875"] && first.numbers[0].score > 0)
    #expect(first.words.contains { $0.source == "amrum" && $0.target == "amrum" })
    #expect(first.paragraphs == nil && first.evidence.isEmpty)
    #expect(alignment.explanations[5]?.evidence.map(\.source) == ["dort"])
    #expect(first.lines.contains { $0.hasPrefix("numbers +") && $0.contains("1875") })
    let lines = alignment.explainedLines(story.map(\.german), story.map(\.english))
    #expect(lines.contains("  < Warum ist er dort?\n  > Why is he there?\n    shape −"))
  }

  @Test("Where both texts have paragraphs, they say where beads begin")
  func paragraphs() {
    // Sentences that say nothing: only paragraphs of two, three and four tell which one has no partner.
    let source = (0..<18).map { _ in "aaa bbb ccc" }
    let starts = (0..<18).map { [0, 2, 5, 9, 11, 14].contains($0) }
    var (target, others) = (source, starts)
    target.remove(at: 10)
    others.remove(at: 10)
    let evidence = Aligner.Evidence(sourceParagraphs: starts, targetParagraphs: others)
    let beads = Aligner().align(source, target, evidence: evidence).beads
    #expect(isComplete(beads, 18, 17))
    #expect(beads.contains { $0.source == 11..<12 && $0.target == 10..<11 })
    #expect(beads.contains { $0.source.lowerBound == 9 && $0.target.lowerBound == 9 })
  }
}
