/// The outlines of many words, those that begin alike laid together, so that one word is compared with all of them at
/// once and whole branches are left as soon as they have gone too far off.
struct WordTrie {
  /// Whether words that begin alike or words that end alike are laid together.
  enum Direction { case forward, backward }

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
  /// The rows of each word, by its number: those of word `n` are `wordRows[wordFirst[n]..<wordFirst[n + 1]]`.
  private var wordRows: [UInt32] = []
  private var wordFirst: [UInt32] = []
  /// From how far an arc enters a node at most.
  private(set) var farthest = 0

  fileprivate init() {}

  /// The words that end at a step.
  func words(at step: Int) -> ArraySlice<UInt32> {
    let end = step + 1 < steps.count ? Int(steps[step + 1].firstWord) : words.count
    return words[Int(steps[step].firstWord)..<end]
  }

  /// The places of the arcs of a row.
  @inline(__always)
  func arcs(of row: UInt32) -> Range<Int> { Int(rowFirst[Int(row)])..<Int(rowFirst[Int(row) &+ 1]) }

  /// The rows of a word, in order.
  func rows(of word: UInt32) -> ArraySlice<UInt32> {
    wordRows[Int(wordFirst[Int(word)])..<Int(wordFirst[Int(word) + 1])]
  }

  /// Collects words and makes their trie.
  struct Builder {
    private let direction: Direction
    private var unfinished = WordTrie()
    private var rows: [[Outline.Arc]: UInt32] = [:]
    private var sequences: [UInt32] = []
    private var first: [UInt32] = [0]

    init(_ direction: Direction) { self.direction = direction }

    var count: Int { first.count - 1 }

    /// Adds the next word; its number is that of the words before. A word without sounds is never found.
    mutating func add(_ outline: Outline) {
      for node in 0..<outline.nodeCount where node > 0 {
        let arcs =
          switch direction {
          case .forward: outline.arcs(entering: node)
          case .backward: outline.arcs(leaving: outline.nodeCount - 1 - node)
          }
        sequences.append(row(arcs.sorted()))
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
      if direction == .forward {
        trie.wordRows = sequences
        trie.wordFirst = first
      }
      trie.farthest = trie.rowArcs.reduce(0) { max($0, Int($1 & Outline.distanceMask)) }
      let words = (0..<UInt32(first.count - 1)).filter { first[Int($0)] < first[Int($0) + 1] }
      trie.words = words.sorted { sequence($0).lexicographicallyPrecedes(sequence($1)) }
      trie.begin()
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
        for row in rows.dropFirst(shared) { trie.open(row, &open, firstWord: place) }
        trie.maximalDepth = max(trie.maximalDepth, rows.count)
      }
      trie.close(&open, to: 0)
      trie.steps[0].next = UInt32(trie.steps.count)
      return trie
    }
  }

  private mutating func begin() {
    steps = [Step(row: 0, next: 0, firstWord: 0, depth: 0, reach: 0)]
  }

  /// Begins a step below the last that is open.
  private mutating func open(_ row: UInt32, _ open: inout [Int], firstWord: Int) {
    let depth = UInt16(clamping: open.count)
    open.append(steps.count)
    steps.append(Step(row: row, next: 0, firstWord: UInt32(firstWord), depth: depth, reach: .max))
  }

  /// Ends the steps of a walk that lie deeper than `depth`: no word is to come below them.
  private mutating func close(_ open: inout [Int], to depth: Int) {
    while open.count > depth + 1 {
      let step = open.removeLast()
      steps[step].next = UInt32(steps.count)
      let row = Int(steps[step].row)
      let arcs = rowArcs[Int(rowFirst[row])..<Int(rowFirst[row + 1])]
      let farthest = arcs.reduce(0) { max($0, $1 & Outline.distanceMask) }
      let lowest = UInt16(clamping: Int(steps[step].depth) - Int(farthest))
      if let above = open.last {
        steps[above].reach = min(steps[above].reach, lowest, steps[step].reach)
      }
    }
  }
}
