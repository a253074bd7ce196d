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
  private(set) var traits: [Traits] = []
  /// The form of a hit of each reading's word alone, when it was hit; -1 before.
  var forms: [Int32] = []
  /// The keys of all readings, one behind the other, and where each reading's end.
  private(set) var keys: [TermIndex.Key] = []
  private var keyEnds: [Int32] = []

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
  }

  /// What a reading is asked for at every place, in one byte.
  struct Traits: OptionSet {
    let rawValue: UInt8
    /// A term of several words may begin with it.
    static let starts = Traits(rawValue: 1)
    static let phraseVerb = Traits(rawValue: 2)
    /// It, its pieces or its parts may be terms.
    static let mayHit = Traits(rawValue: 4)
  }

  /// The number of the reading of a type.
  mutating func reading(ofType type: Int, isPositional: Bool) -> Int {
    let record = types.records[type]
    let isPositional = isPositional && record.traits.contains(.capital)
    let known = isPositional ? record.positional : record.plain
    if known >= 0 { return Int(known) }
    add(
      record.traits.contains(.mark)
        ? markReading(types.text(type)) : read(types.text(type), isPositional: isPositional),
      type: record.traits)
    if isPositional {
      types.records[type].positional = Int32(readings.count - 1)
    } else {
      types.records[type].plain = Int32(readings.count - 1)
    }
    return readings.count - 1
  }

  private mutating func add(_ reading: Reading, type: WordTypes.Traits) {
    var traits: Traits = []
    if reading.keys.contains(where: { $0.start > 0 }) { traits.insert(.starts) }
    if !reading.phraseVerbs.isEmpty { traits.insert(.phraseVerb) }
    let hasTerms = !reading.found.isEmpty || !reading.compound.found.isEmpty || type.contains(.hyphen)
    if type.contains(.word), hasTerms { traits.insert(.mayHit) }
    self.traits.append(traits)
    forms.append(-1)
    keys += reading.keys
    keyEnds.append(Int32(keys.count))
    readings.append(reading)
  }

  /// The places in ``keys`` of a reading's keys.
  func keys(ofReading reading: Int) -> Range<Int> {
    (reading == 0 ? 0 : Int(keyEnds[reading - 1]))..<Int(keyEnds[reading])
  }

  mutating func type(of bytes: UnsafeRawBufferPointer, kind: Token.Kind) -> Int { types.number(of: bytes, kind: kind) }

  /// What the parts of a type are terms of, each alone, where it is a compound.
  func compound(ofType type: Int) -> [Found] {
    guard let morphology else { return [] }
    return CompoundTerms.parts(of: types.text(type), index: index, morphology: morphology)
  }

  /// Marks stand in terms of several words, and may be terms: *%*.
  private func markReading(_ mark: String) -> Reading {
    var reading = Reading()
    reading.found = exact([mark])
    reading.addKeys(of: mark, in: index)
    return reading
  }

  private func read(_ form: String, isPositional: Bool) -> Reading {
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
    for (place, spelling) in spellings.enumerated() {
      let forms = TermForms(
        index: index, morphology: morphology, form: spelling, isTerm: place == 0 && !reading.found.isEmpty)
      if place == 0 { analyses = forms.analyses }
      if reading.found.isEmpty { reading.found = forms.found() }
      forms.visitPhraseLemmas { reading.addKeys(of: $0, in: index) }
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
      reading.compound = CompoundTerms(of: form, analyses: analyses, index: index, morphology: morphology)
    }
  }

  /// Reads a word by the endings of its language alone.
  private func inflect(_ form: String, _ rules: InflectionRules, _ reading: inout Reading) {
    let bases = rules.bases(of: form)
    for base in bases { reading.addKeys(of: TermText.key(base), in: index) }
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

extension TermReader.Reading {
  fileprivate mutating func addKeys(of word: String, in index: TermIndex) {
    word.withBytes { addKeys(of: $0, in: index) }
  }

  /// Adds the keys of a word that are not there yet.
  fileprivate mutating func addKeys(of word: UnsafeRawBufferPointer, in index: TermIndex) {
    for key in index.keys(of: word) where !keys.contains(key) { keys.append(key) }
  }
}
