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
    if cluster.hasFull { return true }
    guard hasBlank else { return endsWithoutBlank }
    let follower = Follower(text, at: next, traits)
    switch follower.kind {
    case .none: return false
    case .lower: return false
    default: break
    }
    if cluster.hasStrong { return true }
    if !traits.periodEnds { return false }
    if cluster.isEllipsis { return endsEllipsis(follower) }
    return endsPeriod(follower)
  }

  /// A blank was left out: “early.The”.
  private var endsWithoutBlank: Bool {
    guard cluster.closers == 0, cluster.start > sentenceStart, next < text.end else { return false }
    guard text.character(at: text.start(before: cluster.start)).kind == .lower else {
      return cluster.hasStrong && text.character(at: next).kind == .caseless
    }
    guard text.character(at: next).kind == .upper else { return false }
    let after = text.wordEnd(from: next)
    guard traits.words.flags(of: text.bytes, in: next..<after).contains(.starter) else {
      return false
    }
    let token = Token(text, before: cluster.start, from: sentenceStart)
    return !token.hasPeriod && !token.isLong
  }

  private func endsEllipsis(_ follower: Follower) -> Bool {
    if follower.kind == .digit { return false }
    return !follower.flags.contains(.anywhere)
  }

  private func endsPeriod(_ follower: Follower) -> Bool {
    let token = Token(text, before: cluster.start, from: sentenceStart)
    if token.range.isEmpty { return true }
    let flags = token.flags(traits)
    if cluster.closers + cluster.quotes > 0 {
      if token.range.lowerBound == contentStart, isListMarker { return false }
      if flags.isDisjoint(with: .abbreviation) { return true }
      return cluster.quotes > 0 || follower.flags.contains(.starter)
    }
    if token.range.lowerBound == contentStart, isListMarker { return false }
    if flags.contains(.title) { return false }
    if follower.kind == .digit { return endsBeforeDigit(token, flags) }
    if flags.contains(.unit) { return follower.startsSentence || !isClauseOpen }
    if flags.contains(.general) { return follower.startsSentence }
    if flags.contains(.number) { return !follower.isRoman }
    if token.isAcronym || token.isInitial { return follower.startsSentence }
    if traits.hasOrdinals, token.isNumber || token.isRoman { return endsOrdinal(token, follower) }
    return true
  }

  private func endsBeforeDigit(_ token: Token, _ flags: SentenceWord) -> Bool {
    if !flags.isDisjoint(with: .abbreviation) || token.isAcronym || token.isInitial { return false }
    if traits.hasOrdinals, token.isNumber, token.range.count <= 2 { return false }
    return true
  }

  /// A number before a full stop: 20. Juli, but also “Er wurde 31. Danach …”.
  private func endsOrdinal(_ token: Token, _ follower: Follower) -> Bool {
    if token.isNumber, token.range.count > 3 { return true }
    if follower.flags.contains(.afterOrdinal) { return false }
    if follower.startsSentence { return true }
    if token.isNumber, token.range.count > 2 { return true }
    if previousWord(before: token.range.lowerBound).contains(.beforeNumber) { return true }
    return !traits.capitalizesNouns && token.isNumber
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

  private func previousWord(before place: Int) -> SentenceWord {
    let end = text.trimmed(place, from: sentenceStart)
    var start = end
    while start > sentenceStart, end - start < 48 {
      let previous = text.start(before: start)
      guard text.character(at: previous).kind.isLetter else { break }
      start = previous
    }
    return traits.words.flags(of: text.bytes, in: start..<end)
  }

  // MARK: Quotes and brackets

  /// Whether the marks stand inside a quotation or bracket that began in this sentence and closes soon.
  var isProtected: Bool {
    guard let closing = unclosedOpener else { return false }
    return closing.stands(in: text, from: cluster.end)
  }

  private var unclosedOpener: Closing? {
    var place = cluster.end
    let limit = max(sentenceStart, cluster.end - SentenceScanner.protection)
    var depth: [UInt32: Int] = [:]
    while place > limit {
      place = text.start(before: place)
      // Letters and blanks of all scripts but the marks below.
      guard Closing.mayBeMark[Int(text.bytes[place])] else { continue }
      let value = text.scalar(at: place).value
      guard let closing = Closing(opener: value) else {
        if Closing.closers.contains(value) { depth[value, default: 0] += 1 }
        continue
      }
      if let mark = closing.marks.first(where: { depth[$0, default: 0] > 0 }) {
        depth[mark, default: 0] -= 1
      } else {
        return closing
      }
    }
    return nil
  }
}

/// The marks that close what an opening one began.
struct Closing {
  let marks: [UInt32]

  init?(opener: UInt32) {
    switch opener {
    case 0x28: marks = [0x29]
    case 0xFF08: marks = [0xFF09]
    case 0x300C: marks = [0x300D]
    case 0x300E: marks = [0x300F]
    case 0x300A: marks = [0x300B]
    default: return nil
    }
  }

  static let closers: Set<UInt32> = [0x29, 0xFF09, 0x300D, 0x300F, 0x300B]
  static let mayBeMark: [Bool] = (0..<256).map { [0x28, 0x29, 0xEF, 0xE3].contains($0) }

  /// Whether one of the marks stands close after `place`.
  func stands(in text: SentenceText, from place: Int) -> Bool {
    var place = place
    let limit = min(text.end, place + SentenceScanner.protection)
    while place < limit {
      let (value, length) = text.scalar(at: place)
      if marks.contains(value) { return true }
      place += length
    }
    return false
  }
}
