/// Valid UTF-8 up to an end, read by scalars.
struct SentenceText {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int

  /// How a mark that may end a sentence does so.
  enum Terminal {
    /// The full stop, which does much else as well.
    case period
    /// ! and ? and their like.
    case strong
    /// … as one character.
    case ellipsis
    /// Marks of scripts without blanks between sentences: 。 ！
    case full
  }

  @inline(__always)
  func character(at place: Int) -> (kind: SentenceCharacter, length: Int) {
    guard place < end else { return (.blank, 0) }
    let (value, length) = scalar(at: place)
    return (SentenceCharacter.of(value), length)
  }

  @inline(__always)
  func scalar(at place: Int) -> (value: UInt32, length: Int) {
    let byte = bytes[place]
    if byte < 0x80 { return (UInt32(byte), 1) }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    // A range that cuts a scalar in two is the caller's mistake; its rest counts as one odd character.
    guard byte >= 0xC0, place + length <= end else { return (0xFFFD, 1) }
    var value = UInt32(byte) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
    return (value, length)
  }

  /// The start of the scalar before `place`.
  @inline(__always)
  func start(before place: Int) -> Int {
    var start = place - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  func skipBlanks(from place: Int) -> Int {
    var place = place
    while place < end {
      let (kind, length) = character(at: place)
      guard kind == .blank else { break }
      place += length
    }
    return place
  }

  /// Whether the sign of a currency stands at `place`.
  func isCurrency(at place: Int) -> Bool {
    [0x24, 0xA3, 0xA5, 0x20AC, 0x20B4, 0x20BD].contains(scalar(at: place).value)
  }

  /// The end of the text in `start..<end` without the blanks before it.
  func trimmed(_ end: Int, from start: Int) -> Int {
    var end = end
    while end > start {
      let previous = self.start(before: end)
      guard character(at: previous).kind == .blank else { break }
      end = previous
    }
    return end
  }

  /// The end of the word of letters and marks that begins at `place`.
  func wordEnd(from place: Int) -> Int {
    var place = place
    // Longer words are in no table.
    let limit = min(end, place + 64)
    while place < limit {
      let (kind, length) = character(at: place)
      guard kind.isLetter || kind == .extend else { break }
      place += length
    }
    return place
  }

  /// The end of what an apostrophe at `place` joins to the word before it.
  func contractionEnd(from place: Int) -> Int? {
    guard place < end else { return nil }
    let (mark, length) = scalar(at: place)
    guard mark == 0x27 || mark == 0x2019 else { return nil }
    let end = wordEnd(from: place + length)
    return end > place + length ? end : nil
  }

  /// The end of a smiling or other face of marks at `place`.
  func faceEnd(at start: Int) -> Int? {
    guard start + 1 < end, [UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "=")].contains(bytes[start]) else {
      return nil
    }
    var place = start + 1
    if bytes[place] == UInt8(ascii: "-") { place += 1 }
    guard place < end, ")(DPpO/|]".utf8.contains(bytes[place]) else { return nil }
    while place < end, bytes[place] == UInt8(ascii: ")") || bytes[place] == UInt8(ascii: "(") { place += 1 }
    if place < end, bytes[place] > 0x20 { place += 1 }
    return place >= end || character(at: place).kind == .blank ? place : nil
  }

  /// The end of line breaks that a careless export wrote as `\\n`, `\\r\\n`.
  func writtenBreakEnd(at start: Int) -> Int? {
    var place = start
    while place + 1 < end, bytes[place] == UInt8(ascii: "\\"),
      bytes[place + 1] == UInt8(ascii: "n") || bytes[place + 1] == UInt8(ascii: "r")
    { place += 2 }
    guard place > start else { return nil }
    if place >= end { return place }
    switch character(at: place).kind {
    case .blank, .bullet, .upper, .quote, .digit: return place
    default: return nil
    }
  }

  /// The mark at `place` that may end a sentence.
  @inline(__always)
  func terminal(at place: Int, _ traits: SentenceTraits) -> (kind: Terminal, length: Int)? {
    guard place < end else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "."): return (.period, 1)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return (.strong, 1)
    case UInt8(ascii: ":"): return traits.colonEnds ? (.strong, 1) : nil
    case UInt8(ascii: ";"): return traits.semicolonEnds ? (.strong, 1) : nil
    case 0xCD...: return wideTerminal(scalar(at: place))
    default: return nil
    }
  }

  private func wideTerminal(_ scalar: (value: UInt32, length: Int)) -> (
    kind: Terminal, length: Int
  )? {
    let kind: Terminal? =
      switch scalar.value {
      case 0x2026, 0x22EF: .ellipsis
      case 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0xFF61, 0xFE52, 0xFE56, 0xFE57: .full
      // Greek, Armenian, Arabic, Urdu, Indic, Tibetan, Burmese, Ethiopic, Khmer, Mongolian, and ‼ ‽ ⁇ ⁈ ⁉.
      case 0x037E, 0x0589, 0x061F, 0x06D4, 0x0964, 0x0965, 0x0F0D, 0x104A, 0x104B, 0x1362, 0x1367,
        0x1368,
        0x17D4, 0x17D5, 0x1803, 0x1809, 0x203C, 0x203D, 0x2047...0x2049, 0xA9CE, 0xAAEB:
        .strong
      default: nil
      }
    return kind.map { ($0, scalar.length) }
  }

  /// A list marker such as `1.)`, `(a)`, `iv)` or `b.` at `place`: its value and style.
  func listMarker(at place: Int) -> ListMarker? {
    var place = place
    let opens = place < end && bytes[place] == UInt8(ascii: "(")
    // #1.
    if opens || place < end && bytes[place] == UInt8(ascii: "#") { place += 1 }
    let start = place
    while place < end, place < start + 5, isAlphanumeric(bytes[place]) { place += 1 }
    guard place > start, place < end else { return nil }
    var hasPeriod = false
    let word = start..<place
    if bytes[place] == UInt8(ascii: ".") {
      hasPeriod = true
      place += 1
    }
    let closes = place < end && bytes[place] == UInt8(ascii: ")")
    if closes { place += 1 }
    guard hasPeriod || closes, closes || !opens, place >= end || character(at: place).kind == .blank
    else { return nil }
    return ListMarker(word: bytes[word], end: place, closes: closes)
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}

/// The number or letter that begins a list item.
struct ListMarker: Equatable {
  /// What it counts as: a number, a letter from a = 1, or a Roman numeral. `i` is both of the latter.
  let number: Int?
  let letter: Int?
  let roman: Int?
  let isCapital: Bool
  let end: Int
  /// Whether it ends with a bracket.
  let closes: Bool

  init?(word: Slice<UnsafeBufferPointer<UInt8>>, end: Int, closes: Bool) {
    self.end = end
    self.closes = closes
    guard let first = word.first else { return nil }
    isCapital = (0x41...0x5A).contains(first)
    number =
      word.count <= 3 && word.allSatisfy { (0x30...0x39).contains($0) }
      ? word.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
    letter =
      word.count == 1 && (0x61...0x7A).contains(first | 0x20) ? Int(first | 0x20) - 0x60 : nil
    roman = Self.roman(word)
    if number == nil, letter == nil, roman == nil { return nil }
  }

  /// Whether this marker follows `other` in one list.
  func follows(_ other: ListMarker) -> Bool {
    guard closes == other.closes, isCapital == other.isCapital else { return false }
    func next(_ value: Int?, _ before: Int?) -> Bool {
      guard let value, let before else { return false }
      return value == before + 1
    }
    return next(number, other.number) || next(letter, other.letter) || next(roman, other.roman)
  }

  private static func roman(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var total = 0
    var previous = 0
    for byte in word.reversed() {
      let value =
        switch byte | 0x20 {
        case UInt8(ascii: "i"): 1
        case UInt8(ascii: "v"): 5
        case UInt8(ascii: "x"): 10
        default: 0
        }
      if value == 0 { return nil }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    return total
  }
}
