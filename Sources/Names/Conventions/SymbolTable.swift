/// The symbols of an alphabet for all scalars that its language's text is likely to hold, ready to be looked up.
struct SymbolTable: Sendable {
  /// By value, for the scalars that UTF-8 writes in one or two bytes.
  let low: [UInt16]
  /// For each page of 64 scalars up to U+FFFF the place of its symbols in `symbols`; zero where it has none.
  let pages: [UInt16]
  /// The symbols of the pages; the first page is not used.
  let symbols: [UInt16]
  private let alphabet: SourceAlphabet

  static let pageBits: UInt32 = 6

  init(_ alphabet: SourceAlphabet) {
    self.alphabet = alphabet
    low = ScalarTraits.low.map(alphabet.symbol(of:))
    var pages = [UInt16](repeating: 0, count: 0x10000 >> Int(Self.pageBits))
    var symbols = [UInt16](repeating: 0, count: 1 << Int(Self.pageBits))
    for page in Self.pages(of: alphabet) {
      pages[Int(page)] = UInt16(symbols.count)
      for value in page << Self.pageBits..<(page + 1) << Self.pageBits {
        symbols.append(Unicode.Scalar(value).map(alphabet.symbol(of:)) ?? LetterSymbol.unsettled)
      }
    }
    self.pages = pages
    self.symbols = symbols
  }

  /// The pages that hold a letter in either case, or general punctuation.
  private static func pages(of alphabet: SourceAlphabet) -> Set<UInt32> {
    var values: [UInt32] = [0x2000, 0x2040]
    for letter in alphabet.letters {
      values.append(letter.value)
      if let upper = letter.properties.uppercaseMapping.unicodeScalars.first { values.append(upper.value) }
    }
    return Set(values.filter { $0 >= 0x800 && $0 < 0x10000 }.map { $0 >> pageBits })
  }

  /// The symbol of a scalar that no page holds.
  func computed(_ value: UInt32) -> UInt16 {
    Unicode.Scalar(value).map(alphabet.symbol(of:)) ?? LetterSymbol.unsettled
  }
}
