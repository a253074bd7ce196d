internal import Text

extension QuantityReader {
  /// ½, 1/2 and ¾ alone; after a number they are read with it: 2½.
  func fraction(at place: Int) -> Match? {
    guard let part = fractionSign(at: place) ?? strokedFraction(at: place) else { return nil }
    let value = Decimal(digits: UInt64(part.thousandths), exponent: -3)
    return measured(value, fractionDigits: value.fractionDigits, from: place, to: part.next)
  }

  /// The sign of a fraction.
  func fractionSign(at place: Int) -> (thousandths: Int, next: Int)? {
    guard place < tokens.count, tokens[place].kind == .mark, (2...3).contains(tokens[place].range.count),
      let sign = text(place).unicodeScalars.first, sign.properties.numericType == .numeric,
      let value = sign.properties.numericValue, value > 0, value < 1
    else { return nil }
    return (Int((value * 1_000).rounded()), place + 1)
  }

  /// 1/2 where it is no date, no season and no number of a file.
  func strokedFraction(at place: Int) -> (thousandths: Int, next: Int)? {
    let stroke = UInt8(ascii: "/")
    guard place < tokens.count, isMark(place + 1, stroke), touches(place + 1), touches(place + 2),
      !isMark(place - 1, stroke),
      !(isMark(place + 3, stroke) && touches(place + 3)), let part = plainNumber(place, digits: 1...1),
      let whole = plainNumber(place + 2, digits: 1...2), part > 0, part < whole,
      [2, 3, 4, 5, 6, 8, 10, 16].contains(whole), !isDatePlace(place)
    else { return nil }
    return ((part * 1_000 + whole / 2) / whole, place + 3)
  }

  private func isDatePlace(_ place: Int) -> Bool {
    place > 0 && (meaning(at: place - 1, as: .dayBefore) != nil || meaning(at: place - 1, as: .monthBefore) != nil)
  }
}
