/// A pattern of terms: `*` stands for any letters, none included, `?` for one. Capitals do not count.
struct TermPattern: Sendable {
  private let folded: [UInt8]
  /// What stands before the first `*` or `?`: terms that are found begin so.
  let beginning: [UInt8]

  /// The last letter, where that is ASCII and no `*` or `?`: most terms end otherwise and need not be folded.
  private let last: UInt8?

  init(_ pattern: String) {
    folded = FoldedText.bytes(of: pattern.utf8)
    last = folded.last.flatMap { $0 == Self.any || $0 == Self.one || $0 >= 0x80 ? nil : $0 }
    beginning = Array(folded.prefix { $0 != Self.any && $0 != Self.one })
  }

  private static let any = UInt8(ascii: "*")
  private static let one = UInt8(ascii: "?")

  /// Whether a text, not folded, may be as the pattern says.
  func mayMatch(_ text: UnsafeRawBufferPointer) -> Bool {
    guard let last, let byte = text.last, byte < 0x80 else { return true }
    return (byte &- 0x41 < 26 ? byte | 0x20 : byte) == last
  }

  /// Whether a folded text is as the pattern says. Each `*` is tried at its last place only, which is enough.
  func matches(_ text: [UInt8]) -> Bool {
    var (place, mark) = (0, 0)
    var star: (pattern: Int, text: Int)?
    while place < text.count {
      if mark < folded.count, folded[mark] == Self.any {
        star = (mark, place)
        mark += 1
      } else if mark < folded.count, folded[mark] == Self.one {
        mark += 1
        place = Self.next(place, in: text)
      } else if mark < folded.count, folded[mark] == text[place] {
        mark += 1
        place += 1
      } else if let last = star {
        star = (last.pattern, last.text + 1)
        (mark, place) = (last.pattern + 1, last.text + 1)
      } else {
        return false
      }
    }
    return folded[mark...].allSatisfy { $0 == Self.any }
  }

  /// The place behind a scalar.
  private static func next(_ place: Int, in text: [UInt8]) -> Int {
    var place = place + 1
    while place < text.count, text[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }
}

extension TermStore {
  /// The terms of a pattern, in their order.
  func terms(like pattern: TermPattern, limit: Int) -> [Int] {
    var found: [Int] = []
    var folded: [UInt8] = []
    for term in firstTerm(notBefore: pattern.beginning)..<termCount {
      if found.count == limit { break }
      let text = utf8(ofTerm: term)
      guard FoldedText.begins(text, with: pattern.beginning) else { break }
      guard pattern.mayMatch(text) else { continue }
      folded.removeAll(keepingCapacity: true)
      FoldedText.append(text, to: &folded)
      if pattern.matches(folded) { found.append(term) }
    }
    return found
  }

  /// The first term whose folded text is not before another in their order.
  private func firstTerm(notBefore text: [UInt8]) -> Int {
    var low = 0
    var high = termCount
    while low < high {
      let middle = (low + high) / 2
      if FoldedText.bytes(of: utf8(ofTerm: middle)).lexicographicallyPrecedes(text) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// The terms of several words that have one of some strings as a word, in their order.
  func terms(withWords strings: [Int]) -> [Int] {
    var found: [Int] = []
    for place in 0..<wordCount where strings.contains(word(at: place)) {
      let term = term(holdingWord: place)
      if found.last != term { found.append(term) }
    }
    return found
  }

  /// The first entries of the concepts whose note or examples have a text.
  func entries(mentioning query: String, limit: Int) -> [Int] {
    let folded = FoldedText.bytes(of: query.utf8)
    guard let first = folded.first else { return [] }
    // The bytes of all concepts are searched as they lie, and only those that seem to have the text are read.
    let starts: Set<UInt8> = [first, first &- 0x61 < 26 ? first & 0xDF : first]
    let bytes = conceptBytes.bytes(0..<conceptBytes.count)
    var concepts: Set<Int> = []
    var place = 0
    while place + folded.count <= bytes.count, concepts.count < limit {
      defer { place += 1 }
      guard starts.contains(bytes[place]) || (first >= 0x80 && bytes[place] >= 0x80) else { continue }
      let candidate = UnsafeRawBufferPointer(rebasing: bytes[place..<place + folded.count])
      guard FoldedText.bytes(of: candidate) == folded else { continue }
      let number = self.concept(holding: place)
      if concepts.contains(number) { continue }
      let concept = self.concept(number)
      let texts = [concept.note] + concept.examples.flatMap { $0.texts.values }
      if texts.contains(where: { FoldedText.bytes(of: $0.utf8).contains(folded) }) { concepts.insert(number) }
    }
    guard !concepts.isEmpty else { return [] }
    var seen: Set<Int> = []
    return (0..<entryCount).filter {
      let number = self.concept(ofEntry: $0)
      return concepts.contains(number) && seen.insert(number).inserted
    }
  }
}

extension [UInt8] {
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return part.isEmpty }
    return (0...count - part.count).contains { self[$0] == first && self[$0...].starts(with: part) }
  }
}
