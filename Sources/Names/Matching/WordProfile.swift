/// What each sound costs against every step of a word, laid out so that sixteen nodes are compared at once: the query
/// profile of sequence alignment (Rognes and Seeberg 2000), for a graph.
///
/// For each sound and each distance there is a row of bytes, one for each node of the word: what it costs to come to that
/// node from the one so far before it while another word goes on by that sound. Another such table says what it costs to
/// leave out all sounds of the word over a distance. Costs at or above the limit are all one.
final class WordProfile {
  /// Never reached.
  static let never: UInt8 = .max
  typealias Block = SIMD16<UInt8>

  let nodeCount: Int
  /// The bytes of a row of nodes, a multiple of sixteen.
  let width: Int
  /// The greatest distance.
  let reach: Int
  /// What it costs to come to each node from the first by sounds that only this word has.
  let beginning: UnsafeMutablePointer<UInt8>
  /// `width` bytes for each distance from 0 to ``reach`` for each sound.
  let costs: UnsafeMutablePointer<UInt8>
  /// For each sound and sixteen nodes a bit for each distance over which one of them can be come to.
  let distances: UnsafeMutablePointer<UInt64>
  /// What it costs to leave out all sounds over each distance, `width` bytes a distance.
  let omissions: UnsafeMutablePointer<UInt8>
  /// For sixteen nodes each a bit for each distance over which all sounds before one of them can be left out, but for 0.
  let omissionDistances: UnsafeMutablePointer<UInt64>

  /// Words with longer distances are no names.
  private static let farthest = 63
  private static let longest = 256

  /// Nil for a word that is too long, or whose sounds can be left out for nothing over too long a distance.
  ///
  /// - Parameter limit: No path may ever cost so much, in hundredths.
  init?(_ word: Outline, _ sounds: SoundCosts, below limit: Int32) {
    nodeCount = word.nodeCount
    guard !word.isEmpty, nodeCount <= Self.longest, limit > 0, limit < Int32(Self.never) else { return nil }
    let moves = Self.omissions(word, sounds, below: limit)
    var reach = moves.reduce(0) { max($0, $1.to - $1.from) }
    for node in 0..<nodeCount {
      for arc in word.arcs(leaving: node) { reach = max(reach, Int(arc & Outline.distanceMask)) }
    }
    guard reach <= Self.farthest else { return nil }
    self.reach = reach
    width = (nodeCount + 15) / 16 * 16
    let blocks = width / 16
    beginning = .allocate(capacity: width)
    beginning.initialize(repeating: Self.never, count: width)
    costs = .allocate(capacity: 64 * (reach + 1) * width)
    costs.initialize(repeating: Self.never, count: 64 * (reach + 1) * width)
    distances = .allocate(capacity: 64 * blocks)
    distances.initialize(repeating: 0, count: 64 * blocks)
    omissions = .allocate(capacity: (reach + 1) * width)
    omissions.initialize(repeating: Self.never, count: (reach + 1) * width)
    omissionDistances = .allocate(capacity: blocks)
    omissionDistances.initialize(repeating: 0, count: blocks)
    for move in moves {
      if move.from == 0 { beginning[move.to] = UInt8(move.cost) }
      guard move.from < move.to else { continue }
      omissions[(move.to - move.from) * width + move.to] = UInt8(move.cost)
      omissionDistances[move.to / 16] |= 1 << UInt64(move.to - move.from)
    }
    lay(word, sounds, below: limit)
  }

  deinit {
    beginning.deallocate()
    costs.deallocate()
    distances.deallocate()
    omissions.deallocate()
    omissionDistances.deallocate()
  }

  /// A way from one node to another.
  private struct Move {
    var from: Int
    var to: Int
    var cost: Int32
  }

  /// The cheapest ways to leave out all sounds from one node to another, those of no length too.
  private static func omissions(_ word: Outline, _ sounds: SoundCosts, below limit: Int32) -> [Move] {
    var moves: [Move] = []
    var least = [Int32](repeating: limit, count: word.nodeCount)
    for start in 0..<word.nodeCount {
      var last = start
      least[start] = 0
      var node = start
      while node <= last {
        if least[node] < limit {
          moves.append(Move(from: start, to: node, cost: least[node]))
          for arc in word.arcs(leaving: node) {
            let target = node + Int(arc & Outline.distanceMask)
            let cost = least[node] + Int32(arc >> 24) + sounds.drop[Int(arc >> 16 & 0xFF)]
            guard cost < least[target] else { continue }
            least[target] = cost
            last = max(last, target)
          }
          least[node] = limit
        }
        node += 1
      }
    }
    return moves
  }

  /// Lays in the ways that leave out a sound of another word, and those that take a sound of this one for it.
  private func lay(_ word: Outline, _ sounds: SoundCosts, below limit: Int32) {
    for sound in 0..<sounds.count where sounds.drop[sound] < limit {
      for node in 0..<nodeCount { lay(sound, node, distance: 0, cost: sounds.drop[sound]) }
    }
    for node in 0..<nodeCount {
      for arc in word.arcs(leaving: node) {
        let rest = limit - Int32(arc >> 24)
        let distance = Int(arc & Outline.distanceMask)
        // The costs of a sound for all others stand side by side, and are the same in both directions.
        let changes = sounds.substitution + Int(arc >> 16 & 0xFF) << 6
        for sound in 0..<sounds.count where changes[sound] < rest {
          lay(sound, node + distance, distance: distance, cost: changes[sound] + Int32(arc >> 24))
        }
      }
    }
  }

  @inline(__always)
  private func lay(_ sound: Int, _ node: Int, distance: Int, cost: Int32) {
    distances[(sound &* width &+ node) &>> 4] |= 1 &<< UInt64(distance)
    let place = (sound &* (reach &+ 1) &+ distance) &* width &+ node
    costs[place] = min(costs[place], UInt8(truncatingIfNeeded: cost))
  }
}
