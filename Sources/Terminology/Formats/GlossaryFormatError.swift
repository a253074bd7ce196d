/// What is wrong with a glossary file, and where.
public struct GlossaryFormatError: Error, Equatable, CustomStringConvertible {
  /// The file, as the caller named it.
  public let file: String
  /// The line, from one.
  public let line: Int
  /// The column in Unicode scalars, from one.
  public let column: Int
  /// What is wrong, and what to do.
  public let problem: String

  /// - Parameters:
  ///   - line: Counted from 1.
  ///   - column: Counted from 1.
  public init(file: String, line: Int, column: Int = 1, problem: String) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// The file, the line and column counted from 1, and the problem.
  public var description: String { "\(file):\(line):\(column): \(problem)" }
}
