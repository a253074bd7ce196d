/// A number, amount, date or time in a text, understood by its value.
public struct Quantity: Hashable, Sendable {
  /// UTF-8 bytes of the document.
  public let range: Range<Int>
  /// What it says.
  public let value: QuantityValue
  /// Whether it is written in words, which a translator may rightly leave out or say otherwise.
  public let isSpelled: Bool

  /// - Parameters:
  ///   - range: UTF-8 bytes of the document.
  ///   - isSpelled: Whether it is written in words.
  public init(range: Range<Int>, value: QuantityValue, isSpelled: Bool = false) {
    self.range = range
    self.value = value
    self.isSpelled = isSpelled
  }
}

/// What a quantity says.
public enum QuantityValue: Hashable, Sendable {
  case amount(Amount)
  /// 3., third.
  case ordinal(Int)
  case date(DateParts)
  case time(TimeOfDay)
  /// From one value to another: 10 bis 12 Prozent, 2014–2016.
  indirect case span(QuantityValue, QuantityValue)
  /// Two numbers that a colon sets against each other: a score or the outcome of a vote (2:1), or a proportion (im
  /// Verhältnis 2:1, im Maßstab 1:25.000).
  indirect case ratio(QuantityValue, QuantityValue, isScore: Bool)
  /// Digits with marks that are no number: a version, a telephone number.
  case identifier(String)

  /// What it is, for a reader: `number`, `amount`, `percentage`, `ordinal`, `date`, `time`, `range`, `ratio`,
  /// `identifier`.
  public var kind: String {
    switch self {
    case .amount(let amount):
      switch amount.unit {
      case nil: "number"
      case .percent, .percentagePoints, .permille: "percentage"
      case .currency, .measure: "amount"
      }
    case .ordinal: "ordinal"
    case .date: "date"
    case .time: "time"
    case .span: "range"
    case .ratio: "ratio"
    case .identifier: "identifier"
    }
  }
}

/// A number, with its unit where it has one.
public struct Amount: Hashable, Sendable {
  /// What an amount is counted in.
  public enum Unit: Hashable, Sendable {
    /// By the code of ISO 4217.
    case currency(String)
    case percent, percentagePoints, permille
    /// By its symbol: km, m2, °C.
    case measure(String)
  }

  /// The whole value: 20 × 10⁹ for twenty billion.
  public let value: Decimal
  /// The power of ten that is written as a word: 9 in “20 Milliarden”, else 0.
  public let scale: Int
  /// The unit; nil for a bare number.
  public let unit: Unit?
  /// The digits after the decimal mark as written, zeros too: 2 in “3,50 Euro”.
  public let writtenFractionDigits: Int

  /// - Parameters:
  ///   - scale: The power of ten that a word gives: 6 for millions.
  ///   - writtenFractionDigits: The digits behind the decimal mark, zeros too.
  public init(value: Decimal, scale: Int = 0, unit: Unit? = nil, writtenFractionDigits: Int = 0) {
    self.value = value
    self.scale = scale
    self.unit = unit
    self.writtenFractionDigits = writtenFractionDigits
  }
}

/// The parts of a date that a text names.
public struct DateParts: Hashable, Sendable {
  /// Which third of a month, year or decade.
  public enum Part: String, Hashable, Sendable { case early, mid, late }

  /// The year of the common era.
  public var year: Int?
  /// The month, 1 to 12.
  public var month: Int?
  /// The day of the month, 1 to 31.
  public var day: Int?
  /// The part of the month or year that is meant: beginning, middle, end.
  public var part: Part?
  /// The first year of a decade, 1990; or 90 where the century is left out.
  public var decade: Int?
  /// The century, where no year is named: 19 for 1801 to 1900.
  public var century: Int?

  /// A date of what the text says of it.
  public init(
    year: Int? = nil, month: Int? = nil, day: Int? = nil, part: Part? = nil, decade: Int? = nil, century: Int? = nil
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.part = part
    self.decade = decade
    self.century = century
  }
}

/// A time by the clock of 24 hours.
public struct TimeOfDay: Hashable, Sendable {
  /// The hour, 0 to 24.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int
  /// Whether the text leaves open which half of the day is meant.
  public let isAmbiguous: Bool

  /// Nil where a day has no such time.
  public init?(hour: Int, minute: Int, isAmbiguous: Bool = false) {
    guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
    self.isAmbiguous = isAmbiguous
  }
}
