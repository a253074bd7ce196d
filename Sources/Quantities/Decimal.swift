/// An exact decimal number of up to nineteen digits.
public struct Decimal: Hashable, Sendable, CustomStringConvertible {
  /// The digits as a whole number, without zeros at its end.
  public let digits: UInt64
  /// The power of ten that the digits are to be multiplied by.
  public let exponent: Int
  /// Whether the number is below zero.
  public let isNegative: Bool

  /// The value `digits` × 10^`exponent`.
  public init(digits: UInt64, exponent: Int = 0, isNegative: Bool = false) {
    var digits = digits
    var exponent = digits == 0 ? 0 : exponent
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      exponent += 1
    }
    self.digits = digits
    self.exponent = exponent
    self.isNegative = isNegative && digits != 0
  }

  /// Reads ASCII digits; nil where there are none, or too many.
  init?(whole: some Sequence<UInt8>, fraction: some Sequence<UInt8>, isNegative: Bool = false) {
    var digits: UInt64 = 0
    var count = 0
    func take(_ byte: UInt8) -> Bool {
      guard (0x30...0x39).contains(byte) else { return false }
      count += 1
      let (tenfold, overflows) = digits.multipliedReportingOverflow(by: 10)
      guard !overflows, tenfold <= UInt64.max - 9 else { return false }
      digits = tenfold + UInt64(byte - 0x30)
      return true
    }
    for byte in whole where !take(byte) { return nil }
    guard count > 0 else { return nil }
    let before = count
    for byte in fraction where !take(byte) { return nil }
    self.init(digits: digits, exponent: before - count, isNegative: isNegative)
  }

  /// The number times a power of ten.
  public func scaled(by power: Int) -> Decimal {
    Decimal(digits: digits, exponent: exponent + power, isNegative: isNegative)
  }

  /// The number as a whole one; nil where it has a fraction or is too large.
  public var whole: Int? {
    guard (0...18).contains(exponent) else { return nil }
    var value = digits
    for _ in 0..<exponent {
      let (tenfold, overflows) = value.multipliedReportingOverflow(by: 10)
      if overflows { return nil }
      value = tenfold
    }
    return Int(exactly: value).map { isNegative ? -$0 : $0 }
  }

  /// The digits after the decimal mark.
  public var fractionDigits: Int { max(0, -exponent) }

  /// The number in ASCII digits with a full stop: `-1234.5`.
  public var description: String {
    let text = String(digits)
    let sign = isNegative ? "-" : ""
    // Nothing that is read from text has a scale beyond this.
    if exponent >= 0 { return sign + text + String(repeating: "0", count: min(exponent, 64)) }
    let places = -exponent
    let padded = String(repeating: "0", count: max(0, places + 1 - text.utf8.count)) + text
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
