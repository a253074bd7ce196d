internal import ICU
public import Text

/// Writes quantities as a language writes them: 20 billion euros, November 1, 3.5 percent.
public struct QuantityWriter: Sendable {
  private let language: String
  private let lexicon: QuantityLexicon

  public init(language: Language) {
    self.language = language.primary
    lexicon = QuantityLexicon(language: language.primary)
  }

  /// The value as running text has it.
  public func text(for value: QuantityValue) -> String {
    switch value {
    case .amount(let amount): write(amount)
    case .ordinal(let ordinal): write(ordinal: ordinal)
    case .date(let date): write(date)
    case .time(let time): write(time)
    case .span(let first, let second): write(first, second)
    case .identifier(let text): text
    }
  }

  // MARK: Amounts

  private func write(_ amount: Amount) -> String {
    let number = number(amount)
    let one = amount.scale == 0 && amount.value == Decimal(digits: 1)
    func worded(_ kind: QuantityLexicon.Kind, _ value: String) -> String {
      guard let forms = lexicon.forms(kind, value) else { return "\(number) \(value)" }
      return "\(number) \(one ? forms.one : forms.more)"
    }
    return switch amount.unit {
    case nil: number
    case .percent: worded(.percent, "%")
    case .percentagePoints: worded(.points, "pp")
    case .permille: worded(.permille, "‰")
    case .currency(let code): worded(.currency, code)
    case .measure(let symbol): worded(.unit, symbol)
    }
  }

  /// The number and the word of its scale.
  private func number(_ amount: Amount) -> String {
    let shown = amount.value.scaled(by: -amount.scale)
    let fraction = max(shown.fractionDigits, min(amount.writtenFractionDigits, 12))
    // ICU writes what a number of a sane length is; others are copied.
    let digits =
      fraction > 15
      ? shown.description
      : Format.decimal(shown.description, fractionDigits: fraction, in: language) ?? shown.description
    guard amount.scale > 0, let forms = lexicon.forms(.scale, String(amount.scale)) else { return digits }
    return "\(digits) \(shown == Decimal(digits: 1) ? forms.one : forms.more)"
  }

  private func write(ordinal: Int) -> String {
    if language == "en" { return english(ordinal: ordinal) }
    return ["de", "pl", "cs", "da", "fi", "sk", "tr"].contains(language) ? "\(ordinal)." : String(ordinal)
  }

  private func english(ordinal: Int) -> String {
    let last = ordinal % 100
    let suffix =
      (11...13).contains(last) ? "th" : [1: "st", 2: "nd", 3: "rd"][last % 10] ?? "th"
    return "\(ordinal)\(suffix)"
  }

  // MARK: Dates

  private func write(_ date: DateParts) -> String {
    let text = plain(date)
    guard let part = date.part, let word = lexicon.forms(.part, part.rawValue)?.one else { return text }
    return language == "en" && part == .mid ? "mid-\(text)" : "\(word) \(text)"
  }

  private func plain(_ date: DateParts) -> String {
    if let century = date.century {
      return "\(write(ordinal: century)) \(lexicon.forms(.century, "0")?.one ?? "")"
    }
    if let decade = date.decade { return write(decade: decade) }
    guard let month = date.month else { return date.year.map { String($0) } ?? date.day.map(write(ordinal:)) ?? "" }
    let skeleton =
      switch (date.year, date.day) {
      case (nil, nil): "MMMM"
      case (nil, _): "MMMMd"
      case (_, nil): "yMMMM"
      default: "yMMMMd"
      }
    // 2000 has a 29th of February.
    return Format.date(year: date.year ?? 2000, month: month, day: date.day ?? 1, skeleton: skeleton, in: language)
      ?? "\(date.day.map { "\($0)." } ?? "")\(month).\(date.year.map { String($0) } ?? "")"
  }

  private func write(decade: Int) -> String {
    switch language {
    case "en": "\(decade)s"
    case "de": "\(decade)er Jahre"
    default: String(decade)
    }
  }

  // MARK: Times

  private func write(_ time: TimeOfDay) -> String {
    let minute = time.minute < 10 ? "0\(time.minute)" : "\(time.minute)"
    if language == "en" {
      let hour = (time.hour + 11) % 12 + 1
      let clock = time.minute == 0 ? "\(hour)" : "\(hour):\(minute)"
      if time.isAmbiguous { return time.minute == 0 ? "\(hour) o’clock" : clock }
      return "\(clock) \(time.hour % 24 < 12 ? "a.m." : "p.m.")"
    }
    let clock = language == "de" && time.minute == 0 ? "\(time.hour)" : "\(time.hour):\(minute)"
    return language == "de" ? "\(clock) Uhr" : clock
  }

  // MARK: Ranges

  private func write(_ first: QuantityValue, _ second: QuantityValue) -> String {
    let to = language == "en" ? "to" : lexicon.forms(.span, "0")?.one ?? "–"
    if case .date(let a) = first, case .date(let b) = second, a.month == nil, b.month == nil, a.part == nil,
      b.part == nil
    {
      return "\(plain(a))–\(plain(b))"
    }
    if case .amount(let a) = first, case .amount(let b) = second, a.unit == b.unit {
      // The unit, and a scale that both share, are said once.
      let begin = Amount(
        value: a.scale == b.scale ? a.value.scaled(by: -a.scale) : a.value, scale: a.scale == b.scale ? 0 : a.scale,
        writtenFractionDigits: a.writtenFractionDigits)
      return "\(write(begin)) \(to) \(write(b))"
    }
    if case .date(let a) = first, case .date(let b) = second, a.month == b.month, let day = a.day,
      let last = b.day, a.year == nil || a.year == b.year
    {
      guard language == "en" else { return "\(day). \(to) \(text(for: second))" }
      let begin = text(for: .date(DateParts(month: a.month, day: day)))
      return "\(begin)–\(last)" + (b.year.map { ", \($0)" } ?? "")
    }
    return "\(text(for: first)) \(to) \(text(for: second))"
  }
}
