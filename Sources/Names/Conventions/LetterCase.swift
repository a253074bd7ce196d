extension Convention.LetterCase {
  /// The text in this case.
  func applied(to text: String) -> String {
    switch self {
    case .source: text
    case .lower: text.lowercased()
    case .upper: text.uppercased()
    case .words:
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.split(separator: " ", omittingEmptySubsequences: false).map(capitalized).joined(separator: " ")
      }.joined(separator: "\n")
    }
  }

  /// UTF-8 in this case, without making strings of it; nil where letters beyond ASCII would change.
  func applied(to text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    switch self {
    case .source: Array(text)
    case .lower: mapped(text, from: 0x41...0x5A)
    case .upper: mapped(text, from: 0x61...0x7A)
    case .words: capitalized(text)
    }
  }

  private func capitalized(_ word: Substring) -> String {
    guard let first = word.firstIndex(where: \.isLetter) else { return String(word) }
    return word[..<first] + word[first].uppercased() + word[word.index(after: first)...]
  }

  private func mapped(_ text: UnsafeBufferPointer<UInt8>, from letters: ClosedRange<UInt8>) -> [UInt8]? {
    guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
    return text.map { letters.contains($0) ? $0 ^ 0x20 : $0 }
  }

  private func capitalized(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var result = Array(text)
    var isAtStart = true
    for (place, byte) in text.enumerated() {
      if byte == 0x20 || byte == 0x0A {
        isAtStart = true
      } else if isAtStart {
        guard byte < 0x80 else { return nil }
        guard (0x41...0x5A).contains(byte & 0xDF) else { continue }
        result[place] = byte & 0xDF
        isAtStart = false
      }
    }
    return result
  }
}
