/// How much of each kind of sound the readings of a word have, from the least to the most: what tells most unlike words
/// apart before they are compared sound by sound.
struct SoundCensus {
  private let least: SIMD8<Int16>
  private let most: SIMD8<Int16>

  init(_ outline: Outline, _ inventory: SoundInventory) {
    guard !outline.isEmpty else {
      least = .zero
      most = .zero
      return
    }
    var least = [SIMD8<Int16>](repeating: SIMD8(repeating: 8000), count: outline.nodeCount)
    var most = [SIMD8<Int16>](repeating: SIMD8(repeating: -8000), count: outline.nodeCount)
    least[0] = .zero
    most[0] = .zero
    for node in 0..<outline.nodeCount - 1 {
      for place in Int(outline.firstLeaving[node])..<Int(outline.firstLeaving[node + 1]) {
        let arc = outline.leaving[place]
        let target = node + Int(arc & Outline.distanceMask)
        let weight = inventory.weights[Int(arc >> 16 & 0xFF)]
        least[target] = pointwiseMin(least[target], least[node] &+ weight)
        most[target] = pointwiseMax(most[target], most[node] &+ weight)
      }
    }
    // Longer than any word is: nothing is known.
    let isLong = outline.nodeCount > 2000
    self.least = isLong ? .zero : least[outline.nodeCount - 1]
    self.most = isLong ? SIMD8(repeating: 16_000) : most[outline.nodeCount - 1]
  }

  /// Whether two words surely cost as much as the limit, in hundredths.
  func isApart(from other: SoundCensus, by limit: Int32) -> Bool {
    let more = pointwiseMax(least &- other.most, other.least &- most)
    let apart = pointwiseMax(more, .zero)
    return Int32(apart.wrappedSum()) >= limit
  }

  /// What each sound counts: nothing but in its own kind, there so much that no change or loss of a sound costs less
  /// than it changes the counts.
  ///
  /// A sound of one kind that stands for one of another changes two counts, so that both together must not weigh more
  /// than their exchange costs. Vowels and *j* count nothing: too many of them go for each other.
  static func weights(
    _ letters: [Unicode.Scalar], kinds: [String], drop: [Int32], substitution: [Int32]
  ) -> [SIMD8<Int16>] {
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
      var lanes = SIMD8<Int16>.zero
      if group[sound] >= 0 { lanes[group[sound]] = Int16(weight[sound]) }
      return lanes
    }
  }
}
