internal import Morphology

/// What the parts of a compound that no glossary lists are terms of.
struct CompoundTerms: Sendable {
  /// The entries of the head, or of the modifier where the head has none.
  var found: [TermReader.Found] = []
  /// The modifier's entry where both have one, for a suggestion put together from them.
  var modifier: EntryID?

  init() {}

  /// - Parameter analyses: What is known of the word, without the parts of the lexicon's own compounds.
  init(of text: String, analyses: [Analysis], index: TermIndex, morphology: GermanMorphology) {
    guard text.isCapitalized, text.utf8.count > 6 else { return }
    // Words that the lexicon lacks were taken apart already.
    let all = analyses.contains { $0.evidence == .lexicon } ? morphology.analyses(of: text) : analyses
    guard let compound = Parts(all) ?? Parts(ofTermsIn: text, all, index, morphology) else { return }
    let search = Search(index: index, morphology: morphology, text: text)
    let heads = search.terms(compound.head, match: .compoundHead)
    let modifiers = search.terms(compound.modifier, match: .compoundModifier)
    if let head = heads.first, let modifier = modifiers.first {
      let names = [modifier, head].map { index.term(of: $0.entry) }
      found = [
        TermReader.Found(
          entry: head.entry, match: .composed, reason: .composed(compound.lemma, names[0], names[1]))
      ]
      self.modifier = modifier.entry
    } else {
      found = heads.isEmpty ? modifiers : heads
    }
  }

  /// The entries of modifier and head, each as a hit of its own.
  static func parts(of text: String, index: TermIndex, morphology: GermanMorphology) -> [TermReader.Found] {
    guard text.isCapitalized else { return [] }
    let analyses = morphology.analyses(of: text)
    guard let parts = Parts(analyses) ?? Parts(ofTermsIn: text, analyses, index, morphology) else { return [] }
    let search = Search(index: index, morphology: morphology, text: text)
    return search.terms(parts.modifier, match: .compoundModifier) + search.terms(parts.head, match: .compoundHead)
  }

  /// A compound cut once.
  private struct Parts {
    let lemma: String
    let modifier: String
    let head: String

    /// As the lexicon cuts it.
    init?(_ analyses: [Analysis]) {
      guard let compound = analyses.first(where: { $0.parts.count > 1 }), let head = compound.parts.last else {
        return nil
      }
      lemma = compound.lemma
      modifier = compound.parts[0]
      self.head = head
    }

    /// As the glossary's words cut it, where the lexicon does not know the word.
    init?(ofTermsIn text: String, _ analyses: [Analysis], _ index: TermIndex, _ morphology: GermanMorphology) {
      guard !analyses.contains(where: { $0.evidence == .lexicon }),
        let compound = GlossaryCompound(text, index: index, morphology: morphology)
      else { return nil }
      lemma = compound.lemma
      modifier = compound.modifier
      head = compound.head
    }
  }

  private struct Search {
    let index: TermIndex
    let morphology: GermanMorphology
    let text: String

    /// The entries of a part, or of the head of a part that is a compound itself.
    func terms(_ part: String, match: TermHit.Match) -> [TermReader.Found] {
      // Dictionaries write first parts of compounds so: *Übersee…*.
      let bound = match == .compoundModifier ? index.entries(ofWord: part + "…") : []
      let found = (index.entries(ofWord: part) + bound).filter {
        // Verbs and adjectives say too little of what they modify: *Lieferzeit*, *Geheimtipp*.
        !index.traits(of: $0).isExact && part.utf8.count > 3 && part.isCapitalized
      }.map {
        TermReader.Found(
          entry: $0, match: match, reason: match == .compoundHead ? .head(of: text) : .modifier(of: text))
      }
      guard found.isEmpty, match == .compoundHead, index.mayHoldTerm(part),
        let inner = morphology.decomposition(of: part).parts.last, inner.utf8.count < part.utf8.count
      else { return index.preferred(found) }
      return terms(inner, match: match)
    }
  }
}
