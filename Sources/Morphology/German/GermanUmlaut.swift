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

  /// The letter that umlaut fronts in a stem, as ``applied(to:)`` does it: its place and what it becomes.
  static func fronted(in stem: Letters) -> (place: Int, letter: Letters)? {
    for place in stride(from: stem.count - 1, through: 0, by: -1) {
      guard let letter = front(of: stem[place]) else { continue }
      if stem[place] == UInt8(ascii: "u"), place > 0, stem[place - 1] | 0x20 == UInt8(ascii: "a") {
        return front(of: stem[place - 1]).map { (place - 1, $0) }
      }
      return (place, letter)
    }
    return nil
  }

  /// The last umlaut of a stem: its place, two bytes long, and the letter that it is of.
  static func lastUmlaut(in stem: Letters) -> (place: Int, letter: Letters)? {
    for place in stride(from: stem.count - 2, through: 0, by: -1) where stem[place] == 0xC3 {
      if let letter = back(ofSecond: stem[place + 1]) { return (place, letter) }
    }
    return nil
  }

  private static func front(of byte: UInt8) -> Letters? {
    switch byte {
    case UInt8(ascii: "a"): "ä"
    case UInt8(ascii: "o"): "ö"
    case UInt8(ascii: "u"): "ü"
    case UInt8(ascii: "A"): "Ä"
    case UInt8(ascii: "O"): "Ö"
    case UInt8(ascii: "U"): "Ü"
    default: nil
    }
  }

  /// The letter of which an umlaut is, by the second of its two bytes.
  static func back(ofSecond byte: UInt8) -> Letters? {
    switch byte {
    case 0xA4: "a"
    case 0xB6: "o"
    case 0xBC: "u"
    case 0x84: "A"
    case 0x96: "O"
    case 0x9C: "U"
    default: nil
    }
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
