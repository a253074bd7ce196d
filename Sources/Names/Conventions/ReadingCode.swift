internal import ICU

/// The rows of a convention as a code: what is written, and the letters that it stands for.
struct ReadingCode: Sendable {
  struct Word: Sendable {
    /// In lower case and NFD, so that marks stand apart from letters however they met.
    let spelling: [Unicode.Scalar]
    let source: [Unicode.Scalar]
    let context: Context
  }

  let words: [Word]
  /// The places of the words in `words` by their first scalar; words that write nothing are not among them.
  let starting: [Unicode.Scalar: [Int]]

  /// The rows by which the transducer writes, without those for foreign letters.
  init(_ transducer: Transducer) {
    words = transducer.rules.filter { !$0.isForeign }.map {
      Word(spelling: Self.folded($0.spellings.first ?? ""), source: $0.source, context: $0.context)
    }
    var starting: [Unicode.Scalar: [Int]] = [:]
    for (place, word) in words.enumerated() {
      guard let first = word.spelling.first else { continue }
      starting[first, default: []].append(place)
    }
    self.starting = starting
  }

  /// Text as spellings are compared.
  static func folded(_ text: String) -> [Unicode.Scalar] {
    text.normalized(.nfd).unicodeScalars.map(ScalarTraits.lowercase)
  }

  /// The letters of a text.
  static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
