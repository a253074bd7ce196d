/// A word, number, mark or symbol of a text.
public struct Token: Hashable, Sendable {
  /// What a token is.
  public enum Kind: UInt8, Sendable {
    /// Letters and marks, with digits, hyphens and apostrophes inside: *Pjöngjangs*, *F-16*, *O’Neill*.
    case word
    /// Digits, with `.`, `,` or `:` between digits: *2.600*, *1.5*, *19:30*.
    case number
    /// Anything else that shows, one scalar each.
    case mark
  }

  /// What the token is.
  public let kind: Kind
  /// UTF-8 bytes of the document.
  public let range: Range<Int>

  /// - Parameter range: UTF-8 bytes of the document.
  public init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// Cuts text into tokens in one pass over its bytes.
public struct Tokenizer: Sendable {
  /// A tokenizer for every language.
  public init() {}

  /// The tokens of a range of a document, in order.
  public func tokens(of document: Document, in range: Range<Int>) -> [Token] {
    tokens(of: document.bytes, in: range)
  }

  /// The tokens of a range of valid UTF-8, in order.
  package func tokens(of bytes: [UInt8], in range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 5)
    bytes.withUnsafeBufferPointer { buffer in
      var cursor = Cursor(bytes: buffer, place: range.lowerBound, end: range.upperBound)
      while let token = cursor.next() { tokens.append(token) }
    }
    return tokens
  }

  private struct Cursor {
    let bytes: UnsafeBufferPointer<UInt8>
    var place: Int
    let end: Int

    mutating func next() -> Token? {
      while place < end {
        let (first, length) = character(at: place)
        switch first {
        case .letter, .digit: return run()
        case .mark, .extend:
          defer { place += length }
          return Token(kind: .mark, range: place..<place + length)
        case .space: place += length
        }
      }
      return nil
    }

    /// A word or number: letters, digits and extending marks, joined by single connectors between them.
    private mutating func run() -> Token {
      let start = place
      var hasLetter = false
      while place < end {
        let (kind, length) = character(at: place)
        switch kind {
        case .letter:
          hasLetter = true
          place += length
        case .digit, .extend: place += length
        case .mark:
          guard joins(length: length, inWord: hasLetter) else {
            return Token(kind: hasLetter ? .word : .number, range: start..<place)
          }
          place += length
        case .space: return Token(kind: hasLetter ? .word : .number, range: start..<place)
        }
      }
      return Token(kind: hasLetter ? .word : .number, range: start..<place)
    }

    /// Whether the mark at `place` joins what stands on both sides of it into one token.
    private func joins(length: Int, inWord: Bool) -> Bool {
      let after = place + length
      guard after < end else { return false }
      let next = character(at: after).kind
      switch bytes[place] {
      case UInt8(ascii: "-"): return next == .letter || next == .digit
      case UInt8(ascii: "'"): return inWord && next == .letter
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"): return !inWord && next == .digit
      // U+2019, the apostrophe; U+2010 and U+2011, the hyphens.
      case 0xE2 where length == 3 && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x99:
        return inWord && next == .letter
      case 0xE2
      where length == 3 && bytes[place + 1] == 0x80
        && (bytes[place + 2] == 0x90 || bytes[place + 2] == 0x91):
        return next == .letter || next == .digit
      // U+00AD, the soft hyphen.
      case 0xC2 where length == 2 && bytes[place + 1] == 0xAD: return next == .letter
      default: return false
      }
    }

    private func character(at place: Int) -> (kind: CharacterClass, length: Int) {
      let byte = bytes[place]
      if byte < 0x80 { return (CharacterClass.of(UInt32(byte)), 1) }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard place + length <= end else { return (.mark, end - place) }
      var value = UInt32(byte) & (0xFF >> UInt32(length + 1))
      for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
      return (CharacterClass.of(value), length)
    }
  }
}

/// What a scalar is to the tokenizer.
enum CharacterClass: UInt8 {
  case space, letter, digit, mark
  /// Combining marks and joiners, which belong to what they follow.
  case extend

  /// Scalars below this are looked up in a table; the others ask the standard library.
  private static let tabulated: UInt32 = 0x3000
  private static let table: [CharacterClass] = (0..<tabulated).map {
    Unicode.Scalar($0).map(classify) ?? .mark
  }

  static func of(_ value: UInt32) -> CharacterClass {
    if value < tabulated { return table[Int(value)] }
    return Unicode.Scalar(value).map(classify) ?? .mark
  }

  private static func classify(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      .letter
    case .decimalNumber: .digit
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: .extend
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: .space
    default: .mark
    }
  }
}
