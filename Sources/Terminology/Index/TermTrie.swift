/// The terms of several words by the keys of their words, as a trie in one hash table.
struct TermTrie {
  /// Node, key and next node by the hash of the first two; a next node of zero is an empty place.
  private(set) var slots: [UInt32] = Array(repeating: 0, count: 3 << 6)
  private var count = 0
  /// Node and term, in the order of their addition.
  private var ends: [(node: UInt32, term: UInt32)] = []

  /// Adds a term by its keys.
  mutating func add(_ term: Int, keys: some Sequence<Int>) {
    var node: UInt32 = 0
    for key in keys { node = next(node, UInt32(key)) }
    ends.append((node, UInt32(term)))
  }

  private mutating func next(_ node: UInt32, _ key: UInt32) -> UInt32 {
    let slot = slot(node, key)
    if slots[slot + 2] > 0 { return slots[slot + 2] }
    count += 1
    slots[slot] = node
    slots[slot + 1] = key
    slots[slot + 2] = UInt32(count)
    if count * 9 > slots.count * 2 { grow() }
    return UInt32(count)
  }

  private func slot(_ node: UInt32, _ key: UInt32) -> Int {
    let mask = slots.count / 3 - 1
    var slot = Int(ByteHash.of(node, key)) & mask
    while slots[3 * slot + 2] > 0, slots[3 * slot] != node || slots[3 * slot + 1] != key {
      slot = (slot + 1) & mask
    }
    return 3 * slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for place in stride(from: 0, to: old.count, by: 3) where old[place + 2] > 0 {
      let slot = slot(old[place], old[place + 1])
      slots[slot] = old[place]
      slots[slot + 1] = old[place + 1]
      slots[slot + 2] = old[place + 2]
    }
  }

  /// The first term that ends at each node, and the terms.
  var terms: (starts: [UInt32], terms: [UInt32]) {
    grouped(ends.map { (Int($0.node), $0.term) }, groups: count + 1)
  }
}

/// Values by the number of their group, each group's in the order that they came: the start of each group and the values.
func grouped(_ pairs: [(group: Int, value: UInt32)], groups: Int) -> (starts: [UInt32], terms: [UInt32]) {
  var starts = [UInt32](repeating: 0, count: groups + 1)
  for pair in pairs { starts[pair.group + 1] += 1 }
  for place in 1..<starts.count { starts[place] += starts[place - 1] }
  var places = starts
  var values = [UInt32](repeating: 0, count: pairs.count)
  for pair in pairs {
    values[Int(places[pair.group])] = pair.value
    places[pair.group] += 1
  }
  return (starts, values)
}
