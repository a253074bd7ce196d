internal import Glibc

/// A hash table from words to values that is asked with letters where they lie, so that a question allocates nothing.
struct WordMap<Value: Sendable>: Sendable {
  /// The number of a word and one, or zero.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)
  private var hashes: [UInt32] = []
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private(set) var values: [Value] = []
  /// The length of the longest word, in bytes.
  private(set) var longest = 0

  init() {}

  /// The value of a word; nil where it has none.
  subscript(word: Letters) -> Value? {
    guard word.count <= longest else { return nil }
    return number(of: word, hash: Self.hash(word)).map { values[$0] }
  }

  func contains(_ word: Letters) -> Bool { word.count <= longest && number(of: word, hash: Self.hash(word)) != nil }

  /// Changes the value of a word, which is `initial` at first.
  mutating func update(_ word: String, initial: Value, _ change: (inout Value) -> Void) {
    let number = word.withLetters { word in
      let hash = Self.hash(word)
      if let number = self.number(of: word, hash: hash) { return number }
      return add(word, hash: hash, value: initial)
    }
    change(&values[number])
  }

  private mutating func add(_ word: Letters, hash: UInt32, value: Value) -> Int {
    bytes.append(contentsOf: word.buffer)
    ends.append(bytes.count)
    hashes.append(hash)
    values.append(value)
    longest = max(longest, word.count)
    if values.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for place in values.indices { insert(place) }
    } else {
      insert(values.count - 1)
    }
    return values.count - 1
  }

  private mutating func insert(_ place: Int) {
    let mask = slots.count - 1
    var slot = Int(hashes[place]) & mask
    while slots[slot] > 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(place + 1)
  }

  private func number(of word: Letters, hash: UInt32) -> Int? {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] > 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, hasBytes(of: word, at: number) { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func hasBytes(of word: Letters, at number: Int) -> Bool {
    guard ends[number + 1] - ends[number] == word.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { memcmp($0 + ends[number], word.start, word.count) == 0 } ?? word.isEmpty
    }
  }

  private static func hash(_ word: Letters) -> UInt32 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for place in 0..<word.count { hash = (hash ^ UInt64(word[place])) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: ((hash ^ hash >> 29) &* 0xFF51_AFD7_ED55_8CCD) >> 32)
  }
}
