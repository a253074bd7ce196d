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
  private static let noMeeting = Int32.max / 2

  init(_ inventory: SoundInventory) { aligner = LatticeAligner(inventory) }

  mutating func match(_ first: NameWord, _ second: NameWord) -> Outcome {
    if first.letters == second.letters {
      return Outcome(score: 1, length: Int32(first.letters.count) * 100, variants: nil)
    }
    let whole = aligner.meet(
      first.lattice, in: .max, second.lattice, in: .max, below: Self.noMeeting)
    guard let whole else { return Outcome(score: 0, length: 0, variants: nil) }
    let bound = Self.score(whole)
    guard bound >= Self.worthwhile else {
      // All readings mixed find more than any one: the true score lies lower.
      return Outcome(score: bound * 0.8, length: Self.length(whole), cost: whole.cost, variants: nil)
    }
    return best(first, second, from: whole)
  }

  /// The best pair of readings, one convention a name. Readings that cannot win against the whole other name are not
  /// tried against its parts.
  private mutating func best(
    _ first: NameWord, _ second: NameWord, from whole: LatticeAligner.Meeting
  ) -> Outcome {
    let lefts = bounds(first.variants, against: second.lattice)
    let rights = bounds(second.variants, against: first.lattice)
    var best: (cost: Int32, meeting: LatticeAligner.Meeting, first: Int, second: Int)?
    for left in lefts {
      for right in rights {
        let prior = first.variants[left.variant].prior + second.variants[right.variant].prior
        let limit = best?.cost ?? Self.noMeeting
        guard max(left.cost, right.cost) + prior < limit else { continue }
        guard
          let meeting = aligner.meet(
            first.variants[left.variant].lattice, in: .max,
            second.variants[right.variant].lattice, in: .max, below: limit - prior)
        else { continue }
        best = (meeting.cost + prior, meeting, left.variant, right.variant)
      }
    }
    guard let best else { return Outcome(score: 0, length: 0, variants: nil) }
    var meeting = best.meeting
    meeting.cost = best.cost
    return Outcome(
      score: Self.score(meeting), length: Self.length(meeting), cost: meeting.cost,
      variants: (best.first, best.second))
  }

  private mutating func bounds(
    _ variants: [NameWord.Variant], against other: Lattice
  ) -> [(cost: Int32, variant: Int)] {
    var bounds: [(cost: Int32, variant: Int)] = []
    for (number, variant) in variants.enumerated() {
      let meeting = aligner.meet(variant.lattice, in: .max, other, in: .max, below: Self.noMeeting)
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

  /// 1 less the share of the longer name that had to be changed.
  private static func score(_ meeting: LatticeAligner.Meeting) -> Double {
    let length = max(meeting.lengths.0, meeting.lengths.1)
    guard length > 0 else { return 0 }
    return max(0, 1 - 1.6 * Double(meeting.cost) / Double(length))
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
}

extension Reader {
  /// The source spelling of a path; nil where the reading has none.
  func source(_ path: [Lattice.Edge], reading: Int) -> String? {
    guard !readings[reading].language.isEmpty else { return nil }
    let bit: UInt64 = 1 << UInt64(reading)
    return path.reduce(into: "") { source, edge in
      guard edge.rule >= 0 else { return }
      source +=
        rules[Int(edge.rule)].sources.first { $0.readings & bit != 0 }?.grapheme ?? ""
    }
  }
}
