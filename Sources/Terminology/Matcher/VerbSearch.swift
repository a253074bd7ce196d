internal import Morphology

/// Verbs of several pieces: phrases in any order, and separable prefixes apart.
extension TermSearch {
  /// Verbal phrases in any order: *in Frage stellen* ← *stellt die Lieferung in Frage*.
  mutating func verbalPhrases() {
    for place in tokens.indices
    where tokens[place].readingTraits.contains(.phraseVerb) && !tokens[place].isTaken {
      for verb in reader.readings[Int(tokens[place].reading)].phraseVerbs where verbalPhrase(verb, at: place) { break }
    }
  }

  /// Verbal phrases whose verb stands apart from its prefix: *sich durchsetzen* ← *setzte sich gegen alle durch*.
  mutating func separatedPhrases() {
    guard matcher.morphology != nil else { return }
    for place in tokens.indices.dropFirst() where endsClause(prefixAt: place) {
      for verb in tokens.indices[..<place].reversed() where mayBeSeparated(verb) {
        let phrases = phraseVerbs(verb, prefix: tokens[place].type)
        if phrases.contains(where: { verbalPhrase($0, at: verb, particle: place) }) { break }
        if separated(verb, prefix: tokens[place].type) != Self.noVerb { break }
      }
    }
  }

  /// The verbs of phrases of which a token and a prefix are the two pieces.
  private mutating func phraseVerbs(_ place: Int, prefix: Int32) -> [TermIndex.PhraseVerb] {
    let key = SeparatedKey(verb: tokens[place].type, prefix: prefix, isFirst: place == 0)
    if let known = separatedPhraseVerbs[key] { return known }
    let found = matcher.phraseVerbs(
      reader.types.text(Int(tokens[place].type)), prefix: reader.types.text(Int(prefix)))
    separatedPhraseVerbs[key] = found
    return found
  }

  /// Adds the phrase of a verb with the most words in the sentence.
  ///
  /// - Parameter particle: The place of the separable prefix that stands apart from the verb.
  private mutating func verbalPhrase(_ verb: TermIndex.PhraseVerb, at place: Int, particle: Int? = nil) -> Bool {
    let store = index.stores[Int(verb.store)]
    var best: [Int] = []
    var longest = 0
    for other in anchors where other != place {
      let type = Int(tokens[other].type)
      if absentPhrases.contains(Int(verb.node) << 3 | Int(verb.store & 7), type) { continue }
      guard let anchor = reader.types.anchor(ofType: type, inStore: Int(verb.store)),
        let node = phraseTries[Int(verb.store)].next(Int(verb.node), key: anchor)
      else {
        absentPhrases.insert(Int(verb.node) << 3 | Int(verb.store & 7), type)
        continue
      }
      for term in phraseTries[Int(verb.store)].terms(at: node) {
        let words = store.words(ofTerm: term)
        guard words.count >= longest, !best.contains(term),
          holdsCompanions(words, in: store, verb: verb, besides: place, particle: particle)
        else { continue }
        if words.count > longest { best.removeAll() }
        longest = words.count
        best.append(term)
      }
    }
    guard let first = best.first else { return false }
    let form = form(ofPhrases: best, verb: verb, place: place, particle: particle)
    add(form, place..<place + 1, particle: particle)
    if !matcher.options.givesNested { takeCompanions(of: first, in: store, verb: verb) }
    return true
  }

  private mutating func form(
    ofPhrases terms: [Int], verb: TermIndex.PhraseVerb, place: Int, particle: Int?
  ) -> Int32 {
    var sequence = sequences.number(-2, tokens[place].type)
    sequence = sequences.number(sequence, particle.map { tokens[$0].type } ?? -1)
    sequence = sequences.number(sequence, verb.store)
    for term in terms { sequence = sequences.number(sequence, Int32(truncatingIfNeeded: term)) }
    if let known = forms.form(ofSequence: sequence) { return known }
    let found = terms.flatMap { index.entries(ofTerm: $0, inStore: Int(verb.store)) }.map {
      TermReader.Found(entry: $0, match: .inflected, reason: .phrase(verb: verb.verb))
    }
    let form = forms.add(index.preferred(found))
    forms.set(form, ofSequence: sequence)
    return form
  }

  /// Whether the sentence has all words of a phrase beside its verb; a reflexive pronoun must stand between a verb and its
  /// prefix, in the clause that begins with the verb.
  private func holdsCompanions(
    _ words: Range<Int>, in store: TermStore, verb: TermIndex.PhraseVerb, besides place: Int, particle: Int?
  ) -> Bool {
    for word in words {
      let string = store.word(at: word)
      if string == Int(verb.string) { continue }
      var isHeld = false
      for other in tokens.indices where other != place {
        guard reader.types.anchor(ofType: Int(tokens[other].type), inStore: Int(verb.store)) == string else { continue }
        if let particle, tokens[other].traits.contains(.reflexive) {
          guard (place..<particle).contains(other),
            !tokens[place..<other].contains(where: { $0.traits.contains(.mark) })
          else { continue }
        }
        // *hob das Urteil auf* has the prefix of its verb there, no preposition.
        if tokens[other].isTaken || endsClause(prefixAt: other) { continue }
        isHeld = true
        break
      }
      if !isHeld { return false }
    }
    return true
  }

  /// The words of the phrase beside its verb are no terms of their own: *Lage* in *in der Lage sein*.
  private mutating func takeCompanions(of term: Int, in store: TermStore, verb: TermIndex.PhraseVerb) {
    for word in store.words(ofTerm: term) {
      let string = store.word(at: word)
      guard string != Int(verb.string) else { continue }
      let place = tokens.firstIndex {
        !$0.traits.contains(.reflexive) && reader.types.string(ofType: Int($0.type), inStore: Int(verb.store)) == string
      }
      if let place { tokens[place].isTaken = true }
    }
  }

  /// Separable verbs in two pieces: the prefix ends its clause, the verb stands before it.
  mutating func separatedVerbs() {
    guard matcher.morphology != nil else { return }
    for place in tokens.indices.dropFirst() where endsClause(prefixAt: place) {
      for verb in tokens.indices[..<place].reversed() where mayBeSeparated(verb) {
        let form = separated(verb, prefix: tokens[place].type)
        if form >= 0 { add(form, verb..<verb + 1, particle: place) }
        // The nearest verb that has the prefix takes it, a term or not.
        if form != Self.noVerb { break }
      }
    }
  }

  /// Whether a token is a separable prefix at the end of a clause that no hit has taken.
  private func endsClause(prefixAt place: Int) -> Bool {
    !tokens[place].isTaken && tokens[place].traits.contains(.prefix)
      && (place + 1 == tokens.count || tokens[place + 1].traits.contains(.clauseEnd))
  }

  /// Whether a token may be a verb apart from its prefix: a word in small letters or the sentence's first.
  private func mayBeSeparated(_ place: Int) -> Bool {
    !tokens[place].isTaken && tokens[place].traits.contains(.word)
      && (place == 0 || !tokens[place].traits.contains(.capital))
  }

  private static let noVerb: Int32 = -1
  private static let noTerm: Int32 = -2

  /// The form of the separable verbs of which a token and a prefix are the two pieces, ``noVerb`` where they are none,
  /// ``noTerm`` where they are one that is no term.
  private mutating func separated(_ place: Int, prefix: Int32) -> Int32 {
    let key = SeparatedKey(verb: tokens[place].type, prefix: prefix, isFirst: place == 0)
    if let known = verbs[key] { return known }
    let (text, beginning) = (reader.types.text(Int(tokens[place].type)), reader.types.text(Int(prefix)))
    let found = matcher.separated(text, prefix: beginning)
    let form =
      !found.isEmpty
      ? forms.add(index.preferred(found))
      : matcher.isSeparated(text, prefix: beginning) ? Self.noTerm : Self.noVerb
    verbs[key] = form
    return form
  }
}
