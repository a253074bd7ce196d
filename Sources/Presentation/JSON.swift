internal import Text

/// A JSON value that keeps the order of its members (RFC 8259).
public enum JSON: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number with up to three decimals.
  case decimal(Double)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// The value on one line, without blanks.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .decimal(let value): text += decimalText(value)
    case .string(let value): quote(value, to: &text)
    case .array(let values):
      text += "["
      for (place, value) in values.enumerated() {
        if place > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (place, member) in members.enumerated() {
        if place > 0 { text += "," }
        quote(member.0, to: &text)
        text += ":"
        member.1.write(to: &text)
      }
      text += "}"
    }
  }

  private func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      // U+2028 and U+2029 end lines in JavaScript and in some line readers.
      case _ where isControl(scalar) || scalar.value == 0x2028 || scalar.value == 0x2029:
        let code = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private func decimalText(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    let rounded = (value * 1000).rounded() / 1000
    return rounded == rounded.rounded() && abs(rounded) < 1e15
      ? String(Int(rounded)) : String(rounded)
  }
}

extension JSON {
  /// An array of strings.
  public static func strings(_ values: [String]) -> JSON { .array(values.map(JSON.string)) }
  /// The members that say where a piece of text stands.
  static func members(of position: Position) -> [(String, JSON)] {
    [
      ("line", .integer(position.line)), ("start", .integer(position.start)), ("end", .integer(position.end)),
      ("byteStart", .integer(position.bytes.lowerBound)), ("byteEnd", .integer(position.bytes.upperBound)),
    ]
  }
  /// A string, or null.
  public static func optional(_ value: String?) -> JSON { value.map(JSON.string) ?? .null }
}
