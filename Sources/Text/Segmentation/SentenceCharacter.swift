/// What a scalar is to the segmenter.
enum SentenceCharacter: UInt8, Sendable {
  case upper, lower
  /// A letter of a script without case.
  case caseless
  case digit, blank
  /// An opening bracket, or ¿ and ¡.
  case opener
  /// A closing bracket.
  case closer
  /// A quotation mark of any style; which side it stands on its neighbours say.
  case quote
  case dash, bullet
  /// Marks that belong to the letter before them.
  case extend
  case other

  private static let tabulated: UInt32 = 0x3100
  private static let table: [SentenceCharacter] = (0..<tabulated).map {
    Unicode.Scalar($0).map(classify) ?? .other
  }

  static func of(_ value: UInt32) -> SentenceCharacter {
    if value < tabulated { return table[Int(value)] }
    return Unicode.Scalar(value).map(classify) ?? .other
  }

  var isLetter: Bool { self == .upper || self == .lower || self == .caseless }

  private static func classify(_ scalar: Unicode.Scalar) -> SentenceCharacter {
    switch scalar {
    case "\"", "'", "`", "´", "\u{2032}", "\u{2033}", "\u{FF02}", "\u{300C}"..."\u{300F}":
      return .quote
    case "•", "‣", "⁃", "●", "▪", "■", "◦": return .bullet
    case "¿", "¡": return .opener
    case "\u{200B}": return .extend
    case "<": return .opener
    case ">": return .closer
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .modifierLetter, .otherLetter, .letterNumber: return .caseless
    case .decimalNumber: return .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .blank
    case .openPunctuation:
      return scalar.value < 0x2000 || scalar.value > 0x2FFF ? .opener : quoteOrOpener(scalar)
    case .closePunctuation: return .closer
    case .initialPunctuation, .finalPunctuation: return .quote
    case .dashPunctuation: return .dash
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .extend
    default: return .other
    }
  }

  /// „ and ‚ are opening punctuation to Unicode.
  private static func quoteOrOpener(_ scalar: Unicode.Scalar) -> SentenceCharacter {
    scalar == "„" || scalar == "‚" ? .quote : .opener
  }
}
