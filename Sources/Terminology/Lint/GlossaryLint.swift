public import Tables

/// Checks glossary files for what makes look-ups fail or answers contradict each other.
public struct GlossaryLint: Sendable {
  /// How grave a finding is: an error ends `glossary lint` with exit status 1.
  public enum Severity: String, Hashable, Sendable {
    /// Wrong beyond reasonable doubt.
    case error
    /// Likely wrong; a person should look.
    case warning
  }

  /// Something to correct.
  public struct Finding: Hashable, Sendable, CustomStringConvertible {
    /// The glossary’s file.
    public let file: String
    /// The line, from one, and the column in Unicode scalars, from one.
    public let line: Int
    /// The column in the line, from 1.
    public let column: Int
    /// The identifier of the rule that made it.
    public let rule: String
    /// How grave it is.
    public let severity: Severity
    /// What is wrong and what to do, in one line.
    public let message: String

    /// The file, the line and column counted from 1, and the problem.
    public var description: String { "\(file):\(line):\(column): \(rule): \(message)" }
  }

  private var files: [LintedFile] = []

  /// A lint with all rules.
  public init() {}

  /// What all rules find, file by file in order of the lines.
  public var findings: [Finding] {
    let ranks = Dictionary(
      files.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let found = LintRules.all.flatMap { $0.findings(in: files) }
    return found.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      return (ranks[first.file] ?? 0, first.line, first.column, left.offset)
        < (ranks[second.file] ?? 0, second.line, second.column, right.offset)
    }.map(\.element)
  }

  /// Takes a file of the house format up; it is checked also against those taken up before.
  ///
  /// - Throws: `TableError` where it is no table at all.
  public mutating func check(file: String, content: some Collection<UInt8>) throws(TableError) {
    files.append(try LintedFile(file: file, content: content))
  }

  /// Takes a file of any format up; it is checked also against those taken up before.
  ///
  /// - Parameters:
  ///   - file: Its name, for messages and, by its ending, for the format.
  ///   - bytes: Its content.
  ///   - options: What is known of it.
  /// - Throws: ``GlossaryError`` where it cannot be read as its format.
  public mutating func check(file: String, bytes: [UInt8], options: GlossaryOptions) throws(GlossaryError) {
    guard (options.format ?? GlossaryFormat(fileName: file, bytes: bytes)) == .tsv, options.encoding == nil else {
      files.append(LintedFile(file: file, glossary: try Glossary(file: file, bytes: bytes, options: options)))
      return
    }
    do { try check(file: file, content: bytes) } catch { throw .table(error) }
  }
}
