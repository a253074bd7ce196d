/// What is wrong with a table, and where.
public struct TableError: Error, Equatable, CustomStringConvertible {
  /// The table's file.
  public let file: String
  /// The line, from one.
  public let line: Int
  /// The column, counted in Unicode scalars from one.
  public let column: Int
  /// What was wrong.
  public let problem: Problem

  /// What may be wrong with a table.
  public enum Problem: Equatable, Sendable {
    case empty
    case notEmbedded
    case notUTF8
    case duplicateColumn(String)
    case missingColumn(String, header: [String])
    case tooFewCells(found: Int, needed: Int)
    case tooManyCells(found: Int, allowed: Int)
    /// A cell holds what its column cannot mean; `expected` says what it can.
    case badCell(String, expected: String)
  }

  /// - Parameters:
  ///   - line: Counted from 1.
  ///   - column: Counted from 1.
  public init(file: String, line: Int, column: Int, problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// The file, the line and column counted from 1, and the problem.
  public var description: String { "\(file):\(line):\(column): \(problem.message)" }
}

extension TableError.Problem {
  fileprivate var message: String {
    switch self {
    case .empty: "the table is empty; its first line must name the columns"
    case .notEmbedded:
      "the program was built without this table; run Scripts/embed-tables and build again"
    case .notUTF8: "the line is not UTF-8; convert the file, for example with iconv"
    case .duplicateColumn(let column): "the header names the column “\(column)” twice; remove one"
    case .missingColumn(let column, let header):
      "the header has no column “\(column)” (it has \(header.joined(separator: ", "))); add it"
    case .tooFewCells(let found, let needed):
      "the row has \(cells(found)), it needs \(needed); add the missing ones, parted by tabs"
    case .tooManyCells(let found, let allowed):
      "the row has \(cells(found)), the header names \(allowed); remove tabs or name the columns"
    case .badCell(let cell, let expected): "“\(cell)” is not \(expected)"
    }
  }

  private func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }
}

extension Table.Row {
  /// The error of a cell that does not hold what its column means.
  public func bad(_ column: Int, expected: String) -> TableError {
    let before = (0..<column).reduce(0) { $0 + self[$1].unicodeScalars.count + 1 }
    return TableError(
      file: tableName, line: line, column: before + 1,
      problem: .badCell(self[column], expected: expected))
  }
}
