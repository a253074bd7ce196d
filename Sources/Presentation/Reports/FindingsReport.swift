public import Checks

extension Finding {
  /// The finding on one line, for a reader.
  public var line: String { "row \(row): \(severity): \(message) [\(rule)]" }

  /// The finding as a JSON object.
  public var jsonLine: String {
    var members: [(String, JSON)] = [
      ("type", .string("finding")), ("row", .integer(row)), ("rule", .string(rule)),
      ("severity", .string(severity.rawValue)), ("message", .string(message)),
    ]
    if let span {
      members += [
        ("side", .string(span.side.rawValue)), ("byteStart", .integer(span.range.lowerBound)),
        ("byteEnd", .integer(span.range.upperBound)),
      ]
    }
    return JSON.object(members).text
  }
}
