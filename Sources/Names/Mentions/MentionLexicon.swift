internal import Morphology
internal import Tables
internal import Text

/// What the recognition of names in German text knows of words.
struct MentionLexicon: Sendable {
  let context: GermanContext
  let morphology: GermanMorphology
  let givenNames: GivenNames
  let listed: ListedNames
  let shapes: NameShapes
  /// Titles and roles that stand before a person's name.
  let titles: Set<String>
  /// Words that mark an organization's name.
  let organizationWords: Set<String>
  private let inhabitants: Set<String>
  private let adjectives: Set<String>
  private let times: TimeAndMoneyNames

  init(language: Language) throws(TableError) {
    context = try GermanContext()
    morphology = try GermanMorphology()
    givenNames = try GivenNames.embedded.get()
    listed = try ListedNames()
    shapes = try NameShapes()
    let titles = try Table(embedded: "tables/names/titles-german.tsv", minimumCells: 3)
    self.titles = Set(titles.rows.lazy.filter { $0[2] != "after" }.map { $0[0] })
    let organizations = try Table(embedded: "tables/names/organization-words.tsv", minimumCells: 2)
    organizationWords = Set(organizations.rows.lazy.map { $0[0] })
    let demonyms = try Table(embedded: "tables/names/demonyms.tsv", required: ["de-inhabitant"])
    var inhabitants: Set<String> = []
    var adjectives: Set<String> = []
    for row in demonyms.rows {
      inhabitants.formUnion(row["de-inhabitant"].split(separator: "|").map(String.init))
      adjectives.formUnion(row["de-adjective"].split(separator: "|").map(String.init))
    }
    self.inhabitants = inhabitants
    self.adjectives = adjectives
    times = try TimeAndMoneyNames(language: language)
  }

  /// *Russe*, *Russen*, *Russin*, *Russinnen*, *Italiener*, *Italienern*, *Italieners*.
  func inhabitant(of word: String) -> String? {
    for ending in ["", "n", "s", "en"] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      if inhabitants.contains(stem) { return stem }
    }
    for ending in ["innen", "in"] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      for tail in ["", "e"] where inhabitants.contains(stem + tail) { return stem + tail }
    }
    return nil
  }

  func isInhabitant(_ word: String) -> Bool { inhabitant(of: word) != nil }

  /// *südkoreanische* is a form of *südkoreanisch*.
  func countryAdjective(of word: String) -> String? {
    for ending in ["", "e", "er", "es", "en", "em"] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      if adjectives.contains(stem) { return stem }
      if adjectives.contains(stem.lowercased()) { return stem.lowercased() }
    }
    return nil
  }

  /// The place of an adjective in *-er*: *Berliner*, *Münchner*, *Zürcher* (where the place is known).
  func placeOfAdjective(_ word: String, in known: KnownNames) -> KnownName? {
    guard word.hasSuffix("er"), word.count > 4 else { return nil }
    let stem = String(word.dropLast(2))
    for base in [stem, stem + "e", stem + "en", String(stem.dropLast()) + "en"] {
      if let name = known[base], name.kind == .place { return name }
    }
    return nil
  }

  /// *Russland* of *Nordrussland* … : what follows a compass point or the like.
  func compassRest(of word: String) -> String? {
    let lower = word.lowercased()
    for length in stride(from: min(8, word.count - 3), to: 2, by: -1) {
      let first = String(lower.prefix(length))
      if context.has(first, .compass) { return String(word.dropFirst(length)).capitalizedFirst }
    }
    return nil
  }

  /// The weekday, month, feast or currency that a word names, and its form without a genitive ending.
  func timeOrMoney(_ word: String) -> (base: String, name: TimeAndMoneyNames.Name)? {
    for base in genitiveBases(of: word) {
      if let name = times[base], !context.has(base, .denomination) { return (base, name) }
    }
    return nil
  }

  func isUnit(_ word: String) -> Bool { context.has(word, .unit) || context.has(word, .denomination) }

  /// Whether a small word is an inflected adjective or participle, by the morphology or, where that knows nothing, by
  /// its ending.
  func isAdjectiveLike(_ word: String) -> Bool {
    guard word.utf8.count > 3, word.utf8.count <= 80,
      ["e", "er", "es", "en", "em"].contains(where: { word.hasSuffix($0) })
    else { return false }
    let readings = morphology.analyses(of: word)
    return readings.isEmpty || readings.contains { $0.partOfSpeech == .adjective }
  }

  /// Whether a small word surely is an inflected adjective: by the lexicon, or by *-isch*.
  func isAdjective(_ word: String) -> Bool {
    guard word.utf8.count > 4, word.utf8.count <= 80,
      let ending = ["en", "er", "es", "em", "e"].first(where: { word.hasSuffix($0) })
    else { return false }
    return word.dropLast(ending.count).hasSuffix("isch")
      || morphology.analyses(of: word).contains { $0.partOfSpeech == .adjective && $0.evidence == .lexicon }
  }

  func isVerb(_ word: String) -> Bool {
    guard word.utf8.count <= 80 else { return false }
    return morphology.analyses(of: word).contains { $0.partOfSpeech == .verb }
  }
}
