/// The outlines of many words node by node: what enters a node is a row, and rows that are alike have one number.
struct WordRows {
  /// Whether words are read from their beginning or from their end.
  enum Direction { case forward, backward }

  private let direction: Direction
  /// The arcs of row `n` are `arcs[first[n]..<first[n + 1]]`.
  private(set) var arcs: [Outline.Arc] = []
  private(set) var first: [UInt32] = [0]
  /// From how far an arc enters each row at most.
  private(set) var farthest: [UInt16] = []
  /// The greatest of ``farthest``.
  private(set) var farthestOfAll = 0
  private var numbers: [[Outline.Arc]: UInt32] = [:]
  /// The rows of word `n` are `sequences[firstOfWord[n]..<firstOfWord[n + 1]]`.
  private var sequences: [UInt32] = []
  private var firstOfWord: [UInt32] = [0]
  /// The rows of the word that has most.
  private(set) var maximalDepth = 0

  init(_ direction: Direction) { self.direction = direction }

  /// How many rows there are.
  var count: Int { farthest.count }

  /// Adds the next word; its number is that of the words before.
  ///
  /// - Parameters:
  ///   - outline: The word.
  ///   - depth: How many rows of it to keep at most.
  mutating func add(_ outline: Outline, depth: Int = .max) {
    for node in 0..<outline.nodeCount where node > 0 && node <= depth {
      let arcs =
        switch direction {
        case .forward: outline.arcs(entering: node)
        case .backward: outline.arcs(leaving: outline.nodeCount - 1 - node)
        }
      // By their sources first.
      sequences.append(
        number(of: arcs.sorted { ($0 & Outline.distanceMask, $0) < ($1 & Outline.distanceMask, $1) }))
    }
    maximalDepth = max(maximalDepth, min(depth, outline.nodeCount - 1))
    firstOfWord.append(UInt32(sequences.count))
  }

  private mutating func number(of row: [Outline.Arc]) -> UInt32 {
    if let known = numbers[row] { return known }
    let number = UInt32(count)
    numbers[row] = number
    arcs += row
    first.append(UInt32(arcs.count))
    farthest.append(UInt16(row.reduce(0) { max($0, $1 & Outline.distanceMask) }))
    farthestOfAll = max(farthestOfAll, Int(farthest[Int(number)]))
    return number
  }

  /// The rows of a word, in order; none for a word without sounds.
  func rows(of word: UInt32) -> ArraySlice<UInt32> {
    sequences[Int(firstOfWord[Int(word)])..<Int(firstOfWord[Int(word) + 1])]
  }

  /// Calls with the rows of a word; nil where it has no sounds.
  func withRows<Result, Failure: Error>(
    of word: UInt32, _ body: (RowSequence) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    let (start, end) = (Int(firstOfWord[Int(word)]), Int(firstOfWord[Int(word) + 1]))
    guard start < end else { return nil }
    return try withArcs { arcs, first throws(Failure) in
      try sequences.withUnsafeBufferPointer { sequences throws(Failure) in
        try body(RowSequence(.init(rebasing: sequences[start..<end]), arcs, first: first, farthest: farthestOfAll))
      }
    }
  }

  /// Calls with the arcs of all rows and, for each row, the place of its first; nil where there is none.
  @inline(__always)
  func withArcs<Result, Failure: Error>(
    _ body: (_ arcs: UnsafePointer<Outline.Arc>, _ first: UnsafePointer<UInt32>) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    try arcs.withUnsafeBufferPointer { arcs throws(Failure) in
      try first.withUnsafeBufferPointer { first throws(Failure) in
        guard let arcs = arcs.baseAddress, let first = first.baseAddress else { return nil }
        return try body(arcs, first)
      }
    }
  }
}
