internal import Tables

extension SortedTable {
  /// A cell of a line where it lies.
  func letters(_ column: Int, ofLineAt line: Int) -> Letters { Letters(cell(column, ofLineAt: line)) }

  /// The first cells of a small table of German where they lie.
  ///
  /// - Parameter column: Only those of rows that have something there.
  static func letters(_ name: String, marked column: Int = 0) -> [Letters] {
    guard let table = try? SortedTable(embedded: "tables/morphology/german/" + name) else { return [] }
    var found: [Letters] = []
    table.visitKeys { key, line in
      if !table.cell(column, ofLineAt: line).isEmpty { found.append(Letters(key)) }
    }
    return found
  }
}
