/// A check of a bitext. Each rule is a type in a file of its own; ``Rules/all`` lists them.
public protocol Rule: Sendable {
  /// The identifier, for findings and for `explain`.
  var id: String { get }
  var severity: Finding.Severity { get }
  /// One line on what it finds.
  var summary: String { get }
  /// What it finds, what it leaves alone, and what to do.
  var explanation: String { get }
  func findings(in context: CheckContext) -> [Finding]
}

/// A rule that looks at one row at a time.
protocol RowRule: Rule {
  func check(_ row: CheckContext.Row, in context: CheckContext) -> [Remark]
}

/// What a ``RowRule`` says about a row.
struct Remark {
  let message: String
  let span: Finding.Span?

  init(_ message: String, _ span: Finding.Span? = nil) {
    self.message = message
    self.span = span
  }
}

extension RowRule {
  func findings(in context: CheckContext) -> [Finding] {
    context.rows.flatMap { row in
      check(row, in: context).map {
        Finding(rule: id, severity: severity, message: $0.message, row: row.number, span: $0.span)
      }
    }
  }
}

/// The rules that there are.
public enum Rules {
  /// All rules, by identifier.
  public static let all: [any Rule] = [
    DateDiffers(), DegreeSignLost(), EmptyTarget(), NameInconsistent(), NameMissing(), NumberAdded(), NumberDiffers(),
    NumberMissing(), NumberSeparators(), QuotesUnbalanced(), RepeatedWord(), TermForbidden(), TermMissing(),
    TermTranslated(), Untranslated(),
  ]

  /// The rule of an identifier.
  ///
  /// - Throws: ``UnknownRule``.
  public static func named(_ id: String) throws(UnknownRule) -> any Rule {
    guard let rule = all.first(where: { $0.id == id }) else { throw UnknownRule(id: id) }
    return rule
  }

  /// What all rules find, in order of the rows.
  public static func findings(in context: CheckContext) -> [Finding] {
    let found = all.flatMap { $0.findings(in: context) }
    return found.enumerated().sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }
      .map(\.element)
  }
}

/// No rule has this identifier.
public struct UnknownRule: Error, Equatable, CustomStringConvertible {
  /// The rule’s identifier, as findings and `explain` have it.
  public let id: String
  /// What was wrong, where, and what to do.
  public var description: String {
    "no rule is called “\(id)”; hexapla explain lists the rules"
  }
}
