/// Byte strings numbered from zero in order of first appearance: one open-addressed table over one pool of bytes.
struct TokenTypes {
  private var pool: [UInt8] = []
  private var ends: [UInt32] = [0]
  private var slots: [Int32] = Array(repeating: -1, count: 1_024)

  var count: Int { ends.count - 1 }

  func bytes(_ type: Int) -> ArraySlice<UInt8> { pool[Int(ends[type])..<Int(ends[type + 1])] }

  /// The number of a string, which is added where it is new.
  mutating func number(_ bytes: some RandomAccessCollection<UInt8>) -> Int32 {
    if count * 2 >= slots.count { grow() }
    var slot = Int(truncatingIfNeeded: Self.hash(bytes)) & (slots.count - 1)
    while slots[slot] >= 0 {
      if self.bytes(Int(slots[slot])).elementsEqual(bytes) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(count)
    slots[slot] = number
    pool.append(contentsOf: bytes)
    ends.append(UInt32(pool.count))
    return number
  }

  /// The number of a string; nil where it was never added.
  func find(_ bytes: some RandomAccessCollection<UInt8>) -> Int32? {
    var slot = Int(truncatingIfNeeded: Self.hash(bytes)) & (slots.count - 1)
    while slots[slot] >= 0 {
      if self.bytes(Int(slots[slot])).elementsEqual(bytes) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for type in 0..<count {
      var slot = Int(truncatingIfNeeded: Self.hash(bytes(type))) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(type)
    }
  }

  /// FNV-1a, with its high bits folded in, since the table looks at the low ones.
  private static func hash(_ bytes: some Collection<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash ^ (hash >> 32)
  }
}
