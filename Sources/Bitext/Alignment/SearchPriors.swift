internal import Glibc

/// How likely each kind of bead is before its words are looked at.
struct SearchPriors {
  /// Logarithms, in the order of ``BeadShape/linked``.
  private(set) var shapes: [Float]
  /// Logarithms: an unlinked sentence after a linked bead or after an unlinked one, and the opposites.
  private(set) var opening: Float
  private(set) var extending: Float
  private(set) var staying: Float
  private(set) var closing: Float

  /// Typical shares of the shapes.
  private static let typical: [Float] = [
    0.82, 0.06, 0.06, 0.01, 0.012, 0.012, 0.003, 0.003, 0.003, 0.003, 0.001,
  ]

  init(_ parameters: AlignerParameters, beads: [Bead] = []) {
    let strength = parameters.priorStrength
    var counts = Self.typical.map { $0 * strength }
    var opened = parameters.nullOpening * strength
    var linkedBefore = strength
    var extended = parameters.nullExtension * strength / 4
    var unlinkedBefore = strength / 4
    var isAfterNull = false
    for bead in beads {
      let isNull = bead.source.isEmpty || bead.target.isEmpty
      if isAfterNull { unlinkedBefore += 1 } else { linkedBefore += 1 }
      if isNull, isAfterNull { extended += 1 } else if isNull { opened += 1 }
      let shape = BeadShape(source: bead.source.count, target: bead.target.count)
      if let place = BeadShape.linked.firstIndex(of: shape) { counts[place] += 1 }
      isAfterNull = isNull
    }
    let total = counts.reduce(0, +)
    shapes = counts.map { logarithm($0 / total) }
    opening = logarithm(opened / linkedBefore)
    staying = logarithm(1 - opened / linkedBefore)
    extending = logarithm(extended / unlinkedBefore)
    closing = logarithm(1 - extended / unlinkedBefore)
  }
}
