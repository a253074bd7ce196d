/// A Roman numeral in capitals, written as the rules have it: XIX, not XVIIII.
enum RomanNumeral {
  private static let signs: [(String, Int)] = [
    ("M", 1_000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10),
    ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
  ]

  /// The value; nil where the word is none.
  static func value(of word: some StringProtocol) -> Int? {
    guard (1...30).contains(word.utf8.count), mayBegin(word.utf8.first) else { return nil }
    // Ukrainian and Russian writers type them with letters of their own that look alike.
    let latin = String(word.map { lookalikes[$0] ?? $0 })
    guard latin.utf8.allSatisfy(isSign) else { return nil }
    var rest = latin[...]
    var value = 0
    for (sign, worth) in signs {
      while rest.hasPrefix(sign) {
        rest = rest.dropFirst(sign.count)
        value += worth
      }
    }
    return rest.isEmpty && text(value) == latin ? value : nil
  }

  private static let lookalikes: [Character: Character] = ["Х": "X", "І": "I", "М": "M", "С": "C"]

  /// Whether a word with this first byte may be one.
  static func mayBegin(_ byte: UInt8?) -> Bool { byte.map { isSign($0) || $0 == 0xD0 } ?? false }

  private static func isSign(_ byte: UInt8) -> Bool { [0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D].contains(byte) }

  private static func text(_ value: Int) -> String {
    var rest = value
    var text = ""
    for (sign, worth) in signs {
      while rest >= worth {
        text += sign
        rest -= worth
      }
    }
    return text
  }
}
