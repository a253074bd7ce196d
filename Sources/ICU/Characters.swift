internal import CICU

/// A script of ISO 15924, such as `Cyrl`.
public struct Script: Hashable, Sendable, CustomStringConvertible {
  private let value: Int32

  private init(value: Int32) { self.value = value }

  /// The script of a code such as `Cyrl`; nil where ICU knows none.
  public init?(code: String) {
    let value = cicu_script_from_code(code)
    guard value >= 0 else { return nil }
    self.init(value: value)
  }

  /// The script that a scalar belongs to (`Zyyy` for what all scripts share).
  public init(of scalar: Unicode.Scalar) {
    self.init(value: cicu_script(Int32(bitPattern: scalar.value)))
  }

  /// The ISO 15924 code.
  public var code: String { String(cString: cicu_script_code(value)) }
  /// The ISO 15924 code.
  public var description: String { code }

  /// Used by all scripts: digits, punctuation, spaces.
  public static let common = Script(value: 0)
  /// Marks that take the script of their base.
  public static let inherited = Script(value: 1)
  /// Latin.
  public static let latin = Script(value: 25)
  /// Cyrillic.
  public static let cyrillic = Script(value: 8)
  /// Greek.
  public static let greek = Script(value: 14)
  /// Arabic.
  public static let arabic = Script(value: 2)
  /// Hebrew.
  public static let hebrew = Script(value: 19)
  /// Han.
  public static let han = Script(value: 17)
  /// Han.
  public static let hangul = Script(value: 18)
  /// Hiragana.
  public static let hiragana = Script(value: 20)
  /// Katakana.
  public static let katakana = Script(value: 22)
  /// Georgian.
  public static let georgian = Script(value: 12)
  /// Armenian.
  public static let armenian = Script(value: 3)

  /// The script of the first scalar of `text` that has one of its own.
  public static func dominant(in text: String) -> Script {
    for scalar in text.unicodeScalars {
      let script = Script(of: scalar)
      if script != .common, script != .inherited { return script }
    }
    return .common
  }
}

extension Unicode.Scalar {
  /// Whether the scalar steers the direction of text without showing (Unicode Standard Annex 9).
  public var isBidiControl: Bool { cicu_is_bidi_control(Int32(bitPattern: value)) }

  /// Whether the scalar shows nothing where a font does not know it, such as a zero-width space.
  public var isDefaultIgnorable: Bool { cicu_is_default_ignorable(Int32(bitPattern: value)) }

  /// The columns that the scalar takes on a terminal: 0 for marks and invisible ones, 2 for wide ones (Unicode
  /// Standard Annex 11), else 1. Ambiguous ones take `ambiguous` columns.
  public func terminalWidth(ambiguous: Int = 1) -> Int {
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    let code = Int32(bitPattern: value)
    // General categories 6 and 7 are Mn and Me; 15 is Cc.
    let category = cicu_general_category(code)
    if category == 6 || category == 7 || category == 15 || cicu_is_default_ignorable(code) {
      return 0
    }
    switch cicu_east_asian_width(code) {
    case 3, 5: return 2
    case 1: return ambiguous
    default: return 1
    }
  }
}
