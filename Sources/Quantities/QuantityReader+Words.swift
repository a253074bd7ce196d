internal import Text

extension QuantityReader {
  /// Numbers in words: zwei, zweitausend, drei Dutzend, eine halbe Million, twenty-five, two hundred and fifty.
  func spelled(at place: Int) -> Match? {
    guard tokens[place].kind == .word else { return nil }
    if let half = halves(at: place) { return half }
    if let (value, next) = cardinal(at: place) {
      guard value > 1 else { return unitOne(at: place, next: next) }
      return measured(Decimal(digits: UInt64(value)), fractionDigits: 0, from: place, to: next, isSpelled: true)
    }
    let word = text(place)
    if meaning(at: place, as: .one) != nil { return unitOne(at: place, next: place + 1) }
    guard let ordinal = lexicon.meaning(of: word, as: .ordinal) else { return nil }
    return match(.ordinal(ordinal.number), from: place, to: place + 1, isSpelled: true)
  }

  /// Eine Million, a billion, a dozen: one is a number only before these.
  private func unitOne(at place: Int, next: Int) -> Match? {
    guard next < tokens.count else { return nil }
    if let (scale, after) = meaning(at: next, as: .scale), tokens[next].range.count > 3 {
      return measured(
        Decimal(digits: 1, exponent: scale.number), fractionDigits: 0, from: place, to: after, isSpelled: true,
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
    guard begin < tokens.count, let (half, next) = meaning(at: begin, as: .half) else { return nil }
    let value = Decimal(digits: UInt64(half.number), exponent: -1)
    if half.number > 5 { return measured(value, fractionDigits: 1, from: place, to: next, isSpelled: true) }
    // Half alone is no number: die halbe Stadt.
    let after = text(next) == "a" || text(next) == "an" ? next + 1 : next
    guard let (scale, end) = meaning(at: after, as: .scale), tokens[after].range.count > 3 else { return nil }
    return measured(
      value.scaled(by: scale.number), fractionDigits: 1, from: place, to: end, isSpelled: true, scale: scale.number)
  }

  // MARK: Cardinals

  private func cardinal(at place: Int) -> (value: Int, next: Int)? {
    language == "en" ? englishCardinal(at: place) : compound(at: place)
  }

  /// German writes numbers up to a million as one word: zweihundertfünfundzwanzig.
  private func compound(at place: Int) -> (value: Int, next: Int)? {
    let word = text(place).lowercased()
    if let plain = lexicon.meaning(of: word, as: .cardinal) { return (plain.number, place + 1) }
    guard language == "de", word.utf8.count > 6, let value = GermanNumberWord(word, lexicon).value else { return nil }
    return (value, place + 1)
  }

  /// Twenty-five, two hundred and fifty; the scales that follow are read as a unit is.
  private func englishCardinal(at place: Int) -> (value: Int, next: Int)? {
    let isOne = meaning(at: place, as: .one) != nil && meaning(at: place + 1, as: .hundred) != nil
    guard var value = isOne ? 1 : englishPart(text(place)) else { return nil }
    var next = place + 1
    if value % 10 == 0, (20...90).contains(value), let ones = smallCardinal(next) {
      value += ones
      next += 1
    }
    guard value < 100, let (_, after) = meaning(at: next, as: .hundred) else { return (value, next) }
    value *= 100
    next = after
    let rest = meaning(at: next, as: .and)?.next ?? next
    if rest < tokens.count, let more = englishPart(text(rest)) {
      value += more
      next = rest + 1
    }
    return (value, next)
  }

  private func smallCardinal(_ place: Int) -> Int? {
    guard place < tokens.count, let meaning = lexicon.meaning(of: text(place), as: .cardinal),
      (1...9).contains(meaning.number)
    else { return nil }
    return meaning.number
  }

  private func englishPart(_ word: String) -> Int? {
    if let plain = lexicon.meaning(of: word, as: .cardinal) { return plain.number }
    let parts = word.split(separator: "-")
    guard parts.count == 2, let tens = lexicon.meaning(of: String(parts[0]), as: .cardinal)?.number,
      (20...90).contains(tens)
    else {
      return nil
    }
    let ones = parts[1].lowercased() == "one" ? 1 : lexicon.meaning(of: String(parts[1]), as: .cardinal)?.number
    return ones.flatMap { (1...9).contains($0) ? tens + $0 : nil }
  }
}

/// A German number written as one word.
struct GermanNumberWord {
  let value: Int?

  init(_ word: String, _ lexicon: QuantityLexicon) {
    var rest = Substring(word)
    var total = 0
    var current = 0
    var ones: Int?
    while !rest.isEmpty {
      guard let piece = Self.piece(of: rest, lexicon) else {
        value = nil
        return
      }
      rest = rest.dropFirst(piece.length)
      switch piece.value {
      case 1_000:
        total += max(current + (ones ?? 0), 1) * 1_000
        current = 0
        ones = nil
      case 100:
        current = max(ones ?? current, 1) * 100
        ones = nil
      case 0: continue  // und
      default:
        ones = (ones ?? 0) + piece.value
      }
      guard total < 1_000_000 else {
        value = nil
        return
      }
    }
    let sum = total + current + (ones ?? 0)
    value = sum > 0 ? sum : nil
  }

  /// The longest part that the rest begins with.
  private static func piece(of rest: Substring, _ lexicon: QuantityLexicon) -> (value: Int, length: Int)? {
    for (form, value) in [("tausend", 1_000), ("hundert", 100), ("und", 0)] where rest.hasPrefix(form) {
      return (value, form.count)
    }
    for length in stride(from: min(9, rest.count), through: 3, by: -1) {
      let head = String(rest.prefix(length))
      if let meaning = lexicon.meaning(of: head, as: .cardinal), meaning.number > 0 { return (meaning.number, length) }
    }
    return rest.hasPrefix("ein") ? (1, 3) : nil
  }
}
