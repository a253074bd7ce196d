/// The names of a list in little memory: their bytes one after the other, and the numbers of their words.
struct IndexedNames {
  private var bytes: [UInt8] = []
  private var firstByte: [UInt32] = [0]
  private var wordNumbers: [UInt32] = []
  private var firstWord: [UInt32] = [0]
  private var kinds: [UInt8] = []
  /// The names without a letter or digit.
  private(set) var signs: [UInt32] = []

  /// How many parts the names with the most and with the fewest have.
  private(set) var mostParts = 0
  private(set) var fewestParts = Int.max

  private static let oneWord: UInt8 = 1
  private static let initial: UInt8 = 2

  var count: Int { kinds.count }

  /// The name of a number.
  subscript(number: Int) -> String {
    String(decoding: bytes[Int(firstByte[number])..<Int(firstByte[number + 1])], as: UTF8.self)
  }

  mutating func append(_ name: String, _ words: [UInt32], _ parts: NameParts) {
    if parts.parts.isEmpty { signs.append(UInt32(count)) }
    bytes.append(contentsOf: name.utf8)
    firstByte.append(UInt32(bytes.count))
    wordNumbers += words
    firstWord.append(UInt32(wordNumbers.count))
    mostParts = max(mostParts, parts.parts.count)
    fewestParts = min(fewestParts, parts.parts.count)
    let hasInitial = parts.parts.contains(where: \.isInitial)
    kinds.append((parts.parts.count == 1 ? Self.oneWord : 0) | (hasInitial ? Self.initial : 0))
  }

  func words(of name: UInt32) -> ArraySlice<UInt32> {
    wordNumbers[Int(firstWord[Int(name)])..<Int(firstWord[Int(name) + 1])]
  }

  /// Whether a name has only one word or an initial, so that one word in common is enough to compare it.
  func isBrief(_ name: UInt32) -> Bool { kinds[Int(name)] != 0 }

  /// The names that hold each word.
  struct Postings {
    fileprivate(set) var first: [UInt32]
    fileprivate(set) var names: [UInt32]
    /// The other word of each name of two words; ``more`` for names that are brief or have more words.
    fileprivate(set) var others: [UInt32]

    static let more = UInt32.max

    /// The places of a word's names in ``names`` and ``others``.
    func places(of word: UInt32) -> Range<Int> { Int(first[Int(word)])..<Int(first[Int(word) + 1]) }
  }

  func postings(words: Int) -> Postings {
    var first = [UInt32](repeating: 0, count: words + 1)
    for word in wordNumbers { first[Int(word) + 1] += 1 }
    for word in 0..<words { first[word + 1] += first[word] }
    var next = first
    var names = [UInt32](repeating: 0, count: wordNumbers.count)
    var others = [UInt32](repeating: Postings.more, count: wordNumbers.count)
    for name in 0..<UInt32(count) {
      let words = self.words(of: name)
      let isPair = words.count == 2 && !isBrief(name)
      for (place, word) in zip(words.indices, words) {
        let target = Int(next[Int(word)])
        next[Int(word)] += 1
        names[target] = name
        if isPair { others[target] = words[place == words.startIndex ? place + 1 : words.startIndex] }
      }
    }
    return Postings(first: first, names: names, others: others)
  }
}
