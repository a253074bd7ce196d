internal import ICU
internal import Tables
internal import Text

/// Finds names in the running text of languages that write common nouns small.
///
/// A capital inside a sentence makes a name unless the word is known to be none; at the start of a sentence the word
/// needs evidence: a lexicon, its shape, a neighbour, or the rest of the document.
struct SentenceCaseFinder: Sendable {
  let known: KnownNames
  let words: NameWords
  let phrases: NamePhrases
  private let declension: Declension?
  private let givenNames: GivenNames
  private let variants: GivenNameVariants
  private let listed: ListedNames
  private let times: TimeAndMoneyNames
  private let lexicon: NameLexicon
  private let demonyms: DemonymForms

  init(known: KnownNames) throws(TableError) {
    let language = known.source.primary
    self.known = known
    words = try NameWords(language: language)
    declension = try Declension(language: language)
    phrases = NamePhrases(known, organizations: words.established, isInflected: declension != nil)
    givenNames = try GivenNames.embedded.get()
    variants = try GivenNameVariants.embedded.get()
    listed = try ListedNames()
    times = try TimeAndMoneyNames(language: known.source)
    lexicon = try NameLexicon(language: language)
    demonyms = try DemonymForms(language: known.source)
  }

  func mentions(in document: Document, including kinds: Set<NameKind>) -> [Mention] {
    let mentions = lines(of: document, including: kinds).flatMap { $0.mentions(including: kinds) }
    return inNominative(mentions)
  }

  func candidates(in document: Document) -> [MentionCandidate] {
    lines(of: document).flatMap { $0.candidates() }
  }

  private func lines(of document: Document, including kinds: Set<NameKind> = []) -> [SentenceCaseLine] {
    var vocabulary = Vocabulary()
    let reader = SentenceCaseReader(document: document, words: words)
    let lines = document.lines.map { reader.words(of: $0, into: &vocabulary) }
    var types = vocabulary.firsts.map { type(of: document.text($0)) }
    addDocumentEvidence(lines, to: &types)
    if kinds.contains(.demonym) {
      for number in types.indices { types[number].demonym = demonyms.base(of: types[number].text) }
    }
    return lines.map { SentenceCaseLine(words: $0, types: types, document: document, phrases: phrases) }
  }

  // MARK: Words

  private func type(of text: String) -> SentenceCaseType {
    let scalars = text.unicodeScalars
    let letters = scalars.filter(\.properties.isAlphabetic)
    let roles = words.roles(of: text)
    let isCapitalized =
      text.utf8.count <= 160 && (scalars.first?.properties.isUppercase == true || hasArabicArticle(text))
    let nominatives =
      text.utf8.count <= 160
      ? self.nominatives(of: text) : []
    guard isCapitalized else {
      let isInflectedTitle =
        roles.contains(.title) && nominatives.contains { words.lowerRoles(of: $0).contains(.title) }
      var type = SentenceCaseType(
        text: text, roles: roles, isCapitalized: false, isShouted: false, isInitial: false, isGivenName: false,
        isGivenNameWord: false, isPersonWord: false, known: nil, timeOrMoney: nil, isListed: false,
        endsAsSurname: false,
        endsOpen: false, isInflected: isInflectedTitle)
      type.endsAsVerb = words.endsAsVerb(text)
      return type
    }
    let forms = [text] + nominatives
    let given = forms.lazy.compactMap { self.givenNames[$0] }.first
    let listed = forms.lazy.compactMap { self.listed.evidence(for: $0) }.first
    let isTitle = roles.contains(.title)
    var type = SentenceCaseType(
      text: text, roles: roles, isCapitalized: true,
      isShouted: letters.count > 1 && letters.allSatisfy(\.properties.isUppercase), isInitial: letters.count == 1,
      isGivenName: given != nil || forms.contains(where: isGivenVariant), isGivenNameWord: given?.isWord == true,
      isPersonWord: forms.contains { known.personWords[nameKey($0)] != nil },
      known: forms.lazy.compactMap { self.known[$0] }.first,
      timeOrMoney: forms.lazy.compactMap { self.times[$0] }.first,
      isListed: listed == .listedName || listed == .listedSurname, endsAsSurname: words.endsAsSurname(text),
      endsOpen: text.last.map { openEndings.contains($0) } ?? false,
      isInflected: isTitle
        ? nominatives.contains { words.lowerRoles(of: $0.lowercased()).contains(.title) }
        : !isKnown(text) && nominatives.contains(where: isKnown))
    type.mayBeInflected = nominatives.contains { $0 != text }
    type.isLexical = declension != nil && type.text.utf8.count > 4 && (isNominative(text) || isLexical(text))
    return type
  }

  private func nominatives(of text: String) -> [String] {
    guard let declension else { return [] }
    return declension.readings(of: text).dropFirst().filter { !$0.isBare || isNominative($0.nominative) }.map(
      \.nominative)
  }

  /// *al-Assad*: a particle and a capital behind a hyphen.
  private func hasArabicArticle(_ text: String) -> Bool {
    guard let dash = text.firstIndex(of: "-") else { return false }
    return words.lowerRoles(of: String(text[..<dash])).contains(.particle)
      && text[dash...].dropFirst().first?.isUppercase == true
  }

  /// Whether a lexicon has a word as it is written as a name, or as a word of a person's name.
  private func isKnown(_ word: String) -> Bool {
    known[word] != nil || known.personWords[nameKey(word)] != nil || givenNames[word] != nil || isGivenVariant(word)
  }

  /// Whether a word is a name or a city in the nominative, or begins the names of organizations.
  private func isNominative(_ word: String) -> Bool {
    if isKnown(word) || words.roles(of: word).contains(.organization) { return true }
    return townEvidence(of: word) > 0
  }

  private func townEvidence(of word: String) -> Double {
    if known.isCity(word) { return 3 }
    let listed = listed.evidence(for: word)
    return listed == .listedName || listed == .listedWord ? 2 : 0
  }

  /// Whether a lexicon of names has a word, which may have case forms and common words too.
  private func isLexical(_ word: String) -> Bool { lexicon.contains(Array(word.lowercased().unicodeScalars)) }

  private func isGivenVariant(_ name: String) -> Bool { name.count > 2 && variants.contains(name) }

  /// What the document has in lower case, and what it has with a capital where only names have one.
  private func addDocumentEvidence(_ lines: [[SentenceCaseWord]], to types: inout [SentenceCaseType]) {
    var numbers: [String: Int] = [:]
    for (number, type) in types.enumerated() where type.isCapitalized { numbers[type.text.lowercased()] = number }
    for type in types where !type.isCapitalized {
      if let number = numbers[type.text] { types[number].isSeenLower = true }
    }
    var inside: Set<String> = []
    for line in lines where !SentenceCaseLine.isHeadline(line, types) {
      for word in line where word.kind == .word && !word.startsSentence && types[word.number].isCapitalized {
        types[word.number].isSeenInside = true
        if declension != nil { inside.insert(types[word.number].text) }
      }
    }
    guard let declension else { return }
    for (number, type) in types.enumerated() where type.isCapitalized && !type.isSeenInside {
      types[number].isSeenInside = declension.readings(of: type.text).contains { inside.contains($0.nominative) }
    }
  }

  // MARK: Nominatives

  private func inNominative(_ found: [FoundName]) -> [Mention] {
    guard let declension else { return found.map(\.mention) }
    let words = Set(found.lazy.map(\.mention).filter { $0.known == nil }.flatMap { nameWords($0.base) })
    let chooser = NominativeChooser(
      declension, words: words, isKnown: { isKnown($0) || self.words.roles(of: $0).contains(.organization) },
      isLexical: isLexical, townEvidence: townEvidence(of:), endsAsSurname: self.words.endsAsSurname)
    return found.map { found in
      let mention = found.mention
      if mention.known != nil && mention.base.contains(" ") || NameKind.onRequest.contains(mention.kind) {
        return mention
      }
      let base = chooser.nominative(of: nameWords(mention.base), in: found.case).joined(separator: " ")
      let established = known[base]
      return Mention(
        range: mention.range, text: mention.text,
        kind: mention.hasTitle ? mention.kind : established?.kind ?? mention.kind, base: base, known: established,
        hasTitle: mention.hasTitle)
    }
  }
}

/// What adjectives and common nouns end in as often as family names do.
private let openEndings: Set<Character> = ["a", "e", "i", "o", "y", "а", "я", "о", "е", "и", "і", "й"]
