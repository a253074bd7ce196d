internal import Text

/// The different words of a document, numbered in order of first appearance.
///
/// Found by their bytes where they lie, so that reading a text makes no strings.
struct Vocabulary {
  /// Where each word first stands.
  private(set) var firsts: [Range<Int>] = []
  private var hashes: [UInt32] = []
  /// Open addressing: the number of a word plus one, 0 where nothing is.
  private var slots: [Int32] = Array(repeating: 0, count: 1_024)

  var count: Int { firsts.count }

  /// The number of the word at a range of the document's bytes.
  mutating func number(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Self.hash(range, in: bytes)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, matches(firsts[number], range, in: bytes) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    firsts.append(range)
    hashes.append(hash)
    slots[slot] = Int32(firsts.count)
    if firsts.count * 2 > slots.count { grow() }
    return firsts.count - 1
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number + 1)
    }
  }

  private func matches(_ first: Range<Int>, _ second: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard first.count == second.count else { return false }
    for offset in 0..<first.count where bytes[first.lowerBound + offset] != bytes[second.lowerBound + offset] {
      return false
    }
    return true
  }

  /// FNV-1a, with the high bits mixed in.
  private static func hash(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for place in range { hash = (hash ^ UInt32(bytes[place])) &* 16_777_619 }
    return hash ^ hash >> 15
  }
}
