/// Two words of a language that a convention spells alike.
///
/// A convention is reversible where there are none. They are looked for as Sardinas and Patterson (1953) look for two
/// readings of a code: one row is written after the other on either side, always on the side that has written less, as
/// long as what one side is ahead by can be continued on the other. What is found is spelled by the convention itself
/// before it counts, with letters before and after it, since a row's context may not allow it. Letter case is left out;
/// letters that only differ by their place in the word (σ and ς) count as the same.
package struct Ambiguity: Hashable, Sendable {
  /// A source spelling.
  package let first: String
  /// Another one that the convention writes alike.
  package let second: String
  /// What the convention writes for both.
  package let spelling: String

  /// Finds two words that a transliterator spells alike; nil where there are none.
  package static func find(_ transliterate: Transliterator) -> Ambiguity? {
    if let alike = transliterate.hanReadings?.homophones {
      return Ambiguity(first: alike.first, second: alike.second, spelling: transliterate(alike.first))
    }
    return Search(transliterate).found()
  }
}

private struct Search {
  private let transliterate: Transliterator
  private let code: ReadingCode
  private let letters: [String]

  /// Two sides that agree as far as the shorter has written.
  private struct Sides {
    /// The letters of the side that is ahead, and of the one that is behind.
    var ahead: [Unicode.Scalar]
    var behind: [Unicode.Scalar]
    /// What the side ahead has written beyond the other.
    var rest: [Unicode.Scalar]
    var steps = 1
  }

  private struct Visit: Hashable {
    let ahead: Unicode.Scalar?
    let behind: Unicode.Scalar?
    let rest: [Unicode.Scalar]
  }

  private static let longest = 8

  init(_ transliterate: Transliterator) {
    self.transliterate = transliterate
    code = ReadingCode(transliterate.transducer)
    letters = Set(code.words.compactMap(\.source.first)).sorted().map { String($0) }
  }

  func found() -> Ambiguity? {
    for word in code.words where word.spelling.isEmpty {
      if let found = checked(word.source, []) { return found }
    }
    var open = starts()
    var visited: Set<Visit> = []
    var next = 0
    while next < open.count {
      let sides = open[next]
      next += 1
      if sides.rest.isEmpty {
        if let found = checked(sides.ahead, sides.behind) { return found }
      }
      let visit = Visit(ahead: sides.ahead.last, behind: sides.behind.last, rest: sides.rest)
      guard sides.steps < Self.longest, visited.insert(visit).inserted else { continue }
      open += continued(sides)
    }
    return nil
  }

  /// Pairs of different rows of which one writes the beginning of what the other writes.
  private func starts() -> [Sides] {
    var starts: [Sides] = []
    for ahead in code.words where !ahead.spelling.isEmpty {
      for behind in code.words
      where !behind.spelling.isEmpty && behind.source != ahead.source && ahead.spelling.starts(with: behind.spelling) {
        starts.append(
          Sides(
            ahead: ahead.source, behind: behind.source, rest: Array(ahead.spelling.dropFirst(behind.spelling.count))))
      }
    }
    return starts
  }

  /// The sides with a further row on the one that is behind.
  private func continued(_ sides: Sides) -> [Sides] {
    guard let first = sides.rest.first else { return [] }
    return code.starting[first, default: []].compactMap { place in
      let word = code.words[place]
      if sides.rest.starts(with: word.spelling) {
        return Sides(
          ahead: sides.ahead, behind: sides.behind + word.source,
          rest: Array(sides.rest.dropFirst(word.spelling.count)), steps: sides.steps + 1)
      }
      guard word.spelling.starts(with: sides.rest) else { return nil }
      return Sides(
        ahead: sides.behind + word.source, behind: sides.ahead,
        rest: Array(word.spelling.dropFirst(sides.rest.count)), steps: sides.steps + 1)
    }
  }

  /// The two words where the convention does spell them alike, as they are or between other letters.
  private func checked(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Ambiguity? {
    let (first, second) = (ReadingCode.text(first), ReadingCode.text(second))
    guard first.uppercased() != second.uppercased() else { return nil }
    let surroundings = [("", "")] + letters.map { ($0, "") } + letters.map { ("", $0) } + letters.map { ($0, $0) }
    for (before, after) in surroundings {
      let (one, other) = (before + first + after, before + second + after)
      let spelling = transliterate(one)
      if !other.isEmpty, spelling == transliterate(other) {
        return Ambiguity(first: one, second: other, spelling: spelling)
      }
    }
    return nil
  }
}
