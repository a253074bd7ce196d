internal import Tables

/// Readings of words that the program's own lexicon lacks, by dictionaries of the machine.
///
/// They are larger and less carefully kept, so the program's own knowledge goes before theirs: they say what an unknown
/// word is, refuse compounds whose head is of another gender (*Buchbinderei-Betrieb* is no *Trieb*), and give parts that
/// the own lexicon has not.
extension GermanMorphology {
  /// - Parameter known: What the own lexicon and rules say, no word of the lexicon among it.
  func extendedAnalyses(
    of form: String, known: [Analysis], by extended: GermanLexicon, cutsKnownWords: Bool
  ) -> [Analysis] {
    guard form.isCapitalized else { return known.isEmpty ? smallWords(form, by: extended) : known }
    let nouns = extended.nouns(withForm: form)
    guard !nouns.isEmpty else { return known.isEmpty ? compound(form, by: extended) : known }
    if let first = known.first, !nouns.contains(where: { corrects(first, $0, form) }) { return known }
    return nouns.map { noun in
      Analysis(
        lemma: noun.lemma, partOfSpeech: .noun,
        evidence: noun.lemma == known.first?.lemma ? known[0].evidence : .lexicon,
        parts: cutsKnownWords ? parts(of: noun, by: extended) : nil)
    }
  }

  /// Whether a noun of the dictionaries, of which `form` is a form, is right against a reading by rules: it is the form
  /// as written and the reading is not (*Eistanzen* is no form of *Eistanze*), or it is of another gender than a short
  /// head (*Angeberei* is no *Ei*). Against longer heads the dictionaries err more often.
  private func corrects(_ reading: Analysis, _ noun: GermanNoun, _ form: String) -> Bool {
    let heads = reading.parts.last.map { lexicon.nouns($0) } ?? []
    // *Zugewanderten*: dictionaries have *Zugewanderter* where the rules have *Zugewanderte*.
    if reading.evidence == .derivation { return noun.lemma != reading.lemma + "r" }
    if noun.lemma == form, reading.lemma != form { return !heads.contains(where: \.isAdjectival) }
    guard reading.evidence == .compound, let head = reading.parts.last, head.utf8.count < 5 else { return false }
    return !fits(noun, heads)
  }

  private func smallWords(_ form: String, by extended: GermanLexicon) -> [Analysis] {
    extended.verbs(withForm: form).map {
      Analysis(lemma: $0.infinitive, partOfSpeech: .verb, evidence: .lexicon)
    }
      + extended.adjectives(withForm: form).map {
        Analysis(lemma: $0.lemma, partOfSpeech: .adjective, evidence: .lexicon)
      }
  }

  private func compound(_ form: String, by extended: GermanLexicon) -> [Analysis] {
    guard let split = GermanCompoundSplitter(lexicon: extended).split(form.lowercased()), split.units < 4 else {
      return []
    }
    let lemma = String(Substring(form.utf8.prefix(split.headStart))) + split.head.uncapitalized
    return [
      Analysis(
        lemma: lemma, partOfSpeech: .noun, evidence: .compound,
        parts: split.isDerived ? nil : [split.modifier, split.head])
    ]
  }

  /// The parts of a noun of the dictionaries, the first of three cuts whose head is of its gender; nil where none is.
  private func parts(of noun: GermanNoun, by extended: GermanLexicon) -> [String]? {
    let word = noun.lemma.lowercased()
    // *Verelendung* is made from *verelenden*.
    if let stem = word.removing(suffix: "ung"), !extended.verbs(stem + "en").isEmpty { return nil }
    for lexicon in [lexicon, extended] {
      if let split = GermanCompoundSplitter(lexicon: lexicon).split(word), word.hasSuffix(split.head.lowercased()),
        fits(noun, lexicon.nouns(split.head))
      {
        return split.isDerived ? nil : [split.modifier, split.head]
      }
    }
    guard let split = GermanCompoundSplitter(lexicon: lexicon).splitUnknown(noun.lemma),
      word.hasSuffix(split.head.lowercased()), fits(noun, lexicon.nouns(split.head)), !isParticle(split.modifier)
    else { return nil }
    return [split.modifier, split.head]
  }

  /// Whether a noun may have one of these heads.
  private func fits(_ noun: GermanNoun, _ heads: [GermanNoun]) -> Bool {
    heads.isEmpty || heads.contains { agrees(noun, with: $0) }
  }

  /// Whether a modifier belongs to a verb that the whole is made from: *Wider-spiegelung*, *Vorwärt(s)-verkettung*.
  private func isParticle(_ modifier: String) -> Bool {
    let particle = modifier.lowercased()
    return [particle, particle + "s"].contains { $0.withLetters(GermanSeparablePrefixes.contains) }
      || GermanVerb.inseparablePrefixes.contains { $0 == particle }
  }
}
