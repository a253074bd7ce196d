/// What the sequences of a trie cost against a word up to each of its nodes, of those that keep below a limit.
final class SequenceCosts {
  typealias Block = WordProfile.Block

  /// How many sequences keep below the limit.
  private(set) var count = 0
  private let alive = WorkingMemory<UInt32>(capacity: 64)
  private let cells = WorkingMemory<Block>(capacity: 64)
  /// The place of each sequence among those, counted from 1; 0 where it is none.
  private let places = WorkingMemory<UInt32>(capacity: 64)
  /// The steps to look at have the number of the search.
  private let marks = WorkingMemory<UInt32>(capacity: 64)
  private var search: UInt32 = .max
  private var (placeCount, markCount) = (0, 0)

  init() {}

  /// Begins a search.
  func begin(_ trie: WordTrie) {
    let hasGrown = places.reserve(trie.ends.count)
    if hasGrown || placeCount < trie.ends.count {
      placeCount = trie.ends.count
      places.base.initialize(repeating: 0, count: placeCount)
    } else {
      for place in 0..<count { places.base[Int(alive.base[place])] = 0 }
    }
    count = 0
    alive.reserve(trie.ends.count)
    let areNew = marks.reserve(trie.steps.count)
    if areNew || markCount < trie.steps.count || search == .max {
      markCount = trie.steps.count
      marks.base.initialize(repeating: 0, count: markCount)
      search = 0
    }
    search += 1
  }

  /// Has a sequence looked at.
  @inline(__always)
  func mark(_ sequence: UInt32, _ trie: borrowing WordTrie) {
    let (marks, search) = (marks.base, search)
    var step = Int(trie.ends[Int(sequence)])
    while marks[step] != search {
      marks[step] = search
      step = Int(trie.parents[step])
    }
  }

  /// Where a sequence is among those that keep below the limit, counted from 1; 0 where it does not.
  @inline(__always)
  func place(of sequence: UInt32) -> UInt32 { places.base[Int(sequence)] }

  /// The sequence at a place, counted from 0.
  @inline(__always)
  func alive(_ place: Int) -> Int { Int(alive.base[place]) }

  /// What the sequence at a place, counted from 0, costs.
  @inline(__always)
  func cells(_ place: Int, _ blocks: Int) -> UnsafeMutablePointer<Block> { cells.base + place &* blocks }

  /// Compares the sequences with a word.
  ///
  /// Branches are left as soon as no cell of a row that later ones come from is left.
  ///
  /// - Parameters:
  ///   - trie: The sequences.
  ///   - rows: Their rows.
  ///   - profile: The word.
  ///   - limit: In hundredths.
  ///   - isMarked: Whether only marked sequences are looked at.
  ///   - aligner: Working memory.
  func walk(
    _ trie: WordTrie, _ rows: WordRows, _ profile: WordProfile, _ limit: Int32, isMarked: Bool,
    _ aligner: ProfileAligner
  ) {
    let blocks = profile.width / 16
    cells.reserve(trie.ends.count * blocks)
    aligner.begin(profile, below: limit, depth: rows.maximalDepth)
    trie.steps.withUnsafeBufferPointer { steps in
      keep(steps[0], 0, blocks, aligner)
      _ = rows.withArcs { arcs, first in
        // The deepest live row at or above each depth.
        withUnsafeTemporaryAllocation(of: Int.self, capacity: rows.maximalDepth + 1) { deepest in
          deepest[0] = 0
          var place = 1
          while place < steps.count {
            let step = steps[place]
            guard !isMarked || marks.base[place] == search else {
              place = Int(step.next)
              continue
            }
            let depth = Int(step.depth)
            if aligner.fill(depth, arcs + Int(first[Int(step.row)]), arcs + Int(first[Int(step.row) &+ 1])) {
              deepest[depth] = depth
              keep(step, depth, blocks, aligner)
              place &+= 1
            } else {
              deepest[depth] = deepest[depth &- 1]
              place = deepest[depth] < Int(step.reach) ? Int(step.next) : place &+ 1
            }
          }
        }
      }
    }
  }

  /// Keeps the cells of the sequence that ends with a step.
  @inline(__always)
  private func keep(_ step: WordTrie.Step, _ depth: Int, _ blocks: Int, _ aligner: ProfileAligner) {
    guard step.sequence != WordTrie.none else { return }
    let row = aligner.cells(of: depth)
    let kept = cells.base + count &* blocks
    for block in 0..<blocks { kept[block] = row[block] }
    alive.base[count] = step.sequence
    count &+= 1
    places.base[Int(step.sequence)] = UInt32(count)
  }

  /// Lays the cells in the order of the word read from its end.
  func turn(_ profile: WordProfile) {
    let last = profile.nodeCount - 1
    for place in 0..<count {
      let cells = UnsafeMutableRawPointer(cells.base).assumingMemoryBound(to: UInt8.self) + place * profile.width
      var (low, high) = (0, last)
      while low < high {
        (cells[low], cells[high]) = (cells[high], cells[low])
        low &+= 1
        high &-= 1
      }
    }
  }
}
