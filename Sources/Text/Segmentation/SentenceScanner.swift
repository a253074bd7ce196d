/// Finds the sentences of one line.
struct SentenceScanner {
  let text: SentenceText
  let traits: SentenceTraits
  private var sentenceStart = 0
  /// The last list marker that began a sentence.
  private var marker: ListMarker?

  /// How far quotes and brackets protect what they hold, in bytes: farther away their other half is taken for missing.
  static let protection = 240
  /// The longest quotation that stays in one piece, in bytes.
  static let quoteProtection = 130

  init(text: SentenceText, traits: SentenceTraits) {
    self.text = text
    self.traits = traits
  }

  mutating func scan(from start: Int, to found: inout [Range<Int>]) {
    sentenceStart = text.skipBlanks(from: start)
    closeFormula(to: &found)
    var place = sentenceStart
    while true {
      place = nextCandidate(from: place)
      guard place < text.end else { break }
      let byte = text.bytes[place]
      if byte == UInt8(ascii: ")") {
        place = listItem(closingAt: place, to: &found)
      } else if let terminal = text.terminal(at: place, traits) {
        place = end(at: place, terminal, to: &found)
      } else if byte == 0xE2, text.character(at: place).kind == .bullet {
        if place > sentenceStart { close(at: place, next: place, to: &found) }
        place += 3
      } else if let next = looseEnd(at: place, to: &found) {
        place = next
      } else if let end = ruleEnd(from: place) {
        if place > sentenceStart { close(at: place, next: place, to: &found) }
        close(at: end, next: end, to: &found)
        place = end
      } else {
        place += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      }
    }
    close(at: text.end, next: text.end, to: &found)
  }

  /// The next byte that may begin a mark; letters, blanks and most marks end nothing.
  @inline(__always)
  private func nextCandidate(from place: Int) -> Int {
    traits.words.candidates.withUnsafeBufferPointer { candidates in
      var place = place
      while place < text.end, !candidates[Int(text.bytes[place])] { place += 1 }
      return place
    }
  }

  private mutating func close(at end: Int, next: Int, to found: inout [Range<Int>]) {
    let end = text.trimmed(end, from: sentenceStart)
    if end > sentenceStart { append(sentenceStart..<end, to: &found) }
    sentenceStart = text.skipBlanks(from: next)
    if sentenceStart < text.end { closeFormula(to: &found) }
  }

  /// Adds a sentence, or the sentences that it is in fact.
  private func append(_ sentence: Range<Int>, to found: inout [Range<Int>]) {
    var start = sentence.lowerBound
    if traits.findsUnmarkedEnds {
      for next in UnmarkedEnds(text: text, traits: traits).starts(in: sentence) {
        found.append(start..<text.trimmed(next, from: start))
        start = next
      }
    }
    found.append(start..<sentence.upperBound)
  }

  /// What parts sentences without a mark that ends them: a written line break, and before a capital a face of marks or
  /// an address in angle brackets. Returns where to go on.
  private mutating func looseEnd(at place: Int, to found: inout [Range<Int>]) -> Int? {
    switch text.bytes[place] {
    case UInt8(ascii: "\\"):
      guard place == sentenceStart || text.bytes[place - 1] <= 0x20 || text.terminal(at: place - 1, traits) != nil,
        let end = text.writtenBreakEnd(at: place)
      else { return nil }
      close(at: place, next: end, to: &found)
      return max(end, sentenceStart)
    case UInt8(ascii: ":"), UInt8(ascii: ";"):
      guard place > sentenceStart, text.bytes[place - 1] == 0x20, let end = text.faceEnd(at: place),
        isCapital(after: end)
      else { return nil }
      close(at: end, next: end, to: &found)
      return max(end, sentenceStart)
    case UInt8(ascii: ">"):
      guard closesAddress(place), isCapital(after: place + 1) else { return nil }
      close(at: place + 1, next: place + 1, to: &found)
      return max(place + 1, sentenceStart)
    default: return nil
    }
  }

  private func isCapital(after place: Int) -> Bool {
    let next = text.skipBlanks(from: place)
    return next > place && next < text.end && text.character(at: next).kind == .upper
  }

  /// Whether a bracket closes an address of the net.
  private func closesAddress(_ place: Int) -> Bool {
    var start = place
    var isAddress = false
    while start > max(sentenceStart, place - 120) {
      start -= 1
      switch text.bytes[start] {
      case UInt8(ascii: "<"): return isAddress
      case UInt8(ascii: "@"): isAddress = true
      case UInt8(ascii: ":") where start + 2 < place && text.bytes[start + 1] == UInt8(ascii: "/"): isAddress = true
      case 0x20 where start + 1 < place && text.bytes[start + 1] != UInt8(ascii: "h"): return false
      default: break
      }
    }
    return false
  }

  /// The formula that closes a letter, before the name of who wrote it: Best regards, Martin.
  private mutating func closeFormula(to found: inout [Range<Int>]) {
    var place = sentenceStart
    for _ in 0..<3 {
      let end = text.wordEnd(from: place)
      guard end > place, traits.words.flags(of: text.bytes, in: place..<end).contains(.closing) else { return }
      if end < text.end, text.bytes[end] == UInt8(ascii: ",") {
        guard isSignature(from: text.skipBlanks(from: end + 1)) else { return }
        close(at: end + 1, next: end + 1, to: &found)
        return
      }
      place = text.skipBlanks(from: end)
    }
  }

  /// Whether capitalized words follow, up to the line's end or three of them.
  private func isSignature(from start: Int) -> Bool {
    var place = start
    for count in 0..<3 {
      guard place < text.end else { return count > 0 }
      guard text.character(at: place).kind == .upper else { return false }
      let end = text.wordEnd(from: place)
      let next = text.skipBlanks(from: end)
      if next == end, end < text.end { return false }
      place = next
    }
    return true
  }

  /// The end of a row of marks that stands for a line across the page: `-----`, `*****`.
  private func ruleEnd(from start: Int) -> Int? {
    let mark = text.bytes[start]
    guard SentenceTraits.ruleMarks.contains(mark), start == sentenceStart || text.bytes[start - 1] <= 0x20 else {
      return nil
    }
    var end = start
    while end < text.end, text.bytes[end] == mark { end += 1 }
    return end - start >= 5 && (end == text.end || text.bytes[end] <= 0x20) ? end : nil
  }

  // MARK: Lists

  /// A bracket that closes the marker of a list item in the middle of a line: 1) milk 2) bread.
  private mutating func listItem(closingAt place: Int, to found: inout [Range<Int>]) -> Int {
    guard let (item, start) = item(markedAt: place) else { return place + 1 }
    if start == contentStart {
      marker = item
    } else if let marker, item.follows(marker) {
      close(at: start, next: start, to: &found)
      self.marker = item
    } else if traits.findsUnmarkedEnds, opensList(item, at: start) {
      close(at: start, next: start, to: &found)
      marker = item
    }
    return place + 1
  }

  /// Whether a list begins behind its heading: `Buy at once 1) milk 2) bread`, but not `two things: 1) milk 2) bread`,
  /// nor `both 1) and 2)`.
  private func opensList(_ item: ListMarker, at start: Int) -> Bool {
    guard item.number == 1 || item.letter == 1 else { return false }
    let end = text.trimmed(start, from: sentenceStart)
    guard end > sentenceStart, end < start else { return false }
    return !",;:-&/(".utf8.contains(text.bytes[end - 1]) && !endsInJoint(end) && hasSecond(item)
  }

  /// Whether the text before `end` ends in a short word such as *and*, which what follows belongs to.
  private func endsInJoint(_ end: Int) -> Bool {
    var start = end
    while start > sentenceStart, text.bytes[start - 1] > 0x20 { start -= 1 }
    return end - start <= 3 && traits.words.flags(of: text.bytes, in: start..<end).contains(.starter)
  }

  /// Whether the line goes on with the next item of a list.
  private func hasSecond(_ item: ListMarker) -> Bool {
    var place = item.end
    let limit = min(text.end, place + 600)
    while place < limit {
      place = text.skipBlanks(from: place)
      if let other = text.listMarker(at: place), other.follows(item) {
        return !endsInJoint(text.trimmed(place, from: item.end))
      }
      while place < limit, text.bytes[place] > 0x20 { place += 1 }
    }
    return false
  }

  /// Where the sentence's text begins, after a bullet, brackets and quotation marks.
  private var contentStart: Int {
    var place = sentenceStart
    let limit = min(text.end, place + 16)
    while place < limit {
      let (kind, length) = text.character(at: place)
      guard kind == .bullet || kind == .quote || kind == .blank || kind == .dash else { break }
      place += length
    }
    return place
  }

  // MARK: Ends

  /// Deals with the mark at `place` and all that belongs to it; returns where to go on.
  private mutating func end(
    at place: Int, _ terminal: (kind: SentenceText.Terminal, length: Int),
    to found: inout [Range<Int>]
  ) -> Int {
    if terminal.kind == .period, let next = letteredItem(at: place, to: &found) { return next }
    let cluster = SentenceCluster(in: text, at: place, from: sentenceStart, traits)
    let next = text.skipBlanks(from: cluster.end)
    guard next < text.end else { return cluster.end }
    let judge = SentenceJudge(
      text: text, traits: traits, sentenceStart: sentenceStart, contentStart: contentStart,
      cluster: cluster,
      next: next)
    if judge.ends, !judge.isProtected { close(at: cluster.end, next: next, to: &found) }
    return cluster.end
  }

  /// a. milk b. bread: the full stop after a letter or number that goes on with a list.
  private mutating func letteredItem(at place: Int, to found: inout [Range<Int>]) -> Int? {
    guard let (item, start) = item(markedAt: place), item.closes || !item.isCapital else {
      return nil
    }
    if start == contentStart {
      marker = item
      return item.end
    }
    guard !traits.hasOrdinals || item.number == nil || item.closes, let marker, item.follows(marker)
    else {
      return nil
    }
    close(at: start, next: start, to: &found)
    self.marker = item
    return item.end
  }

  /// The list marker whose full stop or bracket stands at `place`.
  private func item(markedAt place: Int) -> (ListMarker, start: Int)? {
    var start = place
    while start > sentenceStart, place - start < 6, text.bytes[start - 1] > 0x20 { start -= 1 }
    guard start < place, let item = text.listMarker(at: start),
      item.end == place + 1 || item.end == place + 2 && item.closes
    else { return nil }
    return (item, start)
  }
}
