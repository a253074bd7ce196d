internal import Tables

/// An adjective of the lexicon where it lies: what ``GermanAdjective/forms`` lists is here compared piece by piece.
struct GermanAdjectiveRow {
  let lemma: Letters
  let comparative: Letters
  let superlative: Letters

  init(table: SortedTable, line: Int) {
    lemma = table.letters(0, ofLineAt: line)
    comparative = table.letters(1, ofLineAt: line)
    superlative = table.letters(2, ofLineAt: line)
  }

  /// A regular adjective that no table has.
  init(regular lemma: Letters) {
    self.lemma = lemma
    comparative = ""
    superlative = ""
  }

  var adjective: GermanAdjective {
    GermanAdjective(lemma: lemma.string, comparative: comparative.string, superlative: superlative.string)
  }

  /// Whether a word is one of the adjective's forms.
  func hasForm(_ form: Letters) -> Bool {
    if form == lemma { return true }
    guard comparative != "-" else { return false }
    var isFound = false
    func look(_ stem: JoinedLetters, isForm: Bool = true) {
      guard !isFound, let rest = stem.rest(of: form) else { return }
      isFound = rest.isEmpty ? isForm : GermanAdjectiveEndings.letters.contains { $0 == rest }
    }
    visitPositiveStems { look($0, isForm: false) }
    if comparative.isEmpty {
      visitPositiveStems { look(JoinedLetters($0.first, $0.second, "er")) }
    } else {
      visitAlternatives(of: comparative, look)
    }
    if superlative.isEmpty || superlative == "-" {
      visitRegularSuperlatives(look)
    } else {
      visitAlternatives(of: superlative, look)
    }
    return isFound
  }

  private func visitPositiveStems(_ body: (JoinedLetters) -> Void) {
    if let stem = lemma.removing(suffix: "e") { return body(JoinedLetters(stem)) }
    if let stem = lemma.removing(suffix: "hoch") { return body(JoinedLetters(stem, "hoh")) }
    body(JoinedLetters(lemma))
    for ending in Self.shortenedEndings {
      guard let stem = lemma.removing(suffix: ending), stem.count > 2 else { continue }
      body(JoinedLetters(stem, ending.dropFirst(1)))
    }
  }

  private static let shortenedEndings: [Letters] = ["el", "er", "en"]

  private func visitRegularSuperlatives(_ body: (JoinedLetters, Bool) -> Void) {
    let stem = lemma.removing(suffix: "e") ?? lemma
    if stem.hasSuffix("isch") || stem.hasSuffix("end") { return body(JoinedLetters(stem, "st"), true) }
    if !stem.hasSuffix(in: Self.takingE) { body(JoinedLetters(stem, "st"), true) }
    body(JoinedLetters(stem, "est"), true)
  }

  private static let takingE: [Letters] = ["d", "t", "s", "ß", "z", "x", "sch"]

  private func visitAlternatives(of cell: Letters, _ body: (JoinedLetters, Bool) -> Void) {
    var rest = cell
    while !rest.isEmpty {
      let length = rest.buffer.firstIndex(of: UInt8(ascii: "|")) ?? rest.count
      if length > 0 { body(JoinedLetters(rest.prefix(length)), true) }
      rest = rest.dropFirst(min(length + 1, rest.count))
    }
  }
}
