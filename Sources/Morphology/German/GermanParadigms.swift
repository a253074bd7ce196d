internal import Tables

/// Paradigms of terms, in the lexicon or not, and what a form may be a form of.
extension GermanMorphology {
  /// All forms of a term of one word, the term first; participles of verbs without endings.
  ///
  /// A term that the lexicon lacks takes the class of its head where it is a compound, else the class that its ending
  /// tells, else every usual one.
  ///
  /// - Parameters:
  ///   - term: The dictionary form.
  ///   - partOfSpeech: Others than nouns, verbs and adjectives do not inflect.
  public func paradigm(of term: String, partOfSpeech: PartOfSpeech) -> [String] {
    switch partOfSpeech {
    case .noun, .name: nounParadigm(term)
    case .verb: verbs(term).reduce(into: [term]) { forms, verb in forms += verb.forms }
    case .adjective: (lexicon.adjective(term) ?? GermanAdjective(lemma: term)).forms
    case .adverb, .function: [term]
    }
  }

  /// Whether the lexicon has a term as it stands.
  public func knows(_ term: String, as partOfSpeech: PartOfSpeech) -> Bool {
    switch partOfSpeech {
    case .noun: lexicon.nounTable.contains(term)
    case .verb: lexicon.verbTable.contains(term)
    case .adjective: lexicon.adjectiveTable.contains(term)
    case .adverb, .function: lexicon.functionTable.contains(term)
    case .name: false
    }
  }

  /// Whether an infinitive is of a verb that helps others: *sein*, *werden*, *können*.
  package func isAuxiliary(_ infinitive: String) -> Bool { Self.auxiliaries.contains(infinitive) }

  private static let auxiliaries: Set<String> = {
    guard let table = try? Table(embedded: "tables/morphology/german/auxiliaries.tsv") else { return [] }
    return Set(table.rows.map { $0["infinitive"] })
  }()

  /// What the lemma of a form may be, by its endings alone; whoever asks checks the paradigm.
  package func candidates(of form: String, partOfSpeech: PartOfSpeech) -> [String] {
    switch partOfSpeech {
    case .noun, .name: GermanNounCandidates.lemmas(of: form)
    case .verb: GermanSeparablePrefixes.candidates(of: form)
    case .adjective: GermanAdjective.candidates(of: form)
    case .adverb, .function: [form]
    }
  }

  /// The gender of a noun, or of the head of a compound; nil where the lexicon has none or several.
  package func gender(of lemma: String) -> GermanNoun.Gender? {
    var nouns = lexicon.nouns(lemma)
    if nouns.isEmpty, let split = GermanCompoundSplitter(lexicon: lexicon).split(lemma.lowercased()) {
      nouns = lexicon.nouns(split.head)
    }
    guard let gender = nouns.first?.gender, nouns.allSatisfy({ $0.gender == gender }) else { return nil }
    return gender
  }

  /// Other spellings of a word: *Strasse* and *Straße*, *Raeumung* and *Räumung*, *Schluß* and *Schluss*.
  package func spellings(of word: String) -> [String] { GermanSpelling.alternatives(of: word) }

  /// The finite forms of a separable verb without its prefix, and the prefix: *stellte* … *dar*.
  package func apartForms(of infinitive: String) -> [(prefix: String, forms: [String])] {
    verbs(infinitive).filter { !$0.prefix.isEmpty }.map { ($0.prefix, $0.finiteForms) }
  }

  /// The infinitives of the base verbs that a form may be of, as the lexicon and the rules of strong verbs tell.
  package func baseInfinitives(of form: String) -> [String] {
    GermanVerbCandidates.infinitives(of: form)
  }

  /// The verbs of which a word of small letters may be a participle with an adjective's ending, each with the participle.
  package func participles(ofForm form: String) -> [(infinitive: String, participle: String)] {
    var found: [(infinitive: String, participle: String)] = []
    for ending in GermanAdjectiveEndings.strings {
      guard let stem = form.removing(suffix: ending), stem.utf8.count > 3 else { continue }
      for infinitive in GermanSeparablePrefixes.candidates(of: stem)
      where verbs(infinitive).contains(where: { $0.participles.contains(stem) }) {
        if !found.contains(where: { $0.infinitive == infinitive }) { found.append((infinitive, stem)) }
      }
    }
    return found
  }

  /// What may stand between the parts of a compound and belongs to neither; nothing and the hyphen too.
  package static var linkingElements: [String] { GermanModifiers.linkingElements }

  /// The endings of adjectives in the strong nominative singular: *Drittes* beside *Dritte*.
  package static var strongNominatives: [String] { GermanAdjectiveEndings.strongNominatives }

  /// The endings that adjectives take, none left out.
  package static var adjectiveEndings: [String] { GermanAdjectiveEndings.strings }

  /// Whether a word is a separable prefix of verbs.
  package func isSeparablePrefix(_ word: String) -> Bool {
    word.withLetters(GermanSeparablePrefixes.contains)
  }

  private func nounParadigm(_ term: String) -> [String] {
    let known = lexicon.nouns(term)
    if !known.isEmpty { return known.flatMap(\.forms) }
    if let hyphen = term.utf8.lastIndex(of: UInt8(ascii: "-")) {
      let head = String(term[term.utf8.index(after: hyphen)...])
      guard !head.isEmpty, head.isCapitalized else { return [term, term + "s"] }
      return nounParadigm(head).map { term[...hyphen] + $0 }
    }
    let lemmas = lexicon.nouns(withForm: term)
    // *Abgeordneter* of *Abgeordnete*; else a term in the plural: *Streitkräfte*.
    if let lemma = lemmas.first(where: \.isAdjectival) { return lemma.forms }
    if !lemmas.isEmpty { return plural(term) }
    if let split = GermanCompoundSplitter(lexicon: lexicon).split(term.lowercased()) {
      let heads = lexicon.nouns(split.head)
      let stem = String(Substring(term.utf8.prefix(split.headStart)))
      let written = String(Substring(term.utf8.dropFirst(split.headStart)))
      guard split.head.uncapitalized == written || heads.contains(where: \.isAdjectival) else {
        return plural(term)
      }
      let forms = heads.flatMap(\.forms).map { stem + $0.uncapitalized }
      if !forms.isEmpty { return forms }
    }
    if let noun = adjectivalNoun(term) { return noun }
    let installed = extended?.nouns(term).flatMap(\.forms) ?? []
    return installed.isEmpty ? GermanNounClasses.plausible(term).flatMap(\.forms) : installed
  }

  private func plural(_ term: String) -> [String] {
    term.hasSuffix("n") || term.hasSuffix("s") ? [term] : [term, term + "n"]
  }

  /// The forms of *Gefallener*, *Vorsitzende*: an adjective or participle as a noun.
  private func adjectivalNoun(_ term: String) -> [String]? {
    for ending in ["er", "e", "es"] {
      guard let stem = term.removing(suffix: ending), stem.utf8.count > 3 else { continue }
      let small = stem.uncapitalized
      let isAdjective =
        lexicon.adjective(small) != nil
        || lexicon.verbs(withForm: small).contains { $0.participles.contains(small) }
        || !lexicon.nouns(withForm: stem + "e").filter { $0.isAdjectival }.isEmpty
        || ["lich", "isch", "iell"].contains { small.hasSuffix($0) }
      if isAdjective { return [term] + GermanAdjectiveEndings.strings.map { stem + $0 } }
    }
    return nil
  }

  /// The verbs of an infinitive, by the lexicon, or taken apart where it lacks them.
  private func verbs(_ infinitive: String) -> [GermanVerb] {
    let known = lexicon.verbs(infinitive)
    return known.isEmpty ? takenApart(infinitive) : known
  }

  /// The verbs that an infinitive may be that the lexicon lacks.
  func takenApart(_ infinitive: String) -> [GermanVerb] {
    let plain = GermanVerb(infinitive: infinitive, prefix: "")
    for prefix in GermanSeparablePrefixes.beginnings(of: infinitive).reversed() {
      guard let base = infinitive.removing(prefix: prefix), base.utf8.count > 4,
        !GermanVerb.inseparablePrefixes.contains(where: { $0 == prefix })
      else { continue }
      let parted = GermanVerb(infinitive: infinitive, prefix: prefix)
      return lexicon.verbTable.contains(base) ? [parted] : [parted, plain]
    }
    return [plain]
  }
}
