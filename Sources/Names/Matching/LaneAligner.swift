/// Finds what each of sixteen readings of a word costs against an outline, all at once.
///
/// The dynamic programming of ``OutlineAligner`` over pairs of nodes, with a byte in each cell for each reading.
final class LaneAligner {
  typealias Lanes = VariantLanes.Costs

  private let cells = WorkingMemory<Lanes>(capacity: 1024)
  /// The first and the last live cell of each row; the first is above the last where none is.
  private let spans = WorkingMemory<(low: Int32, high: Int32)>(capacity: 128)
  private let sounds: SoundCosts
  /// Each number from 0 to 255 in all lanes.
  private let broadcast: UnsafeMutablePointer<Lanes>
  /// Not kept: a constant of the program would be looked up each time.
  @inline(__always)
  private static var dead: Lanes { Lanes(repeating: VariantLanes.never) }

  init(_ sounds: SoundCosts) {
    self.sounds = sounds
    broadcast = .allocate(capacity: 256)
    for cost in 0..<256 { (broadcast + cost).initialize(to: Lanes(repeating: UInt8(cost))) }
  }

  deinit { broadcast.deallocate() }

  /// The cost of each reading in hundredths; `VariantLanes.never` where it is `limit` or more.
  func costs(_ word: VariantLanes, _ other: RowSequence, below limit: UInt8) -> Lanes {
    let (width, count) = (word.nodeCount, other.count)
    guard width > 1, count > 1, limit > 0 else { return Self.dead }
    cells.reserve(count * width)
    spans.reserve(count)
    cells.base.update(repeating: Self.dead, count: width &* count)
    cells.base[0] = .zero
    let bound = Lanes(repeating: limit)
    _ = drop(0, word, bound, from: 0)
    var lastLive = 0
    for row in 1..<count {
      if fill(row, other.arcs(entering: row), other.end(entering: row), word, bound) { lastLive = row }
      if lastLive < other.reach(beyond: row), row < count &- 1 { return Self.dead }
    }
    let last = cells.base[count &* width &- 1]
    return Self.dead.replacing(with: last, where: last .< bound)
  }

  /// Computes a row from the rows that its arcs come from; whether any of its cells lies below the limit.
  @inline(__always)
  private func fill(
    _ row: Int, _ first: UnsafePointer<Outline.Arc>, _ end: UnsafePointer<Outline.Arc>, _ columns: VariantLanes,
    _ bound: Lanes
  ) -> Bool {
    let (arcs, costs, firstLeaving) = (columns.arcs, columns.costs, columns.firstLeaving)
    let new = cells.base + row &* columns.nodeCount
    var lowest = columns.nodeCount
    var entering = first
    while entering < end {
      let arc = entering.pointee
      entering += 1
      let source = row &- Int(arc & Outline.distanceMask)
      let span = spans.base[source]
      guard span.low <= span.high else { continue }
      var column = Int(span.low)
      lowest = min(lowest, column)
      let old = cells.base + source &* columns.nodeCount
      let sound = Int(arc &>> 16 & 0xFF)
      let cost = broadcast[Int(arc &>> 24)]
      let changes = sounds.bytes + sound &<< 6
      let dropping = broadcast[Int(changes[0])]
      while column <= Int(span.high) {
        let here = old[column].addingSaturated(cost)
        if (here .< bound).hasAny {
          new[column] = new[column].lesser(here.addingSaturated(dropping))
          var place = Int(firstLeaving[column])
          let last = Int(firstLeaving[column &+ 1])
          while place < last {
            let arc = arcs[place]
            let target = new + (column &+ Int(arc & Outline.distanceMask))
            let change = broadcast[Int(changes[Int(arc &>> 16)])].addingSaturated(costs[place])
            target.pointee = target.pointee.lesser(here.addingSaturated(change))
            place &+= 1
          }
        }
        column &+= 1
      }
    }
    guard lowest < columns.nodeCount else {
      spans.base[row] = (1, 0)
      return false
    }
    return drop(row, columns, bound, from: lowest)
  }

  /// Lets the readings have sounds that the other word has not, and finds the live cells.
  @inline(__always)
  private func drop(_ row: Int, _ columns: VariantLanes, _ bound: Lanes, from lowest: Int) -> Bool {
    let (arcs, costs, firstLeaving) = (columns.arcs, columns.costs, columns.firstLeaving)
    let new = cells.base + row &* columns.nodeCount
    var low = Int32.max
    var high: Int32 = -1
    var column = lowest
    while column < columns.nodeCount {
      let here = new[column]
      if (here .< bound).hasAny {
        low = min(low, Int32(truncatingIfNeeded: column))
        high = Int32(truncatingIfNeeded: column)
        var place = Int(firstLeaving[column])
        let last = Int(firstLeaving[column &+ 1])
        while place < last {
          let arc = arcs[place]
          let target = new + (column &+ Int(arc & Outline.distanceMask))
          // Leaving out a sound costs as much as taking it for silence.
          let change = broadcast[Int(sounds.bytes[Int(arc &>> 16)])].addingSaturated(costs[place])
          target.pointee = target.pointee.lesser(here.addingSaturated(change))
          place &+= 1
        }
      }
      column &+= 1
    }
    spans.base[row] = (low, high)
    return high >= 0
  }
}
