/// A sorted table with its keys in a hash table: for those who look up thousands of words, of which most are no keys.
///
/// Making it costs a millisecond for 30,000 rows; a look-up costs a tenth of what it costs to search the rows.
public final class HashedTable: Sendable {
  /// The table whose rows are found.
  public let table: SortedTable
  /// The start of the key's first line and one, or zero.
  private let slots: [UInt32]
  /// The first line of each key, in the table's order.
  private let lines: [UInt32]
  /// The length of the longest key.
  private let longest: Int
  /// A bit for the hash of each key's first four bytes, and of its first seven: most of what is no key is known early.
  private let beginnings: [UInt64]
  /// Eight more bits of the key's hash in each slot, so that most others are told apart without being looked at.
  private let marks: [UInt8]

  /// Looks at every key once.
  public init(_ table: SortedTable) {
    var lines: [UInt32] = []
    var longest = 0
    table.visitKeys { key, line in
      lines.append(UInt32(line))
      longest = max(longest, key.count)
    }
    self.longest = longest
    self.lines = lines
    var size = 64
    while size < lines.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    var marks = [UInt8](repeating: 0, count: size)
    var beginnings = [UInt64](repeating: 0, count: KeyHash.markCount / 64)
    table.visitKeys { key, start in
      var keyHash = KeyHash()
      for (place, byte) in key.enumerated() {
        keyHash.append(byte)
        if KeyHash.isMarked(place + 1) { beginnings[keyHash.mark / 64] |= 1 << UInt64(keyHash.mark % 64) }
      }
      let hash = keyHash.value
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(start + 1)
      marks[slot] = UInt8(truncatingIfNeeded: hash >> 56)
    }
    self.beginnings = beginnings
    self.table = table
    self.slots = slots
    self.marks = marks
  }

  /// Whether a key has a row.
  public func contains(_ key: String) -> Bool {
    var key = key
    return key.withUTF8 { line(of: $0) != nil }
  }

  /// The rows of a key, in the table's order.
  public func rows(of key: String) -> [SortedTable.Row] {
    var key = key
    return key.withUTF8 { key in
      var rows: [SortedTable.Row] = []
      visitLines(of: key) { rows.append(table.row(at: $0)) }
      return rows
    }
  }

  /// Gives `body` the lines of a key, in the table's order, as ``SortedTable/cell(_:ofLineAt:)`` knows them.
  package func visitLines(of key: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    var line = line(of: key)
    while let found = line {
      body(found)
      line = table.nextLine(after: found, key: key)
    }
  }

  /// The first line of a key; nil where it has none.
  package func line(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    var hash = KeyHash()
    for byte in key { hash.append(byte) }
    return line(of: key, hash: hash.value)
  }

  /// Gives `body` every beginning of `word` that is a key, or becomes one with an ending of one letter or two after it:
  /// the length of the beginning, shortest first, and the key's first line.
  ///
  /// - Parameters:
  ///   - word: A word, or what is left of one.
  ///   - ending: The ending; none where it is empty.
  ///   - least: The shortest beginning that is asked for.
  package func visitKeys(
    beginning word: UnsafeBufferPointer<UInt8>, ending: StaticString = "", least: Int = 1,
    _ body: (_ length: Int, _ line: Int) -> Void
  ) {
    let count = ending.utf8CodeUnitCount
    guard longest > count else { return }
    var hash = KeyHash()
    for place in 0..<min(word.count, longest - count) {
      hash.append(word[place])
      if KeyHash.isMarked(place + 1), beginnings[hash.mark / 64] >> UInt64(hash.mark % 64) & 1 == 0 { return }
      guard place + 1 >= least else { continue }
      var whole = hash
      for offset in 0..<count { whole.append(ending.utf8Start[offset]) }
      let mark = UInt8(truncatingIfNeeded: whole.value >> 56)
      var slot = Int(truncatingIfNeeded: whole.value) & (slots.count - 1)
      while slots[slot] > 0 {
        let line = Int(slots[slot]) - 1
        if marks[slot] == mark, table.hasKey(word, length: place + 1, ending: ending, lineAt: line) {
          body(place + 1, line)
          break
        }
        slot = (slot + 1) & (slots.count - 1)
      }
    }
  }

  /// Whether a line whose key begins with `beginning` is as `isWanted` says; of lines of one key the first is asked.
  package func hasLine(beginning: UnsafeBufferPointer<UInt8>, where isWanted: (Int) -> Bool) -> Bool {
    var hash = KeyHash()
    for (place, byte) in beginning.prefix(KeyHash.longestMarked).enumerated() {
      hash.append(byte)
      if KeyHash.isMarked(place + 1), beginnings[hash.mark / 64] >> UInt64(hash.mark % 64) & 1 == 0 { return false }
    }
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if table.isLine(at: Int(lines[middle]), before: beginning) { low = middle + 1 } else { high = middle }
    }
    while low < lines.count, table.keyBegins(with: beginning, lineAt: Int(lines[low])) {
      if isWanted(Int(lines[low])) { return true }
      low += 1
    }
    return false
  }

  /// The longest beginning of a word that may begin a key, as far as that is known early.
  package func reach(_ hashes: BeginningHashes) -> Int {
    let reach = min(hashes.word.count, longest)
    for length in KeyHash.marked where length <= hashes.word.count {
      let mark = hashes.states[length].mark
      if beginnings[mark / 64] >> UInt64(mark % 64) & 1 == 0 { return min(reach, length - 1) }
    }
    return reach
  }

  /// The first line of the key that a beginning of a word and an ending make; nil where they make none.
  package func line(ofBeginning length: Int, ending: StaticString = "", in hashes: BeginningHashes) -> Int? {
    var hash = hashes.states[length]
    for offset in 0..<ending.utf8CodeUnitCount { hash.append(ending.utf8Start[offset]) }
    let value = hash.value
    let mark = UInt8(truncatingIfNeeded: value >> 56)
    var slot = Int(truncatingIfNeeded: value) & (slots.count - 1)
    while slots[slot] > 0 {
      let line = Int(slots[slot]) - 1
      if marks[slot] == mark, table.hasKey(hashes.word, length: length, ending: ending, lineAt: line) { return line }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives `body` the lines of the key whose first line is known.
  package func visitLines(from first: Int, _ body: (Int) -> Void) {
    let key = table.cell(0, ofLineAt: first)
    var line: Int? = first
    while let found = line {
      body(found)
      line = table.nextLine(after: found, key: key)
    }
  }

  private func line(of key: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int? {
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
}

/// The hashes of all beginnings of a word, made in one pass for those who look many of them up.
package struct BeginningHashes {
  fileprivate let word: UnsafeBufferPointer<UInt8>
  fileprivate let states: UnsafeMutableBufferPointer<KeyHash>

  /// Calls `body` with the hashes of a word; they are only lent.
  package static func of<Result>(
    _ word: UnsafeBufferPointer<UInt8>, _ body: (BeginningHashes) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: KeyHash.self, capacity: word.count + 1) { states in
      var hash = KeyHash()
      states.initializeElement(at: 0, to: hash)
      for place in 0..<word.count {
        hash.append(word[place])
        states.initializeElement(at: place + 1, to: hash)
      }
      return body(BeginningHashes(word: word, states: states))
    }
  }
}

/// A hash that grows byte by byte, so that all beginnings of a word are hashed in one pass (FNV-1a, its bits mixed).
struct KeyHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func append(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// The lengths of beginnings that are marked.
  static func isMarked(_ length: Int) -> Bool { length == 4 || length == 7 }
  static let longestMarked = 7
  static var marked: StrideThrough<Int> { stride(from: 4, through: longestMarked, by: 3) }
  static let markCount = 1 << 16
  /// The number of a beginning's mark.
  var mark: Int { Int(truncatingIfNeeded: ((state ^ state >> 29) &* 0x9E37_79B9_7F4A_7C15) >> 48) }

  var value: UInt64 {
    let mixed = (state ^ state >> 32) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ mixed >> 33
  }
}
