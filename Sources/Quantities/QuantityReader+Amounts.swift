internal import Text

extension QuantityReader {
  /// A number with what follows it: 20 Milliarden Euro, 3,5 %, 12 km.
  func amount(at place: Int) -> Match? {
    if let name = numberedName(at: place) { return name }
    guard var read = groupedNumber(at: place) else { return nil }
    if isSign(place - 1) || place > 0 && meaning(at: place - 1, as: .minus)?.next == place {
      read.value = Decimal(digits: read.value.digits, exponent: read.value.exponent, isNegative: true)
    }
    if read.next < tokens.count, read.fractionDigits == 0 {
      if let (_, next) = meaning(at: read.next, as: .andHalf), let half = read.value.adding(tenths: 5) {
        return measured(half, fractionDigits: 1, from: place, to: next)
      }
      if let part = fractionSign(at: read.next) ?? strokedFraction(at: read.next), part.thousandths < 1_000,
        let mixed = read.value.adding(thousandths: part.thousandths)
      {
        return measured(mixed, fractionDigits: mixed.fractionDigits, from: place, to: part.next)
      }
    }
    return measured(read.value, fractionDigits: read.fractionDigits, from: place, to: read.next)
  }

  /// Digits that are a name behind a word that is numbered; fewer than four are written alike in any case.
  private func numberedName(at place: Int) -> Match? {
    guard place > 0, tokens[place].range.count > 3, case .decimal(_, 0, true) = number(place),
      meaning(at: place - 1, as: .numbered)?.next == place
    else { return nil }
    return match(.identifier(text(place)), from: place, to: place + 1)
  }

  /// Digits, with groups of three that blanks part: 1 500 000.
  private func groupedNumber(at place: Int) -> (value: Decimal, fractionDigits: Int, next: Int)? {
    guard case .decimal(let value, let fraction, let isPlain) = number(place) else { return nil }
    guard isPlain, tokens[place].range.count <= 3, tokens[place].range.count == 3 || value.digits > 0 else {
      return (value, fraction, place + 1)
    }
    var digits = Array(document.bytes[tokens[place].range])
    var next = place + 1
    var fractionDigits: ArraySlice<UInt8> = []
    while digits.count <= 15 {
      if isApostrophe(next), touches(next), touches(next + 1) { next += 1 } else if !joinsGroups(next) { break }
      guard isNumber(next) else { break }
      let bytes = document.bytes[tokens[next].range]
      let group = bytes.prefix { (0x30...0x39).contains($0) }
      guard group.count == 3, group.count == bytes.count || bytes[group.endIndex] == lexicon.decimalMark else { break }
      digits += group
      fractionDigits = bytes[group.endIndex...].dropFirst()
      next += 1
      if !fractionDigits.isEmpty { break }
    }
    guard let whole = Decimal(whole: digits, fraction: fractionDigits) else { return (value, fraction, place + 1) }
    return (whole, fractionDigits.count, next)
  }

  /// The Swiss 1'500.
  private func isApostrophe(_ place: Int) -> Bool {
    lexicon.groupsByApostrophe && isNumber(place + 1) && tokens[place + 1].range.count == 3
      && ["'", "’"].contains(text(place))
  }

  /// Whether one blank of the kind that parts groups stands before a token.
  private func joinsGroups(_ place: Int) -> Bool {
    guard isNumber(place), place > 0 else { return false }
    let gap = document.bytes[tokens[place - 1].range.upperBound..<tokens[place].range.lowerBound]
    if gap.elementsEqual([0x20]) { return lexicon.groupsBySpace }
    // U+00A0, U+202F, U+2009.
    let thin =
      gap.elementsEqual([0xC2, 0xA0]) || gap.elementsEqual([0xE2, 0x80, 0xAF]) || gap.elementsEqual([0xE2, 0x80, 0x89])
    return thin && (lexicon.groupsByThinSpace || lexicon.groupsBySpace)
  }

  /// A minus that does not part two numbers or words.
  private func isSign(_ place: Int) -> Bool {
    guard place >= 0, ["-", "−", "–"].contains(text(place)), touches(place + 1) else { return false }
    return place == 0 || !touches(place)
  }

  /// The scale and unit after a number.
  func measured(
    _ value: Decimal, fractionDigits: Int, from place: Int, to next: Int, isSpelled: Bool = false,
    scale known: Int = 0, unit knownUnit: Amount.Unit? = nil
  ) -> Match {
    var next = next
    var scale = known
    var value = value
    if scale == 0, let (meaning, after) = meaning(at: next, as: .scale) {
      scale = meaning.number
      // “Mio.” and “Mrd.” take their full stop with them.
      next = tokens[next].range.count <= 4 ? afterPeriod(after) : after
      // Dos millones y medio.
      if let half = self.meaning(at: next, as: .andHalf), let more = value.adding(tenths: 5) {
        (value, next) = (more, half.next)
      }
      value = value.scaled(by: scale)
    } else if scale == 0, let (_, after) = meaning(at: next, as: .dozen) {
      value = value.times(12) ?? value
      next = after
    }
    var unit = knownUnit
    if unit == nil, let (found, after) = self.unit(at: next) {
      unit = found
      next = after
      if let hundredths = hundredths(at: next, of: found), let exact = value.adding(thousandths: hundredths * 10) {
        value = exact
        next += 1
      }
    }
    return match(
      .amount(Amount(value: value, scale: scale, unit: unit, writtenFractionDigits: fractionDigits)), from: place,
      to: next,
      isSpelled: isSpelled)
  }

  /// Two digits after a unit, with nothing after them: 2 Euro 50, 1 Meter 80.
  private func hundredths(at place: Int, of unit: Amount.Unit) -> Int? {
    switch unit {
    case .currency: break
    case .measure(let symbol): if symbol != "m" { return nil }
    default: return nil
    }
    guard let number = plainNumber(place, digits: 2...2), place + 1 >= tokens.count || tokens[place + 1].kind == .mark
    else { return nil }
    return number
  }

  func unit(at place: Int) -> (Amount.Unit, Int)? {
    guard place < tokens.count else { return nil }
    if let (_, next) = meaning(at: place, as: .points) { return (.percentagePoints, next) }
    if let (_, next) = meaning(at: place, as: .percent) { return (.percent, next) }
    if let (_, next) = meaning(at: place, as: .permille) { return (.permille, next) }
    if let (found, next) = meaning(at: place, as: .currency) { return (.currency(found.value), next) }
    if let (found, next) = meaning(at: place, as: .unit) { return (.measure(found.value), next) }
    // °C is a mark and a letter.
    if text(place) == "°" {
      return text(place + 1) == "C"
        ? (.measure("°C"), place + 2) : text(place + 1) == "F" ? (.measure("°F"), place + 2) : nil
    }
    return nil
  }

  /// $20 billion, € 3,5 Mio., US$ 5, EUR 10.
  func leadingCurrency(at place: Int) -> Match? {
    guard let (currency, next) = leadingCurrencySign(at: place), next < tokens.count else { return nil }
    // $20bn is two tokens.
    if let worded = digitWord(at: next), case .amount(let amount) = worded.value, amount.unit == nil {
      let money = Amount(
        value: amount.value, scale: amount.scale, unit: .currency(currency),
        writtenFractionDigits: amount.writtenFractionDigits)
      return Match(value: .amount(money), next: worded.next, start: tokens[place].range.lowerBound, end: worded.end)
    }
    guard let read = groupedNumber(at: next) else { return nil }
    return measured(
      read.value, fractionDigits: read.fractionDigits, from: place, to: read.next, unit: .currency(currency))
  }

  private func leadingCurrencySign(at place: Int) -> (String, Int)? {
    let word = text(place)
    guard word.utf8.count <= 3 else { return nil }
    // US$ and C$ are two tokens.
    if isMark(place + 1, UInt8(ascii: "$")), touches(place + 1), tokens[place].kind == .word {
      return (lexicon.meaning(of: word + "$", as: .currency)?.value ?? "USD", place + 2)
    }
    guard let meaning = lexicon.meaning(of: word, as: .currency) else { return nil }
    return (meaning.value, place + 1)
  }

  // MARK: Words that begin with digits

  /// 20bn, 5km, 7pm, 20-jährige, 3D: digits that a word goes on from.
  func digitWord(at place: Int) -> Match? {
    guard tokens[place].kind == .word else { return nil }
    let bytes = document.bytes[tokens[place].range]
    guard let first = bytes.first, (0x30...0x39).contains(first) else { return nil }
    if let ordinal = ordinalWord(text(place)) { return match(.ordinal(ordinal), from: place, to: place + 1) }
    let digits = bytes.prefix { (0x30...0x39).contains($0) || [0x2C, 0x2E, 0x3A].contains($0) }
    let word = String(decoding: bytes[digits.endIndex...], as: UTF8.self)
    if let span = gluedSpan(at: place, firstLength: digits.count) { return span }
    switch NumberToken(digits, lexicon) {
    case .decimal(let value, let fraction, _): return number(value, fraction, goingOnAs: word, digits.count, at: place)
    case .parts(let parts, UInt8(ascii: ":")) where parts.count == 2: return score(parts, word, digits.count, at: place)
    default: return nil
    }
  }

  /// 9am-5pm, 5km-10km.
  private func gluedSpan(at place: Int, firstLength: Int) -> Match? {
    let pieces = text(place).split(separator: "-")
    guard pieces.count == 2, let first = pieces[1].utf8.first, isASCIIDigit(first), pieces[0].utf8.count > firstLength
    else { return nil }
    let values = pieces.compactMap { piece -> QuantityValue? in
      let inner = Document(text: String(piece))
      let reader = QuantityReader(
        document: inner, tokens: Tokenizer().tokens(of: inner, in: 0..<inner.bytes.count), language: language,
        lexicon: lexicon)
      return reader.tokens.count == 1 ? reader.digitWord(at: 0)?.value : nil
    }
    return values.count == 2 ? match(.span(values[0], values[1]), from: place, to: place + 1) : nil
  }

  private func number(_ value: Decimal, _ fraction: Int, goingOnAs word: String, _ length: Int, at place: Int) -> Match
  {
    if let hundredths = value.scaled(by: 2).whole, fraction == 0 || fraction == 2,
      let time = halfDay(word, hour: hundredths / 100, minute: hundredths % 100)
    {
      return match(.time(time), from: place, to: place + 1)
    }
    // 4K and 5650K are no thousands; $50K is.
    let isMoney = place > 0 && leadingCurrencySign(at: place - 1) != nil
    if let scale = lexicon.meaning(of: word, as: .scale), word != "K" || isMoney {
      return measured(
        value.scaled(by: scale.number), fractionDigits: fraction, from: place, to: place + 1, scale: scale.number)
    }
    for kind in [QuantityLexicon.Kind.unit, .currency] {
      guard let unit = lexicon.meaning(of: word, as: kind) else { continue }
      let amount = Amount(
        value: value, unit: kind == .unit ? .measure(unit.value) : .currency(unit.value),
        writtenFractionDigits: fraction)
      return match(.amount(amount), from: place, to: place + 1)
    }
    let start = tokens[place].range.lowerBound
    if word.hasPrefix("-"), let compound = compound(value, fraction, of: word.split(separator: "-"), at: place) {
      return compound
    }
    if word[...] == lexicon.decadeStem?[...], let year = value.whole, length == 4, (1500...2100).contains(year) {
      return Match(value: .date(DateParts(year: year)), next: place + 1, start: start, end: start + length)
    }
    // 20-jährige, 3W, 5G: the rest of the word stays outside.
    return Match(
      value: .amount(Amount(value: value, writtenFractionDigits: fraction)), next: place + 1, start: start,
      end: start + length)
  }

  /// 200-Millionen-Euro-Paket, 8-Prozent-Hürde, 100-Meter-Lauf.
  private func compound(_ value: Decimal, _ fraction: Int, of parts: [Substring], at place: Int) -> Match? {
    var rest = parts[...]
    var scale = 0
    if let part = rest.first, let found = lexicon.meaning(of: String(part), as: .scale), part.utf8.count > 3 {
      scale = found.number
      rest = rest.dropFirst()
    }
    let unit: Amount.Unit? = if let part = rest.first { unit(named: String(part)) } else { nil }
    guard scale > 0 || unit != nil else { return nil }
    let amount = Amount(
      value: value.scaled(by: scale), scale: scale, unit: unit, writtenFractionDigits: fraction)
    let taken = parts.prefix((scale > 0 ? 1 : 0) + (unit == nil ? 0 : 1))
    let digits = document.bytes[tokens[place].range].prefix { $0 != UInt8(ascii: "-") }
    let end = taken.reduce(digits.endIndex) { $0 + 1 + $1.utf8.count }
    return Match(value: .amount(amount), next: place + 1, start: tokens[place].range.lowerBound, end: end)
  }

  private func unit(named word: String) -> Amount.Unit? {
    for meaning in lexicon.meanings(of: word) {
      switch meaning.kind {
      case .percent: return .percent
      case .currency: return .currency(meaning.value)
      case .unit: return .measure(meaning.value)
      default: break
      }
    }
    return nil
  }

  /// 2:1-Sieg.
  private func score(_ parts: [Int], _ word: String, _ length: Int, at place: Int) -> Match? {
    if let time = TimeOfDay(hour: parts[0], minute: parts[1]), parts[1] > 9 || parts[1] == 0,
      let half = halfDay(word, hour: time.hour, minute: time.minute)
    {
      return match(.time(half), from: place, to: place + 1)
    }
    let values = parts.map { QuantityValue.amount(Amount(value: Decimal(digits: UInt64($0)))) }
    let start = tokens[place].range.lowerBound
    // 2:1-Verhältnis
    let isNamed = word.split(separator: "-").contains { lexicon.meaning(of: String($0), as: .proportion) != nil }
    return Match(
      value: .ratio(values[0], values[1], isScore: !isNamed && !isProportion(parts[0], parts[1], at: place)),
      next: place + 1, start: start, end: start + length)
  }

  /// Whether two numbers with a colon are no score: a word beside them says so, or the second is too great.
  private func isProportion(_ first: Int, _ second: Int, at place: Int) -> Bool {
    if first == 1, second >= 20 { return true }
    return [-3, -2, -1, 1].contains { meaning(at: place + $0, as: .proportion) != nil }
  }

  // MARK: Ordinals and the rest

  /// 2. Bundesliga, am 3. des Monats: a full stop that touches, and a word after it.
  func ordinal(at place: Int) -> Match? {
    guard lexicon.styles.contains(.ordinalStop), let number = plainNumber(place, digits: 1...3),
      isMark(place + 1, UInt8(ascii: ".")), touches(place + 1), place + 2 < tokens.count,
      tokens[place + 2].kind == .word, !touches(place + 2)
    else { return nil }
    return match(.ordinal(number), from: place, to: place + 2)
  }

  /// A score, a version, a telephone number.
  func digits(at place: Int) -> Match? {
    let token = document.text(tokens[place].range)
    switch number(place) {
    case .parts(let parts, let mark)
    where parts.count == 2 && mark != UInt8(ascii: ".") && tokens[place].range.count < 12:
      let values = parts.map { QuantityValue.amount(Amount(value: Decimal(digits: UInt64($0)))) }
      if mark != UInt8(ascii: ":"), let years = years(parts) { return match(years, from: place, to: place + 1) }
      guard mark == UInt8(ascii: ":") else { return span(values, at: place) }
      let isScore = !isProportion(parts[0], parts[1], at: place)
      return match(.ratio(values[0], values[1], isScore: isScore), from: place, to: place + 1)
    case .pair(let first, let second, let digits):
      let values = [first, second].map {
        QuantityValue.amount(Amount(value: $0, writtenFractionDigits: min($0.fractionDigits, digits)))
      }
      guard token.contains(":") else { return span(values, at: place) }
      return match(.ratio(values[0], values[1], isScore: false), from: place, to: place + 1)
    case .parts, .identifier: return match(.identifier(token), from: place, to: place + 1)
    default: return nil
    }
  }

  /// 10-12 Prozent: the unit belongs to both.
  private func span(_ values: [QuantityValue], at place: Int) -> Match {
    guard case .amount(let first) = values[0], case .amount(let second) = values[1],
      case .amount(let measured) = measured(second.value, fractionDigits: 0, from: place, to: place + 1).value,
      measured.unit != nil || measured.scale > 0
    else { return match(rangeOrScore(values[0], values[1]), from: place, to: place + 1) }
    let whole = self.measured(second.value, fractionDigits: 0, from: place, to: place + 1)
    let begin = Amount(value: first.value.scaled(by: measured.scale), scale: measured.scale, unit: measured.unit)
    return match(.span(.amount(begin), whole.value), from: place, to: whole.next)
  }

  /// Nothing reaches from a number to a smaller one: 3-1 is a score.
  func rangeOrScore(_ first: QuantityValue, _ second: QuantityValue) -> QuantityValue {
    guard case .amount(let a) = first, case .amount(let b) = second, a.unit == nil, b.unit == nil,
      let most = a.value.whole, let least = b.value.whole, least >= 0, least < most, most < 200
    else { return .span(first, second) }
    return .ratio(first, second, isScore: true)
  }

  private func years(_ parts: [Int]) -> QuantityValue? {
    guard (1500...2100).contains(parts[0]) else { return nil }
    let end = parts[1] < 100 ? parts[0] / 100 * 100 + parts[1] : parts[1]
    guard end > parts[0], end <= 2100 else { return nil }
    return .span(.date(DateParts(year: parts[0])), .date(DateParts(year: end)))
  }
}

extension Decimal {
  func times(_ factor: UInt64) -> Decimal? {
    let (product, overflows) = digits.multipliedReportingOverflow(by: factor)
    return overflows ? nil : Decimal(digits: product, exponent: exponent, isNegative: isNegative)
  }

  /// A whole number and a part of one; nil for one that is not whole, or too large.
  func adding(thousandths: Int) -> Decimal? {
    guard let whole, abs(whole) < 1_000_000_000_000 else { return nil }
    return Decimal(
      digits: UInt64(abs(whole) * 1_000 + thousandths), exponent: -3, isNegative: isNegative)
  }

  func adding(tenths: Int) -> Decimal? { adding(thousandths: tenths * 100) }
}
