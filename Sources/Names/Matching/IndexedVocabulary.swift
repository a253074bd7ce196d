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
  private var rows = (forward: WordRows(.forward), backward: WordRows(.backward))
  /// Tries for each ``Kind``; made when the list is ready.
  private var tries: [(forward: WordTrie, backward: WordTrie)] = []
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

  /// Where a word stands in names. Two words are made one only where the other name has fewer, so that most searches need
  /// not look at those that are nothing else.
  enum Kind: Int, CaseIterable {
    /// A word as it is written.
    case whole
    /// Two words of a name of more than two.
    case joined
    /// The two words of a name.
    case joinedPair
  }

  /// A word of the list, in little memory.
  private struct Word {
    let text: String
    /// In hundredths of a sound.
    let length: Int32
    let census: SoundCensus
    let edges: EdgeSounds
    /// A bit for each sound that it may begin with.
    let openings: UInt64
    var kind: Kind
  }

  /// A word that is searched for.
  private struct Wanted {
    let word: NameWord
    let bit: UInt32
    let limit: Int32
    /// Compares with single words of the list; nil for words that are no names.
    let search: TrieSearch?

    init(_ word: NameWord, bit: UInt32, limit: Int32, _ sounds: SoundCosts, _ rows: WordRows) {
      self.word = word
      self.bit = bit
      self.limit = limit
      search = WordProfile(word.outline, sounds, below: limit).map {
        TrieSearch($0, .init($0, split: -1, first: limit, whole: limit), rows)
      }
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
  mutating func number(of text: String, _ kind: Kind) throws(TableError) -> UInt32 {
    let key = ExactText(text)
    if let known = numbers[key] {
      if kind.rawValue < words[Int(known)].kind.rawValue {
        words[Int(known)].kind = kind
        tries = []
      }
      return known
    }
    let number = UInt32(count)
    numbers[key] = number
    let word = try comparer.reader.read(text)
    rows.forward.add(word.outline)
    rows.backward.add(word.outline)
    tries = []
    words.append(
      Word(
        text: text, length: word.outline.length, census: word.census, edges: word.edges,
        openings: word.outline.openings, kind: kind))
    if word.outline.isEmpty { unread[word.letters, default: []].append(number) }
    for row in variants.rows(of: text) { variantRows[row, default: []].append(number) }
    return number
  }

  /// Makes ready for marking.
  mutating func prepare() {
    if tries.isEmpty {
      tries = Kind.allCases.map { kind in
        let members = (0..<UInt32(count)).filter { words[Int($0)].kind == kind }
        return (WordTrie(rows.forward, members), WordTrie(rows.backward, members))
      }
    }
    if marks.count != count { marks = [UInt32](repeating: 0, count: count) }
  }

  /// Marks the words that may stand for a word. None is missing that ``FullNameMatcher`` takes for the word, and none
  /// that is a variant of the given name.
  ///
  /// - Parameters:
  ///   - text: The word.
  ///   - bit: The mark.
  ///   - kinds: Where in the vocabulary it is searched for at once; else ``marks(of:)`` compares when it is asked.
  mutating func mark(_ text: String, bit: UInt32, among kinds: [Kind]) throws(TableError) {
    let word = try comparer.word(text)
    var found: [UInt32] = []
    if word.outline.isEmpty {
      found += unread[word.letters] ?? []
    } else {
      let limit = Self.limit(word.outline.length)
      if kinds.isEmpty {
        wanted.append(Wanted(word, bit: bit, limit: limit, sounds, rows.forward))
      } else {
        search(word, limit, among: kinds) { found.append($0) }
        sought.append((word, bit))
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
  private func search(_ word: NameWord, _ limit: Int32, among kinds: [Kind], found: (UInt32) -> Void) {
    let outline = word.outline
    let turned = OutlineBlock(reversing: outline, inventory)
    guard let profile = WordProfile(outline, sounds, below: limit),
      let backward = WordProfile(turned.outlines[0], sounds, below: limit)
    else {
      for other in 0..<UInt32(count) where isNear(other, word, limit) { found(other) }
      return
    }
    let check = { (other: UInt32, cost: Int32) in
      let length = max(outline.length, words[Int(other)].length)
      if cost < min(Self.limit(length), WordMatcher.cost(of: WordMatcher.worthwhile, length: length)) { found(other) }
    }
    // A path either costs less than half the limit up to the middle, or less than the other half after it.
    let middle = (outline.nodeCount - 1) / 2
    let half = limit / 2
    let halves = (
      TrieSearch(profile, .init(profile, split: middle, first: half, whole: limit), rows.forward),
      TrieSearch(
        backward, .init(backward, split: outline.nodeCount - 2 - middle, first: limit - half, whole: limit),
        rows.backward)
    )
    for kind in kinds {
      halves.0.words(of: tries[kind.rawValue].forward, found: check)
      halves.1.words(of: tries[kind.rawValue].backward, found: check)
    }
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
    guard let other = try? comparer.word(words[Int(number)].text) else { return true }
    return comparer.mayReach(FullNameMatcher.matching, word, other) || variants.areVariants(word.text, other.text)
  }

  private func isNear(_ word: UInt32, _ wanted: Wanted) -> Bool {
    guard let search = wanted.search else { return isNear(word, wanted.word, wanted.limit) }
    return wanted.word.census.distance(to: words[Int(word)].census) < wanted.limit
      && wanted.word.edges.distance(to: words[Int(word)].edges, sounds) < wanted.limit && search.isNear(word)
  }

  /// Compares with a word that is no name.
  private func isNear(_ number: UInt32, _ word: NameWord, _ limit: Int32) -> Bool {
    guard word.census.distance(to: words[Int(number)].census) < limit else { return false }
    guard let other = try? comparer.reader.read(words[Int(number)].text) else { return true }
    return aligner.cost(word.outline, other.outline, below: limit) != nil
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
