internal import Text

/// Established names of several words, as a language inflects them: *United Nations*, *Соединённых Штатов*.
struct NamePhrases: Sendable {
  struct Phrase: Sendable {
    /// In lower case.
    let words: [String]
    let spelling: String
    let name: KnownName
  }

  private let isInflected: Bool
  private let names: KnownNames
  /// By the first letters of the first word; the longest first.
  private var phrases: [String: [Phrase]] = [:]

  /// - Parameters:
  ///   - known: The established names.
  ///   - organizations: Further ones, which have no rendering.
  ///   - isInflected: Whether the language has cases.
  init(_ known: KnownNames, organizations: [String], isInflected: Bool) {
    self.isInflected = isInflected
    names = known
    for (spelling, name) in known.spellings where name.kind != .person && spelling.utf8.contains(0x20) {
      add(spelling, name)
    }
    for spelling in organizations where known[spelling] == nil {
      add(
        spelling,
        KnownName(
          kind: .organization, targets: [], native: nil, nativeLanguage: nil, english: nil,
          source: NameWords.path(of: known.source.primary)))
    }
    for key in phrases.keys {
      phrases[key]?.sort { ($1.words.count, $0.spelling) < ($0.words.count, $1.spelling) }
    }
  }

  private mutating func add(_ spelling: String, _ name: KnownName) {
    // *Côte d’Ivoire*: texts are read without what is elided.
    let words = spelling.lowercased().split(separator: " ").map { word in
      String(isInflected ? word : word.split(whereSeparator: isApostrophe).last ?? word)
    }
    guard words.count > 1, words.count <= 8 else { return }
    phrases[key(words[0]), default: []].append(Phrase(words: words, spelling: spelling, name: name))
  }

  /// The phrases that may begin with a word in lower case.
  func candidates(for word: String) -> [Phrase] { phrases[key(word)] ?? [] }

  /// Whether a word of a text, in lower case, is a word of a phrase.
  func matches(_ word: String, _ other: String) -> Bool {
    if word == other { return true }
    guard isInflected, word.count > 3, other.count > 3, abs(word.count - other.count) <= 3 else { return false }
    return zip(word, other).prefix { $0 == $1 }.count >= max(3, other.count - 3)
  }

  /// The established name of a spelling.
  func known(_ spelling: String) -> KnownName? { names[spelling] }

  private func key(_ word: String) -> String { isInflected ? String(word.prefix(3)) : word }
}
