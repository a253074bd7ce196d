internal import Text

/// Where terms are found by their words: single words in one table, several in a trie of word numbers.
struct TermIndex: Sendable {
  struct Entry: Sendable {
    let term: String
    let concept: Concept
    let glossary: String
    /// The glossary's rank: the user's come before the program's.
    let priority: Int
    /// The words of a term of several.
    let words: [String]
  }

  private(set) var entries: [Entry] = []
  /// The terms of one word as written.
  private(set) var words: [String: [Int]] = [:]
  /// The verbal phrases by their verb: *in Frage stellen* by *stellen*.
  private(set) var phrases: [String: [Int]] = [:]
  private var numbers: [String: Int] = [:]
  private var nodes: [Node] = [Node()]
  /// The most words that a term has.
  private(set) var longest = 1

  private struct Node: Sendable {
    var children: [Int: Int] = [:]
    var entries: [Int] = []
  }

  /// Concepts without a target term help nobody and are left out.
  init(glossaries: [Glossary], source: Language, target: Language) {
    for (place, glossary) in glossaries.enumerated() {
      let priority = glossary.isEmbedded ? glossaries.count : place
      for concept in glossary.concepts where !concept.terms(in: target).isEmpty {
        for term in concept.terms(in: source) {
          add(term, concept: concept, glossary: glossary.name, priority: priority)
        }
      }
    }
  }

  private mutating func add(_ term: String, concept: Concept, glossary: String, priority: Int) {
    let words = Self.words(of: term)
    let number = entries.count
    entries.append(
      Entry(
        term: term, concept: concept, glossary: glossary, priority: priority, words: words))
    guard words.count > 1 else {
      self.words[words.first ?? term, default: []].append(number)
      return
    }
    if let verb = Self.verb(of: words, concept: concept) {
      phrases[verb, default: []].append(number)
    }
    longest = max(longest, words.count)
    var node = 0
    for word in words {
      let key = self.number(of: Self.key(word))
      if let next = nodes[node].children[key] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].children[key] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    nodes[node].entries.append(number)
  }

  private mutating func number(of key: String) -> Int {
    if let number = numbers[key] { return number }
    numbers[key] = numbers.count
    return numbers.count - 1
  }

  /// The number of a key; nil where no term of several words has it.
  func number(ofKey key: String) -> Int? { numbers[key] }

  /// The nodes that follow a node by one of the word numbers of a token.
  func next(_ node: Int, _ numbers: [Int]) -> [Int] {
    numbers.compactMap { nodes[node].children[$0] }
  }

  /// Of several entries those of the glossary that comes first.
  func preferred(_ found: [TermReader.Found]) -> [TermReader.Found] {
    guard found.count > 1 else { return found }
    let first = found.map { entries[$0.entry].priority }.min()
    return found.filter { entries[$0.entry].priority == first }
  }

  func entries(at node: Int) -> [Int] { nodes[node].entries }

  /// The words and marks of a term; one where it is a single word, also where the word begins or ends with a mark.
  private static func words(of term: String) -> [String] {
    guard term.utf8.contains(where: { $0 == 0x20 || $0 == 0x2E || $0 == 0x2F }) else { return [term] }
    let bytes = Array(term.utf8)
    return Tokenizer().tokens(of: bytes, in: 0..<bytes.count).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  /// What a word of a term of several words is found by: without the endings of adjectives where it is small.
  static func key(_ word: String) -> String {
    guard let first = word.unicodeScalars.first, first.properties.isLowercase else { return word }
    for ending in ["e", "er", "en", "em", "es"] where word.utf8.count > 4 {
      if word.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
        return String(word.dropLast(ending.utf8.count))
      }
    }
    return word
  }

  /// The verb of a verbal phrase: its last word, or the word behind *sich*, or the word before a preposition.
  private static func verb(of words: [String], concept: Concept) -> String? {
    guard concept.partOfSpeech == nil || concept.partOfSpeech == .verb || concept.partOfSpeech == .phrase
    else { return nil }
    let isVerb = { (word: String) in
      word.utf8.count > 3 && word.hasSuffix("n") && word.unicodeScalars.first?.properties.isLowercase == true
    }
    guard let last = words.last else { return nil }
    if words[0] == "sich", words.count > 1, isVerb(words[1]) { return words[1] }
    if isVerb(last) { return last }
    if concept.partOfSpeech == .verb, isVerb(words[0]) { return words[0] }
    return nil
  }
}
