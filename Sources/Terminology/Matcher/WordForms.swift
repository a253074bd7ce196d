internal import Morphology

extension TermMatcher {
  /// Whether a token is a form of a word of a term of several words.
  func isForm(_ text: String, of word: String, isFirst: Bool) -> Bool {
    if text == word { return true }
    guard let morphology else {
      if isFirst, text.lowercased() == word.lowercased() { return true }
      return inflection?.bases(of: text).contains(word.lowercased()) ?? false
    }
    if word.isCapitalized {
      // An adjective that the term begins with, or a noun.
      return morphology.isForm(text, of: word, partOfSpeech: .noun)
        || (text.isCapitalized && sameAdjective(text, word))
    }
    let text = isFirst && text.isCapitalized ? text.prefix(1).lowercased() + text.dropFirst() : text
    if text == word { return true }
    return !morphology.knows(word, as: .function) && sameAdjective(text, word)
  }

  private func sameAdjective(_ text: String, _ word: String) -> Bool {
    let endings = [""] + GermanMorphology.adjectiveEndings
    func stems(_ word: String) -> Set<String> {
      Set(endings.filter(word.hasSuffix).map { String(word.dropLast($0.utf8.count)) })
    }
    let shared = stems(text).intersection(stems(word))
    return shared.contains { $0.utf8.count > 2 }
  }

  /// The verbs of phrases of which a token, small or the first of its sentence, and a prefix are the two pieces.
  func phraseVerbs(_ text: String, prefix: String) -> [TermIndex.PhraseVerb] {
    guard let morphology else { return [] }
    let form = text.lowercased()
    return morphology.baseInfinitives(of: form).flatMap { base in
      let verbs = (prefix + base).withBytes(index.phraseVerbs)
      return verbs.isEmpty || morphology.prefixApart(from: form, of: prefix + base) != prefix ? [] : verbs
    }
  }

  /// Whether a token, small or the first of its sentence, and a prefix are the two pieces of a verb of the lexicon.
  func isSeparated(_ text: String, prefix: String) -> Bool {
    guard let morphology else { return false }
    let form = text.lowercased()
    return morphology.baseInfinitives(of: form).contains { base in
      morphology.knows(prefix + base, as: .verb) && morphology.prefixApart(from: form, of: prefix + base) == prefix
    }
  }

  /// The separable verbs of which a token, small or the first of its sentence, and a prefix are the two pieces.
  func separated(_ text: String, prefix: String) -> [TermReader.Found] {
    guard let morphology else { return [] }
    let form = text.lowercased()
    var found: [TermReader.Found] = []
    for base in morphology.baseInfinitives(of: form) {
      let entries = index.entries(ofWord: prefix + base)
      guard !entries.isEmpty else { continue }
      guard morphology.prefixApart(from: form, of: prefix + base) == prefix else { continue }
      found += entries.map {
        TermReader.Found(entry: $0, match: .inflected, reason: .apart(prefix: prefix, base: base))
      }
    }
    return found
  }
}
