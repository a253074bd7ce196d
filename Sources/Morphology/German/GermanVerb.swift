internal import Tables

/// A German verb and its forms.
struct GermanVerb: Hashable, Sendable {
  let infinitive: String
  /// The separable prefix; empty for others.
  let prefix: String
  /// Principal parts, where the verb is strong.
  let parts: GermanPrincipalParts?

  /// - Parameter isWeak: That a strong base verb must not be read into it: *bereiten* is not of *reiten*.
  init(infinitive: String, prefix: String, isWeak: Bool = false) {
    self.infinitive = infinitive
    self.prefix = prefix
    let base = infinitive.removing(prefix: prefix) ?? infinitive
    parts = isWeak ? nil : GermanPrincipalParts.of(base)
  }

  private var base: String { infinitive.removing(prefix: prefix) ?? infinitive }

  /// The forms that stand in a text as one word, the infinitive first; participles without endings.
  var forms: [String] {
    var forms = [infinitive]
    func add(_ form: String) { if !forms.contains(form) { forms.append(form) } }
    for form in finiteForms { add(prefix + form) }
    if !prefix.isEmpty { add(prefix + "zu" + base) }
    participles.forEach(add)
    return forms
  }

  /// The participles without endings: *einbestellt*, *einbestellend*.
  var participles: [String] {
    (parts?.participles ?? [weakParticiple]).map { prefix + $0 } + [infinitive + "d"]
  }

  /// The forms of the base verb that stand apart from a separable prefix: *bestellte* of *einbestellen*.
  var finiteForms: [String] {
    let stem = self.stem
    var forms: [String] = []
    func add(_ form: String) { if !forms.contains(form) { forms.append(form) } }
    func add(_ stem: String, _ endings: [String]) { for ending in endings { add(stem + ending) } }
    let needsE = Self.needsE(stem)
    add(base)
    add(stem, needsE ? ["e", "est", "et"] : ["e", "st", "t", "est", "et"])
    if let short = base.removing(suffix: "eln") { add(short + "le") }
    if let short = base.removing(suffix: "ern") { add(short + "re") }
    add(stem)
    if let parts {
      parts.finiteForms.forEach(add)
    } else {
      add(stem + (needsE ? "et" : "t"), ["e", "est", "en", "et"])
    }
    return forms
  }

  private var stem: String {
    if base.hasSuffix("eln") || base.hasSuffix("ern") { return String(base.dropLast()) }
    return base.removing(suffix: "en") ?? base.removing(suffix: "n") ?? base
  }

  private var weakParticiple: String {
    let ending = Self.needsE(stem) ? "et" : "t"
    let isUnstressed =
      base.hasSuffix("ieren") || base.withLetters(GermanVerb.hasInseparablePrefix)
    return (isUnstressed ? "" : "ge") + stem + ending
  }

  private static func needsE(_ stem: String) -> Bool { stem.withLetters(needsE) }

  /// Whether -t needs an -e- before it: *redet*, *rechnet*, *atmet*.
  static func needsE(_ stem: Letters) -> Bool {
    let last = stem.last
    if last == UInt8(ascii: "t") || last == UInt8(ascii: "d") { return true }
    guard last == UInt8(ascii: "m") || last == UInt8(ascii: "n"), stem.count > 1 else { return false }
    // Not behind a vowel, l, r, m, n or a mute h (*wohnt*); *rechnet* has ch.
    let before = stem[stem.count - 2]
    if before == UInt8(ascii: "h") {
      return (stem.count > 2 ? stem[stem.count - 3] : before) == UInt8(ascii: "c")
    }
    return !"aeioulrmn".utf8.contains(before) && before < 0x80
  }

  /// Whether a base verb has an inseparable prefix before what can be a verb.
  static func hasInseparablePrefix(_ base: Letters) -> Bool {
    inseparablePrefixes.contains { prefix in
      base.removing(prefix: prefix).map { $0.count >= 4 && hasVowel($0.prefix($0.count - 2)) } ?? false
    }
  }

  static let inseparablePrefixes: [Letters] = [
    "be", "emp", "ent", "er", "ge", "hinter", "miss", "ver", "wider", "zer", "über", "unter", "um",
    "durch", "voll", "wieder",
  ]

  private static func hasVowel(_ letters: Letters) -> Bool {
    letters.buffer.contains { "aeiouy".utf8.contains($0) || $0 == 0xC3 }
  }
}
