/// What a transducer knows of one scalar of its input, packed: the number of its letter, and its case.
enum LetterSymbol {
  /// The scalar is an upper-case letter.
  static let upper: UInt16 = 0x8000
  /// The scalar is a lower-case letter.
  static let lower: UInt16 = 0x4000
  /// Graphemes of the table begin with the scalar as it stands, and it is a letter or belongs into words.
  static let initial: UInt16 = 0x2000
  /// Text with this scalar may not be normalized.
  static let unsettled: UInt16 = 0x1000
  /// The scalar is one that is written for the apostrophe.
  static let apostrophe: UInt16 = 0x0800
  /// The bits that hold the letter's number.
  static let number: UInt16 = 0x07FF

  /// The number of what is no letter, and of what lies beyond the text.
  static let edge: UInt16 = 0
  /// The number of letters that the table does not have.
  static let foreign: UInt16 = 1
  /// The number of the table's first letter.
  static let first: UInt16 = 2
}

/// The letters of a table: every scalar of its graphemes and contexts, in lower case, by number.
struct SourceAlphabet: Sendable {
  /// Ascending; the number of a letter is its place plus `LetterSymbol.first`.
  let letters: [Unicode.Scalar]
  /// By number: whether graphemes begin with the letter.
  let begins: [Bool]
  /// By number: whether contexts take it for a letter.
  let isLetter: [Bool]
  private let isDecomposed: Bool

  /// The numbers that there are.
  var count: Int { begins.count }

  /// - Parameters:
  ///   - scalars: All scalars of graphemes and contexts.
  ///   - initials: Those by which graphemes begin.
  ///   - isDecomposed: Whether the input is taken in NFD, not NFC.
  init(_ scalars: Set<Unicode.Scalar>, initials: Set<Unicode.Scalar>, isDecomposed: Bool) {
    letters = scalars.sorted()
    precondition(letters.count < Int(LetterSymbol.number), "a table of conventions has too many letters")
    begins = [false, false] + letters.map(initials.contains)
    isLetter =
      [false, true] + letters.map { $0.properties.isAlphabetic || initials.contains($0) && Self.mayBelongToWords($0) }
    self.isDecomposed = isDecomposed
  }

  /// The number of a lower-case scalar; nil where the table does not have it.
  func number(of lower: Unicode.Scalar) -> UInt16? {
    var low = 0
    var high = letters.count
    while low < high {
      let middle = (low + high) / 2
      if letters[middle] == lower { return UInt16(middle) + LetterSymbol.first }
      if letters[middle] < lower { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The letter of a number; nil for what the table does not have.
  func letter(_ number: Int) -> Unicode.Scalar? {
    let place = number - Int(LetterSymbol.first)
    return letters.indices.contains(place) ? letters[place] : nil
  }

  /// The symbol of any scalar.
  func symbol(of scalar: Unicode.Scalar) -> UInt16 { symbol(of: ScalarTraits(scalar)) }

  /// The symbol of a scalar whose traits are known.
  func symbol(of traits: ScalarTraits) -> UInt16 {
    var symbol = traits.flags
    if !(isDecomposed ? traits.isSettledApart : traits.isSettled) { symbol |= LetterSymbol.unsettled }
    guard let number = number(of: traits.lower) else {
      return symbol | (traits.isAlphabetic ? LetterSymbol.foreign : LetterSymbol.edge)
    }
    if traits.scalar == traits.lower, begins[Int(number)], isLetter[Int(number)] { symbol |= LetterSymbol.initial }
    return symbol | number
  }

  /// Whether a sign by which graphemes begin counts as a letter in contexts. Spaces, digits and punctuation that rows write
  /// otherwise stay the edges of words; apostrophes and hyphens do not.
  static func mayBelongToWords(_ sign: Unicode.Scalar) -> Bool {
    switch sign.properties.generalCategory {
    case .spaceSeparator, .decimalNumber: false
    case .otherPunctuation: ScalarTraits.apostrophes.contains(sign)
    default: true
    }
  }
}
