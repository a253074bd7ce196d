package import Tables

/// The sounds in which names are compared, and what it costs to take one for another: `tables/names/sounds.tsv` and
/// `sound-costs.tsv`.
///
/// Costs are whole numbers, hundredths of the loss of a plain consonant.
package struct SoundInventory: Sendable {
  /// The letter of each sound; number 0 is silence.
  package let letters: [Unicode.Scalar]
  /// The cost of each sound that only one name has.
  package let drop: [Int32]
  /// What each sound adds to the length of a name, in hundredths.
  package let length: [Int32]
  /// Whether a sound is a vowel, by its number.
  package let isVowel: [Bool]
  /// The cost of one sound for another, `letters.count` columns a row.
  package let substitution: [Int32]

  /// The number of sounds.
  package var count: Int { letters.count }
  /// What each sound counts in a ``SoundCensus``, eight kinds of sounds a sound.
  let weights: [SIMD8<UInt8>]
  /// A bit for each consonant that goes for no vowel at little cost.
  let firm: UInt64
  /// A bit for each vowel.
  let vowels: UInt64
  /// The number of the open vowel.
  let open: UInt8

  /// The inventory of the embedded tables, read once.
  package static let embedded: Result<SoundInventory, TableError> = Result {
    () throws(TableError) in
    try SoundInventory(
      sounds: Table(embedded: "tables/names/sounds.tsv", minimumCells: 4),
      costs: Table(embedded: "tables/names/sound-costs.tsv", minimumCells: 3))
  }

  init(sounds: Table, costs: Table) throws(TableError) {
    var letters: [Unicode.Scalar] = ["∅"]
    var drop: [Int32] = [0]
    var length: [Int32] = [0]
    var kinds = [""]
    for row in sounds.rows {
      guard let letter = row[0].unicodeScalars.first, row[0].unicodeScalars.count == 1 else {
        throw row.bad(0, expected: "one letter")
      }
      letters.append(letter)
      kinds.append(row[1])
      drop.append(try hundredths(row, 2))
      length.append(try hundredths(row, 3))
    }
    self.letters = letters
    open = UInt8(letters.firstIndex(of: "a") ?? 0)
    self.drop = drop
    self.length = length
    guard letters.count <= 64 else { throw sounds.rows[63].bad(0, expected: "at most 63 sounds") }
    let isVowel = kinds.map { $0 == "vowel" || $0 == "unwritten" }
    self.isVowel = isVowel
    vowels = isVowel.indices.reduce(0) { isVowel[$1] ? $0 | 1 << UInt64($1) : $0 }
    substitution = try Self.matrix(letters, kinds: kinds, costs: costs)
    firm = Self.firm(isVowel, drop: drop, substitution: substitution)
    weights = SoundCensus.weights(letters, kinds: kinds, drop: drop, substitution: substitution)
  }

  /// The sounds that may be one with some of those given, as a bit each; not silence.
  func alike(_ sounds: UInt64) -> UInt64 {
    (1..<count).reduce(0) { found, sound in
      guard sounds & 1 << UInt64(sound) != 0 else { return found }
      return (1..<count).reduce(found) {
        substitution[sound * count + $1] <= 20 ? $0 | 1 << UInt64($1) : $0
      }
    }
  }

  private static func firm(_ isVowel: [Bool], drop: [Int32], substitution: [Int32]) -> UInt64 {
    let count = isVowel.count
    return (1..<count).reduce(0) { firm, sound in
      let least = isVowel.indices.filter { isVowel[$0] }.map { substitution[sound * count + $0] }.min() ?? .max
      return isVowel[sound] || min(drop[sound], least) < 30 ? firm : firm | 1 << UInt64(sound)
    }
  }

  private static func matrix(
    _ letters: [Unicode.Scalar], kinds: [String], costs: Table
  ) throws(TableError) -> [Int32] {
    let count = letters.count
    var matrix = [Int32](repeating: 200, count: count * count)
    // The rows of classes first, so that the rows of single sounds win.
    let rows = costs.rows.map { $0 }
    let isClass = { (cell: String) in cell == "V" || cell == "C" }
    for row in rows.filter({ isClass($0[0]) || isClass($0[1]) })
      + rows.filter({ !isClass($0[0]) && !isClass($0[1]) })
    {
      let cost = try hundredths(row, 2)
      for first in try members(row, 0, letters, kinds) {
        for second in try members(row, 1, letters, kinds) {
          matrix[first * count + second] = cost
          matrix[second * count + first] = cost
        }
      }
    }
    for sound in 0..<count { matrix[sound * count + sound] = 0 }
    return matrix
  }

  private static func members(
    _ row: Table.Row, _ column: Int, _ letters: [Unicode.Scalar], _ kinds: [String]
  ) throws(TableError) -> [Int] {
    switch row[column] {
    case "V": return letters.indices.filter { kinds[$0] == "vowel" }
    case "C": return letters.indices.filter { kinds[$0] == "consonant" }
    default:
      guard let letter = row[column].unicodeScalars.first,
        let place = letters.firstIndex(of: letter), place > 0
      else { throw row.bad(column, expected: "a sound of sounds.tsv, V or C") }
      return [place]
    }
  }

  /// Reads a cell of sounds: alternatives parted by `|`, each up to eight letters, `∅` for silence. Each alternative
  /// costs `step` more than the one before.
  func soundings(
    _ row: Table.Row, _ column: Int, step: Int32 = 18
  ) throws(TableError) -> [Sounding] {
    var result: [Sounding] = []
    for (rank, part) in row[column].split(separator: "|").enumerated() {
      var packed: UInt64 = 0
      var shift: UInt64 = 0
      for letter in part.unicodeScalars where letter != "∅" {
        guard let code = letters.firstIndex(of: letter), shift < 64 else {
          throw row.bad(column, expected: "up to eight sounds of sounds.tsv, “\(letter)” is none")
        }
        packed |= UInt64(code) << shift
        shift += 8
      }
      // The second and later readings of a grapheme are a little less likely.
      result.append(Sounding(packed: packed, cost: Int32(rank) * step))
    }
    guard !result.isEmpty else { throw row.bad(column, expected: "sounds") }
    return result
  }
}

/// A sequence of up to eight sounds, and how unlikely a grapheme stands for it.
struct Sounding: Hashable, Sendable {
  /// The numbers of the sounds, a byte each, the first lowest; 0 ends.
  var packed: UInt64
  var cost: Int32
}

private func hundredths(_ row: Table.Row, _ column: Int) throws(TableError) -> Int32 {
  guard let value = Double(row[column]), value >= 0, value <= 10 else {
    throw row.bad(column, expected: "a number from 0 to 10")
  }
  return Int32((value * 100).rounded())
}
