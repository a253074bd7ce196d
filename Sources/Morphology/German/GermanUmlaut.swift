/// Umlaut in German stems.
enum GermanUmlaut {
  /// The stem with its last back vowel fronted: *Haus* → *Häus*, *Mutter* → *Mütter*. Nil where it has none.
  static func applied(to stem: String) -> String? {
    var scalars = Array(stem.unicodeScalars)
    for place in scalars.indices.reversed() {
      guard let fronted = fronted[scalars[place]] else { continue }
      // In *au* the *a* is fronted.
      if place > 0, scalars[place] == "u", let first = Self.fronted[scalars[place - 1]],
        scalars[place - 1] == "a" || scalars[place - 1] == "A"
      {
        scalars[place - 1] = first
      } else {
        scalars[place] = fronted
      }
      return string(scalars)
    }
    return nil
  }

  /// The stem with its last umlaut undone: *Häus* → *Haus*. Nil where it has none.
  static func undone(in stem: String) -> String? {
    var scalars = Array(stem.unicodeScalars)
    guard let place = scalars.lastIndex(where: { backed[$0] != nil }),
      let back = backed[scalars[place]]
    else {
      return nil
    }
    scalars[place] = back
    return string(scalars)
  }

  private static let fronted: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "ä", "o": "ö", "u": "ü", "A": "Ä", "O": "Ö", "U": "Ü",
  ]
  private static let backed: [Unicode.Scalar: Unicode.Scalar] = [
    "ä": "a", "ö": "o", "ü": "u", "Ä": "A", "Ö": "O", "Ü": "U",
  ]

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var result = ""
    result.unicodeScalars.append(contentsOf: scalars)
    return result
  }
}
