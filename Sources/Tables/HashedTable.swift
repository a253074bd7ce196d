/// A sorted table with its keys in a hash table: for those who look up thousands of words, of which most are no keys.
///
/// Making it costs a millisecond for 30,000 rows; a look-up costs a tenth of what it costs to search the rows.
public struct HashedTable: Sendable {
  public let table: SortedTable
  /// The start of the key's first line and one, or zero.
  private let slots: [UInt32]
  /// Eight more bits of the key's hash in each slot, so that most others are told apart without being looked at.
  private let marks: [UInt8]

  public init(_ table: SortedTable) {
    var count = 0
    table.visitKeys { _, _ in count += 1 }
    var size = 64
    while size < count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    var marks = [UInt8](repeating: 0, count: size)
    table.visitKeys { key, start in
      let hash = Self.hash(key)
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(start + 1)
      marks[slot] = UInt8(truncatingIfNeeded: hash >> 56)
    }
    self.table = table
    self.slots = slots
    self.marks = marks
  }

  /// Whether a key has a row.
  public func contains(_ key: String) -> Bool {
    var key = key
    return key.withUTF8 { firstLine(of: $0) != nil }
  }

  /// The rows of a key, in the table's order.
  public func rows(of key: String) -> [SortedTable.Row] {
    var key = key
    return key.withUTF8 { key in
      guard var line = firstLine(of: key) else { return [] }
      var rows = [table.row(at: line)]
      while let next = table.nextLine(after: line, key: key) {
        rows.append(table.row(at: next))
        line = next
      }
      return rows
    }
  }

  private func firstLine(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = Self.hash(key)
    let mark = UInt8(truncatingIfNeeded: hash >> 56)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] > 0 {
      let line = Int(slots[slot]) - 1
      if marks[slot] == mark, table.hasKey(key, lineAt: line) { return line }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Eight bytes at a time, mixed by a multiplication.
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(key.count)
    let bytes = UnsafeRawBufferPointer(key)
    var place = 0
    while place + 8 <= bytes.count {
      hash = mix(hash, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var last: UInt64 = 0
    while place < bytes.count {
      last = last << 8 | UInt64(bytes[place])
      place += 1
    }
    return mix(hash, last)
  }

  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
    return product ^ product >> 32
  }
}
