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

extension String {
  /// The string without an ending; nil where it does not end so. Compared as UTF-8, as all words here are NFC.
  func removing(suffix: String) -> String? {
    let count = suffix.utf8.count
    guard utf8.count >= count, utf8.suffix(count).elementsEqual(suffix.utf8) else { return nil }
    return count == 0 ? self : String(Substring(utf8.dropLast(count)))
  }

  /// The string without a beginning; nil where it does not begin so.
  func removing(prefix: String) -> String? {
    let count = prefix.utf8.count
    guard utf8.count >= count, utf8.prefix(count).elementsEqual(prefix.utf8) else { return nil }
    return count == 0 ? self : String(Substring(utf8.dropFirst(count)))
  }

  /// Whether the first letter is a capital.
  var isCapitalized: Bool { unicodeScalars.first?.properties.isUppercase ?? false }

  /// With the first letter as a capital, the rest as it is.
  var capitalized: String { withFirst { $0.properties.uppercaseMapping } }

  /// With the first letter small, the rest as it is.
  var uncapitalized: String { withFirst { $0.properties.lowercaseMapping } }

  private func withFirst(_ map: (Unicode.Scalar) -> String) -> String {
    guard let first = unicodeScalars.first else { return self }
    return map(first) + String(unicodeScalars.dropFirst())
  }
}
