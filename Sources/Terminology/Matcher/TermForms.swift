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
    isNoun = form.isCapitalized
    analyses =
      isTerm && isNoun ? morphology.lexiconAnalyses(of: form) : morphology.analyses(of: form, cutsKnownWords: false)
  }

  private var partsOfSpeech: [PartOfSpeech] { isNoun ? [.noun] : [.verb, .adjective] }

  /// Gives `body` the keys of terms of several words that may have this word, by its lemmas and candidates.
  ///
  /// - Returns: Whether a candidate is a term by itself; true for other words than nouns, of which that is not asked.
  func visitPhraseKeys(_ body: (TermIndex.Key) -> Void) -> Bool {
    guard isNoun else { return true }
    for analysis in analyses { analysis.lemma.withBytes(index.keys).forEach(body) }
    var hasTerm = false
    morphology.visitCandidates(of: form, partOfSpeech: .noun) { candidate in
      let uses = index.uses(of: candidate)
      uses.keys.forEach(body)
      hasTerm = hasTerm || uses.isTerm
    }
    return hasTerm
  }

  /// The verbs of verbal phrases that this may be a form of.
  var phraseVerbs: [TermIndex.PhraseVerb] {
    guard !isNoun else { return [] }
    var verbs: Set<TermIndex.PhraseVerb> = []
    for analysis in analyses where analysis.partOfSpeech == .verb {
      analysis.lemma.withBytes { verbs.formUnion(index.phraseVerbs($0)) }
    }
    morphology.visitBaseInfinitives(of: form) { verbs.formUnion(index.phraseVerbs($0)) }
    return verbs.filter { morphology.isFormOrPart(form, ofVerb: $0.verb) }.sorted {
      ($0.verb, $0.store) < ($1.verb, $1.store)
    }
  }

  /// - Parameter hasCandidates: Whether a candidate is a term, where that is known.
  func found(hasCandidates: Bool = true) -> [TermReader.Found] {
    let byLemma = lexiconHits()
    if !byLemma.isEmpty { return byLemma }
    let byRule = hasCandidates ? ruleHits() : []
    return byRule.isEmpty && !isNoun ? participleHits() : byRule
  }

  /// Verbs that want their participles found as adjectives: *besetzen* ← *die besetzten Gebiete*.
  private func participleHits() -> [TermReader.Found] {
    guard index.findsParticiples else { return [] }
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
      morphology.visitCandidates(of: form, partOfSpeech: partOfSpeech) { candidate in
        for entry in index.entries(ofWord: candidate) where fits(entry, partOfSpeech) {
          let term = String(decoding: candidate, as: UTF8.self)
          if let hit = ruleHit(entry, term, partOfSpeech), !found.contains(hit) { found.append(hit) }
        }
      }
    }
    return found
  }

  private func ruleHit(_ entry: EntryID, _ term: String, _ partOfSpeech: PartOfSpeech)
    -> TermReader.Found?
  {
    guard morphology.isForm(form, of: term, partOfSpeech: partOfSpeech) else { return nil }
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
  /// Calls `body` with the string's UTF-8.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    var copy = self
    return copy.withUTF8 { body(UnsafeRawBufferPointer($0)) }
  }
}
