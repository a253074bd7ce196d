/// Compares a word, sixteen of its nodes at once, with other words node by node.
///
/// The cells of a row say what it costs at least to come to each node of the word when the other has come to a certain
/// node; those at or above the limit are struck out. What it costs to go on from a row by a sound is worked out when it is
/// first asked for, and serves all rows that come after it: those of many words where a trie branches.
/// Nothing is allocated but for a word longer than any before.
final class ProfileAligner {
  typealias Block = WordProfile.Block

  /// The word that is compared.
  private var profile: WordProfile?
  private var costs: UnsafeRawPointer
  private var distances: UnsafePointer<UInt64>
  private var omissions: UnsafeRawPointer
  private var omissionDistances: UnsafePointer<UInt64>
  private var limit = Block(repeating: 0)
  private var blocks = 0
  private var lastNode = 0
  /// The bytes of ``WordProfile/costs`` from a sound to the next.
  private var soundStride = 0
  /// The blocks before a row, which no path reaches, so that no cell has to ask whether it has so many before it.
  private var margin = 0
  private let cells = WorkingMemory<Block>(capacity: 1 << 8)
  /// For each row, sixteen nodes and sound what it costs to come to these by that sound.
  private let taken = WorkingMemory<Block>(capacity: 1 << 12)
  /// For each row and sixteen nodes a bit for each sound that ``taken`` has.
  private let known = WorkingMemory<UInt64>(capacity: 64)
  /// For each row a bit for sixteen nodes of which one is left.
  private let live = WorkingMemory<UInt32>(capacity: 64)
  /// Each number from 0 to 255 in all lanes.
  private let broadcast: UnsafeMutablePointer<Block>
  /// Not kept: a constant of the program would be looked up each time.
  @inline(__always)
  private static var never: Block { Block(repeating: WordProfile.never) }

  init() {
    broadcast = .allocate(capacity: 256)
    for cost in 0..<256 { (broadcast + cost).initialize(to: Block(repeating: UInt8(cost))) }
    // Nothing is read before a word is begun.
    (costs, omissions) = (UnsafeRawPointer(broadcast), UnsafeRawPointer(broadcast))
    distances = UnsafePointer(known.base)
    omissionDistances = distances
  }

  deinit { broadcast.deallocate() }

  /// Begins to compare a word.
  ///
  /// - Parameters:
  ///   - profile: The word.
  ///   - limit: What every path has to cost less than, at most the limit of the profile.
  ///   - depth: How many rows follow at most.
  func begin(_ profile: WordProfile, below limit: Int32, depth: Int) {
    self.profile = profile
    (costs, distances) = (UnsafeRawPointer(profile.costs), UnsafePointer(profile.distances))
    (omissions, omissionDistances) = (
      UnsafeRawPointer(profile.omissions), UnsafePointer(profile.omissionDistances)
    )
    self.limit = Block(repeating: UInt8(clamping: limit))
    blocks = profile.width / 16
    lastNode = profile.nodeCount - 1
    soundStride = (profile.reach + 1) * profile.width
    margin = (profile.reach + 15) / 16
    cells.reserve((depth + 1) * (margin + blocks))
    taken.reserve((depth + 1) * blocks * 64)
    known.reserve((depth + 1) * blocks)
    live.reserve(depth + 1)
    let first = open(0)
    live.base[0] = 0
    for block in 0..<blocks {
      let start = UnsafeRawPointer(profile.beginning).loadUnaligned(fromByteOffset: block * 16, as: Block.self)
      if keep(start, first + block) { live.base[0] |= 1 << UInt32(block) }
    }
  }

  /// Forgets what a row held; its first cells.
  @inline(__always)
  private func open(_ row: Int) -> UnsafeMutablePointer<Block> {
    let first = cells.base + row &* (margin &+ blocks)
    for place in 0..<margin { first[place] = Self.never }
    for block in 0..<blocks { known.base[row &* blocks &+ block] = 0 }
    return first + margin
  }

  /// Stores the cells below the limit; whether there is one.
  @inline(__always)
  private func keep(_ costs: Block, _ place: UnsafeMutablePointer<Block>) -> Bool {
    let isBelow = costs .< limit
    place.pointee = Self.never.replacing(with: costs, where: isBelow)
    return isBelow.hasAny
  }

  /// Computes the cells of a row from those that its arcs come from, which must have been computed; whether any is left.
  @inline(__always)
  func fill(_ row: Int, _ arcs: UnsafePointer<Outline.Arc>, _ end: UnsafePointer<Outline.Arc>) -> Bool {
    let new = open(row)
    let live = live.base
    var found: UInt32 = 0
    var block = 0
    while block < blocks {
      // The nodes that these can be come to from.
      let near = (2 &<< UInt32(block)) &- 1 &- ((1 &<< UInt32(max(0, block &- margin))) &- 1)
      var best = Self.never
      var arc = arcs
      while arc < end {
        let source = row &- Int(arc.pointee & Outline.distanceMask)
        if live[source] & near != 0 {
          let costs = take(Int(arc.pointee &>> 16 & 0xFF), from: source, block)
          best = best.lesser(costs.addingSaturated(broadcast[Int(arc.pointee &>> 24)]))
        }
        arc += 1
      }
      if keep(best, new + block) { found |= 1 &<< UInt32(block) }
      block &+= 1
    }
    live[row] = found
    if found != 0 { omit(new, row) }
    return found != 0
  }

  /// What it costs to come to sixteen nodes from a row by a sound.
  @inline(__always)
  private func take(_ sound: Int, from row: Int, _ block: Int) -> Block {
    let place = row &* blocks &+ block
    let bit: UInt64 = 1 &<< UInt64(sound)
    let result = taken.base + (place &<< 6 &+ sound)
    if known.base[place] & bit != 0 { return result.pointee }
    known.base[place] |= bit
    let from = UnsafeRawPointer(cells.base + (row &* (margin &+ blocks) &+ margin &+ block))
    let costs = costs + (sound &* soundStride &+ block &<< 4)
    let width = blocks &<< 4
    var best = Self.never
    var distances = distances[sound &* blocks &+ block]
    while distances != 0 {
      let distance = distances.trailingZeroBitCount
      distances &= distances &- 1
      let change = costs.loadUnaligned(fromByteOffset: distance &* width, as: Block.self)
      best = best.lesser(from.loadUnaligned(fromByteOffset: 0 &- distance, as: Block.self).addingSaturated(change))
    }
    result.pointee = best
    return best
  }

  /// Lets the word have sounds that the other has not.
  @inline(__always)
  private func omit(_ cells: UnsafeMutablePointer<Block>, _ row: Int) {
    let width = blocks &<< 4
    var block = 0
    while block < blocks {
      var distances = omissionDistances[block]
      let from = UnsafeRawPointer(cells + block)
      var best = cells[block]
      while distances != 0 {
        let distance = distances.trailingZeroBitCount
        distances &= distances &- 1
        let cost = omissions.loadUnaligned(fromByteOffset: distance &* width &+ block &<< 4, as: Block.self)
        best = best.lesser(from.loadUnaligned(fromByteOffset: 0 &- distance, as: Block.self).addingSaturated(cost))
      }
      if keep(best, cells + block) { live.base[row] |= 1 &<< UInt32(block) }
      block &+= 1
    }
  }

  /// What it costs to come to each node when the other word has come to a row.
  @inline(__always)
  func cells(of row: Int) -> UnsafePointer<Block> {
    UnsafePointer(cells.base + (row &* (margin &+ blocks) &+ margin))
  }

  /// What the word and another cost that ends with a row; nil where it is struck out.
  @inline(__always)
  func cost(endingWith row: Int) -> Int32? {
    let cost = UnsafeRawPointer(cells(of: row)).load(fromByteOffset: lastNode, as: UInt8.self)
    return cost < WordProfile.never ? Int32(cost) : nil
  }

  /// What the cheapest path of a word costs against a path of another, in hundredths; nil where it is `limit` or more.
  func cost(_ profile: WordProfile, _ other: Outline, below limit: Int32) -> Int32? {
    guard !other.isEmpty, limit > 0 else { return nil }
    let count = other.nodeCount
    begin(profile, below: limit, depth: count - 1)
    var live = 0
    for row in 1..<count {
      let arcs = other.entering + Int(other.firstEntering[row])
      if fill(row, arcs, other.entering + Int(other.firstEntering[row &+ 1])) {
        live = row
      } else if live < Int(other.reach[row]), row < count &- 1 {
        return nil
      }
    }
    return cost(endingWith: count - 1)
  }
}
