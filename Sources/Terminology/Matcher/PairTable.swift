/// Pairs of numbers, each pair known by a number: a sequence is known by the pair of the one before and its last.
struct PairTable {
  private var slots: [(pair: UInt64, number: Int32)] = Array(repeating: (0, -1), count: 1 << 10)
  private(set) var count: Int32 = 0

  /// The number of a pair, a new one where it is not yet known.
  mutating func number(_ first: Int32, _ second: Int32) -> Int32 {
    let pair = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    let mask = slots.count - 1
    var slot = Int(ByteHash.of(UInt32(bitPattern: first), UInt32(bitPattern: second))) & mask
    while slots[slot].number >= 0 {
      if slots[slot].pair == pair { return slots[slot].number }
      slot = (slot + 1) & mask
    }
    slots[slot] = (pair, count)
    count += 1
    if Int(count) * 2 > slots.count { grow() }
    return count - 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, -1), count: old.count * 2)
    let mask = slots.count - 1
    for entry in old where entry.number >= 0 {
      var slot =
        Int(ByteHash.of(UInt32(truncatingIfNeeded: entry.pair >> 32), UInt32(truncatingIfNeeded: entry.pair))) & mask
      while slots[slot].number >= 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }
}

/// Remembers of pairs of numbers that nothing was found for them; a later pair may take the place of an earlier one.
struct AbsentPairs {
  private var slots: [UInt64] = Array(repeating: 0, count: 1 << 15)

  private static func pair(_ first: Int, _ second: Int) -> UInt64 { UInt64(first + 1) << 32 | UInt64(second + 1) }
  private static func slot(_ pair: UInt64) -> Int { Int((pair &* 0x9E37_79B9_7F4A_7C15) >> 49) }

  func contains(_ first: Int, _ second: Int) -> Bool {
    let pair = Self.pair(first, second)
    return slots[Self.slot(pair)] == pair
  }

  mutating func insert(_ first: Int, _ second: Int) {
    let pair = Self.pair(first, second)
    slots[Self.slot(pair)] = pair
  }
}
