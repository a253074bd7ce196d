/// Words that are being collected from dictionaries: the first source of a word says what it is.
struct LexiconRows {
  /// What is known of a noun; the codes are those of `nouns.tsv`.
  struct Noun: Equatable {
    var gender: String
    /// Nil where no source has the plural.
    var plural: String?
    var genitive = ""
  }

  private(set) var nouns: [String: Noun] = [:]
  /// The separable prefix of each infinitive; empty for others.
  private(set) var verbs: [String: String] = [:]
  private(set) var adjectives: Set<String> = []

  mutating func add(noun lemma: String, gender: String, plural: String?) {
    if let known = nouns[lemma] {
      guard known.plural == nil, known.gender == gender, let plural else { return }
      nouns[lemma]?.plural = plural
      nouns[lemma]?.genitive = Self.genitive(lemma, gender, plural)
    } else {
      nouns[lemma] = Noun(gender: gender, plural: plural, genitive: Self.genitive(lemma, gender, plural ?? ""))
    }
  }

  mutating func add(verb infinitive: String, prefix: String) {
    if verbs[infinitive] == nil { verbs[infinitive] = prefix }
  }

  mutating func add(adjective: String) { adjectives.insert(adjective) }

  /// Weak nouns by their ending: *-n* after *-e*, *-en* where a suffix makes such nouns (*-ist*, *-ant*).
  private static func genitive(_ lemma: String, _ gender: String, _ plural: String) -> String {
    guard gender == "m" else { return "" }
    if plural == "-n", lemma.hasSuffix("e") { return "-n" }
    let isWeak = GermanNounClasses.plausible(lemma).contains {
      $0.gender == .masculine && $0.genitive == .weak("en", takesS: false)
    }
    return plural == "-en" && isWeak ? "-en" : ""
  }

  /// The code of a plural, as `nouns.tsv` writes it; nil where it cannot be the noun's.
  static func pluralCode(of plural: String, lemma: String) -> String? {
    let umlaut = GermanUmlaut.applied(to: lemma)
    if plural == lemma { return "-" }
    if plural == umlaut { return "¨" }
    for ending in ["e", "er", "n", "en", "nen", "s", "se"] {
      if plural == lemma + ending { return "-" + ending }
      if ending == "e" || ending == "er", let umlaut, plural == umlaut + ending { return "¨" + ending }
    }
    // *Museum*, *Museen*; *Praktikum*, *Praktika*: all but the ending is shared.
    let shared = zip(lemma.utf8, plural.utf8).prefix { $0 == $1 }.count
    return shared > 2 && shared + 3 >= lemma.utf8.count && shared + 4 >= plural.utf8.count ? plural : nil
  }

}
