internal import Morphology
internal import Text

/// What the word types of a text can be forms of among the terms, each type analysed once.
struct TermReader {
  let index: TermIndex
  /// Nil for languages without morphology.
  let morphology: GermanMorphology?
  /// The endings of a language without morphology; where it has none either, terms are found as written.
  let inflection: InflectionRules?
  private(set) var types: WordTypes
  private(set) var readings: [Reading] = []

  init(index: TermIndex, morphology: GermanMorphology?, inflection: InflectionRules?) {
    self.index = index
    self.morphology = morphology
    self.inflection = inflection
    types = WordTypes(index: index, morphology: morphology)
  }

  struct Found: Hashable {
    let entry: EntryID
    let match: TermHit.Match
    let reason: TermHit.Reason
  }

  /// What is known of a word type at one kind of place.
  struct Reading {
    /// The terms of one word that it is a form of.
    var found: [Found] = []
    /// Where terms of several words go on with it.
    var keys: [TermIndex.Key] = []
    /// The verbs of phrases that it may be a form of.
    var phraseVerbs: [TermIndex.PhraseVerb] = []
    /// What its parts are terms of, where it is none as a whole.
    var compound = CompoundTerms()
    /// Whether a term of several words may begin with it.
    var starts = false
    /// The form of a hit of the word alone, when it was hit; -1 before.
    var form: Int32 = -1
  }

  /// The number of the reading of a type.
  mutating func reading(ofType type: Int, isPositional: Bool) -> Int {
    let isPositional = isPositional && types.records[type].traits.contains(.capital)
    let known = isPositional ? types.records[type].positional : types.records[type].plain
    if known >= 0 { return Int(known) }
    readings.append(
      types.records[type].traits.contains(.mark)
        ? markReading(types.text(type)) : read(types.text(type), isPositional: isPositional))
    if isPositional {
      types.records[type].positional = Int32(readings.count - 1)
    } else {
      types.records[type].plain = Int32(readings.count - 1)
    }
    return readings.count - 1
  }

  mutating func type(of bytes: UnsafeRawBufferPointer, kind: Token.Kind) -> Int { types.number(of: bytes, kind: kind) }

  mutating func setForm(_ form: Int32, ofReading reading: Int) { readings[reading].form = form }

  /// Marks stand in terms of several words, and may be terms: *%*.
  private func markReading(_ mark: String) -> Reading {
    var reading = Reading()
    reading.found = exact([mark])
    reading.keys = index.keys(of: mark)
    reading.starts = reading.keys.contains { $0.start > 0 }
    return reading
  }

  private func read(_ form: String, isPositional: Bool) -> Reading {
    var reading = Reading()
    var spellings = [form]
    if isPositional { spellings.append(form.lowercased()) }
    if form.utf8.count > 3, form == form.uppercased(), form != form.lowercased() {
      spellings.append(form.prefix(1) + form.dropFirst().lowercased())
    }
    reading.found = exact(spellings)
    var keys = spellings.map(TermText.key)
    if let morphology { analyse(form, spellings, morphology, &reading, &keys) }
    if let inflection { inflect(form, inflection, &reading, &keys) }
    for (place, key) in keys.enumerated() where !keys[..<place].contains(key) {
      reading.keys += index.keys(of: key)
    }
    reading.starts = reading.keys.contains { $0.start > 0 }
    return reading
  }

  private func analyse(
    _ form: String, _ spellings: [String], _ morphology: GermanMorphology, _ reading: inout Reading,
    _ keys: inout [String]
  ) {
    for spelling in spellings {
      let forms = TermForms(index: index, morphology: morphology, form: spelling)
      if reading.found.isEmpty { reading.found = forms.found() }
      keys += forms.phraseLemmas
      reading.phraseVerbs += forms.phraseVerbs
    }
    if reading.found.isEmpty {
      for spelling in morphology.spellings(of: form) where reading.found.isEmpty {
        reading.found = exact([spelling]).map {
          Found(entry: $0.entry, match: .inflected, reason: .spelling(of: spelling))
        }
        guard reading.found.isEmpty else { break }
        reading.found = TermForms(index: index, morphology: morphology, form: spelling).found()
      }
    }
    if reading.found.isEmpty {
      reading.compound = CompoundTerms(of: form, index: index, morphology: morphology)
    }
  }

  /// Reads a word by the endings of its language alone.
  private func inflect(_ form: String, _ rules: InflectionRules, _ reading: inout Reading, _ keys: inout [String]) {
    let bases = rules.bases(of: form)
    keys += bases.map(TermText.key)
    guard reading.found.isEmpty else { return }
    let spellings = form.isCapitalizedWord ? bases + bases.map { $0.prefix(1).uppercased() + $0.dropFirst() } : bases
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
