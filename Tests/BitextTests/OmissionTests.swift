import TestSupport
import Testing

@testable import Bitext

/// Two texts in invented languages that say the same, sentence for sentence.
private struct InventedTexts {
  private(set) var source: [String] = []
  private(set) var target: [String] = []

  /// No syllable of the one language is one of the other; a word in eight is the same in both, as names are.
  init(sentences: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let syllables = "bdfgklmnprst".flatMap { consonant in "aeiou".map { (consonant, $0) } }
    let words = (0..<600).map { number in
      let picked = (0..<3).map { _ in syllables.randomElement(using: &generator) ?? ("b", "a") }
      let one = picked.map { "\($0)\($1)" }.joined()
      return (one, number % 8 == 0 ? one : picked.reversed().map { "\($1)\($0)" }.joined())
    }
    for _ in 0..<sentences {
      let picked = (0..<Int.random(in: 4...12, using: &generator)).map { _ in
        words.randomElement(using: &generator) ?? ("", "")
      }
      source.append(picked.map(\.0).joined(separator: " ") + ".")
      target.append(picked.map(\.1).joined(separator: " ") + ".")
    }
  }
}

@Suite("Alignment of texts that leave out much")
struct OmissionTests {
  @Test("Both sides leave out pages, one soon after the other", arguments: [1, 2, 3])
  func pages(seed: UInt64) {
    let texts = InventedTexts(sentences: 300, seed: seed)
    let (added, omitted) = (60..<110, 125..<165)
    let kept = { (range: Range<Int>) in (0..<300).filter { !range.contains($0) } }
    let (left, right) = (kept(added), kept(omitted))
    let beads = Aligner().align(left.map { texts.source[$0] }, right.map { texts.target[$0] }).beads
    let linked = beads.filter { $0.kind == .one && left[$0.source.lowerBound] == right[$0.target.lowerBound] }
    #expect(linked.count > 200)
  }

  @Test("A translation of a few sentences only", arguments: [(100..<160, 1), (200..<300, 2)] as [(Range<Int>, UInt64)])
  func excerpt(range: Range<Int>, seed: UInt64) {
    let texts = InventedTexts(sentences: 300, seed: seed)
    let alignment = Aligner().align(texts.source, Array(texts.target[range]))
    let linked = alignment.beads.filter {
      $0.kind == .one && $0.source.lowerBound == $0.target.lowerBound + range.lowerBound
    }
    #expect(linked.count >= range.count - 1)
    #expect(alignment.kinship.looksRelated)
  }
}
