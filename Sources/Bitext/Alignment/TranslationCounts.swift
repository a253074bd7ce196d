/// Expected counts of candidate pairs over beads, and the probabilities that they make.
struct TranslationCounts {
  private let pairs: [CandidatePair]
  private var starts: [Int32]
  private var forward: [Float]
  private var backward: [Float]
  private var forwardCounts: [Float]
  private var backwardCounts: [Float]
  private var sourceTotals: [Float]
  private var targetTotals: [Float]
  // Scratch for one bead, by type.
  private var present: [Float]
  private var forwardSums: [Float]
  private var backwardSums: [Float]

  /// What a token's probability has from no partner at all, relative to an even guess.
  private static let null: Float = 0.02

  /// - Parameter pairs: Sorted by source and target.
  init(pairs: [CandidatePair], sourceTypes: Int, targetTypes: Int) {
    self.pairs = pairs
    starts = Array(repeating: 0, count: sourceTypes + 1)
    for pair in pairs { starts[Int(pair.source) + 1] += 1 }
    for type in 0..<sourceTypes { starts[type + 1] += starts[type] }
    forward = pairs.map { 0.1 + $0.seed }
    backward = forward
    forwardCounts = Array(repeating: 0, count: pairs.count)
    backwardCounts = forwardCounts
    sourceTotals = Array(repeating: 0, count: sourceTypes)
    targetTotals = Array(repeating: 0, count: targetTypes)
    present = targetTotals
    forwardSums = targetTotals
    backwardSums = sourceTotals
  }

  mutating func clear() {
    for index in pairs.indices {
      forwardCounts[index] = pairs[index].seed
      backwardCounts[index] = pairs[index].seed
    }
    for type in sourceTotals.indices { sourceTotals[type] = 0 }
    for type in targetTotals.indices { targetTotals[type] = 0 }
  }

  /// Shares each token's count among the tokens of the other side that explain it.
  mutating func add(source: ArraySlice<Int32>, target: ArraySlice<Int32>, weight: Float) {
    for type in target {
      present[Int(type)] += 1
      forwardSums[Int(type)] = Self.null
      targetTotals[Int(type)] += weight
    }
    for type in source {
      backwardSums[Int(type)] = Self.null
      sourceTotals[Int(type)] += weight
    }
    for type in source {
      for index in links(type) where present[Int(pairs[index].target)] > 0 {
        let partner = Int(pairs[index].target)
        forwardSums[partner] += forward[index]
      }
    }
    for type in source where backwardSums[Int(type)] == Self.null {
      for index in links(type) where present[Int(pairs[index].target)] > 0 {
        backwardSums[Int(type)] += backward[index] * present[Int(pairs[index].target)]
      }
    }
    for type in source {
      let sum = backwardSums[Int(type)]
      for index in links(type) where present[Int(pairs[index].target)] > 0 {
        let partner = Int(pairs[index].target)
        forwardCounts[index] += weight * present[partner] * forward[index] / forwardSums[partner]
        backwardCounts[index] += weight * present[partner] * backward[index] / sum
      }
    }
    for type in target { present[Int(type)] = 0 }
  }

  /// Makes probabilities of the counts.
  mutating func estimate(_ parameters: AlignerParameters) {
    for index in pairs.indices {
      let pair = pairs[index]
      let smoothing = parameters.countSmoothing
      forward[index] = min(
        0.95,
        forwardCounts[index] / (sourceTotals[Int(pair.source)] + pair.seed + smoothing))
      backward[index] = min(
        0.95,
        backwardCounts[index] / (targetTotals[Int(pair.target)] + pair.seed + smoothing))
    }
  }

  /// The pairs that were seen often enough, and all seeds.
  func lexicon(leastCount: Float) -> Lexicon {
    Lexicon(
      sourceTypes: sourceTotals.count, targetTypes: targetTotals.count,
      links: pairs.indices.lazy.filter {
        pairs[$0].seed > 0 || max(forwardCounts[$0], backwardCounts[$0]) >= leastCount
      }.map { (pairs[$0].source, pairs[$0].target, forward[$0], backward[$0]) })
  }

  private func links(_ type: Int32) -> Range<Int> {
    Int(starts[Int(type)])..<Int(starts[Int(type) + 1])
  }
}
