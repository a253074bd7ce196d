/// Whether two texts look like translations of each other, and what that rests on.
public struct Kinship: Hashable, Sendable {
  /// The share of the shorter text, by length, that stands in linked beads of confidence over one half.
  public let linked: Double
  /// The mean confidence of linked beads: texts that go together leave little choice, others leave many.
  public let certainty: Double
  /// The numbers, names and words of one origin that linked sentences share, for each bead.
  public let shared: Double
  /// How many they would share if each source sentence stood beside the target sentence of another bead.
  public let chance: Double

  /// Texts that translate each other are linked nearly whole, even where one is an excerpt, their links are sure and share
  /// more than sentences put side by side by chance do; others are not.
  public var looksRelated: Bool {
    linked >= 0.25 && (isShort || certainty >= Self.leastCertainty && shared > 1.2 * chance + 0.05)
  }

  /// Free translations with gaps stay above 0.85, texts that have nothing to do with each other mostly below 0.5.
  private static let leastCertainty = 0.65

  /// Whether the texts are too short to tell chance from kinship by what they share.
  private let isShort: Bool

  /// What speaks against the texts, for a message.
  public var doubt: String {
    "these do not look like translations of each other: \(Int(linked * 100)) % of the shorter text can be paired, "
      + "with confidence \(tenths(certainty)) and \(tenths(shared)) shared names, numbers and words a pair; "
      + "check the files and languages"
  }

  private func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  init(source: TokenizedText, target: TokenizedText, seeds: [SeedLink], beads: [Bead]) {
    let all = beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }
    certainty = all.reduce(0) { $0 + $1.confidence } / Double(max(1, all.count))
    let linked = all.filter { $0.confidence > 0.5 }
    let left = linked.reduce(Float(0)) { $0 + $1.source.reduce(0) { $0 + source.lengths[$1] } }
    let right = linked.reduce(Float(0)) { $0 + $1.target.reduce(0) { $0 + target.lengths[$1] } }
    self.linked = Double(
      max(left / max(1, source.lengths.reduce(0, +)), right / max(1, target.lengths.reduce(0, +))))
    isShort = min(source.count, target.count) < 12
    var counter = SharedCounter(
      source: source, target: target,
      lexicon: Lexicon(
        seeds: seeds, sourceTypes: source.types.count, targetTypes: target.types.count))
    var shared: Float = 0
    var chance: Float = 0
    for (place, bead) in linked.enumerated() {
      let other = linked[(place + linked.count / 2) % linked.count]
      shared += counter.shared(bead.source, bead.target)
      chance += counter.shared(bead.source, other.target)
    }
    self.shared = Double(shared) / Double(max(1, linked.count))
    self.chance = Double(chance) / Double(max(1, linked.count))
  }
}

/// Counts the source words of a sentence that have a link into another.
private struct SharedCounter {
  private let source: TokenizedText
  private let target: TokenizedText
  private let lexicon: Lexicon
  private var isPresent: [Bool]

  init(source: TokenizedText, target: TokenizedText, lexicon: Lexicon) {
    self.source = source
    self.target = target
    self.lexicon = lexicon
    isPresent = Array(repeating: false, count: target.types.count)
  }

  mutating func shared(_ left: Range<Int>, _ right: Range<Int>) -> Float {
    let words = target.tokens[target.range(right)]
    for type in words { isPresent[Int(type)] = true }
    defer { for type in words { isPresent[Int(type)] = false } }
    var sum: Float = 0
    for type in source.tokens[source.range(left)] {
      var best: Float = 0
      for link in lexicon.links(type) where isPresent[Int(lexicon.targets[link])] {
        best = max(best, lexicon.forward[link])
      }
      sum += best
    }
    return sum
  }
}
