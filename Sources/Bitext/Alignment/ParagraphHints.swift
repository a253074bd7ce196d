/// What paragraphs say about beads: where both texts have them, a sentence that begins a paragraph stands beside one
/// that does, and beads do not run on from one paragraph into the next.
///
/// How far that holds for two texts their own beads say; where it does not, the hints weigh nothing.
struct ParagraphHints {
  private let source: [Bool]
  private let target: [Bool]
  /// Added for a bead that begins a paragraph on both sides, on one, on none.
  private var both: Float = 0
  private var one: Float = 0
  private var neither: Float = 0
  /// Added for each paragraph that begins inside a bead.
  private var inside: Float = 0
  let isSilent: Bool

  /// - Parameters:
  ///   - source: Whether each source unit begins a paragraph.
  ///   - target: The same for target units.
  init(source: [Bool], target: [Bool]) {
    self.source = source
    self.target = target
    let (left, right) = (source.count { $0 }, target.count { $0 })
    // Paragraphs in one text only, or of a single sentence each, tell nothing.
    isSilent =
      left < 3 || right < 3 || left * 10 > source.count * 9 || right * 10 > target.count * 9
      || max(left, right) > 2 * min(left, right)
    if !isSilent { (both, one, neither, inside) = (0.7, -0.7, 0.1, -1) }
  }

  /// Learns from beads how well the paragraphs of both texts go together.
  mutating func learn(_ beads: [Bead]) {
    guard !isSilent else { return }
    var counts: (both: Float, left: Float, right: Float, neither: Float) = (0.5, 0.5, 0.5, 0.5)
    var (inner, sentences): (Float, Float) = (0.5, 2)
    for bead in beads where !bead.source.isEmpty && !bead.target.isEmpty && bead.confidence > 0.5 {
      switch (source[bead.source.lowerBound], target[bead.target.lowerBound]) {
      case (true, true): counts.both += 1
      case (true, false): counts.left += 1
      case (false, true): counts.right += 1
      case (false, false): counts.neither += 1
      }
      inner += Float(starts(inside: bead.source, source) + starts(inside: bead.target, target))
      sentences += Float(bead.source.count + bead.target.count - 2)
    }
    let total = counts.both + counts.left + counts.right + counts.neither
    let left = (counts.both + counts.left) / total
    let right = (counts.both + counts.right) / total
    // A bead begins together what chance would let begin together so often.
    both = Self.bounded(counts.both / total / (left * right))
    neither = Self.bounded(counts.neither / total / ((1 - left) * (1 - right)))
    one = Self.bounded((counts.left + counts.right) / total / (left * (1 - right) + right * (1 - left)))
    inside = Self.bounded(inner / sentences / ((left + right) / 2))
  }

  private static func bounded(_ ratio: Float) -> Float { max(-3, min(3, logarithm(ratio))) }

  private func starts(inside sentences: Range<Int>, _ isStart: [Bool]) -> Int {
    sentences.dropFirst().count { isStart[$0] }
  }

  /// What is added to the score of a linked bead.
  func score(_ left: Range<Int>, _ right: Range<Int>) -> Float {
    if isSilent { return 0 }
    let begun: Float =
      switch (source[left.lowerBound], target[right.lowerBound]) {
      case (true, true): both
      case (false, false): neither
      default: one
      }
    return begun + inside * Float(starts(inside: left, source) + starts(inside: right, target))
  }
}
