public import Text

extension QuantityFinder {
  /// What the words of a range say of numbers without counting: *half*, *twice*, *a decade*, *noon*, *eighty-year-old*.
  ///
  /// They are nothing to render or to miss. But a translator may write a number for them, or them for a number, so that a
  /// number of one side that the other implies is no difference. Percentages stand for fractions beside their values.
  public func impliedQuantities(of document: Document, in range: Range<Int>) -> [Quantity] {
    let reader = QuantityReader(
      document: document, tokens: Tokenizer().tokens(of: document, in: range), language: language, lexicon: lexicon)
    var found: [Quantity] = []
    for place in reader.tokens.indices {
      for value in reader.implied(at: place) {
        found.append(Quantity(range: reader.tokens[place].range, value: value, isSpelled: true))
      }
    }
    return found
  }
}

extension QuantityReader {
  /// All that the words from a place on may imply.
  fileprivate func implied(at place: Int) -> [QuantityValue] {
    let token = tokens[place]
    if lexicon.idiomEnd(document.bytes[token.range.lowerBound..<tokens[tokens.count - 1].range.upperBound]) != nil {
      return plainNumber(place, digits: 1...4).map { [.amount(Amount(value: Decimal(digits: UInt64($0))))] } ?? []
    }
    guard token.kind == .word else { return [] }
    if RomanNumeral.mayBegin(document.bytes[token.range.lowerBound]), token.range.count > 1,
      let number = RomanNumeral.value(of: text(place))
    {
      return [.ordinal(number)]
    }
    guard lexicon.mayBegin(document.bytes[token.range]) else { return [] }
    return words(at: place) + fractions(at: place) + durations(at: place) + clocks(at: place) + pairedYear(at: place)
      + compound(at: place)
  }

  private func count(_ number: Int) -> QuantityValue { .amount(Amount(value: Decimal(digits: UInt64(max(0, number))))) }

  /// Both, twice, no; and one, a hundred and a million, which count only with an article.
  private func words(at place: Int) -> [QuantityValue] {
    var found: [QuantityValue] = []
    for meaning in phrases(at: place) {
      switch meaning.kind {
      case .implied, .hundred: found.append(count(meaning.number))
      case .one: found.append(count(1))
      case .scale where tokens[place].range.count > 3:
        found.append(.amount(Amount(value: Decimal(digits: 1, exponent: meaning.number))))
      default: break
      }
    }
    return found
  }

  /// What the words that begin at a place mean, alone and as phrases.
  private func phrases(at place: Int) -> [QuantityLexicon.Meaning] {
    var found: [QuantityLexicon.Meaning] = []
    for length in 1...max(1, min(lexicon.longest, tokens.count - place)) {
      let range = tokens[place].range.lowerBound..<tokens[place + length - 1].range.upperBound
      guard range.count < 48 else { break }
      found += lexicon.meanings(of: document.text(range))
    }
    return found
  }

  // MARK: Fractions

  /// Ein Viertel, two thirds, three-quarters, Dreiviertel, the half of something.
  private func fractions(at place: Int) -> [QuantityValue] {
    if let (half, _) = meaning(at: place, as: .half), half.number == 5 { return share(1, of: 2) }
    if let (part, _) = meaning(at: place, as: .fraction) {
      return share(place > 0 ? numerator(at: place - 1) ?? 1 : 1, of: part.number)
    }
    return []
  }

  private func numerator(at place: Int) -> Int? {
    if let number = plainNumber(place, digits: 1...2) { return number }
    guard tokens[place].kind == .word else { return nil }
    return NumberWords(lexicon: lexicon).value(of: text(place))
  }

  /// A fraction as a number and as the percentages that it may be rounded to.
  private func share(_ part: Int, of whole: Int) -> [QuantityValue] {
    guard whole > 0, part > 0, part < 100 else { return [] }
    var found: [QuantityValue] = [
      .amount(Amount(value: Decimal(digits: UInt64((part * 1_000 + whole / 2) / whole), exponent: -3)))
    ]
    for power in [1, 10, 100] {
      let exact = part * 100 * power
      for rounded in Set([exact / whole, (exact + whole / 2) / whole]) {
        found.append(
          .amount(
            Amount(
              value: Decimal(digits: UInt64(rounded), exponent: power == 1 ? 0 : power == 10 ? -1 : -2), unit: .percent)
          ))
      }
    }
    return found
  }

  // MARK: Times

  /// A decade, a day, half a year, an hour and a half: one of a measure of time without a number.
  private func durations(at place: Int) -> [QuantityValue] {
    if let (half, next) = meaning(at: place, as: .half), half.number == 5 {
      return unit(at: meaning(at: next, as: .one)?.next ?? next).map {
        [.amount(Amount(value: Decimal(digits: 5, exponent: -1), unit: $0.0))]
      } ?? []
    }
    guard let (unit, next) = duration(at: place) else { return [] }
    let isMore = meaning(at: next, as: .andHalf) != nil
    return [.amount(Amount(value: Decimal(digits: isMore ? 15 : 1, exponent: isMore ? -1 : 0), unit: unit))]
  }

  private func duration(at place: Int) -> (unit: Amount.Unit, next: Int)? {
    guard let (found, next) = meaning(at: place, as: .unit), UnitTable.shared.isTime(found.value),
      tokens[place].range.count > 2
    else { return nil }
    return (.measure(found.value), next)
  }

  /// Noon, halb acht, half past seven, quarter to three, zehn nach acht, dreiviertel acht.
  private func clocks(at place: Int) -> [QuantityValue] {
    if let (noon, _) = meaning(at: place, as: .noon) { return time(noon.number, 0, isAmbiguous: false) }
    if let (_, next) = meaning(at: place, as: .halfBefore), let hour = hour(at: next) { return time(hour + 11, 30) }
    if let (_, next) = meaning(at: place, as: .halfAfter), let hour = hour(at: next) { return time(hour, 30) }
    let quarter = meaning(at: place, as: .quarter)
    guard let (minutes, next) = quarter.map({ ($0.meaning.number, $0.next) }) ?? minutes(at: place) else { return [] }
    if let (_, after) = meaning(at: next, as: .past), let hour = hour(at: after) { return time(hour, minutes) }
    if let (_, after) = meaning(at: next, as: .before), let hour = hour(at: after) {
      return time(hour + 11, 60 - minutes)
    }
    if quarter != nil, let hour = hour(at: next) { return time(hour + 11, minutes) }
    return []
  }

  private func time(_ hour: Int, _ minute: Int, isAmbiguous: Bool = true) -> [QuantityValue] {
    TimeOfDay(hour: isAmbiguous ? hour % 12 : hour, minute: minute, isAmbiguous: isAmbiguous).map { [.time($0)] } ?? []
  }

  private func minutes(at place: Int) -> (Int, Int)? {
    cardinal(at: place).flatMap { $0.value < 30 ? ($0.value, $0.next) : nil }
  }

  private func hour(at place: Int) -> Int? {
    let hour = plainNumber(place, digits: 1...2) ?? cardinal(at: place)?.value
    return hour.flatMap { (1...12).contains($0) ? $0 : nil }
  }

  /// Nineteen eighty-four.
  private func pairedYear(at place: Int) -> [QuantityValue] {
    guard lexicon.styles.contains(.pairedYears), place + 1 < tokens.count,
      let century = lexicon.meaning(of: text(place), as: .cardinal)?.number, (11...20).contains(century),
      let rest = NumberWords(lexicon: lexicon).value(of: text(place + 1)), (10...99).contains(rest)
    else { return [] }
    return [.date(DateParts(year: century * 100 + rest))]
  }

  // MARK: Compounds

  /// The number in dreiundzwanzigjährig, eighty-year-old, three-day.
  private func compound(at place: Int) -> [QuantityValue] {
    let words = NumberWords(lexicon: lexicon)
    let word = text(place)
    let parts = word.split(separator: "-").map(String.init)
    for length in [2, 1] where parts.count > length {
      guard let value = words.value(of: parts[..<length].joined(separator: "-")) else { continue }
      return lexicon.meaning(of: parts[length], as: .fraction).map { share(value, of: $0.number) } ?? [count(value)]
    }
    let lower = word.lowercased()
    for suffix in lexicon.numberSuffixes {
      // Endings of inflection may follow.
      guard let found = lower.firstRange(of: suffix), found.lowerBound > lower.startIndex,
        lower[found.upperBound...].utf8.count <= 3
      else { continue }
      let stem = String(lower[..<found.lowerBound])
      if let value = words.value(of: stem) {
        return lexicon.meaning(of: suffix, as: .fraction).map { share(value, of: $0.number) } ?? [count(value)]
      }
    }
    return []
  }
}
