internal import Morphology
internal import Text

/// What a builder notes of the words of terms: which terms have several, by which keys and verbs they are found.
struct TermWords {
  private(set) var starts: [UInt32] = [0]
  private(set) var words: [UInt32] = []
  /// The terms of several words by their keys.
  private(set) var trie = TermTrie()
  private(set) var longest = 1
  private var verbs: [(verb: UInt32, term: Int)] = []
  private var traits: [UInt8] = []

  init(count: Int) { starts.reserveCapacity(count + 1) }

  /// Notes the words of the next term.
  mutating func add(_ term: Int, string: Int, partOfSpeech: Concept.PartOfSpeech?, pool: inout StringPool) {
    defer { starts.append(UInt32(words.count)) }
    guard pool[string].contains(where: TermText.parts) else { return }
    let parts = TermText.words(of: String(decoding: pool[string], as: UTF8.self))
    guard parts.count > 1 else { return }
    longest = max(longest, parts.count)
    for part in parts { words.append(UInt32(pool.intern(part))) }
    let keys = parts.map { pool.intern(TermText.key($0)) }
    add(term, keys: keys)
    let weak = parts.indices.map { place in
      TermText.weakAdjective(parts, at: place).map { pool.intern($0) } ?? keys[place]
    }
    if weak != keys { add(term, keys: weak) }
    if let verb = TermText.verb(of: parts, partOfSpeech: partOfSpeech) {
      let number = pool.intern(verb)
      mark(number, StoreLayout.Trait.verb)
      verbs.append((UInt32(number), term))
    }
  }

  private mutating func add(_ term: Int, keys: [Int]) {
    for (place, key) in keys.enumerated() {
      mark(key, StoreLayout.Trait.key | (place == 0 ? StoreLayout.Trait.start : 0))
    }
    trie.add(term, keys: keys)
  }

  private mutating func mark(_ string: Int, _ trait: UInt8) {
    if string >= traits.count { traits += Array(repeating: 0, count: string * 2 + 16 - traits.count) }
    traits[string] |= trait
  }

  /// The traits of all strings.
  func traits(count: Int) -> [UInt8] {
    traits.count >= count ? Array(traits[..<count]) : traits + Array(repeating: 0, count: count - traits.count)
  }

  /// The verbal phrases by their verb and the word that the fewest phrases have beside it, so that a text is not held
  /// against every phrase of *sein*.
  mutating func phrases(_ pool: StringPool) -> TermTrie {
    var uses: [UInt32: Int] = [:]
    for (verb, term) in verbs {
      for word in companions(of: verb, in: term) { uses[word, default: 0] += 1 }
    }
    var phrases = TermTrie()
    for (verb, term) in verbs {
      let all = companions(of: verb, in: term)
      let content = all.filter { TermText.isContent(String(decoding: pool[Int($0)], as: UTF8.self)) }
      guard let anchor = (content.isEmpty ? all : content).min(by: { (uses[$0] ?? 0, $0) < (uses[$1] ?? 0, $1) })
      else { continue }
      mark(Int(anchor), StoreLayout.Trait.anchor)
      phrases.add(term, keys: [Int(verb), Int(anchor)])
    }
    return phrases
  }

  private func companions(of verb: UInt32, in term: Int) -> [UInt32] {
    words[Int(starts[term])..<Int(starts[term + 1])].filter { $0 != verb }
  }
}

/// How terms fall into words.
enum TermText {
  /// Whether a byte may part words of a term.
  static func parts(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2E || byte == 0x2F }

  /// The words and marks of a term; one where it is a single word, also where the word begins or ends with a mark.
  static func words(of term: String) -> [String] {
    guard term.utf8.contains(where: parts) else { return [term] }
    let bytes = Array(term.utf8)
    return Tokenizer().tokens(of: bytes, in: 0..<bytes.count).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  /// What a word of a term of several words is found by: without the endings of adjectives where it is small.
  static func key(_ word: String) -> String {
    guard let first = word.unicodeScalars.first, first.properties.isLowercase else { return word }
    for ending in GermanMorphology.adjectiveEndings where word.utf8.count > 4 {
      if word.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
        return String(word.dropLast(ending.utf8.count))
      }
    }
    return word
  }

  /// The weak nominative of what may be a capitalized adjective before its noun: *Dritte* of *Drittes Reich*, to which
  /// all its other forms lead back. Nil where the word is none, or stands in that form already.
  static func weakAdjective(_ words: [String], at place: Int) -> String? {
    guard place + 1 < words.count, words[place].isCapitalized, words[place + 1].isCapitalized,
      words[place].utf8.count > 4
    else { return nil }
    for ending in GermanMorphology.strongNominatives where words[place].hasSuffix(ending) {
      return String(words[place].dropLast(ending.utf8.count)) + "e"
    }
    return nil
  }

  /// The verb of a verbal phrase: its last word, or the word behind *sich*, or the word before a preposition.
  static func verb(of words: [String], partOfSpeech: Concept.PartOfSpeech?) -> String? {
    guard partOfSpeech == nil || partOfSpeech == .verb || partOfSpeech == .phrase else { return nil }
    let isVerb = { (word: String) in
      word.utf8.count > 3 && word.hasSuffix("n") && word.unicodeScalars.first?.properties.isLowercase == true
    }
    guard let last = words.last else { return nil }
    var verb: String?
    if words[0] == "sich", words.count > 1, isVerb(words[1]) {
      verb = words[1]
    } else if isVerb(last) {
      verb = last
    } else if partOfSpeech == .verb, isVerb(words[0]) {
      verb = words[0]
    }
    // Particles somewhere before a verb are no phrase, *auf sein*; behind it they are what it takes, *deuten auf*.
    guard let verb, verb == last else { return verb }
    return words.contains { $0 != verb && ($0 == "sich" || isContent($0)) } ? verb : nil
  }

  /// Whether a word of a phrase says enough to find the phrase by it: a noun, or a word of some length.
  static func isContent(_ word: String) -> Bool {
    word.utf8.count > 4 || word.unicodeScalars.first?.properties.isUppercase == true
  }
}
