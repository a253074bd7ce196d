/// The rows of many words, those that begin alike laid together, so that one word is compared with all of them at once and
/// whole branches are left as soon as they have gone too far off.
struct WordTrie {
  /// A step of the trie: the node's row and how deep it lies, the steps in the order of a walk.
  struct Step {
    var row: UInt32
    /// The first step that does not lie below this one.
    var next: UInt32
    /// The number of the sequence that ends here; ``none`` where none does.
    var sequence: UInt32 = none
    var depth: UInt16
    /// The lowest depth from which an arc enters any step below this one.
    var reach: UInt16
  }

  static let none = UInt32.max

  private(set) var steps = [Step(row: 0, next: 0, depth: 0, reach: 0)]
  /// The step that each step lies below.
  private(set) var parents: [UInt32] = [0]
  /// The step at which each sequence ends.
  private(set) var ends: [UInt32] = []

  /// - Parameters:
  ///   - sequences: Sequences of rows, sorted, none of them twice and none empty.
  ///   - rows: The rows.
  init(_ sequences: [ArraySlice<UInt32>], _ rows: WordRows) {
    var open: [Int] = [0]
    for (number, sequence) in sequences.enumerated() {
      var shared = 0
      while shared < sequence.count, shared + 1 < open.count,
        steps[open[shared + 1]].row == sequence[sequence.startIndex + shared]
      {
        shared += 1
      }
      close(&open, to: shared, rows)
      for row in sequence.dropFirst(shared) { self.open(row, &open) }
      steps[steps.count - 1].sequence = UInt32(number)
      ends.append(UInt32(steps.count - 1))
    }
    close(&open, to: 0, rows)
    steps[0].next = UInt32(steps.count)
  }

  /// Begins a step below the last that is open.
  private mutating func open(_ row: UInt32, _ open: inout [Int]) {
    let depth = UInt16(clamping: open.count)
    parents.append(UInt32(open.last ?? 0))
    open.append(steps.count)
    steps.append(Step(row: row, next: 0, depth: depth, reach: .max))
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
