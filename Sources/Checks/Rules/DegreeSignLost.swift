internal import Quantities
internal import Text

/// `degree-sign-lost`: the translation has a zero where the source has the sign of a degree, as texts have whose
/// superscripts were lost.
struct DegreeSignLost: RowRule {
  let id = "degree-sign-lost"
  let severity = Finding.Severity.error
  let summary = "a zero stands in the place of a degree sign"
  let explanation = """
    Who writes a degree sign as a small raised zero loses it where formatting is lost: the zero joins the number.
    Wrong: “bei 30 °C waschbar” – “washable at 300 C”.
    Right: “bei 30 °C waschbar” – “washable at 30 °C”.
    Write ° (U+00B0).
    """

  func check(_ row: CheckContext.Row, in context: CheckContext) -> [Remark] {
    row.source.quantities.compactMap { quantity in
      Self.place(of: quantity, in: row.target, from: row.source).map {
        Remark(
          "“\(row.target.text($0.range))” has a zero in the place of the degree sign of "
            + "“\(row.source.text(quantity.range))”", Finding.Span(.target, $0.range))
      }
    }
  }

  /// The number of the translation that stands for the degrees of a source's quantity, with a zero too many.
  static func place(
    of quantity: Quantity, in target: CheckContext.Passage, from source: CheckContext.Passage
  ) -> Quantity? {
    let degrees = quantity.value.parts.compactMap { part -> Decimal? in
      guard case .amount(let amount) = part, isDegrees(amount, quantity, source) else { return nil }
      return amount.value.scaled(by: 1)
    }
    return degrees.lazy.compactMap { wanted in
      target.quantities.first { other in
        guard case .amount(let amount) = other.value, amount.unit == nil || isTemperature(amount) else { return false }
        return amount.value == wanted
      }
    }.first
  }

  private static func isTemperature(_ amount: Amount) -> Bool {
    amount.unit == .measure("°C") || amount.unit == .measure("°F")
  }

  /// Whether an amount is one of degrees; 45° alone has its sign after it.
  private static func isDegrees(_ amount: Amount, _ quantity: Quantity, _ passage: CheckContext.Passage) -> Bool {
    if isTemperature(amount) { return true }
    let sign: [UInt8] = [0xC2, 0xB0]
    return amount.unit == nil && passage.document.bytes[quantity.range.upperBound...].starts(with: sign)
  }
}
