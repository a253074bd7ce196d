/// Up to sixteen readings of a word as one graph: what an arc costs is a byte for each of them, so that all are compared
/// with another word at once.
final class VariantLanes {
  typealias Costs = SIMD16<UInt8>

  /// What a reading pays for an arc that it does not have.
  static let never: UInt8 = .max

  let nodeCount: Int
  /// For each node the place of the first arc that leaves it, and one more for the end.
  let firstLeaving: UnsafeMutablePointer<UInt32>
  /// The distance to the arc's other node and its sound, as in an ``Outline``, without a cost.
  let arcs: UnsafeMutablePointer<Outline.Arc>
  let costs: UnsafeMutablePointer<Costs>

  /// - Parameters:
  ///   - edges: The arcs of all readings, with their costs apart.
  ///   - readings: The number of the reading for each lane, at most sixteen.
  ///   - nodeCount: How many nodes the arcs lie between.
  init(_ edges: [ReadingArc], readings: ArraySlice<Int>, nodeCount: Int) {
    let all: UInt64 = readings.reduce(0) { $0 | 1 << UInt64($1) }
    let (kept, count) = edges.narrowed(to: all, nodeCount: nodeCount)
    self.nodeCount = count
    firstLeaving = .allocate(capacity: count + 1)
    firstLeaving.initialize(repeating: 0, count: count + 1)
    arcs = .allocate(capacity: max(1, kept.count))
    costs = .allocate(capacity: max(1, kept.count))
    for arc in kept where Int(arc.from) + 1 < count { firstLeaving[Int(arc.from) + 1] += 1 }
    for node in 1..<max(1, count) { firstLeaving[node] += firstLeaving[node - 1] }
    // Room for all arcs of each node; those of one sound and target then share a place.
    var end = [UInt32](UnsafeBufferPointer(start: firstLeaving, count: count))
    for arc in kept {
      let word = UInt32(arc.to - arc.from) | UInt32(arc.sound) << 16
      let node = Int(arc.from)
      var place = Int(firstLeaving[node])
      while place < Int(end[node]), arcs[place] != word { place += 1 }
      if place == Int(end[node]) {
        (arcs + place).initialize(to: word)
        (costs + place).initialize(to: Costs(repeating: Self.never))
        end[node] += 1
      }
      for (lane, reading) in readings.enumerated() where arc.readings & 1 << UInt64(reading) != 0 {
        costs[place][lane] = min(costs[place][lane], arc.cost)
      }
    }
    close(end)
  }

  /// Closes the gaps that shared places have left.
  private func close(_ end: [UInt32]) {
    var next = 0
    for node in end.indices {
      let start = Int(firstLeaving[node])
      firstLeaving[node] = UInt32(next)
      for place in start..<Int(end[node]) {
        (arcs + next).initialize(to: arcs[place])
        (costs + next).initialize(to: costs[place])
        next += 1
      }
    }
    firstLeaving[nodeCount] = UInt32(next)
  }

  deinit {
    firstLeaving.deallocate()
    arcs.deallocate()
    costs.deallocate()
  }
}

extension SIMD16<UInt8> {
  /// The sums, at most 255.
  @inline(__always)
  func addingSaturated(_ other: Self) -> Self { self &+ other.lesser(~self) }

  /// The lesser of each pair; the library's own function is not inlined.
  @inline(__always)
  func lesser(_ other: Self) -> Self { replacing(with: other, where: other .< self) }
}

extension SIMDMask<SIMD16<Int8>> {
  /// Whether any lane is set; the library's own function is not inlined.
  @inline(__always)
  var hasAny: Bool {
    let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }
}
