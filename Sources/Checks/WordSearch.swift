internal import Text

/// Finds a phrase in a passage, whatever its case, with the endings that inflection adds.
///
/// Rough on purpose: it is to find a translation that is there, so it forgives more than a term matcher does.
package struct WordSearch {
  private let words: [(text: [UInt8], range: Range<Int>)]

  package init(_ passage: CheckContext.Passage) {
    words = passage.tokens.filter { $0.kind != .mark }.flatMap { token in
      Self.parts(of: passage.text(token), from: token.range.lowerBound)
    }
  }

  /// The first place of a phrase: all its words in order, at most one word between two of them.
  package func first(_ phrase: String) -> Range<Int>? {
    let document = Document(text: phrase)
    let sought = Tokenizer().tokens(of: document, in: 0..<document.bytes.count)
      .filter { $0.kind != .mark }
      .flatMap { Self.parts(of: document.text($0.range), from: 0) }.map(\.text)
    guard !sought.isEmpty else { return nil }
    for start in words.indices {
      if let end = match(sought, at: start) {
        return words[start].range.lowerBound..<words[end].range.upperBound
      }
    }
    return nil
  }

  private func match(_ sought: [[UInt8]], at start: Int) -> Int? {
    guard Self.isForm(words[start].text, of: sought[0]) else { return nil }
    var place = start
    for word in sought.dropFirst() {
      guard
        let next = [place + 1, place + 2].first(where: {
          $0 < words.count && Self.isForm(words[$0].text, of: word)
        })
      else { return nil }
      place = next
    }
    return place
  }

  /// Whether a word is a form of another: they share all but the last letters, few enough to be an ending.
  private static func isForm(_ word: [UInt8], of lemma: [UInt8]) -> Bool {
    if word == lemma { return true }
    guard lemma.count >= 3, word.count >= 3 else { return false }
    var shared = 0
    while shared < min(word.count, lemma.count), word[shared] == lemma[shared] { shared += 1 }
    // y becomes ie, e is dropped, a consonant doubles: up to two bytes of the lemma change, three may follow.
    return lemma.count - shared <= (lemma.count > 4 ? 2 : lemma.count > 3 ? 1 : 0)
      && word.count - shared <= 4
  }

  private static func parts(of word: String, from start: Int) -> [(
    text: [UInt8], range: Range<Int>
  )] {
    var parts: [(text: [UInt8], range: Range<Int>)] = []
    var place = start
    for part in word.split(separator: "-", omittingEmptySubsequences: false) {
      let end = place + part.utf8.count
      if !part.isEmpty { parts.append((Array(part.lowercased().utf8), place..<end)) }
      place = end + 1
    }
    return parts
  }
}
