extension SentenceJudge {
  /// What follows the marks and blanks: the first letter or digit behind quotes, brackets and dashes.
  struct Follower {
    enum Kind { case none, upper, lower, caseless, digit, other }
    let kind: Kind
    let flags: SentenceWord
    let isRoman: Bool
    let isInitial: Bool
    private let isOpened: Bool

    init(_ text: SentenceText, at place: Int, _ traits: SentenceTraits) {
      var place = place
      var isOpened = false
      let limit = min(text.end, place + 16)
      var found = Kind.none
      scan: while place < limit {
        let (kind, length) = text.character(at: place)
        switch kind {
        case .upper: found = .upper
        case .lower: found = .lower
        case .caseless: found = .caseless
        case .digit: found = .digit
        case .other
        where text.terminal(at: place, traits) == nil && text.bytes[place] != UInt8(ascii: ",")
          && text.bytes[place] != UInt8(ascii: "/"):
          // An amount begins with its currency as with its number: 5 Mio. €.
          found = text.isCurrency(at: place) ? .digit : .other
        case .quote: isOpened = true
        case .opener where text.bytes[place] == 0xC2: isOpened = true
        default: break
        }
        if found != .none { break scan }
        place += length
      }
      kind = found
      self.isOpened = isOpened
      let end = found == .none ? place : text.wordEnd(from: place)
      // A letter and a full stop are an initial, not the word “A” or “I”.
      isInitial =
        end > place && end < text.end && text.bytes[end] == UInt8(ascii: ".")
        && place + text.character(at: place).length == end
      var flags = end > place && !isInitial ? traits.words.flags(of: text.bytes, in: place..<end) : []
      // It’s, don't.
      if end > place, let whole = text.contractionEnd(from: end) {
        flags.formUnion(traits.words.flags(of: text.bytes, in: place..<whole))
      }
      self.flags = flags
      isRoman = SentenceJudge.isRoman(text, place..<end)
    }

    /// Whether the next word begins sentences and is hardly part of a name.
    var startsSentence: Bool { flags.contains(.starter) || isOpened || kind == .other }
  }

  /// What stands before a full stop, up to a blank or bracket.
  struct Token {
    let range: Range<Int>
    let hasPeriod: Bool
    let isLong: Bool
    /// The digits of a number: 20, the last of -3 and 12./13; none for what is no whole number.
    let digits: Int
    let isRoman: Bool
    /// One letter.
    let isInitial: Bool
    /// Short pieces with full stops between them: U.S, z.B.
    let isAcronym: Bool
    private let text: SentenceText

    init(_ text: SentenceText, before end: Int, from sentenceStart: Int) {
      self.text = text
      var start = end
      var letters = 0
      var piece = 0
      var longestPiece = 0
      var digits = 0
      var periods = 0
      let limit = max(sentenceStart, end - 48)
      while start > limit {
        let previous = text.start(before: start)
        let kind = text.character(at: previous).kind
        if kind == .blank || kind == .opener || kind == .bullet
          || kind == .quote && text.bytes[previous] != UInt8(ascii: "'")
        {
          break
        }
        if text.bytes[previous] == UInt8(ascii: ".") {
          periods += 1
          piece = 0
        } else if kind != .extend {
          piece += 1
        }
        longestPiece = max(longestPiece, piece)
        if kind.isLetter { letters += 1 }
        if kind == .digit { digits += 1 }
        start = previous
      }
      range = start..<end
      isLong = start == limit && start > sentenceStart
      hasPeriod = periods > 0
      self.digits = digits == end - start ? digits : Self.lastDigits(text, start..<end)
      isRoman = SentenceJudge.isRoman(text, start..<end)
      isInitial = letters == 1 && piece == 1 && periods == 0 && digits == 0
      isAcronym = periods > 0 && digits == 0 && longestPiece <= 2 && letters > 1
    }

    var isNumber: Bool { digits > 0 }

    /// The digits after the last dash or stroke of a token that holds nothing but numbers: `1.-3`, `12./13`.
    private static func lastDigits(_ text: SentenceText, _ range: Range<Int>) -> Int {
      var count = 0
      var place = range.upperBound
      while place > range.lowerBound, (0x30...0x39).contains(text.bytes[place - 1]) {
        place -= 1
        count += 1
      }
      guard count > 0, place > range.lowerBound else { return 0 }
      let joint = text.start(before: place)
      guard text.bytes[joint] == UInt8(ascii: "/") || text.character(at: joint).kind == .dash else { return 0 }
      for other in range.lowerBound..<joint
      where !(0x30...0x39).contains(text.bytes[other]) && text.bytes[other] != UInt8(ascii: ".") { return 0 }
      return count
    }

    /// Whether it is a word in small letters that is too long for an unknown abbreviation.
    var isPlainWord: Bool {
      var place = range.lowerBound
      var letters = 0
      while place < range.upperBound {
        let (kind, length) = text.character(at: place)
        guard kind == .lower || kind == .extend || text.bytes[place] == UInt8(ascii: "'") else { return false }
        letters += 1
        place += length
      }
      return letters > 3
    }

    /// What the tables say about it, or about its part after a hyphen, stroke or apostrophe.
    func flags(_ traits: SentenceTraits) -> SentenceWord {
      guard !range.isEmpty, !isLong else { return [] }
      let whole = traits.words.flags(of: text.bytes, in: range)
      if !whole.isDisjoint(with: .abbreviation) { return whole }
      var start = range.upperBound
      while start > range.lowerBound {
        let previous = text.start(before: start)
        let kind = text.character(at: previous).kind
        guard kind.isLetter || kind == .extend else { break }
        start = previous
      }
      guard start > range.lowerBound, start < range.upperBound,
        text.bytes[start - 1] != UInt8(ascii: ".")
      else { return whole.union(endingFlags(traits)) }
      return traits.words.flags(of: text.bytes, in: start..<range.upperBound).union(endingFlags(traits))
    }

    /// What the end of the word says: Hauptstr.
    private func endingFlags(_ traits: SentenceTraits) -> SentenceWord {
      traits.words.endings.reduce(into: []) { flags, ending in
        if range.count > ending.bytes.count, text.bytes[range].suffix(ending.bytes.count).elementsEqual(ending.bytes) {
          flags.formUnion(ending.flags)
        }
      }
    }

    /// What the tables say about letters with full stops that blanks part, the last of which this one is: т. д.
    func spacedFlags(_ traits: SentenceTraits, from sentenceStart: Int) -> SentenceWord {
      guard isInitial else { return [] }
      var word = Array(text.bytes[range])
      var start = range.lowerBound
      for _ in 0..<3 {
        let end = text.trimmed(start, from: sentenceStart)
        guard end < start, end > sentenceStart + 1, text.bytes[end - 1] == UInt8(ascii: ".") else { break }
        let letter = text.start(before: end - 1)
        guard letter >= sentenceStart, text.character(at: letter).kind.isLetter,
          letter == sentenceStart || text.character(at: text.start(before: letter)).kind == .blank
        else { break }
        word = text.bytes[letter..<end] + word
        start = letter
      }
      guard start < range.lowerBound else { return [] }
      return word.withUnsafeBufferPointer { traits.words.flags(of: $0, in: 0..<$0.count) }
    }
  }

  /// Whether a word is a Roman numeral of capitals.
  static func isRoman(_ text: SentenceText, _ range: Range<Int>) -> Bool {
    !range.isEmpty && range.count <= 8
      && range.allSatisfy { [0x49, 0x56, 0x58, 0x4C, 0x43].contains(text.bytes[$0]) }
  }
}
