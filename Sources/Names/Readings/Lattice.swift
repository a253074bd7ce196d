/// All readings of one name: a graph from its beginning to its end, an edge a sound.
///
/// Every edge says in which readings of its reader it may be taken; a path stays within one of them.
package struct Lattice: Sendable {
  struct Edge: Sendable {
    var from: Int32
    var to: Int32
    var cost: Int32
    /// The number of the sound in the inventory; 0 is silence.
    var sound: UInt8
    /// A bit for each reading of the reader.
    var readings: UInt64
    /// The number of the reader's rule; -1 on all but the first edge of a grapheme.
    var rule: Int32
    /// The scalars of the name that the grapheme covers.
    var start: Int32
    var end: Int32
  }

  /// Sorted by the node that they leave; every edge leads to a higher node.
  let edges: [Edge]
  /// The first edge of each node, and one more for the end.
  let first: [Int32]
  /// The readings by which the whole name can be read.
  let readings: UInt64

  var nodeCount: Int { first.count - 1 }
  var isEmpty: Bool { readings == 0 || edges.isEmpty }

  /// A lattice that holds the sounds of one reading only, and only the nodes that it needs.
  func narrowed(to reading: UInt64) -> Lattice {
    var kept = edges.filter { $0.readings & reading != 0 }
    var numbers = [Int32](repeating: -1, count: nodeCount)
    numbers[0] = 0
    for edge in kept { numbers[Int(edge.to)] = 0 }
    var count: Int32 = 0
    for node in numbers.indices where numbers[node] == 0 {
      numbers[node] = count
      count += 1
    }
    for place in kept.indices {
      kept[place].from = numbers[Int(kept[place].from)]
      kept[place].to = numbers[Int(kept[place].to)]
    }
    return Lattice(edges: kept, nodeCount: Int(count), readings: readings & reading)
  }

  /// Edges need not be sorted.
  init(edges: [Edge], nodeCount: Int, readings: UInt64) {
    var first = [Int32](repeating: 0, count: nodeCount + 1)
    for edge in edges { first[Int(edge.from) + 1] += 1 }
    for node in 0..<nodeCount { first[node + 1] += first[node] }
    var next = first
    var sorted = edges
    for edge in edges {
      let place = Int(next[Int(edge.from)])
      sorted[place] = edge
      next[Int(edge.from)] += 1
    }
    self.edges = sorted
    self.first = first
    self.readings = readings
  }
}

/// Collects the edges of a name and drops those that lie on no whole path.
struct LatticeBuilder {
  private var edges: [Lattice.Edge] = []
  private var places: [Int32]
  private var nodes: Int32 = 0

  /// For a name of so many scalars.
  init(scalars: Int) {
    places = [Int32](repeating: -1, count: scalars + 1)
    edges.reserveCapacity(scalars * 12)
  }

  /// Goes on to a place of the name; places come in order.
  mutating func enter(_ place: Int) {
    places[place] = nodes
    nodes += 1
  }

  /// The places where nothing is known to begin need no edges.
  mutating func add(
    _ sounding: Sounding, readings: UInt64, rule: Int, extra: Int32, _ start: Int, _ end: Int
  ) {
    var packed = sounding.packed
    var from = places[start]
    var cost = sounding.cost + extra
    var number = Int32(rule)
    repeat {
      let isLast = packed < 256
      // Ends are places that have no node yet: kept as their complement until all are known.
      let to = isLast ? ~Int32(end) : nodes
      edges.append(
        Lattice.Edge(
          from: from, to: to, cost: cost, sound: UInt8(truncatingIfNeeded: packed),
          readings: readings, rule: number, start: Int32(start), end: Int32(end)))
      if !isLast { nodes += 1 }
      from = to
      cost = 0
      number = -1
      packed >>= 8
    } while packed != 0
  }

  /// The lattice of the readings that reach the end.
  consuming func lattice(all: UInt64) -> Lattice {
    let count = Int(nodes)
    var reached = [UInt64](repeating: 0, count: count)
    reached[0] = all
    for place in edges.indices {
      if edges[place].to < 0 { edges[place].to = places[Int(~edges[place].to)] }
    }
    let graph = Lattice(edges: edges, nodeCount: count, readings: all)
    let edges = graph.edges
    for edge in edges { reached[Int(edge.to)] |= reached[Int(edge.from)] & edge.readings }
    let end = Int(places[places.count - 1])
    let alive = reached[end]
    guard alive != 0 else { return Lattice(edges: [], nodeCount: 1, readings: 0) }
    var needed = [UInt64](repeating: 0, count: count)
    needed[end] = alive
    for edge in edges.reversed() { needed[Int(edge.from)] |= needed[Int(edge.to)] & edge.readings }
    var kept: [Lattice.Edge] = []
    kept.reserveCapacity(edges.count)
    for var edge in edges {
      edge.readings &= reached[Int(edge.from)] & needed[Int(edge.to)]
      if edge.readings != 0 { kept.append(edge) }
    }
    return Lattice(edges: kept, nodeCount: count, readings: alive)
  }
}
