/// Whether words are forms of a verb: what ``GermanVerb/forms`` lists is here compared piece by piece.
struct GermanVerbForms {
  let infinitive: Letters
  /// The separable prefix; empty for others.
  let prefix: Letters
  /// The infinitive without it.
  private let base: Letters
  private let strong: GermanPrincipalParts.Forms?
  /// The inseparable prefix in front of the strong verb that ``strong`` is of.
  private let inseparable: Letters

  /// - Parameter isWeak: That a strong base verb must not be read into it.
  init(infinitive: Letters, prefix: Letters, isWeak: Bool) {
    self.infinitive = infinitive
    self.prefix = prefix
    base = infinitive.removing(prefix: prefix) ?? infinitive
    let parts = isWeak ? nil : GermanPrincipalParts.forms(of: base)
    strong = parts?.forms
    inseparable = parts?.prefix ?? ""
  }

  /// Whether a word is one of the forms that stand in a text as one word; participles without endings.
  func hasForm(_ form: Letters) -> Bool {
    if form == infinitive || hasParticiple(form) { return true }
    guard let rest = form.removing(prefix: prefix) else { return false }
    if !prefix.isEmpty, let bare = rest.removing(prefix: "zu"), bare == base { return true }
    return hasFiniteForm(rest)
  }

  /// Whether a word without endings is a participle: *einbestellt*, *einbestellend*.
  func hasParticiple(_ form: Letters) -> Bool {
    if form.last == UInt8(ascii: "d"), form.prefix(form.count - 1) == infinitive { return true }
    guard let rest = form.removing(prefix: prefix) else { return false }
    guard let strong else { return isWeakParticiple(rest) }
    guard let bare = rest.removing(prefix: inseparable) else { return false }
    return inseparable.isEmpty ? strong.participles.contains(bare) : strong.bareParticiples.contains(bare)
  }

  /// Whether a word is a form of the base verb that stands apart from a separable prefix.
  func hasFiniteForm(_ form: Letters) -> Bool {
    if form == base { return true }
    let stem = self.stem
    if let ending = form.removing(prefix: stem) {
      let needsE = GermanVerb.needsE(stem)
      if ending.isEmpty || isOne(ending, of: needsE ? Self.longEndings : Self.presentEndings) { return true }
      if strong == nil, isOne(ending, of: needsE ? Self.longPreteriteEndings : Self.preteriteEndings) { return true }
    }
    if let short = base.removing(suffix: "eln"), JoinedLetters(short, "le") == form { return true }
    if let short = base.removing(suffix: "ern"), JoinedLetters(short, "re") == form { return true }
    guard let strong, let bare = form.removing(prefix: inseparable) else { return false }
    return strong.finite.contains(bare)
  }

  private static let presentEndings: [Letters] = ["e", "st", "t", "est", "et"]
  private static let longEndings: [Letters] = ["e", "est", "et"]
  private static let preteriteEndings: [Letters] = ["te", "test", "ten", "tet"]
  private static let longPreteriteEndings: [Letters] = ["ete", "etest", "eten", "etet"]

  private func isOne(_ ending: Letters, of endings: [Letters]) -> Bool { endings.contains { $0 == ending } }

  private var stem: Letters {
    if base.hasSuffix("eln") || base.hasSuffix("ern") { return base.prefix(base.count - 1) }
    return base.removing(suffix: "en") ?? base.removing(suffix: "n") ?? base
  }

  private func isWeakParticiple(_ form: Letters) -> Bool {
    let stem = self.stem
    let ending: Letters = GermanVerb.needsE(stem) ? "et" : "t"
    let isUnstressed = base.hasSuffix("ieren") || GermanVerb.hasInseparablePrefix(base)
    return JoinedLetters(isUnstressed ? "" : "ge", stem, ending) == form
  }
}
