internal import ICU
internal import Tables

/// Reads words once and compares them: verdict, relation and reason for single words.
final class WordComparer {
  /// What a comparison of two words came to.
  struct Comparison {
    var score: Double
    var verdict: NameMatch.Verdict
    var relation: NameMatch.Relation?
    let outcome: WordMatcher.Outcome
    let first: NameWord
    let second: NameWord
  }

  let reader: NameReader
  private let genders: GenderEndings
  let matcher: WordMatcher
  private var cache: [ExactText: NameWord] = [:]
  private let cacheLimit: Int

  /// - Parameter words: How many words to remember, some ten kilobytes each.
  init(words: Int) throws(TableError) {
    cacheLimit = words
    reader = try NameReader()
    genders = try GenderEndings.embedded.get()
    matcher = WordMatcher(try SoundInventory.embedded.get())
  }

  func word(_ text: String) throws(TableError) -> NameWord {
    let key = ExactText(text)
    if let known = cache[key] { return known }
    if cache.count > cacheLimit { cache.removeAll(keepingCapacity: true) }
    let word = try reader.read(text)
    cache[key] = word
    return word
  }

  func compare(_ first: String, _ second: String) throws(TableError) -> Comparison {
    try compare(word(first), word(second))
  }

  func compare(_ left: NameWord, _ right: NameWord) throws(TableError) -> Comparison {
    let outcome = matcher.match(left, right)
    var result = Comparison(
      score: outcome.score, verdict: Self.verdict(outcome), relation: nil, outcome: outcome,
      first: left, second: right)
    if outcome.score < 1, try isOtherGender(left, right) {
      result.relation = .otherGender
      result.verdict = .different
      result.score = Self.otherGenderScore
    }
    return result
  }

  /// What two names have that differ in gender alone: alike, but not one person.
  static let otherGenderScore = 0.6

  private func isOtherGender(_ first: NameWord, _ second: NameWord) throws(TableError) -> Bool {
    for (woman, man) in [(first, second), (second, first)] {
      guard isMasculine(man) else { continue }
      for form in try masculineForms(of: woman) where matcher.match(form, man).score >= 0.85 { return true }
    }
    return false
  }

  private func isMasculine(_ word: NameWord) -> Bool {
    if let known = word.isMasculine { return known }
    let isMasculine = !genders.isFeminine(word.letters) && genders.isMasculine(word.letters)
    word.isMasculine = isMasculine
    return isMasculine
  }

  /// The man's forms of a woman's name; none for other words.
  private func masculineForms(of word: NameWord) throws(TableError) -> [NameWord] {
    if let known = word.masculineForms { return known }
    var forms: [NameWord] = []
    if genders.isFeminine(word.letters) {
      for form in genders.masculine(of: word.letters) { forms.append(try reader.read(form)) }
    }
    word.masculineForms = forms
    return forms
  }

  /// Short names need to be nearly the same: one sound of three is another name.
  private static func verdict(_ outcome: WordMatcher.Outcome) -> NameMatch.Verdict {
    let short = max(0, Double(500 - outcome.length) / 100)
    if outcome.score >= min(0.8 + 0.03 * short, 0.96) { return .same }
    return outcome.score >= 0.74 + 0.08 * short ? .possible : .different
  }

  /// How likely two initials, or an initial and a name, begin alike.
  func beginAlike(_ first: String, _ second: String) throws(TableError) -> Bool {
    let left = try word(first)
    let right = try word(second)
    return matcher.beginAlike(left, right)
  }

  /// The readings that met best, and the source spelling where they have one.
  func reason(
    _ comparison: Comparison
  ) throws(TableError) -> (text: String, source: String?, conventions: NameMatch.Pair?) {
    let (first, second) = (comparison.first, comparison.second)
    let note = Self.note(first, second)
    guard let readings = comparison.outcome.readings else {
      let text = first.letters == second.letters ? "written alike" : "no reading in common"
      return (text + note, nil, nil)
    }
    let readers = try (NameReader.reader(of: first.script), NameReader.reader(of: second.script))
    let sources = matcher.sources(first, second, readings, readers)
    let pair = NameMatch.Pair(
      first: readers.0.readings[readings.first].name, second: readers.1.readings[readings.second].name)
    let source = Self.source(first, second, sources)
    var text = (source.map { "by \($0), " } ?? "read as ")
    let titles = (ReadingTitles.titled(pair.first), ReadingTitles.titled(pair.second))
    text += pair.first == pair.second ? titles.0 : "\(titles.0) and \(titles.1)"
    if comparison.relation == .otherGender { text = "other gender of one family name, " + text }
    return (text + note, source, pair)
  }

  /// The name itself where it stands in its own script, else the spelling that the path gave.
  private static func source(
    _ first: NameWord, _ second: NameWord, _ sources: (first: String?, second: String?)
  ) -> String? {
    if first.script == .cyrillic { return first.text }
    if second.script == .cyrillic { return second.text }
    return (sources.first ?? sources.second)?.mapped(to: .title)
  }

  private static func note(_ first: NameWord, _ second: NameWord) -> String {
    [first, second].filter { !$0.lookalikes.isEmpty }.map { word in
      let letters = word.lookalikes.map { "\($0) (U+\(hexadecimal($0)))" }
      return "; “\(word.text)” holds look-alike letters of another script: "
        + letters.joined(separator: ", ")
    }.joined()
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The best readings of both words, grapheme by grapheme.
  func explain(_ comparison: Comparison) throws(TableError) -> [String] {
    guard let readings = comparison.outcome.readings else { return [] }
    return try matcher.explain(
      comparison.first, comparison.second, readings,
      (
        NameReader.reader(of: comparison.first.script),
        NameReader.reader(of: comparison.second.script)
      ))
  }
}
