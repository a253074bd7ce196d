internal import Terminology
internal import Text

/// `term-missing`: the source uses a glossary term and the translation none of the terms that the glossary has for it.
struct TermMissing: RowRule {
  let id = "term-missing"
  let severity = Finding.Severity.warning
  let summary = "a glossary term is translated by none of the glossary's terms"
  let explanation = """
    For every term of the glossary in the source, inflected or not, the translation should have one of its target
    terms, preferred or admitted, in any form. Where the term has several entries, a term of any of them will do.
    Terms that are only a part of a compound are left alone, since a compound often has a translation of its own.
    Wrong: with “Militärgeheimdienst – military intelligence” in the glossary, “army spies”.
    Use the glossary's term, or add the one that was used to the glossary.
    """

  func check(_ row: CheckContext.Row, in context: CheckContext) -> [Remark] {
    guard !row.terms.isEmpty, !row.target.isBlank else { return [] }
    let groups = TermGroup.groups(row.terms, target: context.target).filter { !$0.targets.isEmpty }
    guard !groups.isEmpty else { return [] }
    let search = WordSearch(row.target, rules: context.targetInflection)
    var remarks: [Remark] = []
    // A long row has few terms, many times.
    var known: [[String]: Bool] = [:]
    for group in groups {
      let isTranslated = known[group.targets] ?? group.targets.contains { search.first($0) != nil }
      known[group.targets] = isTranslated
      if isTranslated { continue }
      let wanted = group.targets.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
      remarks.append(
        Remark(
          "“\(row.source.text(group.range))” is not translated by \(wanted)",
          Finding.Span(.source, group.range)))
    }
    return remarks
  }
}

extension TermHit {
  /// Whether the term is no part of a compound only.
  var isWhole: Bool { [.exact, .inflected, .lexicon].contains(match) }
}

/// The meanings of the term at one place.
struct TermGroup {
  let range: Range<Int>
  /// The terms that the target may use.
  let targets: [String]
  /// The terms that it may not.
  let forbidden: [String]

  /// The hits of whole words by their place, in order.
  static func groups(_ hits: [TermHit], target: Language) -> [TermGroup] {
    // What must stay untranslated is for `term-translated`.
    let whole = hits.filter { $0.isWhole && $0.concept.status != .untranslated }
    let places = Dictionary(grouping: whole, by: \.range).sorted { $0.key.lowerBound < $1.key.lowerBound }
    return places.map { range, here in
      // A concept that bars all its terms gives them as targets, for want of others.
      let targets = here.filter { !$0.concept.barsAll(in: target) }.flatMap(\.targets)
      return TermGroup(
        range: range, targets: targets,
        forbidden: here.flatMap { $0.concept.barredTerms(in: target) }.filter { !targets.contains($0) })
    }
  }
}
