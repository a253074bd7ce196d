internal import Morphology
internal import Tables
internal import Terminology
internal import Text

/// What dictionaries have for the content words of a text. Apart from the glossaries, whose terms a longer entry of a
/// dictionary must not hide.
struct DictionaryEquivalents {
  private let matcher: TermMatcher
  private let source: Language
  /// Tells German words of grammar; nil for other languages, where short words are taken for such.
  private let morphology: GermanMorphology?

  init(
    _ dictionaries: [CompiledDictionary], from source: Language, to target: Language, lexicon: InstalledLexicon?
  ) throws(TableError) {
    matcher = try TermMatcher(
      glossaries: [], dictionaries: dictionaries, source: source, target: target, lexicon: lexicon)
    self.source = source
    morphology = source.primary == "de" ? try GermanMorphology() : nil
  }

  /// The hits of whole words and phrases, and of compounds of which both parts are known; none of words of grammar.
  func hits(in document: Document, sentences: [Range<Int>]) -> [TermHit] {
    var isContent: [String: Bool] = [:]
    let found = matcher.hits(in: document, sentences: sentences).filter { hit in
      guard hit.match != .compoundHead, hit.match != .compoundModifier, hit.concept.partOfSpeech != .name else {
        return false
      }
      let words = [document.text(hit.range), hit.entry]
      return words.allSatisfy { word in
        if let known = isContent[word] { return known }
        let answer = self.isContent(word)
        isContent[word] = answer
        return answer
      }
    }
    // Of several meanings of a word those come first whose entry begins with it: of others it is a synonym.
    return found.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      return (first.range.lowerBound, first.range.upperBound, rank(first), left.offset)
        < (second.range.lowerBound, second.range.upperBound, rank(second), right.offset)
    }.map(\.element)
  }

  private func rank(_ hit: TermHit) -> Int { hit.concept.terms(in: source).first == hit.entry ? 0 : 1 }

  private func isContent(_ text: String) -> Bool {
    guard text.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return false }
    // *An der* is made of words of grammar alone, *an der Reihe* is not.
    guard !text.utf8.contains(0x20) else { return text.split(separator: " ").contains { isContent(String($0)) } }
    guard let morphology else { return text.utf8.count > 3 }
    let word = text.lowercased()
    if morphology.knows(word, as: .function) || morphology.isAuxiliary(word) { return false }
    return !morphology.analyses(of: word).contains { morphology.isAuxiliary($0.lemma) }
  }
}
