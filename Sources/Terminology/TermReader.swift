internal import Morphology
internal import Text

/// What one word type can be a form of among the terms; kept by type, so that a word is analysed once a text.
struct TermReader {
  let index: TermIndex
  /// Nil for languages without morphology, whose terms are found as written.
  let morphology: GermanMorphology?
  private var cache: [Key: Reading] = [:]

  init(index: TermIndex, morphology: GermanMorphology?) {
    self.index = index
    self.morphology = morphology
  }

  private struct Key: Hashable {
    let form: String
    let isPositional: Bool
  }

  struct Found: Hashable {
    let entry: Int
    let match: TermHit.Match
    let reason: String
  }

  /// What is known of a word type.
  struct Reading {
    /// The terms of one word that it is a form of.
    var found: [Found] = []
    /// Its numbers in the trie of terms of several words.
    var numbers: [Int] = []
    /// The verbs of phrases that it may be a form of.
    var phraseVerbs: [String] = []
    /// What its parts are terms of, where it is none as a whole.
    var compound = CompoundTerms()
  }

  mutating func reading(_ form: String, isPositional: Bool) -> Reading {
    let key = Key(form: form, isPositional: isPositional && form.isCapitalizedWord)
    if let known = cache[key] { return known }
    let reading = read(form, isPositional: key.isPositional)
    cache[key] = reading
    return reading
  }

  private func read(_ form: String, isPositional: Bool) -> Reading {
    var reading = Reading()
    var spellings = [form]
    if isPositional { spellings.append(form.lowercased()) }
    if form.utf8.count > 3, form == form.uppercased(), form != form.lowercased() {
      spellings.append(form.prefix(1) + form.dropFirst().lowercased())
    }
    reading.numbers = spellings.compactMap { index.number(ofKey: TermIndex.key($0)) }
    reading.found = exact(spellings)
    guard let morphology else { return reading }
    var lemmas: [String] = []
    for spelling in spellings {
      let forms = TermForms(index: index, morphology: morphology, form: spelling)
      if reading.found.isEmpty { reading.found = forms.found() }
      lemmas += forms.phraseLemmas
      reading.phraseVerbs += forms.phraseVerbs
    }
    if reading.found.isEmpty {
      for spelling in morphology.spellings(of: form) where reading.found.isEmpty {
        reading.found = exact([spelling]).map {
          Found(entry: $0.entry, match: .inflected, reason: "another spelling of \(spelling)")
        }
        guard reading.found.isEmpty else { break }
        reading.found =
          TermForms(index: index, morphology: morphology, form: spelling).found()
      }
    }
    if reading.found.isEmpty {
      reading.compound = CompoundTerms(of: form, index: index, morphology: morphology)
    }
    for lemma in lemmas {
      if let number = index.number(ofKey: lemma), !reading.numbers.contains(number) {
        reading.numbers.append(number)
      }
    }
    return reading
  }

  private func exact(_ spellings: [String]) -> [Found] {
    for (place, spelling) in spellings.enumerated() {
      let entries = (index.words[spelling] ?? []).filter {
        place == 0 || !index.entries[$0].concept.isExact
      }
      if !entries.isEmpty {
        return entries.map { Found(entry: $0, match: .exact, reason: "as the glossary writes it") }
      }
    }
    return []
  }
}

/// The terms of which one spelling is an inflected form.
private struct TermForms {
  let index: TermIndex
  let morphology: GermanMorphology
  let form: String
  let isNoun: Bool
  let analyses: [Analysis]

  init(index: TermIndex, morphology: GermanMorphology, form: String) {
    self.index = index
    self.morphology = morphology
    self.form = form
    isNoun = form.isCapitalizedWord
    analyses = morphology.analyses(of: form, cutsKnownWords: false)
  }

  private var partsOfSpeech: [PartOfSpeech] { isNoun ? [.noun] : [.verb, .adjective] }

  /// The lemmas and candidates under which a term of several words may have this word.
  var phraseLemmas: [String] {
    guard isNoun else { return [] }
    return analyses.map(\.lemma) + morphology.candidates(of: form, partOfSpeech: .noun)
  }

  /// The verbs of verbal phrases that this may be a form of.
  var phraseVerbs: [String] {
    guard !isNoun, !index.phrases.isEmpty else { return [] }
    let lemmas = Set(
      analyses.filter { $0.partOfSpeech == .verb }.map(\.lemma)
        + morphology.baseInfinitives(of: form))
    return lemmas.filter { index.phrases[$0] != nil }.sorted().filter { verb in
      morphology.paradigm(of: verb, partOfSpeech: .verb).contains(form)
        || morphology.apartForms(of: verb).contains { $0.forms.contains(form) }
    }
  }

  func found() -> [TermReader.Found] {
    let byLemma = lexiconHits()
    return byLemma.isEmpty ? ruleHits() : byLemma
  }

  /// A lemma of the lexicon that is a term itself.
  private func lexiconHits() -> [TermReader.Found] {
    var found: [TermReader.Found] = []
    for analysis in analyses {
      for entry in index.words[analysis.lemma] ?? [] where fits(entry, analysis.partOfSpeech) {
        let hit = TermReader.Found(
          entry: entry, match: .inflected, reason: "a form of \(analysis.lemma)")
        if !found.contains(hit) { found.append(hit) }
      }
    }
    return found
  }

  /// Terms that the lexicon lacks, or gives in another form: found by their endings, held against their paradigm.
  private func ruleHits() -> [TermReader.Found] {
    var found: [TermReader.Found] = []
    for partOfSpeech in partsOfSpeech {
      for candidate in morphology.candidates(of: form, partOfSpeech: partOfSpeech) {
        guard let entries = index.words[candidate] else { continue }
        for entry in entries where fits(entry, partOfSpeech) {
          guard let hit = ruleHit(entry, candidate, partOfSpeech), !found.contains(hit) else {
            continue
          }
          found.append(hit)
        }
      }
    }
    return found
  }

  private func ruleHit(_ entry: Int, _ term: String, _ partOfSpeech: PartOfSpeech)
    -> TermReader.Found?
  {
    guard morphology.paradigm(of: term, partOfSpeech: partOfSpeech).contains(form) else { return nil }
    let known = analyses.filter { $0.partOfSpeech == partOfSpeech && $0.evidence == .lexicon }
    guard !known.isEmpty else {
      return TermReader.Found(
        entry: entry, match: .inflected, reason: "a form of \(term) by its ending")
    }
    // The lexicon knows the word as something else, unless the term is of the same lemma: *Streitkräfte*.
    let lemmas = Set(morphology.analyses(of: term).map(\.lemma))
    guard let shared = known.first(where: { lemmas.contains($0.lemma) }) else { return nil }
    return TermReader.Found(
      entry: entry, match: .lexicon, reason: "of the same lemma as \(term): \(shared.lemma)")
  }

  /// Whether the glossary's part of speech, or what the term looks like, is the one of the reading.
  private func fits(_ entry: Int, _ partOfSpeech: PartOfSpeech) -> Bool {
    let entry = index.entries[entry]
    guard !entry.concept.isExact else { return false }
    switch (entry.concept.partOfSpeech, partOfSpeech) {
    case (nil, _), (.phrase, _): return true
    case (.noun, .noun), (.name, .noun), (.verb, .verb), (.adjective, .adjective): return true
    case (.adjective, .adverb), (.adverb, .adverb), (.adverb, .adjective): return true
    default: return false
    }
  }
}

extension String {
  var isCapitalizedWord: Bool { unicodeScalars.first?.properties.isUppercase ?? false }
}
