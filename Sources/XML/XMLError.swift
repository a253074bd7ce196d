/// Why an XML file could not be read.
public struct XMLError: Error, Equatable, CustomStringConvertible {
  /// The file, as the caller named it.
  public let file: String
  /// Where the fault was seen.
  public let position: XMLPosition
  /// What was wrong.
  public let problem: Problem

  /// What may be wrong with a document.
  public enum Problem: Equatable, Sendable {
    /// Not well-formed; the message is libxml2's own.
    case malformed(String)
    /// The document refers to an entity that it or another file declares. None is ever expanded or fetched.
    case entity(String)
    /// The system has no memory for a parser.
    case noMemory
  }

  /// - Parameter position: Where the parser stood.
  public init(file: String, position: XMLPosition, problem: Problem) {
    self.file = file
    self.position = position
    self.problem = problem
  }

  /// The file, the line and column counted from 1, and the problem.
  public var description: String { "\(file):\(position.line):\(position.column): \(problem.message)" }
}

extension XMLError.Problem {
  fileprivate var message: String {
    switch self {
    case .malformed(let message): "the XML is not well-formed (\(message)); mend it, or export the file anew"
    case .entity(let name):
      "the entity “&\(name);” is not expanded, because entities can name other files or grow without bound; "
        + "write its text in its place"
    case .noMemory: "the system has no memory left to read XML"
    }
  }
}
