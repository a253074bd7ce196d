internal import Terminology
internal import Text

/// `term-translated`: a term that must stay as it is does not stand in the translation.
struct TermTranslated: RowRule {
  let id = "term-translated"
  let severity = Finding.Severity.error
  let summary = "a term that must stay untranslated does not stand in the translation as it is"
  let explanation = """
    Rows of the glossary with the status “untranslated” name terms that every translation leaves as they are: names of
    products, Latin, code. Letter for letter, capitals too, the translation must have the glossary's term or the form
    that the source has of it. An ending behind an apostrophe or a hyphen is left alone: “BND's”, “BND-led”.
    Wrong: with “Grundgesetz, untranslated” in the glossary, “the Basic Law”.
    Leave the term as it is, or take the status away.
    """

  func check(_ row: CheckContext.Row, in context: CheckContext) -> [Remark] {
    guard !row.target.isBlank else { return [] }
    var remarks: [Remark] = []
    var seen: Set<Range<Int>> = []
    for hit in row.terms where hit.concept.status == .untranslated && hit.isWhole && seen.insert(hit.range).inserted {
      let form = row.source.text(hit.range)
      if Set(hit.targets + [hit.entry, form]).contains(where: { stands($0, in: row.target) }) { continue }
      remarks.append(
        Remark("“\(form)” must stand untranslated in the translation", Finding.Span(.source, hit.range)))
    }
    return remarks
  }

  /// Whether a text stands somewhere, no letter or digit at its sides.
  private func stands(_ text: String, in passage: CheckContext.Passage) -> Bool {
    let scalars = Array(passage.text.unicodeScalars)
    let wanted = Array(text.unicodeScalars)
    guard let first = wanted.first, wanted.count <= scalars.count else { return false }
    for start in 0...(scalars.count - wanted.count) where scalars[start] == first {
      let end = start + wanted.count
      guard scalars[start..<end].elementsEqual(wanted) else { continue }
      let sides = [start > 0 ? scalars[start - 1] : nil, end < scalars.count ? scalars[end] : nil]
      if sides.allSatisfy({ side in side.map { !$0.properties.isAlphabetic && $0.properties.numericType == nil } ?? true
      }) {
        return true
      }
    }
    return false
  }
}
