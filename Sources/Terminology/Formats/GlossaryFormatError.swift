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

  public init(file: String, line: Int, column: Int = 1, problem: String) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  public var description: String { "\(file):\(line):\(column): \(problem)" }
}
