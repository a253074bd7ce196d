/// A line of a list of name pairs: two names parted by a tab.
public struct NamePairLine: Sendable {
  /// What is wrong with a line.
  public enum Failure: Error, Equatable, CustomStringConvertible {
    case malformed(line: Int, cells: Int)
    case unusable(line: Int, NameMatchError)

    /// What was wrong, where, and what to do.
    public var description: String {
      switch self {
      case .malformed(let line, let cells):
        "line \(line) has \(cells) cell\(cells == 1 ? "" : "s"); write two names parted by one tab"
      case .unusable(let line, let error): "line \(line): \(error)"
      }
    }
  }

  private let text: String
  private let number: Int

  /// - Parameters:
  ///   - text: The line, without what ends it.
  ///   - number: The line's number, from one.
  public init(_ text: String, number: Int) {
    self.text = text.hasSuffix("\r") ? String(text.dropLast()) : text
    self.number = number
  }

  /// Compares the two names.
  ///
  /// - Throws: ``Failure`` that names the line.
  public func match(_ matcher: NameMatcher) throws(Failure) -> NameMatch {
    let cells = text.split(separator: "\t", omittingEmptySubsequences: false)
    guard cells.count == 2 else { throw .malformed(line: number, cells: cells.count) }
    do { return try matcher.match(String(cells[0]), String(cells[1])) } catch {
      throw .unusable(line: number, error)
    }
  }
}

extension NameMatch {
  /// Score, verdict and reason, parted by tabs.
  public var line: String { "\(Self.decimal(score))\t\(verdict.rawValue)\t\(reason)" }

  /// A share of one with three decimals.
  static func decimal(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(1000 + thousandths % 1000).dropFirst()
    return "\(thousandths / 1000).\(digits)"
  }
}
