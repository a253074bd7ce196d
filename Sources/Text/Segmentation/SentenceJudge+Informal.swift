/// Ends of sentences in careless and informal writing: a blank left out, a sentence that begins with a small letter.
extension SentenceJudge {
  /// A blank was left out: “early.The”.
  var endsWithoutBlank: Bool {
    guard cluster.closers == 0, cluster.start > sentenceStart, next < text.end else { return false }
    if isGluedQuestion { return true }
    let before = text.character(at: text.start(before: cluster.start)).kind
    guard before == .lower || before == .digit else {
      return cluster.hasStrong && text.character(at: next).kind == .caseless
    }
    guard text.character(at: next).kind == .upper else { return false }
    let token = Token(text, before: cluster.start, from: sentenceStart)
    let after = text.wordEnd(from: next)
    if isGluedSentence(token, after - next) { return true }
    let flags = traits.words.flags(of: text.bytes, in: next..<after)
    guard !flags.isDisjoint(with: [.starter, .title]), !belongsToMail(after) else { return false }
    return !token.hasPeriod && !token.isLong
  }

  /// Whether the word that ends at `place` goes on to an address: “Ada.A.Byron@example.com”.
  private func belongsToMail(_ place: Int) -> Bool {
    var place = place
    while place < text.end, text.bytes[place] > 0x20 {
      if text.bytes[place] == UInt8(ascii: "@") { return true }
      place += 1
    }
    return false
  }

  /// Whether ! or ?, or three full stops, stand between two words without a blank: “shop?there”, “recovery...Out”.
  private var isGluedQuestion: Bool {
    guard traits.startsInLowerCase, cluster.hasStrong || cluster.dots > 2, cluster.quotes == 0,
      text.character(at: text.start(before: cluster.start)).kind == .lower
    else { return false }
    let end = text.wordEnd(from: next)
    guard end > next + 1 else { return false }
    let first = text.character(at: next).kind
    // “a new home.....Julia”, where the line ends.
    if end == text.end { return cluster.dots > 2 && first == .upper }
    guard first == .upper || first == .lower && cluster.hasStrong else { return false }
    let after = text.bytes[end]
    guard after <= 0x20 || after == UInt8(ascii: "'") || after == UInt8(ascii: ",") || after == 0xE2 else {
      return false
    }
    // In an address a question mark begins what is asked for.
    let token = Token(text, before: cluster.start, from: sentenceStart)
    return !token.hasPeriod && !token.isLong && !text.bytes[token.range].contains { "/=&@:".utf8.contains($0) }
  }

  /// Whether the marks stand between words that no address and no file name holds: outside Latin script, or after a
  /// number with a comma.
  private func isGluedSentence(_ token: Token, _ length: Int) -> Bool {
    guard !token.hasPeriod, !token.isLong, length > 1, token.flags(traits).isDisjoint(with: .abbreviation) else {
      return false
    }
    let last = text.scalar(at: text.start(before: cluster.start)).value
    if (0x30...0x39).contains(last) { return !token.isNumber && text.bytes[token.range].contains(UInt8(ascii: ",")) }
    return last > 0x36F && token.range.count > 6
  }

  /// Whether the marks end a sentence though a small letter follows: where the writer begins sentences so, or where a
  /// word follows that hardly goes on with one.
  func endsBeforeLowerCase(_ follower: Follower) -> Bool {
    if isName { return false }
    let mayStart = traits.startsInLowerCase || follower.flags.contains(.informal)
    if cluster.strong > 1, mayStart, cluster.closers + cluster.quotes == 0,
      text.character(at: next).kind == .lower, text.character(at: text.start(before: cluster.start)).kind.isLetter
    {
      return true
    }
    guard cluster.closers + cluster.quotes == 0, !cluster.isEllipsis, !cluster.hasEllipsis,
      cluster.dots <= 1,
      !(cluster.hasStrong && cluster.dots > 0), traits.periodEnds
    else { return false }
    let first = text.character(at: next).kind
    guard first == .lower || text.bytes[next] == UInt8(ascii: ".") else { return false }
    let token = Token(text, before: cluster.start, from: sentenceStart)
    let writesSmall =
      text.character(at: contentStart).kind == .lower && text.listMarker(at: contentStart) == nil
    // “folks . can't wait”: a blank before the mark, which tokenizers put before no full stop of an abbreviation.
    if token.range.isEmpty {
      guard first == .lower, cluster.start > sentenceStart else { return false }
      return writesSmall || cluster.isPeriod && followsPlainWord
        || cluster.hasStrong && follower.flags.contains(.informal)
    }
    // Two letters may be an unknown abbreviation, but none before a question mark, nor in “oh. my bad”.
    let isLongEnough = token.range.count > 2 || writesSmall && (cluster.hasStrong || traits.startsInLowerCase)
    let isWord = !token.hasPeriod && !token.isLong && !token.isInitial && isLongEnough
    guard isWord, token.flags(traits).isDisjoint(with: .abbreviation) else { return false }
    if first != .lower { return true }
    if let item = text.listMarker(at: next), item.closes || item.letter == 1 { return true }
    if writesSmall { return true }
    // “She works at Yahoo! in Ohio.”
    if cluster.hasStrong, follower.flags.contains(.opener) { return false }
    if follower.flags.contains(.informal) {
      // A short word may be an unknown abbreviation, a number an ordinal.
      let isLong = token.isPlainWord || token.range.count > 5
      return !token.isNumber && !token.isRoman && (cluster.hasStrong || isLong)
    }
    return traits.startsInLowerCase
      && (follower.flags.contains(.starter) && token.range.count > 2 || token.isPlainWord)
  }

  /// Whether the mark belongs to a name: Yahoo! Finance.
  var isName: Bool {
    guard cluster.strong == 1, cluster.dots == 0, cluster.closers + cluster.quotes == 0 else { return false }
    return Token(text, before: cluster.start, from: sentenceStart).flags(traits).contains(.exclaimed)
  }

  /// Whether a word that is no abbreviation stands before the blank before the marks.
  private var followsPlainWord: Bool {
    Token(text, before: text.trimmed(cluster.start, from: sentenceStart), from: sentenceStart).isPlainWord
  }
}
