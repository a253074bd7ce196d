/// Finds what the cheapest path of one outline costs against a path of another: the inner loop of all matching.
///
/// Dynamic programming over pairs of nodes, a row for each node of the second outline. Cells at or above the limit are
/// passed over, and the search ends as soon as no later row can be reached. Nothing is allocated but for a word longer
/// than any before.
final class OutlineAligner {
  private var cells: UnsafeMutablePointer<Int32>
  private var capacity: Int
  /// The first and the last live cell of each row; the first is above the last where none is.
  private var spans: UnsafeMutablePointer<(low: Int32, high: Int32)>
  private var spanCapacity: Int
  private let sounds: SoundCosts
  private static let dead = Int32.max / 4

  init(_ sounds: SoundCosts) {
    self.sounds = sounds
    capacity = 4096
    cells = .allocate(capacity: capacity)
    spanCapacity = 128
    spans = .allocate(capacity: spanCapacity)
  }

  deinit {
    cells.deallocate()
    spans.deallocate()
  }

  /// The cost in hundredths; nil where it is `limit` or more.
  func cost(_ first: Outline, _ second: Outline, below limit: Int32) -> Int32? {
    guard !first.isEmpty, !second.isEmpty, limit > 0 else { return nil }
    let (width, count) = (first.nodeCount, second.nodeCount)
    reserve(rows: count, width: width)
    cells.update(repeating: Self.dead, count: width &* count)
    cells[0] = 0
    _ = drop(0, first, limit, from: 0)
    var lastLive = 0
    for row in 1..<count {
      let entering = second.entering + Int(second.firstEntering[row])
      if fill(row, entering, second.entering + Int(second.firstEntering[row &+ 1]), first, limit) { lastLive = row }
      if lastLive < Int(second.reach[row]), row < count &- 1 { return nil }
    }
    let cost = cells[count &* width &- 1]
    return cost < limit ? cost : nil
  }

  private func reserve(rows: Int, width: Int) {
    if rows * width > capacity {
      cells.deallocate()
      capacity = rows * width * 2
      cells = .allocate(capacity: capacity)
    }
    if rows > spanCapacity {
      spans.deallocate()
      spanCapacity = rows * 2
      spans = .allocate(capacity: spanCapacity)
    }
  }

  /// Computes a row from the rows that its arcs come from; whether any of its cells lies below the limit.
  ///
  /// Every candidate is written back as a minimum, without a branch: which is less cannot be foreseen.
  @inline(__always)
  private func fill(
    _ row: Int, _ first: UnsafePointer<Outline.Arc>, _ end: UnsafePointer<Outline.Arc>, _ columns: Outline,
    _ limit: Int32
  ) -> Bool {
    let new = cells + row &* columns.nodeCount
    var lowest = columns.nodeCount
    var entering = first
    while entering < end {
      let arc = entering.pointee
      entering += 1
      let source = row &- Int(arc & Outline.distanceMask)
      let span = spans[source]
      guard span.low <= span.high else { continue }
      var column = Int(span.low)
      lowest = min(lowest, column)
      let old = cells + source &* columns.nodeCount
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
      spans[row] = (1, 0)
      return false
    }
    return drop(row, columns, limit, from: lowest)
  }

  /// Lets the first word have sounds that the second has not, and finds the live cells.
  @inline(__always)
  private func drop(_ row: Int, _ columns: Outline, _ limit: Int32, from lowest: Int) -> Bool {
    let new = cells + row &* columns.nodeCount
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
    spans[row] = (low, high)
    return high >= 0
  }
}
