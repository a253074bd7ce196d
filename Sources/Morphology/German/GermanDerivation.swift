internal import Tables

/// What makes a noun a derived one although it looks like a compound.
struct GermanDerivation {
  let lexicon: GermanLexicon

  /// Whether a modifier and a head make a noun by derivation: *Ausgang* is made of *ausgehen*, *Einschnürung* of
  /// *einschnüren*, *Unwort* by a prefix.
  ///
  /// - Parameters:
  ///   - kind: What the modifier is.
  ///   - head: The dictionary form of the head, in small letters.
  func isDerived(_ kind: GermanModifiers.Kind, head: Letters) -> Bool {
    switch kind {
    case .word: false
    case .prefixOfDerivation: true
    case .preposition: DeverbalNouns.all.contains(head)
    case .particle: DeverbalNouns.all.contains(head) || hasVerbalSuffix(head)
    }
  }

  /// How nouns end that are made of verbs, and the suffix of their dictionary form: `deverbal-suffixes.tsv`.
  static let nounEndings: [(ending: Letters, suffix: Letters)] = {
    guard let table = try? SortedTable(embedded: "tables/morphology/german/deverbal-suffixes.tsv") else { return [] }
    var endings: [(Letters, Letters)] = []
    table.visitKeys { key, line in endings.append((Letters(key), table.letters(1, ofLineAt: line))) }
    return endings
  }()

  /// Whether a noun in small letters is made of a verb of the lexicon by a suffix: *Schnürung*, *Reißer*.
  private func hasVerbalSuffix(_ noun: Letters) -> Bool {
    Self.nounEndings.contains { ending, suffix in
      ending == suffix && noun.removing(suffix: ending).map(isStem) ?? false
    }
  }

  /// Whether a verb of the lexicon has a stem.
  private func isStem(_ stem: Letters) -> Bool {
    stem.count > 2 && (Letters.join(stem, "en", lexicon.hasVerb) || Letters.join(stem, "n", lexicon.hasVerb))
  }

  /// Whether *-ei* behind a modifier is the suffix and no egg: *Kletterei*, *Packerei*; but *Rührei*.
  func isSuffixEi(behind modifier: Letters) -> Bool {
    if modifier.hasSuffix("ern") || modifier.hasSuffix("eln") { return lexicon.hasVerb(modifier) }
    guard let stem = modifier.removing(suffix: "er") else { return false }
    return stem.withSmallFirst(isStem)
  }

  /// Whether a stem is that of a verb of the lexicon with a prefix that the lexicon does not have before it: *vorspül-*.
  func isPrefixedStem(_ stem: Letters) -> Bool {
    for length in 2..<max(stem.count - 2, 2) where isProductive(stem.prefix(length)) {
      if isStem(stem.dropFirst(length)) { return true }
    }
    return false
  }

  /// Whether a prefix makes new verbs; of the shortest most are endings of what stands before.
  private func isProductive(_ prefix: Letters) -> Bool {
    if prefix == "be" || prefix == "ver" || prefix == "ent" || prefix == "zer" { return true }
    guard prefix.count > 2, let modifiers = HashedLexicon.modifiers, let line = modifiers.line(of: prefix.buffer) else {
      return false
    }
    return modifiers.table.letters(2, ofLineAt: line).hasPrefix("particle")
  }

  /// The nouns of `deverbal-nouns.tsv`.
  private enum DeverbalNouns {
    static let all: WordMap<Bool> = {
      var all = WordMap<Bool>()
      guard let table = try? Table(embedded: "tables/morphology/german/deverbal-nouns.tsv") else { return all }
      for row in table.rows { all.update(row[0], initial: true) { _ in } }
      return all
    }()
  }
}
