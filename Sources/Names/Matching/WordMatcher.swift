internal import Tables

/// Compares single words of names.
struct WordMatcher {
  /// What two words came to.
  struct Outcome {
    var score: Double
    /// The length of the longer word in hundredths of a sound.
    var length: Int32
    var cost: Int32 = 0
    /// The variants that meet best; nil where the words were told apart before.
    var variants: (first: Int, second: Int)?
  }

  private var aligner: LatticeAligner
  private let outlines: OutlineAligner
  private let inventory: SoundInventory
  /// Below this score readings are not told apart.
  static let worthwhile = 0.68
  /// Scores below this count as none.
  private static let nothingAlike = 0.5

  init(_ inventory: SoundInventory) {
    self.inventory = inventory
    aligner = LatticeAligner(inventory)
    outlines = OutlineAligner(inventory)
  }

  func match(_ first: NameWord, _ second: NameWord) -> Outcome {
    if first.letters == second.letters {
      return Outcome(score: 1, length: Int32(first.letters.count) * 100, variants: nil)
    }
    let length = max(first.outline.length, second.outline.length)
    let ceiling = Self.cost(of: Self.nothingAlike, length: length)
    guard let bound = outlines.cost(first.outline, second.outline, below: ceiling) else {
      return Outcome(score: 0, length: length, variants: nil)
    }
    return best(first, second, bound: bound, length: length)
      // All readings mixed find more than any one: the true score lies lower.
      ?? Outcome(
        score: min(Self.score(bound, length: length) * 0.8, Self.worthwhile), length: length, cost: bound,
        variants: nil)
  }

  /// The best pair of readings, one convention a name; nil where none comes near.
  ///
  /// The side with fewer readings is tried against the whole other name first: its cost bounds that of every pair, so that
  /// readings that cannot win are not tried against its parts.
  private func best(
    _ first: NameWord, _ second: NameWord, bound: Int32, length: Int32
  ) -> Outcome? {
    let ceiling = Self.cost(of: Self.worthwhile, length: length)
    guard bound < ceiling else { return nil }
    let isFirstFewer = first.variants.count <= second.variants.count
    let few = isFirstFewer ? first : second
    let many = isFirstFewer ? second : first
    let isOneScript = first.script == second.script
    var best: (cost: Int32, few: Int, many: Int)?
    for left in bounds(few.variants, against: many.outline, below: ceiling) {
      let variant = few.variants[left.variant]
      guard left.cost + variant.prior < best?.cost ?? ceiling else { break }
      for (number, right) in many.variants.enumerated() {
        let limit = best?.cost ?? ceiling
        guard left.cost + variant.prior + right.prior < limit else { break }
        let prior =
          variant.prior + right.prior + endingCost(variant.outline, right.outline)
          + (isOneScript && variant.reading == right.reading ? Self.variation : Self.discord(variant, right))
        guard left.cost + prior < limit,
          let cost = outlines.cost(variant.outline, right.outline, below: limit - prior)
        else { continue }
        best = (cost + prior, left.variant, number)
      }
    }
    guard let best else { return nil }
    let meeting = max(few.variants[best.few].outline.length, many.variants[best.many].outline.length)
    return Outcome(
      score: Self.score(best.cost, length: meeting), length: meeting, cost: best.cost,
      variants: isFirstFewer ? (best.few, best.many) : (best.many, best.few))
  }

  /// What two final vowels cost beyond their sounds, where one is an *a* and the other can be none: names that differ
  /// so mostly differ in gender.
  private func endingCost(_ first: Outline, _ second: Outline) -> Int32 {
    let (left, right) = (first.closings, second.closings)
    let open: UInt64 = 1 << UInt64(inventory.open)
    guard (left | right) & 1 == 0, left & right == 0, (left | right) & open != 0,
      left & inventory.vowels != 0, right & inventory.vowels != 0
    else { return 0 }
    return 25
  }

  /// One convention seldom spells a name in two ways.
  private static let variation: Int32 = 12

  /// Among readings that fit equally those of one source language are the better explanation.
  private static func discord(_ first: NameWord.Variant, _ second: NameWord.Variant) -> Int32 {
    if first.language == second.language { return first.language == 0 ? 3 : 0 }
    return first.language == 0 || second.language == 0 ? 2 : 5
  }

  private func bounds(
    _ variants: [NameWord.Variant], against other: Outline, below limit: Int32
  ) -> [(cost: Int32, variant: Int)] {
    var bounds: [(cost: Int32, variant: Int)] = []
    bounds.reserveCapacity(variants.count)
    for (number, variant) in variants.enumerated() {
      let limit = limit - variant.prior
      if let cost = outlines.cost(variant.outline, other, below: limit) { bounds.append((cost, number)) }
    }
    bounds.sort { $0.cost + variants[$0.variant].prior < $1.cost + variants[$1.variant].prior }
    return bounds
  }

  /// 1 less the cost, to which longer names are less sensitive, though not in proportion.
  static func score(_ cost: Int32, length: Int32) -> Double {
    guard length > 0 else { return 0 }
    return max(0, 1 - 0.0092 * Double(cost) / (Double(length) / 100 + 1.5).squareRoot())
  }

  /// The cost at which two names of a length have a score.
  static func cost(of score: Double, length: Int32) -> Int32 {
    Int32((1 - score) * (Double(length) / 100 + 1.5).squareRoot() * 108.7)
  }

  /// The source spellings along the best paths of two variants.
  mutating func sources(
    _ first: NameWord, _ second: NameWord, _ variants: (first: Int, second: Int),
    _ readers: (first: Reader, second: Reader)
  ) -> (first: String?, second: String?) {
    let left = first.variants[variants.first]
    let right = second.variants[variants.second]
    guard let path = trace(first, left, second, right) else {
      return (nil, nil)
    }
    return (
      readers.first.source(path.first, reading: left.reading),
      readers.second.source(path.second, reading: right.reading)
    )
  }

  /// Two lines: either word with its reading, grapheme by grapheme, as `Sinowjew (ru-de): S з z · i и i …`.
  mutating func explain(
    _ first: NameWord, _ second: NameWord, _ variants: (first: Int, second: Int),
    _ readers: (first: Reader, second: Reader)
  ) -> [String] {
    let left = first.variants[variants.first]
    let right = second.variants[variants.second]
    guard let path = trace(first, left, second, right) else {
      return []
    }
    return [
      readers.first.explain(first, path.first, reading: left.reading, inventory),
      readers.second.explain(second, path.second, reading: right.reading, inventory),
    ]
  }

  private mutating func trace(
    _ first: NameWord, _ left: NameWord.Variant, _ second: NameWord, _ right: NameWord.Variant
  ) -> (first: [Lattice.Edge], second: [Lattice.Edge])? {
    aligner.trace(
      first.lattice.narrowed(to: 1 << UInt64(left.reading)), second.lattice.narrowed(to: 1 << UInt64(right.reading)))
  }

  /// Whether two words begin with sounds that may be one.
  func beginAlike(_ first: NameWord, _ second: NameWord) -> Bool {
    (1..<inventory.count).contains { left in
      first.outline.openings & 1 << UInt64(left) != 0
        && (1..<inventory.count).contains { right in
          second.outline.openings & 1 << UInt64(right) != 0
            && inventory.substitution[left * inventory.count + right] <= 20
        }
    }
  }
}

extension Reader {
  /// The source spelling of a path; nil where the reading has none.
  func source(_ path: [Lattice.Edge], reading: Int) -> String? {
    guard !readings[reading].language.isEmpty else { return nil }
    let bit: UInt64 = 1 << UInt64(reading)
    return path.reduce(into: "") { source, edge in
      guard edge.rule >= 0 else { return }
      source +=
        sources[Int(edge.rule)].first { $0.readings & bit != 0 }?.grapheme ?? ""
    }
  }

  /// A word's path in words: its graphemes as read, what they stand for, and their sounds.
  func explain(
    _ word: NameWord, _ path: [Lattice.Edge], reading: Int, _ inventory: SoundInventory
  ) -> String {
    let bit: UInt64 = 1 << UInt64(reading)
    var steps: [String] = []
    for edge in path {
      if edge.rule >= 0 {
        let spelled = word.read[Int(edge.start)..<Int(edge.end)].map(String.init).joined()
        let source = sources[Int(edge.rule)].first { $0.readings & bit != 0 }?.grapheme
        steps.append(spelled + (source.map { " \($0) " } ?? " "))
      }
      steps[steps.count - 1].unicodeScalars.append(inventory.letters[Int(edge.sound)])
    }
    return "\(word.text) (\(readings[reading].name)): \(steps.joined(separator: " · "))"
  }
}
