internal import Tables

/// The words of a list's names, and which of them may stand for a word that is searched for.
struct IndexedVocabulary {
  private let reader: NameReader
  private let variants: GivenNameVariants
  private let aligner: OutlineAligner
  private let inventory: SoundInventory
  private var numbers: [ExactText: UInt32] = [:]
  private var builder = WordTrie.Builder()
  private var trie: WordTrie?
  /// The lengths of the words, in hundredths of a sound.
  private var lengths: [Int32] = []
  private var censuses: [SoundCensus] = []
  /// A bit for each sound that a word may begin with.
  private(set) var openings: [UInt64] = []
  /// Words that cannot be read are found by their letters.
  private var unread: [[Unicode.Scalar]: [UInt32]] = [:]
  /// The words that stand in each row of the given names' variants.
  private var variantRows: [Int: [UInt32]] = [:]
  /// A bit for each word searched for that a word of the list may stand for.
  private(set) var marks: [UInt32] = []
  private(set) var marked: [UInt32] = []

  var count: Int { lengths.count }

  init() throws(TableError) {
    reader = try NameReader()
    variants = try GivenNameVariants.embedded.get()
    inventory = try SoundInventory.embedded.get()
    aligner = OutlineAligner(SoundCosts(inventory))
  }

  /// The number of a word, which is added where it is new.
  mutating func number(of text: String) throws(TableError) -> UInt32 {
    let key = ExactText(text)
    if let known = numbers[key] { return known }
    let number = UInt32(count)
    numbers[key] = number
    let word = try reader.read(text)
    builder.add(word.outline)
    trie = nil
    lengths.append(word.outline.length)
    censuses.append(word.census)
    openings.append(word.outline.openings)
    if word.outline.isEmpty { unread[word.letters, default: []].append(number) }
    for row in variants.rows(of: text) { variantRows[row, default: []].append(number) }
    return number
  }

  /// Makes ready for marking.
  mutating func prepare() {
    if trie == nil { trie = builder.finished() }
    if marks.count != count { marks = [UInt32](repeating: 0, count: count) }
  }

  /// Marks the words that may stand for a word. None is missing that ``WordMatcher`` gives a score worth looking into,
  /// and none that is a variant of the given name.
  mutating func mark(_ text: String, bit: UInt32) throws(TableError) {
    guard let trie else { return }
    let word = try reader.read(text)
    let outline = word.outline
    var found: [UInt32] = []
    let census = word.census
    let limit = Self.limit(outline.length)
    aligner.search(trie, for: outline, below: limit) { other in
      census.isApart(from: censuses[Int(other)], by: limit)
    } found: { other, cost in
      if cost < Self.limit(max(outline.length, lengths[Int(other)])) { found.append(other) }
    }
    if outline.isEmpty { found += unread[word.letters] ?? [] }
    for row in variants.rows(of: text) { found += variantRows[row] ?? [] }
    for other in found {
      if marks[Int(other)] == 0 { marked.append(other) }
      marks[Int(other)] |= bit
    }
  }

  /// What words may cost that are worth looking into. The path of one reading may be a little longer than the likeliest
  /// path of all.
  private static func limit(_ length: Int32) -> Int32 {
    WordMatcher.cost(of: WordMatcher.worthwhile, length: length + 100)
  }

  /// Takes all marks away.
  mutating func unmark() {
    for word in marked { marks[Int(word)] = 0 }
    marked.removeAll(keepingCapacity: true)
  }

  /// A bit for each sound with which a name may begin that an initial stands for.
  func openings(like initial: String) throws(TableError) -> UInt64 {
    inventory.alike(try reader.read(initial).outline.openings)
  }
}
