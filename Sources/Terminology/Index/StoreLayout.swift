/// How the file of a compiled index is laid out: a header, then sections of bytes or of little-endian 32-bit numbers.
///
/// The header is `magic`, `version`, the number of sections, the size of the file, the hash of everything in the header
/// before it, the length of the key and the key (what was compiled, so that another file's index is never taken for it),
/// then start and length of each section.
enum StoreLayout {
  static let magic: [UInt8] = Array("HXTERMS\n".utf8)
  /// Counts up with every change of the sections or of what the readers make of a dictionary.
  static let version: UInt32 = 7

  enum Section: Int, CaseIterable {
    /// All strings, each once, in UTF-8.
    case text
    /// Start and length of each string.
    case strings
    /// A hash table: the number of a string and one, or zero.
    case stringSlots
    /// A byte a slot of the hash table: eight more bits of the hash, never zero; zero where the slot is empty.
    case stringMarks
    /// A byte a string: see ``Trait``.
    case stringTraits
    /// The term of each string and one, or zero.
    case stringTerms
    /// The string of each term; the terms are in the order of their folded text.
    case terms
    /// The first entry of each term.
    case termEntries
    /// Term and concept of each entry.
    case entries
    /// The first word of each term of several words, and the words, which are strings.
    case termWordStarts, termWords
    /// What matching asks of each concept: see ``ConceptTraits``.
    case conceptTraits
    /// Where each concept begins, and the concepts.
    case conceptStarts, concepts
    /// The trie of terms of several words by their keys, see ``TrieTable``: its nodes, the first term that ends at each,
    /// and the terms.
    case nodes, nodeTermStarts, nodeTerms
    /// The same of verbal phrases by their verb and their rarest other word.
    case phraseNodes, phraseTermStarts, phraseTerms
    /// The names of the glossaries, zero-terminated.
    case names
    /// The number of words of the longest term, and whether some concept wants participles found.
    case limits
    /// How the strings begin: see ``TermBeginnings``.
    case beginnings
  }

  /// What a string is used as.
  enum Trait {
    /// A word of a term of several words is found by it.
    static let key: UInt8 = 1
    /// The first word is.
    static let start: UInt8 = 2
    /// It is the verb of a verbal phrase.
    static let verb: UInt8 = 4
    /// It is the word by which a verbal phrase is found beside its verb.
    static let anchor: UInt8 = 8
  }

  /// Start and length of a section in the header.
  static let sectionBytes = 16
  /// The header before the key.
  static let fixedBytes = 40

  static func headerBytes(keyBytes: Int) -> Int {
    (fixedBytes + keyBytes + 7) / 8 * 8 + Section.allCases.count * sectionBytes
  }
}

/// A concept's part of speech, status and case as one number, with the number of its glossary.
struct ConceptTraits: Hashable, Sendable {
  let number: UInt32

  init(number: UInt32) { self.number = number }

  init(_ concept: Concept, glossary: Int) {
    let part = concept.partOfSpeech.flatMap { Self.parts.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let status = Concept.Status.allCases.firstIndex(of: concept.status) ?? 0
    number =
      UInt32(part) | UInt32(status) << 3 | (concept.isExact ? 1 << 6 : 0) | (concept.findsParticiples ? 1 << 7 : 0)
      | UInt32(glossary) << 8
  }

  private static let parts = Concept.PartOfSpeech.allCases

  var partOfSpeech: Concept.PartOfSpeech? {
    let part = Int(number & 7)
    return part == 0 || part > Self.parts.count ? nil : Self.parts[part - 1]
  }

  var status: Concept.Status {
    let status = Int(number >> 3 & 7)
    return status < Concept.Status.allCases.count ? Concept.Status.allCases[status] : .preferred
  }

  var isExact: Bool { number >> 6 & 1 == 1 }
  var findsParticiples: Bool { number >> 7 & 1 == 1 }
  var glossary: Int { Int(number >> 8) }
}
