/// Compares a word with the words of tries, sixteen nodes at once.
///
/// The cells of a row say what it costs at least to come to each node of the word; those above their limit are struck out.
/// Working memory and what rows cost are kept from word to word.
final class TrieSearch {
  private typealias Block = WordProfile.Block

  private let profile: WordProfile
  /// What the cells of a path must stay below, by their columns; 0 beyond the last.
  private let limits: WordProfile.Limits
  private let rows: WordRows
  private let costs: RowCosts
  /// The bytes of a row with those that stand before it, which no path reaches.
  private let stride: Int
  /// The bytes before a row, so that no cell has to ask whether it has so many before it.
  private let margin: Int
  private let cells: UnsafeMutableRawPointer
  /// The deepest live row at or above each depth.
  private let deepest: UnsafeMutablePointer<Int>

  /// - Parameters:
  ///   - profile: The word.
  ///   - limits: What its paths may cost.
  ///   - rows: The words to compare with.
  init(_ profile: WordProfile, _ limits: WordProfile.Limits, _ rows: WordRows) {
    self.profile = profile
    self.limits = limits
    self.rows = rows
    margin = (profile.reach + 15) / 16 * 16
    stride = profile.width + margin
    costs = RowCosts(profile, limits, rows, stride: stride)
    let size = (rows.maximalDepth + 1) * stride
    cells = .allocate(byteCount: size, alignment: 16)
    cells.initializeMemory(as: UInt8.self, repeating: WordProfile.never, count: size)
    for node in 0..<profile.nodeCount where profile.beginning[node] < limits[node] {
      cells.storeBytes(of: profile.beginning[node], toByteOffset: margin + node, as: UInt8.self)
    }
    deepest = .allocate(capacity: rows.maximalDepth + 1)
    deepest.initialize(repeating: 0, count: rows.maximalDepth + 1)
  }

  deinit {
    cells.deallocate()
    deepest.deallocate()
  }

  /// Finds the words that keep to the limits, with the cost of their cheapest path that does.
  ///
  /// Branches are left as soon as no cell of a row that later ones come from lies below its limit.
  func words(of trie: WordTrie, found: (_ word: UInt32, _ cost: Int32) -> Void) {
    let steps = trie.steps.span
    var place = 1
    while place < steps.count {
      let step = steps[place]
      let depth = Int(step.depth)
      if fill(depth, step.row) {
        deepest[depth] = depth
        if let cost = end(depth) {
          for word in trie.words(at: place) { found(word, cost) }
        }
        place &+= 1
      } else {
        deepest[depth] = deepest[depth &- 1]
        place = deepest[depth] < Int(step.reach) ? Int(step.next) : place &+ 1
      }
    }
  }

  /// Whether a word keeps to the limits.
  func isNear(_ word: UInt32) -> Bool {
    let sequence = rows.rows(of: word)
    guard !sequence.isEmpty else { return false }
    var live = 0
    for (depth, row) in zip(1..., sequence) {
      if fill(depth, row) {
        live = depth
      } else if depth &+ 1 &- live > rows.farthestOfAll {
        return false
      }
    }
    return live == sequence.count && end(live) != nil
  }

  /// The last cell of a row; nil where it is struck out.
  @inline(__always)
  private func end(_ depth: Int) -> Int32? {
    let place = depth &* stride &+ margin &+ profile.nodeCount &- 1
    let cost = cells.load(fromByteOffset: place, as: UInt8.self)
    return cost < WordProfile.never ? Int32(cost) : nil
  }

  /// Computes the cells of a row and strikes out those that are not below their limits; whether any is left.
  @inline(__always)
  private func fill(_ depth: Int, _ row: UInt32) -> Bool {
    let places = costs.places(of: row)
    let moves = costs.moves
    let never = Block(repeating: WordProfile.never)
    let new = cells + (depth &* stride &+ margin)
    var isLive = false
    var block = 0
    var place = Int(places[0])
    while block < profile.width {
      let end = Int(places[block &>> 4 &+ 1])
      var best = never
      while place < end {
        let from = UnsafeRawPointer(new).loadUnaligned(fromByteOffset: block &+ moves[place].offset, as: Block.self)
        best = best.lesser(from.addingSaturated(moves[place].costs))
        place &+= 1
      }
      let isBelow = best .< limits.costs.loadUnaligned(fromByteOffset: block, as: Block.self)
      new.storeBytes(of: never.replacing(with: best, where: isBelow), toByteOffset: block, as: Block.self)
      isLive = isLive || isBelow.hasAny
      block &+= 16
    }
    return isLive
  }
}
