/// The sounds of one or of many readings of a word as a compact graph, made for comparing.
///
/// Nodes are numbered so that every arc leads to a higher one. An outline of many readings has each arc at the least cost
/// that any of them gives it and forgets which it was, so that what two outlines cost bounds from below what any two of
/// their readings cost.
struct Outline: Sendable {
  /// An arc in 32 bits: 16 for the distance to its other node, 8 for its sound (0 is silence), 8 for its cost.
  typealias Arc = UInt32

  static let distanceMask: UInt32 = 0xFFFF

  /// One allocation for all: the places of the arcs that enter each node and one more, of those that leave each node
  /// and one more, the reach of each node, the entering arcs, the leaving arcs.
  let storage: [UInt32]
  let nodeCount: Int
  let arcCount: Int
  /// The length of the likeliest path, the longest of equals, in hundredths of a sound.
  let length: Int32
  /// A bit for each sound that a path may begin or end with; that of silence is the lowest.
  let openings: UInt64
  let closings: UInt64

  var isEmpty: Bool { nodeCount < 2 }

  static let none = Outline()

  private init() {
    storage = []
    nodeCount = 0
    arcCount = 0
    length = 0
    openings = 0
    closings = 0
  }

  /// - Parameters:
  ///   - lattice: The readings of a word.
  ///   - reading: The bit of the only one that is wanted; nil for an outline of all.
  ///   - inventory: Says how long each sound is.
  init(_ lattice: Lattice, reading: UInt64? = nil, _ inventory: SoundInventory) {
    guard !lattice.isEmpty, lattice.nodeCount < 0xFFFF else {
      self = .none
      return
    }
    var builder = OutlineBuilder(lattice, reading: reading)
    let arcs = builder.arcs()
    guard builder.count > 1 else {
      self = .none
      return
    }
    nodeCount = builder.count
    arcCount = arcs.count
    storage = Self.packed(arcs, nodeCount)
    length = Self.length(storage, nodeCount, arcs.count, inventory)
    let end = UInt16(nodeCount - 1)
    openings = arcs.reduce(0) { $1.from == 0 ? $0 | 1 << UInt64($1.sound) : $0 }
    closings = arcs.reduce(0) { $1.to == end ? $0 | 1 << UInt64($1.sound) : $0 }
  }

  private static func packed(_ arcs: [OutlineBuilder.Arc], _ count: Int) -> [UInt32] {
    let arcsAt = 3 * count + 2
    var storage = [UInt32](repeating: 0, count: arcsAt + 2 * arcs.count)
    for arc in arcs {
      storage[Int(arc.to) + 1] += 1
      storage[count + 1 + Int(arc.from) + 1] += 1
    }
    for node in 0..<count {
      storage[node + 1] += storage[node]
      storage[count + 1 + node + 1] += storage[count + 1 + node]
    }
    // Counted up while the arcs are laid in, and set back after.
    for arc in arcs {
      let word = UInt32(arc.to - arc.from) | UInt32(arc.sound) << 16 | UInt32(arc.cost) << 24
      storage[arcsAt + Int(storage[Int(arc.to)])] = word
      storage[Int(arc.to)] += 1
      storage[arcsAt + arcs.count + Int(storage[count + 1 + Int(arc.from)])] = word
      storage[count + 1 + Int(arc.from)] += 1
    }
    for start in [0, count + 1] {
      for node in stride(from: count - 1, to: 0, by: -1) { storage[start + node] = storage[start + node - 1] }
      storage[start] = 0
    }
    var reach = UInt32(count)
    for node in stride(from: count - 1, through: 0, by: -1) {
      storage[2 * count + 2 + node] = reach
      for place in Int(storage[node])..<Int(storage[node + 1]) {
        reach = min(reach, UInt32(node) - (storage[arcsAt + place] & distanceMask))
      }
    }
    return storage
  }

  private static func length(
    _ storage: [UInt32], _ count: Int, _ arcCount: Int, _ inventory: SoundInventory
  ) -> Int32 {
    var best = [(cost: Int32, length: Int32)](repeating: (.max, 0), count: count)
    best[0] = (0, 0)
    for node in 0..<count where best[node].cost < .max {
      for place in Int(storage[count + 1 + node])..<Int(storage[count + 2 + node]) {
        let arc = storage[3 * count + 2 + arcCount + place]
        let cost = best[node].cost + Int32(arc >> 24)
        let length = best[node].length + inventory.length[Int(arc >> 16 & 0xFF)]
        let target = node + Int(arc & distanceMask)
        let known = best[target]
        if cost < known.cost || cost == known.cost && length > known.length { best[target] = (cost, length) }
      }
    }
    return best[count - 1].length
  }
}

/// Lays the edges of a lattice together: edges of one sound between two nodes become one arc, and sequences of sounds
/// for one grapheme share their beginnings.
struct OutlineBuilder {
  struct Arc {
    var from: UInt16
    var to: UInt16
    var sound: UInt8
    var cost: UInt8
  }

  /// The nodes of the outline.
  private(set) var count = 0
  private let lattice: Lattice
  private let mask: UInt64
  /// Whether costs may be lowered to share nodes.
  private let isBound: Bool
  /// The nodes that stand for each node of the lattice.
  private var representative: [Int32]

  init(_ lattice: Lattice, reading: UInt64?) {
    self.lattice = lattice
    mask = reading ?? .max
    isBound = reading == nil
    representative = [Int32](repeating: -1, count: lattice.nodeCount)
  }

  /// Arcs further back are not looked at: some that are alike stay apart, which costs time but no sense.
  private static let lookback = 24

  mutating func arcs() -> [Arc] {
    shareNodes()
    var used = [Bool](repeating: false, count: lattice.nodeCount)
    used[0] = true
    for edge in lattice.edges where edge.readings & mask != 0 {
      used[Int(representative[Int(edge.to)])] = true
    }
    var numbers = [UInt16](repeating: 0, count: lattice.nodeCount)
    for node in used.indices where used[node] {
      numbers[node] = UInt16(count)
      count += 1
    }
    var arcs: [Arc] = []
    arcs.reserveCapacity(lattice.edges.count / 2)
    for edge in lattice.edges where edge.readings & mask != 0 {
      let from = numbers[Int(representative[Int(edge.from)])]
      let to = numbers[Int(representative[Int(edge.to)])]
      let cost = UInt8(clamping: edge.cost)
      let recent = arcs[max(0, arcs.count - Self.lookback)...]
      if let known = recent.lastIndex(where: { $0.from == from && $0.to == to && $0.sound == edge.sound }) {
        arcs[known].cost = min(arcs[known].cost, cost)
      } else {
        arcs.append(Arc(from: from, to: to, sound: edge.sound, cost: cost))
      }
    }
    return arcs
  }

  /// Nodes inside a grapheme are shared where the same sounds lead to them and the grapheme ends at one place.
  private mutating func shareNodes() {
    var begun: [(from: Int32, sound: UInt8, end: Int32, node: Int32)] = []
    representative[0] = 0
    for edge in lattice.edges where edge.readings & mask != 0 {
      let to = Int(edge.to)
      guard representative[to] < 0 else { continue }
      representative[to] = edge.to
      // Only a node within a grapheme is left by an edge that begins none.
      let next = Int(lattice.first[to])
      guard isBound, next < lattice.edges.count, Int(lattice.first[to + 1]) > next, lattice.edges[next].rule < 0
      else { continue }
      let from = representative[Int(edge.from)]
      if let known = begun.suffix(Self.lookback).first(where: { $0.from == from && $0.sound == edge.sound && $0.end == edge.end }) {
        representative[to] = known.node
      } else {
        begun.append((from, edge.sound, edge.end, edge.to))
      }
    }
  }
}
