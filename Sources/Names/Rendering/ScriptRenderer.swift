internal import ICU
internal import Tables
internal import Text

/// Writes native forms for a target language: by its press's convention, by that of English, or by ICU's transforms.
final class ScriptRenderer {
  struct Written {
    let text: String
    /// The convention's alias, or the transform.
    let name: String
    let reason: String
  }

  private let target: String
  private let transforms: [String: (identifier: String, isJoined: Bool)]
  private let conventions: CompiledConventions
  private var opened: [String: Transform?] = [:]
  private var vowels: [String: VowelSupplier?] = [:]

  init(target: Language, conventions: CompiledConventions) throws(TableError) {
    self.target = target.primary
    self.conventions = conventions
    let table = try Table(embedded: "tables/names/icu-transforms.tsv", minimumCells: 2)
    var transforms: [String: (identifier: String, isJoined: Bool)] = [:]
    for row in table.rows { transforms[row[0]] = (row[1], row[2] == "joined") }
    self.transforms = transforms
  }

  /// The form by a convention of the target's press; nil where there is none, and for Han characters, whose readings are a
  /// guess: what a list knows goes before it.
  func convention(_ native: String, language: String) -> Written? {
    guard language == target || Script.dominant(in: native) != .han else { return nil }
    return read(native, language: language)
  }

  /// The form by a convention of the target's press, Han characters by their usual readings; nil where there is none.
  func read(_ native: String, language: String) -> Written? {
    if language == target { return Written(text: native, name: target, reason: "its own script") }
    guard hasVowels(native, language: language),
      let transliterator = conventions.press(of: language, for: target)?.write
    else { return nil }
    let text = transliterator(native)
    // Conventions for Japanese spell kana; kanji pass through them.
    guard Script.dominant(in: text) != .han else { return nil }
    let alias = transliterator.convention.alias
    return Written(text: text, name: alias, reason: "convention \(alias)")
  }

  /// The form by the system of the names' own country, which English maps and passports use beside the press's form;
  /// nil for other targets, and where there is none.
  func national(_ native: String, language: String) -> String? {
    target == "en" ? conventions.national(of: language)?.write(native) : nil
  }

  /// The form by the convention of the English press.
  func english(_ native: String, language: String) -> String? {
    conventions.press(of: language, for: "en")?.write(native)
  }

  /// The form by whatever is there.
  func written(_ native: String, language: String) -> NameRendering {
    if let written = read(native, language: language) {
      return NameRendering(written.text, native: native, reason: written.reason, basis: .convention)
    }
    if hasVowels(native, language: language), let english = conventions.press(of: language, for: "en")?.write,
      Script.dominant(in: native) != .han
    {
      return NameRendering(
        english(native), native: native, reason: "convention \(english.convention.alias)",
        basis: .convention)
    }
    if let text = withVowels(native, language: language) {
      return NameRendering(
        text, native: native, reason: "unvowelled-letters.tsv, its short vowels supplied", basis: .convention)
    }
    if let text = transformed(native, language: language) {
      return NameRendering(
        text, native: native, reason: "ICU \(transforms[language]?.identifier ?? "Any-Latin")",
        basis: .convention)
    }
    return NameRendering(native, native: native, reason: "no convention", basis: .unchanged)
  }

  /// Whether a text in a script that may leave vowels out has signs for them, which the conventions of its language read.
  private func hasVowels(_ native: String, language: String) -> Bool {
    guard let language = try? ConventionRegistry.embedded.get().language(language),
      !language.unvowelledAlphabets.isEmpty
    else { return true }
    return native.unicodeScalars.contains {
      $0.properties.generalCategory == .nonspacingMark && language.vowels.contains(Character($0))
    }
  }

  private func withVowels(_ native: String, language: String) -> String? {
    let supplier = vowels[language] ?? (try? VowelSupplier(language, target: target)) ?? nil
    vowels[language] = .some(supplier)
    return supplier?(native)
  }

  private func transformed(_ native: String, language: String) -> String? {
    let rule = transforms[language]
    let identifier = rule?.identifier ?? "Any-Latin"
    let transform: Transform?
    if let known = opened[identifier] {
      transform = known
    } else {
      transform = try? Transform(identifier: identifier)
      opened[identifier] = .some(transform)
    }
    guard let latin = transform.flatMap({ try? $0(native) }) else { return nil }
    if rule?.isJoined == true {
      return latin.split(separator: " ").joined().lowercased().capitalizedFirst
    }
    return latin.split(separator: " ").map { String($0).capitalizedFirst }.joined(separator: " ")
  }
}
