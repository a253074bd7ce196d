/// The part of the alignment grid that is searched: for each number of source sentences done, the numbers of target
/// sentences that may be done.
struct SearchBand {
  private(set) var lower: [Int32]
  private(set) var upper: [Int32]
  /// The index of each row's first cell, and the count of all cells.
  private(set) var offsets: [Int]

  var cells: Int { offsets[offsets.count - 1] }

  /// - Parameters:
  ///   - halfWidths: For each row, how far it reaches beyond its place on the path.
  ///   - detours: Stretches that are searched whole.
  ///   - constraints: What may not be left out of it, and what may be.
  init(
    path: AlignmentPath, targetCount: Int, halfWidths: [Int], detours: Detours, constraints: SearchConstraints
  ) {
    let rows = path.places.count
    lower = Array(repeating: 0, count: rows)
    upper = Array(repeating: 0, count: rows)
    offsets = Array(repeating: 0, count: rows + 1)
    for row in 0..<rows {
      // A row reaches to the places of its neighbours, so that steep stretches stay joined.
      let before = Int(path.places[max(0, row - 1)])
      let after = Int(path.places[min(rows - 1, row + 1)].rounded(.up))
      lower[row] = Int32(max(0, before - halfWidths[row]))
      upper[row] = Int32(min(targetCount, after + halfWidths[row]))
    }
    for stretch in detours.stretches {
      for row in stretch.source.lowerBound...stretch.source.upperBound {
        lower[row] = min(lower[row], Int32(stretch.target.lowerBound))
        upper[row] = max(upper[row], Int32(stretch.target.upperBound))
      }
    }
    lower[0] = 0
    upper[rows - 1] = Int32(targetCount)
    // Both edges rise with the rows: a stretch that was widened opens towards its neighbours.
    for row in 1..<max(1, rows) { upper[row] = max(upper[row], upper[row - 1]) }
    for row in (0..<rows - 1).reversed() { lower[row] = min(lower[row], lower[row + 1]) }
    if !constraints.isFree {
      for row in 0..<rows {
        let (floor, ceiling) = (constraints.floor[row], constraints.ceiling[row])
        (lower[row], upper[row]) = (min(max(lower[row], floor), ceiling), max(min(upper[row], ceiling), floor))
      }
    }
    for row in 0..<rows {
      offsets[row + 1] = offsets[row] + Int(upper[row] - lower[row]) + 1
    }
  }

  func columns(_ row: Int) -> ClosedRange<Int> { Int(lower[row])...Int(upper[row]) }

  func contains(row: Int, column: Int) -> Bool {
    row >= 0 && column >= Int(lower[row]) && column <= Int(upper[row])
  }

  func cell(row: Int, column: Int) -> Int { offsets[row] + column - Int(lower[row]) }

  /// The rows where beads run along the edge of the band and the grid goes on behind it.
  func touchedRows(by beads: [Bead], constraints: SearchConstraints) -> [Int] {
    beads.compactMap { bead in
      let row = bead.source.upperBound
      let column = bead.target.upperBound
      let isLow = lower[row] > constraints.floor[row] && column <= Int(lower[row]) + 2
      let isHigh = upper[row] < constraints.ceiling[row] && column >= Int(upper[row]) - 2
      return isLow || isHigh ? row : nil
    }
  }
}
