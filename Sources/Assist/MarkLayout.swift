/// Puts marks into a passage so that none overlaps another.
struct MarkLayout {
  /// A piece of the document that wants to be marked.
  struct Candidate {
    /// UTF-8 bytes of the document.
    let range: Range<Int>
    let subject: Sheet.Subject
    /// Of two candidates as long as each other the one of lower rank is marked.
    let rank: Int
  }

  private let candidates: [Candidate]

  init(_ candidates: [Candidate]) {
    self.candidates = candidates.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The marks of a sentence: the longest candidates first, then by rank; their ranges count from its start.
  func marks(in sentence: Range<Int>) -> [Sheet.Mark] {
    var taken: [Candidate] = []
    for candidate in inside(sentence).sorted(by: isBetter)
    where !taken.contains(where: { $0.range.overlaps(candidate.range) }) {
      taken.append(candidate)
    }
    return taken.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { candidate in
      let start = candidate.range.lowerBound - sentence.lowerBound
      return Sheet.Mark(range: start..<start + candidate.range.count, subject: candidate.subject)
    }
  }

  private func inside(_ sentence: Range<Int>) -> [Candidate] {
    let start = firstIndex(in: candidates) { $0.range.lowerBound >= sentence.lowerBound }
    return candidates[start...].prefix { $0.range.lowerBound < sentence.upperBound }.filter {
      $0.range.upperBound <= sentence.upperBound
    }
  }

  private func isBetter(_ left: Candidate, _ right: Candidate) -> Bool {
    (right.range.count, left.rank, left.range.lowerBound) < (left.range.count, right.rank, right.range.lowerBound)
  }
}
