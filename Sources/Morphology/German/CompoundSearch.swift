/// The search for the best cut of one word: the cheapest way to read it from each place to its end is kept.
struct CompoundSearch {
  private let lexicon: GermanLexicon
  /// In small letters.
  private let word: Letters
  private let modifiers: GermanModifiers
  private let derivation: GermanDerivation
  /// The readings of the rest of the word from a place; nil where it has none.
  private var heads: [(start: Int, head: Head?)] = []
  /// More modifiers no word of use has.
  private static let mostModifiers = 6

  /// A reading of the rest of a word: a word of the lexicon, or modifiers and one.
  private struct Head {
    let cost: Double
    let lemma: Lemma
    /// The first modifier, where there is one; what follows it is read from its end.
    var modifier: GermanModifiers.Modifier?
    var modifierCount = 0
  }

  private enum Lemma {
    case noun(Letters)
    /// Made from the letters at its place, as many as said, and a suffix.
    case derived(Int, suffix: Letters)
    /// Of the reading behind the modifier.
    case compound
  }

  init(lexicon: GermanLexicon, word: Letters) {
    self.lexicon = lexicon
    self.word = word
    modifiers = GermanModifiers(lexicon: lexicon, word: word)
    derivation = GermanDerivation(lexicon: lexicon)
  }

  mutating func best() -> GermanCompound? {
    guard let whole = compounded(at: 0, depth: 0) else { return nil }
    var chain: [GermanModifiers.Modifier] = []
    var next = whole.modifier
    while let modifier = next {
      chain.append(modifier)
      next = head(at: modifier.end, depth: chain.count)?.modifier
    }
    let cut = mainCut(chain)
    guard cut <= chain.count, let last = chain[..<cut].last else { return nil }
    let modifier =
      cut == 1
      ? last.lemma.string
      : word.prefix(chain[cut - 2].end).string.capitalized + last.lemma.string.uncapitalized
    let head = lemma(at: last.end)
    let isDerived =
      cut == 1 && last.kind != .word
      && head.uncapitalized.withLetters { derivation.isDerived(last.kind, head: $0) }
    return GermanCompound(
      modifier: modifier, head: head, headStart: last.end, cost: whole.cost, units: chain.count + 1,
      isDerived: isDerived)
  }

  /// How many of the modifiers stand left of the main cut.
  private func mainCut(_ modifiers: [GermanModifiers.Modifier]) -> Int {
    guard modifiers.count > 1 else { return 1 }
    // A linking -s between the second and third word, none before: ((A B)s C).
    for (place, modifier) in modifiers.enumerated().reversed() where place > 0 && modifier.hasS {
      if !modifiers[place - 1].hasS { return place + 1 }
    }
    if modifiers[0].hasS { return 1 }
    return modifiers.count
  }

  /// The dictionary form of the rest of the word from a place that was read.
  private func lemma(at start: Int) -> String {
    guard let head = heads.first(where: { $0.start == start })?.head else { return "" }
    switch head.lemma {
    case .noun(let lemma): return lemma.string
    case .derived(let length, let suffix):
      return (word[start..<start + length].string + suffix.string).capitalized
    case .compound:
      guard let modifier = head.modifier else { return "" }
      return word[start..<modifier.end].string.capitalized + lemma(at: modifier.end).uncapitalized
    }
  }

  /// The best reading of the rest of the word from `start`: a lexicon word, or modifiers and one.
  private mutating func head(at start: Int, depth: Int) -> Head? {
    if let known = heads.first(where: { $0.start == start }) { return known.head }
    let whole = lexiconHead(at: start)
    let head = whole ?? compounded(at: start, depth: depth)
    heads.append((start, head))
    return head
  }

  private mutating func compounded(at start: Int, depth: Int) -> Head? {
    guard depth < Self.mostModifiers else { return nil }
    var best: Head?
    for modifier in modifiers.modifiers(at: start) where word.count - modifier.end >= 2 {
      guard let rest = head(at: modifier.end, depth: depth + 1), !isSuffixEi(behind: modifier) else { continue }
      let cost = modifier.cost + rest.cost
      if let best, !prefers(modifier, cost, to: best) { continue }
      best = Head(cost: cost, lemma: .compound, modifier: modifier, modifierCount: rest.modifierCount + 1)
    }
    return best
  }

  private func isSuffixEi(behind modifier: GermanModifiers.Modifier) -> Bool {
    let rest = word.dropFirst(modifier.end)
    return (rest == "ei" || rest == "eien") && derivation.isSuffixEi(behind: modifier.lemma)
  }

  /// Of equals the longer head wins, which came first; but a modifier that is a compound itself is more usual than
  /// a head that is: *Bundeskanzler-Amt*, *Menschenrechts-Verletzung*.
  private func prefers(_ modifier: GermanModifiers.Modifier, _ cost: Double, to best: Head) -> Bool {
    if cost < best.cost - 0.051 { return true }
    guard cost < best.cost + 0.16, best.modifierCount == 1, modifier.cost < 1.06, let first = best.modifier else {
      return cost < best.cost
    }
    return modifier.end >= first.end + 4
  }

  private func lexiconHead(at start: Int) -> Head? {
    let rest = word.dropFirst(start)
    guard GermanCompoundParts.allows(rest, asHead: true) else { return nil }
    var found: Letters?
    rest.withCapital { form in
      lexicon.visitNouns(withForm: form) { noun in
        if found == nil, GermanCompoundParts.allowsLemma(noun.lemma) { found = noun.lemma }
      }
    }
    if let found { return Head(cost: found.count < 4 ? 1.15 : 1, lemma: .noun(found)) }
    return derivedHead(rest)
  }

  /// Nouns of verbs that the lexicon lacks: *-findung*, *-verursacher*, *-fühlen*.
  private func derivedHead(_ form: Letters) -> Head? {
    guard form.count > 6 else { return nil }
    for (ending, suffix) in GermanDerivation.nounEndings {
      guard let stem = form.removing(suffix: ending) else { continue }
      if Letters.join(stem, "en", lexicon.hasVerb) {
        return Head(cost: 1.1, lemma: .derived(stem.count, suffix: suffix))
      }
      if derivation.isPrefixedStem(stem) { return Head(cost: 1.25, lemma: .derived(stem.count, suffix: suffix)) }
    }
    let infinitive = form.removing(suffix: "s") ?? form
    guard infinitive.last == UInt8(ascii: "n"), lexicon.hasVerb(infinitive) else { return nil }
    return Head(cost: 1.2, lemma: .derived(infinitive.count, suffix: ""))
  }
}
