/// What the infinitive of a verb form may be, without a lexicon; generous, as for nouns.
enum GermanVerbCandidates {
  private static let endings = [
    "", "e", "st", "t", "est", "et", "te", "test", "ten", "tet", "ete", "etest", "eten", "etet",
    "en", "n", "end", "nd",
  ]
  private static let strongEndings = ["", "e", "st", "est", "t", "et", "en", "n"]

  /// The infinitives of which a form of the base verb, without separable prefix, may be a form.
  static func infinitives(of form: String) -> [String] {
    var found: [String] = []
    func add(_ infinitive: String) { if !found.contains(infinitive) { found.append(infinitive) } }
    for stem in [form, form.removing(prefix: "ge")].compactMap({ $0 }) {
      for ending in endings {
        guard let rest = stem.removing(suffix: ending), rest.utf8.count > 1 else { continue }
        add(rest + "en")
        if rest.hasSuffix("el") || rest.hasSuffix("er") { add(rest + "n") }
        // *handle*, *wandre*
        if ending == "e", rest.hasSuffix("l") { add(String(rest.dropLast()) + "eln") }
        if ending == "e", rest.hasSuffix("r") { add(String(rest.dropLast()) + "ern") }
      }
    }
    if form.hasSuffix("n") { add(form) }
    for ending in strongEndings {
      guard let rest = form.removing(suffix: ending) else { continue }
      GermanPrincipalParts.infinitives(ofStem: rest).forEach(add)
    }
    return found
  }
}
