/// Decides whether marks end a sentence, by what stands before and after them.
struct SentenceJudge {
  let text: SentenceText
  let traits: SentenceTraits
  let sentenceStart: Int
  let contentStart: Int
  let cluster: SentenceCluster
  /// The first byte after the marks that is not blank.
  let next: Int

  private var hasBlank: Bool { next > cluster.end }

  var ends: Bool {
    // Marks that begin a sentence do not end it.
    guard cluster.start > contentStart || cluster.hasStrong else { return false }
    if cluster.hasFull { return hasBlank || cluster.closers == 0 && !endsInCorner }
    guard hasBlank else { return endsWithoutBlank }
    if beginsWithComma { return false }
    let follower = Follower(text, at: next, traits)
    switch follower.kind {
    case .none: return false
    case .lower: return endsBeforeLowerCase(follower)
    default: break
    }
    if isOmission { return false }
    if cluster.hasStrong { return !isName || follower.startsSentence }
    if !traits.periodEnds { return false }
    if cluster.isEllipsis { return endsEllipsis(follower) }
    return endsPeriod(follower)
  }

  /// Whether a comma follows, behind a quotation mark or not: no sentence begins so.
  private var beginsWithComma: Bool {
    let (kind, length) = text.character(at: next)
    let place = kind == .quote ? text.skipBlanks(from: next + length) : next
    return place < text.end && text.bytes[place] == UInt8(ascii: ",")
  }

  /// 「行く。」 goes on with who said so.
  private var endsInCorner: Bool {
    let last = text.scalar(at: text.start(before: cluster.end)).value
    return (last == 0x300D || last == 0x300F) && text.character(at: next).kind != .quote
  }

  /// “[...]”, which stands for what was left out.
  private var isOmission: Bool {
    cluster.closers > 0 && cluster.start > sentenceStart
      && text.bytes[cluster.start - 1] == UInt8(ascii: "[")
  }

  private func endsEllipsis(_ follower: Follower) -> Bool {
    if follower.kind == .digit { return false }
    return !follower.flags.contains(.anywhere)
  }

  private func endsPeriod(_ follower: Follower) -> Bool {
    let token = Token(text, before: cluster.start, from: sentenceStart)
    if token.range.isEmpty { return endsSpaced(follower) }
    let spaced = token.spacedFlags(traits, from: sentenceStart)
    let flags = spaced.isEmpty ? token.flags(traits) : spaced
    if cluster.closers + cluster.quotes > 0 {
      if token.range.lowerBound == contentStart, isListMarker { return false }
      if flags.isDisjoint(with: .abbreviation) { return true }
      return cluster.quotes > 0 || follower.flags.contains(.starter)
    }
    if token.range.lowerBound == contentStart, isListMarker { return false }
    if flags.contains(.title) { return false }
    // “10 a.m. (CET)”, “Acme Inc. (‘Acme’)”
    if !flags.isDisjoint(with: .abbreviation), text.bytes[next] == UInt8(ascii: "(") { return false }
    if follower.kind == .digit { return endsBeforeDigit(token, flags) }
    if flags.contains(.unit) {
      return follower.startsSentence || !isClauseOpen && !(flags.contains(.degree) && followsName(token))
    }
    if flags.contains(.general) { return follower.startsSentence }
    if token.isAcronym || token.isInitial { return follower.startsSentence }
    if flags.contains(.number) { return !follower.isRoman }
    if traits.hasOrdinals, token.isNumber || token.isRoman { return endsOrdinal(token, follower) }
    return true
  }

  /// A blank before the full stop, as tokenized text has it: “the U.S . Highway”.
  private func endsSpaced(_ follower: Follower) -> Bool {
    let end = text.trimmed(cluster.start, from: sentenceStart)
    var start = end
    while start > sentenceStart, end - start < 16, text.bytes[start - 1] > 0x20,
      text.bytes[start - 1] != UInt8(ascii: "/")
    { start -= 1 }
    let token = Token(text, before: end, from: start)
    return !token.isAcronym || follower.startsSentence
  }

  private func endsBeforeDigit(_ token: Token, _ flags: SentenceWord) -> Bool {
    if flags.contains(.time) { return true }
    if !flags.isDisjoint(with: .abbreviation) || token.isAcronym || token.isInitial { return false }
    if traits.hasOrdinals, token.isNumber, token.digits <= 2 {
      return previousWord(before: token.range.lowerBound).contains(.beforeNumber)
    }
    return true
  }

  /// A number before a full stop: 20. Juli, but also “Er wurde 31. Danach …”.
  private func endsOrdinal(_ token: Token, _ follower: Follower) -> Bool {
    if token.digits > 3 { return true }
    if follower.flags.contains(.afterOrdinal) || token.isNumber && precedesYear { return false }
    if follower.startsSentence { return true }
    if token.digits > 2 { return true }
    if previousWord(before: token.range.lowerBound).contains(.beforeNumber) { return true }
    return !traits.capitalizesNouns && token.isNumber
  }

  /// Whether one word and a year follow: 7. Apríla 2020, whatever the month's form.
  private var precedesYear: Bool {
    let word = text.wordEnd(from: next)
    let year = text.skipBlanks(from: word)
    guard word > next, year > word, year + 4 <= text.end, text.bytes[year] == 0x31 || text.bytes[year] == 0x32 else {
      return false
    }
    for place in year..<year + 4 where !(0x30...0x39).contains(text.bytes[place]) { return false }
    return year + 4 == text.end || text.character(at: year + 4).kind != .digit
  }

  /// Whether the token is the number or letter of a list item.
  private var isListMarker: Bool { text.listMarker(at: contentStart) != nil }

  /// Whether the sentence so far is a phrase such as “At 5 a.m.”, whose subject is still to come.
  private var isClauseOpen: Bool {
    guard cluster.start - contentStart < 40 else { return false }
    let end = text.wordEnd(from: contentStart)
    guard end > contentStart else { return false }
    if traits.words.flags(of: text.bytes, in: contentStart..<end).contains(.opener) { return true }
    return false
  }

  /// Whether the word before a token is capitalized: Ada Byron Ph.D. Professor of …
  private func followsName(_ token: Token) -> Bool {
    let end = text.trimmed(token.range.lowerBound, from: sentenceStart)
    var start = end
    while start > sentenceStart, text.bytes[start - 1] > 0x20 { start -= 1 }
    return start > sentenceStart && text.character(at: start).kind == .upper
  }

  /// What the tables say about the word before a place; of an abbreviation only whether it stands before numbers.
  private func previousWord(before place: Int) -> SentenceWord {
    var end = text.trimmed(place, from: sentenceStart)
    let isAbbreviation = end > sentenceStart && text.bytes[end - 1] == UInt8(ascii: ".")
    if isAbbreviation { end -= 1 }
    var start = end
    while start > sentenceStart, end - start < 48 {
      let previous = text.start(before: start)
      guard text.character(at: previous).kind.isLetter else { break }
      start = previous
    }
    let flags = traits.words.flags(of: text.bytes, in: start..<end)
    return isAbbreviation ? flags.contains(.number) ? .beforeNumber : [] : flags
  }

  // MARK: Quotes and brackets

  /// Whether the marks stand inside a quotation or bracket that began in this sentence and closes soon.
  var isProtected: Bool {
    guard let (closing, start) = unclosedOpener else { return isEmbedded }
    let reach =
      closing.isQuote
      ? SentenceScanner.quoteProtection - (cluster.end - start) : SentenceScanner.protection
    return closing.stands(in: text, from: cluster.end, reach: reach)
  }

  /// Whether the marks stand inside a short quotation that a sentence begins before and goes on after: He wrote “Yes. No.”
  /// and left.
  private var isEmbedded: Bool {
    guard cluster.closers + cluster.quotes == 0 else { return false }
    var start = cluster.start
    let limit = max(contentStart, start - SentenceScanner.quoteProtection)
    while start > limit {
      start -= 1
      guard isDoubleQuote(start) else { continue }
      return start > contentStart && isOpening(start) && goesOn(afterQuotationFrom: start)
    }
    return false
  }

  @inline(__always)
  private func isDoubleQuote(_ place: Int) -> Bool {
    switch text.bytes[place] {
    case 0x22: return true
    case 0xC2, 0xE2:
      let value = text.scalar(at: place).value
      return value == 0xAB || value == 0xBB || (0x201C...0x201E).contains(value)
    default: return false
    }
  }

  /// Whether the quotation that begins at `start` ends soon, with a small letter behind it.
  private func goesOn(afterQuotationFrom start: Int) -> Bool {
    var place = cluster.end
    let limit = min(text.end, start + SentenceScanner.quoteProtection)
    while place < limit {
      let length = text.scalar(at: place).length
      if isDoubleQuote(place) {
        let next = text.skipBlanks(from: place + length)
        return next > place + length && text.character(at: next).kind == .lower
      }
      place += length
    }
    return false
  }

  private var unclosedOpener: (Closing, start: Int)? {
    var place = cluster.end
    let limit = max(sentenceStart, cluster.end - SentenceScanner.protection)
    // Few marks nest: a short list does where a dictionary would allocate.
    var pending: [UInt32] = []
    while place > limit {
      place = text.start(before: place)
      guard Closing.mayBeMark[Int(text.bytes[place])] else { continue }
      let value = text.scalar(at: place).value
      if let closing = Closing(opener: value, keepsShortQuotes: traits.keepsShortQuotes),
        !closing.isQuote || isOpening(place)
      {
        if let match = pending.lastIndex(where: closing.marks.contains) {
          pending.remove(at: match)
        } else {
          return (closing, place)
        }
      } else if Closing.closers.contains(value), pending.count < 16 {
        pending.append(value)
      }
    }
    return nil
  }
}

extension SentenceJudge {
  /// Whether a quotation mark that opens in one language and closes in another opens here: nothing touches it from
  /// before, and no blank stands behind it, as the French write.
  private func isOpening(_ place: Int) -> Bool {
    if text.character(at: place + text.scalar(at: place).length).kind == .blank { return false }
    guard place > sentenceStart else { return true }
    let before = text.character(at: text.start(before: place)).kind
    return before == .blank || before == .opener || before == .dash
  }
}

/// The marks that close what an opening one began.
struct Closing {
  let marks: [UInt32]
  let isQuote: Bool

  init?(opener: UInt32, keepsShortQuotes: Bool) {
    switch opener {
    case 0x28: marks = Self.round
    case 0x5B: marks = Self.square
    case 0xFF08: marks = Self.wideRound
    case 0x300C, 0x300E, 0x300A: marks = Self.corners
    case 0xBB: marks = Self.inwardGuillemets
    case 0x201E where keepsShortQuotes: marks = Self.lowHigh
    case 0xAB where keepsShortQuotes: marks = Self.guillemets
    default: return nil
    }
    isQuote = opener == 0xBB || opener == 0xAB || opener == 0x201E
  }

  private static let round: [UInt32] = [0x29]
  private static let square: [UInt32] = [0x5D]
  private static let wideRound: [UInt32] = [0xFF09]
  private static let corners: [UInt32] = [0x300D, 0x300F, 0x300B]
  private static let inwardGuillemets: [UInt32] = [0xAB]
  private static let guillemets: [UInt32] = [0xBB]
  private static let lowHigh: [UInt32] = [0x201C, 0x201D]
  static let closers: Set<UInt32> = [
    0x29, 0x5D, 0xFF09, 0x300D, 0x300F, 0x300B, 0xAB, 0xBB, 0x201C, 0x201D,
  ]
  static let mayBeMark: [Bool] = (0..<256).map {
    [0x28, 0x29, 0x5B, 0x5D, 0xC2, 0xE2, 0xE3, 0xEF].contains($0)
  }

  /// Whether one of the marks stands within `reach` bytes after `place`.
  func stands(in text: SentenceText, from place: Int, reach: Int) -> Bool {
    var place = place
    let limit = min(text.end, place + reach)
    while place < limit {
      let (value, length) = text.scalar(at: place)
      if marks.contains(value) { return true }
      place += length
    }
    return false
  }
}
