internal import Tables

/// Finds what may be the modifier of a compound from a place in a word.
struct GermanModifiers {
  let lexicon: GermanLexicon
  /// The whole word in small letters.
  let word: Letters

  /// A modifier that can begin at some place.
  struct Modifier {
    /// Letters of a table.
    let lemma: Letters
    /// Where what follows begins.
    let end: Int
    let cost: Double
    /// Whether a linking *-s* stands at its end, which in long compounds marks the main cut.
    let hasS: Bool
    let kind: Kind
  }

  /// What a modifier is, where that tells whether the whole is a compound: see `bound-modifiers.tsv`.
  enum Kind {
    case word, prefixOfDerivation, particle, preposition
  }

  /// The modifiers that begin at `start`, those with the earliest end first, of several with one end the cheapest.
  func modifiers(at start: Int) -> [Modifier] {
    var best: [Modifier] = []
    func add(_ lemma: Letters, end: Int, cost: Double, hasS: Bool = false, kind: Kind = .word) {
      guard end < word.count else { return }
      var place = best.count
      while place > 0, best[place - 1].end > end { place -= 1 }
      let modifier = Modifier(lemma: lemma, end: end, cost: cost, hasS: hasS, kind: kind)
      if place > 0, best[place - 1].end == end {
        let other = best[place - 1]
        // Of two nouns that cost the same the one with less of a link: *Mandarine* before *Mandarin* in *Mandarinen-*.
        let isLonger = lemma.isCapitalized && other.lemma.isCapitalized && lemma.count > other.lemma.count
        if other.cost > cost || (other.cost == cost && isLonger) { best[place - 1] = modifier }
      } else {
        // From most places nothing begins.
        if best.isEmpty { best.reserveCapacity(12) }
        best.insert(modifier, at: place)
      }
    }
    let rest = word.dropFirst(start)
    rest.withCapital { key in
      nouns(at: start, key: key) { add($0, end: $1, cost: $2, hasS: $3) }
      umlautPlurals(at: start, key: key) { add($0, end: $1, cost: $2, hasS: $3) }
      droppedE(at: start, key: key) { add($0, end: $1, cost: $2, hasS: $3) }
    }
    bound(at: start, rest: rest) { add($0, end: $1, cost: $2, hasS: $3, kind: $4) }
    verbStems(at: start, rest: rest) { add($0, end: $1, cost: $2, hasS: $3) }
    adjectives(at: start, rest: rest) { add($0, end: $1, cost: $2, hasS: $3) }
    return best
  }

  private typealias Add = (_ lemma: Letters, _ end: Int, _ cost: Double, _ hasS: Bool) -> Void

  /// What may stand between modifier and head and belongs to neither: `linking-elements.tsv`.
  private static let links: WordMap<String> = {
    var links = WordMap<String>()
    guard let table = try? Table(embedded: "tables/morphology/german/linking-elements.tsv") else { return links }
    for row in table.rows { links.update(row[0], initial: row[0]) { _ in } }
    return links
  }()

  /// The same with nothing and the hyphen.
  static let linkingElements = ["", "-"] + links.values

  private func nouns(at start: Int, key: Letters, add: Add) {
    guard let own = HashedLexicon.nouns else { return }
    own.visitKeys(beginning: key.buffer) { length, line in
      let lemma = own.table.letters(0, ofLineAt: line)
      noun(lemma, at: start, key: key, cost: length < 4 ? 1.15 : 1, add: add)
    }
    guard let installed = lexicon.installed?.nouns else { return }
    for length in installed.keyLengths(beginning: key.buffer) where length > 4 {
      let form = key.prefix(length)
      if own.line(of: form.buffer) == nil, let line = installed.line(of: form.buffer) {
        noun(installed.letters(0, ofLineAt: line), at: start, key: key, cost: 1.2, add: add)
      }
    }
  }

  private func noun(_ lemma: Letters, at start: Int, key: Letters, cost: Double, add: Add) {
    let end = start + lemma.count
    guard allows(start, lemma.count), start > 0 || !isDeverbal(prefix: word.prefix(end)) else { return }
    add(lemma, end, cost, false)
    guard end < word.count else { return }
    // Any noun may take -s; the other links are endings of the noun's own paradigm, -en now and then of an old one.
    if word[end] == UInt8(ascii: "s") { add(lemma, end + 1, cost + 0.02, true) }
    for length in 1...max(Self.links.longest, 1) where end + length < word.count {
      let link = word[end..<end + length]
      guard link != "s", Self.links.contains(link) else { continue }
      if hasForm(key.prefix(lemma.count + length), lemma: lemma) {
        add(lemma, end + length, cost + 0.02, link.last == UInt8(ascii: "s"))
      } else if link == "en" {
        add(lemma, end + 2, cost + 0.3, false)
      }
    }
  }

  private func hasForm(_ form: Letters, lemma: Letters) -> Bool {
    var isForm = false
    lexicon.visitNouns(lemma) { noun, _ in isForm = isForm || noun.hasForm(form) }
    return isForm
  }

  /// The final -e dropped: *Schul-*, with -s for it: *Hilfs-*. Not that of -ie and -ee.
  private func droppedE(at start: Int, key: Letters, add: Add) {
    guard let nouns = HashedLexicon.nouns else { return }
    nouns.visitKeys(beginning: key.buffer, ending: "e", least: 4) { length, line in
      let lemma = nouns.table.letters(0, ofLineAt: line)
      var isFeminine = false
      lexicon.visitNouns(lemma) { noun, _ in isFeminine = isFeminine || noun.isFeminine }
      let last = key[length - 1]
      guard isFeminine, last != UInt8(ascii: "i"), last != UInt8(ascii: "e") else { return }
      let end = start + length
      add(lemma, end, 1.15, false)
      if end < word.count, word[end] == UInt8(ascii: "s") { add(lemma, end + 1, 1.1, true) }
    }
  }

  /// Plurals with umlaut: *Häuser-*, *Städte-*.
  private func umlautPlurals(at start: Int, key: Letters, add: Add) {
    guard let nouns = HashedLexicon.nouns, let lead = key.buffer.dropLast().firstIndex(of: 0xC3),
      let back = GermanUmlaut.back(ofSecond: key[lead + 1])
    else { return }
    Letters.join(key.prefix(lead), back, key.dropFirst(lead + 2)) { plain in
      nouns.visitKeys(beginning: plain.buffer, least: lead + 1) { _, line in
        let lemma = nouns.table.letters(0, ofLineAt: line)
        lexicon.visitNouns(lemma) { noun, _ in
          noun.formLengths(beginning: key) { if $0 > 3 { add(lemma, start + $0, 1.02, false) } }
        }
      }
    }
  }

  private func bound(
    at start: Int, rest: Letters, add: (_ lemma: Letters, _ end: Int, _ cost: Double, _ hasS: Bool, Kind) -> Void
  ) {
    guard let modifiers = HashedLexicon.modifiers else { return }
    modifiers.visitKeys(beginning: rest.buffer) { length, _ in
      let form = rest.prefix(length)
      // *Ausbildung* is made from *ausbilden*, not from *aus* and *Bildung*.
      guard !GermanCompoundParts.bars(form), start > 0 || !isDeverbal(prefix: form) else { return }
      modifiers.visitLines(of: form.buffer) { line in
        let note = modifiers.table.letters(2, ofLineAt: line)
        let isWord = note.hasPrefix("noun") || note.hasPrefix("verb")
        let kind: Kind =
          note == "particle"
          ? .particle
          : note == "particle and preposition"
            ? .preposition : note == "prefix of derivation" ? .prefixOfDerivation : .word
        let isPrefix = kind != .word || note.hasPrefix("prefix")
        // Prefixes and unknown heads together make too much: *Para-graph*.
        if isPrefix, lexicon.installed != nil { return }
        let cost = length < 3 ? 1.5 : isPrefix ? 1.2 : 1.1
        let lemma = Letters(modifiers.table.cell(isWord ? 1 : 0, ofLineAt: line))
        add(lemma, start + length, cost, form.last == UInt8(ascii: "s"), kind)
      }
    }
  }

  private func verbStems(at start: Int, rest: Letters, add: Add) {
    guard let verbs = HashedLexicon.verbs else { return }
    verbs.visitKeys(beginning: rest.buffer, ending: "en", least: 3) { length, line in
      guard length == 3 || allows(start, length) else { return }
      let lemma = verbs.table.letters(0, ofLineAt: line)
      let end = start + length
      add(lemma, end, length == 3 ? 1.4 : 1.2, false)
      if end < word.count, word[end] == UInt8(ascii: "e") { add(lemma, end + 1, 1.3, false) }
    }
    verbs.visitKeys(beginning: rest.buffer, ending: "n", least: 5) { length, line in
      let last = rest[length - 1]
      guard last == UInt8(ascii: "l") || last == UInt8(ascii: "r") else { return }
      add(verbs.table.letters(0, ofLineAt: line), start + length, 1.2, false)
    }
  }

  private func adjectives(at start: Int, rest: Letters, add: Add) {
    guard let adjectives = HashedLexicon.adjectives else { return }
    adjectives.visitKeys(beginning: rest.buffer) { length, line in
      guard allows(start, length), start > 0 || !isDeverbal(prefix: rest.prefix(length)) else { return }
      add(adjectives.table.letters(0, ofLineAt: line), start + length, 1.1, false)
    }
  }

  /// Whether the word is made from a prefixed verb of the lexicon: *Ausbruch* from *ausbrechen*.
  private func isDeverbal(prefix: Letters) -> Bool {
    let isInseparable = GermanVerb.inseparablePrefixes.contains { $0 == prefix }
    guard isInseparable || GermanSeparablePrefixes.contains(prefix), let verbs = HashedLexicon.verbs else {
      return false
    }
    var onset = prefix.count
    while onset < word.count, !Self.isVowel(word[onset]) { onset += 1 }
    guard onset < word.count else { return false }
    var close = onset
    while close < word.count, Self.isVowel(word[close]) { close += 1 }
    let last = word[close..<min(close + 1, word.count)]
    return Self.ablaut.contains { vowel in
      // *hausieren* begins with *haus-*, but is not made with it; *voraussagen* is made with what *vor-* begins.
      Letters.join(word.prefix(onset), vowel, last) { beginning in
        verbs.hasLine(beginning: beginning.buffer) { line in
          let separable = verbs.table.letters(1, ofLineAt: line)
          return separable.hasPrefix(prefix) || (isInseparable && separable.isEmpty)
        }
      }
    }
  }

  private static let ablaut: [Letters] = ["a", "e", "i", "o", "u", "ä", "ö", "ü", "ie", "au", "ei", "äu"]

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"), 0xC3:
      true
    default: byte & 0xC0 == 0x80 && byte != 0x9F
    }
  }

  private func allows(_ start: Int, _ length: Int) -> Bool {
    GermanCompoundParts.allows(word[start..<start + length], asHead: false)
  }
}
