extension QuantityValue {
  /// Whether two quantities, of two languages or one, say the same: 2.600 and 2.6 thousand, 19.30 Uhr and 7:30 p.m.
  ///
  /// What only one of them says is no difference: a currency left out, a year left out. Where both say it, it must agree.
  public func isSame(as other: QuantityValue) -> Bool {
    switch (self, other) {
    case (.amount(let a), .amount(let b)): a.agrees(with: b)
    case (.ordinal(let a), .ordinal(let b)): a == b
    case (.date(let a), .date(let b)): a.agrees(with: b)
    case (.time(let a), .time(let b)): a.agrees(with: b)
    case (.span(let a, let b), .span(let c, let d)), (.ratio(let a, let b, _), .ratio(let c, let d, _)),
      // A score is 2-1 in English.
      (.span(let a, let b), .ratio(let c, let d, _)), (.ratio(let a, let b, _), .span(let c, let d)):
      a.isSame(as: c) && b.isSame(as: d)
    case (.identifier(let a), .identifier(let b)): a == b || isOneTelephone(a, b)
    case (.amount(let amount), .date(let date)), (.date(let date), .amount(let amount)):
      amount.isCount && amount.scale == 0 && amount.value.whole.map { date.isOnly($0) } ?? false
    case (.amount(let amount), .ordinal(let ordinal)), (.ordinal(let ordinal), .amount(let amount)):
      amount.isCount && amount.value.whole == ordinal
    case (.ordinal(let ordinal), .date(let date)), (.date(let date), .ordinal(let ordinal)): date.isOnly(ordinal)
    case (.time(let time), .amount(let amount)), (.amount(let amount), .time(let time)):
      // Neuf heures are an hour of the day or nine hours.
      (amount.unit == nil || amount.unit == .measure("h")) && time.agrees(with: amount)
    case (.identifier(let name), .amount(let amount)), (.amount(let amount), .identifier(let name)):
      // Formel-1-Finale and Formula 1.
      name.utf8.drop { !isASCIIDigit($0) }.elementsEqual(amount.value.description.utf8)
    case (.identifier(let name), .ordinal(let ordinal)), (.ordinal(let ordinal), .identifier(let name)):
      // Q3 and 3. Quartal.
      name.utf8.drop { !isASCIIDigit($0) }.elementsEqual(String(ordinal).utf8)
    default: false
    }
  }

  /// Whether two telephone numbers differ by their marks only: +49 (0)30 1234 and +49 30-1234.
  private func isOneTelephone(_ one: String, _ other: String) -> Bool {
    func dialled(_ text: String) -> [UInt8]? {
      guard let first = text.utf8.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "0") else { return nil }
      let bytes = Array(text.utf8)
      let home = Array("(0)".utf8)
      let digits = bytes.indices.filter { place in
        isASCIIDigit(bytes[place]) && !(place > 0 && bytes[(place - 1)...].starts(with: home))
      }.map { bytes[$0] }
      return digits.count >= 7 ? digits : nil
    }
    guard let mine = dialled(one), let theirs = dialled(other) else { return false }
    return mine == theirs
  }

  /// The values that it is made of, as keys that are equal across languages: `2600`, `m11`, `t1930`. A quantity and its
  /// translation share them, so that alignment can look for equal keys without comparing all with all.
  public var keys: [String] {
    switch self {
    case .amount(let amount): [amount.value.description]
    case .ordinal(let ordinal): [String(ordinal)]
    case .date(let date):
      [date.year, date.day, date.century].compactMap { $0.map { String($0) } }
        + [date.month.map { "m\($0)" }, date.decade.map { "d\($0 % 100)" }].compactMap { $0 }
    case .time(let time): [time.key]
    case .span(let a, let b), .ratio(let a, let b, _): a.keys + b.keys
    case .identifier(let text): [text]
    }
  }

  /// The single values: both ends of a range, both sides of a ratio, else the value itself.
  public var parts: [QuantityValue] {
    switch self {
    case .span(let a, let b), .ratio(let a, let b, _): a.parts + b.parts
    default: [self]
    }
  }
}

extension Amount {
  /// Whether it may be the number of a day, a year or a place in a row: it has no unit, or one of time (im 3. Jahr).
  var isCount: Bool {
    switch unit {
    case nil: true
    case .measure(let symbol): UnitTable.shared.isTime(symbol)
    default: false
    }
  }

  func agrees(with other: Amount) -> Bool {
    guard let unit, let theirs = other.unit else { return value == other.value }
    if unit == theirs { return value == other.value }
    switch (unit, theirs) {
    case (.measure(let mine), .measure(let symbol)):
      return UnitTable.shared.areSame(value, mine, other.value, symbol)
    // 80 Cent and €0.80.
    case (.measure("cent"), .currency): return value.scaled(by: -2) == other.value
    case (.currency, .measure("cent")): return value == other.value.scaled(by: -2)
    default: return false
    }
  }
}

extension DateParts {
  func agrees(with other: DateParts) -> Bool {
    var shared = 0
    func agree<Part: Equatable>(_ mine: Part?, _ theirs: Part?) -> Bool {
      guard let mine, let theirs else { return true }
      shared += 1
      return mine == theirs
    }
    let decades = decade.flatMap { mine in other.decade.map { (mine, $0) } }
    if let (mine, theirs) = decades, mine % 100 != theirs % 100 || mine >= 100 && theirs >= 100 && mine != theirs {
      return false
    }
    guard agree(year, other.year), agree(month, other.month), agree(day, other.day), agree(century, other.century)
    else { return false }
    return shared > 0 || decades != nil
  }

  /// Whether a bare number says all that this date does.
  func isOnly(_ number: Int) -> Bool {
    if let decade { return decade == number }
    if let century { return century == number }
    // “am 3. und 4. Mai” names the month of the 4th only.
    return year == number && month == nil || day == number || day != nil && month == number
  }
}

extension TimeOfDay {
  func agrees(with other: TimeOfDay) -> Bool {
    guard minute == other.minute else { return false }
    if isAmbiguous || other.isAmbiguous { return hour % 12 == other.hour % 12 }
    return hour % 24 == other.hour % 24
  }

  /// 7.30 or 7 for half past seven.
  func agrees(with amount: Amount) -> Bool {
    // A time that one side takes for a score is its two numbers there.
    if let whole = amount.value.whole, whole == hour || whole == minute { return true }
    guard let hundredths = amount.value.scaled(by: 2).whole else { return false }
    return hundredths == hour * 100 + minute || hundredths == (hour % 12) * 100 + minute
  }

  var key: String { "t\(hour % 12):\(minute)" }
}
