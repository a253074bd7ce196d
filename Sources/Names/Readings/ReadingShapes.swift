internal import Tables

/// Which readings come in question for a word in Latin letters, by its shape: `tables/names/reading-shapes.tsv`.
struct ReadingShapes: Sendable {
  /// The readings by ending, as bits.
  private var endings: [[Unicode.Scalar]: UInt64] = [:]
  private var longestEnding = 0
  private var parts: [Part: Set<[Unicode.Scalar]>] = [:]
  private var hyphenated: UInt64 = .max

  /// What half of a hyphenated word consists of.
  private enum Part: String, CaseIterable { case initial, vowel, final }

  static let embedded: Result<ReadingShapes, TableError> = Result { () throws(TableError) in
    try ReadingShapes(
      Table(embedded: "tables/names/reading-shapes.tsv", required: ["shape", "letters", "readings"]),
      readings: ScriptReaders.latin.get().readings)
  }

  private init(_ table: Table, readings: [Reading]) throws(TableError) {
    for row in table.rows {
      let names = row["readings"].split(separator: "|")
      var allowed: UInt64 = 0
      for (bit, reading) in readings.enumerated()
      where names.contains(where: { $0 == reading.name || $0 == "conventions" && !reading.language.isEmpty }) {
        allowed |= 1 << UInt64(bit)
      }
      let letters = row["letters"].split(separator: "|").map { Array($0.unicodeScalars) }
      if let part = Part(rawValue: String(row["shape"])) {
        parts[part, default: []].formUnion(letters)
        hyphenated = allowed
      } else if row["shape"] == "ending" {
        for ending in letters {
          endings[ending] = allowed
          longestEnding = max(longestEnding, ending.count)
        }
      } else {
        throw row.bad(0, expected: "ending, initial, vowel or final")
      }
    }
  }

  /// The readings that may read a word in lower case, as bits; all where its shape tells nothing.
  func readings(of word: [Unicode.Scalar]) -> UInt64 {
    if let hyphen = word.firstIndex(of: "-") {
      let isOfSyllables = isSyllable(word[..<hyphen]) && isSyllable(word[(hyphen + 1)...])
      return isOfSyllables ? hyphenated : .max
    }
    for length in stride(from: min(longestEnding, word.count - 2), to: 2, by: -1) {
      if let allowed = endings[Array(word.suffix(length))] { return allowed }
    }
    return .max
  }

  private func isSyllable(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    guard letters.count <= 7 else { return false }
    for vowel in letters.indices {
      guard vowel == letters.startIndex || has(letters[..<vowel], .initial) else { continue }
      for end in letters.indices[vowel...].dropFirst() + [letters.endIndex]
      where has(letters[vowel..<end], .vowel) && (end == letters.endIndex || has(letters[end...], .final)) {
        return true
      }
    }
    return false
  }

  private func has(_ letters: ArraySlice<Unicode.Scalar>, _ part: Part) -> Bool {
    parts[part]?.contains(Array(letters)) ?? false
  }
}
