internal import Tables

/// The nominatives that a name in a text may be a case form of, from `tables/names/languages/declension.tsv`.
struct Declension: Sendable {
  /// A word's nominative with the gender and case that make it.
  struct Reading: Hashable, Sendable {
    let nominative: String
    /// *m gen*; empty for the nominative itself.
    let form: String
    /// Whether the word has no ending of its own, so that the reading holds for known nominatives only: *Chin*, *Chiny*.
    var isBare = false
  }

  private struct Rule: Sendable {
    let ending: String
    let nominatives: [String]
    let form: String
  }

  private let rules: [Rule]

  /// - Parameter language: A primary subtag.
  /// - Returns: Nil for a language without cases.
  init?(language: String) throws(TableError) {
    let table = try Table(
      embedded: "tables/names/languages/declension.tsv",
      required: ["language", "gender", "case", "ending", "nominative"])
    rules = table.rows.filter { $0[0] == language }.map { row in
      Rule(
        ending: row[3] == "-" ? "" : row[3],
        nominatives: row[4].split(separator: "|").map { $0 == "-" ? "" : String($0) },
        form: "\(row[1]) \(row[2])")
    }.sorted { $0.ending.count > $1.ending.count }
    if rules.isEmpty { return nil }
  }

  /// The word itself, and what it may be inflected from; at least two letters of it stay, or one of short words.
  func readings(of word: String) -> [Reading] {
    var readings = [Reading(nominative: word, form: "")]
    for rule in rules where word.hasSuffix(rule.ending) {
      let stem = word.dropLast(rule.ending.count)
      // A vowel that a nominative inserts stands behind a consonant.
      let fleets = startsWithVowel(rule.ending)
      for nominative in rule.nominatives
      where stem.count + nominative.count >= (stem.count > 1 ? 2 : 4) && !stem.isEmpty
        && (fleets || !startsWithVowel(nominative) || !endsInVowel(stem))
      {
        readings.append(
          Reading(nominative: stem + nominative, form: rule.form, isBare: rule.ending.isEmpty))
      }
    }
    return readings
  }
}

/// Puts the names of one document into the nominative, each by what the rest of the document and the lexicons say.
struct NominativeChooser {
  private let declension: Declension
  private let isKnown: (String) -> Bool
  private let isLexical: (String) -> Bool
  private let townEvidence: (String) -> Double
  private let endsAsSurname: (String) -> Bool
  /// How many different words of the document's names each nominative explains.
  private var support: [String: Int] = [:]
  private var written: Set<String> = []

  /// - Parameters:
  ///   - declension: Of the document's language.
  ///   - words: The different words of the names, as written.
  ///   - isKnown: Whether a lexicon has a nominative.
  ///   - isLexical: Whether a lexicon that has other forms and words too has it.
  ///   - townEvidence: What it weighs that a town of the world is called so: less than what is known, since many are
  ///     called as persons are.
  ///   - endsAsSurname: Whether a nominative ends as family names do.
  init(
    _ declension: Declension, words: Set<String>, isKnown: @escaping (String) -> Bool,
    isLexical: @escaping (String) -> Bool, townEvidence: @escaping (String) -> Double,
    endsAsSurname: @escaping (String) -> Bool
  ) {
    self.declension = declension
    self.isKnown = isKnown
    self.isLexical = isLexical
    self.townEvidence = townEvidence
    self.endsAsSurname = endsAsSurname
    written = words
    for word in words {
      for nominative in Set(declension.readings(of: word).filter { !$0.isBare }.map(\.nominative)) {
        support[nominative, default: 0] += 1
      }
    }
  }

  /// The nominative of a name of one word or several, which agree in gender and case.
  ///
  /// - Parameter context: What the word before the name says of its case.
  func nominative(of words: [String], in context: FoundName.Case) -> [String] {
    // Behind an office stands who has it, or in the genitive what it is of: *Rzecznik Airbusa*.
    if context == .nominative {
      guard words.count == 1, let word = words.first, !isName(word), !endsAsSurname(word) else { return words }
      return declension.readings(of: word).first { isName($0.nominative) }.map { [$0.nominative] } ?? words
    }
    let readings = words.map { word in
      word.first?.isUppercase == true
        ? declension.readings(of: word).filter { !$0.isBare || isName($0.nominative) }
        : [Declension.Reading(nominative: word, form: "")]
    }
    // *Иванова* is a woman rather than of the town of Ivanovo, but *в Иванове* is in it.
    let isNoSurname = words.count > 1 || !readings.joined().contains { endsAsSurname($0.nominative) }
    let mayBePerson = context != .place || words.count > 1
    var best = words
    var bestScore = -Double.infinity
    var forms = [""]
    for form in readings.joined().map(\.form) where !forms.contains(form) { forms.append(form) }
    for form in forms {
      var score = form.isEmpty ? 1.0 : 0
      if context != .any, !form.isEmpty { score += 1.2 }
      var chosen: [String] = []
      let mayBeTown = isNoSurname || form.hasSuffix("loc") || form.hasSuffix("pre")
      for (word, readings) in zip(words, readings) {
        let fitting = readings.filter { $0.form == form }.map {
          ($0.nominative, self.score($0.nominative, of: word, mayBeTown: mayBeTown, mayBePerson: mayBePerson))
        }
        if let top = fitting.max(by: { $0.1 < $1.1 }) {
          chosen.append(top.0)
          score += top.1
        } else {
          // A word that does not inflect, as women's names in -enko.
          chosen.append(word)
          score += self.score(word, of: word, mayBeTown: mayBeTown, mayBePerson: mayBePerson) - 1
        }
      }
      if words.count > 1, let name = established(readings.map { $0.filter { $0.form == form }.map(\.nominative) }) {
        (chosen, score) = (name, score + 4)
      }
      if score > bestScore { (best, bestScore) = (chosen, score) }
    }
    return best
  }

  private func isName(_ word: String) -> Bool { isKnown(word) || townEvidence(word) > 0 }

  /// The name that a lexicon has whole among those that the words' nominatives make: *Великие Луки*.
  private func established(_ nominatives: [[String]]) -> [String]? {
    var names: [[String]] = [[]]
    for words in nominatives { names = names.flatMap { name in words.map { name + [$0] } } }
    return names.prefix(16).first {
      let name = $0.joined(separator: " ")
      return isKnown(name) || townEvidence(name) > 2
    }
  }

  private func score(_ nominative: String, of word: String, mayBeTown: Bool, mayBePerson: Bool) -> Double {
    var score = Double(min(support[nominative] ?? 0, 4))
    if nominative != word, written.contains(nominative) { score += 2 }
    if isKnown(nominative) { score += 4 } else if isLexical(nominative) { score += 1 }
    let isTown = mayBeTown && !isKnown(nominative) ? townEvidence(nominative) : 0
    score += max(isTown, mayBePerson && endsAsSurname(nominative) ? 1.5 : 0)
    return score
  }
}

private let vowels: Set<Character> = [
  "a", "e", "i", "o", "u", "y", "ą", "ę", "ó", "а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я", "і", "ї", "є",
]

private func startsWithVowel(_ ending: String) -> Bool { ending.first.map(vowels.contains) ?? false }
private func endsInVowel(_ stem: Substring) -> Bool { stem.last.map(vowels.contains) ?? false }
