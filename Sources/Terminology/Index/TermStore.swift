internal import Glibc

/// A compiled glossary or dictionary: its terms, found by word, by key of several words, or by place in their order.
///
/// Everything is read where it lies, so that a file of a million terms costs what is looked at and no more. Every access
/// is checked against the sections: a spoiled file gives wrong answers, never a crash. A class, so that passing it on
/// counts one reference.
final class TermStore: Sendable {
  let glossaries: [String]
  /// The most words that a term has.
  let longest: Int
  /// Whether some concept wants the participles of its verb found.
  let findsParticiples: Bool
  let termCount: Int
  let entryCount: Int
  let text: ByteTable
  private let bytes: StoreBytes
  private let strings: NumberTable
  private let stringSlots: NumberTable
  private let stringMarks: ByteTable
  private let stringTraits: ByteTable
  private let stringTerms: NumberTable
  private let terms: NumberTable
  private let termEntries: NumberTable
  private let entries: NumberTable
  private let termWordStarts: NumberTable
  private let termWords: NumberTable
  private let conceptTraits: NumberTable
  private let conceptStarts: NumberTable
  private let concepts: ByteTable
  private let beginnings: NumberTable
  /// The terms of several words by their keys.
  let trie: TrieTable
  /// The verbal phrases by their verb and their rarest other word.
  let phrases: TrieTable

  /// - Parameters:
  ///   - bytes: What holds the sections; kept as long as the store.
  ///   - sections: Each section's bytes, which lie in `bytes`.
  init(bytes: StoreBytes, sections: [StoreLayout.Section: UnsafeRawBufferPointer]) {
    let empty = UnsafeRawBufferPointer(start: nil, count: 0)
    func numbers(_ section: StoreLayout.Section) -> NumberTable { NumberTable(sections[section] ?? empty) }
    func raw(_ section: StoreLayout.Section) -> ByteTable { ByteTable(sections[section] ?? empty) }
    self.bytes = bytes
    text = raw(.text)
    strings = numbers(.strings)
    stringSlots = numbers(.stringSlots)
    stringMarks = raw(.stringMarks)
    stringTraits = raw(.stringTraits)
    stringTerms = numbers(.stringTerms)
    terms = numbers(.terms)
    termEntries = numbers(.termEntries)
    entries = numbers(.entries)
    termWordStarts = numbers(.termWordStarts)
    termWords = numbers(.termWords)
    conceptTraits = numbers(.conceptTraits)
    conceptStarts = numbers(.conceptStarts)
    concepts = raw(.concepts)
    beginnings = numbers(.beginnings)
    trie = TrieTable(nodes: numbers(.nodes), starts: numbers(.nodeTermStarts), terms: numbers(.nodeTerms))
    phrases = TrieTable(
      nodes: numbers(.phraseNodes), starts: numbers(.phraseTermStarts), terms: numbers(.phraseTerms))
    termCount = terms.count
    entryCount = entries.count / 2
    let limits = numbers(.limits)
    longest = min(max(limits[0], 1), 1000)
    findsParticiples = limits[1] > 0
    glossaries = (sections[.names] ?? empty).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the sections fit each other, as far as that can be told without reading them.
  var isPlausible: Bool {
    let slots = stringSlots.count
    return slots > 0 && slots & (slots - 1) == 0 && strings.count / 2 <= slots && stringMarks.count == slots
      && trie.isPlausible && phrases.isPlausible && stringTraits.count == strings.count / 2
      && stringTerms.count == strings.count / 2
      && termEntries.count == termCount + 1 && termWordStarts.count == termCount + 1
      && conceptStarts.count == conceptTraits.count + 1 && !glossaries.isEmpty
  }

  // MARK: Strings

  /// The number of a string; nil where the store has no such string.
  func string(_ bytes: UnsafeRawBufferPointer, hash: UInt32) -> Int? {
    let mask = stringSlots.count - 1
    guard mask >= 0 else { return nil }
    var slot = Int(hash) & mask
    let wanted = ByteHash.mark(hash)
    // The table is never full; the count stops a search in a spoiled one.
    for _ in 0...min(mask, 10_000) {
      let mark = stringMarks[slot]
      if mark == 0 { return nil }
      if mark == wanted {
        let number = stringSlots[slot] - 1
        if text.equal(span(number), bytes) { return number }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  func string(_ string: String) -> Int? {
    var string = string
    return string.withUTF8 { utf8 in
      let bytes = UnsafeRawBufferPointer(utf8)
      return self.string(bytes, hash: ByteHash.of(bytes))
    }
  }

  /// Whether a term, a word of one, or a form of these may stand in a word of German.
  func mayStand(in word: UnsafeRawBufferPointer) -> Bool { TermBeginnings.mayHold(word, in: beginnings) }

  private func span(_ string: Int) -> Range<Int> {
    let start = strings[2 * string]
    return start..<start + strings[2 * string + 1]
  }

  func text(ofString string: Int) -> String { text.string(span(string)) }

  /// What a string is used as: the traits of ``StoreLayout/Trait``.
  func traits(ofString string: Int) -> UInt8 { stringTraits[string] }

  // MARK: Terms

  /// The term that a string is; nil where it is only a word of one.
  func term(ofString string: Int) -> Int? {
    let term = stringTerms[string] - 1
    return term < 0 ? nil : term
  }

  /// The entries of a term of one word; empty where the string is none.
  func entries(ofWord string: Int) -> Range<Int> {
    guard let term = term(ofString: string), words(ofTerm: term).isEmpty else { return 0..<0 }
    return entries(ofTerm: term)
  }

  func entries(ofTerm term: Int) -> Range<Int> { termEntries.span(term, limit: entryCount) }
  func term(ofEntry entry: Int) -> Int { entries[2 * entry] }
  func text(ofTerm term: Int) -> String { text(ofString: terms[term]) }
  func utf8(ofTerm term: Int) -> UnsafeRawBufferPointer { text.bytes(span(terms[term])) }
  /// The words of a term of several, as strings; empty for others.
  func words(ofTerm term: Int) -> Range<Int> { termWordStarts.span(term, limit: termWords.count) }
  func word(at place: Int) -> Int { termWords[place] }
  /// The words of all terms of several.
  var wordCount: Int { termWords.count }

  /// The term that has the word at a place.
  func term(holdingWord place: Int) -> Int {
    var low = 0
    var high = termCount
    while low + 1 < high {
      let middle = (low + high) / 2
      if termWordStarts[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }

  // MARK: Concepts

  func concept(ofEntry entry: Int) -> Int { entries[2 * entry + 1] }
  func traits(ofConcept concept: Int) -> ConceptTraits {
    ConceptTraits(number: UInt32(truncatingIfNeeded: conceptTraits[concept]))
  }

  func concept(_ concept: Int) -> Concept {
    let span = conceptStarts.span(concept, limit: concepts.count)
    var decoder = ConceptDecoder(concepts.bytes(span))
    return decoder.concept(traits: traits(ofConcept: concept))
  }

  /// The bytes of all concepts, to be searched; ``concept(holding:)`` says whose a place is.
  var conceptBytes: ByteTable { concepts }

  /// The concept whose bytes hold a place.
  func concept(holding place: Int) -> Int {
    var low = 0
    var high = conceptTraits.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if conceptStarts[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }
}

/// A trie of numbers in an index: each step is one look into a hash table of node, key and next node.
struct TrieTable: Sendable {
  let nodes: NumberTable
  let starts: NumberTable
  let terms: NumberTable

  var isPlausible: Bool {
    let slots = nodes.count / 3
    return nodes.count % 3 == 0 && slots > 0 && slots & (slots - 1) == 0
  }

  /// The node that follows a node by a key; nil where none does. The root is zero.
  func next(_ node: Int, key: Int) -> Int? {
    let mask = nodes.count / 3 - 1
    guard mask >= 0 else { return nil }
    var slot = Int(ByteHash.of(UInt32(truncatingIfNeeded: node), UInt32(truncatingIfNeeded: key))) & mask
    // The table is never full; the count stops a search in a spoiled one.
    for _ in 0...min(mask, 10_000) {
      let child = nodes[3 * slot + 2]
      if child == 0 { return nil }
      if nodes[3 * slot] == node, nodes[3 * slot + 1] == key { return child }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The terms that end at a node.
  func terms(at node: Int) -> LazyMapSequence<Range<Int>, Int> {
    starts.span(node, limit: terms.count).lazy.map { [terms] in terms[$0] }
  }
}

/// Bytes of an index. A range that does not lie inside gives nothing: a spoiled file must not end the program.
struct ByteTable: Sendable {
  private nonisolated(unsafe) let buffer: UnsafeRawBufferPointer

  init(_ buffer: UnsafeRawBufferPointer) { self.buffer = buffer }

  var count: Int { buffer.count }
  subscript(place: Int) -> UInt8 { place >= 0 && place < buffer.count ? buffer[place] : 0 }

  func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    guard range.lowerBound >= 0, range.upperBound <= buffer.count else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(rebasing: buffer[range])
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes(range), as: UTF8.self) }

  func equal(_ range: Range<Int>, _ other: UnsafeRawBufferPointer) -> Bool {
    guard range.count == other.count, range.lowerBound >= 0, range.upperBound <= buffer.count else { return false }
    guard let own = buffer.baseAddress, let other = other.baseAddress else { return true }
    return memcmp(own + range.lowerBound, other, range.count) == 0
  }
}
