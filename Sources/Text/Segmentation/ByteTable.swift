/// Flags by word, looked up by bytes of a text without making a string.
struct ByteTable<Flags: OptionSet & Sendable>: Sendable where Flags.RawValue == UInt16 {
  private struct Entry: Sendable {
    let start: UInt32
    let count: UInt32
    var flags: UInt16
  }

  private var storage: [UInt8] = []
  private var entries: [Entry] = []
  /// Places in `entries` plus one, by hash; zero is free. The size is a power of two.
  private var slots = [UInt32](repeating: 0, count: 64)

  /// Adds flags to a word.
  mutating func insert(_ word: String, _ flags: Flags) {
    var word = word
    word.withUTF8 { bytes in
      let slot = slot(of: bytes, from: 0, count: bytes.count)
      if slots[slot] != 0 {
        entries[Int(slots[slot]) - 1].flags |= flags.rawValue
        return
      }
      entries.append(
        Entry(
          start: UInt32(storage.count), count: UInt32(bytes.count), flags: flags.rawValue))
      storage.append(contentsOf: bytes)
      slots[slot] = UInt32(entries.count)
    }
    if entries.count * 2 > slots.count { grow() }
  }

  /// The flags of the word that stands in a range of `bytes`; empty where it is not in the table.
  func flags(of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Flags {
    let place = slots[slot(of: bytes, from: range.lowerBound, count: range.count)]
    return place == 0 ? [] : Flags(rawValue: entries[Int(place) - 1].flags)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    storage.withUnsafeBufferPointer { bytes in
      for (place, entry) in entries.enumerated() {
        let hash = Self.hash(bytes, from: Int(entry.start), count: Int(entry.count))
        var slot = hash & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(place + 1)
      }
    }
  }

  /// The slot that holds the word, or the free one where it belongs.
  private func slot(of bytes: UnsafeBufferPointer<UInt8>, from start: Int, count: Int) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(bytes, from: start, count: count) & mask
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if Int(entry.count) == count, matches(entry, bytes, from: start) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func matches(_ entry: Entry, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    for offset in 0..<Int(entry.count)
    where storage[Int(entry.start) + offset] != bytes[start + offset] {
      return false
    }
    return true
  }

  /// FNV-1a.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, count: Int) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in start..<start + count { hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
