internal import Tables

/// A noun of the lexicon where it lies, for those who ask thousands of them whether they have a form: what
/// ``GermanNoun/forms`` lists is here compared piece by piece.
struct GermanNounRow {
  let lemma: Letters
  let gender: Letters
  let plural: Letters
  let genitive: Letters

  init(table: SortedTable, line: Int) {
    lemma = table.letters(0, ofLineAt: line)
    gender = table.letters(1, ofLineAt: line)
    plural = table.letters(2, ofLineAt: line)
    genitive = table.letters(3, ofLineAt: line)
  }

  private init(lemma: Letters, gender: Letters, plural: Letters, genitive: Letters) {
    self.lemma = lemma
    self.gender = gender
    self.plural = plural
    self.genitive = genitive
  }

  /// Gives `body` the row with the class of a noun, for a lemma of which only that can be told.
  func withClass(of noun: GermanNoun, _ body: (GermanNounRow) -> Void) {
    let (plural, genitive) = (noun.plural.code, noun.genitive.code)
    plural.withLetters { plural in
      genitive.withLetters { genitive in
        body(GermanNounRow(lemma: lemma, gender: gender, plural: plural, genitive: genitive))
      }
    }
  }

  var noun: GermanNoun? {
    GermanNoun(lemma: lemma.string, gender: gender.string, plural: plural.string, genitive: genitive.string)
  }

  var isFeminine: Bool { gender == "f" }

  /// Whether a word, its first letter a capital, is one of the noun's forms.
  func hasForm(_ form: Letters) -> Bool {
    if form == lemma { return true }
    var isFound = false
    visitForms { isFound = isFound || $0 == form }
    return isFound
  }

  /// The lengths of the forms that a word begins with, its lemma left out.
  func formLengths(beginning word: Letters, _ body: (Int) -> Void) {
    visitForms { form in
      if form.count <= word.count, form.rest(of: word) != nil { body(form.count) }
    }
  }

  /// All forms beside the lemma; some twice.
  private func visitForms(_ body: (JoinedLetters) -> Void) {
    if plural == "adj" {
      let stem = lemma.removing(suffix: "e") ?? lemma
      for ending in GermanAdjectiveEndings.letters { body(JoinedLetters(stem, ending)) }
      return
    }
    visitSingular(body)
    visitPlural(body)
  }

  private func visitSingular(_ body: (JoinedLetters) -> Void) {
    switch genitive.count {
    case 1: return
    case 2... where genitive == "-n" || genitive == "-en": return body(JoinedLetters(lemma, genitive.dropFirst(1)))
    case 2... where genitive == "-ns" || genitive == "-ens":
      body(JoinedLetters(lemma, genitive[1..<genitive.count - 1]))
      return body(JoinedLetters(lemma, genitive.dropFirst(1)))
    default: break
    }
    guard gender != "f", gender != "pl" else { return }
    if plural == "-se" {
      body(JoinedLetters(lemma, "ses"))
      return body(JoinedLetters(lemma, "se"))
    }
    let isSibilant = lemma.hasSuffix(in: Self.sibilants)
    if !isSibilant { body(JoinedLetters(lemma, "s")) }
    if isSibilant || (!isForeign && !lemma.hasSuffix(in: Self.unstressedEndings)) {
      body(JoinedLetters(lemma, "es"))
      body(JoinedLetters(lemma, "e"))
    }
  }

  private func visitPlural(_ body: (JoinedLetters) -> Void) {
    switch plural.first {
    case UInt8(ascii: "0"): return
    case UInt8(ascii: "-"): withDative(JoinedLetters(lemma, plural.dropFirst(1)), body)
    case 0xC2 where plural.hasPrefix("¨"):
      let ending = plural.dropFirst("¨".utf8.count)
      if let (place, letter) = GermanUmlaut.fronted(in: lemma) {
        withDative(JoinedLetters(lemma.prefix(place), letter, lemma.dropFirst(place + 1), ending), body)
      } else {
        withDative(JoinedLetters(lemma, ending), body)
      }
    default: withDative(JoinedLetters(plural), body)
    }
  }

  /// The dative plural takes -n, but not after -n or -s.
  private func withDative(_ form: JoinedLetters, _ body: (JoinedLetters) -> Void) {
    body(form)
    if form.last != UInt8(ascii: "n"), form.last != UInt8(ascii: "s") {
      body(JoinedLetters(form.first, form.second, form.third, form.fourth, "n"))
    }
  }

  private var isForeign: Bool {
    plural == "-s" || plural == "¨s" || ((plural.first | 0x20) &- 0x61 < 26 || plural.first == 0xC3)
  }

  private static let sibilants: [Letters] = ["s", "ß", "x", "z"]
  private static let unstressedEndings = GermanNoun.unstressedEndings
}
