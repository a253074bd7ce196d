/// Finds what the cheapest path of one outline costs against a path of another: the inner loop of all matching.
///
/// Dynamic programming over pairs of nodes, a row for each node of the second outline. Cells at or above the limit are
/// passed over, and the search ends as soon as no later row can be reached. Nothing is allocated but for a word longer
/// than any before.
final class OutlineAligner {
  private let cells = WorkingMemory<Int32>(capacity: 4096)
  /// The first and the last live cell of each row; the first is above the last where none is.
  private let spans = WorkingMemory<(low: Int32, high: Int32)>(capacity: 128)
  private let sounds: SoundCosts
  private static let dead = Int32.max / 4

  init(_ sounds: SoundCosts) { self.sounds = sounds }

  /// The cost in hundredths; nil where it is `limit` or more.
  func cost(_ first: Outline, _ second: Outline, below limit: Int32) -> Int32? {
    guard !first.isEmpty, !second.isEmpty, limit > 0 else { return nil }
    let (width, count) = (first.nodeCount, second.nodeCount)
    cells.reserve(count * width)
    spans.reserve(count)
    cells.base.update(repeating: Self.dead, count: width &* count)
    cells.base[0] = 0
    _ = drop(0, first, limit, from: 0)
    var lastLive = 0
    for row in 1..<count {
      let entering = second.entering + Int(second.firstEntering[row])
      if fill(row, entering, second.entering + Int(second.firstEntering[row &+ 1]), first, limit) { lastLive = row }
      if lastLive < Int(second.reach[row]), row < count &- 1 { return nil }
    }
    let cost = cells.base[count &* width &- 1]
    return cost < limit ? cost : nil
  }

  /// Computes a row from the rows that its arcs come from; whether any of its cells lies below the limit.
  ///
  /// Every candidate is written back as a minimum, without a branch: which is less cannot be foreseen.
  @inline(__always)
  private func fill(
    _ row: Int, _ first: UnsafePointer<Outline.Arc>, _ end: UnsafePointer<Outline.Arc>, _ columns: Outline,
    _ limit: Int32
  ) -> Bool {
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
      let cost = Int32(truncatingIfNeeded: arc &>> 24)
      let changes = sounds.substitution + sound &<< 6
      let dropping = sounds.drop[sound]
      while column <= Int(span.high) {
        let here = old[column] &+ cost
        if here < limit {
          new[column] = min(new[column], here &+ dropping)
          var other = columns.leaving + Int(columns.firstLeaving[column])
          let last = columns.leaving + Int(columns.firstLeaving[column &+ 1])
          while other < last {
            let arc = other.pointee
            other += 1
            let target = new + (column &+ Int(arc & Outline.distanceMask))
            let value = here &+ Int32(truncatingIfNeeded: arc &>> 24) &+ changes[Int(arc &>> 16 & 0xFF)]
            target.pointee = min(target.pointee, value)
          }
        }
        column &+= 1
      }
    }
    guard lowest < columns.nodeCount else {
      spans.base[row] = (1, 0)
      return false
    }
    return drop(row, columns, limit, from: lowest)
  }

  /// Lets the first word have sounds that the second has not, and finds the live cells.
  @inline(__always)
  private func drop(_ row: Int, _ columns: Outline, _ limit: Int32, from lowest: Int) -> Bool {
    let new = cells.base + row &* columns.nodeCount
    var low = Int32.max
    var high: Int32 = -1
    var column = lowest
    while column < columns.nodeCount {
      let here = new[column]
      if here < limit {
        low = min(low, Int32(truncatingIfNeeded: column))
        high = Int32(truncatingIfNeeded: column)
        var other = columns.leaving + Int(columns.firstLeaving[column])
        let last = columns.leaving + Int(columns.firstLeaving[column &+ 1])
        while other < last {
          let arc = other.pointee
          other += 1
          let target = new + (column &+ Int(arc & Outline.distanceMask))
          let value = here &+ Int32(truncatingIfNeeded: arc &>> 24) &+ sounds.drop[Int(arc &>> 16 & 0xFF)]
          target.pointee = min(target.pointee, value)
        }
      }
      column &+= 1
    }
    spans.base[row] = (low, high)
    return high >= 0
  }
}
