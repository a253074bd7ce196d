internal import XML

/// What makes an XLIFF file invalid, and where.
struct XLIFFViolation: Error, Equatable {
  let reason: String
  let position: XMLPosition

  init(_ node: XMLNode, _ reason: String) {
    self.reason = reason
    position = node.element.position
  }
}

/// The violations of a file: checks stop at the first thing wrong with an element, and the next check goes on.
struct XLIFFViolations {
  /// Enough to mend a file by; one that is generated wrong is wrong in every unit.
  static let limit = 50

  private var found: [XLIFFViolation] = []

  var isFull: Bool { found.count >= Self.limit }

  /// In the order of the file.
  var ordered: [XLIFFViolation] {
    found.enumerated().sorted { one, other in
      let (a, b) = (one.element.position, other.element.position)
      return (a.line, a.column, one.offset) < (b.line, b.column, other.offset)
    }.map(\.element)
  }

  /// Whether something is wrong with this very element.
  func contains(_ node: XMLNode) -> Bool { found.contains { $0.position == node.element.position } }

  mutating func add(_ violation: XLIFFViolation) {
    if !isFull, !found.contains(violation) { found.append(violation) }
  }

  /// Runs a check and keeps what it found.
  mutating func collect(_ check: () throws(XLIFFViolation) -> Void) {
    if isFull { return }
    do throws(XLIFFViolation) { try check() } catch { add(error) }
  }
}
