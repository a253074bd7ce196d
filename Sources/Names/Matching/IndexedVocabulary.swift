internal import Tables

/// The words of a list's names, and which of them may stand for a word that is searched for.
///
/// Where two words cost less than a limit, either their first halves cost less than half of it or their second halves do
/// (Mihov and Schulz 2004): one trie is searched for the former, another, of words turned round, for the latter. So
/// narrow a limit at the top of a trie keeps most of the vocabulary from being seen. Given names are not searched for:
/// they are compared with words of the names that the family name has found.
struct IndexedVocabulary {
  private let comparer: WordComparer
  private let variants: GivenNameVariants
  private let aligner: OutlineAligner
  private let sounds: SoundCosts
  private let inventory: SoundInventory
  private var words: [Word] = []
  private var numbers: [ExactText: UInt32] = [:]
  private var builders = (WordTrie.Builder(.forward), WordTrie.Builder(.backward))
  private var tries: (forward: WordTrie, backward: WordTrie)?
  /// Words that cannot be read are found by their letters.
  private var unread: [[Unicode.Scalar]: [UInt32]] = [:]
  /// The words that stand in each row of the given names' variants.
  private var variantRows: [Int: [UInt32]] = [:]
  /// A bit for each word searched for that a word of the list may stand for.
  private var marks: [UInt32] = []
  /// The bit of words that ``wanted`` have been compared with.
  private static let compared: UInt32 = 1 << 31
  private(set) var marked: [UInt32] = []
  /// The words that have been searched for everywhere.
  private var sought: [(word: NameWord, bit: UInt32)] = []
  /// The words searched for that are compared only with words of names that have come near.
  private var wanted: [Wanted] = []

  /// A word of the list, in little memory.
  private struct Word {
    let text: String
    /// In hundredths of a sound.
    let length: Int32
    let census: SoundCensus
    /// A bit for each sound that it may begin with.
    let openings: UInt64
  }

  /// A word that is searched for.
  private struct Wanted {
    let word: NameWord
    let bit: UInt32
    let limit: Int32
    /// Nil for words that are no names, which are compared one by one.
    let profile: WordProfile?
    /// Compares with single words of the list.
    let search: TrieSearch?

    init(_ word: NameWord, bit: UInt32, limit: Int32, _ sounds: SoundCosts) {
      self.word = word
      self.bit = bit
      self.limit = limit
      profile = WordProfile(word.outline, sounds, below: limit)
      search = profile.map { TrieSearch($0, .init($0, split: -1, first: limit, whole: limit)) }
    }
  }

  var count: Int { words.count }

  /// - Parameter comparer: Compares words that have come near.
  init(_ comparer: WordComparer) throws(TableError) {
    self.comparer = comparer
    variants = try GivenNameVariants.embedded.get()
    inventory = try SoundInventory.embedded.get()
    sounds = SoundCosts(inventory)
    aligner = OutlineAligner(sounds)
  }

  /// The number of a word, which is added where it is new.
  mutating func number(of text: String) throws(TableError) -> UInt32 {
    let key = ExactText(text)
    if let known = numbers[key] { return known }
    let number = UInt32(count)
    numbers[key] = number
    let word = try comparer.reader.read(text)
    builders.0.add(word.outline)
    builders.1.add(word.outline)
    tries = nil
    words.append(
      Word(text: text, length: word.outline.length, census: word.census, openings: word.outline.openings))
    if word.outline.isEmpty { unread[word.letters, default: []].append(number) }
    for row in variants.rows(of: text) { variantRows[row, default: []].append(number) }
    return number
  }

  /// Makes ready for marking.
  mutating func prepare() {
    if tries == nil { tries = (builders.0.finished(), builders.1.finished()) }
    if marks.count != count { marks = [UInt32](repeating: 0, count: count) }
  }

  /// Marks the words that may stand for a word. None is missing that ``FullNameMatcher`` takes for the word, and none
  /// that is a variant of the given name.
  ///
  /// - Parameters:
  ///   - text: The word.
  ///   - bit: The mark.
  ///   - everywhere: Whether the whole vocabulary is searched at once; else ``marks(of:)`` compares when it is asked.
  mutating func mark(_ text: String, bit: UInt32, everywhere: Bool) throws(TableError) {
    let word = try comparer.word(text)
    var found: [UInt32] = []
    if word.outline.isEmpty {
      found += unread[word.letters] ?? []
    } else {
      let wanted = Wanted(word, bit: bit, limit: Self.limit(word.outline.length), sounds)
      if everywhere {
        search(wanted) { found.append($0) }
        sought.append((word, bit))
      } else {
        self.wanted.append(wanted)
      }
    }
    for row in variants.rows(of: text) { found += variantRows[row] ?? [] }
    for other in found { mark(other, bit) }
  }

  private mutating func mark(_ word: UInt32, _ bits: UInt32) {
    if marks[Int(word)] == 0 { marked.append(word) }
    marks[Int(word)] |= bits
  }

  /// Finds a word by both of its halves.
  private func search(_ wanted: Wanted, found: (UInt32) -> Void) {
    let outline = wanted.word.outline
    let turned = OutlineBlock(reversing: outline, inventory)
    guard let tries, let profile = wanted.profile,
      let backward = WordProfile(turned.outlines[0], sounds, below: wanted.limit)
    else {
      for word in 0..<UInt32(count) where isNear(word, wanted) { found(word) }
      return
    }
    let check = { (other: UInt32, cost: Int32) in
      if cost < Self.limit(max(outline.length, words[Int(other)].length)) { found(other) }
    }
    // A path either costs less than half the limit up to the middle, or less than the other half after it.
    let middle = (outline.nodeCount - 1) / 2
    let half = wanted.limit / 2
    TrieSearch(profile, .init(profile, split: middle, first: half, whole: wanted.limit))
      .words(of: tries.forward, found: check)
    TrieSearch(
      backward, .init(backward, split: outline.nodeCount - 2 - middle, first: wanted.limit - half, whole: wanted.limit)
    )
    .words(of: tries.backward, found: check)
  }

  /// Whether a word has one of some bits, as far as it has been compared.
  func isMarked(_ word: UInt32, with bits: UInt32) -> Bool { marks[Int(word)] & bits != 0 }

  /// The bits of the words searched for that a word of the list may stand for.
  mutating func marks(of word: UInt32) -> UInt32 {
    var bits = marks[Int(word)]
    if bits & Self.compared == 0 {
      bits = Self.compared
      for wanted in wanted where isNear(word, wanted) && isFitting(word, wanted.word) { bits |= wanted.bit }
      mark(word, bits)
      bits = marks[Int(word)]
    }
    return bits & ~Self.compared
  }

  /// Takes the marks of words searched for everywhere from a word that does not stand for them when both are compared in
  /// full; the bits that are left.
  mutating func confirm(_ word: UInt32) -> UInt32 {
    var bits = marks[Int(word)]
    for sought in sought where bits & sought.bit != 0 && !isFitting(word, sought.word) { bits &= ~sought.bit }
    marks[Int(word)] = bits
    return bits & ~Self.compared
  }

  /// Compares a word that has come near in full.
  private func isFitting(_ number: UInt32, _ word: NameWord) -> Bool {
    guard let other = try? comparer.word(words[Int(number)].text), let comparison = try? comparer.compare(word, other)
    else { return true }
    return comparison.score >= FullNameMatcher.matching || variants.areVariants(word.text, other.text)
  }

  private func isNear(_ word: UInt32, _ wanted: Wanted) -> Bool {
    guard wanted.word.census.distance(to: words[Int(word)].census) < wanted.limit else { return false }
    if let search = wanted.search, let tries { return search.isNear(word, of: tries.forward) }
    guard let other = try? comparer.reader.read(words[Int(word)].text) else { return true }
    return aligner.cost(wanted.word.outline, other.outline, below: wanted.limit) != nil
  }

  /// What words cost less than that stand for each other. The path of one reading may be a little longer than the likeliest
  /// path of all.
  private static func limit(_ length: Int32) -> Int32 {
    WordMatcher.cost(of: FullNameMatcher.matching, length: length + 100) + 1
  }

  /// Takes all marks away.
  mutating func unmark() {
    for word in marked { marks[Int(word)] = 0 }
    marked.removeAll(keepingCapacity: true)
    wanted.removeAll(keepingCapacity: true)
    sought.removeAll(keepingCapacity: true)
  }

  /// Whether a word may begin with one of some sounds, a bit each.
  func opens(_ word: UInt32, with sounds: UInt64) -> Bool { words[Int(word)].openings & sounds != 0 }

  /// A bit for each sound with which a name may begin that an initial stands for.
  func openings(like initial: String) throws(TableError) -> UInt64 {
    inventory.alike(try comparer.word(initial).outline.openings)
  }
}
