internal import Text

/// An entry: a term of a store, with one of the concepts that it stands for.
struct EntryID: Hashable, Sendable {
  let store: Int32
  let number: Int32
}

/// The stores that terms are looked for in, in the order of their priority.
struct TermIndex: Sendable {
  let stores: [TermStore]
  private let target: Language
  /// The rank of each store's glossaries; the program's own share one.
  private let priorities: [[Int]]
  private let prefersFirst: Bool
  /// The priority of the program's own glossaries.
  private let ownPriority: Int
  /// What parts of compounds mean in the target language.
  let senses: CompoundSenses
  /// The most words that a term has.
  let longest: Int
  /// Whether some entry wants the participles of its verb found.
  let findsParticiples: Bool

  /// - Parameters:
  ///   - glossaries: Compiled here and now, into one store of the first priority.
  ///   - own: The program's own, already compiled, behind these.
  ///   - dictionaries: Already compiled.
  ///   - prefersFirst: Whether ``preferred(_:)`` chooses at all.
  init(
    glossaries: [Glossary], own: TermStore? = nil, source: Language, target: Language, dictionaries: [TermStore] = [],
    prefersFirst: Bool = true
  ) {
    self.prefersFirst = prefersFirst
    self.target = target
    ownPriority = glossaries.count
    senses = CompoundSenses(target: target.primary)
    var builder = TermStoreBuilder(source: source, target: target)
    for glossary in glossaries {
      builder.begin(glossary: glossary.name)
      for concept in glossary.concepts { builder.add(concept) }
    }
    let ranks = glossaries.enumerated().map { $0.element.isEmbedded ? glossaries.count : $0.offset }
    stores =
      (glossaries.isEmpty ? [] : [TermStore(sections: builder.finish())]) + (own.map { [$0] } ?? []) + dictionaries
    priorities =
      (glossaries.isEmpty ? [] : [ranks]) + (own == nil ? [] : [[glossaries.count]])
      + dictionaries.indices.map { [glossaries.count + 1 + $0] }
    longest = stores.map(\.longest).max() ?? 1
    findsParticiples = stores.contains(where: \.findsParticiples)
  }

  // MARK: Entries

  /// The entries of a term of one word, as written.
  func entries(ofWord word: String) -> [EntryID] {
    var word = word
    return word.withUTF8 { entries(ofWord: UnsafeRawBufferPointer($0)) }
  }

  func entries(ofWord word: UnsafeRawBufferPointer) -> [EntryID] {
    var found: [EntryID] = []
    visitStrings(word) { place, store, string in
      for entry in store.entries(ofWord: string) {
        found.append(EntryID(store: Int32(place), number: Int32(truncatingIfNeeded: entry)))
      }
    }
    return found
  }

  /// Whether a word of German may hold a term, a word of one, or a form of these; of most that hold none it is known
  /// that they do not.
  func mayHoldTerm(_ word: String) -> Bool {
    word.withBytes { bytes in stores.contains { $0.mayStand(in: bytes) } }
  }

  /// Gives `body` the stores that have a string, and what number it is there.
  private func visitStrings(_ string: UnsafeRawBufferPointer, _ body: (Int, TermStore, Int) -> Void) {
    let hash = ByteHash.of(string)
    for place in stores.indices {
      if let number = stores[place].string(string, hash: hash) { body(place, stores[place], number) }
    }
  }

  func entries(ofTerm term: Int, inStore place: Int) -> [EntryID] {
    stores[place].entries(ofTerm: term).map { EntryID(store: Int32(place), number: Int32(truncatingIfNeeded: $0)) }
  }

  func store(of entry: EntryID) -> TermStore { stores[Int(entry.store)] }
  func termNumber(of entry: EntryID) -> Int { store(of: entry).term(ofEntry: Int(entry.number)) }
  func term(of entry: EntryID) -> String { store(of: entry).text(ofTerm: termNumber(of: entry)) }

  func traits(of entry: EntryID) -> ConceptTraits {
    let store = store(of: entry)
    return store.traits(ofConcept: store.concept(ofEntry: Int(entry.number)))
  }

  func concept(of entry: EntryID) -> Concept {
    let store = store(of: entry)
    return store.concept(store.concept(ofEntry: Int(entry.number)))
  }

  /// The name of the glossary that has an entry.
  func glossary(of entry: EntryID) -> String {
    let names = store(of: entry).glossaries
    let place = traits(of: entry).glossary
    return place < names.count ? names[place] : ""
  }

  private func priority(of entry: EntryID) -> Int {
    let ranks = priorities[Int(entry.store)]
    let place = ranks.count == 1 ? 0 : traits(of: entry).glossary
    return place < ranks.count ? ranks[place] : 0
  }

  /// Of several entries those of the glossary that comes first.
  func preferred(_ found: [TermReader.Found]) -> [TermReader.Found] {
    guard found.count > 1, prefersFirst else { return found }
    let priorities = found.map { priority(of: $0.entry) }
    let first = priorities.min()
    return zip(found, priorities).filter { $0.1 == first }.map(\.0)
  }

  /// Of the entries of a compound's head those that have the sense that its modifier tells, narrowed to that sense; all
  /// where the sense is not known, and where a glossary of the user's has another.
  func fitting(_ found: [TermReader.Found], sense: CompoundSenses.Sense?) -> [TermReader.Found] {
    guard let sense else { return found }
    let fitting = found.filter {
      concept(of: $0.entry).targets(in: target).contains(where: sense.translations.contains)
    }
    let narrowed = fitting.isEmpty ? found.filter { priority(of: $0.entry) == ownPriority } : fitting
    return narrowed.isEmpty
      ? found : (fitting.isEmpty ? Array(narrowed.prefix(1)) : narrowed).map { $0.narrowed(to: sense) }
  }

  /// What the term of an entry is called in the target language before another noun; nil where it has no term there.
  func nameOfModifier(_ entry: EntryID) -> String? {
    let own = priority(of: entry) == ownPriority ? senses.translation(ofModifier: term(of: entry)) : nil
    return own ?? concept(of: entry).targets(in: target).first
  }

  // MARK: Terms of several words

  /// The words of the term of an entry, each as its store knows it; empty for a single word.
  func words(of entry: EntryID) -> [String] {
    let store = store(of: entry)
    return store.words(ofTerm: termNumber(of: entry)).map { store.text(ofString: store.word(at: $0)) }
  }

  /// The places in the stores' tries where terms that begin with a key go on, or, for other words, where the key is
  /// known at all.
  func keys(of word: UnsafeRawBufferPointer) -> [Key] { uses(of: word).keys }

  /// The keys of a word as ``keys(of:)`` gives them, and whether it is a term by itself.
  func uses(of word: UnsafeRawBufferPointer) -> (keys: [Key], isTerm: Bool) {
    var keys: [Key] = []
    var isTerm = false
    visitStrings(word) { place, store, string in
      if !store.entries(ofWord: string).isEmpty { isTerm = true }
      let traits = store.traits(ofString: string)
      guard traits & StoreLayout.Trait.key != 0 else { return }
      let start = traits & StoreLayout.Trait.start == 0 ? nil : store.trie.next(0, key: string)
      keys.append(
        Key(
          store: Int32(place), string: Int32(truncatingIfNeeded: string), start: Int32(truncatingIfNeeded: start ?? 0)))
    }
    return (keys, isTerm)
  }

  /// A key of terms of several words in one store.
  struct Key: Hashable, Sendable {
    let store: Int32
    let string: Int32
    /// The node behind the root; zero where no term begins with the key.
    let start: Int32
  }

  /// Where the verbal phrases of a verb go on in the stores.
  func phraseVerbs(_ verb: UnsafeRawBufferPointer) -> [PhraseVerb] {
    var found: [PhraseVerb] = []
    visitStrings(verb) { place, store, string in
      guard store.traits(ofString: string) & StoreLayout.Trait.verb != 0,
        let node = store.phrases.next(0, key: string)
      else { return }
      let text = store.text(ofString: string)
      found.append(
        PhraseVerb(
          verb: text, store: Int32(place), string: Int32(truncatingIfNeeded: string),
          node: Int32(truncatingIfNeeded: node)))
    }
    return found
  }

  /// A verb of verbal phrases in one store.
  struct PhraseVerb: Hashable, Sendable {
    let verb: String
    let store: Int32
    let string: Int32
    let node: Int32
  }
}

extension TermStore {
  /// A store in memory.
  convenience init(sections: [(section: StoreLayout.Section, content: StoreContent)]) {
    // The pieces are copied one behind the other, so that each is free again as soon as it is copied.
    var sizes: [Int] = []
    for section in sections { sizes.append(section.content.withBytes { $0.count }) }
    let bytes = StoreBytes(sizes: sizes) { place, target in
      sections[place].content.withBytes { target.copyMemory(from: $0) }
    }
    var parts: [StoreLayout.Section: UnsafeRawBufferPointer] = [:]
    var start = 0
    for (place, section) in sections.enumerated() {
      parts[section.section] = UnsafeRawBufferPointer(rebasing: bytes.buffer[start..<start + sizes[place]])
      start += (sizes[place] + 7) / 8 * 8
    }
    self.init(bytes: bytes, sections: parts)
  }
}
