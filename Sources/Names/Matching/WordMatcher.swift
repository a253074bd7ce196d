internal import Tables

/// Compares single words of names.
final class WordMatcher {
  /// What two words came to.
  struct Outcome {
    var score: Double
    /// The length of the longer word in hundredths of a sound.
    var length: Int32
    var cost: Int32 = 0
    /// The readings that meet best; nil where the words were told apart before.
    var readings: (first: Int, second: Int)?
  }

  private var tracer: LatticeAligner
  /// Working memory: the cost of each reading of one word against the whole other word.
  private var bounds: [(cost: Int32, variant: Int)] = []
  /// Working memory: what each shape of one word costs.
  private var costs: [VariantLanes.Costs] = []
  let sounds: SoundCosts
  private let outlines: OutlineAligner
  private let lanes: LaneAligner
  private let aligner = ProfileAligner()
  private let inventory: SoundInventory
  /// Below this score words are not looked into.
  static let worthwhile = 0.71

  init(_ inventory: SoundInventory) {
    self.inventory = inventory
    tracer = LatticeAligner(inventory)
    sounds = SoundCosts(inventory)
    outlines = OutlineAligner(sounds)
    lanes = LaneAligner(sounds)
  }

  func match(_ first: NameWord, _ second: NameWord) -> Outcome {
    if first === second || first.letters == second.letters {
      return Outcome(score: 1, length: Int32(first.letters.count) * 100, readings: nil)
    }
    let length = max(first.outline.length, second.outline.length)
    let ceiling = Self.cost(of: Self.worthwhile, length: length)
    // What is near is found soonest within a narrow limit, and most is either near or far off.
    guard first.census.distance(to: second.census) < ceiling,
      first.edges.distance(to: second.edges, sounds) < ceiling,
      let bound = outlines.cost(first.outline, second.outline, below: min(Self.near, ceiling))
        ?? outlines.cost(first.outline, second.outline, below: ceiling)
    else { return Outcome(score: 0, length: length, readings: nil) }
    let nearer = min(bound + Self.near, ceiling)
    if let outcome = best(first, second, from: bound, below: nearer)
      ?? (nearer < ceiling ? best(first, second, from: bound, below: ceiling) : nil)
    {
      return outcome
    }
    // All readings mixed find more than any one: the true score lies lower.
    let score = min(Self.score(bound, length: length) * 0.8, Self.worthwhile)
    return Outcome(score: score, length: length, cost: bound, readings: nil)
  }

  private static let near: Int32 = 25

  /// Whether ``match(_:_:)`` may give a score or more; words that are told apart seldom are so by both of their readings,
  /// so that those of the first go before.
  ///
  /// - Parameters:
  ///   - score: The score.
  ///   - first: A word that is compared with many.
  ///   - length: The length of the other word in hundredths of a sound.
  ///   - rows: The rows of the other word.
  ///   - second: The other word; only asked for where it has come near.
  func mayReach(
    _ score: Double, _ first: SoughtWord, length: Int32, _ rows: RowSequence,
    second: () throws(TableError) -> NameWord
  ) throws(TableError) -> Bool {
    guard let profiles = first.profiles else { return true }
    let length = max(first.word.outline.length, length)
    // The path of one reading may be a little longer than the likeliest path of all.
    let limit = min(Self.cost(of: score, length: length + 100) + 1, Self.cost(of: Self.worthwhile, length: length))
    guard limit <= first.readingLimit else { return true }
    let variants = first.word.variants
    fillBounds(first.word, against: rows, below: limit)
    guard bounds.contains(where: { $0.cost + variants[$0.variant].prior < limit }) else { return false }
    let second = try second()
    guard first.word.letters != second.letters else { return true }
    return meet(variants, second.variants, isOneScript: first.word.script == second.script, below: limit) {
      aligner.cost(profiles[$0.shape], $1.outline, below: $2)
    }.map { Self.score($0.cost, length: $0.length) >= score } ?? false
  }

  /// The best pair of readings, one convention a name; nil where every one costs as much as the limit.
  ///
  /// The side with fewer readings is tried against the whole other name first: its cost bounds that of every pair, so that
  /// readings that cannot win are not tried against its parts.
  private func best(_ first: NameWord, _ second: NameWord, from bound: Int32, below ceiling: Int32) -> Outcome? {
    let isFirstFewer =
      first.variants.count == second.variants.count
      // Of pairs that cost the same the one that is met first counts: the order of the words must not decide which.
      ? first.letters.lexicographicallyPrecedes(second.letters)
      : first.variants.count < second.variants.count
    let few = isFirstFewer ? first.variants : second.variants
    let many = isFirstFewer ? second.variants : first.variants
    if few.count == 1 {
      bounds = [(bound, 0)]
    } else {
      fillBounds(isFirstFewer ? first : second, against: isFirstFewer ? second.outline : first.outline, below: ceiling)
    }
    guard
      let meeting = meet(
        few, many, isOneScript: first.script == second.script, below: ceiling,
        cost: { outlines.cost($0.outline, $1.outline, below: $2) })
    else { return nil }
    let readings = (few[meeting.few].reading, many[meeting.many].reading)
    return Outcome(
      score: Self.score(meeting.cost, length: meeting.length), length: meeting.length, cost: meeting.cost,
      readings: isFirstFewer ? readings : (readings.1, readings.0))
  }

  /// A reading of either word, and what they cost.
  private struct Meeting {
    let cost: Int32
    let few: Int
    let many: Int
    let length: Int32
  }

  /// The best pair of readings, those of ``bounds`` with those of another word.
  ///
  /// - Parameter cost: What two readings cost; nil where it is the limit or more.
  @inline(__always)
  private func meet(
    _ few: [NameWord.Variant], _ many: [NameWord.Variant], isOneScript: Bool, below ceiling: Int32,
    cost: (NameWord.Variant, NameWord.Variant, Int32) -> Int32?
  ) -> Meeting? {
    var best: (cost: Int32, few: Int, many: Int)?
    for left in bounds {
      let variant = few[left.variant]
      guard left.cost + variant.prior < best?.cost ?? ceiling else { break }
      for (number, right) in many.enumerated() {
        let limit = best?.cost ?? ceiling
        guard left.cost + variant.prior + right.prior < limit else { break }
        let prior =
          variant.prior + right.prior + endingCost(variant.outline, right.outline)
          + (isOneScript && variant.reading == right.reading ? Self.variation : Self.discord(variant, right))
        guard left.cost + prior < limit,
          let cost = cost(variant, right, limit - prior)
        else { continue }
        best = (cost + prior, left.variant, number)
      }
    }
    return best.map { best in
      Meeting(
        cost: best.cost, few: best.few, many: best.many,
        length: max(few[best.few].outline.length, many[best.many].outline.length))
    }
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

  /// Fills ``bounds``, the cheapest first.
  private func fillBounds(_ word: NameWord, against other: Outline, below limit: Int32) {
    let variants = word.variants
    guard limit - variants[0].prior > Int32(UInt8.max) else {
      return fillBounds(word, against: RowSequence(other), below: limit)
    }
    bounds.removeAll(keepingCapacity: true)
    for (number, variant) in variants.enumerated() {
      if let cost = outlines.cost(variant.outline, other, below: limit) { bounds.append((cost, number)) }
    }
    sortBounds(variants)
  }

  /// The same for a limit of a byte: sixteen readings at once.
  private func fillBounds(_ word: NameWord, against other: RowSequence, below limit: Int32) {
    bounds.removeAll(keepingCapacity: true)
    let variants = word.variants
    // The likeliest come first.
    let limit = limit - variants[0].prior
    guard limit > 0 else { return }
    costs.removeAll(keepingCapacity: true)
    for block in word.lanes { costs.append(lanes.costs(block, other, below: UInt8(clamping: limit))) }
    for (number, variant) in variants.enumerated() {
      let cost = costs[variant.shape >> 4][variant.shape & 15]
      if cost < VariantLanes.never { bounds.append((Int32(cost), number)) }
    }
    sortBounds(variants)
  }

  private func sortBounds(_ variants: [NameWord.Variant]) {
    bounds.sort { $0.cost + variants[$0.variant].prior < $1.cost + variants[$1.variant].prior }
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

  /// The source spellings along the best paths of two readings.
  func sources(
    _ first: NameWord, _ second: NameWord, _ readings: (first: Int, second: Int),
    _ readers: (first: Reader, second: Reader)
  ) -> (first: String?, second: String?) {
    guard let path = trace(first, second, readings) else { return (nil, nil) }
    return (
      readers.first.source(path.first, reading: readings.first),
      readers.second.source(path.second, reading: readings.second)
    )
  }

  /// Two lines: either word with its reading, grapheme by grapheme, as `Sinowjew (ru-de): S з z · i и i …`.
  func explain(
    _ first: NameWord, _ second: NameWord, _ readings: (first: Int, second: Int),
    _ readers: (first: Reader, second: Reader)
  ) -> [String] {
    guard let path = trace(first, second, readings) else { return [] }
    return [
      readers.first.explain(first, path.first, reading: readings.first, inventory),
      readers.second.explain(second, path.second, reading: readings.second, inventory),
    ]
  }

  private func trace(
    _ first: NameWord, _ second: NameWord, _ readings: (first: Int, second: Int)
  ) -> (first: [Lattice.Edge], second: [Lattice.Edge])? {
    tracer.trace(
      first.lattice.narrowed(to: 1 << UInt64(readings.first)), second.lattice.narrowed(to: 1 << UInt64(readings.second))
    )
  }

  /// Whether two words begin with sounds that may be one.
  func beginAlike(_ first: NameWord, _ second: NameWord) -> Bool {
    inventory.alike(first.outline.openings) & second.outline.openings != 0
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
