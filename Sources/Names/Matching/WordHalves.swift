/// Many words, each cut at a node near its middle that all of its paths go through: their beginnings in one trie, their
/// endings, turned round, in another.
///
/// What a word costs to the cut and from there on is worked out once for all words that begin alike, and once for all
/// that end alike; few beginnings and endings make up many words.
struct WordHalves {
  let beginnings: WordTrie
  let endings: WordTrie
  /// The words by their beginnings.
  let words: [UInt32]
  /// The numbers of the beginning and of the ending of each of ``words``.
  let beginningOfWord: [UInt32]
  let endingOfWord: [UInt32]
  /// The words with beginning `n` are `words[firstWord[n]..<firstWord[n + 1]]`.
  let firstWord: [UInt32]

  /// The rows of words to their cuts and, from the end, to the cuts.
  struct Rows {
    /// Whole words, from their beginning.
    private(set) var forward = WordRows(.forward)
    /// From their end to the cut.
    private(set) var backward = WordRows(.backward)
    /// How many rows of each word lie before its cut, or at it.
    private var cuts: [UInt16] = []

    /// Adds the next word; its number is that of the words before.
    mutating func add(_ outline: Outline) {
      let cut = Self.cut(outline)
      forward.add(outline)
      backward.add(outline, depth: max(0, outline.nodeCount - 1 - cut))
      cuts.append(UInt16(clamping: cut))
    }

    /// The node nearest to the middle that no arc passes over.
    private static func cut(_ outline: Outline) -> Int {
      guard !outline.isEmpty else { return 0 }
      let last = outline.nodeCount - 1
      var best = last
      for node in 0..<last where node > 0 && Int(outline.reach[node]) >= node {
        if abs(2 * node - last) < abs(2 * best - last) { best = node }
      }
      return best
    }

    /// Whether a word is without sounds.
    func isEmpty(_ word: UInt32) -> Bool { forward.rows(of: word).isEmpty }

    fileprivate func beginning(of word: UInt32) -> ArraySlice<UInt32> {
      forward.rows(of: word).prefix(Int(cuts[Int(word)]))
    }
  }

  /// - Parameters:
  ///   - rows: The rows of all words.
  ///   - members: The words to lay together; those without sounds are never found.
  init(_ rows: Rows, _ members: some Sequence<UInt32>) {
    let members = members.filter { !rows.forward.rows(of: $0).isEmpty }
    let endings = Self.distinct(members.map { ($0, rows.backward.rows(of: $0)) })
    let beginnings = Self.distinct(members.map { ($0, rows.beginning(of: $0)) })
    var endingOf: [UInt32: UInt32] = [:]
    for (word, ending) in zip(endings.words, endings.numbers) { endingOf[word] = ending }
    words = beginnings.words
    beginningOfWord = beginnings.numbers
    endingOfWord = words.map { endingOf[$0] ?? 0 }
    var first: [UInt32] = []
    for (place, number) in beginnings.numbers.enumerated() where Int(number) == first.count {
      first.append(UInt32(place))
    }
    firstWord = first + [UInt32(words.count)]
    self.beginnings = WordTrie(beginnings.sequences, rows.forward)
    self.endings = WordTrie(endings.sequences, rows.backward)
  }

  /// Sequences in order, each once, the words in the order of theirs, and the number of the sequence of each word.
  private static func distinct(
    _ words: [(word: UInt32, sequence: ArraySlice<UInt32>)]
  ) -> (sequences: [ArraySlice<UInt32>], words: [UInt32], numbers: [UInt32]) {
    let sorted = words.sorted { $0.sequence.lexicographicallyPrecedes($1.sequence) }
    var sequences: [ArraySlice<UInt32>] = []
    var numbers: [UInt32] = []
    for (_, sequence) in sorted {
      if sequences.last != sequence { sequences.append(sequence) }
      numbers.append(UInt32(sequences.count - 1))
    }
    return (sequences, sorted.map(\.word), numbers)
  }
}
