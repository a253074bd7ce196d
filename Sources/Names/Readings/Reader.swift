/// Reads names of one script under all its readings at once.
package struct Reader: Sendable {
  /// Up to 64; the number of a reading is its bit in ``Lattice``.
  package let readings: [Reading]
  private var children: [UInt16]
  private var rulesAt: [[Int32]]
  private let alphabet: Alphabet
  private let hyphen: UInt16
  private let exclusive: UInt64
  /// What a grapheme costs inside a longer one that holds in the same reading (*s*, *c*, *h* in *sch*).
  private static let shadowed: Int32 = 45

  /// A rule without references, for the hot path.
  struct Rule: Sendable {
    var readings: UInt64
    let before: Side
    let after: Side
    /// Its place in ``soundings``.
    let first: Int32
    let count: Int32
  }

  /// What must stand beside a grapheme.
  enum Side: Hashable, Sendable {
    case anything, edge, vowel, consonant
    /// A letter of the set of this number.
    case letters(Int32)
  }

  private(set) var rules: [Rule] = []
  /// The source graphemes that a rule stands for, by reading.
  private(set) var sources: [[(readings: UInt64, grapheme: String)]] = []
  private var soundings: [Sounding] = []
  /// Whether a letter is in a set, `alphabet.count` places a set.
  private var sets: [Bool] = []
  private var setNumbers: [[UInt16]: Int32] = [:]

  /// - Parameters:
  ///   - sets: The readings with their rules, at most 64.
  ///   - vowels: The letters that count as vowels.
  init(_ sets: [(reading: Reading, rules: [ReadingRule])], vowels: Set<Unicode.Scalar>) {
    let hyphen = ReadingRule(
      grapheme: ["-"], before: .anything, after: .anything,
      soundings: [Sounding(packed: 0, cost: 0)], source: "")
    let sets =
      sets.prefix(64).map { ($0.reading, $0.rules + [hyphen]) }
      as [(reading: Reading, rules: [ReadingRule])]
    readings = sets.map(\.reading)
    alphabet = Alphabet(
      of: sets.lazy.flatMap(\.rules).lazy.flatMap(\.grapheme), vowels: vowels)
    self.hyphen = alphabet["-"]
    children = [UInt16](repeating: 0, count: alphabet.count)
    rulesAt = [[]]
    var mask: UInt64 = 0
    for (bit, set) in sets.enumerated() where set.reading.isExclusive { mask |= 1 << UInt64(bit) }
    exclusive = mask
    for (bit, set) in sets.enumerated() {
      for rule in set.rules { insert(rule, bit: 1 << UInt64(bit)) }
    }
  }

  private mutating func insert(_ rule: ReadingRule, bit: UInt64) {
    var node = 0
    for scalar in rule.grapheme {
      let slot = node * alphabet.count + Int(alphabet[scalar])
      if children[slot] == 0 {
        children[slot] = UInt16(rulesAt.count)
        rulesAt.append([])
        children.append(contentsOf: repeatElement(0, count: alphabet.count))
      }
      node = Int(children[slot])
    }
    let before = side(rule.before)
    let after = side(rule.after)
    // Readings that say the same share a rule.
    for number in rulesAt[node] {
      let other = rules[Int(number)]
      guard other.before == before, other.after == after,
        soundings[Int(other.first)..<Int(other.first + other.count)].elementsEqual(rule.soundings)
      else { continue }
      rules[Int(number)].readings |= bit
      if !rule.source.isEmpty { sources[Int(number)].append((bit, rule.source)) }
      return
    }
    // Rows with a context are tried before those that hold anywhere.
    let isFree = before == .anything && after == .anything
    let place =
      isFree
      ? rulesAt[node].count
      : rulesAt[node].firstIndex {
        rules[Int($0)].before == .anything && rules[Int($0)].after == .anything
      } ?? rulesAt[node].count
    rulesAt[node].insert(Int32(rules.count), at: place)
    rules.append(
      Rule(
        readings: bit, before: before, after: after, first: Int32(soundings.count),
        count: Int32(rule.soundings.count)))
    soundings += rule.soundings
    sources.append(rule.source.isEmpty ? [] : [(bit, rule.source)])
  }

  private mutating func side(_ side: ReadingSide) -> Side {
    switch side {
    case .anything: .anything
    case .edge: .edge
    case .vowel: .vowel
    case .consonant: .consonant
    case .letters(let set): .letters(number(of: set))
    }
  }

  private mutating func number(of set: Set<Unicode.Scalar>) -> Int32 {
    let letters = set.map { alphabet[$0] }.filter { $0 != 0 }.sorted()
    if let known = setNumbers[letters] { return known }
    let number = Int32(setNumbers.count)
    setNumbers[letters] = number
    sets += repeatElement(false, count: alphabet.count)
    for letter in letters { sets[Int(number) * alphabet.count + Int(letter)] = true }
    return number
  }

  /// The readings of a word in lower case, without signs that are left out. Empty where no reading covers it.
  package func lattice(_ word: [Unicode.Scalar], within allowed: UInt64 = .max) -> Lattice {
    let letters = word.map { alphabet[$0] }
    var builder = LatticeBuilder(scalars: letters.count)
    var stops: [(end: Int, node: Int)] = []
    for start in letters.indices {
      builder.enter(start)
      stops.removeAll(keepingCapacity: true)
      var node = 0
      var end = start
      while end < letters.count, letters[end] != 0 {
        node = Int(children[node * alphabet.count + Int(letters[end])])
        guard node != 0 else { break }
        end += 1
        if !rulesAt[node].isEmpty { stops.append((end, node)) }
      }
      add(stops, of: letters, from: start, within: allowed, to: &builder)
    }
    builder.enter(letters.count)
    return builder.lattice(all: allowed)
  }

  /// Adds the edges of the graphemes that begin at a place, the longest first.
  private func add(
    _ stops: [(end: Int, node: Int)], of letters: [UInt16], from start: Int, within allowed: UInt64,
    to builder: inout LatticeBuilder
  ) {
    var longer: UInt64 = 0
    for stop in stops.reversed() {
      var done: UInt64 = 0
      for number in rulesAt[stop.node] {
        let rule = rules[Int(number)]
        let readings = rule.readings & allowed & ~done
        guard readings != 0, holds(rule, letters, start, stop.end) else { continue }
        done |= readings & exclusive
        for part in [readings & ~longer, readings & longer] where part != 0 {
          let extra = part & longer == 0 ? 0 : Self.shadowed
          for place in Int(rule.first)..<Int(rule.first + rule.count) {
            builder.add(
              soundings[place], readings: part, rule: Int(number), extra: extra, start, stop.end)
          }
        }
      }
      for number in rulesAt[stop.node] where stop.end > start + 1 {
        let rule = rules[Int(number)]
        if holds(rule, letters, start, stop.end) { longer |= rule.readings }
      }
    }
  }

  private func holds(_ rule: Rule, _ letters: [UInt16], _ start: Int, _ end: Int) -> Bool {
    holds(rule.before, start > 0 ? beside(letters[start - 1]) : .max)
      && holds(rule.after, end < letters.count ? beside(letters[end]) : .max)
  }

  /// A hyphen ends words as their edge does.
  private func beside(_ letter: UInt16) -> UInt16 { letter == hyphen ? .max : letter }

  /// Whether a side holds beside a letter, `.max` where none stands there.
  private func holds(_ side: Side, _ letter: UInt16) -> Bool {
    switch side {
    case .anything: true
    case .edge: letter == .max
    case .vowel: letter != .max && alphabet.isVowel[Int(letter)]
    case .consonant: letter != .max && !alphabet.isVowel[Int(letter)]
    case .letters(let set): letter != .max && sets[Int(set) * alphabet.count + Int(letter)]
    }
  }
}

/// Numbers for the letters that a reader knows; 0 is any other.
struct Alphabet: Sendable {
  private var low = [UInt16](repeating: 0, count: 0x600)
  private var high: [Unicode.Scalar: UInt16] = [:]
  let isVowel: [Bool]
  let count: Int

  init(of scalars: some Sequence<Unicode.Scalar>, vowels: Set<Unicode.Scalar>) {
    var number: UInt16 = 0
    var isVowel = [false]
    for scalar in scalars {
      let known = scalar.value < 0x600 ? low[Int(scalar.value)] : high[scalar] ?? 0
      guard known == 0 else { continue }
      number += 1
      if scalar.value < 0x600 { low[Int(scalar.value)] = number } else { high[scalar] = number }
      isVowel.append(vowels.contains(scalar))
    }
    self.isVowel = isVowel
    count = Int(number) + 1
  }

  subscript(_ scalar: Unicode.Scalar) -> UInt16 {
    scalar.value < 0x600 ? low[Int(scalar.value)] : high[scalar] ?? 0
  }
}
