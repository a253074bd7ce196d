/// Finds sentence ends that no mark tells: in texts of mails and web pages whose line breaks were lost, headings, list
/// items, signatures and the lines that mail programs add run into the next sentence.
///
/// Each kind of end needs evidence of its own, and a comma, a colon or a dash before it is evidence against all but the
/// salutation.
struct UnmarkedEnds {
  let text: SentenceText
  let traits: SentenceTraits

  /// Where in a sentence others begin, in order; none in nearly all sentences.
  func starts(in sentence: Range<Int>) -> [Int] {
    var starts: [Int] = []
    func add(_ start: Int?) {
      if let start, start > starts.last ?? sentence.lowerBound { starts.append(start) }
    }
    let end = text.wordEnd(from: sentence.lowerBound)
    let opening = flags(sentence.lowerBound..<end)
    let mayCall = end < sentence.upperBound && text.bytes[end] == UInt8(ascii: ",")
    if mayCall || opening.contains(.greeting) { add(startAfterSalutation(sentence)) }
    if opening.contains(.closing) { add(startOfSigner(sentence)) }
    let isItem = text.bytes[sentence.lowerBound..<sentence.upperBound].starts(with: "- ".utf8)
    // Of most words the first byte says that no sentence begins with them; what follows is for the others.
    var start = sentence.lowerBound
    var place = start
    let bytes = text.bytes
    while true {
      while place < sentence.upperBound, bytes[place] != 0x20 { place += 1 }
      guard place < sentence.upperBound else { return starts }
      let next = place + 1
      if next < sentence.upperBound, mayBegin(next, after: start) {
        let previous = word(from: start, to: place)
        let current = word(from: next, to: sentence.upperBound)
        if let stamp = stamp(at: current, after: previous, in: sentence) {
          add(stamp.start)
          add(stamp.next)
          if let next = stamp.next { add(startAfterSalutation(next..<sentence.upperBound)) }
          start = text.start(before: stamp.end)
          place = stamp.end
          continue
        }
        if begins(current, after: previous, in: sentence, isItem: isItem) { add(next) }
      }
      start = next
      place = next
    }
  }

  /// Whether more must be known to say that no sentence begins at `place`, by few bytes of it and of the word before it.
  @inline(__always)
  private func mayBegin(_ place: Int, after start: Int) -> Bool {
    let bytes = text.bytes
    guard place + 2 < text.end else { return false }
    switch bytes[place] {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      if traits.words.unmarkedInitials[Int(bytes[place])] { return true }
      for byte in start..<place - 1 where bytes[byte] == UInt8(ascii: "@") || bytes[byte] == UInt8(ascii: "/") {
        return true
      }
      return bytes[start] == UInt8(ascii: "w")
    case 0x30...0x39: return bytes[place + 1] == UInt8(ascii: "/") || bytes[place + 2] == UInt8(ascii: "/")
    case UInt8(ascii: "h"), UInt8(ascii: "w"):
      return bytes[place + 1] == (bytes[place] == UInt8(ascii: "w") ? UInt8(ascii: "w") : UInt8(ascii: "t"))
        && bytes[place + 2] == bytes[place + 1]
    case UInt8(ascii: "-"): return bytes[place + 1] == 0x20
    default: return false
    }
  }

  private func begins(_ word: Word, after previous: Word, in sentence: Range<Int>, isItem: Bool) -> Bool {
    let first = text.bytes[word.range.lowerBound]
    switch first {
    case UInt8(ascii: "h"), UInt8(ascii: "w"):
      return isAddress(word) && isAddress(previous) && !previous.isMarked(text)
    case UInt8(ascii: "-"):
      guard isItem, word.range.count == 1 else { return false }
      return text.character(at: text.skipBlanks(from: word.range.upperBound)).kind == .upper
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): break
    default: return false
    }
    guard !previous.isMarked(text) else { return false }
    let letters = word.range.lowerBound..<text.wordEnd(from: word.range.lowerBound)
    if isAddress(previous) { return !previous.isBareSite(text) || flags(letters).contains(.starter) }
    // It’s, don't.
    let whole = text.contractionEnd(from: letters.upperBound).map { letters.lowerBound..<$0 } ?? letters
    guard flags(whole).contains(.unmarked), previous.endsWord(text) else { return false }
    // “[4] When”, “3) What”: the mark of a note or an item.
    if previous.range.lowerBound == sentence.lowerBound, !text.character(at: sentence.lowerBound).kind.isLetter {
      return false
    }
    // “Gone With the Wind”, “WHAT A DEAL” are headings; after these words a sentence goes on in small letters.
    let next = text.skipBlanks(from: whole.upperBound)
    if next > whole.upperBound, text.character(at: next).kind == .lower { return true }
    // “PS - the lamp is on”
    return next < sentence.upperBound && text.character(at: next).kind == .dash
  }

  private func flags(_ word: Range<Int>) -> SentenceWord { traits.words.flags(of: text.bytes, in: word) }

  // MARK: Salutations

  /// The place after a salutation: `Hi Ada:`, `Hello,`, `Ada,` before words that begin sentences.
  private func startAfterSalutation(_ sentence: Range<Int>) -> Int? {
    var end = text.wordEnd(from: sentence.lowerBound)
    guard end > sentence.lowerBound, text.character(at: sentence.lowerBound).kind == .upper else { return nil }
    let isGreeting = flags(sentence.lowerBound..<end).contains(.greeting)
    if isGreeting, let name = nameEnd(after: end) { end = name }
    guard end < sentence.upperBound else { return nil }
    let mark = text.bytes[end]
    let next = text.skipBlanks(from: end + 1)
    guard mark == UInt8(ascii: ",") || mark == UInt8(ascii: ":") && isGreeting, next > end + 1,
      next < sentence.upperBound, text.character(at: next).kind == .upper
    else { return nil }
    let follower = flags(next..<text.wordEnd(from: next))
    if follower.contains(.anywhere) { return nil }
    if isGreeting { return mark == UInt8(ascii: ":") || follower.contains(.starter) ? next : nil }
    let name = sentence.lowerBound..<end
    // “However, We …” is no salutation, nor is “Seriously, We …”.
    let isAdverb = name.count > 2 && text.bytes[name].suffix(2).elementsEqual("ly".utf8)
    return follower.contains(.unmarked) && !isAdverb && flags(name).isDisjoint(with: .starter) ? next : nil
  }

  /// The end of a capitalized word after a greeting.
  private func nameEnd(after end: Int) -> Int? {
    let start = text.skipBlanks(from: end)
    guard start > end, text.character(at: start).kind == .upper else { return nil }
    return text.wordEnd(from: start)
  }

  /// The name after the word that closes a letter, where the writer's telephone follows: `Thanks Ada 36349`.
  private func startOfSigner(_ sentence: Range<Int>) -> Int? {
    let end = text.wordEnd(from: sentence.lowerBound)
    guard let name = nameEnd(after: end) else { return nil }
    let number = word(from: text.skipBlanks(from: name), to: sentence.upperBound)
    guard number.range.count > 3, number.range.lowerBound > name,
      number.range.prefix(4).allSatisfy({ (0x30...0x39).contains(text.bytes[$0]) })
    else { return nil }
    return text.skipBlanks(from: end)
  }

  // MARK: Mail headers

  /// A date and time as mail programs write them over a mail that is passed on: `Ada Byron 11/14/2000 11:37 AM Please …`.
  private struct Stamp {
    /// Where the stamp begins a sentence, and where the text after it begins one.
    let start: Int?
    let next: Int?
    let end: Int
  }

  private func stamp(at word: Word, after previous: Word, in sentence: Range<Int>) -> Stamp? {
    guard isDate(word.range) else { return nil }
    let clock = self.word(from: text.skipBlanks(from: word.range.upperBound), to: sentence.upperBound)
    guard isClock(clock.range) else { return nil }
    var end = clock.range.upperBound
    let half = self.word(from: text.skipBlanks(from: end), to: sentence.upperBound)
    if half.range.count == 2, "AP".utf8.contains(text.bytes[half.range.lowerBound]),
      text.bytes[half.range.lowerBound + 1] == UInt8(ascii: "M")
    {
      end = half.range.upperBound
    }
    let next = text.skipBlanks(from: end)
    let isFollowed = next > end && next < sentence.upperBound && text.character(at: next).kind == .upper
    let first = text.bytes[previous.range.lowerBound]
    let isName = (0x41...0x5A).contains(first) || previous.hasAt || previous.isEnclosed(text)
    // “On 11/14/2000 11:37 AM Ada wrote” is one sentence.
    let isOpener = isName && flags(previous.range).contains(.opener)
    return Stamp(
      start: isName && !isOpener && !previous.isMarked(text) ? word.range.lowerBound : nil,
      next: isFollowed && !isOpener ? next : nil, end: end)
  }

  /// 6/4/01, 06/04/2001.
  private func isDate(_ range: Range<Int>) -> Bool {
    guard (6...10).contains(range.count) else { return false }
    let parts = text.bytes[range].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count == 3 && parts.allSatisfy(Self.isNumber) && parts[0].count <= 2 && parts[1].count <= 2
      && (parts[2].count == 2 || parts[2].count == 4)
  }

  /// 9:01, 02:45:50.
  private func isClock(_ range: Range<Int>) -> Bool {
    guard (4...8).contains(range.count) else { return false }
    let parts = text.bytes[range].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return (2...3).contains(parts.count) && parts.allSatisfy(Self.isNumber) && parts[0].count <= 2
      && parts.dropFirst().allSatisfy { $0.count == 2 }
  }

  private static func isNumber(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { (0x30...0x39).contains($0) }
  }

  // MARK: Words

  /// Whether a word is an address of the net or of mail.
  private func isAddress(_ word: Word) -> Bool {
    if word.hasAt { return word.hasDotAfterAt }
    return word.isWebAddress(text)
  }

  /// The word from `start` to a blank.
  private func word(from start: Int, to limit: Int) -> Word {
    var place = start
    var hasAt = false
    var hasDotAfterAt = false
    while place < limit, text.bytes[place] > 0x20 {
      switch text.bytes[place] {
      case UInt8(ascii: "@"): hasAt = hasAt || place > start
      case UInt8(ascii: "."): hasDotAfterAt = hasDotAfterAt || hasAt
      default: break
      }
      place += 1
    }
    return Word(range: start..<place, hasAt: hasAt, hasDotAfterAt: hasDotAfterAt)
  }
}

extension UnmarkedEnds {
  /// What stands between blanks.
  private struct Word {
    let range: Range<Int>
    let hasAt: Bool
    let hasDotAfterAt: Bool

    /// Whether a mark ends it that parts or joins clauses.
    func isMarked(_ text: SentenceText) -> Bool {
      guard let last = range.last else { return true }
      return ".!?,;:-/&*([".utf8.contains(text.bytes[last])
    }

    /// Whether it ends in a letter, a digit, a bracket or a quotation mark that closes.
    func endsWord(_ text: SentenceText) -> Bool {
      guard !range.isEmpty else { return false }
      let kind = text.character(at: text.start(before: range.upperBound)).kind
      return kind.isLetter || kind == .digit || kind == .closer || kind == .quote && range.count > 3
    }

    func isEnclosed(_ text: SentenceText) -> Bool {
      range.last.map { text.bytes[$0] == UInt8(ascii: ">") } ?? false
    }

    func isWebAddress(_ text: SentenceText) -> Bool {
      hasPrefix("http://", text) || hasPrefix("https://", text) || isBareSite(text)
    }

    /// `www.example.com`, which a sentence may use as a name.
    func isBareSite(_ text: SentenceText) -> Bool { hasPrefix("www.", text) }

    private func hasPrefix(_ prefix: StaticString, _ text: SentenceText) -> Bool {
      guard range.count > prefix.utf8CodeUnitCount else { return false }
      return prefix.withUTF8Buffer { text.bytes[range].starts(with: $0) }
    }
  }
}
