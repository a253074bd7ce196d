/// The beginnings of the nouns of an index as a set of bits: tells of many German nouns that they can hold no term, before
/// they are taken apart.
///
/// Letters are folded so that a word's beginning stays the same in all its forms and spellings: capitals to small
/// letters, umlauts to their vowel, *ae* to *a*, *ß* to *ss*. Of shorter words, which change nearer to their beginning
/// (*Ehre* in *Ehrgefühl*, *Basis* in *Basen*, *Kaufmann* in *Kaufleute*), fewer letters are asked for.
struct TermBeginnings {
  private var bits = [UInt32](repeating: 0, count: Self.bitCount / 32)

  private static let bitCount = 1 << 17
  /// Longer strings can be parts of compounds.
  private static let longestWhole = 3
  /// Words of so many letters change nowhere among their first six.
  private static let long = 10

  /// The set as numbers of an index.
  var numbers: [UInt32] { bits }

  mutating func insert(_ string: UnsafeRawBufferPointer) {
    guard let first = string.first, first &- 0x41 < 26 || first >= 0xC3 else { return }
    var letters = FoldedLetters(string, from: 0, isWhole: string.count <= Self.longestWhole)
    var beginning = letters
    var (count, known) = (0, 0)
    while count < Self.long, letters.next() {
      count += 1
      while known < Self.asked(of: count, last: letters.last) {
        _ = beginning.next()
        known += 1
      }
    }
    bits[beginning.bit / 32] |= 1 << UInt32(beginning.bit % 32)
  }

  /// The letters that are asked for of a word of so many.
  private static func asked(of count: Int, last: UInt8) -> Int {
    switch count {
    case 0...2: min(count, 2)
    case 3: last == UInt8(ascii: "e") ? 2 : 3
    case 4...5: 3
    case 6..<long: 4
    default: 6
    }
  }

  /// Whether a noun of a set, or a form of one, may be a word or stand in it.
  static func mayHold(_ word: UnsafeRawBufferPointer, in bits: NumberTable) -> Bool {
    for start in 0..<word.count where word[start] & 0xC0 != 0x80 {
      // Letters of which small and large ones do not look alike here.
      if word[start] > 0xC3 || begins(word, at: start, isWhole: false, in: bits) { return true }
    }
    return begins(word, at: 0, isWhole: true, in: bits)
  }

  private static func begins(
    _ word: UnsafeRawBufferPointer, at start: Int, isWhole: Bool, in bits: NumberTable
  ) -> Bool {
    var letters = FoldedLetters(word, from: start, isWhole: isWhole)
    for length in 1...6 {
      guard letters.next() else { return false }
      if length == 5 || (length == 1 && !isWhole) { continue }
      if bits[letters.bit / 32] >> (letters.bit % 32) & 1 == 1 { return true }
    }
    return false
  }

  /// The folded letters of a word from a place, and a hash of those that were read.
  private struct FoldedLetters {
    private let word: UnsafeRawBufferPointer
    private var place: Int
    private var hash: UInt32
    private(set) var last: UInt8 = 0
    /// That the second s of an ß is still to come.
    private var isInsideSharpS = false

    init(_ word: UnsafeRawBufferPointer, from place: Int, isWhole: Bool) {
      self.word = word
      hash = isWhole ? 0x811C_9DC5 : 0x2545_F491
      self.place = place
    }

    /// The bit of the letters that were read.
    var bit: Int { Int(((hash ^ hash >> 15) &* 0x9E37_79B1) >> 15) }

    /// Reads a letter; false at the end.
    mutating func next() -> Bool {
      if isInsideSharpS {
        isInsideSharpS = false
        return append(UInt8(ascii: "s"))
      }
      // The e of *ae*, *oe* and *ue*.
      if place < word.count, word[place] == UInt8(ascii: "e"), Self.isBackVowel(last) { place += 1 }
      guard place < word.count else { return false }
      let byte = word[place]
      place += 1
      guard byte == 0xC3, place < word.count else { return append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
      let second = word[place]
      place += 1
      switch second | 0x20 {
      case 0xA4: return append(UInt8(ascii: "a"))
      case 0xB6: return append(UInt8(ascii: "o"))
      case 0xBC: return append(UInt8(ascii: "u"))
      case 0xBF where second == 0x9F:
        isInsideSharpS = true
        return append(UInt8(ascii: "s"))
      default: return append(second | 0x20)
      }
    }

    private mutating func append(_ letter: UInt8) -> Bool {
      last = letter
      hash = (hash ^ UInt32(letter)) &* 0x0100_0193
      return true
    }

    private static func isBackVowel(_ letter: UInt8) -> Bool {
      letter == UInt8(ascii: "a") || letter == UInt8(ascii: "o") || letter == UInt8(ascii: "u")
    }
  }
}
