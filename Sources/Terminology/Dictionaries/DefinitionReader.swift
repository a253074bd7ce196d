/// Reads the text of a dictd or StarDict entry as FreeDict lays it out:
///
///     Abkommen /ˈapkɔmən/ <neut, n, sg>
///     [pol.] agreement <n>, convention <n>
///             Note: between states
///           "ein Abkommen schließen"  - conclude an agreement
///        Synonym: {Vereinbarung}
///      see: {Abmachung}
///
/// Other dictionaries have plain lines of explanation, which this reads as the terms of one sense each.
struct DefinitionReader {
  let headwordLanguage: String
  let glossLanguage: String
  let words: DictionaryWords

  /// A sense while its lines are read.
  private struct Sense {
    var terms: [String] = []
    var domain = ""
    var notes: [String] = []
    var examples: [Concept.Example] = []
    var partOfSpeech: Concept.PartOfSpeech?
  }

  /// The concepts of an entry: one a sense.
  ///
  /// - Parameters:
  ///   - text: The entry.
  ///   - headword: The headword as the index has it, often without capitals and marks.
  ///   - number: The number of the entry, which stands for a line.
  func concepts(of text: String, headword: String, number: Int) -> [Concept] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: true)[...]
    var headwords = [headword]
    var part: Concept.PartOfSpeech?
    if let first = lines.first, let head = head(of: first, indexed: headword) {
      (headwords, part) = head
      lines.removeFirst()
    }
    var senses: [Sense] = []
    for line in lines { read(line, into: &senses) }
    var terms: [String] = []
    for headword in headwords {
      let kept = words.withoutPlaceholders(headword.split(separator: " "), language: headwordLanguage)
      for term in DingSlashes.expanded(kept) where !terms.contains(term) { terms.append(term) }
    }
    guard !terms.isEmpty else { return [] }
    return senses.filter { !$0.terms.isEmpty }.map { sense in
      Concept(
        terms: [headwordLanguage: terms, glossLanguage: sense.terms], partOfSpeech: part ?? sense.partOfSpeech,
        domain: sense.domain, note: sense.notes.joined(separator: "; "), line: number, examples: sense.examples)
    }
  }

  /// The headwords and part of speech of an entry's first line, `[news1] ずぶ濡れ /…/, ずぶぬれ /…/ <n>`; nil where that line
  /// is something else.
  private func head(of line: Substring, indexed: String) -> ([String], Concept.PartOfSpeech?)? {
    var words = line.prefix(while: { $0 != "<" })[...]
    // Marks of how usual a word is stand before it.
    while let open = words.firstIndex(where: { $0 != " " }), words[open] == "[", let close = words.firstIndex(of: "]") {
      words = words[words.index(after: close)...]
    }
    // Spellings that are pronounced alike, each with its pronunciation.
    let spellings = words.split(separator: "/, ").map { part in
      trimmed(part.split(separator: " /", maxSplits: 1, omittingEmptySubsequences: false).first ?? "")
    }.filter { !$0.isEmpty }
    guard spellings.contains(where: { Self.letters($0) == Self.letters(indexed) }) || line.contains(" /") else {
      return nil
    }
    return (spellings, line.firstIndex(of: "<").flatMap { Self.partOfSpeech(line[$0...]) })
  }

  private static func letters(_ text: String) -> [UInt8] {
    FoldedText.bytes(of: text.utf8).filter { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
  }

  private func read(_ line: Substring, into senses: inout [Sense]) {
    let text = trimmed(line)
    if text.hasPrefix("Note:") {
      guard !senses.isEmpty else { return }
      senses[senses.count - 1].notes.append(trimmed(text.dropFirst("Note:".count)))
    } else if text.hasPrefix("Synonym") || text.hasPrefix("see:") || text.hasPrefix("Antonym") || text.isEmpty {
      return
    } else if text.hasPrefix("\"") {
      guard !senses.isEmpty, let example = example(text) else { return }
      senses[senses.count - 1].examples.append(example)
    } else {
      let sense = self.sense(text)
      if !sense.terms.isEmpty { senses.append(sense) }
    }
  }

  /// `"ein Abkommen schließen"  - conclude an agreement`
  private func example(_ text: String) -> Concept.Example? {
    guard let end = text.dropFirst().firstIndex(of: "\"") else { return nil }
    let rest = trimmed(text[text.index(after: end)...])
    guard rest.hasPrefix("-") else { return nil }
    return Concept.Example(texts: [
      headwordLanguage: String(text[text.index(after: text.startIndex)..<end]),
      glossLanguage: trimmed(rest.dropFirst()),
    ])
  }

  /// The terms of a line: `1. [min.] nephrite <n>, jade <n>`.
  private func sense(_ text: String) -> Sense {
    var sense = Sense()
    let utf8 = Array(text.utf8)
    var start = 0
    // The number of a sense.
    while start < utf8.count, utf8[start] &- 0x30 < 10 { start += 1 }
    start = start > 0 && start < utf8.count && (utf8[start] == 0x2E || utf8[start] == 0x29) ? start + 1 : 0
    for piece in DingScanner.split(utf8[start...], at: UInt8(ascii: ",")).flatMap({
      DingScanner.split($0, at: UInt8(ascii: ";"))
    }) {
      read(piece, into: &sense)
    }
    return sense
  }

  private func read(_ piece: ArraySlice<UInt8>, into sense: inout Sense) {
    var term: [UInt8] = []
    var place = piece.startIndex
    while place < piece.endIndex {
      let open = piece[place]
      if let close = DingScanner.closing(open), let end = DingScanner.end(of: piece, from: place, close: close) {
        let content = String(decoding: piece[(place + 1)..<end], as: UTF8.self)
        switch open {
        case UInt8(ascii: "["):
          if let name = words.domain(ofLabel: content) {
            if sense.domain.isEmpty { sense.domain = name }
          } else {
            sense.notes.append("[\(content)]")
          }
        case UInt8(ascii: "<"): sense.partOfSpeech = sense.partOfSpeech ?? Self.partOfSpeech(content[...])
        case UInt8(ascii: "("):
          // Letters in parentheses belong to the word: *y(o)ustone* is left as it is.
          let isInside = place > piece.startIndex && piece[place - 1] > 0x20
          if isInside {
            term += piece[place...end]
          } else if content.utf8.count < 3, let part = Self.partOfSpeech(content[...]) {
            sense.partOfSpeech = sense.partOfSpeech ?? part
          } else if !content.utf8.allSatisfy({ $0 &- 0x30 < 10 }) {
            sense.notes.append(content)
          }
        default: break
        }
        place = end + 1
      } else if open == UInt8(ascii: "/"), let end = DingScanner.abbreviationEnd(piece, from: place) {
        // A pronunciation.
        place = end + 1
      } else {
        term.append(open)
        place += 1
      }
    }
    let all = DingScanner.cleaned(term).split(separator: " ")
    let kept = words.withoutPlaceholders(all, language: glossLanguage)
    for term in DingSlashes.expanded(kept) where !sense.terms.contains(term) { sense.terms.append(term) }
  }

  private static func partOfSpeech(_ codes: Substring) -> Concept.PartOfSpeech? {
    for code in codes.split(whereSeparator: { !$0.isLetter }) {
      switch code {
      case "masc", "fem", "neut", "f", "m", "n", "pl": return .noun
      case "v", "vt", "vi": return .verb
      case "adj": return .adjective
      case "adv": return .adverb
      default: continue
      }
    }
    return nil
  }
}
