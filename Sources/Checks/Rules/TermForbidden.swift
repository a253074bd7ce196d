/// `term-forbidden`: the translation uses a term that the glossary forbids for a term of the source.
struct TermForbidden: RowRule {
  let id = "term-forbidden"
  let severity = Finding.Severity.error
  let summary = "a glossary term is translated by one that the glossary forbids"
  let explanation = """
    Rows of the glossary with the status “forbidden” or “deprecated” name target terms that must not stand for their
    source term. One that is also an admitted target of the same source term is left alone.
    Wrong: with “Kiew – Kiev, forbidden” in the glossary, “in Kiev”.
    Use the term that the glossary prefers.
    """

  func check(_ row: CheckContext.Row, in context: CheckContext) -> [Remark] {
    guard !row.terms.isEmpty, !row.target.isBlank else { return [] }
    // Few rows have terms that are forbidden, and a search costs more than the terms.
    let groups = TermGroup.groups(row.terms, target: context.target).filter { !$0.forbidden.isEmpty }
    guard !groups.isEmpty else { return [] }
    let search = WordSearch(row.target, rules: context.targetInflection)
    var remarks: [Remark] = []
    for group in groups {
      for term in group.forbidden {
        guard let place = search.first(term) else { continue }
        let instead = group.targets.first.map { "; use “\($0)”" } ?? ""
        remarks.append(
          Remark(
            "“\(row.target.text(place))” is forbidden for “\(row.source.text(group.range))”\(instead)",
            Finding.Span(.target, place)))
      }
    }
    return remarks
  }
}
