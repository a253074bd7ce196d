/// Finds the words that cost less than a limit against one word: what their beginnings cost up to each node of the word,
/// and their endings from there on.
///
/// Endings are only looked at where a beginning leaves something of the limit. Working memory is kept from search to search.
final class TrieSearch {
  private let aligner = ProfileAligner()
  private let beginnings = SequenceCosts()
  private let endings = SequenceCosts()
  /// Words whose beginnings keep below the limit: their places, and those of the beginnings in ``SequenceCosts``.
  private let pending = WorkingMemory<(word: UInt32, beginning: UInt32)>(capacity: 1024)
  private var pendingCount = 0

  /// A word to search for, from its beginning and from its end.
  struct Sought {
    let forward: WordProfile
    let backward: WordProfile
    let limit: Int32

    /// Nil for a word that is no name: see ``WordProfile``.
    init?(_ word: Outline, _ inventory: SoundInventory, _ sounds: SoundCosts, below limit: Int32) {
      let turned = OutlineBlock(reversing: word, inventory)
      guard let forward = WordProfile(word, sounds, below: limit),
        let backward = WordProfile(turned.outlines[0], sounds, below: limit)
      else { return nil }
      (self.forward, self.backward, self.limit) = (forward, backward, limit)
    }
  }

  /// Finds words.
  ///
  /// - Parameters:
  ///   - halves: The words to search.
  ///   - places: Which of ``WordHalves/words`` may be found; nil for all.
  ///   - rows: The rows of all words.
  ///   - sought: The word to search for.
  ///   - found: Called with each word that costs less than the limit.
  func words(
    of halves: WordHalves, at places: [UInt32]? = nil, _ rows: WordHalves.Rows, near sought: Sought,
    found: (_ word: UInt32, _ cost: Int32) -> Void
  ) {
    beginnings.begin(halves.beginnings)
    endings.begin(halves.endings)
    pending.reserve(places?.count ?? halves.words.count)
    pendingCount = 0
    if let places {
      for place in places { beginnings.mark(halves.beginningOfWord[Int(place)], halves.beginnings) }
    }
    beginnings.walk(halves.beginnings, rows.forward, sought.forward, sought.limit, isMarked: places != nil, aligner)
    if let places {
      for place in places {
        let beginning = beginnings.place(of: halves.beginningOfWord[Int(place)])
        if beginning != 0 { expect(place, beginning - 1, halves) }
      }
    } else {
      for place in 0..<beginnings.count {
        let beginning = beginnings.alive(place)
        for word in halves.firstWord[beginning]..<halves.firstWord[beginning + 1] {
          expect(word, UInt32(place), halves)
        }
      }
    }
    endings.walk(halves.endings, rows.backward, sought.backward, sought.limit, isMarked: true, aligner)
    join(sought, halves, found)
  }

  /// Has the ending of a word looked at.
  @inline(__always)
  private func expect(_ word: UInt32, _ beginning: UInt32, _ halves: WordHalves) {
    pending.base[pendingCount] = (word, beginning)
    pendingCount &+= 1
    endings.mark(halves.endingOfWord[Int(word)], halves.endings)
  }

  /// Finds the words whose halves together keep below the limit.
  private func join(_ sought: Sought, _ halves: WordHalves, _ found: (_ word: UInt32, _ cost: Int32) -> Void) {
    let limit = WordProfile.Block(repeating: UInt8(clamping: sought.limit))
    let blocks = sought.forward.width / 16
    // Endings are read from the last node.
    beginnings.turn(sought.forward)
    for number in 0..<pendingCount {
      let (word, beginning) = pending.base[number]
      let ending = endings.place(of: halves.endingOfWord[Int(word)])
      guard ending != 0 else { continue }
      let (left, right) = (beginnings.cells(Int(beginning), blocks), endings.cells(Int(ending) &- 1, blocks))
      var best = WordProfile.Block(repeating: WordProfile.never)
      for block in 0..<blocks { best = best.lesser(left[block].addingSaturated(right[block])) }
      if (best .< limit).hasAny { found(halves.words[Int(word)], Int32(best.min())) }
    }
  }
}
