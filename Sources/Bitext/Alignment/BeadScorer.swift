internal import Glibc

/// How two texts' lengths go together.
struct LengthModel {
  /// Target scalars for a source scalar.
  var ratio: Float
  /// The variance of a target length, for each scalar of it.
  var variance: Float = 6.8

  /// From the whole texts, unless one is so much longer that it must hold more than the other: then from the lengths of
  /// their words, which say how much room a script takes.
  init(source: TokenizedText, target: TokenizedText) {
    let (left, right) = (source.lengths.reduce(0, +), target.lengths.reduce(0, +))
    let whole = left > 0 ? right / left : 1
    let words = (right / Float(max(1, target.tokens.count))) / max(1, left / Float(max(1, source.tokens.count)))
    let isExcerpt = words > 0 && !(0.5...2).contains(whole / words)
    ratio = min(8, max(0.125, isExcerpt ? words : whole))
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

/// Scores the beads of a band row by row, from what sentences and their neighbours say about each other.
struct BeadScorer {
  private let source: TokenizedText
  private let target: TokenizedText
  private let model: AlignmentModel
  private let constraints: SearchConstraints
  private let parameters: AlignerParameters

  init(
    source: TokenizedText, target: TokenizedText, model: AlignmentModel, constraints: SearchConstraints,
    parameters: AlignerParameters
  ) {
    self.source = source
    self.target = target
    self.model = model
    self.constraints = constraints
    self.parameters = parameters
  }

  /// The scores of all linked beads of a band: for the cell that each ends at, one for each shape.
  func scores(_ band: SearchBand) -> [Float] {
    let shapes = BeadShape.linked
    var scores = [Float](repeating: -.infinity, count: band.cells * shapes.count)
    var rows = PairRows(source: source, target: target, lexicon: model.lexicon, parameters: parameters)
    for row in 1..<max(1, band.offsets.count - 1) {
      let last = min(source.count, row - 1 + BeadShape.longest)
      let first = max(0, Int(band.lower[row]) - BeadShape.longest)
      rows.add(
        sentence: row - 1, window: first..<Int(band.upper[last]), ending: first..<Int(band.upper[row]))
      for column in band.columns(row) where column > 0 {
        let base = band.cell(row: row, column: column) * shapes.count
        for (number, shape) in shapes.enumerated() {
          guard column >= shape.target, band.contains(row: row - shape.source, column: column - shape.target)
          else { continue }
          let (left, right) = (row - shape.source..<row, column - shape.target..<column)
          if constraints.allows(left, right) { scores[base + number] = score(left, right, rows) }
        }
      }
    }
    return scores
  }

  private func score(_ left: Range<Int>, _ right: Range<Int>, _ rows: borrowing PairRows) -> Float {
    let deviation = model.lengths.deviation(source.length(left), target.length(right))
    let length = max(parameters.lengthFloor, parameters.lengthGain - deviation)
    // Lengths so far apart are no translation, whatever the words say.
    let isOne = left.count == 1 && right.count == 1
    let limit = isOne ? parameters.longestDeviation.one : parameters.longestDeviation.many
    if deviation > limit { return -.infinity }
    var lexical: Float = 0
    let window = rows.row(of: left.upperBound - 1).window
    for sentence in right { lexical += rows.forward[sentence - window.lowerBound][left.count - 1] }
    for sentence in left {
      let row = rows.row(of: sentence)
      lexical += row.backward[right.upperBound - 1 - row.window.lowerBound][right.count - 1]
    }
    return parameters.lengthWeight * length + parameters.lexicalWeight * 0.5 * lexical
      + model.paragraphs.score(left, right)
  }
}
