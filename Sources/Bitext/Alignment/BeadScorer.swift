internal import Glibc

/// How two texts' lengths go together.
struct LengthModel {
  /// Target scalars for a source scalar.
  var ratio: Float
  /// The variance of a target length, for each scalar of it.
  var variance: Float = 6.8

  /// From the whole texts.
  init(source: TokenizedText, target: TokenizedText) {
    let total = source.lengths.reduce(0, +)
    ratio = min(8, max(0.125, total > 0 ? target.lengths.reduce(0, +) / total : 1))
  }

  /// From beads that are likely right; the first guess weighs in where there are few.
  init(source: TokenizedText, target: TokenizedText, beads: [Bead]) {
    var (left, right): (Float, Float) = (200, 0)
    right = left * LengthModel(source: source, target: target).ratio
    let sure = beads.filter { $0.confidence > 0.7 && !$0.source.isEmpty && !$0.target.isEmpty }
    let lengths = sure.map { bead in
      (
        bead.source.reduce(0) { $0 + source.lengths[$1] },
        bead.target.reduce(0) { $0 + target.lengths[$1] }
      )
    }
    for (one, other) in lengths {
      left += one
      right += other
    }
    ratio = min(8, max(0.125, right / left))
    var squares: Float = 6.8 * 30
    for (one, other) in lengths {
      let difference = other - ratio * one
      squares += min(40, difference * difference / ((other + ratio * one) / 2))
    }
    variance = squares / Float(lengths.count + 30)
  }

  /// Half the squared deviation in standard deviations.
  func deviation(_ source: Float, _ target: Float) -> Float {
    let expected = ratio * source
    let difference = target - expected
    return difference * difference / (variance * (target + expected))
  }
}

/// Scores the beads of a band row by row, from what single sentences say about each other.
struct BeadScorer {
  let source: TokenizedText
  let target: TokenizedText
  let lexicon: Lexicon
  let lengths: LengthModel
  let parameters: AlignerParameters

  /// For each type: what a token says that nothing explains, and what its explanation is multiplied with.
  private let sourceGains: [Float]
  private let sourceSlopes: [Float]
  private let targetGains: [Float]
  private let targetSlopes: [Float]
  private let cap: Float

  init(
    source: TokenizedText, target: TokenizedText, lexicon: Lexicon, lengths: LengthModel,
    parameters: AlignerParameters
  ) {
    self.source = source
    self.target = target
    self.lexicon = lexicon
    self.lengths = lengths
    self.parameters = parameters
    (sourceGains, sourceSlopes) = Self.factors(source, lexicon.knowsSource, parameters)
    (targetGains, targetSlopes) = Self.factors(target, lexicon.knowsTarget, parameters)
    cap = expf(parameters.tokenCap)
  }

  private static func factors(
    _ text: TokenizedText, _ known: [Bool], _ parameters: AlignerParameters
  ) -> ([Float], [Float]) {
    let total = Float(max(1, text.tokens.count))
    var gains: [Float] = []
    var slopes: [Float] = []
    for type in 0..<text.types.count {
      let probability = Float(text.frequency[type]) / total
      gains.append(known[type] ? parameters.smoothing : 1)
      slopes.append(known[type] ? (1 - parameters.smoothing) / probability : 0)
    }
    return (gains, slopes)
  }

  /// The scores of all linked beads of a band: for the cell that each ends at, one for each shape.
  func scores(_ band: SearchBand) -> [Float] {
    let shapes = BeadShape.linked
    var scores = [Float](repeating: -.infinity, count: band.cells * shapes.count)
    var rows = PairRows(source: source, target: target, lexicon: lexicon)
    for row in 1..<max(1, band.offsets.count - 1) {
      let last = min(source.count, row - 1 + BeadShape.longest)
      rows.add(
        sentence: row - 1,
        window: max(0, Int(band.lower[row]) - BeadShape.longest)..<Int(band.upper[last]))
      for column in band.columns(row) where column > 0 {
        let base = band.cell(row: row, column: column) * shapes.count
        for (number, shape) in shapes.enumerated() {
          guard
            band.contains(row: row - shape.source, column: column - shape.target),
            column >= shape.target
          else { continue }
          scores[base + number] = score(
            row - shape.source..<row, column - shape.target..<column, rows)
        }
      }
    }
    return scores
  }

  private func score(_ left: Range<Int>, _ right: Range<Int>, _ rows: borrowing PairRows) -> Float {
    var leftLength: Float = 0
    for sentence in left { leftLength += source.lengths[sentence] }
    var rightLength: Float = 0
    for sentence in right { rightLength += target.lengths[sentence] }
    let deviation = lengths.deviation(leftLength, rightLength)
    let length = max(parameters.lengthFloor, parameters.lengthGain - deviation)
    // Lengths so far apart are no translation, whatever the words say.
    let isOne = left.count == 1 && right.count == 1
    let limit = isOne ? parameters.longestDeviation.one : parameters.longestDeviation.many
    if deviation > limit { return -.infinity }
    let forward = rows.forward(left, right, gains: targetGains, slopes: targetSlopes, cap: cap)
    let backward = rows.backward(left, right, gains: sourceGains, slopes: sourceSlopes, cap: cap)
    return parameters.lengthWeight * length
      + parameters.lexicalWeight * 0.5 * (forward + backward)
  }
}
