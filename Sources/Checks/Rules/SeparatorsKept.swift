internal import Quantities
internal import Text

/// `separators-kept`: the translation writes a number with the source language's separators, so that it reads as another
/// number.
struct SeparatorsKept: RowRule {
  let id = "separators-kept"
  let severity = Finding.Severity.warning
  let summary = "a number keeps the source's decimal or thousands separators"
  let explanation = """
    German writes 1.000 and 1,5 where English writes 1,000 and 1.5. A number that stands in the translation as in the
    source, but has another value there, is reported.
    Wrong: “1.000 Euro” – “€ 1.000”.
    Right: “1.000 Euro” – “€ 1,000”; type numbers and version numbers such as 10.2.1.
    Write the number as the target language does.
    """

  func check(_ row: CheckContext.Row, in context: CheckContext) -> [Remark] {
    guard context.source.primary != context.target.primary else { return [] }
    let target = row.target.quantities.compactMap { quantity -> (Quantity, Decimal)? in
      guard case .amount(let amount) = quantity.value else { return nil }
      return (quantity, amount.value)
    }
    return row.source.quantities.flatMap { quantity -> [Remark] in
      guard case .amount(let amount) = quantity.value else { return [] }
      return target.compactMap { other, value in
        // 1.000 and 1: equal digits, another power of ten.
        guard value != amount.value, isShifted(value, amount.value),
          ChangedQuantity.isKept(quantity, of: row.source, in: row.target)
        else { return nil }
        return Remark(
          "“\(row.target.text(other.range))” has the separators of the source; here it reads as another number",
          Finding.Span(.target, other.range))
      }
    }
  }

  private func isShifted(_ first: Decimal, _ second: Decimal) -> Bool {
    (-6...6).contains { $0 != 0 && first.scaled(by: $0) == second }
  }
}
