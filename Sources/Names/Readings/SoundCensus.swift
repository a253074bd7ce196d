/// How much of each kind of sound the paths of a graph have, from the least to the most: what tells most unlike words
/// apart before they are compared sound by sound.
///
/// Counts end at 255. That takes nothing from the bound: cut counts are never further apart than whole ones.
struct SoundCensus {
  private var least: SIMD8<UInt8>
  private var most: SIMD8<UInt8>

  private init(least: SIMD8<UInt8>, most: SIMD8<UInt8>) {
    self.least = least
    self.most = most
  }

  /// All paths of a word.
  init(_ outline: Outline, _ inventory: SoundInventory) {
    let ended = SoundCensus(least: .zero, most: .zero)
    self = ended
    guard !outline.isEmpty else { return }
    // What is still to come at each node; none has a path before one is found.
    var remaining = [SoundCensus](repeating: SoundCensus(least: ~.zero, most: .zero), count: outline.nodeCount)
    remaining[outline.nodeCount - 1] = ended
    for node in stride(from: outline.nodeCount - 2, through: 0, by: -1) {
      for arc in outline.arcs(leaving: node) {
        let target = node + Int(arc & Outline.distanceMask)
        remaining[node].widen(to: remaining[target].adding(inventory.weights[Int(arc >> 16 & 0xFF)]))
      }
    }
    self = remaining[0]
  }

  /// What the cheapest way from a path of one to a path of the other costs at least, in hundredths.
  @inline(__always)
  func distance(to other: SoundCensus) -> Int32 {
    let less = least.subtractingSaturated(other.most)
    let more = other.least.subtractingSaturated(most)
    let sum = SIMD8<UInt16>(truncatingIfNeeded: less) &+ SIMD8<UInt16>(truncatingIfNeeded: more)
    return Int32(sum.wrappedSum())
  }

  /// The same paths with a sound more.
  private func adding(_ weight: SIMD8<UInt8>) -> SoundCensus {
    SoundCensus(least: least &+ pointwiseMin(weight, ~least), most: most &+ pointwiseMin(weight, ~most))
  }

  private mutating func widen(to other: SoundCensus) {
    least = pointwiseMin(least, other.least)
    most = pointwiseMax(most, other.most)
  }

  /// What each sound counts: nothing but in its own kind, there so much that no change or loss of a sound costs less
  /// than it changes the counts.
  ///
  /// A sound of one kind that stands for one of another changes two counts, so that both together must not weigh more
  /// than their exchange costs. Vowels and *j* count nothing: too many of them go for each other.
  static func weights(
    _ letters: [Unicode.Scalar], kinds: [String], drop: [Int32], substitution: [Int32]
  ) -> [SIMD8<UInt8>] {
    let groups = ["pbfv", "tdszšžcčʒǯþ", "kgxh", "mnŋ", "l", "r"].map { Set($0.unicodeScalars) }
    let count = letters.count
    let group = letters.map { letter in groups.firstIndex { $0.contains(letter) } ?? -1 }
    // Half the cost to the next sound of another kind, the whole to those that count nothing.
    var weight = [Int32](repeating: 0, count: count)
    for sound in 1..<count where group[sound] >= 0 {
      var most = drop[sound]
      for other in 1..<count where group[other] != group[sound] {
        let cost = substitution[sound * count + other]
        most = min(most, group[other] < 0 ? cost : cost / 2)
      }
      weight[sound] = most
    }
    // Sounds of one kind differ by no more than it costs to take one for the other.
    for _ in 0..<count {
      for sound in 1..<count where group[sound] >= 0 {
        for other in 1..<count where group[other] == group[sound] {
          weight[sound] = min(weight[sound], weight[other] + substitution[sound * count + other])
        }
      }
    }
    return (0..<count).map { sound in
      var lanes = SIMD8<UInt8>.zero
      if group[sound] >= 0 { lanes[group[sound]] = UInt8(clamping: weight[sound]) }
      return lanes
    }
  }
}

extension SIMD8<UInt8> {
  /// The differences, at least 0.
  @inline(__always)
  fileprivate func subtractingSaturated(_ other: Self) -> Self {
    (self &- other).replacing(with: Self.zero, where: self .< other)
  }
}
