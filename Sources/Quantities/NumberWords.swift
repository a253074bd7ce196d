/// Adds up a number from its words in their order: zwei, hundert, fünf, und, zwanzig.
///
/// What may follow what holds for all languages: ones after tens, tens after hundreds, all before thousands. A word that
/// does not fit ends the number.
struct NumberSum {
  enum Word {
    /// A word that is added: seven, twenty, and hundreds of one word such as the Spanish *doscientos*.
    case value(Int)
    /// A word that multiplies what is before it.
    case hundred, thousand
    case and
  }

  private var thousands = 0
  private(set) var rest = 0
  private var isEmpty = true
  private var isJoined = false
  private let countsByTwenty: Bool
  private let isGlued: Bool

  /// - Parameters:
  ///   - countsByTwenty: Whether eleven may follow sixty and eighty: *soixante et onze*.
  ///   - isGlued: Whether ones may stand before tens: *fünfundzwanzig*.
  init(countsByTwenty: Bool, isGlued: Bool) {
    self.countsByTwenty = countsByTwenty
    self.isGlued = isGlued
  }

  /// Nil where nothing was added, or a number ends with *and*.
  var value: Int? { isEmpty || isJoined ? nil : thousands + rest }

  /// Whether it is whole tens, or whole hundreds, after which *and* may stand.
  func isWhole(_ power: Int) -> Bool { !isEmpty && (thousands + rest) % power == 0 }

  /// Adds a word; false where it does not fit, and then the sum must not be used any more.
  mutating func add(_ word: Word) -> Bool {
    switch word {
    case .and:
      guard !isEmpty, !isJoined else { return false }
      isJoined = true
      return true
    case .hundred:
      guard rest < 100, !isJoined else { return false }
      rest = max(rest, 1) * 100
    case .thousand:
      guard thousands == 0, !isJoined, rest > 0 || isEmpty else { return false }
      thousands = max(rest, 1) * 1_000
      rest = 0
    case .value(let value):
      guard fits(value) else { return false }
      rest += value
    }
    isEmpty = false
    isJoined = false
    return true
  }

  private func fits(_ value: Int) -> Bool {
    if value == 0 { return isEmpty }
    // Nothing follows zero.
    if !isEmpty, thousands + rest == 0 { return false }
    if value >= 100 { return rest == 0 }
    let low = rest % 100
    if low == 0 { return true }
    if low >= 20, low % 10 == 0, value < 10 { return true }
    if countsByTwenty, low == 60 || low == 80, value < 20 { return true }
    return isGlued && isJoined && low < 10 && value >= 20 && value % 10 == 0
  }
}

/// Reads numbers in words, by the words of a language's table.
struct NumberWords {
  let lexicon: QuantityLexicon

  private var empty: NumberSum {
    NumberSum(
      countsByTwenty: lexicon.styles.contains(.countsByTwenty), isGlued: lexicon.styles.contains(.gluedNumbers))
  }

  /// The number of one word: siebzig, zweihundertfünfundzwanzig, twenty-five.
  func value(of word: String) -> Int? {
    guard let words = words(of: word) else { return nil }
    var sum = empty
    for word in words where !sum.add(word) { return nil }
    return sum.value
  }

  /// The number that begins a row of words, and how many of these it takes.
  ///
  /// - Parameter words: The words, nil where no word stands any more.
  func read(_ word: (Int) -> String?) -> (value: Int, count: Int)? {
    guard let first = word(0), let atoms = words(of: first) else { return nil }
    var sum = empty
    for atom in atoms where !sum.add(atom) { return nil }
    guard var value = sum.value else { return nil }
    var count = 1
    guard !lexicon.styles.contains(.gluedNumbers) else { return (value, count) }
    var next = 1
    while let text = word(next), let more = words(of: text) {
      if case .and = more[0], more.count == 1 {
        guard sum.isWhole(lexicon.styles.contains(.joinsTens) ? 10 : 100), lexicon.mayJoin else { break }
      }
      var fits = true
      for atom in more where fits { fits = sum.add(atom) }
      guard fits else { break }
      next += 1
      // A thousand at the end is a scale, which amounts read themselves.
      if let sum = sum.value, !isThousand(more) { (value, count) = (sum, next) }
    }
    return (value, count)
  }

  private func isThousand(_ words: [NumberSum.Word]) -> Bool {
    if case .thousand = words[words.count - 1] { return words.count == 1 }
    return false
  }

  /// The words of numbers that a word is made of; nil where something else is in it.
  private func words(of word: String) -> [NumberSum.Word]? {
    let word = word.lowercased()
    if let whole = atom(word) { return [whole] }
    if word.contains("-") {
      let parts = word.split(separator: "-").map { atom(String($0)) }
      let known = parts.compactMap { $0 }
      return known.count == parts.count && parts.count > 1 ? known : nil
    }
    guard lexicon.styles.contains(.gluedNumbers), (6...60).contains(word.utf8.count) else { return nil }
    return Self.split(word[...], empty, atom)
  }

  /// What a word adds to a number.
  private func atom(_ word: String) -> NumberSum.Word? {
    for meaning in lexicon.meanings(of: word) {
      switch meaning.kind {
      case .cardinal: return .value(meaning.number)
      case .one: return .value(1)
      case .hundred: return .hundred
      case .scale where meaning.number == 3 && word.utf8.count > 3: return .thousand
      case .and: return .and
      default: break
      }
    }
    return nil
  }

  /// Cuts a word into pieces that add up, the longest first.
  private static func split(_ rest: Substring, _ sum: NumberSum, _ atom: (String) -> NumberSum.Word?)
    -> [NumberSum.Word]?
  {
    if rest.isEmpty { return sum.value == nil ? nil : [] }
    for length in stride(from: min(12, rest.count), through: 1, by: -1) {
      guard let piece = atom(String(rest.prefix(length))) else { continue }
      var next = sum
      guard next.add(piece) else { continue }
      if let more = split(rest.dropFirst(length), next, atom) { return [piece] + more }
    }
    return nil
  }
}
