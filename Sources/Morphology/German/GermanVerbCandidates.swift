/// What the infinitive of a verb form may be, without a lexicon; generous, as for nouns.
enum GermanVerbCandidates {
  private static let endings: [Letters] = [
    "", "e", "st", "t", "est", "et", "te", "test", "ten", "tet", "ete", "etest", "eten", "etet",
    "en", "n", "end", "nd",
  ]
  private static let strongEndings: [Letters] = ["", "e", "st", "est", "t", "et", "en", "n"]

  /// The infinitives of which a form of the base verb, without separable prefix, may be a form.
  static func infinitives(of form: String) -> [String] {
    var found: [String] = []
    form.withLetters {
      visitInfinitives(of: $0) { infinitive in
        if !found.contains(where: { infinitive == $0 }) { found.append(infinitive.string) }
      }
    }
    return found
  }

  /// Gives each candidate to `body`, some twice.
  static func visitInfinitives(of form: Letters, _ body: (Letters) -> Void) {
    visitRegular(of: form, body)
    if let rest = form.removing(prefix: "ge") { visitRegular(of: rest, body) }
    if form.last == UInt8(ascii: "n") { body(form) }
    for ending in strongEndings {
      guard let rest = form.removing(suffix: ending) else { continue }
      GermanPrincipalParts.visitInfinitives(ofStem: rest, body)
    }
  }

  private static func visitRegular(of stem: Letters, _ body: (Letters) -> Void) {
    for ending in endings {
      guard let rest = stem.removing(suffix: ending), rest.count > 1 else { continue }
      Letters.join(rest, "en", body)
      if rest.hasSuffix("el") || rest.hasSuffix("er") { Letters.join(rest, "n", body) }
      // *handle*, *wandre*
      guard ending == "e" else { continue }
      if rest.last == UInt8(ascii: "l") { Letters.join(rest.prefix(rest.count - 1), "eln", body) }
      if rest.last == UInt8(ascii: "r") { Letters.join(rest.prefix(rest.count - 1), "ern", body) }
    }
  }
}
