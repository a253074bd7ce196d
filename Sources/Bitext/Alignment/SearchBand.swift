/// The part of the alignment grid that is searched: for each number of source sentences done, the numbers of target
/// sentences that may be done.
struct SearchBand {
  private(set) var lower: [Int32]
  private(set) var upper: [Int32]
  /// The index of each row's first cell, and the count of all cells.
  private(set) var offsets: [Int]

  var cells: Int { offsets[offsets.count - 1] }

  init(path: AlignmentPath, targetCount: Int, halfWidth: Int) {
    let rows = path.places.count
    lower = Array(repeating: 0, count: rows)
    upper = Array(repeating: 0, count: rows)
    offsets = Array(repeating: 0, count: rows + 1)
    for row in 0..<rows {
      // A row reaches to the places of its neighbours, so that steep stretches stay joined.
      let before = Int(path.places[max(0, row - 1)])
      let after = Int(path.places[min(rows - 1, row + 1)].rounded(.up))
      lower[row] = Int32(max(0, before - halfWidth))
      upper[row] = Int32(min(targetCount, after + halfWidth))
    }
    lower[0] = 0
    upper[rows - 1] = Int32(targetCount)
    for row in 0..<rows {
      offsets[row + 1] = offsets[row] + Int(upper[row] - lower[row]) + 1
    }
  }

  func columns(_ row: Int) -> ClosedRange<Int> { Int(lower[row])...Int(upper[row]) }

  func contains(row: Int, column: Int) -> Bool {
    row >= 0 && column >= Int(lower[row]) && column <= Int(upper[row])
  }

  func cell(row: Int, column: Int) -> Int { offsets[row] + column - Int(lower[row]) }

  /// Whether beads run along the edge of the band where the grid goes on behind it.
  func isTouched(by beads: [Bead], targetCount: Int) -> Bool {
    var touches = 0
    for bead in beads {
      let row = bead.source.upperBound
      let column = bead.target.upperBound
      if (lower[row] > 0 && column <= Int(lower[row]) + 2)
        || (Int(upper[row]) < targetCount && column >= Int(upper[row]) - 2)
      {
        touches += 1
      }
    }
    return touches > 0
  }
}
