/// A word of a line in a language that capitalizes names only, without elision and possessive.
struct SentenceCaseWord: Sendable {
  /// UTF-8 bytes of the document.
  let range: Range<Int>
  /// Where the word ends with its possessive ending.
  let end: Int
  /// The number in the vocabulary.
  let number: Int
  let kind: Kind
  /// Whether a sentence begins here, or may.
  let startsSentence: Bool
  /// Whether a small word is elided before it, as in *d’Estaing*.
  let isElided: Bool

  enum Kind: UInt8, Sendable { case word, number, mark }
}

/// What a spelling is, wherever it stands in the document.
struct SentenceCaseType: Sendable {
  let text: String
  let roles: NameWords.Roles
  let isCapitalized: Bool
  /// Two or more letters, all capitals.
  let isShouted: Bool
  let isInitial: Bool
  let isGivenName: Bool
  /// Whether a given name is a common word besides.
  let isGivenNameWord: Bool
  let isPersonWord: Bool
  let known: KnownName?
  /// The weekday, month, feast or currency that it names.
  let timeOrMoney: TimeAndMoneyNames.Name?
  let isListed: Bool
  let endsAsSurname: Bool
  /// Whether it ends in a vowel or *й*, as adjectives and common nouns do too.
  let endsOpen: Bool
  /// Whether it is a case form of a name or title that is known, and no such itself.
  let isInflected: Bool
  /// The dictionary form of a country adjective or inhabitant, where these are asked for.
  var demonym: String?
  /// Whether a lexicon of names or cities has it, which may have common words too.
  var isLexical = false
  /// Whether it may be a case form by its ending.
  var mayBeInflected = false
  /// Whether verbs of the past end so.
  var endsAsVerb = false
  /// Whether the document has it in lower case too.
  var isSeenLower = false
  /// Whether the document has it capitalized inside a sentence, as no title or the like.
  var isSeenInside = false

  /// Whether a lexicon has it as a name, and as nothing else.
  var isKnownName: Bool { known != nil || isPersonWord || isListed || (isGivenName && !isGivenNameWord) }
}
