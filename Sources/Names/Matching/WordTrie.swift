/// The outlines of many words, those that begin alike laid together, so that one word is compared with all of them at
/// once and whole branches are left as soon as they have gone too far off.
struct WordTrie {
  /// What enters a node: the arcs of row `n` are `rowArcs[rowFirst[n]..<rowFirst[n + 1]]`.
  private(set) var rowArcs: [Outline.Arc] = []
  private(set) var rowFirst: [UInt32] = [0]
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

  private(set) var steps: [Step] = []
  /// Words in the order of their steps.
  private(set) var words: [UInt32] = []
  private(set) var maximalDepth = 0

  fileprivate init() {}

  /// The words that end at a step.
  func words(at step: Int) -> ArraySlice<UInt32> {
    let end = step + 1 < steps.count ? Int(steps[step + 1].firstWord) : words.count
    return words[Int(steps[step].firstWord)..<end]
  }

  /// Collects words and makes their trie.
  struct Builder {
    private var unfinished = WordTrie()
    private var rows: [[Outline.Arc]: UInt32] = [:]
    private var sequences: [UInt32] = []
    private var first: [UInt32] = [0]

    var count: Int { first.count - 1 }

    /// Adds the next word; its number is that of the words before. A word without sounds is never found.
    mutating func add(_ outline: Outline) {
      for node in 0..<outline.nodeCount where node > 0 {
        let arcs = (Int(outline.firstEntering[node])..<Int(outline.firstEntering[node + 1])).map {
          outline.entering[$0]
        }.sorted()
        sequences.append(row(arcs))
      }
      first.append(UInt32(sequences.count))
    }

    private mutating func row(_ arcs: [Outline.Arc]) -> UInt32 {
      if let known = rows[arcs] { return known }
      let number = UInt32(unfinished.rowFirst.count - 1)
      rows[arcs] = number
      unfinished.rowArcs += arcs
      unfinished.rowFirst.append(UInt32(unfinished.rowArcs.count))
      return number
    }

    func finished() -> WordTrie {
      let (first, sequences) = (first, sequences)
      let sequence = { (word: UInt32) in sequences[Int(first[Int(word)])..<Int(first[Int(word) + 1])] }
      var trie = unfinished
      let words = (0..<UInt32(first.count - 1)).filter { first[Int($0)] < first[Int($0) + 1] }
      trie.words = words.sorted { sequence($0).lexicographicallyPrecedes(sequence($1)) }
      trie.steps = [Step(row: 0, next: 0, firstWord: 0, depth: 0, reach: 0)]
      var open: [Int] = [0]
      for (place, word) in trie.words.enumerated() {
        let rows = sequence(word)
        var shared = 0
        while shared < rows.count, shared + 1 < open.count,
          trie.steps[open[shared + 1]].row == rows[rows.startIndex + shared]
        {
          shared += 1
        }
        trie.close(&open, to: shared)
        for depth in shared..<rows.count {
          open.append(trie.steps.count)
          trie.steps.append(
            Step(
              row: rows[rows.startIndex + depth], next: 0, firstWord: UInt32(place),
              depth: UInt16(clamping: depth + 1), reach: .max))
        }
        trie.maximalDepth = max(trie.maximalDepth, rows.count)
      }
      trie.close(&open, to: 0)
      trie.steps[0].next = UInt32(trie.steps.count)
      return trie
    }
  }

  /// Ends the steps of a walk that lie deeper than `depth`.
  private mutating func close(_ open: inout [Int], to depth: Int) {
    while open.count > depth + 1 {
      let step = open.removeLast()
      steps[step].next = UInt32(steps.count)
      let arcs = rowArcs[Int(rowFirst[Int(steps[step].row)])..<Int(rowFirst[Int(steps[step].row) + 1])]
      let farthest = arcs.reduce(0) { max($0, $1 & Outline.distanceMask) }
      let own = UInt16(clamping: Int(steps[step].depth) - Int(farthest))
      if let above = open.last {
        steps[above].reach = min(steps[above].reach, own, steps[step].reach)
      }
    }
  }
}
