internal import Glibc

func logarithm(_ value: Float) -> Float { logf(value) }

/// A sentence pair that a rare word of both texts speaks for.
private struct Anchor {
  let source: Int32
  let target: Int32
  var weight: Float
}

/// Where in the target each place of the source is expected.
struct AlignmentPath {
  /// The expected number of target sentences before each source sentence, and of all after the last.
  let places: [Float]

  /// A straight line through the anchors that can stand in one order: the heaviest increasing chain.
  ///
  /// It goes through the pairs that the constraints fix.
  init(seeds: [SeedLink], source: TokenizedText, target: TokenizedText, constraints: SearchConstraints) {
    let anchors = Self.supported(
      Self.anchors(seeds: seeds, source: source, target: target),
      slope: Self.slope(source.count, target.count))
    let chain = Self.chain(anchors)
    var points = chain.filter { anchor in
      let row = Int(anchor.source)
      return constraints.floor[row] <= anchor.target && anchor.target < constraints.ceiling[row]
    }.map { (Float($0.source) + 0.5, Float($0.target) + 0.5) }
    for pin in constraints.pins {
      points.append((Float(pin.source), Float(pin.target)))
      points.append((Float(pin.source + 1), Float(pin.target + 1)))
    }
    points.sort { $0 < $1 }
    self.init(points: points, sourceCount: source.count, targetCount: target.count)
  }

  /// The path that beads take.
  init(beads: [Bead], sourceCount: Int, targetCount: Int) {
    self.init(
      points: beads.map { (Float($0.source.upperBound), Float($0.target.upperBound)) },
      sourceCount: sourceCount, targetCount: targetCount)
  }

  private init(points: [(Float, Float)], sourceCount: Int, targetCount: Int) {
    var places = [Float](repeating: 0, count: sourceCount + 1)
    var from: (Float, Float) = (0, 0)
    var next = 0
    for point in points + [(Float(sourceCount), Float(targetCount))] {
      while next <= sourceCount, Float(next) <= point.0 {
        let share = point.0 > from.0 ? (Float(next) - from.0) / (point.0 - from.0) : 1
        places[next] = from.1 + share * (point.1 - from.1)
        next += 1
      }
      from = point
    }
    places[sourceCount] = Float(targetCount)
    self.places = places
  }

  /// The target sentences that go with a source sentence where both texts go on; of an excerpt the whole texts say nothing
  /// about it.
  private static func slope(_ source: Int, _ target: Int) -> Float {
    let whole = Float(target) / Float(max(1, source))
    return (0.5...2).contains(whole) ? whole : 1
  }

  private static let mostOccurrences = 8

  /// How many sentences away an anchor is still looked at as another one's neighbour, and how many anchors at most.
  private static let neighbourhood: (sentences: Float, anchors: Int) = (40, 200)

  /// The anchors, each weighed by its neighbours that lie in the direction in which both texts go on: what is right
  /// stands in line with others, what is chance stands alone.
  private static func supported(_ anchors: [Anchor], slope: Float) -> [Anchor] {
    var supports = [Float](repeating: 0, count: anchors.count)
    for (place, anchor) in anchors.enumerated() {
      for next in place + 1..<min(anchors.count, max(place + 1, place + neighbourhood.anchors)) {
        let other = anchors[next]
        let ahead = Float(other.source - anchor.source)
        if ahead > neighbourhood.sentences { break }
        let drift = abs(Float(other.target - anchor.target) - slope * ahead)
        guard drift <= 2 + ahead / 4 else { continue }
        supports[place] += other.weight
        supports[next] += anchor.weight
      }
    }
    return zip(anchors, supports).map { anchor, support in
      Anchor(
        source: anchor.source, target: anchor.target, weight: anchor.weight * (0.05 + support / (support + 1)))
    }
  }

  private static func anchors(
    seeds: [SeedLink], source: TokenizedText, target: TokenizedText
  ) -> [Anchor] {
    let sourcePlaces = RarePlaces(text: source, limit: mostOccurrences)
    let targetPlaces = RarePlaces(text: target, limit: mostOccurrences)
    var anchors: [Anchor] = []
    for seed in seeds where seed.strength > 0.2 {
      let left = sourcePlaces.sentences(of: seed.source)
      let right = targetPlaces.sentences(of: seed.target)
      guard !left.isEmpty, !right.isEmpty else { continue }
      let weight = seed.strength / Float(left.count * right.count)
      for place in left {
        for other in right { anchors.append(Anchor(source: place, target: other, weight: weight)) }
      }
    }
    anchors.sort { ($0.source, $0.target) < ($1.source, $1.target) }
    var kept = 0
    for anchor in anchors {
      if kept > 0, anchors[kept - 1].source == anchor.source,
        anchors[kept - 1].target == anchor.target
      {
        anchors[kept - 1].weight += anchor.weight
      } else {
        anchors[kept] = anchor
        kept += 1
      }
    }
    anchors.removeSubrange(kept...)
    return anchors
  }

  /// The heaviest chain whose source and target places both increase, found with a tree of prefix maxima.
  private static func chain(_ anchors: [Anchor]) -> [Anchor] {
    let width = (anchors.map { Int($0.target) }.max() ?? 0) + 2
    var tree = [(weight: Float, anchor: Int32)](repeating: (0, -1), count: width)
    var totals = [Float](repeating: 0, count: anchors.count)
    var previous = [Int32](repeating: -1, count: anchors.count)
    var start = 0
    while start < anchors.count {
      var end = start
      while end < anchors.count, anchors[end].source == anchors[start].source { end += 1 }
      // All anchors of one source sentence look at the chains before it, then enter the tree.
      for index in start..<end {
        var best: (weight: Float, anchor: Int32) = (0, -1)
        var node = Int(anchors[index].target)
        while node > 0 {
          if tree[node].weight > best.weight { best = tree[node] }
          node &= node - 1
        }
        totals[index] = best.weight + anchors[index].weight
        previous[index] = best.anchor
      }
      for index in start..<end {
        var node = Int(anchors[index].target) + 1
        while node < width {
          if totals[index] > tree[node].weight { tree[node] = (totals[index], Int32(index)) }
          node += node & -node
        }
      }
      start = end
    }
    guard var place = totals.indices.max(by: { totals[$0] < totals[$1] }) else { return [] }
    var chain = [anchors[place]]
    while previous[place] >= 0 {
      place = Int(previous[place])
      chain.append(anchors[place])
    }
    return chain.reversed()
  }
}

/// The sentences of the types that occur at most a few times.
private struct RarePlaces {
  private let limit: Int
  private var slots: [Int32]
  private var counts: [UInt8]

  init(text: TokenizedText, limit: Int) {
    self.limit = limit
    slots = Array(repeating: 0, count: text.types.count * limit)
    counts = Array(repeating: 0, count: text.types.count)
    for sentence in 0..<text.count {
      for index in text.range(sentence) {
        let type = Int(text.tokens[index])
        guard Int(text.frequency[type]) <= limit else { continue }
        let count = Int(counts[type])
        if count > 0, slots[type * limit + count - 1] == Int32(sentence) { continue }
        slots[type * limit + count] = Int32(sentence)
        counts[type] += 1
      }
    }
  }

  func sentences(of type: Int32) -> ArraySlice<Int32> {
    slots[Int(type) * limit..<Int(type) * limit + Int(counts[Int(type)])]
  }
}
