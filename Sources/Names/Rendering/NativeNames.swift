internal import ICU
internal import Tables
internal import Text

/// Writes names that stand in their own script in the text: persons whom another country's text spells by sound, Korean
/// and Chinese persons, words of scripts that leave vowels out, and others by convention.
final class NativeNames {
  private let source: Language
  private let target: Language
  private let known: KnownNames
  private let scripts: ScriptRenderer
  private let unvowelled: UnvowelledNames
  private let koreans: KoreanPersons
  private let chinese: ChinesePersons
  /// Names of other countries in katakana.
  private let katakana: SortedTable
  /// Made for the first name that nothing else knows; nil where a table is broken.
  private lazy var foreigners = try? ForeignPersons(from: source, to: target)

  init(known: KnownNames, scripts: ScriptRenderer) throws(TableError) {
    (source, target) = (known.source, known.target)
    self.known = known
    self.scripts = scripts
    unvowelled = try UnvowelledNames(from: known.source, to: known.target)
    koreans = try KoreanPersons()
    chinese = try ChinesePersons()
    katakana = try SortedTable(embedded: "tables/names/katakana-names.tsv")
  }

  /// The rendering of a name that no list knows as a whole.
  func rendering(of name: String) -> NameRendering {
    person(name) ?? foreigner(name) ?? knownFamily(name) ?? wordByWord(name)
  }

  /// A Korean or Chinese name of a family name and one or two syllables.
  private func person(_ name: String) -> NameRendering? {
    let language = source.primary
    let found: (text: String, table: String)?
    switch (language, Script.dominant(in: name)) {
    case ("ko", .hangul):
      found = koreans.name(name) { scripts.convention($0, language: language)?.text }.map {
        ($0, "korean-surnames.tsv")
      }
    case ("zh", .han):
      found = chinese.name(name) { scripts.read($0, language: language)?.text }.map { ($0, "chinese-surnames.tsv") }
    default: return nil
    }
    guard let found else { return nil }
    let written = scripts.written(name, language: language)
    return NameRendering(
      found.text, alternatives: [written.text], native: name, kind: .person,
      reason: "\(found.table); \(written.reason)",
      basis: .convention)
  }

  private func foreigner(_ name: String) -> NameRendering? {
    let written = wordByWord(name)
    // What katakana has lost is in the listed spelling.
    guard let person = foreigners?.person(spelled: isParted(name) ? written.text : name) else { return nil }
    return NameRendering(
      person.text, alternatives: [written.text], native: nil, kind: .person, reason: person.reason,
      basis: .established)
  }

  /// A word that is a known person's family name: Хрущев is called as Никита Хрущёв is.
  private func knownFamily(_ name: String) -> NameRendering? {
    guard let word = known.personWords[name], word.family > 0, let text = known.target(ofWord: name) else { return nil }
    return NameRendering(
      text, alternatives: [wordByWord(name).text], native: name, kind: .person, reason: "glossary persons.tsv",
      basis: .established)
  }

  private func wordByWord(_ name: String) -> NameRendering {
    let words = words(of: name)
    let isKatakana = source.primary == "ja" && Script.dominant(in: name) == .katakana
    let parts = words.map { word -> NameRendering? in
      if words.count > 1, let text = known.target(ofWord: word) {
        return NameRendering(text, reason: "glossary persons.tsv", basis: .established)
      }
      if isKatakana, let row = katakana.rows(of: word).first {
        return NameRendering(row[1], reason: "katakana-names.tsv", basis: .established)
      }
      return unvowelled[word].map { NameRendering($0, reason: "unvowelled-names.tsv", basis: .established) }
    }
    guard words.count > 1 && isParted(name) || parts.contains(where: { $0 != nil }) else {
      return scripts.written(name, language: source.primary)
    }
    let spelled = zip(words, parts).map { $1 ?? scripts.written($0, language: source.primary) }
    return NameRendering(
      spelled.map(\.text).joined(separator: " "), native: name, reason: joinedReasons(spelled.map(\.reason)),
      basis: .convention)
  }

  /// Whether Japanese parts the words of a foreign name by a middle dot or a double hyphen.
  private func isParted(_ name: String) -> Bool {
    source.primary == "ja" && name.contains(where: katakanaParts.contains)
  }

  private func words(of name: String) -> [String] {
    guard isParted(name) else { return unvowelled.words(of: name) }
    return name.split { katakanaParts.contains($0) || $0 == " " }.map(String.init)
  }
}

private let katakanaParts: Set<Character> = ["・", "･", "＝", "゠"]

/// The reasons that there are, each once, as one text.
func joinedReasons(_ reasons: [String]) -> String {
  var seen: [String] = []
  for reason in reasons where !reason.isEmpty && !seen.contains(reason) { seen.append(reason) }
  return seen.joined(separator: "; ")
}
