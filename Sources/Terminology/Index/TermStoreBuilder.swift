internal import Text

/// Compiles concepts into a ``TermStore``: flat tables only, so that half a million entries take a second or two and
/// little memory.
struct TermStoreBuilder {
  private let source: Language
  private let target: Language
  private var names: [String] = []
  private var pool = StringPool()
  private var encoder = ConceptEncoder()
  private var conceptStarts: [UInt32] = []
  private var traits: [UInt32] = []
  /// Term (as a string of the pool) and concept of each entry.
  private var entries: [(term: UInt32, concept: UInt32)] = []

  /// - Parameters:
  ///   - source: The language in which terms are searched for.
  ///   - target: The language of the terms to give; concepts without one help nobody and are left out.
  init(source: Language, target: Language) {
    self.source = source
    self.target = target
  }

  /// Begins a glossary: the concepts that follow are its.
  mutating func begin(glossary name: String) { names.append(name.filter { $0 != "\0" }) }

  mutating func add(_ concept: Concept) {
    let concept = concept.keepingTerms(from: source, to: target)
    let terms = concept.terms(in: source)
    guard !terms.isEmpty, !concept.terms(in: target).isEmpty else { return }
    let number = UInt32(traits.count)
    conceptStarts.append(UInt32(encoder.bytes.count))
    traits.append(ConceptTraits(concept, glossary: max(names.count - 1, 0)).number)
    encoder.append(concept)
    for term in terms where !term.isEmpty { entries.append((UInt32(pool.intern(term)), number)) }
  }

  /// The sections of the store.
  consuming func finish() -> [(section: StoreLayout.Section, content: StoreContent)] {
    let order = sortedTerms()
    var termOfString = [UInt32](repeating: 0, count: pool.count)
    for (term, string) in order.enumerated() { termOfString[Int(string)] = UInt32(term + 1) }
    let byTerm = grouped(
      entries.enumerated().map { (Int(termOfString[Int($0.element.term)]) - 1, UInt32($0.offset)) }, groups: order.count
    )
    var entryPairs: [UInt32] = []
    entryPairs.reserveCapacity(2 * entries.count)
    for entry in byTerm.terms {
      entryPairs.append(termOfString[Int(entries[Int(entry)].term)] - 1)
      entryPairs.append(entries[Int(entry)].concept)
    }
    var words = TermWords(count: order.count)
    for (term, string) in order.enumerated() {
      let first = Int(byTerm.terms[Int(byTerm.starts[term])])
      let part = ConceptTraits(number: traits[Int(entries[first].concept)]).partOfSpeech
      words.add(term, string: Int(string), partOfSpeech: part, pool: &pool)
    }
    let phrases = words.phrases(pool)
    let (ends, phraseEnds) = (words.trie.terms, phrases.terms)
    termOfString += Array(repeating: 0, count: pool.count - termOfString.count)
    conceptStarts.append(UInt32(encoder.bytes.count))
    let findsParticiples = traits.contains { ConceptTraits(number: $0).findsParticiples }
    return [
      (.text, .bytes(pool.text)), (.strings, .numbers(pool.spans)), (.stringSlots, .numbers(pool.slots)),
      (.stringMarks, .bytes(pool.marks)),
      (.stringTraits, .bytes(words.traits(count: pool.count))), (.stringTerms, .numbers(termOfString)),
      (.terms, .numbers(order)), (.termEntries, .numbers(byTerm.starts)), (.entries, .numbers(entryPairs)),
      (.termWordStarts, .numbers(words.starts)), (.termWords, .numbers(words.words)),
      (.conceptTraits, .numbers(traits)), (.conceptStarts, .numbers(conceptStarts)),
      (.concepts, .bytes(encoder.bytes)), (.nodes, .numbers(words.trie.slots)),
      (.nodeTermStarts, .numbers(ends.starts)),
      (.nodeTerms, .numbers(ends.terms)), (.phraseNodes, .numbers(phrases.slots)),
      (.phraseTermStarts, .numbers(phraseEnds.starts)), (.phraseTerms, .numbers(phraseEnds.terms)),
      (.names, .bytes(names.flatMap { Array($0.utf8) + [0] })),
      (.limits, .numbers([UInt32(words.longest), findsParticiples ? 1 : 0])),
      (.beginnings, .numbers(pool.beginnings.numbers)),
    ]
  }

  /// The terms' strings in the order of their folded text, and of their own where that is equal.
  private func sortedTerms() -> [UInt32] {
    var isTerm = [Bool](repeating: false, count: pool.count)
    for entry in entries { isTerm[Int(entry.term)] = true }
    var folded: [UInt8] = []
    var keys: [SortKey] = []
    keys.reserveCapacity(pool.count)
    for string in 0..<pool.count where isTerm[string] {
      let start = folded.count
      FoldedText.append(pool[string], to: &folded)
      keys.append(SortKey(string: UInt32(string), folded: start..<folded.count, bytes: folded))
    }
    return folded.withUnsafeBytes { bytes in
      keys.sort { left, right in
        if left.beginning != right.beginning { return left.beginning < right.beginning }
        let order = left.compare(right, in: bytes)
        return order == 0 ? pool[Int(left.string)].lexicographicallyPrecedes(pool[Int(right.string)]) : order < 0
      }
      return keys.map(\.string)
    }
  }
}

/// The bytes of a section.
enum StoreContent {
  case bytes([UInt8])
  case numbers([UInt32])

  /// The bytes as they are written: numbers are little-endian, as on every machine that Swift runs on.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    switch self {
    case .bytes(let bytes): try bytes.withUnsafeBytes(body)
    case .numbers(let numbers): try numbers.withUnsafeBytes(body)
    }
  }
}

/// A term by which terms are put in order: the first eight bytes of its folded text decide most.
private struct SortKey {
  let string: UInt32
  let start: UInt32
  let count: UInt32
  let beginning: UInt64

  init(string: UInt32, folded: Range<Int>, bytes: [UInt8]) {
    self.string = string
    start = UInt32(folded.lowerBound)
    count = UInt32(folded.count)
    var beginning: UInt64 = 0
    for place in 0..<8 {
      beginning = beginning << 8 | (place < folded.count ? UInt64(bytes[folded.lowerBound + place]) : 0)
    }
    self.beginning = beginning
  }

  func compare(_ other: SortKey, in bytes: UnsafeRawBufferPointer) -> Int {
    let shorter = Int(min(count, other.count))
    for place in min(8, shorter)..<shorter {
      let difference = Int(bytes[Int(start) + place]) - Int(bytes[Int(other.start) + place])
      if difference != 0 { return difference }
    }
    return Int(count) - Int(other.count)
  }
}
