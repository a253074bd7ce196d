/// `empty-target`: a row has a source and no translation.
struct EmptyTarget: RowRule {
  let id = "empty-target"
  let severity = Finding.Severity.error
  let summary = "a row of the source has no translation"
  let explanation = """
    The row's source has words and its target has none: it was left out, or the alignment found no partner for it.
    Translate it, or correct the alignment.
    """

  func check(_ row: CheckContext.Row, in context: CheckContext) -> [Remark] {
    guard !row.source.isBlank, row.target.isBlank else { return [] }
    return [Remark("no translation")]
  }
}
