/// The first and the last firm sound of a word, on any of its paths: what tells many unlike words apart that have as much
/// of each kind of sound.
///
/// Firm is a consonant that goes for no vowel at little cost. Of two words either the first firm sounds stand for each
/// other, or one of them is left out or stands for a sound that is not firm; so do the last.
struct EdgeSounds {
  /// A bit for each sound; the lowest where a path has no firm sound.
  private(set) var first: UInt64 = 0
  private(set) var last: UInt64 = 0
  /// Whether every path has two firm sounds or more, so that what both edges cost may be summed.
  private var hasTwo = false

  init(_ outline: Outline, _ inventory: SoundInventory) {
    guard !outline.isEmpty else { return }
    let end = outline.nodeCount - 1
    // How many firm sounds a path from the beginning has at least, and whether one has none.
    var least = [Int](repeating: .max / 2, count: end + 1)
    var isBare = [Bool](repeating: false, count: end + 1)
    (least[0], isBare[0]) = (0, true)
    for node in 0..<end {
      for arc in outline.arcs(leaving: node) {
        let (target, sound) = (node + Int(arc & Outline.distanceMask), UInt64(arc >> 16 & 0xFF))
        let isFirm = inventory.firm >> sound & 1 != 0
        least[target] = min(least[target], least[node] + (isFirm ? 1 : 0))
        guard isBare[node] else { continue }
        if isFirm { first |= 1 << sound } else { isBare[target] = true }
      }
    }
    hasTwo = least[end] >= 2
    if isBare[end] {
      first |= 1
      last |= 1
    }
    var isBareToEnd = [Bool](repeating: false, count: end + 1)
    isBareToEnd[end] = true
    for node in stride(from: end - 1, through: 0, by: -1) {
      for arc in outline.arcs(leaving: node) where isBareToEnd[node + Int(arc & Outline.distanceMask)] {
        let sound = UInt64(arc >> 16 & 0xFF)
        if inventory.firm >> sound & 1 != 0 { last |= 1 << sound } else { isBareToEnd[node] = true }
      }
    }
  }

  /// What the cheapest way from a path of one word to a path of the other costs at least, in hundredths.
  func distance(to other: EdgeSounds, _ sounds: SoundCosts) -> Int32 {
    let (start, end) = (Self.least(first, other.first, sounds), Self.least(last, other.last, sounds))
    return hasTwo && other.hasTwo ? start + end : max(start, end)
  }

  private static func least(_ first: UInt64, _ second: UInt64, _ sounds: SoundCosts) -> Int32 {
    guard first & second == 0 else { return 0 }
    var least: UInt8 = .max
    var rest = first
    while rest != 0 {
      let row = sounds.edges + rest.trailingZeroBitCount &<< 6
      rest &= rest &- 1
      var others = second
      while others != 0 {
        least = min(least, row[others.trailingZeroBitCount])
        others &= others &- 1
      }
    }
    return least == .max ? 0 : Int32(least)
  }
}
