/// The marks that stand together where a sentence may end: `?!`, `. . .`, `.“`, `.)[12]`.
struct SentenceCluster {
  /// Where it begins and ends, without blanks.
  let start: Int
  private(set) var end: Int
  private(set) var dots = 0
  /// How many ! and ? there are.
  private(set) var strong = 0
  private(set) var hasFull = false
  private(set) var hasEllipsis = false
  private(set) var closers = 0
  private(set) var quotes = 0

  /// - Parameters:
  ///   - start: The first mark.
  ///   - sentenceStart: The start of the sentence, for quotation marks that stand alone between blanks.
  init(in text: SentenceText, at start: Int, from sentenceStart: Int, _ traits: SentenceTraits) {
    self.start = start
    end = start
    if isGlued(text, sentenceStart), trailsSpacedDots(text) {
      // A full stop, and an ellipsis that begins the next sentence.
      dots = 1
      end = start + 1
      return
    }
    while end < text.end {
      if let mark = text.terminal(at: end, traits) {
        count(mark.kind)
        end += mark.length
      } else if let next = markAfterBlank(text, traits) {
        end = next
      } else if let next = closer(text) {
        end = next
      } else if let next = footnote(text) {
        end = next
      } else if let next = emoticon(text) {
        end = next
      } else if quotes == 0, let next = loneQuote(text, sentenceStart) {
        quotes += 1
        end = next
      } else {
        break
      }
    }
  }

  private mutating func count(_ kind: SentenceText.Terminal) {
    switch kind {
    case .period: dots += 1
    case .strong: strong += 1
    case .ellipsis: hasEllipsis = true
    case .full: hasFull = true
    }
  }

  var hasStrong: Bool { strong > 0 }
  /// Whether the text is a plain full stop.
  var isPeriod: Bool { dots == 1 && !hasStrong && !hasFull && !hasEllipsis }
  var isEllipsis: Bool { (dots > 1 || hasEllipsis) && !hasStrong && !hasFull }

  private func isGlued(_ text: SentenceText, _ sentenceStart: Int) -> Bool {
    start > sentenceStart && text.character(at: text.start(before: start)).kind.isLetter
  }

  /// `. . . .` and then more text.
  private func trailsSpacedDots(_ text: SentenceText) -> Bool {
    guard start + 7 < text.end else { return false }
    for offset in 0..<7 {
      let wanted = offset % 2 == 0 ? UInt8(ascii: ".") : UInt8(ascii: " ")
      if text.bytes[start + offset] != wanted { return false }
    }
    return text.skipBlanks(from: start + 7) < text.end
  }

  /// The place of a mark that one blank parts from this one, as tokenized text and `. . .` have it; nil where the mark
  /// belongs to a word after it.
  private func markAfterBlank(_ text: SentenceText, _ traits: SentenceTraits) -> Int? {
    guard end < text.end, text.bytes[end] == 0x20, text.terminal(at: end + 1, traits) != nil else {
      return nil
    }
    var place = end + 1
    while let mark = text.terminal(at: place, traits) { place += mark.length }
    if place < text.end {
      let kind = text.character(at: place).kind
      if kind.isLetter || kind == .digit { return nil }
    }
    return end + 1
  }

  /// The end of a closing bracket or quotation mark that touches the marks.
  private mutating func closer(_ text: SentenceText) -> Int? {
    let (kind, length) = text.character(at: end)
    switch kind {
    case .closer:
      closers += 1
      return end + length
    case .quote:
      let after = text.character(at: end + length).kind
      if after.isLetter || after == .digit, !hasFull { return nil }
      if hasFull, isOpeningCorner(text) { return nil }
      quotes += 1
      return end + length
    default: return nil
    }
  }

  /// 「 and 『, and “ and ‘, which open where 。 ends sentences.
  private func isOpeningCorner(_ text: SentenceText) -> Bool {
    [0x300C, 0x300E, 0x201C, 0x2018].contains(text.scalar(at: end).value)
  }

  /// The end of a reference such as `[12]` or `[2–11]`.
  private func footnote(_ text: SentenceText) -> Int? {
    guard text.bytes[end] == UInt8(ascii: "[") else { return nil }
    var place = end + 1
    while place < min(text.end, end + 12), isReference(text.bytes[place]) { place += 1 }
    guard place > end + 1, place < text.end, text.bytes[place] == UInt8(ascii: "]") else {
      return nil
    }
    return place + 1
  }

  private func isReference(_ byte: UInt8) -> Bool {
    // Digits, a hyphen, a comma, and the bytes of an en dash.
    (0x30...0x39).contains(byte) || [0x2C, 0x2D, 0xE2, 0x80, 0x93].contains(byte)
  }

  /// The end of a face of marks after a blank, which belongs to the sentence before it.
  private func emoticon(_ text: SentenceText) -> Int? {
    guard end + 2 < text.end, text.bytes[end] == 0x20 else { return nil }
    return text.faceEnd(at: end + 1)
  }

  /// A straight quotation mark between blanks closes where the sentence holds an odd number of its kind.
  private func loneQuote(_ text: SentenceText, _ sentenceStart: Int) -> Int? {
    if let closed = spacedCloser(text) { return closed }
    guard end + 1 < text.end, text.bytes[end] == 0x20 else { return nil }
    let mark = text.bytes[end + 1]
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return nil }
    var stop = end + 2
    if stop < text.end, text.bytes[stop] == mark { stop += 1 }
    guard stop >= text.end || text.bytes[stop] == 0x20 else { return nil }
    var count = 0
    for place in max(sentenceStart, end - 400)..<end
    where text.bytes[place] == mark
      && (mark == UInt8(ascii: "\"") || touchesBlank(text, place, sentenceStart))
    {
      count += 1
    }
    if (count / (stop - end - 1)) % 2 == 1 { return stop }
    // Two apostrophes of which no others are near close what a careless tokenizer opened.
    return stop - end == 3 && count == 0 && !hasPair(text, mark, from: stop) ? stop : nil
  }

  private func hasPair(_ text: SentenceText, _ mark: UInt8, from start: Int) -> Bool {
    for place in start..<max(start, min(text.end, start + 400) - 1)
    where text.bytes[place] == mark && text.bytes[place + 1] == mark { return true }
    return false
  }

  /// The French » and ” after a blank.
  private func spacedCloser(_ text: SentenceText) -> Int? {
    let blank = text.character(at: end)
    guard blank.kind == .blank, end + blank.length < text.end else { return nil }
    let mark = text.scalar(at: end + blank.length)
    guard mark.value == 0xBB || mark.value == 0x201D else { return nil }
    let after = end + blank.length + mark.length
    let next = text.character(at: after).kind
    return next.isLetter || next == .digit ? nil : after
  }

  private func touchesBlank(_ text: SentenceText, _ place: Int, _ start: Int) -> Bool {
    place == start || text.bytes[place - 1] == 0x20 || text.bytes[place - 1] == text.bytes[place]
      || place + 1 < text.end && text.bytes[place + 1] == 0x20
  }
}
