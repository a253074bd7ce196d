internal import Morphology

/// The terms of which one spelling is an inflected form.
struct TermForms {
  let index: TermIndex
  let morphology: GermanMorphology
  let form: String
  let isNoun: Bool
  let analyses: [Analysis]

  /// - Parameter isTerm: That the form is a term as it stands: then what the lexicon has of it is enough.
  init(index: TermIndex, morphology: GermanMorphology, form: String, isTerm: Bool = false) {
    self.index = index
    self.morphology = morphology
    self.form = form
    isNoun = form.isCapitalizedWord
    analyses =
      isTerm && isNoun ? morphology.lexiconAnalyses(of: form) : morphology.analyses(of: form, cutsKnownWords: false)
  }

  private var partsOfSpeech: [PartOfSpeech] { isNoun ? [.noun] : [.verb, .adjective] }

  /// The lemmas and candidates under which a term of several words may have this word.
  var phraseLemmas: [String] {
    guard isNoun else { return [] }
    return analyses.map(\.lemma) + morphology.candidates(of: form, partOfSpeech: .noun)
  }

  /// The verbs of verbal phrases that this may be a form of.
  var phraseVerbs: [TermIndex.PhraseVerb] {
    guard !isNoun else { return [] }
    let lemmas = Set(
      analyses.filter { $0.partOfSpeech == .verb }.map(\.lemma)
        + morphology.baseInfinitives(of: form))
    return lemmas.sorted().flatMap(index.phraseVerbs).filter {
      morphology.paradigm(of: $0.verb, partOfSpeech: .verb).contains(form)
        || morphology.apartForms(of: $0.verb).contains { $0.forms.contains(form) }
    }
  }

  func found() -> [TermReader.Found] {
    let byLemma = lexiconHits()
    if !byLemma.isEmpty { return byLemma }
    let byRule = ruleHits()
    return byRule.isEmpty && !isNoun ? participleHits() : byRule
  }

  /// Verbs that want their participles found as adjectives: *besetzen* ← *die besetzten Gebiete*.
  private func participleHits() -> [TermReader.Found] {
    var found: [TermReader.Found] = []
    for (infinitive, participle) in morphology.participles(ofForm: form) {
      for entry in index.entries(ofWord: infinitive)
      where index.traits(of: entry).findsParticiples && fits(entry, .verb) {
        let hit = TermReader.Found(
          entry: entry, match: .inflected, reason: .participle(of: infinitive, participle: participle))
        if !found.contains(hit) { found.append(hit) }
      }
    }
    return found
  }

  /// A lemma of the lexicon that is a term itself.
  private func lexiconHits() -> [TermReader.Found] {
    var found: [TermReader.Found] = []
    for analysis in analyses {
      for entry in index.entries(ofWord: analysis.lemma) where fits(entry, analysis.partOfSpeech) {
        let hit = TermReader.Found(
          entry: entry, match: .inflected, reason: .form(of: analysis.lemma))
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
        for entry in index.entries(ofWord: candidate) where fits(entry, partOfSpeech) {
          guard let hit = ruleHit(entry, candidate, partOfSpeech), !found.contains(hit) else {
            continue
          }
          found.append(hit)
        }
      }
    }
    return found
  }

  private func ruleHit(_ entry: EntryID, _ term: String, _ partOfSpeech: PartOfSpeech)
    -> TermReader.Found?
  {
    guard morphology.paradigm(of: term, partOfSpeech: partOfSpeech).contains(form) else { return nil }
    let known = analyses.filter { $0.partOfSpeech == partOfSpeech && $0.evidence == .lexicon }
    guard !known.isEmpty else {
      return TermReader.Found(
        entry: entry, match: .inflected, reason: .ending(of: term))
    }
    // The lexicon knows the word as something else, unless the term is of the same lemma: *Streitkräfte*.
    let lemmas = Set(morphology.analyses(of: term).map(\.lemma))
    guard let shared = known.first(where: { lemmas.contains($0.lemma) }) else { return nil }
    return TermReader.Found(
      entry: entry, match: .lexicon, reason: .lemma(of: term, is: shared.lemma))
  }

  /// Whether the glossary's part of speech, or what the term looks like, is the one of the reading.
  private func fits(_ entry: EntryID, _ partOfSpeech: PartOfSpeech) -> Bool {
    let traits = index.traits(of: entry)
    guard !traits.isExact else { return false }
    switch (traits.partOfSpeech, partOfSpeech) {
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
