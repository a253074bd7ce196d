internal import Tables

/// Which language of another script a name comes from, as its spelling in a text in Latin letters tells.
///
/// A name that nothing marks as foreign is left as the text has it: *Peter Schmidt* is not Петер Шмидт, though the
/// convention could have written him so.
struct SpellingOrigin: Sendable {
  private let endings: NameOrigins
  private let listed: ListedNames
  /// Whether a language writes its names in another script, so that texts spell them by a convention.
  private let isForeign: @Sendable (String) -> Bool

  /// - Parameter language: The language of the text.
  init(spelledIn language: String) throws(TableError) {
    endings = try NameOrigins(spelledIn: language)
    listed = try ListedNames()
    let registry = try ConventionRegistry.embedded.get()
    isForeign = { registry.convention(from: $0, to: language) != nil }
  }

  /// What a family name says of its language.
  enum Family {
    /// Its ending or a list tells; the likeliest language first.
    case foreign([String])
    /// It has such an ending, but names in Latin letters end so too: *Bülow*.
    case perhapsForeign([String])
    /// It is a family name of a language in Latin letters.
    case latin
    case unknown
  }

  func family(_ word: String) -> Family {
    let ending = endings.origin(of: word)
    if let ending, ending.isSure {
      let foreign = ending.languages.filter(isForeign)
      return foreign.isEmpty ? .latin : .foreign(foreign)
    }
    if let origin = listed.origin(ofSurname: word) { return isForeign(origin) ? .foreign([origin]) : .latin }
    if listed.isFamily(word) { return .latin }
    return ending.map { .perhapsForeign($0.languages) } ?? .unknown
  }

  /// What a given name says of its language.
  enum Given: Equatable {
    /// Only people of other scripts are called so: *Jekaterina*.
    case foreign([String])
    /// People of languages in Latin letters are called so, perhaps others too: *Katharina*, *Viktor*.
    case latin
    case unknown
  }

  func givenName(_ word: String) -> Given {
    // *Monte Rosa* is no Armenian.
    guard let entry = try? GivenNames.embedded.get()[word], !entry.isWord, let origin = entry.origins.first else {
      return .unknown
    }
    return isForeign(origin) ? .foreign(entry.origins) : .latin
  }

  /// The language whose articles and words for son and father stand among the words of a name: *Dschabir al-Masri*.
  func languages(ofParticles words: [String]) -> [String]? {
    endings.languages(ofParticles: words)?.filter(isForeign)
  }

  /// The languages that an ending points to, sure or not.
  func languages(ofEnding word: String) -> [String]? { endings.languages(of: word) }

  /// Whether the ending alone tells that a name comes from a language.
  func isSure(ofEnding word: String, _ language: String) -> Bool {
    endings.origin(of: word).map { $0.isSure && $0.languages.contains(language) } ?? false
  }
}
