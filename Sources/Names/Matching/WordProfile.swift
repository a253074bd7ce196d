/// What each sound costs against every step of a word, laid out so that sixteen nodes are compared at once: the query
/// profile of sequence alignment (Rognes and Seeberg 2000), for a graph.
///
/// For each sound and each distance there is a row of bytes, one for each node of the word: what it costs to come to that
/// node from the one so far before it while another word goes on by that sound. Sounds that only the word has and that
/// follow are in that cost. Costs at or above the limit are all one.
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
  private let costs: UnsafeMutablePointer<UInt8>
  /// For each sound and sixteen nodes a bit for each distance over which one of them can be come to.
  private let distances: UnsafeMutablePointer<UInt64>

  /// Words with longer distances are no names.
  private static let farthest = 63

  /// Nil for a word that is too long, or whose sounds can be left out for nothing over too long a distance.
  init?(_ word: Outline, _ sounds: SoundCosts, below limit: Int32) {
    nodeCount = word.nodeCount
    guard !word.isEmpty, nodeCount <= 256, limit > 0, limit < Int32(Self.never) else { return nil }
    let omissions = Self.omissions(word, sounds, below: limit)
    // An arc and what is left out after it go no farther than this, whatever the sound.
    reach = (0..<word.nodeCount).reduce(omissions.reach) { reach, node in
      word.arcs(leaving: node).reduce(reach) { reach, arc in
        let distance = Int(arc & Outline.distanceMask)
        let rest = limit - Int32(arc >> 24)
        return omissions.of(node + distance).reduce(reach) {
          $1.cost < rest ? max($0, distance + $1.to - $1.from) : $0
        }
      }
    }
    guard reach <= Self.farthest else { return nil }
    width = (nodeCount + 15) / 16 * 16
    beginning = .allocate(capacity: width)
    beginning.initialize(repeating: Self.never, count: width)
    for move in omissions.of(0) { beginning[move.to] = UInt8(move.cost) }
    let size = 64 * (reach + 1) * width
    costs = .allocate(capacity: size)
    costs.initialize(repeating: Self.never, count: size)
    distances = .allocate(capacity: 64 * width / 16)
    distances.initialize(repeating: 0, count: 64 * width / 16)
    for sound in 0..<64 { lay(word, sounds, sound, omissions, below: limit) }
  }

  deinit {
    beginning.deallocate()
    costs.deallocate()
    distances.deallocate()
  }

  /// The distances over which a sound leads to one of sixteen nodes, as a bit each.
  @inline(__always)
  func distances(of sound: Int, to node: Int) -> UInt64 { distances[(sound &* width &+ node) &>> 4] }

  /// The costs of a sound, `width` bytes for each distance from 0 to ``reach``.
  @inline(__always)
  func costs(of sound: Int) -> UnsafePointer<UInt8> { UnsafePointer(costs + sound * (reach + 1) * width) }

  /// What the paths of a comparison may cost, by the node that they have come to.
  final class Limits {
    /// What a path has to cost less than; nothing is less beyond the last node.
    let costs: UnsafeMutableRawPointer

    subscript(node: Int) -> UInt8 { costs.load(fromByteOffset: node, as: UInt8.self) }

    /// - Parameters:
    ///   - profile: The profile of the word.
    ///   - split: The last node of a first part.
    ///   - first: The limit up to there.
    ///   - whole: The limit beyond.
    init(_ profile: WordProfile, split: Int, first: Int32, whole: Int32) {
      costs = .allocate(byteCount: profile.width, alignment: 16)
      for node in 0..<profile.width {
        let limit = node >= profile.nodeCount ? 0 : node <= split ? min(first, whole) : whole
        costs.storeBytes(of: UInt8(clamping: limit), toByteOffset: node, as: UInt8.self)
      }
    }

    deinit { costs.deallocate() }
  }

  /// A way from one node to another.
  private struct Move {
    var from: Int
    var to: Int
    var cost: Int32
  }

  /// The cheapest ways to leave out all sounds from one node to another, those of no length too, by where they begin.
  private struct Omissions {
    var moves: [Move] = []
    var first: [Int] = []

    func of(_ node: Int) -> ArraySlice<Move> { moves[first[node]..<first[node + 1]] }
    var reach: Int { moves.reduce(0) { max($0, $1.to - $1.from) } }
  }

  private static func omissions(_ word: Outline, _ sounds: SoundCosts, below limit: Int32) -> Omissions {
    var omissions = Omissions()
    var least = [Int32](repeating: limit, count: word.nodeCount)
    for start in 0..<word.nodeCount {
      omissions.first.append(omissions.moves.count)
      least[start] = 0
      for node in start..<word.nodeCount where least[node] < limit {
        omissions.moves.append(Move(from: start, to: node, cost: least[node]))
        for arc in word.arcs(leaving: node) {
          let target = node + Int(arc & Outline.distanceMask)
          least[target] = min(least[target], least[node] + Int32(arc >> 24) + sounds.drop[Int(arc >> 16 & 0xFF)])
        }
        least[node] = limit
      }
    }
    omissions.first.append(omissions.moves.count)
    return omissions
  }

  /// Lays in the ways that take one sound of the word for a sound, and leave out what follows, or that leave out that sound.
  private func lay(_ word: Outline, _ sounds: SoundCosts, _ sound: Int, _ omissions: Omissions, below limit: Int32) {
    for node in 0..<word.nodeCount {
      lay(sound, from: node, to: node, cost: min(sounds.drop[sound], limit))
      for arc in word.arcs(leaving: node) {
        let change = Int32(arc >> 24) + sounds.substitution[sound << 6 | Int(arc >> 16 & 0xFF)]
        guard change < limit else { continue }
        for rest in omissions.of(node + Int(arc & Outline.distanceMask)) where change + rest.cost < limit {
          lay(sound, from: node, to: rest.to, cost: change + rest.cost)
        }
      }
    }
  }

  private func lay(_ sound: Int, from: Int, to node: Int, cost: Int32) {
    distances[sound * width / 16 + node / 16] |= 1 << UInt64(node - from)
    let place = (sound * (reach + 1) + node - from) * width + node
    costs[place] = min(costs[place], UInt8(cost))
  }
}
