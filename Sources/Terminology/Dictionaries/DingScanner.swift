/// What Ding's marks have in common.
enum DingScanner {
  static func closing(_ open: UInt8) -> UInt8? {
    switch open {
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "<"): UInt8(ascii: ">")
    default: nil
    }
  }

  /// The bytes in which a bracket must be closed, so that a line of nothing but brackets is read in time.
  private static let longest = 1024

  /// The place of the mark that closes the one at `start`; nil where none does.
  static func end(of bytes: ArraySlice<UInt8>, from start: Int, close: UInt8) -> Int? {
    var depth = 0
    var place = start
    let limit = min(bytes.endIndex, start + longest)
    while place < limit {
      if bytes[place] == bytes[start] { depth += 1 }
      if bytes[place] == close {
        depth -= 1
        if depth == 0 { return place }
      }
      place += 1
    }
    return nil
  }

  /// The parts between marks that stand outside all brackets.
  static func split(_ bytes: ArraySlice<UInt8>, at mark: UInt8) -> [ArraySlice<UInt8>] {
    guard bytes.contains(mark) else { return [bytes] }
    var parts: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    var place = start
    // Where a bracket is not closed, the rest has none that count.
    var isOpen = false
    while place < bytes.endIndex {
      if bytes[place] == mark {
        parts.append(bytes[start..<place])
        start = place + 1
      } else if !isOpen, let close = closing(bytes[place]) {
        if let end = end(of: bytes, from: place, close: close) { place = end } else { isOpen = true }
      }
      place += 1
    }
    parts.append(bytes[start...])
    return parts
  }

  /// The second slash of an abbreviation such as `/ABBR/`, whose first stands at `start`; nil where it is another slash.
  static func abbreviationEnd(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    let isFirst = start == bytes.startIndex || bytes[start - 1] == 0x20
    guard isFirst, start + 1 < bytes.endIndex, bytes[start + 1] > 0x20 else { return nil }
    let limit = min(bytes.endIndex, start + 40)
    var place = start + 1
    while place < limit {
      if bytes[place] == UInt8(ascii: "/") {
        let isLast = place + 1 == bytes.endIndex || bytes[place + 1] == 0x20
        return isLast && bytes[place - 1] > 0x20 ? place : nil
      }
      place += 1
    }
    return nil
  }

  /// Whether letters stand outside all brackets.
  static func hasWords(_ bytes: ArraySlice<UInt8>) -> Bool {
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if let close = closing(bytes[place]), let end = end(of: bytes, from: place, close: close) {
        place = end + 1
        continue
      }
      if bytes[place] == UInt8(ascii: "/"), let end = abbreviationEnd(bytes, from: place) {
        place = end + 1
        continue
      }
      if (bytes[place] | 0x20) &- 0x61 < 26 || bytes[place] >= 0xC3 && bytes[place] < 0xE0 { return true }
      place += 1
    }
    return false
  }

  /// Text with single blanks, without blanks and marks at its ends that are no part of a term.
  static func cleaned(_ bytes: [UInt8]) -> String {
    if let clean = alreadyClean(bytes[...]) { return String(decoding: clean, as: UTF8.self) }
    var words = bytes.split(separator: 0x20)
    let isLoose = { (word: ArraySlice<UInt8>) in
      word.elementsEqual("…".utf8) || word.elementsEqual("...".utf8) || word.elementsEqual(",".utf8)
    }
    while let last = words.last, isLoose(last) { words.removeLast() }
    while let first = words.first, isLoose(first) { words.removeFirst() }
    if let last = words.last, let mark = last.last, mark == UInt8(ascii: ",") || mark == UInt8(ascii: ":") {
      words[words.count - 1] = last.dropLast()
      if last.count == 1 { words.removeLast() }
    }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }

  /// The text without blanks at its ends, where nothing else need be done with it; nil where something may.
  private static func alreadyClean(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var text = bytes
    while text.first == 0x20 { text.removeFirst() }
    while text.last == 0x20 { text.removeLast() }
    guard let first = text.first, let last = text.last else { return nil }
    // The first and last bytes of the marks that are taken off.
    guard ![0x2C, 0x2E, 0xE2].contains(first), ![0x2C, 0x2E, 0x3A, 0xA6].contains(last) else { return nil }
    var before: UInt8 = 0
    for byte in text {
      if byte == 0x20, before == 0x20 { return nil }
      before = byte
    }
    return text
  }
}
