internal import Text

extension QuantityReader {
  /// Numbers in words: zwei, zweitausend, drei Dutzend, eine halbe Million, twenty-five, two hundred and fifty.
  func spelled(at place: Int) -> Match? {
    guard tokens[place].kind == .word else { return nil }
    if let half = halves(at: place) { return half }
    if let (value, next) = cardinal(at: place) {
      guard value > 1 else { return unitOne(at: place, next: next) }
      if let (_, after) = meaning(at: next, as: .andHalf) {
        return measured(
          Decimal(digits: UInt64(value) * 10 + 5, exponent: -1), fractionDigits: 1, from: place, to: after,
          isSpelled: true)
      }
      return measured(Decimal(digits: UInt64(value)), fractionDigits: 0, from: place, to: next, isSpelled: true)
    }
    if meaning(at: place, as: .one) != nil { return unitOne(at: place, next: place + 1) }
    guard let ordinal = spelledOrdinal(text(place)) else { return nil }
    return match(.ordinal(ordinal), from: place, to: place + 1, isSpelled: true)
  }

  /// Eine Million, a billion, a dozen: one is a number only before these.
  private func unitOne(at place: Int, next: Int) -> Match? {
    guard next < tokens.count else { return nil }
    let number = meaning(at: next, as: .andHalf).map { (15, -1, $0.next) } ?? (1, 0, next)
    if let (scale, after) = meaning(at: number.2, as: .scale), tokens[number.2].range.count > 3 {
      // Un million et demi.
      let half = meaning(at: after, as: .andHalf)
      return measured(
        Decimal(digits: half == nil ? UInt64(number.0) : 15, exponent: (half == nil ? number.1 : -1) + scale.number),
        fractionDigits: half == nil ? -number.1 : 1, from: place, to: half?.next ?? after, isSpelled: true,
        scale: scale.number)
    }
    if let (_, after) = meaning(at: next, as: .dozen) {
      return match(.amount(Amount(value: Decimal(digits: 12))), from: place, to: after, isSpelled: true)
    }
    if let (_, after) = meaning(at: next, as: .hundred) {
      return measured(Decimal(digits: 100), fractionDigits: 0, from: place, to: after, isSpelled: true)
    }
    return nil
  }

  /// Eine halbe Million, half a million, anderthalb Jahre.
  private func halves(at place: Int) -> Match? {
    var begin = place
    if meaning(at: place, as: .one) != nil { begin += 1 }
    guard begin < tokens.count else { return nil }
    if let match = gluedHalves(at: begin) { return match }
    guard let (half, next) = meaning(at: begin, as: .half) else { return nil }
    let value = Decimal(digits: UInt64(half.number), exponent: -1)
    if half.number > 5 { return measured(value, fractionDigits: 1, from: place, to: next, isSpelled: true) }
    // Half alone is no number: die halbe Stadt.
    let after = meaning(at: next, as: .one)?.next ?? next
    guard let (scale, end) = meaning(at: after, as: .scale), tokens[after].range.count > 3 else { return nil }
    return measured(
      value.scaled(by: scale.number), fractionDigits: 1, from: place, to: end, isSpelled: true, scale: scale.number)
  }

  /// Zweieinhalbtausend.
  private func gluedHalves(at place: Int) -> Match? {
    guard lexicon.styles.contains(.gluedNumbers), tokens[place].range.count > 12 else { return nil }
    let word = text(place).lowercased()
    guard word.count > 12 else { return nil }
    for length in 6..<word.count - 5 {
      guard let half = lexicon.meaning(of: String(word.prefix(length)), as: .half), half.number > 5,
        let scale = lexicon.meaning(of: String(word.dropFirst(length)), as: .scale)
      else { continue }
      return measured(
        Decimal(digits: UInt64(half.number), exponent: scale.number - 1), fractionDigits: 0, from: place,
        to: place + 1, isSpelled: true)
    }
    return nil
  }

  // MARK: Cardinals and ordinals

  func cardinal(at place: Int) -> (value: Int, next: Int)? {
    let read = NumberWords(lexicon: lexicon).read { offset in
      place + offset < tokens.count && tokens[place + offset].kind == .word ? text(place + offset) : nil
    }
    return read.map { ($0.value, place + $0.count) }
  }

  /// The number of *third*, *twenty-first*, *einundzwanzigste*.
  func spelledOrdinal(_ word: String) -> Int? {
    if let plain = lexicon.meaning(of: word, as: .ordinal) { return plain.number }
    let parts = word.split(separator: "-")
    if parts.count == 2, let tens = NumberWords(lexicon: lexicon).value(of: String(parts[0])), tens % 10 == 0, tens > 0,
      let ones = lexicon.meaning(of: String(parts[1]), as: .ordinal)?.number, ones < 10
    {
      return tens + ones
    }
    let lower = word.lowercased()
    for ending in lexicon.ordinalEndings where lower.hasSuffix(ending) {
      if let value = NumberWords(lexicon: lexicon).value(of: String(lower.dropLast(ending.count))) { return value }
    }
    return nil
  }
}
