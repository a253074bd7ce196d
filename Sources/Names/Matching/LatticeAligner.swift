/// Finds the edges of the cheapest way to take a path of one lattice for a path of another, for those who ask why.
///
/// Dynamic programming over pairs of nodes; ``OutlineAligner`` finds the cost alone, and much faster.
struct LatticeAligner {
  /// How a cell was reached.
  private struct Step {
    var cost: Int32 = .max / 2
    var cell: Int32 = 0
    var first: Int32 = -1
    var second: Int32 = -1
  }

  private let inventory: SoundInventory
  private var steps: [Step] = []

  init(_ inventory: SoundInventory) { self.inventory = inventory }

  /// The edges of both paths, in order; nil where one of the lattices has none.
  mutating func trace(
    _ first: Lattice, _ second: Lattice
  ) -> (first: [Lattice.Edge], second: [Lattice.Edge])? {
    guard !first.isEmpty, !second.isEmpty else { return nil }
    let width = second.nodeCount
    steps = [Step](repeating: Step(), count: first.nodeCount * width)
    steps[0].cost = 0
    for node in 0..<first.nodeCount {
      for other in 0..<width { leave(node, other, first, second) }
    }
    var path: (first: [Lattice.Edge], second: [Lattice.Edge]) = ([], [])
    var cell = Int32(steps.count - 1)
    while cell > 0 {
      let step = steps[Int(cell)]
      if step.first >= 0 { path.first.append(first.edges[Int(step.first)]) }
      if step.second >= 0 { path.second.append(second.edges[Int(step.second)]) }
      cell = step.cell
    }
    return (path.first.reversed(), path.second.reversed())
  }

  /// Takes every edge that leaves a pair of nodes, alone and with every other.
  private mutating func leave(_ node: Int, _ other: Int, _ first: Lattice, _ second: Lattice) {
    let width = second.nodeCount
    let here = node * width + other
    let cost = steps[here].cost
    guard cost < .max / 2 else { return }
    let others = Int(second.first[other])..<Int(second.first[other + 1])
    for right in others {
      let edge = second.edges[right]
      relax(
        node * width + Int(edge.to),
        Step(cost: cost + edge.cost + inventory.drop[Int(edge.sound)], cell: Int32(here), second: Int32(right)))
    }
    for left in Int(first.first[node])..<Int(first.first[node + 1]) {
      let edge = first.edges[left]
      let row = Int(edge.to) * width
      let sound = Int(edge.sound)
      relax(
        row + other, Step(cost: cost + edge.cost + inventory.drop[sound], cell: Int32(here), first: Int32(left)))
      guard sound != 0 else { continue }
      for right in others where second.edges[right].sound != 0 {
        let match = second.edges[right]
        let change = inventory.substitution[sound * inventory.count + Int(match.sound)]
        relax(
          row + Int(match.to),
          Step(
            cost: cost + edge.cost + match.cost + change, cell: Int32(here), first: Int32(left),
            second: Int32(right)))
      }
    }
  }

  private mutating func relax(_ cell: Int, _ step: Step) {
    if step.cost < steps[cell].cost { steps[cell] = step }
  }
}
