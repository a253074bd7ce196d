internal import Morphology
internal import Tables
internal import Text

/// What a spelling is, wherever it stands. A class, because every look at a word of a text would copy a value.
final class WordType {
  /// What a mark does to the sentence.
  enum Mark: UInt8 { case none, fullStop, ending, opening, comma }

  let text: String
  let mark: Mark
  var evidence = EvidenceSet()
  let isCapitalized: Bool
  /// The name without a genitive ending, where the word without it is known.
  var base: String
  var known: KnownName?
  var isGivenName = false
  var isTitle = false
  var isClassNoun = false
  var isOrganizationWord = false
  /// Whether only names stand behind it: *Herr*.
  var isAddress = false
  var isAcronym = false
  /// Whether what stands behind it may be a common noun that is a name there: *Hotel Seeblick*.
  var isHouse = false
  /// Whether it is an inflected adjective, capital aside.
  var isCapitalAdjective = false
  /// The weekday, month, feast or currency that it names.
  var timeOrMoney: TimeAndMoneyNames.Name?
  var roles: GermanContext.Role = []
  /// The roles of the small word that a capital at the start of a sentence may hide: *Die*.
  var smallRoles: GermanContext.Role = []
  /// Whether the word looks like an inflected adjective.
  var isAdjectiveLike = false
  var isFiniteVerb = false
  /// The word without one inflectional ending, as phrases have it.
  private(set) lazy var stem = KnownPhrases.stem(text)
  /// The established names of several words that may begin with the word.
  var phrases: [KnownPhrases.Phrase] = []

  init(text: String, isCapitalized: Bool) {
    self.text = text
    self.isCapitalized = isCapitalized
    base = text
    mark = marks[text] ?? .none
  }

  /// Takes back what lists say of the word, and with it the base that they have.
  func drop(_ listed: EvidenceSet) {
    guard !evidence.isDisjoint(with: listed) else { return }
    base = text
    evidence.subtract(listed)
  }

  var isNoun: Bool {
    evidence.contains(.nounInLexicon) || evidence.contains(.nounDerived)
      || evidence.contains(.nounCompound) || evidence.contains(.agentNoun)
  }
  /// Whether nothing explains the word as a common noun.
  var isUnknown: Bool { isCapitalized && evidence.contains(.noNoun) }
  var isName: Bool { known != nil || evidence.contains(.knownPerson) || isGivenName || isListed }
  /// Whether a table has it and it is no word besides.
  var isListed: Bool { evidence.contains(.listedName) || evidence.contains(.listedSurname) }
}

/// What the marks do to the sentence. Opening marks at its beginning leave the beginning open.
private let marks: [String: WordType.Mark] = {
  var marks: [String: WordType.Mark] = [".": .fullStop, ",": .comma]
  for mark in ["!", "?", ":", "…", "•", "|"] { marks[mark] = .ending }
  for mark in ["„", "“", "”", "\"", "»", "«", "‚", "‘", "’", "'", "`", "(", "–", "-"] { marks[mark] = .opening }
  return marks
}()

/// The word types of a document, each looked at once.
struct WordTypes {
  private(set) var types: [WordType] = []
  private var vocabulary = Vocabulary()
  let known: KnownNames
  private let lexicon: MentionLexicon
  private let phrases: KnownPhrases

  init(known: KnownNames, lexicon: MentionLexicon, phrases: KnownPhrases) {
    self.known = known
    self.lexicon = lexicon
    self.phrases = phrases
  }

  subscript(place: Int) -> WordType { types[place] }

  /// The place of the type of the word at a range of the document's bytes.
  mutating func place(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let number = vocabulary.number(of: range, in: bytes)
    if number == types.count {
      types.append(type(of: String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)))
    }
    return number
  }

  private func type(of text: String) -> WordType {
    let first = text.unicodeScalars.first
    let type = WordType(text: text, isCapitalized: first?.properties.isUppercase ?? false)
    type.roles = lexicon.context.roles(of: text)
    type.smallRoles = type.isCapitalized ? lexicon.context.roles(of: text.lowercased()) : type.roles
    guard type.isCapitalized else {
      type.isAdjectiveLike = type.roles.isEmpty && lexicon.isAdjectiveLike(text)
      type.isFiniteVerb = type.roles.isEmpty && !type.isAdjectiveLike && lexicon.isVerb(text)
      if type.isAdjectiveLike { type.phrases = phrases.candidates(for: type.stem) }
      return type
    }
    type.phrases = phrases.candidates(for: type.stem)
    // Longer words are no names; their analysis would only cost time.
    guard text.utf8.count <= 80 else { return type }
    addKnown(to: type)
    addMorphology(to: type)
    addShape(to: type)
    return type
  }

  private func addKnown(to type: WordType) {
    for base in genitiveBases(of: type.text) + placeInCapitals(type.text) {
      let name = known[base]
      let person = known.personWords[nameKey(base)]
      let given = lexicon.givenNames[base]
      let compass = name == nil ? lexicon.compassRest(of: base).flatMap { known[$0] } : nil
      let listed = name == nil && person == nil ? lexicon.listed.evidence(for: base) : nil
      guard name != nil || person != nil || given != nil || compass != nil || listed != nil else { continue }
      type.base = base
      type.known = name ?? compass
      type.evidence.insert(.knownPlace, if: name?.kind == .place)
      type.evidence.insert(.knownOrganization, if: name?.kind == .organization)
      type.evidence.insert(.knownPerson, if: person != nil)
      if let listed { type.evidence.insert(listed) }
      type.evidence.insert(.compassPlace, if: compass?.kind == .place)
      if let given {
        type.isGivenName = true
        type.evidence.insert(given.isWord ? .givenNameWord : .givenName)
      }
      if base != type.text { type.evidence.insert(.genitive) }
      return
    }
    type.evidence.insert(.inhabitant, if: lexicon.isInhabitant(type.text))
    type.evidence.insert(.placeAdjective, if: lexicon.placeOfAdjective(type.text, in: known) != nil)
    guard type.evidence.isEmpty else { return }
    for base in genitiveBases(of: type.text) {
      let isTown = lexicon.listed.isTown(base)
      let isFamily = lexicon.listed.isFamily(base)
      guard isTown || isFamily else { continue }
      type.base = base
      type.evidence.insert(.listedTown, if: isTown)
      type.evidence.insert(.listedFamily, if: isFamily)
      return
    }
  }

  /// A known place that a dateline writes in capitals: *KARLSRUHE*.
  private func placeInCapitals(_ word: String) -> [String] {
    guard word.utf8.count > 3, word.unicodeScalars.allSatisfy(\.properties.isUppercase) else { return [] }
    let name = word.lowercased().capitalizedFirst
    return known[name]?.kind == .place ? [name] : []
  }

  private func addMorphology(to type: WordType) {
    let analyses = lexicon.morphology.analyses(of: type.text, capitals: .positional)
    let nouns = analyses.filter { $0.partOfSpeech == .noun }
    let isWord = analyses.contains { $0.evidence == .lexicon }
    if isWord { type.drop(EvidenceSet(.listedTown, .listedFamily)) }
    let isKnown =
      type.known != nil || type.evidence.contains(.listedTown) || type.evidence.contains(.listedFamily) || type.isListed
      || (type.isGivenName && !type.evidence.contains(.givenNameWord))
    let isLowerWord =
      !type.roles.subtracting(.nouns).isEmpty || analyses.contains(where: isLikelyCapitalized)
    type.evidence.insert(.lowerWord, if: isLowerWord)
    type.evidence.insert(
      .lowerVerb, if: !isLowerWord && analyses.contains { $0.partOfSpeech == .verb && $0.evidence == .lexicon })
    type.evidence.insert(.listedName, if: genitiveBases(of: type.text).contains { lexicon.context.has($0, .proper) })
    switch nouns.map(\.evidence).min() {
    case .lexicon where !type.evidence.contains(.listedName): type.evidence.insert(.nounInLexicon)
    // What only rules make a noun is none where it is known as a name.
    case .derivation? where !isKnown:
      let isAgent = nouns.allSatisfy { $0.lemma.hasSuffix("er") || $0.lemma.hasSuffix("erin") }
      type.evidence.insert(isAgent ? .agentNoun : .nounDerived)
    case .compound? where !isKnown: type.evidence.insert(.nounCompound)
    default: type.evidence.insert(.noNoun, if: !isLowerWord)
    }
    if !isLowerWord, !type.evidence.contains(.nounInLexicon), type.text.dropFirst().contains(where: \.isLowercase),
      let shape = lexicon.shapes.evidence(for: type.text)
    {
      type.evidence.insert(shape)
    }
    addTimeOrMoney(to: type)
    let endings = lexicon.context.endingRoles(of: type.text)
    let isOpen = !type.evidence.contains(.nounInLexicon)
    type.evidence.insert(.street, if: isOpen && endings.contains(.street))
    type.evidence.insert(.square, if: isOpen && endings.contains(.square))
    type.evidence.insert(.settlement, if: isOpen && endings.contains(.settlement))
    type.evidence.insert(.surname, if: isOpen && endings.contains(.surname))
    type.evidence.insert(
      .abstract, if: isOpen && endings.contains(.abstract) && !isKnown && type.text.utf8.count > 7)
    type.isTitle =
      lexicon.titles.contains(type.text)
      || nouns.contains {
        lexicon.titles.contains($0.lemma) || $0.parts.last.map(lexicon.titles.contains) ?? false
      }
    type.evidence.insert(.title, if: lexicon.titles.contains(type.text))
    type.evidence.insert(.commonAcronym, if: type.roles.contains(.common))
    type.evidence.insert(
      .knownOrganizationNoun,
      if: type.evidence.contains(.knownOrganization) && type.evidence.contains(.nounInLexicon))
    type.evidence.insert(
      .knownPlaceNoun, if: type.evidence.contains(.knownPlace) && type.evidence.contains(.nounInLexicon))
    type.isAddress = lexicon.context.has(type.text, .address)
    type.isClassNoun =
      type.roles.contains(.class)
      || nouns.contains { lexicon.context.has($0.parts.last ?? $0.lemma, .class) }
    type.isHouse =
      type.roles.contains(.house)
      || nouns.contains { $0.lemma == type.text && lexicon.context.has($0.parts.last ?? "", .house) }
    type.isCapitalAdjective = !type.evidence.contains(.nounInLexicon) && lexicon.isAdjective(type.text.lowercased())
    type.isOrganizationWord = genitiveBases(of: type.text).contains(where: lexicon.organizationWords.contains)
  }

  private func addTimeOrMoney(to type: WordType) {
    if let (base, name) = lexicon.timeOrMoney(type.text) {
      type.timeOrMoney = name
      type.base = base
      type.evidence.insert(name.kind == .calendar ? .calendar : .unit)
    }
    type.evidence.insert(.unit, if: lexicon.isUnit(type.text))
  }

  /// Whether the lexicon has a word that is written in capitals.
  private func isWord(_ lower: String) -> Bool {
    guard lower.utf8.count > 2 else { return false }
    if !lexicon.context.roles(of: lower).subtracting(.nouns).isEmpty { return true }
    return [lower, lower.capitalizedFirst].contains { word in
      lexicon.morphology.analyses(of: word).contains { $0.evidence == .lexicon && $0.partOfSpeech != .name }
    }
  }

  private func addShape(to type: WordType) {
    let shape = WordShape(type.text)
    type.isAcronym = shape.isAcronym
    type.evidence.insert(.acronym, if: shape.isAcronym)
    type.evidence.insert(.longCapitals, if: shape.isLongCapitals)
    type.evidence.insert(
      .capitalsOfWord, if: (shape.isAcronym || shape.isLongCapitals) && isWord(type.text.lowercased()))
    type.evidence.insert(.initial, if: shape.isInitial)
    type.evidence.insert(.innerCapital, if: shape.hasInnerCapital)
    type.evidence.insert(.foreignLetter, if: shape.hasForeignLetter)
    type.evidence.insert(.foreignCluster, if: shape.hasForeignCluster)
    type.evidence.insert(.vowelEnding, if: shape.endsInVowel)
    type.evidence.insert(.endsR, if: type.text.hasSuffix("er"))
    type.evidence.insert(.endsN, if: type.text.hasSuffix("en"))
    type.evidence.insert(.short, if: shape.isShort)
    type.evidence.insert(.genitive, if: shape.endsInS && type.evidence.contains(.noNoun))
  }
}

/// Whether a reading as no noun is one that is capitalized inside sentences, as nouns made of adjectives and
/// infinitives are: *Gutes*, *Schwimmen*, but no *schwimmt*.
private func isLikelyCapitalized(_ analysis: Analysis) -> Bool {
  guard analysis.evidence == .lexicon else { return false }
  switch analysis.partOfSpeech {
  case .noun, .name, .verb: return false
  case .adjective, .adverb, .function: return true
  }
}

/// The word, then what it may be a genitive of: *Moskaus*, *Grass’*, *Kremls*.
func genitiveBases(of word: String) -> [String] {
  if word.hasSuffix("’") || word.hasSuffix("'") { return [word, String(word.dropLast())] }
  for ending in ["’s", "'s"] where word.hasSuffix(ending) {
    return [word, String(word.dropLast(2))]
  }
  guard word.hasSuffix("s"), word.utf8.count > 3, word.contains(where: \.isLowercase) else {
    return [word]
  }
  return [word, String(word.dropLast())]
}
