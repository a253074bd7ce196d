internal import Morphology

/// Reads single words: which terms they are forms of, and where terms of several words go on with them.
struct WordReader: Sendable {
  let index: TermIndex
  /// Nil for languages without morphology.
  let morphology: GermanMorphology?
  /// The endings of a language without morphology; where it has none either, terms are found as written.
  let inflection: InflectionRules?

  struct Found: Hashable, Sendable {
    let entry: EntryID
    let match: TermHit.Match
    let reason: TermHit.Reason
    /// The sense that the head of a compound has; nil where it is not known, and for all else.
    var sense: CompoundSenses.Sense?

    func narrowed(to sense: CompoundSenses.Sense) -> Found {
      Found(entry: entry, match: match, reason: reason, sense: sense)
    }
  }

  /// What is known of a word type at one kind of place.
  struct Reading: Sendable {
    /// The terms of one word that it is a form of.
    var found: [Found] = []
    /// Where terms of several words go on with it.
    var keys: [TermIndex.Key] = []
    /// The verbs of phrases that it may be a form of.
    var phraseVerbs: [TermIndex.PhraseVerb] = []
    /// What its parts are terms of, where it is none as a whole.
    var compound = CompoundTerms()
  }

  /// Marks stand in terms of several words, and may be terms: *%*.
  func markReading(_ mark: String) -> Reading {
    var reading = Reading()
    reading.found = exact([mark])
    reading.addKeys(of: mark, in: index)
    return reading
  }

  func read(_ form: String, isPositional: Bool) -> Reading {
    var reading = Reading()
    var spellings = [form]
    if isPositional { spellings.append(form.lowercased()) }
    if form.utf8.count > 3, !form.utf8.contains(where: { $0 &- 0x61 < 26 }), form == form.uppercased(),
      form != form.lowercased()
    {
      spellings.append(form.prefix(1) + form.dropFirst().lowercased())
    }
    reading.found = exact(spellings)
    for spelling in spellings { reading.addKeys(of: TermText.key(spelling), in: index) }
    if let morphology { analyse(form, spellings, morphology, &reading) }
    if let inflection { inflect(form, inflection, &reading) }
    return reading
  }

  private func analyse(
    _ form: String, _ spellings: [String], _ morphology: GermanMorphology, _ reading: inout Reading
  ) {
    var analyses: [Analysis] = []
    var isSmallWord = false
    // Of a noun that holds no term nothing need be known.
    let mayHoldTerm = !form.isCapitalized || index.mayHoldTerm(form) || morphology.isIrregularPlural(form)
    for (place, spelling) in spellings.enumerated() where mayHoldTerm || !spelling.isCapitalized {
      let forms = TermForms(
        index: index, morphology: morphology, form: spelling, isTerm: place == 0 && !reading.found.isEmpty)
      if place == 0 { analyses = forms.analyses }
      // *Fehlerhaft* at the start of a sentence is no *Haft*.
      isSmallWord = isSmallWord || (!spelling.isCapitalized && forms.analyses.contains { $0.evidence == .lexicon })
      let hasCandidates = forms.visitPhraseKeys { reading.add($0) }
      if reading.found.isEmpty { reading.found = forms.found(hasCandidates: hasCandidates) }
      reading.phraseVerbs += forms.phraseVerbs
    }
    guard mayHoldTerm else { return }
    if reading.found.isEmpty {
      for spelling in morphology.spellings(of: form) where reading.found.isEmpty {
        reading.found = exact([spelling]).map {
          Found(entry: $0.entry, match: .inflected, reason: .spelling(of: spelling))
        }
        guard reading.found.isEmpty else { break }
        reading.found = TermForms(index: index, morphology: morphology, form: spelling).found()
      }
    }
    if reading.found.isEmpty, !isSmallWord {
      reading.compound = CompoundTerms(of: form, analyses: analyses, index: index, morphology: morphology)
    }
  }

  /// Reads a word by the endings of its language alone.
  private func inflect(_ form: String, _ rules: InflectionRules, _ reading: inout Reading) {
    let bases = rules.bases(of: form)
    for base in bases { reading.addKeys(of: TermText.key(base), in: index) }
    guard reading.found.isEmpty else { return }
    let spellings = form.isCapitalized ? bases + bases.map { $0.prefix(1).uppercased() + $0.dropFirst() } : bases
    reading.found = spellings.flatMap { base in
      index.entries(ofWord: base).filter { !index.traits(of: $0).isExact }.map {
        Found(entry: $0, match: .inflected, reason: .allowed(of: base))
      }
    }
  }

  private func exact(_ spellings: [String]) -> [Found] {
    for (place, spelling) in spellings.enumerated() {
      let entries = index.entries(ofWord: spelling).filter {
        place == 0 || !index.traits(of: $0).isExact
      }
      if !entries.isEmpty {
        return entries.map { Found(entry: $0, match: .exact, reason: .asWritten) }
      }
    }
    return []
  }
}

extension WordReader.Reading {
  fileprivate mutating func addKeys(of word: String, in index: TermIndex) {
    word.withBytes { addKeys(of: $0, in: index) }
  }

  /// Adds the keys of a word that are not there yet.
  fileprivate mutating func addKeys(of word: UnsafeRawBufferPointer, in index: TermIndex) {
    for key in index.keys(of: word) { add(key) }
  }

  fileprivate mutating func add(_ key: TermIndex.Key) {
    if !keys.contains(key) { keys.append(key) }
  }
}
