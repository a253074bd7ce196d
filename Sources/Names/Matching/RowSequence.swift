/// A word node by node: the arcs that enter each node. A view of memory that somebody else keeps.
struct RowSequence {
  /// How many nodes there are.
  let count: Int
  private let arcs: UnsafePointer<Outline.Arc>
  private let first: UnsafePointer<UInt32>
  /// The row of each node but the first; nil where rows are numbered as nodes.
  private let rows: UnsafePointer<UInt32>?
  /// For each node the lowest one from which an arc enters any node after it.
  private let reach: UnsafePointer<UInt32>?
  /// From how far an arc enters a node at most.
  private let farthest: Int

  init(_ outline: Outline) {
    count = outline.nodeCount
    (arcs, first, rows) = (outline.entering, outline.firstEntering, nil)
    (reach, farthest) = (outline.reach, 0)
  }

  /// - Parameters:
  ///   - rows: The row of each node but the first.
  ///   - arcs: The arcs of all rows.
  ///   - first: The place of the first arc of each row.
  ///   - farthest: From how far an arc enters any row at most.
  init(
    _ rows: UnsafeBufferPointer<UInt32>, _ arcs: UnsafePointer<Outline.Arc>, first: UnsafePointer<UInt32>, farthest: Int
  ) {
    count = rows.count + 1
    (self.arcs, self.first, self.rows) = (arcs, first, rows.baseAddress)
    (reach, self.farthest) = (nil, farthest)
  }

  @inline(__always)
  private func row(_ node: Int) -> Int { rows.map { Int($0[node &- 1]) } ?? node }

  /// The first arc that enters a node.
  @inline(__always)
  func arcs(entering node: Int) -> UnsafePointer<Outline.Arc> { arcs + Int(first[row(node)]) }

  /// The end of the arcs that enter a node.
  @inline(__always)
  func end(entering node: Int) -> UnsafePointer<Outline.Arc> { arcs + Int(first[row(node) &+ 1]) }

  /// No node after this one is entered from a lower one than the result.
  @inline(__always)
  func reach(beyond node: Int) -> Int { reach.map { Int($0[node]) } ?? node &+ 1 &- farthest }
}
