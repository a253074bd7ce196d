internal import ICU
public import Text

/// Writes quantities as a language writes them: 20 billion euros, November 1, 3.5 percent.
public struct QuantityWriter: Sendable {
  private let language: String
  private let lexicon: QuantityLexicon

  /// - Parameter language: Of the readers.
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
    case .ratio(let first, let second, let isScore):
      text(for: first) + (isScore ? lexicon.forms(.score, "0")?.one ?? ":" : ":") + text(for: second)
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

  private func write(ordinal: Int) -> String { Format.ordinal(ordinal, in: language) ?? String(ordinal) }

  // MARK: Dates

  private func write(_ date: DateParts) -> String {
    let text = plain(date)
    guard let part = date.part, let word = lexicon.forms(.part, part.rawValue)?.one else { return text }
    return word.hasSuffix("-") ? word + text : "\(word) \(text)"
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
    guard let (before, after) = lexicon.decadePattern else { return String(decade) }
    return "\(before)\(decade)\(after)"
  }

  // MARK: Times

  private func write(_ time: TimeOfDay) -> String {
    let minute = time.minute < 10 ? "0\(time.minute)" : "\(time.minute)"
    let oclock = lexicon.forms(.oclock, "0")?.one
    guard lexicon.styles.contains(.halfDays) else {
      guard let oclock else { return "\(time.hour):\(minute)" }
      return "\(time.hour)\(time.minute == 0 ? "" : ":\(minute)") \(oclock)"
    }
    let hour = (time.hour + 11) % 12 + 1
    let clock = time.minute == 0 ? "\(hour)" : "\(hour):\(minute)"
    if time.isAmbiguous { return time.minute == 0 ? "\(hour) \(oclock ?? "")" : clock }
    let half = lexicon.forms(time.hour % 24 < 12 ? .am : .pm, "0")?.one ?? ""
    return "\(clock) \(half)"
  }

  // MARK: Ranges

  private func write(_ first: QuantityValue, _ second: QuantityValue) -> String {
    let to = lexicon.forms(.span, "0")?.one ?? "–"
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
      guard lexicon.styles.contains(.monthFirst) else {
        return "\(write(ordinal: day)) \(to) \(text(for: second))"
      }
      let begin = text(for: .date(DateParts(month: a.month, day: day)))
      return "\(begin)–\(last)" + (b.year.map { ", \($0)" } ?? "")
    }
    return "\(text(for: first)) \(to) \(text(for: second))"
  }
}
