internal import Morphology
internal import Text

/// Finds the terms of a document sentence by sentence: verbal phrases, several words, verbs in two pieces, then single
/// words and compounds. What a sentence holds is looked at as numbers of word types and readings only.
struct TermSearch {
  let matcher: TermMatcher
  var reader: TermReader
  private(set) var forms = FormTable()
  private(set) var places: [TermMatches.Place] = []
  /// The tokens of the sentence at hand.
  var tokens: [Place] = []
  private var traits: WordTypes.Traits = []
  private var firstOfSentence = 0
  private var verbs: [SeparatedKey: [TermReader.Found]] = [:]
  private var wordForms: [WordFormKey: Bool] = [:]

  /// A token of a sentence.
  struct Place {
    let start: Int
    let end: Int
    let type: Int
    let reading: Int
    let traits: WordTypes.Traits
    var isTaken = false
  }

  private struct SeparatedKey: Hashable {
    let verb: Int
    let prefix: Int
    let isFirst: Bool
  }

  private struct WordFormKey: Hashable {
    let type: Int
    let store: Int
    let word: Int
    let isFirst: Bool
  }

  init(matcher: TermMatcher) {
    self.matcher = matcher
    reader = TermReader(
      index: matcher.index, morphology: matcher.morphology, inflection: matcher.inflection)
  }

  var index: TermIndex { matcher.index }

  /// Searches one sentence.
  mutating func search(_ tokens: [Token], in document: Document, excluded: inout ExcludedCursor) {
    read(tokens, document, &excluded)
    firstOfSentence = places.count
    if hasPhraseVerbs { verbalPhrases() }
    if index.longest > 1 { severalWords() }
    if traits.contains(.prefix) { separatedVerbs() }
    for place in self.tokens.indices where !self.tokens[place].isTaken { single(place, document) }
    sortSentence()
  }

  private var hasPhraseVerbs = false

  /// Gives each token its type and reading.
  private mutating func read(_ tokens: [Token], _ document: Document, _ excluded: inout ExcludedCursor) {
    self.tokens.removeAll(keepingCapacity: true)
    traits = []
    hasPhraseVerbs = false
    // A capital says nothing at the start of a sentence and behind an opening quote or a colon.
    var isPositional = true
    document.bytes.withUnsafeBytes { bytes in
      for token in tokens {
        let isExcluded = excluded.holds(token.range)
        let type = reader.type(
          of: UnsafeRawBufferPointer(rebasing: isExcluded ? bytes[0..<0] : bytes[token.range]),
          kind: isExcluded ? .mark : token.kind)
        let traits = reader.types.records[type].traits
        let reading = reader.reading(ofType: type, isPositional: isPositional)
        if traits.contains(.mark) {
          if traits.contains(.opening) { isPositional = true }
        } else {
          isPositional = false
        }
        if !reader.readings[reading].phraseVerbs.isEmpty { hasPhraseVerbs = true }
        self.traits.formUnion(traits)
        self.tokens.append(
          Place(
            start: token.range.lowerBound, end: token.range.upperBound, type: type, reading: reading, traits: traits))
      }
    }
  }

  // MARK: Hits

  private mutating func add(_ found: [TermReader.Found], _ range: Range<Int>, particle: Int? = nil) {
    guard let first = tokens[range].first, let last = tokens[range].last, !found.isEmpty else { return }
    let key = tokens[range].map { Int32($0.type) } + (particle.map { [-1, Int32(tokens[$0].type)] } ?? [])
    let form = forms.number(of: found, key: key, index: index)
    places.append(
      TermMatches.Place(
        range: first.start..<last.end, particle: particle.map { tokens[$0].start..<tokens[$0].end }, form: form))
    for place in range { tokens[place].isTaken = true }
    if let particle { tokens[particle].isTaken = true }
  }

  /// A word that no longer term holds: itself, its pieces between hyphens, or the parts of the compound that it is.
  private mutating func single(_ place: Int, _ document: Document) {
    let token = tokens[place]
    guard token.traits.contains(.word) else { return }
    let reading = reader.readings[token.reading]
    if reading.found.isEmpty, token.traits.contains(.hyphen) { return pieces(token, document) }
    guard !reading.found.isEmpty || !reading.compound.found.isEmpty else { return }
    var form = reading.form
    if form < 0 {
      form =
        reading.found.isEmpty
        ? forms.add(reading.compound.found, modifier: reading.compound.modifier)
        : forms.add(index.preferred(reading.found))
      reader.setForm(form, ofReading: token.reading)
    }
    places.append(TermMatches.Place(range: token.start..<token.end, particle: nil, form: form))
  }

  /// The pieces of words with hyphens of which no term is known as a whole: *Shell-Konzern*.
  private mutating func pieces(_ token: Place, _ document: Document) {
    for piece in document.bytes[token.start..<token.end].split(separator: UInt8(ascii: "-")) {
      let type = piece.withUnsafeBytes { reader.type(of: $0, kind: .word) }
      let reading = reader.reading(ofType: type, isPositional: false)
      let found = reader.readings[reading].found
      guard !found.isEmpty else { continue }
      let form = forms.number(of: found, key: [Int32(type)], index: index)
      places.append(TermMatches.Place(range: piece.startIndex..<piece.endIndex, particle: nil, form: form))
    }
  }

  private mutating func sortSentence() {
    // Nearly always in order already.
    for place in places.indices.dropFirst(firstOfSentence + 1)
    where places[place].range.lowerBound < places[place - 1].range.lowerBound {
      let sorted = places[firstOfSentence...].enumerated().sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }
      places.replaceSubrange(firstOfSentence..., with: sorted.map(\.element))
      return
    }
  }

  // MARK: Several words

  private mutating func severalWords() {
    var place = 0
    while place < tokens.count {
      if !tokens[place].isTaken, reader.readings[tokens[place].reading].starts { longestTerm(from: place) }
      place += 1
    }
  }

  /// The longest term of several words that begins at a token.
  private mutating func longestTerm(from start: Int) {
    guard start + 1 < tokens.count, !tokens[start + 1].isTaken else { return }
    var nodes = reader.readings[tokens[start].reading].keys.filter { $0.start > 0 }.map {
      (store: $0.store, node: $0.start)
    }
    var best: (found: [TermReader.Found], end: Int)?
    var place = start + 1
    while place < tokens.count, place - start < index.longest, !tokens[place].isTaken {
      let keys = reader.readings[tokens[place].reading].keys
      guard !keys.isEmpty else { break }
      nodes = nodes.flatMap { node in
        keys.compactMap { key in
          guard key.store == node.store,
            let next = index.stores[Int(key.store)].trie.next(Int(node.node), key: Int(key.string))
          else { return nil }
          return (node.store, Int32(next))
        }
      }
      if nodes.isEmpty { break }
      place += 1
      var found: [TermReader.Found] = []
      for node in nodes {
        for term in index.stores[Int(node.store)].trie.terms(at: Int(node.node)) {
          found += verified(term, inStore: Int(node.store), at: start..<place)
        }
      }
      if !found.isEmpty { best = (found, place) }
    }
    if let best { add(best.found, start..<best.end) }
  }

  /// The entries of a term where each token is a form of the term's word at its place.
  private mutating func verified(_ term: Int, inStore store: Int, at range: Range<Int>) -> [TermReader.Found] {
    let words = index.stores[store].words(ofTerm: term)
    guard words.count == range.count else { return [] }
    var isExact = true
    for (place, word) in zip(range, words) {
      let string = index.stores[store].word(at: word)
      if reader.types.string(ofType: tokens[place].type, inStore: store) == string { continue }
      isExact = false
      guard isForm(place, of: string, inStore: store, isFirst: place == range.lowerBound) else { return [] }
    }
    let entries = index.entries(ofTerm: term, inStore: store)
    if isExact { return entries.map { TermReader.Found(entry: $0, match: .exact, reason: .asWritten) } }
    let text = index.stores[store].text(ofTerm: term)
    return entries.filter { !index.traits(of: $0).isExact }.map {
      TermReader.Found(entry: $0, match: .inflected, reason: .words(of: text))
    }
  }

  private mutating func isForm(_ place: Int, of word: Int, inStore store: Int, isFirst: Bool) -> Bool {
    let key = WordFormKey(type: tokens[place].type, store: store, word: word, isFirst: isFirst)
    if let known = wordForms[key] { return known }
    let answer = matcher.isForm(
      reader.types.text(tokens[place].type), of: index.stores[store].text(ofString: word), isFirst: isFirst)
    wordForms[key] = answer
    return answer
  }

  // MARK: Verbs

  /// Verbal phrases in any order: *in Frage stellen* ← *stellt die Lieferung in Frage*.
  private mutating func verbalPhrases() {
    for place in tokens.indices where !tokens[place].isTaken {
      for verb in reader.readings[tokens[place].reading].phraseVerbs {
        var terms: [Int] = []
        for other in tokens.indices where other != place && tokens[other].traits.contains(.anchor) {
          guard let anchor = reader.types.anchor(ofType: tokens[other].type, inStore: Int(verb.store)),
            let node = index.stores[Int(verb.store)].phrases.next(Int(verb.node), key: anchor)
          else { continue }
          for term in index.stores[Int(verb.store)].phrases.terms(at: node) {
            guard !terms.contains(term), holdsCompanions(of: term, verb: verb, besides: place) else { continue }
            terms.append(term)
          }
        }
        // The phrase with the most words says the most.
        let store = index.stores[Int(verb.store)]
        let words = { (term: Int) in store.words(ofTerm: term).count }
        guard let longest = terms.map(words).max() else { continue }
        let best = terms.filter { words($0) == longest }
        let found = best.flatMap { index.entries(ofTerm: $0, inStore: Int(verb.store)) }.map {
          TermReader.Found(entry: $0, match: .inflected, reason: .phrase(verb: verb.verb))
        }
        add(found, place..<place + 1, particle: particle(of: verb.verb, verbAt: place))
        if let first = best.first { takeCompanions(of: first, verb: verb) }
        break
      }
    }
  }

  private func holdsCompanions(of term: Int, verb: TermIndex.PhraseVerb, besides place: Int) -> Bool {
    companions(of: term, verb: verb).allSatisfy { word in
      tokens.indices.contains {
        $0 != place && reader.types.anchor(ofType: tokens[$0].type, inStore: Int(verb.store)) == word
      }
    }
  }

  /// The words of the phrase beside its verb are no terms of their own: *Lage* in *in der Lage sein*.
  private mutating func takeCompanions(of term: Int, verb: TermIndex.PhraseVerb) {
    for word in companions(of: term, verb: verb) {
      let place = tokens.firstIndex {
        !$0.traits.contains(.reflexive) && reader.types.string(ofType: $0.type, inStore: Int(verb.store)) == word
      }
      if let place { tokens[place].isTaken = true }
    }
  }

  private func companions(of term: Int, verb: TermIndex.PhraseVerb) -> [Int] {
    let store = index.stores[Int(verb.store)]
    return store.words(ofTerm: term).map { store.word(at: $0) }.filter { $0 != Int(verb.string) }
  }

  /// The place of the separable prefix that a finite form of `verb` needs; nil where it needs none.
  private func particle(of verb: String, verbAt place: Int) -> Int? {
    guard let morphology = matcher.morphology else { return nil }
    let text = reader.types.text(tokens[place].type)
    for apart in morphology.apartForms(of: verb) where apart.forms.contains(text) {
      return tokens.indices.first { $0 > place && reader.types.text(tokens[$0].type) == apart.prefix }
    }
    return nil
  }

  /// Separable verbs in two pieces: the prefix ends its clause, the verb stands before it.
  private mutating func separatedVerbs() {
    guard matcher.morphology != nil else { return }
    for place in tokens.indices.dropFirst() where !tokens[place].isTaken && tokens[place].traits.contains(.prefix) {
      guard place + 1 == tokens.count || tokens[place + 1].traits.contains(.clauseEnd) else { continue }
      for verb in tokens.indices[..<place].reversed()
      where !tokens[verb].isTaken && tokens[verb].traits.contains(.word) {
        let found = separated(verb, prefix: tokens[place].type)
        if !found.isEmpty {
          add(found, verb..<verb + 1, particle: place)
          break
        }
      }
    }
  }

  /// The separable verbs of which a token and a prefix are the two pieces.
  private mutating func separated(_ place: Int, prefix: Int) -> [TermReader.Found] {
    guard place == 0 || !tokens[place].traits.contains(.capital) else { return [] }
    let key = SeparatedKey(verb: tokens[place].type, prefix: prefix, isFirst: place == 0)
    if let known = verbs[key] { return known }
    let found = matcher.separated(reader.types.text(tokens[place].type), prefix: reader.types.text(prefix))
    verbs[key] = found
    return found
  }
}
