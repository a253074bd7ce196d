/// Compares a word with the words of a trie, sixteen nodes at once.
struct TrieSearch {
  private typealias Block = WordProfile.Block

  private let profile: WordProfile
  /// What the cells of a path must stay below, by their columns; 0 beyond the last.
  private let limits: WordProfile.Limits
  /// The bytes of a row with those that stand before it, which no path reaches.
  private let stride: Int

  /// The bytes before a row, so that no cell has to ask whether it has so many before it.
  private let margin: Int

  init(_ profile: WordProfile, _ limits: WordProfile.Limits) {
    self.profile = profile
    self.limits = limits
    margin = (profile.reach + 15) / 16 * 16
    stride = profile.width + margin
  }

  /// Finds the words that keep to the limits, with the cost of their cheapest path that does.
  ///
  /// Branches are left as soon as no cell of a row that later ones come from lies below its limit.
  func words(of trie: WordTrie, found: (_ word: UInt32, _ cost: Int32) -> Void) {
    let rows = rows(trie.maximalDepth + 1)
    let (steps, arcs) = (trie.steps.span, trie.rowArcs.span)
    // The deepest live row at or above each depth.
    var deepest = [Int](repeating: 0, count: trie.maximalDepth + 1)
    var place = 1
    while place < steps.count {
      let step = steps[place]
      let depth = Int(step.depth)
      let isLive = fill(depth, arcs.extracting(trie.arcs(of: step.row)), rows)
      deepest[depth] = isLive ? depth : deepest[depth &- 1]
      if isLive, let cost = end(depth, rows) {
        for word in trie.words(at: place) { found(word, cost) }
      }
      place = deepest[depth] < Int(step.reach) ? Int(step.next) : place &+ 1
    }
  }

  /// Whether a word of a trie keeps to the limits.
  func isNear(_ word: UInt32, of trie: WordTrie) -> Bool {
    let places = trie.rows(of: word)
    guard !places.isEmpty else { return false }
    let rows = rows(places.count + 1)
    let arcs = trie.rowArcs.span
    var deepest = 0
    for (depth, row) in zip(1..., places) {
      if fill(depth, arcs.extracting(trie.arcs(of: row)), rows) {
        deepest = depth
      } else if depth &+ 1 &- deepest > trie.farthest {
        return false
      }
    }
    return deepest == places.count && end(deepest, rows) != nil
  }

  /// Rows of cells, each with bytes before it that no path reaches, and whether each has a live cell.
  private final class Rows {
    let cells: UnsafeMutableRawPointer
    let isLive: UnsafeMutablePointer<Bool>

    init(_ count: Int, stride: Int) {
      cells = .allocate(byteCount: count * stride, alignment: 16)
      cells.initializeMemory(as: UInt8.self, repeating: WordProfile.never, count: count * stride)
      isLive = .allocate(capacity: count)
      isLive.initialize(repeating: false, count: count)
    }

    deinit {
      cells.deallocate()
      isLive.deallocate()
    }
  }

  /// Working memory for rows, the first of them filled.
  private func rows(_ count: Int) -> Rows {
    let rows = Rows(count, stride: stride)
    for node in 0..<profile.nodeCount where profile.beginning[node] < limits[node] {
      rows.cells.storeBytes(of: profile.beginning[node], toByteOffset: margin + node, as: UInt8.self)
    }
    rows.isLive[0] = true
    return rows
  }

  /// The last cell of a row; nil where it is struck out.
  @inline(__always)
  private func end(_ depth: Int, _ rows: Rows) -> Int32? {
    let place = depth &* stride &+ margin &+ profile.nodeCount &- 1
    let cost = rows.cells.load(fromByteOffset: place, as: UInt8.self)
    return cost < WordProfile.never ? Int32(cost) : nil
  }

  /// Computes a row from those that its arcs come from, and strikes out the cells that are not below their limits; whether
  /// any is left.
  @inline(__always)
  private func fill(_ depth: Int, _ arcs: Span<Outline.Arc>, _ rows: Rows) -> Bool {
    let new = rows.cells + (depth &* stride &+ margin)
    var isLive = false
    var block = 0
    while block < profile.width {
      var cells = Block(repeating: WordProfile.never)
      for place in arcs.indices {
        let arc = arcs[place]
        let source = depth &- Int(arc & Outline.distanceMask)
        guard rows.isLive[source] else { continue }
        let old = UnsafeRawPointer(rows.cells + (source &* stride &+ margin))
        cells = cells.lesser(step(arc, old, block))
      }
      let isBelow = cells .< limits.costs.loadUnaligned(fromByteOffset: block, as: Block.self)
      cells = Block(repeating: WordProfile.never).replacing(with: cells, where: isBelow)
      new.storeBytes(of: cells, toByteOffset: block, as: Block.self)
      isLive = isLive || any(isBelow)
      block &+= 16
    }
    rows.isLive[depth] = isLive
    return isLive
  }

  /// What an arc makes of sixteen cells of the row that it comes from.
  @inline(__always)
  private func step(_ arc: Outline.Arc, _ old: UnsafeRawPointer, _ block: Int) -> Block {
    let sound = Int(arc &>> 16 & 0xFF)
    let costs = UnsafeRawPointer(profile.costs(of: sound))
    var best = Block(repeating: WordProfile.never)
    var distances = profile.distances(of: sound, to: block)
    while distances != 0 {
      let distance = distances.trailingZeroBitCount
      let from = old.loadUnaligned(fromByteOffset: block &- distance, as: Block.self)
      let change = costs.loadUnaligned(fromByteOffset: distance &* profile.width &+ block, as: Block.self)
      best = best.lesser(from.addingSaturated(change))
      distances &= distances &- 1
    }
    return best.addingSaturated(Block(repeating: UInt8(truncatingIfNeeded: arc &>> 24)))
  }
}

extension SIMD16<UInt8> {
  /// The sums, at most 255.
  @inline(__always)
  fileprivate func addingSaturated(_ other: Self) -> Self { self &+ other.lesser(~self) }

  /// The lesser of each pair; the library's own function is not inlined.
  @inline(__always)
  fileprivate func lesser(_ other: Self) -> Self { replacing(with: other, where: other .< self) }
}
