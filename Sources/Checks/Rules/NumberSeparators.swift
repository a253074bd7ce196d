internal import Quantities
internal import Text

/// `number-separators`: the translation writes a number with the source language's separators, so that it reads as another
/// number.
struct NumberSeparators: RowRule {
  let id = "number-separators"
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
    return row.source.quantities.flatMap { quantity in
      row.target.quantities.filter { Self.isKept(quantity, of: row.source, as: $0, of: row.target) }
        .map {
          Remark(
            "“\(row.target.text($0.range))” has the separators of the source; here it reads as another number",
            Finding.Span(.target, $0.range))
        }
    } + foreignMarks(row)
  }

  /// Numbers that read as they should, but with the source's decimal mark: 1,5 euros.
  private func foreignMarks(_ row: CheckContext.Row) -> [Remark] {
    row.target.quantities.filter { quantity in
      guard case .amount(let amount) = quantity.value, amount.writtenFractionDigits > 0, amount.value.fractionDigits > 0
      else { return false }
      let written = row.target.document.bytes[quantity.range]
      guard let mark = written.first(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }) else {
        return false
      }
      return mark == row.source.decimalMark && mark != row.target.decimalMark
        && QuantityChanges.hasDigits(quantity, of: row.target, in: row.source)
    }.map {
      Remark("“\(row.target.text($0.range))” has the decimal mark of the source", Finding.Span(.target, $0.range))
    }
  }

  /// Whether two quantities have the same digits and separators, and values that differ by a power of ten only.
  static func isKept(
    _ first: Quantity, of passage: CheckContext.Passage, as second: Quantity,
    of other: CheckContext.Passage
  ) -> Bool {
    guard case .amount(let one) = first.value, case .amount(let two) = second.value,
      one.scale == two.scale, one.value != two.value,
      (-6...6).contains(where: { one.value.scaled(by: $0) == two.value })
    else { return false }
    let written = passage.document.bytes[first.range]
    guard written.contains(UInt8(ascii: ".")) || written.contains(UInt8(ascii: ",")) else {
      return false
    }
    return QuantityChanges.hasDigits(first, of: passage, in: other)
      && QuantityChanges.hasDigits(second, of: other, in: passage)
  }
}
