public import Terminology

extension GlossaryLint.Finding {
  /// The finding as a JSON object.
  public var jsonLine: String {
    JSON.object([
      ("type", .string("finding")), ("file", .string(file)), ("line", .integer(line)), ("column", .integer(column)),
      ("rule", .string(rule)), ("severity", .string(severity.rawValue)), ("message", .string(message)),
    ]).text
  }
}
