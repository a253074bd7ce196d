/// A German compound cut once, into its modifier and its head.
struct GermanCompound: Hashable, Sendable {
  /// The modifier as a lemma where it is one word of the lexicon, else as written without its linking element.
  let modifier: String
  /// The head as a lemma; it may be a compound itself.
  let head: String
  /// The head's place in the word, in UTF-8 bytes.
  let headStart: Int
  /// The number of lexicon words and what was unusual about them; small is good.
  let cost: Double
  /// The number of words in all.
  let units: Int
}

/// Finds the parts of German compounds: few long words of the lexicon with linking elements between them.
struct GermanCompoundSplitter {
  let lexicon: GermanLexicon
  /// Longer words are not cut; German compounds in use stay below.
  private static let longest = 80

  /// The best cut of a word of small letters; nil where its parts are no words.
  ///
  /// - Parameter word: The whole word, inflected or not. That the lexicon has it as a whole is not asked here.
  func split(_ word: String) -> GermanCompound? {
    let utf8 = Array(word.utf8)
    guard (6...Self.longest).contains(utf8.count) else { return nil }
    var search = Search(lexicon: lexicon, word: utf8)
    return search.best()
  }

  /// A cut before the longest noun of the lexicon that ends the word, whatever stands before it: *Ukraine-Krieg*.
  ///
  /// Only for words that are known to be no names, for *Rosenberg* would be a mountain.
  func splitUnknown(_ word: String) -> (modifier: String, head: String)? {
    let utf8 = Array(word.lowercased().utf8)
    guard (9...Self.longest).contains(utf8.count) else { return nil }
    for start in 4..<(utf8.count - 4) where utf8[start] & 0xC0 != 0x80 {
      let rest = utf8[start...]
      // Never between the letters of sch, ch, ck.
      let isDigraph = utf8[start - 1] == UInt8(ascii: "c")
      guard !isDigraph, rest.count > 4, GermanCompoundParts.allows(rest, asHead: true) else {
        continue
      }
      let form = String(decoding: rest, as: UTF8.self).capitalized
      guard let noun = lexicon.nouns(withForm: form).first else { continue }
      var modifier = String(decoding: utf8[..<start], as: UTF8.self)
      for link in ["s", "-"] where start > 5 { modifier = modifier.removing(suffix: link) ?? modifier }
      return (modifier.capitalized, noun.lemma)
    }
    return nil
  }

  /// A modifier that can begin at some place.
  struct Modifier {
    let lemma: String
    /// Where what follows begins.
    let end: Int
    let cost: Double
    /// Whether a linking *-s* stands at its end, which in long compounds marks the main cut.
    let hasS: Bool
  }

  private struct Head {
    let cost: Double
    let lemma: String
    /// The modifiers before the lexicon word at the end.
    let modifiers: [Modifier]
  }

  private struct Search {
    let lexicon: GermanLexicon
    let word: [UInt8]
    var heads: [Int: Head?] = [:]

    mutating func best() -> GermanCompound? {
      guard let whole = compounded(at: 0, depth: 0) else { return nil }
      let cut = mainCut(whole.modifiers)
      let first = whole.modifiers[..<cut]
      guard let last = first.last else { return nil }
      let start = last.end
      let modifier =
        cut == 1
        ? last.lemma
        : String(decoding: word[..<(first[cut - 2].end)], as: UTF8.self).capitalized
          + last.lemma.uncapitalized
      guard let head = head(at: start, depth: 1) else { return nil }
      return GermanCompound(
        modifier: modifier, head: head.lemma, headStart: start, cost: whole.cost,
        units: whole.modifiers.count + 1)
    }

    /// How many of the modifiers stand left of the main cut.
    private func mainCut(_ modifiers: [Modifier]) -> Int {
      guard modifiers.count > 1 else { return 1 }
      // A linking -s between the second and third word, none before: ((A B)s C).
      for (place, modifier) in modifiers.enumerated().reversed() where place > 0 && modifier.hasS {
        if !modifiers[place - 1].hasS { return place + 1 }
      }
      if modifiers[0].hasS { return 1 }
      return modifiers.count
    }

    /// The best reading of the rest of the word from `start`: a lexicon word, or modifiers and one.
    private mutating func head(at start: Int, depth: Int) -> Head? {
      if let known = heads[start] { return known }
      let whole = lexiconHead(at: start)
      let parted = whole == nil ? compounded(at: start, depth: depth) : nil
      let head = whole ?? parted
      heads[start] = head
      return head
    }

    private mutating func compounded(at start: Int, depth: Int) -> Head? {
      guard depth < 6 else { return nil }
      var best: Head?
      let modifiers = GermanModifiers(lexicon: lexicon, word: word).modifiers(at: start)
      for modifier in modifiers where word.count - modifier.end >= 2 {
        guard let rest = head(at: modifier.end, depth: depth + 1) else { continue }
        let cost = modifier.cost + rest.cost
        if let best, !prefers(modifier, cost, to: best) { continue }
        best = Head(
          cost: cost,
          lemma: String(decoding: word[start..<modifier.end], as: UTF8.self).capitalized
            + rest.lemma.uncapitalized,
          modifiers: [modifier] + rest.modifiers)
      }
      return best
    }

    /// Of equals the longer head wins, which came first; but a modifier that is a compound itself is more usual than
    /// a head that is: *Bundeskanzler-Amt*, *Menschenrechts-Verletzung*.
    private func prefers(_ modifier: Modifier, _ cost: Double, to best: Head) -> Bool {
      if cost < best.cost - 0.051 { return true }
      guard cost < best.cost + 0.16, best.modifiers.count == 1, modifier.cost < 1.06 else {
        return cost < best.cost
      }
      return modifier.end >= best.modifiers[0].end + 4
    }

    private func lexiconHead(at start: Int) -> Head? {
      let rest = word[start...]
      guard GermanCompoundParts.allows(rest, asHead: true) else { return nil }
      let form = String(decoding: rest, as: UTF8.self).capitalized
      for noun in lexicon.nouns(withForm: form)
      where GermanCompoundParts.allows(noun.lemma.lowercased().utf8, asHead: true) {
        let short = noun.lemma.utf8.count < 4
        return Head(cost: short ? 1.15 : 1, lemma: noun.lemma, modifiers: [])
      }
      return derivedHead(form)
    }

    /// Nouns of verbs that the lexicon lacks: *-findung*, *-verursacher*, *-fühlen*.
    private func derivedHead(_ form: String) -> Head? {
      let small = form.uncapitalized
      guard small.utf8.count > 6 else { return nil }
      for (ending, suffix) in [("ungen", "ung"), ("ung", "ung"), ("ern", "er"), ("ers", "er"), ("er", "er")] {
        guard let stem = small.removing(suffix: ending), !lexicon.verbs(stem + "en").isEmpty else {
          continue
        }
        return Head(cost: 1.1, lemma: (stem + suffix).capitalized, modifiers: [])
      }
      let infinitive = small.removing(suffix: "s") ?? small
      guard infinitive.hasSuffix("n"), !lexicon.verbs(infinitive).isEmpty else { return nil }
      return Head(cost: 1.2, lemma: infinitive.capitalized, modifiers: [])
    }
  }
}
