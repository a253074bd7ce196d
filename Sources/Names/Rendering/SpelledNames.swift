internal import ICU
internal import Tables
internal import Text

/// Writes names that a text in Latin letters spells by a convention: reads each word back to its native form, where
/// something says that it comes from another script, and writes that by the target's convention.
final class SpelledNames {
  private let source: String
  private let target: String
  private let known: KnownNames
  private let scripts: ScriptRenderer
  private let conventions: CompiledConventions
  private let origins: SpellingOrigin
  private var readers: [String: NativeReader?] = [:]
  private var learned: [String: NativeReader.Knowledge?] = [:]
  private var respellings: [String: UnvowelledRespelling?] = [:]

  init(known: KnownNames, scripts: ScriptRenderer, conventions: CompiledConventions) throws(TableError) {
    (source, target) = (known.source.primary, known.target.primary)
    self.known = known
    self.scripts = scripts
    self.conventions = conventions
    origins = try SpellingOrigin(spelledIn: source)
  }

  /// The rendering of a name that no list knows as a whole.
  func rendering(of name: String) -> NameRendering {
    let words = name.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let languages = languages(of: words)
    let parts: [NameRendering] = words.enumerated().map { place, word in
      guard let languages else { return unchanged(word) }
      guard place == 0, words.count > 1, origins.givenName(word) == .latin else {
        return rendered(word: word, languages: languages)
      }
      // A given name that the text's own people have too stays as it is; the family name tells whose it is.
      return unchanged(word, native: nativeGivenName(word, languages: languages))
    }
    guard parts.contains(where: { $0.basis != .unchanged }) else {
      return NameRendering(name, reason: "spelled alike", basis: .unchanged)
    }
    let natives = parts.compactMap(\.native)
    return NameRendering(
      parts.map(\.text).joined(separator: " "), alternatives: alternatives(of: parts),
      native: natives.count == parts.count ? natives.joined(separator: " ") : nil,
      nativeLanguage: parts.lazy.compactMap(\.nativeLanguage).last, kind: words.count > 1 ? .person : nil,
      reason: joinedReasons(parts.filter { $0.basis != .unchanged }.map(\.reason)), basis: .convention)
  }

  private func unchanged(_ word: String, native: String? = nil) -> NameRendering {
    NameRendering(word, native: native, reason: "", basis: .unchanged)
  }

  /// The name with one word after the other in another spelling.
  private func alternatives(of parts: [NameRendering]) -> [String] {
    var alternatives: [String] = []
    for (place, part) in parts.enumerated() {
      for other in part.alternatives {
        var spelled = parts.map(\.text)
        spelled[place] = other
        alternatives.append(spelled.joined(separator: " "))
      }
    }
    return Array(alternatives.prefix(4))
  }

  // MARK: Languages

  /// The languages of other scripts that a name may come from; nil where nothing speaks for one.
  private func languages(of words: [String]) -> [String]? {
    let family = words.last ?? ""
    var given: [String]?
    if words.count > 1, case .foreign(let languages) = origins.givenName(words[0]) { given = languages }
    switch origins.family(family) {
    case .foreign(let languages): return given ?? languages
    case .latin: return known.native(ofWord: family).map { [$0.language] }
    case .perhapsForeign(let languages):
      if let given { return given }
      if let native = known.native(ofWord: family) { return [native.language] }
      return languages.first { isKnown(family, in: $0) }.map { [$0] }
    case .unknown:
      return given ?? known.native(ofWord: family).map { [$0.language] } ?? origins.languages(ofParticles: words)
    }
  }

  /// Whether a language has the name that its convention spells so.
  private func isKnown(_ word: String, in language: String) -> Bool {
    guard let best = reader(of: language, spelledIn: source)?.readings(of: word).first else { return false }
    return best.isKnown
  }

  // MARK: Words

  private func rendered(word: String, languages: [String]) -> NameRendering {
    if let text = languages.first.flatMap(respelling)?.listed(word) {
      return NameRendering(
        text, reason: "unvowelled-names.tsv", basis: text == word ? .unchanged : .convention)
    }
    // What persons of other Latin letters are called says nothing: the Russian Jaroslaw is no Jarosław.
    if let native = known.native(ofWord: word), let text = known.target(ofWord: word) {
      return NameRendering(
        text, native: native.text, nativeLanguage: native.language, reason: "glossary persons.tsv",
        basis: .established)
    }
    guard word.contains(where: \.isUppercase) else { return unchanged(word, native: word) }
    if word.contains("-") { return hyphenated(word, languages: languages) }
    // The ending tells which languages come in question, the given name which of them it is.
    let endings = origins.languages(ofEnding: word)
    let candidates = endings.map { endings in languages.filter(endings.contains) + endings } ?? languages
    return converted(word, languages: candidates) ?? unchanged(word)
  }

  private func hyphenated(_ word: String, languages: [String]) -> NameRendering {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false).map {
      rendered(word: String($0), languages: languages)
    }
    let changed = parts.filter { $0.basis != .unchanged }
    let hasOther = parts.contains { !$0.alternatives.isEmpty }
    let other = hasOther ? parts.map { $0.alternatives.last ?? $0.text }.joined(separator: "-") : nil
    return NameRendering(
      parts.map(\.text).joined(separator: "-"), alternatives: [other].compactMap { $0 },
      reason: changed.first?.reason ?? "", basis: changed.isEmpty ? .unchanged : .convention)
  }

  /// The rendering by the first language that has the name, else by the first that may.
  private func converted(_ word: String, languages: [String]) -> NameRendering? {
    var first: NameRendering?
    for (place, language) in languages.enumerated() where !languages[..<place].contains(language) {
      if let respelling = respelling(of: language) {
        if let first { return first }
        let text = respelling(word)
        return NameRendering(
          text, reason: "unvowelled-letters.tsv", basis: text == word ? .unchanged : .convention)
      }
      guard let found = reading(of: word, language: language) else { continue }
      let rendering = rendering(of: word, found)
      if found.readings[0].isKnown { return rendering ?? first }
      if first == nil { first = rendering }
    }
    return first
  }

  // MARK: Reading back

  /// A spelling read back by a convention: at least one reading.
  private struct Found {
    let convention: Convention
    let language: String
    let readings: [NativeReader.Reading]
  }

  /// Reads a spelling back by the source's convention for a language.
  ///
  /// Texts also have names as another language spells them: where the source's convention would not write the word so,
  /// and that of the target or of English would, it is read by that one.
  private func reading(of word: String, language: String) -> Found? {
    guard let own = reader(of: language, spelledIn: source) else { return nil }
    let readings = own.readings(of: word)
    guard let first = readings.first else { return nil }
    if !first.agrees {
      for other in target == "en" ? ["en"] : [target, "en"] where other != source {
        guard let foreign = reader(of: language, spelledIn: other) else { continue }
        let found = foreign.readings(of: word)
        guard let best = found.first, best.agrees || other == target && best.cost <= first.cost else { continue }
        return Found(convention: foreign.convention, language: language, readings: found)
      }
    }
    return Found(convention: own.convention, language: language, readings: readings)
  }

  /// The name as the target's convention writes it; nil where the source's would not have written it so, unless the
  /// ending tells that it comes from the language.
  private func rendering(of word: String, _ found: Found) -> NameRendering? {
    let best = found.readings[0]
    if found.convention.target == target {
      return NameRendering(
        word, native: best.native, nativeLanguage: found.language,
        reason: "convention \(found.convention.alias), \(best.native)", basis: .convention)
    }
    guard best.agrees || best.isKnown || origins.isSure(ofEnding: word, found.language) else { return nil }
    let near = found.readings.filter { $0.cost < best.cost + 1.5 }
    let written = near.compactMap { scripts.convention($0.native, language: found.language) }
    guard let text = written.first else { return nil }
    let national = scripts.national(best.native, language: found.language)?.capitalizedFirst
    return NameRendering(
      text.text, alternatives: written.dropFirst().map(\.text) + [national].compactMap { $0 },
      native: best.native, nativeLanguage: found.language,
      reason: "convention \(found.convention.alias) → \(text.name), \(best.native)", basis: .convention)
  }

  /// The native form of a given name that the text's own people have too, where the language has it: *Ivan* of Ivan
  /// Petrow is Иван, *Peter* of Peter Petrow nothing.
  private func nativeGivenName(_ word: String, languages: [String]) -> String? {
    guard let language = languages.first, let found = reading(of: word, language: language) else { return nil }
    let best = found.readings[0]
    return best.agrees && best.isKnown ? best.native : nil
  }

  /// How names of a language are spelled for the target, where its script would lose their vowels.
  private func respelling(of language: String) -> UnvowelledRespelling? {
    if let respelling = respellings[language] { return respelling }
    let respelling = (try? UnvowelledRespelling(language, from: source, to: target)) ?? nil
    respellings[language] = .some(respelling)
    return respelling
  }

  /// The reader of a language's names as `spelledIn` spells them.
  private func reader(of language: String, spelledIn target: String) -> NativeReader? {
    let key = "\(language) \(target)"
    if let reader = readers[key] { return reader }
    var reader: NativeReader?
    if let convention = conventions.press(of: language, for: target), let knowledge = knowledge(of: language) {
      reader = NativeReader(convention, knowledge: knowledge)
    }
    readers[key] = .some(reader)
    return reader
  }

  private func knowledge(of language: String) -> NativeReader.Knowledge? {
    if let known = learned[language] { return known }
    let knowledge = try? NativeReader.Knowledge(language: language, conventions: conventions)
    learned[language] = .some(knowledge)
    return knowledge
  }
}
