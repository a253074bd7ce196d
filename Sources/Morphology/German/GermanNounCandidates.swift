/// What the lemma of a noun form may be, without a lexicon: endings taken off, umlaut undone.
///
/// The list is generous: whoever asks looks each candidate up and holds the form against its paradigm.
enum GermanNounCandidates {
  private static let endings: [Letters] = [
    "", "s", "es", "e", "en", "n", "er", "ern", "nen", "se", "ses", "sen", "ens", "ns", "m", "r",
  ]
  /// The endings before which a stem may have umlaut.
  private static let umlautEndings: [Letters] = ["", "e", "en", "er", "ern", "n"]
  private static let adjectivalEndings: [Letters] = ["e", "en", "em", "es"]

  static func lemmas(of form: String) -> [String] {
    var lemmas: [String] = []
    form.withLetters { visitLemmas(of: $0) { lemmas.append($0.string) } }
    return lemmas
  }

  /// Gives each candidate to `body`, the likeliest first.
  static func visitLemmas(of form: Letters, _ body: (Letters) -> Void) {
    let umlaut = GermanUmlaut.lastUmlaut(in: form)
    for ending in endings {
      guard let stem = form.removing(suffix: ending), stem.count > 1 else { continue }
      body(stem)
      if let umlaut, umlautEndings.contains(where: { $0 == ending }), umlaut.place + 2 <= stem.count {
        Letters.join(stem.prefix(umlaut.place), umlaut.letter, stem.dropFirst(umlaut.place + 2), body)
      }
    }
    // A noun that declines as an adjective is often listed in its masculine form: *Angehöriger*.
    for ending in adjectivalEndings {
      if let stem = form.removing(suffix: ending), stem.count > 3 { Letters.join(stem, "er", body) }
    }
  }
}
