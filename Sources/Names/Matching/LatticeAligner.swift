/// Finds the cheapest way to take a path of one lattice for a path of another.
///
/// Dynamic programming over pairs of nodes; working memory is kept between calls, and nothing is allocated per cell.
struct LatticeAligner {
  /// The cheapest pair of paths.
  struct Meeting {
    /// In hundredths.
    var cost: Int32
    /// The lengths of the two paths, in hundredths of a sound.
    var lengths: (Int32, Int32)
  }

  private struct Cell {
    var cost: Int32
    var first: Int32
    var second: Int32
  }

  /// How a cell was reached.
  struct Step {
    var cell: Int32
    var first: Int32
    var second: Int32
  }

  let inventory: SoundInventory
  private var cells: [Cell] = []
  private var steps: [Step] = []

  init(_ inventory: SoundInventory) { self.inventory = inventory }

  /// The meeting of two lattices in the given readings; nil where every one costs `limit` or more.
  mutating func meet(
    _ first: Lattice, in firstReadings: UInt64, _ second: Lattice, in secondReadings: UInt64,
    below limit: Int32
  ) -> Meeting? {
    run(first, firstReadings, second, secondReadings, limit, tracing: false)
  }

  /// The meeting of two lattices and the edges of both paths, in order.
  mutating func trace(
    _ first: Lattice, in firstReadings: UInt64, _ second: Lattice, in secondReadings: UInt64
  ) -> (meeting: Meeting, first: [Lattice.Edge], second: [Lattice.Edge])? {
    let limit = Int32.max / 2
    guard
      let meeting = run(first, firstReadings, second, secondReadings, limit, tracing: true)
    else { return nil }
    var path: (first: [Lattice.Edge], second: [Lattice.Edge]) = ([], [])
    var cell = Int32(first.nodeCount * second.nodeCount - 1)
    while cell > 0 {
      let step = steps[Int(cell)]
      if step.first >= 0 { path.first.append(first.edges[Int(step.first)]) }
      if step.second >= 0 { path.second.append(second.edges[Int(step.second)]) }
      cell = step.cell
    }
    return (meeting, path.first.reversed(), path.second.reversed())
  }

  private mutating func run(
    _ first: Lattice, _ firstReadings: UInt64, _ second: Lattice, _ secondReadings: UInt64,
    _ limit: Int32, tracing: Bool
  ) -> Meeting? {
    guard !first.isEmpty, !second.isEmpty else { return nil }
    let width = second.nodeCount
    let size = first.nodeCount * width
    prepare(size, limit, tracing: tracing)
    let sounds = inventory.count
    return first.edges.withUnsafeBufferPointer { firstEdges in
      second.edges.withUnsafeBufferPointer { secondEdges in
        cells.withUnsafeMutableBufferPointer { cells in
          steps.withUnsafeMutableBufferPointer { steps in
            inventory.substitution.withUnsafeBufferPointer { substitution in
              inventory.drop.withUnsafeBufferPointer { drop in
                inventory.length.withUnsafeBufferPointer { length in
                  // A closure so that all buffers are at hand without bounds of arrays in the loop.
                  @inline(__always)
                  func relax(_ cell: Int, _ from: Int, _ new: Cell, _ a: Int, _ b: Int) {
                    guard new.cost < cells[cell].cost else { return }
                    cells[cell] = new
                    if tracing {
                      steps[cell] = Step(cell: Int32(from), first: Int32(a), second: Int32(b))
                    }
                  }
                  for node in 0..<first.nodeCount {
                    let outgoing = Int(first.first[node])..<Int(first.first[node + 1])
                    for other in 0..<width {
                      let here = node * width + other
                      let cell = cells[here]
                      guard cell.cost < limit else { continue }
                      let others = Int(second.first[other])..<Int(second.first[other + 1])
                      for b in others where secondEdges[b].readings & secondReadings != 0 {
                        let edge = secondEdges[b]
                        let sound = Int(edge.sound)
                        relax(
                          node * width + Int(edge.to), here,
                          Cell(
                            cost: cell.cost + edge.cost + drop[sound], first: cell.first,
                            second: cell.second + length[sound]), -1, b)
                      }
                      for a in outgoing where firstEdges[a].readings & firstReadings != 0 {
                        let edge = firstEdges[a]
                        let sound = Int(edge.sound)
                        let row = Int(edge.to) * width
                        let cost = cell.cost + edge.cost
                        let span = cell.first + length[sound]
                        relax(
                          row + other, here,
                          Cell(cost: cost + drop[sound], first: span, second: cell.second), a, -1)
                        guard sound != 0 else { continue }
                        for b in others where secondEdges[b].readings & secondReadings != 0 {
                          let match = secondEdges[b]
                          guard match.sound != 0 else { continue }
                          relax(
                            row + Int(match.to), here,
                            Cell(
                              cost: cost + match.cost
                                + substitution[sound * sounds + Int(match.sound)],
                              first: span, second: cell.second + length[Int(match.sound)]), a, b)
                        }
                      }
                    }
                  }
                  let end = cells[size - 1]
                  return end.cost < limit
                    ? Meeting(cost: end.cost, lengths: (end.first, end.second)) : nil
                }
              }
            }
          }
        }
      }
    }
  }

  private mutating func prepare(_ size: Int, _ limit: Int32, tracing: Bool) {
    let empty = Cell(cost: limit, first: 0, second: 0)
    if cells.count < size {
      cells = [Cell](repeating: empty, count: size)
    } else {
      for place in 0..<size { cells[place] = empty }
    }
    cells[0].cost = 0
    let none = Step(cell: 0, first: -1, second: -1)
    if tracing { steps = [Step](repeating: none, count: size) }
  }
}
