internal import Tables

/// The classes that a German noun may be of when the lexicon lacks it, told from its ending.
enum GermanNounClasses {
  /// The nouns that `lemma` may be, by the longest ending of `noun-suffixes.tsv`; by any usual plural where none fits.
  static func plausible(_ lemma: String) -> [GermanNoun] {
    let rules = lemma.withLetters(longestRules)
    guard !rules.isEmpty else {
      return unknown.map { code in
        GermanNoun(
          lemma: lemma, gender: .several, plural: .ending(code, umlaut: false), genitive: .regular)
      }
    }
    return rules.map { $0.noun(lemma) }
  }

  /// The lemma of an unknown form whose ending alone says that it is a noun: *Ukrainisierungen*.
  static func derived(from form: String) -> GermanNoun? {
    form.withLetters { letters in
      var found: GermanNoun?
      GermanNounCandidates.visitLemmas(of: letters) { lemma in
        if found == nil { found = derived(lemma, form: form) }
      }
      return found
    }
  }

  private static func derived(_ lemma: Letters, form: String) -> GermanNoun? {
    for rule in longestRules(of: lemma) where rule.derives {
      // A suffix needs a stem with a vowel of its own.
      guard lemma.count >= rule.suffix.utf8.count + 3 else { continue }
      let noun = rule.noun(lemma.string)
      if noun.forms.contains(form) { return noun }
    }
    return nil
  }

  private static let unknown = ["e", "en", "s", ""]

  private struct Rule: Sendable {
    let suffix: String
    /// The suffix as if it were a noun of the class.
    let pattern: GermanNoun
    let derives: Bool

    func noun(_ lemma: String) -> GermanNoun { pattern.compounded(lemma) }
  }

  private static func longestRules(of lemma: Letters) -> [Rule] {
    for length in stride(from: 7, through: 1, by: -1) where lemma.count > length + 1 {
      if let rules = rules[lemma.dropFirst(lemma.count - length)] { return rules }
    }
    return []
  }

  private static let rules: WordMap<[Rule]> = {
    var rules = WordMap<[Rule]>()
    guard let table = try? Table(embedded: "tables/morphology/german/noun-suffixes.tsv") else {
      return rules
    }
    for row in table.rows {
      guard
        let pattern = GermanNoun(lemma: row[0], gender: row[1], plural: row[2], genitive: row[3])
      else { continue }
      let rule = Rule(suffix: row[0], pattern: pattern, derives: row[4] == "yes")
      rules.update(row[0], initial: []) { $0.append(rule) }
    }
    return rules
  }()
}
