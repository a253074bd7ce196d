internal import Morphology
internal import Names
internal import Text

/// German noun phrases: nouns, and nouns behind one or two adjectives. Names are no terms.
struct GermanPhrases: PhraseFinder {
  private let text: RowText
  private let words: GermanWords
  private let names: [Range<Int>]

  init(_ text: RowText, words: GermanWords, names: MentionFinder) {
    self.text = text
    self.words = words
    self.names = names.mentions(in: text.document, including: [.demonym]).map(\.range)
  }

  func phrases() -> [Phrase] {
    var phrases: [Phrase] = []
    var cache: [String: GermanWords.Reading] = [:]
    for (row, tokens) in text.sentences {
      let readings = tokens.enumerated().map { place, token -> GermanWords.Reading in
        guard token.kind == .word, !isName(token.range) else { return .other }
        let word = text.text(token)
        let isInitial = place == 0 || tokens[place - 1].kind == .mark
        let key = (isInitial ? "^" : "") + word
        if let known = cache[key] { return known }
        let reading = words.reading(of: word, isInitial: isInitial)
        cache[key] = reading
        return reading
      }
      for place in readings.indices {
        guard case .noun(let noun, let parts) = readings[place] else { continue }
        phrases.append(Phrase(key: [noun], citation: noun, size: parts, row: row))
        phrases += self.phrases(endingAt: place, noun: noun, parts: parts, readings, tokens, row)
      }
    }
    return phrases
  }

  private func phrases(
    endingAt end: Int, noun: String, parts: Int, _ readings: [GermanWords.Reading], _ tokens: [Token], _ row: Int
  ) -> [Phrase] {
    var found: [Phrase] = []
    var key = [noun]
    var citation = noun
    for place in stride(from: end - 1, through: max(0, end - 2), by: -1) {
      guard case .adjective(let lemma) = readings[place] else { break }
      key.insert(lemma, at: 0)
      citation = words.citation(ofAdjective: text.text(tokens[place]).lowercased(), before: noun) + " " + citation
      found.append(Phrase(key: key, citation: citation, size: parts + end - place, row: row))
    }
    return found
  }

  /// Whether a name covers a whole word; one that is a part of a compound leaves it a word.
  private func isName(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle].upperBound < range.upperBound { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low].lowerBound <= range.lowerBound
  }
}

/// What German words are to a noun phrase.
struct GermanWords {
  enum Reading {
    /// The lemma, and the number of a compound's parts.
    case noun(String, parts: Int)
    case adjective(String)
    case other
  }

  private let morphology: GermanMorphology
  /// Everyday nouns and adjectives, which no term begins or ends with.
  private let everyday: PlainWords

  init(morphology: GermanMorphology, everyday: PlainWords) {
    self.morphology = morphology
    self.everyday = everyday
  }

  func reading(of word: String, isInitial: Bool) -> Reading {
    let reading = anyReading(of: word, isInitial: isInitial)
    switch reading {
    case .noun(let lemma, _), .adjective(let lemma): return everyday.isStop(lemma.lowercased()) ? .other : reading
    case .other: return .other
    }
  }

  private func anyReading(of word: String, isInitial: Bool) -> Reading {
    guard word.utf8.count > 2 else { return .other }
    let isCapitalized = word.unicodeScalars.first?.properties.isUppercase ?? false
    let analyses = morphology.analyses(of: word, capitals: isInitial ? .positional : .meaningful)
    if isCapitalized, !isInitial || analyses.first?.partOfSpeech != .adjective {
      if isInitial, let first = analyses.first, first.partOfSpeech != .noun { return .other }
      guard let noun = analyses.first(where: { $0.partOfSpeech == .noun }) else {
        // A capital inside a sentence is a noun's; an abbreviation says nothing without its glossary.
        return isInitial || !analyses.isEmpty || word == word.uppercased() ? .other : .noun(word, parts: 1)
      }
      return .noun(noun.lemma, parts: max(noun.parts.count, word.split(separator: "-").count))
    }
    guard analyses.first?.partOfSpeech == .adjective, let lemma = analyses.first?.lemma, ending(of: word) != nil
    else {
      return .other
    }
    return .adjective(lemma)
  }

  /// An adjective as it stands before a noun in its dictionary form, without an article.
  func citation(ofAdjective form: String, before noun: String) -> String {
    guard let ending = ending(of: form), let gender = morphology.gender(of: noun) else { return form }
    let stem = form.dropLast(ending.count)
    switch gender {
    case .masculine: return stem + "er"
    case .feminine, .plural: return stem + "e"
    case .neuter: return stem + "es"
    case .several: return form
    }
  }

  private func ending(of form: String) -> String? { ["em", "en", "er", "es", "e"].first(where: form.hasSuffix) }
}
