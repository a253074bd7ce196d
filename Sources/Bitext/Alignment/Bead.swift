/// Sentences that translate each other: neighbours of the source, neighbours of the target, or one side alone.
public struct Bead: Hashable, Sendable {
  /// What a bead is made of.
  public enum Kind: String, Sendable {
    /// One sentence for one.
    case one
    /// Several sentences on either side or both.
    case many
    /// Source sentences that the target leaves out.
    case omitted
    /// Target sentences that the source does not have.
    case added
  }

  /// Indices of source sentences, from zero.
  public let source: Range<Int>
  /// Indices of target sentences, from zero.
  public let target: Range<Int>
  /// The probability that the bead is right, in 0…1, as far as the text itself lets one judge.
  public let confidence: Double

  /// - Parameters:
  ///   - source: Numbers of sentences, counted from 0; empty where the target has no source.
  ///   - target: The same of the target.
  ///   - confidence: From 0 to 1.
  public init(source: Range<Int>, target: Range<Int>, confidence: Double) {
    self.source = source
    self.target = target
    self.confidence = confidence
  }

  /// How many sentences of either side belong together.
  public var kind: Kind {
    if target.isEmpty { return .omitted }
    if source.isEmpty { return .added }
    return source.count == 1 && target.count == 1 ? .one : .many
  }
}

extension Alignment {
  /// A line a bead: source indices, target indices and confidence, parted by tabs; indices are parted by commas.
  public func beadLines() -> String {
    var text = ""
    for bead in beads {
      text += bead.source.map(String.init).joined(separator: ",") + "\t"
      text += bead.target.map(String.init).joined(separator: ",") + "\t"
      text += threeDecimals(bead.confidence) + "\n"
    }
    return text
  }
}

extension Alignment {
  /// The beads with their sentences and what speaks for them, a block each.
  ///
  /// - Parameters:
  ///   - source: The sentences that were aligned.
  ///   - target: Those of the translation.
  public func explainedLines(_ source: [String], _ target: [String]) -> String {
    zip(beadLines().split(separator: "\n"), beads.indices).map { line, number in
      let bead = beads[number]
      let texts = source[bead.source].map { "  < \($0)" } + target[bead.target].map { "  > \($0)" }
      let reasons = explanations.indices.contains(number) ? explanations[number]?.lines ?? [] : []
      return ([String(line)] + texts + reasons.map { "    \($0)" }).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}

/// The numbers of sentences that a bead may join.
struct BeadShape: Hashable {
  let source: Int
  let target: Int

  /// Beads with sentences on both sides. The order is that of ``SearchPriors/shapes``.
  static let linked: [BeadShape] = [
    BeadShape(source: 1, target: 1), BeadShape(source: 2, target: 1),
    BeadShape(source: 1, target: 2), BeadShape(source: 2, target: 2),
    BeadShape(source: 3, target: 1), BeadShape(source: 1, target: 3),
    BeadShape(source: 4, target: 1), BeadShape(source: 1, target: 4),
    BeadShape(source: 3, target: 2), BeadShape(source: 2, target: 3),
    BeadShape(source: 3, target: 3),
  ]
  /// The most sentences of one side in a bead.
  static let longest = 4
}
