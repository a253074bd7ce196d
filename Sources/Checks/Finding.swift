/// What a rule has to say about a row.
public struct Finding: Hashable, Sendable {
  /// How grave a finding is: an error ends `check` with exit status 1.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Wrong beyond reasonable doubt.
    case error
    /// Likely wrong; a person should look.
    case warning
    /// Worth knowing.
    case note
  }

  /// A side of a row.
  public enum Side: String, Hashable, Sendable { case source, target }

  /// A piece of a row's text.
  public struct Span: Hashable, Sendable {
    /// The side that has the passage.
    public let side: Side
    /// UTF-8 bytes of the row's text on that side.
    public let range: Range<Int>

    /// - Parameter range: UTF-8 bytes of that side.
    public init(_ side: Side, _ range: Range<Int>) {
      self.side = side
      self.range = range
    }
  }

  /// The identifier of the rule that made it.
  public let rule: String
  /// How grave it is.
  public let severity: Severity
  /// What is wrong, and where it helps what was expected, in one line.
  public let message: String
  /// The row's number, from one.
  public let row: Int
  /// What it is about, where it is about less than the row.
  public let span: Span?
}
