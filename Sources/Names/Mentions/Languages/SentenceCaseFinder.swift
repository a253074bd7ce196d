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

  init(known: KnownNames) throws(TableError) {
    let language = known.source.primary
    self.known = known
    words = try NameWords(language: language)
    declension = try Declension(language: language)
    phrases = NamePhrases(known, organizations: words.established, isInflected: declension != nil)
    givenNames = try GivenNames.embedded.get()
    variants = try GivenNameVariants.embedded.get()
    listed = try ListedNames()
  }

  func mentions(in document: Document) -> [Mention] {
    let mentions = lines(of: document).flatMap { $0.mentions() }
    return inNominative(mentions)
  }

  func candidates(in document: Document) -> [MentionCandidate] {
    lines(of: document).flatMap { $0.candidates() }
  }

  private func lines(of document: Document) -> [SentenceCaseLine] {
    var vocabulary = Vocabulary()
    let reader = SentenceCaseReader(document: document, words: words)
    let lines = document.lines.map { reader.words(of: $0, into: &vocabulary) }
    var types = vocabulary.firsts.map { type(of: document.text($0)) }
    addDocumentEvidence(lines, to: &types)
    return lines.map { SentenceCaseLine(words: $0, types: types, document: document, phrases: phrases) }
  }

  // MARK: Words

  private func type(of text: String) -> SentenceCaseType {
    let scalars = text.unicodeScalars
    let letters = scalars.filter(\.properties.isAlphabetic)
    let roles = words.roles(of: text)
    let isCapitalized =
      text.utf8.count <= 160 && (scalars.first?.properties.isUppercase == true || hasArabicArticle(text))
    let nominatives = text.utf8.count <= 160 ? declension?.readings(of: text).dropFirst().map(\.nominative) ?? [] : []
    guard isCapitalized else {
      let isInflectedTitle =
        roles.contains(.title) && nominatives.contains { words.lowerRoles(of: $0).contains(.title) }
      return SentenceCaseType(
        text: text, roles: roles, isCapitalized: false, isShouted: false, isInitial: false, isGivenName: false,
        isGivenNameWord: false, isPersonWord: false, known: nil, isListed: false, endsAsSurname: false,
        endsOpen: false, isInflected: isInflectedTitle)
    }
    let forms = [text] + nominatives
    let given = forms.lazy.compactMap { self.givenNames[$0] }.first
    let listed = forms.lazy.compactMap { self.listed.evidence(for: $0) }.first
    let isTitle = roles.contains(.title)
    return SentenceCaseType(
      text: text, roles: roles, isCapitalized: true,
      isShouted: letters.count > 1 && letters.allSatisfy(\.properties.isUppercase), isInitial: letters.count == 1,
      isGivenName: given != nil || forms.contains(where: isGivenVariant), isGivenNameWord: given?.isWord == true,
      isPersonWord: forms.contains { known.personWords[nameKey($0)] != nil },
      known: forms.lazy.compactMap { self.known[$0] }.first,
      isListed: listed == .listedName || listed == .listedSurname, endsAsSurname: words.endsAsSurname(text),
      endsOpen: text.last.map { openEndings.contains($0) } ?? false,
      isInflected: isTitle
        ? nominatives.contains { words.lowerRoles(of: $0.lowercased()).contains(.title) }
        : !isKnown(text) && nominatives.contains(where: isKnown))
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
      declension, words: words, isKnown: isKnown,
      townEvidence: { self.known.isCity($0) ? 3 : self.listed.evidence(for: $0) == .listedName ? 2 : 0 },
      endsAsSurname: self.words.endsAsSurname)
    return found.map { found in
      let mention = found.mention
      if mention.known != nil, mention.base.contains(" ") { return mention }
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
