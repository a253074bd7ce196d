internal import Morphology

extension TermMatcher {
  /// What the parts of a compound that no glossary lists are terms of.
  func compoundHits(of text: String, range: Range<Int>) -> [TermHit] {
    guard let morphology, text.isCapitalizedWord, text.utf8.count > 6,
      let parts = morphology.analyses(of: text).first(where: { $0.parts.count > 1 })?.parts,
      let head = parts.last
    else { return [] }
    let modifier = parts[0]
    let heads = term(head, match: .compoundHead, of: text)
    let modifiers = term(modifier, match: .compoundModifier, of: text)
    if let head = heads.first, let modifier = modifiers.first {
      return [composed(modifier, head, range: range)]
    }
    return (heads.isEmpty ? modifiers : heads).map { hit($0, range: range) }
  }

  /// The entries of a part, or of the head of a part that is a compound itself.
  private func term(_ part: String, match: TermHit.Match, of text: String) -> [TermReader.Found] {
    let place = match == .compoundHead ? "head" : "modifier"
    let found = (index.words[part] ?? []).filter {
      // Verbs and adjectives say too little of what they modify: *Lieferzeit*, *Geheimtipp*.
      !index.entries[$0].concept.isExact && part.utf8.count > 3 && part.isCapitalizedWord
    }.map {
      TermReader.Found(entry: $0, match: match, reason: "\(place) of \(text)")
    }
    guard found.isEmpty, match == .compoundHead, let morphology,
      let inner = morphology.decomposition(of: part).parts.last, inner != part
    else { return preferred(found) }
    return term(inner, match: match, of: text)
  }

  private func composed(
    _ modifier: TermReader.Found, _ head: TermReader.Found, range: Range<Int>
  ) -> TermHit {
    let headHit = hit(head, range: range)
    let modifierHit = hit(modifier, range: range)
    let targets =
      modifierHit.targets.isEmpty || headHit.targets.isEmpty
      ? headHit.targets : [modifierHit.targets[0] + " " + headHit.targets[0]]
    let found = TermReader.Found(
      entry: head.entry, match: .composed,
      reason: "put together from \(modifierHit.entry) and \(headHit.entry)")
    return hit(found, range: range, targets: targets)
  }
}
