/// Finds the phrases of a translation that stand in the rows of a term more often than chance lets expect.
struct TranslationFinder {
  private let targets: [PhraseTable.Entry]
  /// The target phrases of each row.
  private var phrasesOfRow: [[Int]]
  private let rowCount: Int

  init(targets: PhraseTable, rowCount: Int) {
    self.targets = targets.entries
    self.rowCount = rowCount
    phrasesOfRow = Array(repeating: [], count: rowCount)
    for (number, entry) in targets.entries.enumerated() where entry.rows.count > 1 {
      for row in entry.rows where row < rowCount { phrasesOfRow[row].append(number) }
    }
  }

  /// The likeliest translations of a phrase, the best first.
  func translations(of source: PhraseTable.Entry, limit: Int = 3) -> [TermCandidate.Translation] {
    guard source.rows.count > 1 else { return [] }
    var together: [Int: Int] = [:]
    for row in source.rows where row < rowCount {
      for number in phrasesOfRow[row] { together[number, default: 0] += 1 }
    }
    let scored = together.compactMap { number, count -> (number: Int, count: Int, score: Double)? in
      guard count > 1, count * 3 >= source.rows.count else { return nil }
      let score = logLikelihood(
        together: count, first: source.rows.count, second: targets[number].rows.count, total: rowCount)
      return score > 6.63 ? (number, count, score) : nil
    }.sorted { left, right in
      if left.score != right.score { return left.score > right.score }
      let lengths = (targets[left.number].key.count, targets[right.number].key.count)
      return lengths.0 != lengths.1
        ? lengths.0 > lengths.1 : targets[left.number].citation < targets[right.number].citation
    }
    var chosen: [(number: Int, count: Int)] = []
    for candidate in scored where chosen.count < limit {
      // A piece of a better phrase, or a longer one around it, says the same.
      let words = targets[candidate.number].key
      let isKnown = chosen.contains { other in
        let known = targets[other.number].key
        return contains(known, words) || contains(words, known)
      }
      if !isKnown { chosen.append((candidate.number, candidate.count)) }
    }
    return chosen.map {
      TermCandidate.Translation(
        text: targets[$0.number].citation, share: Double($0.count) / Double(source.rows.count))
    }
  }

  private func contains(_ words: [String], _ piece: [String]) -> Bool {
    guard piece.count <= words.count else { return false }
    return (0...(words.count - piece.count)).contains { Array(words[$0..<$0 + piece.count]) == piece }
  }
}
