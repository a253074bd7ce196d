internal import Glibc

/// The phrases of a text, counted: how often, in which rows, inside which longer ones.
struct PhraseTable {
  struct Entry {
    let key: [String]
    let size: Int
    var count = 0
    /// The rows, each once, in order.
    var rows: [Int] = []
    /// The dictionary forms that places gave, with their counts.
    var citations: [String: Int] = [:]
    /// The occurrences inside longer phrases, and the number of those phrases.
    var nested = 0
    var nesting = 0

    /// The dictionary form that most places gave.
    var citation: String {
      citations.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? key.joined(separator: " ")
    }

    /// The C-value: frequent phrases, and long ones more, without the occurrences that longer phrases explain.
    var termhood: Double {
      let explained = nesting > 0 ? Double(nested) / Double(nesting) : 0
      return log2(Double(size) + 1) * (Double(count) - explained)
    }
  }

  private(set) var entries: [Entry] = []
  private var places: [[String]: Int] = [:]
  /// The phrases of two words or more at each place, to see what stands in what.
  private var wordCounts: [String: Int] = [:]
  private var pairCounts: [[String]: Int] = [:]
  private var total = 0

  init(_ phrases: [Phrase]) {
    for phrase in phrases {
      if let place = places[phrase.key] {
        entries[place].count += 1
        entries[place].citations[phrase.citation, default: 0] += 1
        if entries[place].rows.last != phrase.row { entries[place].rows.append(phrase.row) }
      } else {
        places[phrase.key] = entries.count
        entries.append(
          Entry(
            key: phrase.key, size: phrase.size, count: 1, rows: [phrase.row], citations: [phrase.citation: 1]))
      }
      if phrase.key.count == 1 {
        wordCounts[phrase.key[0], default: 0] += 1
        total += 1
      } else if phrase.key.count == 2 {
        pairCounts[phrase.key, default: 0] += 1
      }
    }
  }

  /// Counts for each phrase the longer ones that stand often enough.
  mutating func nest(minimum: Int) {
    for entry in entries where entry.key.count > 1 && entry.count >= minimum {
      for start in entry.key.indices {
        for end in start..<entry.key.count where end - start + 1 < entry.key.count {
          guard let place = places[Array(entry.key[start...end])] else { continue }
          entries[place].nested += entry.count
          entries[place].nesting += 1
        }
      }
    }
  }

  /// Whether the last two words of a phrase stand together more often than chance lets expect.
  func isAssociated(_ entry: Entry) -> Bool {
    guard entry.key.count > 1 else { return true }
    let pair = Array(entry.key.suffix(2))
    // Adjectives are no phrases by themselves: what is not counted alone is counted with its noun.
    let together = pairCounts[pair] ?? entry.count
    let second = wordCounts[pair[1]] ?? together
    let first = wordCounts[pair[0]] ?? together
    return logLikelihood(together: together, first: max(first, together), second: max(second, together), total: total)
      > 3.84
  }
}

/// Dunning's log-likelihood ratio (1993) of two events; negative where they shun each other.
///
/// - Parameters:
///   - together: How often both are seen.
///   - first: How often the first is.
///   - second: How often the second is.
///   - total: The number of places looked at.
func logLikelihood(together: Int, first: Int, second: Int, total: Int) -> Double {
  let cells = [
    Double(together), Double(first - together), Double(second - together),
    Double(max(total - first - second + together, 0)),
  ]
  let all = cells.reduce(0, +)
  guard all > 0 else { return 0 }
  let (row, column) = (cells[0] + cells[1], cells[0] + cells[2])
  let expected = [
    row * column / all, row * (all - column) / all, (all - row) * column / all, (all - row) * (all - column) / all,
  ]
  let sum = zip(cells, expected).reduce(0) { $1.0 > 0 && $1.1 > 0 ? $0 + $1.0 * log($1.0 / $1.1) : $0 }
  return cells[0] >= expected[0] ? 2 * sum : -2 * sum
}
