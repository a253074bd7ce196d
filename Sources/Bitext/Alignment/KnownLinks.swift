/// The pairs of token types that the caller's word links make, with how much each is believed.
///
/// A word with few occurrences on both sides is strong evidence; one that stands all over the text is none, and of one
/// that may go with a dozen others, as a dictionary's verbs do, each link says little.
struct KnownLinks {
  /// In the order of source and target type, none twice.
  let seeds: [SeedLink]

  init(_ links: [Aligner.WordLink], source: TokenizedText, target: TokenizedText, parameters: AlignerParameters) {
    let lefts = source.types(of: links.lazy.map(\.source), parameters: parameters)
    let rights = target.types(of: links.lazy.map(\.target), parameters: parameters)
    let isCommon = (source.commonTypes(parameters), target.commonTypes(parameters))
    var pairs: Set<Pair> = []
    for (left, right) in zip(lefts, rights) {
      for one in left where !isCommon.0[Int(one)] {
        for other in right where !isCommon.1[Int(other)] { pairs.insert(Pair(source: one, target: other)) }
      }
    }
    var partners: (source: [Int32: Float], target: [Int32: Float]) = ([:], [:])
    for pair in pairs {
      partners.source[pair.source, default: 0] += 1
      partners.target[pair.target, default: 0] += 1
    }
    seeds = pairs.sorted { ($0.source, $0.target) < ($1.source, $1.target) }.map { pair in
      let (a, b) = (source.frequency[Int(pair.source)], target.frequency[Int(pair.target)])
      let ratio = (Float(min(a, b)) / Float(max(a, b))).squareRoot()
      let fan = max(partners.source[pair.source] ?? 1, partners.target[pair.target] ?? 1)
      return SeedLink(
        source: pair.source, target: pair.target,
        strength: parameters.knownStrength * ratio / fan)
    }
  }

  /// Whether the caller knows that these may stand for each other.
  func contains(_ source: Int32, _ target: Int32) -> Bool {
    var (low, high) = (0, seeds.count)
    while low < high {
      let middle = (low + high) / 2
      let seed = seeds[middle]
      if (seed.source, seed.target) == (source, target) { return true }
      if (seed.source, seed.target) < (source, target) { low = middle + 1 } else { high = middle }
    }
    return false
  }

  private struct Pair: Hashable {
    let source: Int32
    let target: Int32
  }
}

extension TokenizedText {
  /// For each type whether it is too common to tell sentences apart.
  fileprivate func commonTypes(_ parameters: AlignerParameters) -> [Bool] {
    let limit = max(3, Float(count) * parameters.commonShare)
    return frequency.map { Float($0) > limit }
  }
}
