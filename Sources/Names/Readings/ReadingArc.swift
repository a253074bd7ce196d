/// An edge of a word's readings without its grapheme.
struct ReadingArc: Sendable {
  /// A bit for each reading of the reader that has it.
  var readings: UInt64
  var from: UInt16
  var to: UInt16
  var sound: UInt8
  var cost: UInt8

  /// Whether another arc is the same but for the readings that have it.
  func isLike(_ other: ReadingArc) -> Bool {
    from == other.from && to == other.to && sound == other.sound && cost == other.cost
  }
}

extension [ReadingArc] {
  /// For each reading the bits of those that have all its arcs, at no higher cost.
  func dominators(of readings: UInt64) -> [UInt64] {
    var result = [UInt64](repeating: readings, count: 64)
    for (place, arc) in enumerated() {
      var holders = arc.readings
      for other in Swift.max(0, place - 8)..<Swift.min(count, place + 8) {
        let arc2 = self[other]
        if arc2.from == arc.from, arc2.to == arc.to, arc2.sound == arc.sound, arc2.cost < arc.cost {
          holders |= arc2.readings
        }
      }
      var bits = arc.readings
      while bits != 0 {
        result[bits.trailingZeroBitCount] &= holders
        bits &= bits - 1
      }
    }
    return result
  }

  /// The arcs of one reading, with the nodes that it needs.
  func narrowed(to bit: UInt64, nodeCount: Int) -> (arcs: [ReadingArc], nodeCount: Int) {
    var numbers = [UInt16](repeating: .max, count: nodeCount)
    numbers[0] = 0
    var kept: [ReadingArc] = []
    for arc in self where arc.readings & bit != 0 {
      numbers[Int(arc.to)] = 0
      kept.append(arc)
    }
    var next: UInt16 = 0
    for node in numbers.indices where numbers[node] == 0 {
      numbers[node] = next
      next += 1
    }
    for place in kept.indices {
      kept[place].from = numbers[Int(kept[place].from)]
      kept[place].to = numbers[Int(kept[place].to)]
    }
    return (kept, Int(next))
  }
}

/// Lays the edges of a lattice together: edges of one sound between two nodes become one arc, and sequences of sounds
/// for one grapheme share their beginnings.
struct ArcBuilder {
  /// The nodes that are left.
  private(set) var count = 0
  private let lattice: Lattice
  /// Whether edges of different cost stay apart.
  private let keepsCosts: Bool
  /// The nodes that stand for each node of the lattice.
  private var representative: [Int32]
  /// Edges further back are not looked at: some that are alike stay apart, which costs time but no sense.
  private static let lookback = 24

  /// - Parameters:
  ///   - lattice: The readings of a word.
  ///   - keepsCosts: Whether edges of different cost stay apart; else the least cost stands for all.
  init(_ lattice: Lattice, keepsCosts: Bool) {
    self.lattice = lattice
    self.keepsCosts = keepsCosts
    representative = [Int32](repeating: -1, count: lattice.nodeCount)
  }

  /// The arcs in the order of the lattice's edges; none for a lattice that is empty or as long as no word is.
  mutating func arcs() -> [ReadingArc] {
    guard !lattice.isEmpty, lattice.nodeCount < 0xFFFF else { return [] }
    shareNodes()
    let numbers = numbers()
    var arcs: [ReadingArc] = []
    arcs.reserveCapacity(lattice.edges.count)
    for edge in lattice.edges {
      let from = numbers[Int(representative[Int(edge.from)])]
      let to = numbers[Int(representative[Int(edge.to)])]
      let cost = UInt8(clamping: edge.cost)
      var place = arcs.count - 1
      let last = max(0, arcs.count - Self.lookback)
      while place >= last {
        let arc = arcs[place]
        if arc.from == from, arc.to == to, arc.sound == edge.sound, !keepsCosts || arc.cost == cost { break }
        place -= 1
      }
      if place >= last {
        arcs[place].cost = min(arcs[place].cost, cost)
        arcs[place].readings |= edge.readings
      } else {
        arcs.append(ReadingArc(readings: edge.readings, from: from, to: to, sound: edge.sound, cost: cost))
      }
    }
    return arcs
  }

  private mutating func numbers() -> [UInt16] {
    var numbers = [UInt16](repeating: 0, count: lattice.nodeCount)
    numbers[0] = 1
    for edge in lattice.edges { numbers[Int(representative[Int(edge.to)])] = 1 }
    for node in numbers.indices where numbers[node] == 1 {
      numbers[node] = UInt16(count)
      count += 1
    }
    return numbers
  }

  /// Nodes inside a grapheme are shared where the same sounds lead to them and the grapheme ends at one place.
  private mutating func shareNodes() {
    var begun: [(edge: Lattice.Edge, from: Int32)] = []
    representative[0] = 0
    for edge in lattice.edges {
      let to = Int(edge.to)
      guard representative[to] < 0 else { continue }
      representative[to] = edge.to
      // Only a node within a grapheme is left by an edge that begins none.
      let next = Int(lattice.first[to])
      guard Int(lattice.first[to + 1]) > next, lattice.edges[next].rule < 0 else { continue }
      let from = representative[Int(edge.from)]
      let known = begun.suffix(Self.lookback).first {
        $0.from == from && $0.edge.sound == edge.sound && $0.edge.end == edge.end
          && (!keepsCosts || $0.edge.cost == edge.cost)
      }
      if let known { representative[to] = known.edge.to } else { begun.append((edge, from)) }
    }
  }
}
