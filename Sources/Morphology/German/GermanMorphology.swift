public import Tables

/// Analyses German words by lexicon, rules of derivation, and compounding, and inflects terms.
///
/// A value without mutable state: nothing is read before the first question, and whoever asks for many words keeps
/// the answers by word type.
public struct GermanMorphology: Sendable {
  /// The program's own lexicon.
  let lexicon: GermanLexicon
  /// The same with the words of the machine's dictionaries behind it.
  let extended: GermanLexicon?

  /// What the case of a word's first letter tells.
  public enum Capitals: Sendable {
    /// A capital marks a noun.
    case meaningful
    /// The word begins a sentence or stands after an opening quote: a capital says nothing.
    case positional
  }

  /// - Parameter installed: Words of the machine's dictionaries, for what the program's own lexicon lacks.
  /// - Throws: `TableError` where the program was built without its tables.
  public init(installed: InstalledLexicon? = nil) throws(TableError) {
    let lexicon = try GermanLexicon()
    self.lexicon = lexicon
    extended = installed.map { GermanLexicon(lexicon, extendedBy: $0) }
  }

  /// The readings of a word, the surest first; empty where nothing is known of it.
  public func analyses(of word: String, capitals: Capitals = .meaningful) -> [Analysis] {
    analyses(of: word, capitals: capitals, cutsKnownWords: true)
  }

  /// - Parameter cutsKnownWords: Whether the compounds of the lexicon get their parts, which costs the most.
  package func analyses(
    of word: String, capitals: Capitals = .meaningful, cutsKnownWords: Bool
  ) -> [Analysis] {
    let known = ownAnalyses(of: word, capitals: capitals, cutsKnownWords)
    guard let extended, known.first?.evidence != .lexicon else { return known }
    return extendedAnalyses(of: word, known: known, by: extended, cutsKnownWords: cutsKnownWords)
  }

  private func ownAnalyses(of word: String, capitals: Capitals, _ cutsKnownWords: Bool) -> [Analysis] {
    let asWritten = readings(of: word, capitals: capitals, cutsKnownWords)
    if asWritten.first?.evidence == .lexicon { return asWritten }
    for spelling in GermanSpelling.alternatives(of: word) {
      // Where something is known of the word as it is written, only a word of the lexicon speaks against that.
      let found = readings(of: spelling, capitals: capitals, cutsKnownWords, readsUnknown: asWritten.isEmpty)
      if found.first.map({ $0.evidence == .lexicon || asWritten.isEmpty }) ?? false { return found }
    }
    return asWritten
  }

  /// The readings that the lexicon has of a word as it is written: no compound is taken apart, no other spelling tried.
  package func lexiconAnalyses(of word: String) -> [Analysis] {
    word.isCapitalized ? lexiconNouns(word, false) : lowerCase(word)
  }

  private func readings(
    of word: String, capitals: Capitals, _ cutsKnownWords: Bool, readsUnknown: Bool = true
  ) -> [Analysis] {
    let isCapitalized = word.isCapitalized
    var found: [Analysis] = []
    func add(_ analysis: Analysis) { if !found.contains(analysis) { found.append(analysis) } }
    if isCapitalized { lexiconNouns(word, cutsKnownWords).forEach(add) }
    if !isCapitalized || capitals == .positional {
      lowerCase(isCapitalized ? word.uncapitalized : word).forEach(add)
    }
    if isCapitalized, found.isEmpty, readsUnknown { unknownNouns(word).forEach(add) }
    return found
  }

  /// The nouns of the lexicon that a form is of, with the parts of those that are compounds.
  private func lexiconNouns(_ form: String, _ cutsKnownWords: Bool) -> [Analysis] {
    lexicon.nouns(withForm: form).map { noun in
      Analysis(
        lemma: noun.lemma, partOfSpeech: .noun, evidence: .lexicon,
        parts: !cutsKnownWords ? nil : knownCompound(noun).map { [$0.modifier, $0.head] })
    }
  }

  private func lowerCase(_ form: String) -> [Analysis] {
    var found: [Analysis] = []
    if let row = (HashedLexicon.functions?.rows(of: form) ?? lexicon.functionTable.rows(of: form)).first {
      let isAdverb = row[1] == "adverb"
      found.append(
        Analysis(lemma: form, partOfSpeech: isAdverb ? .adverb : .function, evidence: .lexicon))
    }
    for verb in lexicon.verbs(withForm: form) {
      found.append(Analysis(lemma: verb.infinitive, partOfSpeech: .verb, evidence: .lexicon))
    }
    for adjective in lexicon.adjectives(withForm: form) {
      found.append(Analysis(lemma: adjective.lemma, partOfSpeech: .adjective, evidence: .lexicon))
    }
    if found.isEmpty { found += derivedAdjectives(form) }
    return found
  }

  /// Participles with endings, and compounds of adjectives and participles.
  private func derivedAdjectives(_ form: String) -> [Analysis] {
    for ending in GermanAdjectiveEndings.strings {
      guard let stem = form.removing(suffix: ending),
        stem.hasSuffix("t") || stem.hasSuffix("d") || stem.hasSuffix("n")
      else { continue }
      if isParticiple(stem) {
        return [Analysis(lemma: stem, partOfSpeech: .adjective, evidence: .derivation)]
      }
    }
    return []
  }

  /// Whether a word is a participle without endings of a verb of the lexicon.
  private func isParticiple(_ word: String) -> Bool {
    word.withLetters { letters in
      var isParticiple = false
      lexicon.visitVerbs(withForm: letters) { _, forms in
        isParticiple = isParticiple || forms.hasParticiple(letters)
      }
      return isParticiple
    }
  }

  /// Readings of a capitalized word that the lexicon lacks.
  private func unknownNouns(_ form: String) -> [Analysis] {
    if let hyphen = form.utf8.lastIndex(of: UInt8(ascii: "-")) {
      return hyphenated(form, at: hyphen)
    }
    // *Überzeugen* is no *Zeuge*.
    if let infinitive = nominalizedInfinitive(form) { return [infinitive] }
    if let compound = GermanCompoundSplitter(lexicon: lexicon).split(form.lowercased()) {
      let lemma =
        String(Substring(form.utf8.prefix(compound.headStart))) + compound.head.uncapitalized
      return [
        Analysis(
          lemma: lemma, partOfSpeech: .noun, evidence: .compound,
          parts: compound.isDerived ? nil : [compound.modifier, compound.head])
      ]
    }
    if let noun = GermanNounClasses.derived(from: form) {
      return [Analysis(lemma: noun.lemma, partOfSpeech: .noun, evidence: .derivation)]
    }
    return nominalized(form)
  }

  /// *Kreml-Sprechers*: what stands behind the last hyphen is the head.
  private func hyphenated(_ form: String, at hyphen: String.Index) -> [Analysis] {
    let modifier = String(form[..<hyphen])
    let head = String(form[form.utf8.index(after: hyphen)...])
    guard !modifier.isEmpty, head.isCapitalized else { return [] }
    return readings(of: head, capitals: .meaningful, false).filter { $0.partOfSpeech == .noun }.map {
      Analysis(
        lemma: modifier + "-" + $0.lemma, partOfSpeech: .noun, evidence: .compound,
        parts: [modifier, $0.lemma])
    }
  }

  /// An infinitive as a noun: *Analysierens*.
  private func nominalizedInfinitive(_ form: String) -> Analysis? {
    let small = form.uncapitalized
    let infinitive = small.removing(suffix: "s") ?? small
    guard infinitive.hasSuffix("n"), infinitive.withLetters(lexicon.hasVerb) else { return nil }
    return Analysis(lemma: infinitive.capitalized, partOfSpeech: .noun, evidence: .derivation)
  }

  /// Adjectives and participles as nouns: *Neutrales*.
  private func nominalized(_ form: String) -> [Analysis] {
    let small = form.uncapitalized
    guard GermanAdjectiveEndings.strings.contains(where: { form.hasSuffix($0) }) else { return [] }
    let adjectives = lexicon.adjectives(withForm: small).map(\.lemma)
    let stems = adjectives.isEmpty ? derivedAdjectives(small).map(\.lemma) : adjectives
    return stems.prefix(1).map { stem in
      Analysis(
        lemma: (stem.removing(suffix: "e") ?? stem).capitalized + "e", partOfSpeech: .noun,
        evidence: .derivation)
    }
  }

  /// How a noun of the lexicon is compounded; nil where it is simple or only looks so.
  ///
  /// Its head must end it as a lemma and be of its gender: *Gutachten* is no *Acht*, *Vorsitzende* no *Ende*.
  private func knownCompound(_ noun: GermanNoun) -> GermanCompound? {
    let word = noun.lemma.lowercased()
    // *Rechtfertigung* is made from *rechtfertigen*.
    if let stem = word.removing(suffix: "ung"), lexicon.verbTable.contains(stem + "en") { return nil }
    guard word.utf8.count > 6, let split = GermanCompoundSplitter(lexicon: lexicon).split(word), !split.isDerived,
      word.hasSuffix(split.head.lowercased()),
      split.units == 2 ? split.cost <= 2.45 : split.units == 3 && split.cost <= 3.3
    else { return nil }
    let heads = lexicon.nouns(split.head)
    guard heads.isEmpty || heads.contains(where: { agrees(noun, with: $0) }) else { return nil }
    return split
  }

  func agrees(_ noun: GermanNoun, with head: GermanNoun) -> Bool {
    guard noun.isAdjectival == head.isAdjectival else { return false }
    let loose: [GermanNoun.Gender] = [.several, .plural]
    return noun.gender == head.gender || loose.contains(noun.gender) || loose.contains(head.gender)
  }
}

extension GermanMorphology {
  /// The likeliest lemma of a word and its parts; the word itself where nothing is known of it.
  public func decomposition(of word: String) -> (lemma: String, parts: [String]) {
    let found = analyses(of: word)
    // Of several readings the one that the word is written as, then a compound.
    let best =
      found.first { $0.lemma == word && $0.parts.count > 1 } ?? found.first { $0.lemma == word }
      ?? found.first
    if let best { return (best.lemma, best.parts) }
    let unknown = word.isCapitalized ? GermanCompoundSplitter(lexicon: lexicon).splitUnknown(word) : nil
    return (word, unknown.map { [$0.modifier, $0.head] } ?? [word])
  }
}
