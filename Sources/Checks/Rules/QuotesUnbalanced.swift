internal import Text

/// `quotes-unbalanced`: the translation opens a quotation that it does not close, or the other way round.
struct QuotesUnbalanced: RowRule {
  let id = "quotes-unbalanced"
  let severity = Finding.Severity.warning
  let summary = "quotation marks of the translation do not pair up"
  let explanation = """
    A quotation that runs over several rows opens in one and closes in another, so a row is reported only where the
    source pairs up its marks and the translation does not. Apostrophes and marks for feet and inches are left alone.
    Wrong: „Nein“, sagte er. – “No, he said.
    Right: „Nein“, sagte er. – “No,” he said.
    Add the missing mark.
    """

  func check(_ row: CheckContext.Row, in context: CheckContext) -> [Remark] {
    guard !row.target.isBlank, isBalanced(row.source), let mark = unpaired(row.target) else {
      return []
    }
    return [
      Remark(
        "the quotation mark “\(row.target.text(mark))” has no partner",
        Finding.Span(.target, mark.range))
    ]
  }

  private func isBalanced(_ passage: CheckContext.Passage) -> Bool { unpaired(passage) == nil }

  /// A double quotation mark without a partner. Which mark opens differs between languages, so marks are only counted:
  /// an odd number of them cannot pair up.
  private func unpaired(_ passage: CheckContext.Passage) -> Token? {
    var marks: [Token] = []
    for (place, token) in passage.tokens.enumerated() where token.kind == .mark {
      let text = passage.text(token)
      guard ["„", "“", "”", "«", "»", "\"", "「", "」", "『", "』", "‟"].contains(text) else { continue }
      // 5" is five inches.
      if text == "\"", place > 0, passage.tokens[place - 1].kind == .number,
        passage.tokens[place - 1].range.upperBound == token.range.lowerBound
      {
        continue
      }
      marks.append(token)
    }
    return marks.count.isMultiple(of: 2) ? nil : marks.last
  }
}
