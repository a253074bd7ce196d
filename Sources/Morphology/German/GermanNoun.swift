internal import Tables

/// A German noun with its class: what `tables/morphology/german/nouns.tsv` says of it.
public struct GermanNoun: Hashable, Sendable {
  /// The nominative singular; the plural of nouns that have no singular.
  public let lemma: String
  /// The gender, which articles and adjectives follow.
  public let gender: Gender
  let plural: Plural
  let genitive: Genitive

  /// What articles and adjectives go by.
  public enum Gender: Hashable, Sendable {
    case masculine, feminine, neuter
    /// Used in the plural only.
    case plural
    /// Of two genders, as *der* or *das Meter*, *der* or *die Angehörige*.
    case several
  }

  enum Plural: Hashable, Sendable {
    case none
    /// An ending, after umlaut where `umlaut` says so.
    case ending(String, umlaut: Bool)
    case irregular(String)
    /// Declines as an adjective: *Angehörige*, *Beamte*.
    case adjectival
  }

  enum Genitive: Hashable, Sendable {
    case regular, unmarked
    /// The oblique cases take the ending, and the genitive a further *-s* where `takesS` says so.
    case weak(String, takesS: Bool)
  }

  init(lemma: String, gender: Gender, plural: Plural, genitive: Genitive) {
    self.lemma = lemma
    self.gender = gender
    self.plural = plural
    self.genitive = genitive
  }

  /// Reads the cells of a row of the table; nil where one of them means nothing.
  init?(row: SortedTable.Row) {
    self.init(lemma: row[0], gender: row[1], plural: row[2], genitive: row[3])
  }

  /// Reads the codes of a class as the tables write them.
  init?(lemma: String, gender: String, plural: String, genitive: String) {
    guard let gender = Gender(code: gender), let plural = Plural(code: plural),
      let genitive = Genitive(code: genitive)
    else { return nil }
    self.init(lemma: lemma, gender: gender, plural: plural, genitive: genitive)
  }

  /// The noun of the same class with another stem before it: the paradigm of *Geheimdienst* from that of *Dienst*.
  public func compounded(_ lemma: String) -> GermanNoun {
    var plural = plural
    if case .irregular(let form) = plural, lemma.count >= self.lemma.count {
      plural = .irregular(lemma.dropLast(self.lemma.count) + form.lowercased())
    }
    return GermanNoun(lemma: lemma, gender: gender, plural: plural, genitive: genitive)
  }

  var isAdjectival: Bool { plural == .adjectival }

  /// All forms, the lemma first, none twice.
  public var forms: [String] {
    var forms = [lemma]
    func add(_ form: String) { if !forms.contains(form) { forms.append(form) } }
    if case .adjectival = plural {
      let stem = lemma.hasSuffix("e") ? String(lemma.dropLast()) : lemma
      for ending in GermanAdjectiveEndings.strings { add(stem + ending) }
      return forms
    }
    singularForms.forEach(add)
    for form in pluralForms {
      add(form)
      // The dative plural takes -n, but not after -n or -s.
      if let last = form.last, last != "n", last != "s" { add(form + "n") }
    }
    return forms
  }

  private var singularForms: [String] {
    switch genitive {
    case .unmarked: return []
    case .weak(let ending, let takesS):
      return [lemma + ending] + (takesS ? [lemma + ending + "s"] : [])
    case .regular: break
    }
    guard gender != .feminine, gender != .plural else { return [] }
    if case .ending("se", _) = plural { return [lemma + "ses", lemma + "se"] }
    let isSibilant = ["s", "ß", "x", "z"].contains { lemma.hasSuffix($0) }
    let short = isSibilant ? [] : [lemma + "s"]
    // -es and the old dative -e follow a stressed last syllable: never a suffix without stress, never a foreign word.
    let takesE = isSibilant || (!isForeign && !lemma.withLetters { $0.hasSuffix(in: Self.unstressedEndings) })
    return short + (takesE ? [lemma + "es", lemma + "e"] : [])
  }

  private var isForeign: Bool {
    switch plural {
    case .irregular, .ending("s", _): true
    default: false
    }
  }

  private var pluralForms: [String] {
    switch plural {
    case .none, .adjectival: return []
    case .irregular(let form): return [form]
    case .ending(let ending, let umlaut):
      let stem = umlaut ? GermanUmlaut.applied(to: lemma) ?? lemma : lemma
      return [stem + ending]
    }
  }
}

extension GermanNoun {
  /// Endings without stress, behind which the genitive is *-s* and never *-es*.
  static let unstressedEndings: [Letters] = [
    "e", "er", "el", "en", "em", "chen", "lein", "a", "i", "o", "u", "y", "um", "or", "ling",
  ]
}

extension GermanNoun.Gender {
  fileprivate init?(code: String) {
    switch code {
    case "m": self = .masculine
    case "f": self = .feminine
    case "n": self = .neuter
    case "pl": self = .plural
    case "m/f", "f/m", "m/n", "n/m", "f/n", "n/f", "m/f/n": self = .several
    default: return nil
    }
  }
}

extension GermanNoun.Plural {
  fileprivate init?(code: String) {
    switch code {
    case "0": self = .none
    case "adj": self = .adjectival
    case "-": self = .ending("", umlaut: false)
    case "¨": self = .ending("", umlaut: true)
    default:
      if code.hasPrefix("-") {
        self = .ending(String(code.dropFirst()), umlaut: false)
      } else if code.hasPrefix("¨") {
        self = .ending(String(code.dropFirst()), umlaut: true)
      } else if code.first?.isLetter == true {
        self = .irregular(code)
      } else {
        return nil
      }
    }
  }
}

extension GermanNoun.Genitive {
  fileprivate init?(code: String) {
    switch code {
    case "": self = .regular
    case "-": self = .unmarked
    case "-s", "-es": self = .regular
    case "-n", "-en": self = .weak(String(code.dropFirst()), takesS: false)
    case "-ns", "-ens": self = .weak(String(code.dropFirst().dropLast()), takesS: true)
    default: return nil
    }
  }
}

// The codes of the table.
extension GermanNoun.Plural {
  var code: String {
    switch self {
    case .none: "0"
    case .adjectival: "adj"
    case .irregular(let form): form
    case .ending(let ending, let umlaut): umlaut ? "¨" + ending : "-" + ending
    }
  }
}

extension GermanNoun.Genitive {
  var code: String {
    switch self {
    case .regular: ""
    case .unmarked: "-"
    case .weak(let ending, let takesS): "-" + ending + (takesS ? "s" : "")
    }
  }
}
