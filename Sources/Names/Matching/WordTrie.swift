/// The rows of many words, those that begin alike laid together, so that one word is compared with all of them at once and
/// whole branches are left as soon as they have gone too far off.
struct WordTrie {
  /// A step of the trie: the node's row and how deep it lies, the steps in the order of a walk.
  struct Step {
    var row: UInt32
    /// The first step that does not lie below this one.
    var next: UInt32
    /// The first of the words that end here; those of the next step begin after them.
    var firstWord: UInt32
    var depth: UInt16
    /// The lowest depth from which an arc enters any step below this one.
    var reach: UInt16
  }

  private(set) var steps = [Step(row: 0, next: 0, firstWord: 0, depth: 0, reach: 0)]
  /// Words in the order of their steps.
  private let words: [UInt32]

  /// - Parameters:
  ///   - rows: The rows of all words.
  ///   - members: The words to lay together; those without sounds are never found.
  init(_ rows: WordRows, _ members: some Sequence<UInt32>) {
    words = members.filter { !rows.rows(of: $0).isEmpty }
      .sorted { rows.rows(of: $0).lexicographicallyPrecedes(rows.rows(of: $1)) }
    var open: [Int] = [0]
    for (place, word) in words.enumerated() {
      let sequence = rows.rows(of: word)
      var shared = 0
      while shared < sequence.count, shared + 1 < open.count,
        steps[open[shared + 1]].row == sequence[sequence.startIndex + shared]
      {
        shared += 1
      }
      close(&open, to: shared, rows)
      for row in sequence.dropFirst(shared) { self.open(row, &open, firstWord: place) }
    }
    close(&open, to: 0, rows)
    steps[0].next = UInt32(steps.count)
  }

  /// The words that end at a step.
  func words(at step: Int) -> ArraySlice<UInt32> {
    let end = step + 1 < steps.count ? Int(steps[step + 1].firstWord) : words.count
    return words[Int(steps[step].firstWord)..<end]
  }

  /// Begins a step below the last that is open.
  private mutating func open(_ row: UInt32, _ open: inout [Int], firstWord: Int) {
    let depth = UInt16(clamping: open.count)
    open.append(steps.count)
    steps.append(Step(row: row, next: 0, firstWord: UInt32(firstWord), depth: depth, reach: .max))
  }

  /// Ends the steps of a walk that lie deeper than `depth`: no word is to come below them.
  private mutating func close(_ open: inout [Int], to depth: Int, _ rows: WordRows) {
    while open.count > depth + 1 {
      let step = open.removeLast()
      steps[step].next = UInt32(steps.count)
      let farthest = rows.farthest[Int(steps[step].row)]
      let lowest = UInt16(clamping: Int(steps[step].depth) - Int(farthest))
      if let above = open.last {
        steps[above].reach = min(steps[above].reach, lowest, steps[step].reach)
      }
    }
  }
}
