internal import Tables

/// Finds what may be the modifier of a compound from a place in a word.
struct GermanModifiers {
  typealias Modifier = GermanCompoundSplitter.Modifier

  let lexicon: GermanLexicon
  /// The whole word in small letters.
  let word: [UInt8]

  /// The modifiers that begin at `start`, those with the earliest end first.
  func modifiers(at start: Int) -> [Modifier] {
    var best: [Int: Modifier] = [:]
    func add(_ lemma: String, end: Int, cost: Double, hasS: Bool = false) {
      guard end < word.count else { return }
      if let old = best[end], old.cost <= cost { return }
      best[end] = Modifier(lemma: lemma, end: end, cost: cost, hasS: hasS)
    }
    nouns(at: start, add: add)
    others(at: start, add: add)
    return best.values.sorted { $0.end < $1.end }
  }

  private typealias Add = (_ lemma: String, _ end: Int, _ cost: Double, _ hasS: Bool) -> Void

  private static let links = ["es", "n", "en", "er", "e", "ens", "ns", "nen", "se"]

  private func nouns(at start: Int, add: Add) {
    let key = capitalizedBytes(from: start)
    let own = lexicon.nounTable.keyLengths(beginning: key)
    let installed = lexicon.installed?.nouns.keyLengths(beginning: key) ?? []
    for length in own + installed.filter({ $0 > 4 && !own.contains($0) }) where allowed(start, length) {
      let lemma = String(decoding: key[..<length], as: UTF8.self)
      if start == 0, isDeverbal(prefix: lemma.uncapitalized) { continue }
      let cost = length < 4 ? 1.15 : own.contains(length) ? 1 : 1.2
      let end = start + length
      add(lemma, end, cost, false)
      // Any noun may take -s; the other links are endings of the noun's own paradigm, -en now and then of an old one.
      if word[end...].first == UInt8(ascii: "s") { add(lemma, end + 1, cost + 0.02, true) }
      var forms: [String]?
      for link in Self.links where word[end...].starts(with: link.utf8) {
        let known = forms ?? lexicon.nouns(lemma).flatMap(\.forms)
        forms = known
        if known.contains(lemma + link) {
          add(lemma, end + link.utf8.count, cost + 0.02, link.last == "s")
        } else if link == "en" {
          add(lemma, end + 2, cost + 0.3, false)
        }
      }
    }
    umlautPlurals(at: start, key: key, add: add)
    // The final -e dropped: Schul-, with -s for it: Hilfs-.
    for length in lexicon.nounTable.keyLengths(beginning: key, with: "e") where length > 3 {
      let lemma = String(decoding: key[..<length], as: UTF8.self) + "e"
      guard lexicon.nouns(lemma).contains(where: { $0.gender == .feminine }) else { continue }
      add(lemma, start + length, 1.15, false)
      if word[(start + length)...].first == UInt8(ascii: "s") {
        add(lemma, start + length + 1, 1.1, true)
      }
    }
  }

  /// Plurals with umlaut: *Häuser-*, *Städte-*.
  private func umlautPlurals(at start: Int, key: [UInt8], add: Add) {
    guard let lead = key.indices.dropLast().first(where: { key[$0] == 0xC3 }),
      let back = Self.backed[key[lead + 1]]
    else { return }
    let plain = key[..<lead] + [back] + key[(lead + 2)...]
    for length in lexicon.nounTable.keyLengths(beginning: plain) where length > lead {
      let lemma = String(decoding: plain.prefix(length), as: UTF8.self)
      for form in lexicon.nouns(lemma).flatMap(\.forms)
      where form.utf8.count > 3 && key.starts(with: form.utf8) {
        add(lemma, start + form.utf8.count, 1.02, false)
      }
    }
  }

  private static let backed: [UInt8: UInt8] = [
    0xA4: 0x61, 0xB6: 0x6F, 0xBC: 0x75, 0x84: 0x41, 0x96: 0x4F, 0x9C: 0x55,
  ]

  private func others(at start: Int, add: Add) {
    let rest = word[start...]
    for length in lexicon.modifierTable.keyLengths(beginning: rest) {
      let form = String(decoding: word[start..<(start + length)], as: UTF8.self)
      guard !GermanCompoundParts.bars(form) else { continue }
      for row in lexicon.modifierTable.rows(of: form) {
        let isPrefix = row[2].hasPrefix("prefix")
        // Prefixes and unknown heads together make too much: *Para-graph*.
        if isPrefix, lexicon.installed != nil { continue }
        // *Ausbildung* is made from *ausbilden*, not from *aus* and *Bildung*.
        if start == 0, isDeverbal(prefix: form) { continue }
        let isWord = row[2].hasPrefix("noun") || row[2].hasPrefix("verb")
        add(isWord ? row[1] : form, start + length, length < 3 ? 1.5 : isPrefix ? 1.2 : 1.1, form.last == "s")
      }
    }
    for length in lexicon.verbTable.keyLengths(beginning: rest, with: "en") where length > 2 {
      let stem = String(decoding: word[start..<(start + length)], as: UTF8.self)
      guard GermanCompoundParts.allows(stem.utf8, asHead: false) || length == 3 else { continue }
      add(stem + "en", start + length, length == 3 ? 1.4 : 1.2, false)
      if word[(start + length)...].first == UInt8(ascii: "e") {
        add(stem + "en", start + length + 1, 1.3, false)
      }
    }
    for length in lexicon.verbTable.keyLengths(beginning: rest, with: "n")
    where length > 4 && [0x6C, 0x72].contains(word[start + length - 1]) {
      let stem = String(decoding: word[start..<(start + length)], as: UTF8.self)
      add(stem + "n", start + length, 1.2, false)
    }
    for length in lexicon.adjectiveTable.keyLengths(beginning: rest) where allowed(start, length) {
      let form = String(decoding: word[start..<(start + length)], as: UTF8.self)
      if start == 0, isDeverbal(prefix: form) { continue }
      add(
        String(decoding: word[start..<(start + length)], as: UTF8.self), start + length, 1.1, false)
    }
  }

  /// Whether the word is made from a prefixed verb of the lexicon: *Ausbruch* from *ausbrechen*.
  private func isDeverbal(prefix: String) -> Bool {
    guard
      GermanSeparablePrefixes.all.contains(prefix)
        || GermanVerb.inseparablePrefixes.contains(prefix)
    else { return false }
    let onset = word[prefix.utf8.count...].prefix { !Self.isVowel($0) }
    let behind = word[onset.endIndex...].drop(while: Self.isVowel)
    guard onset.endIndex < word.count else { return false }
    let close = behind.prefix(1)
    return Self.ablaut.contains { vowel in
      lexicon.verbTable.hasKey(beginning: Array(prefix.utf8) + onset + vowel.utf8 + close)
    }
  }

  private static let ablaut = ["a", "e", "i", "o", "u", "ä", "ö", "ü", "ie", "au", "ei", "äu"]

  private static func isVowel(_ byte: UInt8) -> Bool {
    "aeiouy".utf8.contains(byte) || byte == 0xC3 || (byte & 0xC0 == 0x80 && byte != 0x9F)
  }

  private func allowed(_ start: Int, _ length: Int) -> Bool {
    GermanCompoundParts.allows(word[start..<(start + length)], asHead: false)
  }

  private func capitalizedBytes(from start: Int) -> [UInt8] {
    var bytes = Array(word[start...])
    if bytes[0] < 0x80 {
      bytes[0] &= 0xDF
    } else if bytes.count > 1, bytes[0] == 0xC3, bytes[1] != 0x9F {
      bytes[1] &= 0xDF
    }
    return bytes
  }
}
