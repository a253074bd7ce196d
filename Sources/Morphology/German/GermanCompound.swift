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
  /// Whether the whole is made of a verb or by a prefix and only looks compounded: its forms are those of the head, but
  /// it has no parts.
  let isDerived: Bool
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
    guard (6...Self.longest).contains(word.utf8.count) else { return nil }
    return word.withLetters { letters in
      var search = CompoundSearch(lexicon: lexicon, word: letters)
      return search.best()
    }
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
      let text = String(decoding: rest, as: UTF8.self)
      guard !isDigraph, rest.count > 4, text.withLetters({ GermanCompoundParts.allows($0, asHead: true) }) else {
        continue
      }
      let form = text.capitalized
      guard let noun = lexicon.nouns(withForm: form).first else { continue }
      var modifier = String(decoding: utf8[..<start], as: UTF8.self)
      for link in ["s", "-"] where start > 5 { modifier = modifier.removing(suffix: link) ?? modifier }
      return (modifier.capitalized, noun.lemma)
    }
    return nil
  }
}
