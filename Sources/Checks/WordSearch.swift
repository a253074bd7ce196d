package import Morphology
internal import Text

/// Finds a phrase in a passage, whatever its case, with the endings that inflection adds.
///
/// It is to find a translation that is there, so it forgives more than a term matcher does: by the tables of the
/// language's inflection where it has them (*held* for *hold*, *countries* for *country*), else by the words' beginnings.
package struct WordSearch {
  private let words: [(word: Word, range: Range<Int>)]
  /// The places of words in `words`, in order, by what a form of theirs has in common with them.
  private let places: [String: [Int]]
  private let rules: InflectionRules?

  private struct Word {
    let text: [UInt8]
    /// The word and the dictionary forms that it may be of; empty where the language has no tables.
    let paradigms: Set<String>

    init(_ text: String, _ rules: InflectionRules?) {
      self.text = Array(text.lowercased().utf8)
      paradigms = rules?.paradigms(of: text) ?? []
    }

    func isForm(of other: Word) -> Bool {
      if text == other.text { return true }
      return paradigms.isEmpty ? sharesBeginning(with: other) : !paradigms.isDisjoint(with: other.paradigms)
    }

    /// What words must have one of in common to be forms of each other: a dictionary form, or else their beginnings.
    var keys: Set<String> {
      paradigms.isEmpty ? [String(decoding: text.prefix(3), as: UTF8.self)] : paradigms
    }

    /// Whether they share all but the last letters, few enough to be an ending.
    private func sharesBeginning(with lemma: Word) -> Bool {
      guard lemma.text.count >= 3, text.count >= 3 else { return false }
      let shared = zip(text, lemma.text).prefix { $0 == $1 }.count
      let mayChange = lemma.text.count > 4 ? 2 : lemma.text.count > 3 ? 1 : 0
      return lemma.text.count - shared <= mayChange && text.count - shared <= 4
    }
  }

  /// - Parameters:
  ///   - passage: Where to search.
  ///   - rules: How its language inflects; nil where that is not known.
  package init(_ passage: CheckContext.Passage, rules: InflectionRules?) {
    self.rules = rules
    words = passage.tokens.filter { $0.kind != .mark }.flatMap { token in
      Self.parts(of: passage.text(token), from: token.range.lowerBound).map { (Word(String($0.text), rules), $0.range) }
    }
    var places: [String: [Int]] = [:]
    for (place, word) in words.enumerated() {
      for key in word.word.keys { places[key, default: []].append(place) }
    }
    self.places = places
  }

  /// The first place of a phrase: all its words in order, at most one word between two of them.
  package func first(_ phrase: String) -> Range<Int>? {
    let document = Document(text: phrase)
    let sought = Tokenizer().tokens(of: document, in: 0..<document.bytes.count)
      .filter { $0.kind != .mark }
      .flatMap { Self.parts(of: document.text($0.range), from: 0) }.map { Word(String($0.text), rules) }
    guard let beginning = sought.first else { return nil }
    let starts = beginning.keys.compactMap { key in
      places[key]?.lazy.compactMap { start in match(sought, at: start).map { (start, $0) } }.first
    }
    guard let (start, end) = starts.min(by: { $0.0 < $1.0 }) else { return nil }
    return words[start].range.lowerBound..<words[end].range.upperBound
  }

  private func match(_ sought: [Word], at start: Int) -> Int? {
    guard words[start].word.isForm(of: sought[0]) else { return nil }
    var place = start
    for word in sought.dropFirst() {
      guard
        let next = [place + 1, place + 2].first(where: { $0 < words.count && words[$0].word.isForm(of: word) })
      else { return nil }
      place = next
    }
    return place
  }

  /// The parts that hyphens make, each with its bytes of the passage.
  private static func parts(of word: String, from start: Int) -> [(text: Substring, range: Range<Int>)] {
    var parts: [(Substring, Range<Int>)] = []
    var place = start
    for part in word.split(separator: "-", omittingEmptySubsequences: false) {
      let end = place + part.utf8.count
      if !part.isEmpty { parts.append((part, place..<end)) }
      place = end + 1
    }
    return parts
  }
}
