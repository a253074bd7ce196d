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
  /// Below this score a word pair is not looked into further.
  private static let worthwhile = 0.5
  /// Scores below this count as none.
  private static let nothingAlike = 0.35

  init(_ inventory: SoundInventory) { aligner = LatticeAligner(inventory) }

  mutating func match(_ first: NameWord, _ second: NameWord) -> Outcome {
    if first.letters == second.letters {
      return Outcome(score: 1, length: Int32(first.letters.count) * 100, variants: nil)
    }
    // Sounds are seldom more than letters; what lies above is not told apart.
    let letters = Int32(max(first.letters.count, second.letters.count)) * 130
    let ceiling = Self.cost(of: Self.nothingAlike, length: letters)
    let whole = aligner.meet(
      first.lattice, in: .max, second.lattice, in: .max, below: ceiling)
    guard let whole else { return Outcome(score: 0, length: letters, variants: nil) }
    let bound = Self.score(whole)
    guard bound >= Self.worthwhile else {
      // All readings mixed find more than any one: the true score lies lower.
      return Outcome(
        score: bound * 0.8, length: Self.length(whole), cost: whole.cost, variants: nil)
    }
    return best(first, second, from: whole)
  }

  /// The best pair of readings, one convention a name. Readings that cannot win against the whole other name are not
  /// tried against its parts.
  private mutating func best(
    _ first: NameWord, _ second: NameWord, from whole: LatticeAligner.Meeting
  ) -> Outcome {
    let ceiling = Self.cost(of: Self.worthwhile, length: Self.length(whole) + 200)
    // The side with fewer readings is tried against the whole other name first: its cost bounds that of every pair.
    let isFirstFewer = first.variants.count <= second.variants.count
    let few = isFirstFewer ? first : second
    let many = isFirstFewer ? second : first
    let isOneScript = first.script == second.script
    var best: (cost: Int32, meeting: LatticeAligner.Meeting, few: Int, many: Int)?
    for left in bounds(few.variants, against: many.lattice, below: ceiling) {
      let leftVariant = few.variants[left.variant]
      guard left.cost + leftVariant.prior < best?.cost ?? ceiling else { break }
      for (number, right) in many.variants.enumerated() {
        let isOneReading = isOneScript && leftVariant.reading == right.reading
        let prior =
          leftVariant.prior + right.prior
          + (isOneReading ? Self.variation : Self.discord(leftVariant, right))
          + endingCost(leftVariant.lattice, right.lattice)
        let limit = best?.cost ?? ceiling
        guard left.cost + prior < limit,
          let meeting = aligner.meet(
            leftVariant.lattice, in: .max, right.lattice, in: .max, below: limit - prior)
        else { continue }
        best = (meeting.cost + prior, meeting, left.variant, number)
      }
    }
    guard let best else {
      let score = min(Self.score(whole) * 0.8, Self.worthwhile)
      return Outcome(score: score, length: Self.length(whole), variants: nil)
    }
    var meeting = best.meeting
    meeting.cost = best.cost
    return Outcome(
      score: Self.score(meeting), length: Self.length(meeting), cost: meeting.cost,
      variants: isFirstFewer ? (best.few, best.many) : (best.many, best.few))
  }

  /// What two final vowels cost beyond their sounds, where one is an *a* and the other can be none: names that differ
  /// so mostly differ in gender.
  private func endingCost(_ first: Lattice, _ second: Lattice) -> Int32 {
    let inventory = aligner.inventory
    let (left, right) = (first.closings, second.closings)
    guard !left.contains(0), !right.contains(0), let one = left.first, let other = right.first,
      inventory.isVowel[Int(one)], inventory.isVowel[Int(other)],
      left.contains(inventory.open) != right.contains(inventory.open),
      !left.contains(where: right.contains)
    else { return 0 }
    return 25
  }

  /// One convention seldom spells a name in two ways.
  private static let variation: Int32 = 12

  /// Among readings that fit equally those of one source language are the better explanation.
  private static func discord(_ first: NameWord.Variant, _ second: NameWord.Variant) -> Int32 {
    if first.language == second.language { return first.language.isEmpty ? 3 : 0 }
    return first.language.isEmpty || second.language.isEmpty ? 2 : 5
  }

  private mutating func bounds(
    _ variants: [NameWord.Variant], against other: Lattice, below limit: Int32
  ) -> [(cost: Int32, variant: Int)] {
    var bounds: [(cost: Int32, variant: Int)] = []
    for (number, variant) in variants.enumerated() {
      let meeting = aligner.meet(variant.lattice, in: .max, other, in: .max, below: limit)
      guard let meeting else { continue }
      bounds.append((meeting.cost, number))
    }
    return bounds.sorted {
      $0.cost + variants[$0.variant].prior < $1.cost + variants[$1.variant].prior
    }
  }

  private static func length(_ meeting: LatticeAligner.Meeting) -> Int32 {
    max(meeting.lengths.0, meeting.lengths.1)
  }

  /// 1 less the cost, to which longer names are less sensitive, though not in proportion.
  private static func score(_ meeting: LatticeAligner.Meeting) -> Double {
    let length = Double(max(meeting.lengths.0, meeting.lengths.1)) / 100
    guard length > 0 else { return 0 }
    return max(0, 1 - 0.0092 * Double(meeting.cost) / (length + 1.5).squareRoot())
  }

  /// The cost at which two names of a length have a score.
  private static func cost(of score: Double, length: Int32) -> Int32 {
    Int32((1 - score) * (Double(length) / 100 + 1.5).squareRoot() * 109)
  }

  /// The source spellings along the best paths of two variants.
  mutating func sources(
    _ first: NameWord, _ second: NameWord, _ variants: (first: Int, second: Int),
    _ readers: (first: Reader, second: Reader)
  ) -> (first: String?, second: String?) {
    let left = first.variants[variants.first]
    let right = second.variants[variants.second]
    guard let path = aligner.trace(left.lattice, in: .max, right.lattice, in: .max) else {
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
    guard let path = aligner.trace(left.lattice, in: .max, right.lattice, in: .max) else {
      return []
    }
    return [
      readers.first.explain(first, path.first, reading: left.reading, aligner.inventory),
      readers.second.explain(second, path.second, reading: right.reading, aligner.inventory),
    ]
  }

  /// Whether two words begin with sounds that may be one.
  func beginAlike(_ first: NameWord, _ second: NameWord) -> Bool {
    let inventory = aligner.inventory
    return first.lattice.openings.contains { left in
      second.lattice.openings.contains { right in
        inventory.substitution[Int(left) * inventory.count + Int(right)] <= 20
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
