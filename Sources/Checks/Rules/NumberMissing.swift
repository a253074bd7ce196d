internal import Quantities

/// `number-missing`: the source has a number in digits that the translation has neither in digits nor in words.
struct NumberMissing: RowRule {
  let id = "number-missing"
  let severity = Finding.Severity.error
  let summary = "a number of the source is not in the translation"
  let explanation = """
    A number that the source writes in digits must be in the translation by value, in digits or in words. Numbers in
    words may be left out: “einer der beiden” needs no number.
    Wrong: “Die 41 Abgeordneten stimmten zu” – “The deputies agreed”.
    Right: “41 Abgeordnete” – “forty-one deputies”.
    Add the number.
    """

  func check(_ row: CheckContext.Row, in context: CheckContext) -> [Remark] {
    row.quantityChanges.changes.filter { !$0.isDate && $0.instead == nil }.map {
      Remark(
        "“\(row.source.text($0.missing.range))” is not in the translation",
        Finding.Span(.source, $0.missing.range))
    }
  }
}
