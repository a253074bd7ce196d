internal import Quantities

/// `number-added`: the translation has a number in digits that the source has neither in digits nor in words.
struct NumberAdded: RowRule {
  let id = "number-added"
  let severity = Finding.Severity.warning
  let summary = "the translation has a number that the source does not have"
  let explanation = """
    Numbers in digits, those inside words such as F-16 too, that the translation has and the source has not. A number
    that stands in the place of one of the source is reported by number-differs instead.
    Wrong: “Die Abgeordneten stimmten zu” – “The 41 deputies agreed”.
    Right: “einundvierzig Abgeordnete” – “41 deputies”.
    Remove it, or keep it where it explains something on purpose.
    """

  func check(_ row: CheckContext.Row, in context: CheckContext) -> [Remark] {
    row.quantityChanges.added.map {
      Remark(
        "“\(row.target.text($0.range))” is not in the source", Finding.Span(.target, $0.range))
    }
  }
}
