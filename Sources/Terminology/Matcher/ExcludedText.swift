internal import Text

/// Parts of a text that are no prose: no terms are looked for there.
public enum ExcludedText: String, Sendable, CaseIterable {
  /// Addresses of the web and of mail.
  case urls
  /// Between backticks, as Markdown marks code: spans of a line, and blocks fenced by three.
  case code
  /// Tags of HTML and XML.
  case tags

  /// The ranges of these kinds in a document, in order, none overlapping another.
  static func ranges(of kinds: Set<ExcludedText>, in document: Document) -> [Range<Int>] {
    guard !kinds.isEmpty else { return [] }
    return document.bytes.withUnsafeBufferPointer { bytes in
      var scanner = ExcludedScanner(bytes: bytes, kinds: kinds)
      return scanner.ranges()
    }
  }
}

/// Goes along with the tokens of a document and says which are excluded.
struct ExcludedCursor {
  private let ranges: [Range<Int>]
  private var place = 0

  init(ranges: [Range<Int>]) { self.ranges = ranges }

  /// Whether a range, not before those asked for already, touches an excluded one.
  mutating func holds(_ range: Range<Int>) -> Bool {
    while place < ranges.count, ranges[place].upperBound <= range.lowerBound { place += 1 }
    return place < ranges.count && ranges[place].lowerBound < range.upperBound
  }
}

private struct ExcludedScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let kinds: Set<ExcludedText>
  private var place = 0
  private var found: [Range<Int>] = []

  init(bytes: UnsafeBufferPointer<UInt8>, kinds: Set<ExcludedText>) {
    self.bytes = bytes
    self.kinds = kinds
  }

  mutating func ranges() -> [Range<Int>] {
    let (urls, code, tags) = (kinds.contains(.urls), kinds.contains(.code), kinds.contains(.tags))
    while place < bytes.count {
      let end: Int? =
        switch bytes[place] {
        case UInt8(ascii: ":") where urls: urlEnd()
        case UInt8(ascii: "w") where urls: wwwEnd()
        case UInt8(ascii: "@") where urls: mailEnd()
        case UInt8(ascii: "`") where code: codeEnd()
        case UInt8(ascii: "<") where tags: tagEnd()
        default: nil
        }
      place = end ?? place + 1
    }
    return found
  }

  private mutating func add(_ range: Range<Int>) -> Int {
    let start = max(range.lowerBound, found.last?.upperBound ?? 0)
    found.append(start..<range.upperBound)
    return range.upperBound
  }

  /// `https://…`: a scheme stands before the colon.
  private mutating func urlEnd() -> Int? {
    guard place + 3 < bytes.count, bytes[place + 1] == 0x2F, bytes[place + 2] == 0x2F else { return nil }
    var start = place
    while start > 0, place - start < 20, isLetter(bytes[start - 1]) { start -= 1 }
    return start == place ? nil : add(start..<addressEnd(from: place + 3))
  }

  private mutating func wwwEnd() -> Int? {
    guard place + 4 < bytes.count, bytes[place + 1] == 0x77, bytes[place + 2] == 0x77, bytes[place + 3] == 0x2E,
      place == 0 || !isLetter(bytes[place - 1])
    else { return nil }
    return add(place..<addressEnd(from: place + 4))
  }

  /// `name@host`: both sides are made of letters, digits, dots and hyphens.
  private mutating func mailEnd() -> Int? {
    var start = place
    while start > 0, place - start < 64, isNamePart(bytes[start - 1]) { start -= 1 }
    var end = place + 1
    while end < bytes.count, isNamePart(bytes[end]) { end += 1 }
    guard start < place, bytes[place + 1..<end].contains(UInt8(ascii: ".")) else { return nil }
    return add(start..<end)
  }

  private mutating func codeEnd() -> Int? {
    let isFence = place + 2 < bytes.count && bytes[place + 1] == bytes[place] && bytes[place + 2] == bytes[place]
    var end = place + (isFence ? 3 : 1)
    // A span ends in its line, and is no longer than one.
    while end < bytes.count, isFence || (bytes[end] != 0x0A && end - place < 2000) {
      if bytes[end] == bytes[place] {
        if !isFence { return add(place..<end + 1) }
        if end + 2 < bytes.count, bytes[end + 1] == bytes[end], bytes[end + 2] == bytes[end] {
          return add(place..<end + 3)
        }
      }
      end += 1
    }
    return isFence ? add(place..<bytes.count) : nil
  }

  /// `<b class="x">`, `</b>`, `<!-- … -->`: a letter, a slash or a mark follows at once.
  private mutating func tagEnd() -> Int? {
    guard place + 2 < bytes.count,
      isLetter(bytes[place + 1]) || bytes[place + 1] == 0x2F || bytes[place + 1] == 0x21 || bytes[place + 1] == 0x3F
    else { return nil }
    var end = place + 1
    while end < bytes.count, end - place < 2000, bytes[end] != UInt8(ascii: "<") {
      if bytes[end] == UInt8(ascii: ">") { return add(place..<end + 1) }
      end += 1
    }
    return nil
  }

  /// The end of an address: at a blank or a quote, without the marks of the sentence behind it.
  private func addressEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7F,
      bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "<"), bytes[end] != UInt8(ascii: ">")
    {
      end += 1
    }
    while end > start, ".,;:!?)]'".utf8.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private func isNamePart(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte &- 0x30 < 10 || [0x2D, 0x2E, 0x5F, 0x2B].contains(byte)
  }
}
