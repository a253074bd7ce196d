/// The sounds of one or of all readings of a word as a compact graph, made for comparing.
///
/// Nodes are numbered so that every arc leads to a higher one. An outline of all readings has each arc at the least cost
/// that any of them gives it and forgets which it was, so that what two outlines cost bounds from below what any two of
/// their readings cost. An outline is a view; its memory belongs to an ``OutlineBlock``.
struct Outline {
  /// An arc in 32 bits: 16 for the distance to its other node, 8 for its sound (0 is silence), 8 for its cost.
  typealias Arc = UInt32

  static let distanceMask: UInt32 = 0xFFFF

  let nodeCount: Int
  /// For each node the place of the first arc that enters it, and one more for the end.
  let firstEntering: UnsafePointer<UInt32>
  /// For each node the place of the first arc that leaves it, and one more for the end.
  let firstLeaving: UnsafePointer<UInt32>
  /// For each node the lowest one from which an arc enters any node after it.
  let reach: UnsafePointer<UInt32>
  let entering: UnsafePointer<Arc>
  let leaving: UnsafePointer<Arc>
  /// The length of the likeliest path, the longest of equals, in hundredths of a sound.
  let length: Int32
  /// A bit for each sound that a path may begin or end with; that of silence is the lowest.
  let openings: UInt64
  let closings: UInt64

  var isEmpty: Bool { nodeCount < 2 }

  func arcs(entering node: Int) -> UnsafeBufferPointer<Arc> {
    let first = Int(firstEntering[node])
    return UnsafeBufferPointer(start: entering + first, count: Int(firstEntering[node + 1]) - first)
  }

  func arcs(leaving node: Int) -> UnsafeBufferPointer<Arc> {
    let first = Int(firstLeaving[node])
    return UnsafeBufferPointer(start: leaving + first, count: Int(firstLeaving[node + 1]) - first)
  }
}

/// The memory of outlines: of all readings together, or of each that differs from the others.
final class OutlineBlock {
  private(set) var outlines: [Outline] = []
  private let words: UnsafeMutablePointer<UInt32>

  deinit { words.deallocate() }

  /// - Parameters:
  ///   - graphs: A graph for each outline.
  ///   - inventory: Says how long each sound is.
  init(_ graphs: [(arcs: [ReadingArc], nodeCount: Int)], _ inventory: SoundInventory) {
    let sizes = graphs.map { 3 * $0.nodeCount + 2 + 2 * $0.arcs.count }
    let size = sizes.reduce(0, +)
    words = .allocate(capacity: max(1, size))
    words.initialize(repeating: 0, count: max(1, size))
    var start = words
    outlines.reserveCapacity(graphs.count)
    for (graph, size) in zip(graphs, sizes) {
      Self.pack(graph.arcs, graph.nodeCount, at: start)
      outlines.append(Self.outline(graph.arcs, graph.nodeCount, at: start, inventory))
      start += size
    }
  }

  /// The memory of one outline that is another read from its end.
  convenience init(reversing outline: Outline, _ inventory: SoundInventory) {
    let last = UInt16(clamping: outline.nodeCount - 1)
    var arcs: [ReadingArc] = []
    for node in 0..<outline.nodeCount {
      for arc in outline.arcs(leaving: node) {
        let from = UInt16(node)
        let to = from + UInt16(arc & Outline.distanceMask)
        arcs.append(
          ReadingArc(
            readings: 0, from: last - to, to: last - from, sound: UInt8(arc >> 16 & 0xFF), cost: UInt8(arc >> 24)))
      }
    }
    self.init([(arcs, outline.nodeCount)], inventory)
  }

  private static func outline(
    _ arcs: [ReadingArc], _ count: Int, at start: UnsafeMutablePointer<UInt32>, _ inventory: SoundInventory
  ) -> Outline {
    let entering = start + 3 * count + 2
    return Outline(
      nodeCount: count, firstEntering: UnsafePointer(start), firstLeaving: UnsafePointer(start + count + 1),
      reach: UnsafePointer(start + 2 * count + 2), entering: UnsafePointer(entering),
      leaving: UnsafePointer(entering + arcs.count),
      length: length(start + count + 1, entering + arcs.count, count, inventory),
      openings: arcs.reduce(0) { $1.from == 0 ? $0 | 1 << UInt64($1.sound) : $0 },
      closings: arcs.reduce(0) { Int($1.to) == count - 1 ? $0 | 1 << UInt64($1.sound) : $0 })
  }

  /// Lays the arcs in twice, by the nodes that they enter and by those that they leave.
  private static func pack(_ arcs: [ReadingArc], _ count: Int, at start: UnsafeMutablePointer<UInt32>) {
    let (firstEntering, firstLeaving) = (start, start + count + 1)
    let reach = start + 2 * count + 2
    let entering = start + 3 * count + 2
    let leaving = entering + arcs.count
    // Counted one place up, summed, and counted up again while the arcs are laid in: then each place holds the next
    // node's first arc.
    for arc in arcs where Int(arc.to) + 1 < count { firstEntering[Int(arc.to) + 1] += 1 }
    for arc in arcs where Int(arc.from) + 1 < count { firstLeaving[Int(arc.from) + 1] += 1 }
    for node in 1..<max(1, count) {
      firstEntering[node] += firstEntering[node - 1]
      firstLeaving[node] += firstLeaving[node - 1]
    }
    for arc in arcs {
      let word = UInt32(arc.to - arc.from) | UInt32(arc.sound) << 16 | UInt32(arc.cost) << 24
      entering[Int(firstEntering[Int(arc.to)])] = word
      firstEntering[Int(arc.to)] += 1
      leaving[Int(firstLeaving[Int(arc.from)])] = word
      firstLeaving[Int(arc.from)] += 1
    }
    for first in [firstEntering, firstLeaving] {
      for node in stride(from: count, to: 0, by: -1) { first[node] = first[node - 1] }
      first[0] = 0
    }
    var lowest = UInt32(count)
    for node in stride(from: count - 1, through: 0, by: -1) {
      reach[node] = lowest
      for place in Int(firstEntering[node])..<Int(firstEntering[node + 1]) {
        lowest = min(lowest, UInt32(node) - (entering[place] & Outline.distanceMask))
      }
    }
  }

  private static func length(
    _ first: UnsafeMutablePointer<UInt32>, _ leaving: UnsafeMutablePointer<UInt32>, _ count: Int,
    _ inventory: SoundInventory
  ) -> Int32 {
    guard count > 1 else { return 0 }
    return withUnsafeTemporaryAllocation(of: (cost: Int32, length: Int32).self, capacity: count) { best in
      best.initialize(repeating: (.max, 0))
      best[0] = (0, 0)
      for node in 0..<count where best[node].cost < .max {
        for place in Int(first[node])..<Int(first[node + 1]) {
          let arc = leaving[place]
          let cost = best[node].cost + Int32(arc >> 24)
          let length = best[node].length + inventory.length[Int(arc >> 16 & 0xFF)]
          let target = node + Int(arc & Outline.distanceMask)
          let known = best[target]
          if cost < known.cost || cost == known.cost && length > known.length { best[target] = (cost, length) }
        }
      }
      return best[count - 1].length
    }
  }
}
