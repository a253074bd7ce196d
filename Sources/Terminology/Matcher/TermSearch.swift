internal import Morphology
internal import Text

/// Finds the terms of a document sentence by sentence: verbal phrases, several words, verbs in two pieces, then single
/// words and compounds. What a sentence holds is looked at as numbers of word types and readings only.
struct TermSearch {
  let matcher: TermMatcher
  let index: TermIndex
  let tries: [TrieTable]
  let phraseTries: [TrieTable]
  var reader: TermReader
  private let givesNested: Bool
  var forms = FormTable()
  var places: [TermMatches.Place] = []
  /// The tokens of the sentence at hand.
  var tokens: [Place] = []
  /// The sentences that were taken, and those taken before, whose words are being read.
  private var taken = Sentences()
  private var waiting = Sentences()
  /// The sequences of readings that were looked at.
  var sequences = PairTable()
  var absentPairs = AbsentPairs()
  var absentPhrases = AbsentPairs()
  /// The nodes of the tries that a term of several words has come to.
  var nodes: [Node] = []
  var verbs: [SeparatedKey: Int32] = [:]
  var separatedPhraseVerbs: [SeparatedKey: [TermIndex.PhraseVerb]] = [:]
  private var wordForms: [WordFormKey: Bool] = [:]
  /// The forms of the last pieces of words with hyphens, by the words' types.
  private var headForms: [Int32: Int32] = [:]
  /// The places of the sentence by which verbal phrases may be found.
  var anchors: [Int] = []
  private var traits: WordTypes.Traits = []
  private var readingTraits: TermReader.Traits = []

  /// A token of a sentence.
  struct Place {
    let start: Int
    let end: Int
    let type: Int32
    let reading: Int32
    let traits: WordTypes.Traits
    var readingTraits: TermReader.Traits = []
    var isTaken = false
  }

  /// Tokens of sentences, and where each sentence ends.
  private struct Sentences {
    var tokens: [Place] = []
    var ends: [Int] = []
  }

  struct Node {
    let store: Int32
    let node: Int32
  }

  struct SeparatedKey: Hashable {
    let verb: Int32
    let prefix: Int32
    let isFirst: Bool
  }

  private struct WordFormKey: Hashable {
    let type: Int32
    let store: Int
    let word: Int
    let isFirst: Bool
  }

  init(matcher: TermMatcher) {
    self.matcher = matcher
    index = matcher.index
    tries = index.stores.map(\.trie)
    phraseTries = index.stores.map(\.phrases)
    reader = TermReader(
      words: WordReader(index: matcher.index, morphology: matcher.morphology, inflection: matcher.inflection))
    givesNested = matcher.options.givesNested
  }

  /// Takes a sentence, to be searched with others.
  ///
  /// - Parameters:
  ///   - tokens: The sentence's tokens.
  ///   - bytes: The document's bytes.
  ///   - excluded: Knows the parts of the document that hold no terms.
  mutating func take(_ tokens: [Token], in bytes: UnsafeRawBufferPointer, excluded: inout ExcludedCursor) {
    // A capital says nothing at the start of a sentence and behind an opening quote or a colon.
    var isPositional = true
    for token in tokens {
      let isExcluded = excluded.holds(token.range)
      let type = reader.type(
        of: UnsafeRawBufferPointer(rebasing: isExcluded ? bytes[0..<0] : bytes[token.range]),
        kind: isExcluded ? .mark : token.kind)
      let reading = reader.request(type: type, isPositional: isPositional)
      let traits = reader.types.records[type].traits
      if traits.contains(.hyphen), !isExcluded { requestPieces(of: bytes[token.range]) }
      if traits.contains(.mark) {
        if traits.contains(.opening) { isPositional = true }
      } else {
        isPositional = false
      }
      taken.tokens.append(
        Place(
          start: token.range.lowerBound, end: token.range.upperBound, type: Int32(type), reading: Int32(reading),
          traits: traits))
    }
    taken.ends.append(taken.tokens.count)
  }

  /// Asks for the readings of the pieces of a word with hyphens, so that the search need not wait for them.
  private mutating func requestPieces(of word: Slice<UnsafeRawBufferPointer>) {
    for piece in word.split(separator: UInt8(ascii: "-")) {
      let type = reader.type(of: UnsafeRawBufferPointer(rebasing: piece), kind: .word)
      _ = reader.request(type: type, isPositional: false)
    }
  }

  /// Has the words of the sentences that were taken read on other processors, and meanwhile searches those that were
  /// taken before; the second call with nothing taken between has searched all.
  mutating func advance(in bytes: UnsafeRawBufferPointer) {
    reader.finishReadings()
    reader.beginReadings()
    var start = 0
    for end in waiting.ends {
      search(start..<end, bytes)
      start = end
    }
    waiting.tokens.removeAll(keepingCapacity: true)
    waiting.ends.removeAll(keepingCapacity: true)
    swap(&taken, &waiting)
  }

  private mutating func search(_ sentence: Range<Int>, _ bytes: UnsafeRawBufferPointer) {
    read(sentence)
    let first = places.count
    if traits.contains(.prefix), !anchors.isEmpty { separatedPhrases() }
    if readingTraits.contains(.phraseVerb), !anchors.isEmpty { verbalPhrases() }
    if readingTraits.contains(.starts) { severalWords() }
    if traits.contains(.prefix) { separatedVerbs() }
    let isInOrder = places.count == first
    for place in tokens.indices where tokens[place].readingTraits.contains(.mayHit) {
      if !tokens[place].isTaken { single(place, bytes) }
    }
    if !isInOrder || givesNested { sort(from: first) }
  }

  /// Makes the tokens of a sentence the ones at hand.
  private mutating func read(_ sentence: Range<Int>) {
    tokens.removeAll(keepingCapacity: true)
    anchors.removeAll(keepingCapacity: true)
    traits = []
    readingTraits = []
    for var place in waiting.tokens[sentence] {
      place.readingTraits = reader.traits[Int(place.reading)]
      if place.traits.contains(.anchor) { anchors.append(tokens.count) }
      traits.formUnion(place.traits)
      readingTraits.formUnion(place.readingTraits)
      tokens.append(place)
    }
  }

  // MARK: Hits

  /// Adds a hit of tokens, which no other may then have.
  mutating func add(_ form: Int32, _ range: Range<Int>, particle: Int? = nil) {
    places.append(
      TermMatches.Place(
        range: tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end,
        particle: particle.map { tokens[$0].start..<tokens[$0].end }, form: form))
    if givesNested { return }
    for place in range { tokens[place].isTaken = true }
    if let particle { tokens[particle].isTaken = true }
  }

  /// A word that no longer term holds: itself, its pieces between hyphens, or the parts of the compound that it is.
  private mutating func single(_ place: Int, _ bytes: UnsafeRawBufferPointer) {
    let token = tokens[place]
    var form = reader.forms[Int(token.reading)]
    if form < 0 {
      let reading = reader.readings[Int(token.reading)]
      if reading.found.isEmpty, token.traits.contains(.hyphen) { return pieces(token, bytes) }
      form =
        reading.found.isEmpty
        ? forms.add(reading.compound.found, modifier: reading.compound.modifier)
        : forms.add(index.preferred(reading.found))
      reader.forms[Int(token.reading)] = form
    }
    places.append(TermMatches.Place(range: token.start..<token.end, particle: nil, form: form))
    if givesNested { nested(in: token, bytes) }
  }

  /// What stands inside a word that is a term itself: its pieces between hyphens, or the parts of a compound.
  private mutating func nested(in token: Place, _ bytes: UnsafeRawBufferPointer) {
    let reading = reader.readings[Int(token.reading)]
    guard !reading.found.isEmpty else { return }
    if token.traits.contains(.hyphen) { return pieces(token, bytes) }
    let compound = reader.compound(ofType: Int(token.type))
    for found in compound where !reading.found.contains(where: { $0.entry == found.entry }) {
      let sequence = sequences.number(-3 - found.entry.store, found.entry.number)
      let form = forms.form(ofSequence: sequence) ?? forms.add([found])
      forms.set(form, ofSequence: sequence)
      places.append(TermMatches.Place(range: token.start..<token.end, particle: nil, form: form))
    }
  }

  /// The pieces of words with hyphens of which no term is known as a whole: *Shell-Konzern*.
  private mutating func pieces(_ token: Place, _ bytes: UnsafeRawBufferPointer) {
    for piece in bytes[token.start..<token.end].split(separator: UInt8(ascii: "-")) {
      let type = reader.type(of: UnsafeRawBufferPointer(rebasing: piece), kind: .word)
      let reading = reader.reading(ofType: type, isPositional: false)
      let found = reader.readings[reading].found
      guard !found.isEmpty else { continue }
      if reader.forms[reading] < 0 { reader.forms[reading] = forms.add(index.preferred(found)) }
      var form = reader.forms[reading]
      if piece.endIndex == token.end, piece.startIndex > token.start {
        form = headForm(token, modifier: bytes[token.start..<piece.startIndex - 1], form: form)
      }
      places.append(TermMatches.Place(range: piece.startIndex..<piece.endIndex, particle: nil, form: form))
    }
  }

  /// The form of the last piece of a word with hyphens, in the sense that what stands before it tells: *Sacharow-Preis*.
  ///
  /// - Parameter form: The form of the piece alone.
  private mutating func headForm(_ token: Place, modifier: Slice<UnsafeRawBufferPointer>, form: Int32) -> Int32 {
    if let known = headForms[token.type] { return known }
    let found = forms.forms[Int(form)].found
    var sensed = form
    if let morphology = matcher.morphology, let first = found.first {
      let sense = index.sense(
        of: index.term(of: first.entry), behind: String(decoding: modifier, as: UTF8.self), morphology)
      if sense != nil { sensed = forms.add(index.fitting(found, sense: sense)) }
    }
    headForms[token.type] = sensed
    return sensed
  }

  private mutating func sort(from first: Int) {
    let sorted = places[first...].enumerated().sorted {
      // Of hits that begin together the longer one stands first.
      ($0.element.range.lowerBound, $1.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $0.element.range.upperBound, $1.offset)
    }
    places.replaceSubrange(first..., with: sorted.map(\.element))
  }

  // MARK: Several words

  private mutating func severalWords() {
    var place = 0
    while place + 1 < tokens.count {
      if tokens[place].readingTraits.contains(.starts), !tokens[place].isTaken, !tokens[place + 1].isTaken {
        longestTerm(from: place)
      }
      place += 1
    }
  }

  /// The longest term of several words that begins at a token.
  private mutating func longestTerm(from start: Int) {
    let (first, second) = (Int(tokens[start].reading), Int(tokens[start + 1].reading))
    if absentPairs.contains(first, second) { return }
    nodes.removeAll(keepingCapacity: true)
    for key in reader.keys(ofReading: first) where reader.keys[key].start > 0 {
      step(from: Node(store: reader.keys[key].store, node: reader.keys[key].start), by: second)
    }
    if nodes.isEmpty { return absentPairs.insert(first, second) }
    var sequence = sequences.number(Int32(-1), tokens[start].reading)
    var best: (form: Int32, end: Int)?
    var place = start + 1
    while true {
      sequence = sequences.number(sequence, tokens[place].reading)
      place += 1
      let form = form(ofSequence: sequence, at: start..<place)
      if form >= 0 {
        if givesNested { add(form, start..<place) }
        best = (form, place)
      }
      guard place < tokens.count, place - start < index.longest, !tokens[place].isTaken else { break }
      let reached = nodes.count
      for node in 0..<reached { step(from: nodes[node], by: Int(tokens[place].reading)) }
      nodes.removeFirst(reached)
      if nodes.isEmpty { break }
    }
    if let best, !givesNested { add(best.form, start..<best.end) }
  }

  /// Adds the nodes that follow one by the keys of a reading.
  private mutating func step(from node: Node, by reading: Int) {
    for key in reader.keys(ofReading: reading) where reader.keys[key].store == node.store {
      if let next = tries[Int(node.store)].next(Int(node.node), key: Int(reader.keys[key].string)) {
        nodes.append(Node(store: node.store, node: Int32(truncatingIfNeeded: next)))
      }
    }
  }

  /// The form of a run of tokens, for the nodes that they lead to; -1 where no term ends there.
  private mutating func form(ofSequence sequence: Int32, at range: Range<Int>) -> Int32 {
    if let known = forms.form(ofSequence: sequence) { return known }
    var found: [TermReader.Found] = []
    for node in nodes {
      for term in tries[Int(node.store)].terms(at: Int(node.node)) {
        // A term may have been added by two keys.
        for entry in verified(term, inStore: Int(node.store), at: range) where !found.contains(entry) {
          found.append(entry)
        }
      }
    }
    let form = found.isEmpty ? -1 : forms.add(index.preferred(found))
    forms.set(form, ofSequence: sequence)
    return form
  }

  /// The entries of a term where each token is a form of the term's word at its place.
  private mutating func verified(_ term: Int, inStore store: Int, at range: Range<Int>) -> [TermReader.Found] {
    let words = index.stores[store].words(ofTerm: term)
    guard words.count == range.count else { return [] }
    var isExact = true
    for (place, word) in zip(range, words) {
      let string = index.stores[store].word(at: word)
      if reader.types.string(ofType: Int(tokens[place].type), inStore: store) == string { continue }
      isExact = false
      guard isForm(tokens[place].type, of: string, inStore: store, isFirst: place == range.lowerBound) else {
        return []
      }
    }
    let entries = index.entries(ofTerm: term, inStore: store)
    if isExact { return entries.map { TermReader.Found(entry: $0, match: .exact, reason: .asWritten) } }
    let text = index.stores[store].text(ofTerm: term)
    // Names of several words inflect even where their capitals must be as written: *im Weißen Haus*.
    let hasItsCapitals = zip(range, words).allSatisfy {
      index.stores[store].text(ofString: index.stores[store].word(at: $1)).isCapitalized
        == tokens[$0].traits.contains(.capital)
    }
    return entries.filter { hasItsCapitals || !index.traits(of: $0).isExact }.map {
      TermReader.Found(entry: $0, match: .inflected, reason: .words(of: text))
    }
  }

  private mutating func isForm(_ type: Int32, of word: Int, inStore store: Int, isFirst: Bool) -> Bool {
    let key = WordFormKey(type: type, store: store, word: word, isFirst: isFirst)
    if let known = wordForms[key] { return known }
    let answer = matcher.isForm(
      reader.types.text(Int(type)), of: index.stores[store].text(ofString: word), isFirst: isFirst)
    wordForms[key] = answer
    return answer
  }
}
