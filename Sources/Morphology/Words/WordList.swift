/// A few words one behind the other, searched from the first to the last.
struct WordList: Sendable {
  /// Each word behind its length.
  private var bytes: [UInt8] = []

  /// - Parameter words: Each of fewer than 256 bytes.
  init(_ words: some Sequence<String>) {
    for word in words {
      bytes.append(UInt8(clamping: word.utf8.count))
      bytes += word.utf8
    }
  }

  func contains(_ word: Letters) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var rest = Letters(bytes)
      while rest.count > 0 {
        let length = Int(rest.first)
        guard length < rest.count else { return false }
        if length == word.count, rest[1..<1 + length] == word { return true }
        rest = rest.dropFirst(1 + length)
      }
      return false
    }
  }
}
