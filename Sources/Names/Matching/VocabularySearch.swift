internal import Tables

/// Which words of a list may stand for the words of a name that is searched for, as marks on the words.
///
/// Working memory is kept from search to search.
final class VocabularySearch {
  private let comparer: WordComparer
  private let outlines: OutlineAligner
  private let inventory: SoundInventory
  private let tries: TrieSearch
  private var sounds: SoundCosts { comparer.matcher.sounds }
  /// A bit for each word searched for that a word of the list may stand for.
  private var marks: [UInt32] = []
  /// The bit of words that ``wanted`` have been compared with.
  private static let compared: UInt32 = 1 << 31
  private(set) var marked: [UInt32] = []
  /// The words that have been searched for everywhere.
  private var sought: [SoughtWord] = []
  /// The words searched for that are compared only with words of names that have come near.
  private var wanted: [SoughtWord] = []

  /// - Parameter comparer: Compares words that have come near.
  init(_ comparer: WordComparer) throws(TableError) {
    self.comparer = comparer
    inventory = try SoundInventory.embedded.get()
    outlines = OutlineAligner(comparer.matcher.sounds)
    tries = TrieSearch()
  }

  /// Makes ready for the words of a list.
  func begin(_ vocabulary: IndexedVocabulary) {
    for word in marked { marks[Int(word)] = 0 }
    marked.removeAll(keepingCapacity: true)
    wanted.removeAll(keepingCapacity: true)
    sought.removeAll(keepingCapacity: true)
    if marks.count != vocabulary.count { marks = [UInt32](repeating: 0, count: vocabulary.count) }
  }

  /// Marks the words that may stand for a word. None is missing that ``FullNameMatcher`` takes for the word, and none
  /// that is a variant of the given name.
  ///
  /// - Parameters:
  ///   - text: The word.
  ///   - bit: The mark.
  ///   - kinds: Where in the vocabulary it is searched for at once; else ``compare(_:_:)`` compares what it is told to.
  ///   - vocabulary: The words of the list.
  func mark(
    _ text: String, bit: UInt32, among kinds: [IndexedVocabulary.Kind], _ vocabulary: IndexedVocabulary
  ) throws(TableError) {
    let word = try comparer.word(text)
    let alike = vocabulary.words(like: word)
    for other in alike { mark(other, bit) }
    guard !word.outline.isEmpty else { return }
    let sought = SoughtWord(
      word, bit: bit, limit: Self.limit(word.outline.length), alike: Set(alike), inventory, sounds)
    guard !kinds.isEmpty else {
      wanted.append(sought)
      return
    }
    self.sought.append(sought)
    for kind in kinds { search(sought, kind, at: nil, vocabulary) { mark($0, bit) } }
  }

  private func mark(_ word: UInt32, _ bits: UInt32) {
    if marks[Int(word)] == 0 { marked.append(word) }
    marks[Int(word)] |= bits
  }

  /// Finds the words near a word, all of a kind or those at some places.
  private func search(
    _ sought: SoughtWord, _ kind: IndexedVocabulary.Kind, at places: [UInt32]?, _ vocabulary: IndexedVocabulary,
    found: (UInt32) -> Void
  ) {
    let halves = vocabulary.halves[kind.rawValue]
    let length = sought.word.outline.length
    guard let profiles = sought.halves else {
      for other in places.map({ $0.map { halves.words[Int($0)] } }) ?? halves.words
      where isNear(other, sought, vocabulary) { found(other) }
      return
    }
    tries.words(of: halves, at: places, vocabulary.rows, near: profiles) { other, cost in
      let length = max(length, vocabulary.words[Int(other)].length)
      if cost < min(Self.limit(length), WordMatcher.cost(of: WordMatcher.worthwhile, length: length)) { found(other) }
    }
  }

  /// Compares with a word that is no name.
  private func isNear(_ number: UInt32, _ sought: SoughtWord, _ vocabulary: IndexedVocabulary) -> Bool {
    guard let other = try? comparer.reader.read(vocabulary.words[Int(number)].text) else { return true }
    return outlines.cost(sought.word.outline, other.outline, below: sought.limit) != nil
  }

  /// What words cost less than that stand for each other. The path of one reading may be a little longer than the likeliest
  /// path of all.
  private static func limit(_ length: Int32) -> Int32 {
    WordMatcher.cost(of: FullNameMatcher.matching, length: length + 100) + 1
  }

  /// The bits of the words searched for that a word of the list may stand for, as far as it has been compared.
  func marks(of word: UInt32) -> UInt32 { marks[Int(word)] & ~Self.compared }

  /// Whether a word has yet to be compared, by ``compare(_:_:)``; asked only once.
  func isNew(_ word: UInt32) -> Bool {
    guard marks[Int(word)] & Self.compared == 0 else { return false }
    mark(word, Self.compared)
    return true
  }

  /// Marks those of some words that may stand for the words searched for that are not searched for everywhere.
  func compare(_ words: [UInt32], _ vocabulary: IndexedVocabulary) throws(TableError) {
    guard !wanted.isEmpty, !words.isEmpty else { return }
    var places = [[UInt32]](repeating: [], count: IndexedVocabulary.Kind.allCases.count)
    for word in words where !vocabulary.rows.isEmpty(word) {
      places[vocabulary.words[Int(word)].kind.rawValue].append(vocabulary.places[Int(word)])
    }
    for sought in wanted {
      for kind in IndexedVocabulary.Kind.allCases where !places[kind.rawValue].isEmpty {
        var found: [UInt32] = []
        search(sought, kind, at: places[kind.rawValue], vocabulary) { found.append($0) }
        for word in found where try isFitting(word, sought, vocabulary) { mark(word, sought.bit) }
      }
    }
  }

  /// Takes the marks of words searched for everywhere from a word that does not stand for them when both are compared in
  /// full; the bits that are left.
  func confirm(_ word: UInt32, _ vocabulary: IndexedVocabulary) throws(TableError) -> UInt32 {
    var bits = marks[Int(word)]
    for sought in sought where bits & sought.bit != 0 {
      if try !isFitting(word, sought, vocabulary) { bits &= ~sought.bit }
    }
    marks[Int(word)] = bits
    return bits & ~Self.compared
  }

  /// Compares a word that has come near in full.
  private func isFitting(
    _ number: UInt32, _ sought: SoughtWord, _ vocabulary: IndexedVocabulary
  ) throws(TableError) -> Bool {
    if sought.alike.contains(number) { return true }
    let other = vocabulary.words[Int(number)]
    return try vocabulary.rows.forward.withRows(of: number) { rows throws(TableError) in
      try comparer.matcher.mayReach(FullNameMatcher.matching, sought, length: other.length, rows) {
        () throws(TableError) -> NameWord in try comparer.word(other.text)
      }
    } ?? true
  }

  /// A bit for each sound with which a name may begin that an initial stands for.
  func openings(like initial: String) throws(TableError) -> UInt64 {
    inventory.alike(try comparer.word(initial).outline.openings)
  }
}
