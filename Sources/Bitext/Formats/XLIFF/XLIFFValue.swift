/// What an attribute of XLIFF may hold.
enum XLIFFValue: Sendable {
  case text, token, tokens, yesNo, yesNoFirstNo, direction, language, userDefined, version
  case oneOf([String])
  /// `generic`, `comment`, `term`, or a value of one's own with a prefix.
  case annotation
  /// An integer from the first to the second.
  case integer(Int, Int)
  /// `*`, an integer, or two parted by a comma, the second of which may be `*`.
  case size
  /// A character by its code point, which XML cannot hold as it is.
  case codePoint

  /// What is wrong with `value`; nil where it fits.
  func complaint(_ value: String) -> String? {
    switch self {
    case .text: nil
    case .token: Self.isToken(value) ? nil : "is no name token (letters, digits, “.”, “-”, “_”, “:”)"
    case .tokens:
      !value.isEmpty && value.split(separator: " ").allSatisfy { Self.isToken(String($0)) }
        ? nil : "is no list of name tokens"
    case .yesNo: Self.oneOf(["yes", "no"]).complaint(value)
    case .yesNoFirstNo: Self.oneOf(["yes", "firstNo", "no"]).complaint(value)
    case .direction: Self.oneOf(["ltr", "rtl", "auto"]).complaint(value)
    case .version: Self.oneOf(["2.0", "2.1", "2.2"]).complaint(value)
    case .language: Self.isLanguage(value) ? nil : "is no language tag (BCP 47)"
    case .userDefined: Self.isUserDefined(value) ? nil : "is not of the form prefix:value"
    case .annotation:
      ["generic", "comment", "term"].contains(value) || Self.isUserDefined(value)
        ? nil : "is neither generic, comment nor term, nor of the form prefix:value"
    case .oneOf(let values): values.contains(value) ? nil : "is none of \(values.joined(separator: ", "))"
    case .integer(let low, let high):
      Int(value).map { (low...high).contains($0) } == true && value.utf8.allSatisfy { (0x30...0x39).contains($0) }
        ? nil : "is no integer from \(low)" + (high == .max ? "" : " to \(high)")
    case .size:
      Self.isSize(value) ? nil : "is neither “*”, an integer, nor two parted by a comma"
    case .codePoint: Self.codePointComplaint(value)
    }
  }

  static func isToken(_ value: String) -> Bool {
    !value.isEmpty
      && value.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || [".", "-", "_", ":", "·"].contains($0)
          || $0.properties.generalCategory == .nonspacingMark
      }
  }

  static func isUserDefined(_ value: String) -> Bool {
    let parts = value.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) }
  }

  private static func isLanguage(_ value: String) -> Bool {
    let subtags = value.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = subtags.first else { return false }
    let isPrivate = subtags.count > 1 && ["x", "X", "i", "I"].contains(first)
    return (isPrivate || (2...8).contains(first.utf8.count)) && first.utf8.allSatisfy { isLetter($0) }
      && subtags.dropFirst().allSatisfy {
        (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
      }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isSize(_ value: String) -> Bool {
    let parts = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let isNumber = { (part: String) in !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    if parts.count == 1 { return value == "*" || isNumber(value) }
    return parts.count == 2 && isNumber(parts[0]) && (parts[1] == "*" || isNumber(parts[1]))
  }

  private static func codePointComplaint(_ value: String) -> String? {
    guard value.utf8.count % 2 == 0, value.utf8.count >= 4, let code = UInt32(value, radix: 16), code <= 0x10FFFF,
      value.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D })
    else { return "is no code point from 0000 to 10FFFF in hexadecimal digits" }
    let isPlain =
      [0x09, 0x0A, 0x0D, 0x85].contains(code) || (0x20...0x7E).contains(code) || (0xA0...0xD7FF).contains(code)
      || (0xE000...0xFFFD).contains(code) || code >= 0x10000
    return isPlain ? "is a character that XML can hold; write it as it is" : nil
  }
}
