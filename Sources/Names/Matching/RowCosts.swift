/// What the rows of other words cost against every node of a word: the arcs of a row laid together when it is first met.
///
/// A *move* is sixteen bytes, what it costs to come to sixteen nodes of the word from the nodes a certain distance before,
/// while the other word goes on from a certain row to this one. Few rows make up many words, so that most moves are used
/// again and again.
final class RowCosts {
  typealias Block = WordProfile.Block

  struct Move {
    var costs: Block
    /// From the cells that are computed back to those that they come from, in bytes.
    var offset: Int
  }

  private let profile: WordProfile
  private let limits: WordProfile.Limits
  private let rows: WordRows
  /// The bytes from a row of cells to the next.
  private let stride: Int
  private let blocks: Int
  private(set) var moves: UnsafeMutablePointer<Move>
  /// Working memory: the costs over each distance.
  private let gathered: UnsafeMutablePointer<Block>
  private var count = 0
  private var capacity = 1024
  /// For each row and block of nodes where its moves begin; those of the next block begin after them. 0 for rows that have
  /// not been met.
  private var places: UnsafeMutablePointer<UInt32>

  init(_ profile: WordProfile, _ limits: WordProfile.Limits, _ rows: WordRows, stride: Int) {
    self.profile = profile
    self.limits = limits
    self.rows = rows
    self.stride = stride
    blocks = profile.width / 16
    moves = .allocate(capacity: capacity)
    gathered = .allocate(capacity: 64)
    gathered.initialize(repeating: Block(repeating: WordProfile.never), count: 64)
    let size = rows.count * (blocks + 1)
    places = .allocate(capacity: max(1, size))
    places.initialize(repeating: 0, count: size)
    // So that no row begins at 0.
    append(Move(costs: Block(repeating: WordProfile.never), offset: 0))
  }

  deinit {
    moves.deallocate()
    gathered.deallocate()
    places.deallocate()
  }

  /// Where the moves of each block of a row begin, and one more for the end.
  @inline(__always)
  func places(of row: UInt32) -> UnsafePointer<UInt32> {
    let first = places + Int(row) &* (blocks &+ 1)
    if first.pointee == 0 { fill(row, first) }
    return UnsafePointer(first)
  }

  @inline(never)
  private func fill(_ row: UInt32, _ first: UnsafeMutablePointer<UInt32>) {
    let arcs = rows.arcs(of: row)
    for block in 0..<blocks {
      first[block] = UInt32(count)
      let below = limits.costs.loadUnaligned(fromByteOffset: block * 16, as: Block.self)
      // Arcs from one source stand side by side.
      var place = arcs.startIndex
      while place < arcs.endIndex {
        let source = arcs[place] & Outline.distanceMask
        var distances: UInt64 = 0
        while place < arcs.endIndex, arcs[place] & Outline.distanceMask == source {
          distances |= gather(arcs[place], block: block * 16, known: distances)
          place += 1
        }
        add(distances, below, offset: Int(source) * stride)
      }
    }
    first[blocks] = UInt32(count)
  }

  /// Lays what an arc costs over each distance into ``gathered``, where some distances have costs already; the distances.
  private func gather(_ arc: Outline.Arc, block: Int, known: UInt64) -> UInt64 {
    let sound = Int(arc >> 16 & 0xFF)
    let costs = UnsafeRawPointer(profile.costs(of: sound)) + block
    let extra = Block(repeating: UInt8(truncatingIfNeeded: arc >> 24))
    let all = profile.distances(of: sound, to: block)
    var distances = all
    while distances != 0 {
      let distance = distances.trailingZeroBitCount
      distances &= distances &- 1
      let change = costs.loadUnaligned(fromByteOffset: distance &* profile.width, as: Block.self).addingSaturated(extra)
      gathered[distance] = known >> UInt64(distance) & 1 == 0 ? change : gathered[distance].lesser(change)
    }
    return all
  }

  /// Adds a move for each distance over which a node can be come to below its limit.
  private func add(_ distances: UInt64, _ below: Block, offset: Int) {
    let never = Block(repeating: WordProfile.never)
    var distances = distances
    while distances != 0 {
      let distance = distances.trailingZeroBitCount
      distances &= distances &- 1
      let isBelow = gathered[distance] .< below
      guard isBelow.hasAny else { continue }
      append(Move(costs: never.replacing(with: gathered[distance], where: isBelow), offset: -(offset + distance)))
    }
  }

  private func append(_ move: Move) {
    if count == capacity {
      let grown = UnsafeMutablePointer<Move>.allocate(capacity: capacity * 2)
      grown.moveInitialize(from: moves, count: count)
      moves.deallocate()
      moves = grown
      capacity *= 2
    }
    (moves + count).initialize(to: move)
    count += 1
  }
}
