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
  private let drop: UnsafeMutablePointer<Int32>
  /// 64 places a row.
  private let substitution: UnsafeMutablePointer<Int32>
  private static let dead = Int32.max / 4

  init(_ inventory: SoundInventory) {
    capacity = 4096
    cells = .allocate(capacity: capacity)
    spanCapacity = 128
    spans = .allocate(capacity: spanCapacity)
    drop = .allocate(capacity: 64)
    drop.initialize(repeating: 0, count: 64)
    substitution = .allocate(capacity: 64 * 64)
    substitution.initialize(repeating: 0, count: 64 * 64)
    for sound in 0..<inventory.count {
      drop[sound] = inventory.drop[sound]
      for other in 0..<inventory.count {
        substitution[sound << 6 | other] = inventory.substitution[sound * inventory.count + other]
      }
    }
  }

  deinit {
    cells.deallocate()
    spans.deallocate()
    drop.deallocate()
    substitution.deallocate()
  }

  /// An outline's arcs by the nodes that they leave.
  private struct Columns {
    let width: Int
    let first: UnsafePointer<UInt32>
    let arcs: UnsafePointer<UInt32>

    init(_ storage: UnsafePointer<UInt32>, _ outline: Outline) {
      width = outline.nodeCount
      first = storage + width + 1
      arcs = storage + 3 * width + 2 + outline.arcCount
    }
  }

  /// The cost in hundredths; nil where it is `limit` or more.
  func cost(_ first: Outline, _ second: Outline, below limit: Int32) -> Int32? {
    guard !first.isEmpty, !second.isEmpty, limit > 0 else { return nil }
    reserve(rows: second.nodeCount, width: first.nodeCount)
    return first.storage.withUnsafeBufferPointer { left in
      second.storage.withUnsafeBufferPointer { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return nil }
        let columns = Columns(left, first)
        let count = second.nodeCount
        let reach = right + 2 * count + 2
        let arcs = right + 3 * count + 2
        begin(columns, limit)
        var lastLive = 0
        for row in 1..<count {
          let range = Int(right[row])..<Int(right[row + 1])
          if fill(row, arcs + range.lowerBound, range.count, columns, limit) { lastLive = row }
          if lastLive < Int(reach[row]), row < count - 1 { return nil }
        }
        let end = cells[(count - 1) * columns.width + columns.width - 1]
        return end < limit ? end : nil
      }
    }
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

  /// The row of the first node: the second word has begun with nothing.
  private func begin(_ columns: Columns, _ limit: Int32) {
    cells.update(repeating: Self.dead, count: columns.width)
    cells[0] = 0
    _ = dropping(0, columns, limit, from: 0)
  }

  /// Computes a row from the rows that its arcs come from; whether any of its cells lies below the limit.
  @inline(__always)
  private func fill(
    _ row: Int, _ arcs: UnsafePointer<UInt32>, _ count: Int, _ columns: Columns, _ limit: Int32
  ) -> Bool {
    let new = cells + row * columns.width
    new.update(repeating: Self.dead, count: columns.width)
    var lowest = columns.width
    for place in 0..<count {
      let arc = arcs[place]
      let source = row - Int(arc & Outline.distanceMask)
      let span = spans[source]
      guard span.low <= span.high else { continue }
      lowest = min(lowest, Int(span.low))
      let old = cells + source * columns.width
      let sound = Int(arc >> 16 & 0xFF)
      let cost = Int32(truncatingIfNeeded: arc >> 24)
      let costs = substitution + sound << 6
      let silent = cost + drop[sound]
      for column in Int(span.low)...Int(span.high) {
        let here = old[column]
        guard here + cost < limit else { continue }
        if here + silent < new[column] { new[column] = here + silent }
        guard sound != 0 else { continue }
        for other in Int(columns.first[column])..<Int(columns.first[column + 1]) {
          let arc = columns.arcs[other]
          let heard = Int(arc >> 16 & 0xFF)
          guard heard != 0 else { continue }
          let target = column + Int(arc & Outline.distanceMask)
          let value = here + cost + Int32(truncatingIfNeeded: arc >> 24) + costs[heard]
          if value < new[target] { new[target] = value }
        }
      }
    }
    guard lowest < columns.width else {
      spans[row] = (1, 0)
      return false
    }
    return dropping(row, columns, limit, from: lowest)
  }

  /// Lets the first word have sounds that the second has not, and finds the live cells.
  @inline(__always)
  private func dropping(_ row: Int, _ columns: Columns, _ limit: Int32, from lowest: Int) -> Bool {
    let new = cells + row * columns.width
    var low = Int32.max
    var high: Int32 = -1
    for column in lowest..<columns.width {
      let here = new[column]
      guard here < limit else { continue }
      low = min(low, Int32(column))
      high = Int32(column)
      for other in Int(columns.first[column])..<Int(columns.first[column + 1]) {
        let arc = columns.arcs[other]
        let target = column + Int(arc & Outline.distanceMask)
        let value = here + Int32(truncatingIfNeeded: arc >> 24) + drop[Int(arc >> 16 & 0xFF)]
        if value < new[target] { new[target] = value }
      }
    }
    spans[row] = (low, high)
    return high >= 0
  }
}
