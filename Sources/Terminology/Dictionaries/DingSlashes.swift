/// The alternatives that slashes part in a Ding term: *gute/gepflegte Umgangsformen*, *die Werbetrommel / Trommel rühren*.
enum DingSlashes {
  /// More are not made: the first alternatives stand for all.
  private static let most = 8

  /// The terms that words stand for, each alternative written out.
  static func expanded(_ words: [Substring]) -> [String] {
    var choices: [[Substring]] = []
    var place = 0
    while place < words.count {
      if words[place] == "/", let last = choices.popLast(), place + 1 < words.count {
        choices.append(last + alternatives(words[place + 1]))
        place += 2
      } else {
        choices.append(alternatives(words[place]))
        place += 1
      }
    }
    var terms: [[Substring]] = [[]]
    for choice in choices {
      let choice = terms.count * choice.count > most ? Array(choice.prefix(1)) : choice
      terms = terms.flatMap { term in choice.map { term + [$0] } }
    }
    return terms.map { $0.filter { !$0.isEmpty }.joined(separator: " ") }.filter(isTerm)
  }

  /// The alternatives of a word; itself where its slash belongs to it: *km/h*, *Ein-/Ausgabe*.
  private static func alternatives(_ word: Substring) -> [Substring] {
    guard word.utf8.contains(UInt8(ascii: "/")) else { return [word] }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    // A part that is cut off is no word: *Schüler/-in* is *Schüler* and *Schülerin*.
    if parts.count == 2, parts[1].hasPrefix("-"), parts[1].utf8.count > 1 {
      return [parts[0], parts[0] + parts[1].dropFirst()]
    }
    let isWhole = { (part: Substring) in
      part.utf8.count > 1 && !part.hasSuffix("-") && !part.hasPrefix("-")
        && part.unicodeScalars.allSatisfy(isWordScalar)
        && !(part.utf8.count < 4 && part.unicodeScalars.allSatisfy(\.properties.isUppercase))
    }
    return parts.allSatisfy { isWhole($0) || $0 == "a" } ? parts : [word]
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar == "-" || scalar == "’" || scalar == "'" || scalar == "." || scalar == "…"
  }

  /// Whether a text has a letter or digit.
  static func isTerm(_ text: String) -> Bool {
    // Most have one of ASCII's.
    if text.utf8.contains(where: { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }) { return true }
    return text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
