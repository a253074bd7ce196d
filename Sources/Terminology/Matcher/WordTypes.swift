internal import Morphology
internal import Text

/// The word types and marks of a text, each with a number and what its letters alone tell.
struct WordTypes {
  struct Traits: OptionSet {
    let rawValue: UInt16
    /// A mark, or something that stands for none.
    static let mark = Traits(rawValue: 1)
    static let capital = Traits(rawValue: 2)
    /// A mark after which a capital says nothing.
    static let opening = Traits(rawValue: 4)
    /// A separable prefix of verbs.
    static let prefix = Traits(rawValue: 8)
    /// A clause may end before it.
    static let clauseEnd = Traits(rawValue: 16)
    static let reflexive = Traits(rawValue: 32)
    /// A verbal phrase may be found by it.
    static let anchor = Traits(rawValue: 64)
    static let word = Traits(rawValue: 128)
    /// Has a hyphen inside.
    static let hyphen = Traits(rawValue: 256)
  }

  struct Record {
    let traits: Traits
    /// The numbers of its readings, -1 before they are made: at places where capitals speak, and where they do not.
    var plain: Int32 = -1
    var positional: Int32 = -1
  }

  private let index: TermIndex
  private let morphology: GermanMorphology?
  private var pool = StringPool()
  var records: [Record] = []
  /// The string that each type is in each store, -1 where it is none; *sich* for each reflexive pronoun as an anchor.
  private var strings: [Int32] = []
  private let sich: [Int32]

  init(index: TermIndex, morphology: GermanMorphology?) {
    self.index = index
    self.morphology = morphology
    sich = index.stores.map { $0.string("sich").map(Int32.init) ?? -1 }
  }

  mutating func number(of bytes: UnsafeRawBufferPointer, kind: Token.Kind) -> Int {
    let number = pool.intern(bytes)
    if number == records.count { add(bytes, kind) }
    return number
  }

  func text(_ type: Int) -> String { String(decoding: pool[type], as: UTF8.self) }

  /// The string that a type is in a store; nil where it is none.
  func string(ofType type: Int, inStore store: Int) -> Int? {
    let string = strings[type * index.stores.count + store]
    return string < 0 ? nil : Int(string)
  }

  /// The string by which a verbal phrase may be found at a type.
  func anchor(ofType type: Int, inStore store: Int) -> Int? {
    if records[type].traits.contains(.reflexive) { return sich[store] < 0 ? nil : Int(sich[store]) }
    return string(ofType: type, inStore: store)
  }

  private mutating func add(_ bytes: UnsafeRawBufferPointer, _ kind: Token.Kind) {
    let hash = ByteHash.of(bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    let known = Self.known[text] ?? []
    var traits: Traits = kind == .mark ? [.mark, .clauseEnd] : kind == .word ? .word : []
    traits.formUnion(known)
    for (place, store) in index.stores.enumerated() {
      let string = store.string(bytes, hash: hash)
      strings.append(string.map(Int32.init) ?? -1)
      let anchor = known.contains(.reflexive) ? (sich[place] < 0 ? nil : Int(sich[place])) : string
      if let anchor, store.traits(ofString: anchor) & StoreLayout.Trait.anchor != 0 { traits.insert(.anchor) }
    }
    if text.isCapitalized { traits.insert(.capital) }
    if kind == .word, bytes.contains(UInt8(ascii: "-")) { traits.insert(.hyphen) }
    if let morphology, kind == .word, morphology.isSeparablePrefix(text) { traits.insert(.prefix) }
    records.append(Record(traits: traits))
  }

  /// What is known of single words and marks.
  private static let known: [String: Traits] = {
    let openings = ["„", "“", "”", "»", "«", "\"", "‚", "‘", "›", "‹", ":", "(", "•"]
    let conjunctions = ["und", "oder", "sowie", "aber", "als", "wie"]
    let reflexives = ["sich", "mich", "dich", "uns", "euch"]
    let all: [([String], Traits)] = [(openings, .opening), (conjunctions, .clauseEnd), (reflexives, .reflexive)]
    return Dictionary(uniqueKeysWithValues: all.flatMap { words, trait in words.map { ($0, trait) } })
  }()
}
