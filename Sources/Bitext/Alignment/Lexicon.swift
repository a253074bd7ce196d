/// Which token types translate which, with probabilities both ways: flat arrays, sorted by source type and target type.
struct Lexicon {
  /// The index in ``targets`` where the links of each source type start, and the count of all.
  private(set) var starts: [Int32]
  private(set) var targets: [Int32] = []
  /// The probability of the target type where the source type stands.
  private(set) var forward: [Float] = []
  /// The probability of the source type where the target type stands.
  private(set) var backward: [Float] = []
  /// Whether a type has links: types without say nothing about a bead.
  private(set) var knowsSource: [Bool]
  private(set) var knowsTarget: [Bool]

  func links(_ type: Int32) -> Range<Int> { Int(starts[Int(type)])..<Int(starts[Int(type) + 1]) }

  /// The probabilities of a pair; nil where it is no link.
  func probabilities(_ source: Int32, _ target: Int32) -> (forward: Float, backward: Float)? {
    links(source).first { targets[$0] == target }.map { (forward[$0], backward[$0]) }
  }

  /// - Parameter links: Sorted by source and target; none twice.
  init(
    sourceTypes: Int, targetTypes: Int,
    links: some Sequence<(source: Int32, target: Int32, forward: Float, backward: Float)>
  ) {
    knowsSource = Array(repeating: false, count: sourceTypes)
    knowsTarget = Array(repeating: false, count: targetTypes)
    starts = Array(repeating: 0, count: sourceTypes + 1)
    for link in links {
      targets.append(link.target)
      forward.append(link.forward)
      backward.append(link.backward)
      starts[Int(link.source) + 1] += 1
      knowsSource[Int(link.source)] = true
      knowsTarget[Int(link.target)] = true
    }
    for type in 0..<sourceTypes { starts[type + 1] += starts[type] }
  }

  /// The lexicon that seeds alone make.
  init(seeds: [SeedLink], sourceTypes: Int, targetTypes: Int) {
    self.init(
      sourceTypes: sourceTypes, targetTypes: targetTypes,
      links: seeds.lazy.map { ($0.source, $0.target, $0.strength, $0.strength) })
  }
}

/// Learns a lexicon from beads by IBM's first model both ways (Brown et al. 1993), over the pairs of types that stand
/// together more often than chance lets expect.
struct LexiconLearner {
  let source: TokenizedText
  let target: TokenizedText
  let seeds: [SeedLink]
  let parameters: AlignerParameters

  /// Occurrences of a frequent type that are looked at when its candidates are sought.
  private static let sample = 1_500

  func lexicon(beads: [Bead]) -> Lexicon {
    let beads = beads.filter { !$0.source.isEmpty && !$0.target.isEmpty && $0.confidence > 0.3 }
    var pairs = candidates(beads)
    merge(seeds, into: &pairs)
    var model = TranslationCounts(
      pairs: pairs, sourceTypes: source.types.count, targetTypes: target.types.count)
    for _ in 0..<parameters.rounds {
      model.clear()
      for bead in beads {
        model.add(
          source: source.tokens[source.range(bead.source)],
          target: target.tokens[target.range(bead.target)], weight: Float(bead.confidence))
      }
      model.estimate(parameters)
    }
    return model.lexicon(leastCount: parameters.leastCount)
  }

  /// For each source type the target types that it stands with most significantly.
  private func candidates(_ beads: [Bead]) -> [CandidatePair] {
    let postings = Postings(beads: beads, text: source)
    let targetCounts = beadCounts(beads)
    var together = [Float](repeating: 0, count: target.types.count)
    var lastBead = [Int32](repeating: -1, count: target.types.count)
    var touched: [Int32] = []
    var found: [CandidatePair] = []
    var best: [(score: Float, type: Int32)] = []
    for type in 0..<source.types.count {
      let places = postings.beads(of: type)
      guard places.count >= 2 else { continue }
      let step = max(1, places.count / Self.sample)
      for place in stride(from: places.startIndex, to: places.endIndex, by: step) {
        let bead = beads[Int(places[place])]
        for index in target.range(bead.target) {
          let partner = target.tokens[index]
          if lastBead[Int(partner)] == places[place] { continue }
          lastBead[Int(partner)] = places[place]
          if together[Int(partner)] == 0 { touched.append(partner) }
          together[Int(partner)] += 1
        }
      }
      best.removeAll(keepingCapacity: true)
      for partner in touched {
        let count = together[Int(partner)] * Float(step)
        together[Int(partner)] = 0
        // The next type meets the same beads.
        lastBead[Int(partner)] = -1
        let expected = Float(places.count) * targetCounts[Int(partner)] / Float(beads.count)
        guard count >= 2, count > expected * 1.5 else { continue }
        best.append((count * logarithm(count / expected), partner))
      }
      touched.removeAll(keepingCapacity: true)
      best.sort { ($0.score, $1.type) > ($1.score, $0.type) }
      for candidate in best.prefix(parameters.candidates) {
        found.append(CandidatePair(source: Int32(type), target: candidate.type, seed: 0))
      }
    }
    return found
  }

  /// The beads that each target type stands in.
  private func beadCounts(_ beads: [Bead]) -> [Float] {
    var counts = [Float](repeating: 0, count: target.types.count)
    var last = [Int32](repeating: -1, count: target.types.count)
    for (number, bead) in beads.enumerated() {
      for index in target.range(bead.target) {
        let type = Int(target.tokens[index])
        if last[type] != Int32(number) { counts[type] += 1 }
        last[type] = Int32(number)
      }
    }
    return counts
  }

  private func merge(_ seeds: [SeedLink], into pairs: inout [CandidatePair]) {
    pairs += seeds.map {
      CandidatePair(source: $0.source, target: $0.target, seed: $0.strength * parameters.seedCount)
    }
    // Where a pair is both, the seed comes first and stays.
    pairs.sort { ($0.source, $0.target, $1.seed) < ($1.source, $1.target, $0.seed) }
    var kept = 0
    for pair in pairs {
      if kept > 0, pairs[kept - 1].source == pair.source, pairs[kept - 1].target == pair.target {
        continue
      }
      pairs[kept] = pair
      kept += 1
    }
    pairs.removeSubrange(kept...)
  }
}

extension TokenizedText {
  /// The tokens of neighbouring sentences.
  func range(_ sentences: Range<Int>) -> Range<Int> {
    Int(starts[sentences.lowerBound])..<Int(starts[sentences.upperBound])
  }
}

/// A pair of types that may translate each other.
struct CandidatePair {
  let source: Int32
  let target: Int32
  /// The count that it has before any bead is looked at.
  let seed: Float
}

/// For each source type the beads that it stands in, in order, each once.
private struct Postings {
  private var starts: [Int32]
  private var places: [Int32] = []

  init(beads: [Bead], text: TokenizedText) {
    var last = [Int32](repeating: -1, count: text.types.count)
    var counts = [Int32](repeating: 0, count: text.types.count + 1)
    func visit(_ body: (Int, Int32) -> Void) {
      for type in last.indices { last[type] = -1 }
      for (number, bead) in beads.enumerated() {
        for index in text.range(bead.source) {
          let type = Int(text.tokens[index])
          if last[type] != Int32(number) { body(type, Int32(number)) }
          last[type] = Int32(number)
        }
      }
    }
    visit { type, _ in counts[type + 1] += 1 }
    for type in 0..<text.types.count { counts[type + 1] += counts[type] }
    starts = counts
    var filled = [Int32](repeating: 0, count: Int(counts[text.types.count]))
    visit { type, number in
      filled[Int(counts[type])] = number
      counts[type] += 1
    }
    places = filled
  }

  func beads(of type: Int) -> ArraySlice<Int32> { places[Int(starts[type])..<Int(starts[type + 1])] }
}
