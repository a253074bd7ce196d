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
    guard let compound = Parts(of: text, all, index, morphology) else { return }
    let search = Search(index: index, morphology: morphology, text: text)
    let heads = search.heads(of: compound.head, behind: compound.modifier)
    var modifiers = search.terms(compound.modifier, match: .compoundModifier)
    if modifiers.isEmpty, !heads.isEmpty { modifiers = search.modifiers(compound.modifier) }
    if let head = heads.first, let modifier = modifiers.first {
      let names = [modifier, head].map { index.term(of: $0.entry) }
      found = [
        TermReader.Found(
          entry: head.entry, match: .composed, reason: .composed(compound.lemma, names[0], names[1]), sense: head.sense)
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
    guard let parts = Parts(of: text, analyses, index, morphology) else { return [] }
    let search = Search(index: index, morphology: morphology, text: text)
    return search.modifiers(parts.modifier)
      + search.heads(of: parts.head, behind: parts.modifier)
  }

  /// A compound cut once.
  private struct Parts {
    let lemma: String
    let modifier: String
    let head: String

    /// Nil where a word has no parts, or its parts mislead.
    init?(of text: String, _ analyses: [Analysis], _ index: TermIndex, _ morphology: GermanMorphology) {
      guard let parts = Parts(analyses) ?? Parts(ofTermsIn: text, analyses, index, morphology),
        !index.senses.isOpaque(parts.lemma),
        analyses.contains(where: { $0.evidence == .lexicon }) || !index.senses.isTown(text)
      else { return nil }
      self = parts
    }

    /// As the lexicon cuts it.
    private init?(_ analyses: [Analysis]) {
      guard let compound = analyses.first(where: { $0.parts.count > 1 }), let head = compound.parts.last else {
        return nil
      }
      lemma = compound.lemma
      modifier = compound.parts[0]
      self.head = head
    }

    /// As the glossary's words cut it, where the lexicon does not know the word.
    private init?(ofTermsIn text: String, _ analyses: [Analysis], _ index: TermIndex, _ morphology: GermanMorphology) {
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

    /// The entries of a head in the sense that what stands before it tells, or of the head of a head that is a compound.
    func heads(of head: String, behind modifier: String) -> [TermReader.Found] {
      let found = terms(head, match: .compoundHead)
      if !found.isEmpty {
        return index.fitting(found, sense: index.sense(of: head, behind: modifier, morphology))
      }
      guard index.mayHoldTerm(head), !index.senses.isOpaque(head) else { return [] }
      let inner = morphology.decomposition(of: head).parts
      guard inner.count > 1, let last = inner.last, last.utf8.count < head.utf8.count else { return [] }
      return heads(of: last, behind: inner[0])
    }

    /// The entries of a modifier, or of the form in which the compound has it: *Medien* of *Mediengesetz*.
    func modifiers(_ modifier: String) -> [TermReader.Found] {
      let found = terms(modifier, match: .compoundModifier)
      guard found.isEmpty, modifier.isCapitalized else { return found }
      let bytes = text.utf8
      for length in max(4, modifier.utf8.count - 2)...modifier.utf8.count + 3 where length < bytes.count {
        guard let form = String(bytes.prefix(length)), form != modifier, !index.entries(ofWord: form).isEmpty,
          morphology.isForm(form, of: modifier, partOfSpeech: .noun)
        else { continue }
        return terms(form, match: .compoundModifier)
      }
      // *Medien* is a word of its own to the lexicon, and a form of *Medium* to the glossary.
      return TermForms(index: index, morphology: morphology, form: modifier).found().prefix(1).map {
        TermReader.Found(entry: $0.entry, match: .compoundModifier, reason: .modifier(of: text))
      }
    }

    /// The entries of a part.
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
      return index.preferred(found)
    }
  }
}

extension TermIndex {
  /// The sense of the head of a compound, told by its modifier.
  func sense(of head: String, behind modifier: String, _ morphology: GermanMorphology) -> CompoundSenses.Sense? {
    guard senses.contains(head: head) else { return nil }
    // *Georg-Büchner-Preis*: the last name tells.
    let modifier = modifier.split(separator: "-").last.map(String.init) ?? modifier
    let analyses = morphology.analyses(of: modifier)
    let last = analyses.first { $0.parts.count > 1 }?.parts.last
    let lemmas = analyses.map(\.lemma)
    return senses.sense(
      of: head, modifiers: [modifier] + lemmas + (last.map { [$0] } ?? []),
      isName: modifier.isCapitalized && !analyses.contains { $0.evidence == .lexicon || $0.evidence == .compound })
  }
}
