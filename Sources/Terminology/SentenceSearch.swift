internal import Morphology
internal import Text

/// A sentence's tokens with what is known of each.
struct SentenceWords {
  let tokens: [Token]
  let texts: [String]
  let readings: [TermReader.Reading]
  /// The pieces of words with hyphens of which no term is known as a whole: *Shell-Konzern*.
  let pieces: [[(range: Range<Int>, reading: TermReader.Reading)]]

  init(tokens: [Token], document: Document, reader: inout TermReader) {
    self.tokens = tokens
    texts = tokens.map { document.text($0.range) }
    var readings: [TermReader.Reading] = []
    readings.reserveCapacity(tokens.count)
    // A capital says nothing at the start of a sentence and behind an opening quote or a colon.
    var isPositional = true
    for (token, text) in zip(tokens, texts) {
      if token.kind == .mark {
        readings.append(reader.reading(text, isPositional: false))
        if openings.contains(text) { isPositional = true }
      } else {
        readings.append(reader.reading(text, isPositional: isPositional))
        isPositional = false
      }
    }
    self.readings = readings
    pieces = zip(tokens, readings).map { token, reading in
      guard token.kind == .word, reading.found.isEmpty else { return [] }
      let pieces = document.bytes[token.range].split(separator: UInt8(ascii: "-"))
      guard pieces.count > 1 else { return [] }
      return pieces.map { piece in
        let text = String(decoding: piece, as: UTF8.self)
        return (piece.startIndex..<piece.endIndex, reader.reading(text, isPositional: false))
      }
    }
  }
}

private let openings: Set<String> = ["„", "“", "”", "»", "«", "\"", "‚", "‘", "›", "‹", ":", "(", "•"]

/// Finds the terms of one sentence: several words first, then verbs in two pieces, then single words and compounds.
struct SentenceSearch {
  let matcher: TermMatcher
  let words: SentenceWords
  private(set) var hits: [TermHit] = []
  private var isTaken: [Bool]

  init(matcher: TermMatcher, words: SentenceWords) {
    self.matcher = matcher
    self.words = words
    isTaken = Array(repeating: false, count: words.tokens.count)
  }

  mutating func run() {
    verbalPhrases()
    for place in words.tokens.indices where !isTaken[place] { longestTerm(from: place) }
    separatedVerbs()
    for place in words.tokens.indices where !isTaken[place] && words.tokens[place].kind == .word {
      let found = words.readings[place].found
      let range = words.tokens[place].range
      if !found.isEmpty {
        hits += matcher.index.preferred(found).map { matcher.hit($0, range: range) }
      } else if !words.pieces[place].isEmpty {
        for piece in words.pieces[place] {
          hits += matcher.index.preferred(piece.reading.found).map { matcher.hit($0, range: piece.range) }
        }
      } else {
        hits += matcher.hits(of: words.readings[place].compound, range: range)
      }
    }
  }

  private mutating func add(
    _ found: [TermReader.Found], places: Range<Int>, particle: Int? = nil
  ) {
    let tokens = words.tokens[places]
    guard let first = tokens.first, let last = tokens.last, !found.isEmpty else { return }
    let range = first.range.lowerBound..<last.range.upperBound
    hits += matcher.index.preferred(found).map {
      matcher.hit($0, range: range, particle: particle.map { words.tokens[$0].range })
    }
    for place in places { isTaken[place] = true }
    if let particle { isTaken[particle] = true }
  }

  /// The longest term of several words that begins at a token.
  private mutating func longestTerm(from start: Int) {
    var nodes = [0]
    var best: (found: [TermReader.Found], end: Int)?
    var place = start
    while place < words.tokens.count, place - start < matcher.index.longest, !isTaken[place] {
      nodes = nodes.flatMap { matcher.index.next($0, words.readings[place].numbers) }
      if nodes.isEmpty { break }
      place += 1
      let found = nodes.flatMap(matcher.index.entries(at:)).compactMap {
        verified($0, at: start..<place)
      }
      if !found.isEmpty { best = (found, place) }
    }
    if let best { add(best.found, places: start..<best.end) }
  }

  /// Whether each word is a form of the term's word at its place.
  private func verified(_ entry: Int, at places: Range<Int>) -> TermReader.Found? {
    let term = matcher.index.entries[entry]
    let texts = words.texts[places]
    if zip(texts, term.words).allSatisfy({ $0 == $1 }) {
      return TermReader.Found(entry: entry, match: .exact, reason: "as the glossary writes it")
    }
    guard !term.concept.isExact else { return nil }
    for (place, word) in zip(places, term.words) {
      guard matcher.isForm(words.texts[place], of: word, isFirst: place == places.lowerBound) else {
        return nil
      }
    }
    return TermReader.Found(
      entry: entry, match: .inflected, reason: "each word a form of \(term.term)")
  }

  /// Verbal phrases in any order: *in Frage stellen* ← *stellt die Lieferung in Frage*.
  private mutating func verbalPhrases() {
    for place in words.tokens.indices where !isTaken[place] {
      for verb in words.readings[place].phraseVerbs {
        let found = (matcher.index.phrases[verb] ?? []).compactMap { entry -> TermReader.Found? in
          let term = matcher.index.entries[entry]
          guard holdsCompanions(of: term, verb: verb, besides: place) else { return nil }
          return TermReader.Found(
            entry: entry, match: .inflected, reason: "a form of \(verb) with the rest of the phrase")
        }
        guard let first = found.first else { continue }
        add(found, places: place..<place + 1, particle: particle(of: verb, verbAt: place))
        takeCompanions(of: matcher.index.entries[first.entry], verb: verb)
        break
      }
    }
  }

  private func holdsCompanions(of term: TermIndex.Entry, verb: String, besides place: Int) -> Bool {
    term.words.filter { $0 != verb }.allSatisfy { word in
      word == "sich"
        ? words.texts.contains { reflexives.contains($0) }
        : words.texts.indices.contains { $0 != place && words.texts[$0] == word }
    }
  }

  /// The words of the phrase beside its verb are no terms of their own: *Lage* in *in der Lage sein*.
  private mutating func takeCompanions(of term: TermIndex.Entry, verb: String) {
    for word in term.words where word != verb && word != "sich" {
      if let place = words.texts.firstIndex(of: word) { isTaken[place] = true }
    }
  }

  /// The place of the separable prefix that a finite form of `verb` needs; nil where it needs none.
  private func particle(of verb: String, verbAt place: Int) -> Int? {
    guard let morphology = matcher.morphology else { return nil }
    for apart in morphology.apartForms(of: verb) where apart.forms.contains(words.texts[place]) {
      return words.texts.indices.first { $0 > place && words.texts[$0] == apart.prefix }
    }
    return nil
  }

  /// Separable verbs in two pieces: the prefix ends its clause, the verb stands before it.
  private mutating func separatedVerbs() {
    guard let morphology = matcher.morphology else { return }
    for place in words.tokens.indices.dropFirst() where !isTaken[place] {
      let prefix = words.texts[place]
      guard endsClause(place), morphology.isSeparablePrefix(prefix) else { continue }
      for verb in words.tokens.indices[..<place].reversed() where !isTaken[verb] {
        guard words.tokens[verb].kind == .word else { continue }
        let found = matcher.separated(words.texts[verb], prefix: prefix, isFirst: verb == 0)
        if !found.isEmpty {
          add(found, places: verb..<verb + 1, particle: place)
          break
        }
      }
    }
  }

  private func endsClause(_ place: Int) -> Bool {
    guard place + 1 < words.tokens.count else { return true }
    return words.tokens[place + 1].kind == .mark
      || ["und", "oder", "sowie", "aber", "als", "wie"].contains(words.texts[place + 1])
  }
}

private let reflexives: Set<String> = ["sich", "mich", "dich", "uns", "euch"]

extension TermMatcher {
  /// Whether a token is a form of a word of a term of several words.
  func isForm(_ text: String, of word: String, isFirst: Bool) -> Bool {
    if text == word { return true }
    guard let morphology else { return isFirst && text.lowercased() == word.lowercased() }
    if word.isCapitalizedWord {
      // An adjective that the term begins with, or a noun.
      return morphology.paradigm(of: word, partOfSpeech: .noun).contains(text)
        || (text.isCapitalizedWord && sameAdjective(text, word))
    }
    let text = isFirst && text.isCapitalizedWord ? text.prefix(1).lowercased() + text.dropFirst() : text
    if text == word { return true }
    return !morphology.knows(word, as: .function) && sameAdjective(text, word)
  }

  private func sameAdjective(_ text: String, _ word: String) -> Bool {
    let endings = ["", "e", "er", "en", "em", "es"]
    func stems(_ word: String) -> Set<String> {
      Set(endings.filter(word.hasSuffix).map { String(word.dropLast($0.utf8.count)) })
    }
    let shared = stems(text).intersection(stems(word))
    return shared.contains { $0.utf8.count > 2 }
  }

  /// The separable verbs of which a token and a prefix are the two pieces.
  func separated(_ text: String, prefix: String, isFirst: Bool) -> [TermReader.Found] {
    guard let morphology, !text.isCapitalizedWord || isFirst else { return [] }
    let form = text.lowercased()
    var found: [TermReader.Found] = []
    for base in morphology.baseInfinitives(of: form) {
      guard let entries = index.words[prefix + base] else { continue }
      let isApart = morphology.apartForms(of: prefix + base).contains {
        $0.prefix == prefix && $0.forms.contains(form)
      }
      guard isApart else { continue }
      found += entries.map {
        TermReader.Found(
          entry: $0, match: .inflected, reason: "\(prefix)|\(base), its prefix apart")
      }
    }
    return found
  }
}
