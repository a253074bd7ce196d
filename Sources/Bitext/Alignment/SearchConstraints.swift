/// What corrections leave to the search: the sentences of a fixed bead are one unit on either side, which must be linked
/// with each other; those without a counterpart may not be linked.
struct SearchConstraints {
  /// The sentences of each unit.
  let source: [Range<Int>]
  let target: [Range<Int>]
  /// The target unit that a source unit must be linked with, or -1, and the other way round.
  private var partner: [Int32]
  private var sourceOf: [Int32]
  private var isBarredSource: [Bool]
  private var isBarredTarget: [Bool]
  /// For each number of source units done, the least and the greatest number of target units that may be done.
  private(set) var floor: [Int32]
  private(set) var ceiling: [Int32]
  /// The fixed pairs, ascending.
  private(set) var pins: [(source: Int, target: Int)] = []
  let isFree: Bool

  init(_ corrections: Corrections, sourceCount: Int, targetCount: Int) {
    let linked = corrections.beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }
    source = Self.units(linked.map(\.source), count: sourceCount)
    target = Self.units(linked.map(\.target), count: targetCount)
    isFree = corrections.beads.isEmpty
    partner = Array(repeating: -1, count: source.count)
    sourceOf = Array(repeating: -1, count: target.count)
    isBarredSource = Array(repeating: false, count: source.count)
    isBarredTarget = Array(repeating: false, count: target.count)
    floor = Array(repeating: 0, count: source.count + 1)
    ceiling = Array(repeating: Int32(target.count), count: source.count + 1)
    for bead in corrections.beads {
      let left = Self.units(of: bead.source, in: source)
      let right = Self.units(of: bead.target, in: target)
      if right.isEmpty { for unit in left { isBarredSource[unit] = true } }
      if left.isEmpty { for unit in right { isBarredTarget[unit] = true } }
      guard !left.isEmpty, !right.isEmpty else { continue }
      partner[left.lowerBound] = Int32(right.lowerBound)
      sourceOf[right.lowerBound] = Int32(left.lowerBound)
      pins.append((left.lowerBound, right.lowerBound))
    }
    bound()
  }

  private mutating func bound() {
    var next = Int32(target.count)
    for row in source.indices.reversed() {
      if partner[row] >= 0 { next = partner[row] }
      ceiling[row] = next
    }
    var last: Int32 = 0
    for row in source.indices {
      if partner[row] >= 0 { last = partner[row] + 1 }
      floor[row + 1] = last
    }
  }

  private static func units(_ fixed: [Range<Int>], count: Int) -> [Range<Int>] {
    var units: [Range<Int>] = []
    var place = 0
    for range in fixed {
      units += (place..<range.lowerBound).map { $0..<$0 + 1 }
      units.append(range)
      place = range.upperBound
    }
    return units + (place..<count).map { $0..<$0 + 1 }
  }

  /// The units that sentences stand in.
  private static func units(of sentences: Range<Int>, in units: [Range<Int>]) -> Range<Int> {
    guard !sentences.isEmpty else { return 0..<0 }
    func unit(of sentence: Int) -> Int {
      var (low, high) = (0, units.count - 1)
      while low < high {
        let middle = (low + high + 1) / 2
        if units[middle].lowerBound <= sentence { low = middle } else { high = middle - 1 }
      }
      return low
    }
    return unit(of: sentences.lowerBound)..<unit(of: sentences.upperBound - 1) + 1
  }

  /// Whether source units may be linked with target units.
  @inline(__always)
  func allows(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    if isFree { return true }
    if left.count == 1, right.count == 1, partner[left.lowerBound] == Int32(right.lowerBound) { return true }
    for unit in left where partner[unit] >= 0 || isBarredSource[unit] { return false }
    for unit in right where sourceOf[unit] >= 0 || isBarredTarget[unit] { return false }
    return true
  }

  /// The bead of sentences that a bead of units stands for.
  func bead(_ bead: Bead) -> Bead {
    let isPinned = !isFree && bead.kind == .one && partner[bead.source.lowerBound] >= 0
    return Bead(
      source: Self.sentences(bead.source, source), target: Self.sentences(bead.target, target),
      confidence: isPinned ? 1 : bead.confidence)
  }

  private static func sentences(_ range: Range<Int>, _ units: [Range<Int>]) -> Range<Int> {
    let end = range.lowerBound < units.count ? units[range.lowerBound].lowerBound : units.last?.upperBound ?? 0
    guard !range.isEmpty else { return end..<end }
    return units[range.lowerBound].lowerBound..<units[range.upperBound - 1].upperBound
  }
}
