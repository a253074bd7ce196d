/// How likely each kind of bead is before its words are looked at.
struct SearchPriors {
  /// Logarithms, in the order of ``BeadShape/linked``.
  let shapes: [Float]
  private let omissions: NullPrior
  private let additions: NullPrior

  /// Typical shares of the shapes.
  private static let typical: [Float] = [
    0.82, 0.06, 0.06, 0.01, 0.012, 0.012, 0.003, 0.003, 0.003, 0.003, 0.001,
  ]

  init(_ parameters: AlignerParameters, beads: [Bead] = []) {
    var counts = Self.typical.map { $0 * parameters.priorStrength }
    var omissions = NullPrior(parameters)
    var additions = NullPrior(parameters)
    var last = Bead.Kind.one
    for bead in beads {
      let kind = bead.kind
      omissions.count(kind == .omitted, after: last == .omitted)
      additions.count(kind == .added, after: last == .added)
      let shape = BeadShape(source: bead.source.count, target: bead.target.count)
      if let place = BeadShape.linked.firstIndex(of: shape) { counts[place] += 1 }
      last = kind
    }
    let total = counts.reduce(0, +)
    shapes = counts.map { logarithm($0 / total) }
    self.omissions = omissions
    self.additions = additions
  }

  /// What going from bead to bead costs.
  func steps(_ parameters: AlignerParameters) -> BeadSteps {
    func cost(_ probability: Float, _ null: Float = 0) -> Double { Double(logarithm(probability) + null) }
    let opening = parameters.nullCost
    let extending = parameters.nullExtensionCost
    return BeadSteps(
      staying: cost(1 - omissions.opening - additions.opening),
      omitting: cost(omissions.opening, opening), omittingMore: cost(omissions.extending, extending),
      adding: cost(additions.opening, opening), addingMore: cost(additions.extending, extending),
      switching: cost(additions.opening, opening),
      closingOmission: cost(1 - omissions.extending - min(additions.opening, 0.3)),
      closingAddition: cost(1 - additions.extending))
  }
}

/// How likely a side leaves a sentence out, and one more after it.
private struct NullPrior {
  private var opened: Float
  private var notBefore: Float
  private var extended: Float
  private var before: Float

  init(_ parameters: AlignerParameters) {
    notBefore = parameters.priorStrength
    opened = parameters.nullOpening * notBefore
    before = parameters.priorStrength / 4
    extended = parameters.nullExtension * before
  }

  mutating func count(_ isNull: Bool, after wasNull: Bool) {
    if wasNull { before += 1 } else { notBefore += 1 }
    guard isNull else { return }
    if wasNull { extended += 1 } else { opened += 1 }
  }

  // Bounded, so that something is left for what else may come.
  var opening: Float { min(0.4, opened / notBefore) }
  var extending: Float { min(0.6, extended / before) }
}
