/// Two texts in invented languages, and which of their sentences belong together: as long as wished, the same each time.
struct InventedBitext {
  private(set) var source: [String] = []
  private(set) var target: [String] = []
  /// For each bead the sentences of both sides.
  private(set) var beads: Set<[Range<Int>]> = []
  private var generator = SplitMix(state: 7)
  private let words: [(source: String, target: String)]

  init(sentences: Int) {
    var generator = SplitMix(state: 11)
    // A fiftieth of the words is the same in both languages, as names are.
    words = (0..<30_000).map { place in
      let word = Self.word(of: Self.sourceSyllables, &generator)
      return (word, place % 50 == 0 ? word : Self.word(of: Self.targetSyllables, &generator))
    }
    while source.count < sentences { addBead() }
  }

  /// Two languages that have no syllable in common, and syllables enough that words differ from their beginning on, as
  /// those of real languages do: the aligner goes by beginnings.
  private static let sourceSyllables = syllables(endings: ["", "n", "r"]) { "\($0)\($1)" }
  private static let targetSyllables = syllables(endings: ["", "t", "h"]) { "\($1)\($0)" }

  private static func syllables(
    endings: [String], _ join: (_ consonant: Character, _ vowel: Character) -> String
  ) -> [String] {
    "bdfghjklmnprstvwz".flatMap { consonant in
      "aeiou".flatMap { vowel in endings.map { join(consonant, vowel) + $0 } }
    }
  }

  private static func word(of syllables: [String], _ generator: inout SplitMix) -> String {
    (0...Int.random(in: 1...3, using: &generator)).map { _ in
      syllables.randomElement(using: &generator) ?? ""
    }.joined()
  }

  private mutating func addBead() {
    let start = (source.count, target.count)
    let (one, other) = (sentence(), sentence())
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<90: append([one.source], [one.target])
    case 90..<93: append([one.source, other.source], [one.target + " " + other.target])
    case 93..<96: append([one.source + " " + other.source], [one.target, other.target])
    case 96..<98: append([one.source], [])
    default: append([], [one.target])
    }
    beads.insert([start.0..<source.count, start.1..<target.count])
  }

  private mutating func append(_ left: [String], _ right: [String]) {
    source += left
    target += right
  }

  /// Frequent words are few and rare ones many, as in any language; a translation loses some and brings others.
  private mutating func sentence() -> (source: String, target: String) {
    var left: [String] = []
    var right: [String] = []
    for _ in 0..<Int.random(in: 5...28, using: &generator) {
      let rank = Double.random(in: 0..<1, using: &generator)
      let word = words[Int(Double(words.count) * rank * rank * rank * rank)]
      left.append(word.source)
      switch Int.random(in: 0..<20, using: &generator) {
      case 0..<4: break
      case 4..<6: right.append(words.randomElement(using: &generator)?.target ?? "")
      default: right.insert(word.target, at: max(0, right.count - Int.random(in: 0...2, using: &generator)))
      }
    }
    return (left.joined(separator: " ") + ".", right.joined(separator: " ") + ".")
  }
}
