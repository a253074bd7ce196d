/// The terms of a store that are spelled much like a query: within two edits (insertion, deletion, substitution,
/// transposition of neighbours), one for short queries.
///
/// The terms are walked through in their order, so that the rows of the edit distance of a beginning serve all terms that
/// share it, and all of them are left out as soon as the beginning is too far off.
struct NearTerms {
  private let store: TermStore
  private let query: [Unicode.Scalar]
  private let limit: Int

  init(store: TermStore, query: String) {
    self.store = store
    self.query = Array(String(decoding: FoldedText.bytes(of: query.utf8), as: UTF8.self).unicodeScalars.prefix(60))
    limit = self.query.count < 6 ? 1 : 2
  }

  /// The terms with their distances, in the order of the store.
  var terms: [(distance: Int, term: String)] {
    guard query.count > 2 else { return [] }
    var found: [(distance: Int, term: String)] = []
    var rows = Rows(query: query)
    var place = 0
    while place < store.termCount {
      let folded = FoldedText.bytes(of: store.utf8(ofTerm: place))
      let scalars = Array(String(decoding: folded, as: UTF8.self).unicodeScalars.prefix(query.count + limit + 1))
      if let dead = rows.extend(to: scalars, limit: limit) {
        let beginning = scalars[..<dead].reduce(into: [UInt8]()) { $0 += UTF8.encode($1).map(Array.init) ?? [] }
        place = end(of: beginning, from: place)
      } else {
        if let distance = rows.distance, distance <= limit { found.append((distance, store.text(ofTerm: place))) }
        place += 1
      }
    }
    return found
  }

  /// The first term behind `place` that does not begin so.
  private func end(of beginning: [UInt8], from place: Int) -> Int {
    func begins(_ term: Int) -> Bool {
      FoldedText.begins(store.utf8(ofTerm: term), with: beginning)
    }
    var low = place
    var step = 1
    while low + step < store.termCount, begins(low + step) {
      low += step
      step *= 2
    }
    var high = min(low + step, store.termCount)
    while low + 1 < high {
      let middle = (low + high) / 2
      if begins(middle) { low = middle } else { high = middle }
    }
    return high
  }

  /// The rows of the edit distance between the query and a word, one for each letter of the word.
  private struct Rows {
    private let query: [Unicode.Scalar]
    private var word: [Unicode.Scalar] = []
    private var rows: [[Int]]

    init(query: [Unicode.Scalar]) {
      self.query = query
      rows = [Array(0...query.count)]
    }

    /// The distance of the whole word.
    var distance: Int? { rows.last?.last }

    /// Makes the rows of another word, keeping those of the letters that it shares with the last.
    ///
    /// - Returns: The letters after which no word can be near; nil where this one may be.
    mutating func extend(to scalars: [Unicode.Scalar], limit: Int) -> Int? {
      var shared = 0
      while shared < word.count, shared < scalars.count, word[shared] == scalars[shared] { shared += 1 }
      word.removeSubrange(shared...)
      rows.removeSubrange((shared + 1)...)
      for scalar in scalars[shared...] {
        append(scalar)
        if (rows[rows.count - 1].min() ?? 0) > limit { return word.count }
      }
      return nil
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
      let last = rows[rows.count - 1]
      var row = [last[0] + 1]
      row.reserveCapacity(last.count)
      for (place, letter) in query.enumerated() {
        var cost = min(last[place + 1] + 1, row[place] + 1, last[place] + (letter == scalar ? 0 : 1))
        if place > 0, let before = word.last, letter == before, query[place - 1] == scalar {
          cost = min(cost, rows[rows.count - 2][place - 1] + 1)
        }
        row.append(cost)
      }
      word.append(scalar)
      rows.append(row)
    }
  }
}
