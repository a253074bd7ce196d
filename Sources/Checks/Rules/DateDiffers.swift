internal import Quantities

/// `date-differs`: a date, year or time of day of the source is another one in the translation, or is not there.
struct DateDiffers: RowRule {
  let id = "date-differs"
  let severity = Finding.Severity.error
  let summary = "a date or time of the source is another one in the translation, or is missing"
  let explanation = """
    Dates are compared by their parts: what only one side names, such as the year, is no difference. Times agree across
    the clocks of 12 and 24 hours, decades across “1990er” and “1990s”.
    Wrong: “am 3. Oktober” – “on 4 October”; “um 19.30 Uhr” – “at 7.30 a.m.”.
    Right: “am 3. Oktober 1990” – “on October 3”; “um 19 Uhr” – “at seven p.m.”.
    Correct the translation.
    """

  func check(_ row: CheckContext.Row, in context: CheckContext) -> [Remark] {
    row.quantityChanges.changes.filter(\.isDate).map { change in
      let source = row.source.text(change.missing.range)
      guard let instead = change.instead else {
        return Remark(
          "“\(source)” is not in the translation", Finding.Span(.source, change.missing.range))
      }
      return Remark(
        "“\(source)” is “\(row.target.text(instead.range))” in the translation",
        Finding.Span(.target, instead.range))
    }
  }
}
