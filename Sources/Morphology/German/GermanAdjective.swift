/// A German adjective and its forms.
struct GermanAdjective: Hashable, Sendable {
  let lemma: String
  /// Irregular stems of the comparative (*jünger*) and superlative (*jüngst*); empty where regular.
  let comparatives: [String]
  let superlatives: [String]
  /// Whether it takes endings at all.
  let inflects: Bool

  init(lemma: String, comparative: String = "", superlative: String = "") {
    self.lemma = lemma
    inflects = comparative != "-"
    func words(_ cell: String) -> [String] {
      cell == "-" ? [] : cell.split(separator: "|").map(String.init)
    }
    comparatives = words(comparative)
    superlatives = words(superlative)
  }

  /// All forms, the lemma first.
  var forms: [String] {
    guard inflects else { return [lemma] }
    var forms = [lemma]
    func add(_ form: String) { if !forms.contains(form) { forms.append(form) } }
    for stem in positiveStems { for ending in GermanAdjectiveEndings.strings { add(stem + ending) } }
    for stem in comparatives.isEmpty ? positiveStems.map({ $0 + "er" }) : comparatives {
      add(stem)
      for ending in GermanAdjectiveEndings.strings { add(stem + ending) }
    }
    for stem in superlatives.isEmpty ? regularSuperlatives : superlatives {
      add(stem)
      for ending in GermanAdjectiveEndings.strings { add(stem + ending) }
    }
    return forms
  }

  /// *dunkel* loses an e before endings, *teuer* may, *hoch* loses its c.
  private var positiveStems: [String] {
    if let stem = lemma.removing(suffix: "e") { return [stem] }
    if let stem = lemma.removing(suffix: "el"), stem.utf8.count > 2 { return [stem + "l", lemma] }
    if let stem = lemma.removing(suffix: "er"), stem.utf8.count > 2 { return [lemma, stem + "r"] }
    if let stem = lemma.removing(suffix: "en"), stem.utf8.count > 2 { return [lemma, stem + "n"] }
    if let stem = lemma.removing(suffix: "hoch") { return [stem + "hoh"] }
    return [lemma]
  }

  private var regularSuperlatives: [String] {
    let stem = lemma.removing(suffix: "e") ?? lemma
    let takesE = ["d", "t", "s", "ß", "z", "x", "sch"].contains { stem.hasSuffix($0) }
    if stem.hasSuffix("isch") || stem.hasSuffix("end") { return [stem + "st"] }
    return takesE ? [stem + "est"] : [stem + "st", stem + "est"]
  }

  /// What the lemma of an adjective form may be, without a lexicon.
  static func candidates(of form: String) -> [String] {
    var found: [String] = []
    form.withLetters {
      visitCandidates(of: $0) { lemma in
        if !found.contains(where: { lemma == $0 }) { found.append(lemma.string) }
      }
    }
    return found
  }

  /// Gives each candidate to `body`, some twice.
  static func visitCandidates(of form: Letters, _ body: (Letters) -> Void) {
    for ending in GermanAdjectiveEndings.withNone {
      guard let stem = form.removing(suffix: ending), stem.count > 2 else { continue }
      for degree in degrees {
        guard let base = stem.removing(suffix: degree), base.count > 1 else { continue }
        visitBases(base, body)
        if !degree.isEmpty, let (place, letter) = GermanUmlaut.lastUmlaut(in: base) {
          Letters.join(base.prefix(place), letter, base.dropFirst(place + 2)) { visitBases($0, body) }
        }
      }
    }
  }

  /// *weise* of *weis-*, *hoch* of *hoh-*, *dunkel* of *dunkl-*.
  private static func visitBases(_ base: Letters, _ body: (Letters) -> Void) {
    body(base)
    Letters.join(base, "e", body)
    if let short = base.removing(suffix: "h") { Letters.join(short, "ch", body) }
    for last in shortenedLetters where base.hasSuffix(last) {
      Letters.join(base.prefix(base.count - 1), "e", last, body)
    }
  }

  private static let degrees: [Letters] = ["", "er", "st", "est"]
  private static let shortenedLetters: [Letters] = ["l", "r", "n"]
}
