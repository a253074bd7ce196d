internal import Text

/// `untranslated`: the target repeats the source word for word.
///
/// Rows of fewer than three words may rightly agree: names, headings, numbers.
struct Untranslated: RowRule {
  let id = "untranslated"
  let severity = Finding.Severity.warning
  let summary = "the translation is the source itself"
  let explanation = """
    The target has the same words as the source, case aside. Rows of fewer than three words, and rows whose words are
    all capitalized names, may rightly agree and are left alone.
    Wrong: “Das ist ein Satz.” – “Das ist ein Satz.”
    Right: “Kyrylo Budanow” – “Kyrylo Budanow”.
    Translate the row.
    """

  func check(_ row: CheckContext.Row, in context: CheckContext) -> [Remark] {
    guard context.source.primary != context.target.primary else { return [] }
    let words = row.source.tokens.filter { $0.kind == .word }.map { row.source.text($0) }
    guard words.count >= 3, words.dropFirst().contains(where: { $0.first?.isLowercase == true })
    else { return [] }
    let others = row.target.tokens.filter { $0.kind == .word }.map { row.target.text($0) }
    guard words.count == others.count, words.map({ $0.lowercased() }) == others.map({ $0.lowercased() })
    else { return [] }
    return [Remark("the translation repeats the source")]
  }
}
