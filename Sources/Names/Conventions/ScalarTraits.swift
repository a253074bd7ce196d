/// What every table needs to know of a scalar.
struct ScalarTraits: Sendable {
  let scalar: Unicode.Scalar
  /// Its simple lower case.
  let lower: Unicode.Scalar
  /// Those flags of `LetterSymbol` that do not depend on the table.
  let flags: UInt16
  let isAlphabetic: Bool
  /// Whether it stands in NFC as it is, whatever stands beside it.
  let isSettled: Bool
  /// The same of NFD.
  let isSettledApart: Bool

  /// The scalars that UTF-8 writes in one or two bytes, by value.
  static let low: [ScalarTraits] = (0..<0x800 as Range<UInt32>).compactMap {
    Unicode.Scalar($0).map { ScalarTraits($0) }
  }

  init(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    self.scalar = scalar
    lower = Self.lowercase(scalar)
    var flags: UInt16 = 0
    if properties.isUppercase { flags |= LetterSymbol.upper }
    if properties.isLowercase { flags |= LetterSymbol.lower }
    if Self.apostrophes.contains(scalar) { flags |= LetterSymbol.apostrophe }
    self.flags = flags
    isAlphabetic = properties.isAlphabetic
    isSettled = Self.settled.contains { $0.contains(scalar.value) }
    isSettledApart = Self.settledApart.contains { $0.contains(scalar.value) }
  }

  /// The simple lower case of a scalar.
  static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.properties.changesWhenLowercased else { return scalar }
    return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  /// What is written for the apostrophe between letters, `’`.
  static let apostrophes: [Unicode.Scalar] = ["'", "ʼ", "`", "ʹ", "′"]

  /// Scalars to which Unicode Standard Annex 15 gives the quick check “yes” and the combining class 0. Others send their
  /// text through ICU, so that the list may leave some out.
  private static let settled: [ClosedRange<UInt32>] = [
    0x0000...0x02FF, 0x0370...0x0373, 0x0375...0x037D, 0x037F...0x0386, 0x0388...0x0482, 0x048A...0x0590,
    0x05D0...0x05EA, 0x0621...0x063A, 0x0641...0x064A, 0x10A0...0x10FF, 0x1C90...0x1CBF, 0x2010...0x2027,
    0x2030...0x205E, 0x20A0...0x20C0, 0x2116...0x2116, 0x3000...0x3029, 0x3041...0x3096, 0x309D...0x30FF,
    0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF9D, 0x1F300...0x1F64F,
  ]
  private static let settledApart: [ClosedRange<UInt32>] = [0x00...0xBF, 0x0391...0x03A9, 0x03B1...0x03C9]
}
