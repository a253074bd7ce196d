internal import Tables

/// The words of a list's names, laid out to be searched.
struct IndexedVocabulary {
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
  struct Word {
    let text: String
    /// In hundredths of a sound.
    let length: Int32
    /// A bit for each sound that it may begin with.
    let openings: UInt64
    fileprivate(set) var kind: Kind
  }

  private let reader: NameReader
  private let variants: GivenNameVariants
  private(set) var words: [Word] = []
  private var numbers: [ExactText: UInt32] = [:]
  private(set) var rows = WordHalves.Rows()
  /// The words of each ``Kind``; made when the list is ready.
  private(set) var halves: [WordHalves] = []
  /// The place of each word in ``WordHalves/words`` of its kind.
  private(set) var places: [UInt32] = []
  /// Words that cannot be read are found by their letters.
  private var unread: [[Unicode.Scalar]: [UInt32]] = [:]
  /// The words that stand in each row of the given names' variants.
  private var variantRows: [Int: [UInt32]] = [:]

  var count: Int { words.count }

  init(_ reader: NameReader) throws(TableError) {
    self.reader = reader
    variants = try GivenNameVariants.embedded.get()
  }

  /// The number of a word, which is added where it is new.
  mutating func number(of text: String, _ kind: Kind) throws(TableError) -> UInt32 {
    let key = ExactText(text)
    if let known = numbers[key] {
      if kind.rawValue < words[Int(known)].kind.rawValue {
        words[Int(known)].kind = kind
        halves = []
      }
      return known
    }
    let number = UInt32(count)
    numbers[key] = number
    let word = try reader.read(text)
    rows.add(word.outline)
    halves = []
    words.append(
      Word(text: text, length: word.outline.length, openings: word.outline.openings, kind: kind))
    if word.outline.isEmpty { unread[word.letters, default: []].append(number) }
    for row in variants.rows(of: text) { variantRows[row, default: []].append(number) }
    return number
  }

  /// Makes ready for searching.
  mutating func prepare() {
    guard halves.isEmpty else { return }
    halves = Kind.allCases.map { kind in
      WordHalves(rows, (0..<UInt32(count)).filter { words[Int($0)].kind == kind })
    }
    places = [UInt32](repeating: 0, count: count)
    for half in halves {
      for (place, word) in half.words.enumerated() { places[Int(word)] = UInt32(place) }
    }
  }

  /// The words that stand for a word whatever they sound like: variants of the given name, and where it cannot be read
  /// those of the same letters.
  func words(like word: NameWord) -> [UInt32] {
    variants.rows(of: word.text).flatMap { variantRows[$0] ?? [] }
      + (word.outline.isEmpty ? unread[word.letters] ?? [] : [])
  }

  /// Whether a word may begin with one of some sounds, a bit each.
  func opens(_ word: UInt32, with sounds: UInt64) -> Bool { words[Int(word)].openings & sounds != 0 }
}
