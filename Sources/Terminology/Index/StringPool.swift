internal import Glibc

/// Strings, each kept once and known by a number, as an index writes them.
struct StringPool {
  private(set) var text: [UInt8] = []
  /// Start and length of each string.
  private(set) var spans: [UInt32] = []
  /// A hash table of the numbers and one; a power of two.
  private(set) var slots: [UInt32] = Array(repeating: 0, count: 1 << 10)
  /// The hash of the string in each slot, so that others are told apart without being looked at.
  private var slotHashes: [UInt32] = Array(repeating: 0, count: 1 << 10)
  private var hashes: [UInt32] = []

  var count: Int { hashes.count }

  /// The number of a string, a new one where it is not yet kept.
  mutating func intern(_ string: String) -> Int {
    var string = string
    return string.withUTF8 { intern(UnsafeRawBufferPointer($0)) }
  }

  mutating func intern(_ bytes: UnsafeRawBufferPointer) -> Int {
    let hash = ByteHash.of(bytes)
    let slot = slot(of: bytes, hash: hash)
    if slots[slot] > 0 { return Int(slots[slot]) - 1 }
    spans.append(UInt32(text.count))
    spans.append(UInt32(bytes.count))
    text.append(contentsOf: bytes)
    hashes.append(hash)
    slots[slot] = UInt32(hashes.count)
    slotHashes[slot] = hash
    if hashes.count * 2 > slots.count { grow() }
    return hashes.count - 1
  }

  private func slot(of bytes: UnsafeRawBufferPointer, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] > 0 {
      if slotHashes[slot] == hash, isEqual(Int(slots[slot]) - 1, bytes) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isEqual(_ number: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard Int(spans[2 * number + 1]) == bytes.count else { return false }
    guard let other = bytes.baseAddress else { return true }
    return text.withUnsafeBytes { text in
      text.baseAddress.map { memcmp($0 + Int(spans[2 * number]), other, bytes.count) == 0 } ?? false
    }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    slotHashes = Array(repeating: 0, count: slots.count)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] > 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
      slotHashes[slot] = hash
    }
  }

  /// The mark of each slot; see ``StoreLayout``.
  var marks: [UInt8] { zip(slots, slotHashes).map { $0.0 == 0 ? 0 : ByteHash.mark($0.1) } }

  /// How the strings begin.
  var beginnings: TermBeginnings {
    var beginnings = TermBeginnings()
    text.withUnsafeBytes { text in
      for number in 0..<count { beginnings.insert(UnsafeRawBufferPointer(rebasing: text[range(number)])) }
    }
    return beginnings
  }

  func range(_ number: Int) -> Range<Int> {
    let start = Int(spans[2 * number])
    return start..<start + Int(spans[2 * number + 1])
  }

  subscript(number: Int) -> ArraySlice<UInt8> { text[range(number)] }
}
