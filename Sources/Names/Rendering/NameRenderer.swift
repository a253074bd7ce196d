internal import ICU
public import Tables
public import Text

/// Writes names as the texts of another language write them.
///
/// The order: the user's glossary; the established form (``KnownNames``); the convention, for which a Latin spelling is
/// first read back to its native form. A person whose full name is not established is rendered word by word. What
/// none of these knows stays as it is. A renderer keeps what it has read: one for each thread.
public final class NameRenderer {
  /// The language of the text whose spellings are rendered.
  public let source: Language
  /// The language of the readers.
  public let target: Language
  /// The user's own renderings by spelling; they go before everything else.
  public let glossary: [String: [String]]
  /// The established names of the two languages.
  public let known: KnownNames

  private let cities: CityNames
  private let japanese: JapanesePlaces
  private let unvowelled: UnvowelledNames
  private let origins: SpellingOrigin
  private let scripts: ScriptRenderer
  private let koreans: KoreanPersons
  /// Made for the first name in another script that nothing else knows; nil where the text's own script is Latin.
  private lazy var foreigners = try? ForeignPersons(from: source, to: target)
  /// Made for the first name that is no other.
  private lazy var coded = CodedNames(from: source, to: target)
  private var readers: [String: NativeReader?] = [:]
  private var respellings: [String: UnvowelledRespelling?] = [:]
  private var done: [String: NameRendering] = [:]

  /// - Parameters:
  ///   - source: The language of the text whose spellings are rendered: `de` for *Budanow*, `ru` for *Буданов*.
  ///   - target: The language of the readers.
  ///   - glossary: The user's own renderings by spelling, preferred first.
  /// - Throws: `TableError` where an embedded table is broken.
  public init(
    from source: Language, to target: Language, glossary: [String: [String]] = [:]
  ) throws(TableError) {
    self.source = source
    self.target = target
    var keyed: [String: [String]] = [:]
    for (spelling, targets) in glossary where !targets.isEmpty { keyed[nameKey(spelling)] = targets }
    self.glossary = keyed
    known = try KnownNames(from: source, to: target)
    cities = try CityNames(from: source, to: target)
    japanese = try JapanesePlaces()
    unvowelled = try UnvowelledNames(from: source, to: target)
    koreans = try KoreanPersons()
    origins = try SpellingOrigin(spelledIn: source.primary)
    scripts = try ScriptRenderer(target: target)
  }

  /// The rendering of a name without inflection.
  public func render(_ name: String) -> NameRendering {
    let key = nameKey(name)
    if let rendering = done[key] { return rendering }
    let rendering = fresh(key)
    done[key] = rendering
    return rendering
  }

  private func fresh(_ name: String) -> NameRendering {
    if let targets = glossary[name] {
      return NameRendering(
        targets[0], alternatives: Array(targets.dropFirst()), reason: "glossary", basis: .glossary)
    }
    if source.primary == target.primary {
      return NameRendering(name, reason: "same language", basis: .unchanged)
    }
    let known = known[name] ?? known.wordPlace(name)
    if let known, !known.targets.isEmpty, let rendering = established(known) { return rendering }
    // No name is this long, and the readers' time grows with the length.
    guard name.utf8.count <= 400 else {
      return NameRendering(name, reason: "too long for a name", basis: .unchanged)
    }
    if !isPerson(name), let rendering = city(name) { return rendering }
    if let known, let rendering = established(known) { return rendering }
    if let rendering = coded[name] { return rendering }
    if let rendering = japanesePlace(name) { return rendering }
    if Script.dominant(in: name) == .latin { return wordByWord(name) }
    return koreanPerson(name) ?? foreignPerson(name) ?? fromScript(name)
  }

  // MARK: Established

  private func established(_ known: KnownName) -> NameRendering? {
    if let text = known.targets.first {
      return NameRendering(
        text, alternatives: Array(known.targets.dropFirst()), native: known.native,
        nativeLanguage: known.nativeLanguage, kind: known.kind, reason: known.source, basis: .established)
    }
    // Conventions are the press's for names in Cyrillic, Greek and the scripts of the Caucasus; others it has in English.
    let script = known.native.map { Script.dominant(in: $0) }
    if let native = known.native, let language = known.nativeLanguage,
      known.english == nil || script.map(scriptsOfConventions.contains) ?? false,
      let written = scripts.convention(native, language: language)
    {
      return NameRendering(
        written.text, alternatives: [known.english].compactMap { $0 }, native: native,
        nativeLanguage: language, kind: known.kind, reason: "\(known.source), \(native); \(written.reason)",
        basis: .convention)
    }
    return known.english.map {
      NameRendering(
        $0, native: known.native, nativeLanguage: known.nativeLanguage, kind: known.kind,
        reason: "\(known.source), English form", basis: .established)
    }
  }

  /// A city of GeoNames: as the target names it, by the convention for its own country's language, or in English.
  private func city(_ name: String) -> NameRendering? {
    let found = cities.cities(spelled: name)
    guard let city = found.first else { return nil }
    let others = found.dropFirst().map { $0.target ?? $0.english }
    let source = "GeoNames \(city.id) (\(city.country))"
    if let text = city.target {
      return NameRendering(text, alternatives: others, kind: .place, reason: source, basis: .established)
    }
    if let language = city.language, let native = city.own ?? (language == self.source.primary ? name : nil),
      let written = scripts.convention(native, language: language)
    {
      return NameRendering(
        written.text, alternatives: [city.english] + others, native: native, nativeLanguage: language, kind: .place,
        reason: "\(source); \(written.reason)", basis: .convention)
    }
    return NameRendering(
      city.english, alternatives: others, kind: .place, reason: "\(source), English form", basis: .established)
  }

  /// A place in Japan that GeoNames lacks, by its reading in a dictionary.
  private func japanesePlace(_ name: String) -> NameRendering? {
    guard source.primary == "ja", Script.dominant(in: name) == .han else { return nil }
    let readings = japanese.readings(of: name)
    let written = readings.map { scripts.written($0, language: "ja") }
    guard let first = written.first else { return nil }
    return NameRendering(
      first.text, alternatives: written.dropFirst().map(\.text), native: name, kind: .place,
      reason: "IPADIC place, \(readings[0]); \(first.reason)", basis: .convention)
  }

  /// A Korean name of a family name and two syllables.
  private func koreanPerson(_ name: String) -> NameRendering? {
    guard source.primary == "ko", Script.dominant(in: name) == .hangul else { return nil }
    let written = scripts.written(name, language: "ko")
    let person = koreans.name(name) { scripts.convention($0, language: "ko")?.text }
    return person.map {
      NameRendering(
        $0, alternatives: [written.text], native: name, kind: .person, reason: "korean-surnames.tsv; \(written.reason)",
        basis: .convention)
    }
  }

  private func foreignPerson(_ name: String) -> NameRendering? {
    guard let person = foreigners?.person(spelled: name) else { return nil }
    return NameRendering(
      person.text, alternatives: [fromScript(name).text], native: nil, kind: .person, reason: person.reason,
      basis: .established)
  }

  /// Whether a word is a person's name before it is a city's: Виктория, *Tschechow*.
  private func isPerson(_ name: String) -> Bool {
    if Script.dominant(in: name) == .latin { return (known.personWords[name]?.family ?? 0) > 0 }
    return (try? GivenNameVariants.embedded.get())?.contains(name) ?? false
  }

  // MARK: Other scripts

  private func fromScript(_ name: String) -> NameRendering {
    let words = unvowelled.words(of: name)
    let parts = words.map { word -> NameRendering? in
      if words.count > 1, let text = target(of: word) {
        return NameRendering(text, reason: "glossary persons.tsv", basis: .established)
      }
      return unvowelled[word].map { NameRendering($0, reason: "unvowelled-names.tsv", basis: .established) }
    }
    guard parts.contains(where: { $0 != nil }) else { return scripts.written(name, language: source.primary) }
    let spelled = zip(words, parts).map { $1 ?? scripts.written($0, language: source.primary) }
    return NameRendering(
      spelled.map(\.text).joined(separator: " "), native: name, reason: joined(spelled.map(\.reason)),
      basis: .convention)
  }

  /// What most persons of the table who have the word in their names are called in the target.
  private func target(of word: String) -> String? {
    known.personWords[word]?.targets.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  // MARK: Latin spellings

  private func wordByWord(_ name: String) -> NameRendering {
    let words = name.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let languages = languages(of: words)
    let parts: [NameRendering] = words.enumerated().map { place, word in
      // A given name that the text's own people have too stays as it is.
      let isOwn = place == 0 && words.count > 1 && origins.givenName(word) == .latin
      guard let languages, !isOwn else { return NameRendering(word, native: nil, reason: "", basis: .unchanged) }
      return rendered(word: word, languages: languages)
    }
    guard parts.contains(where: { $0.basis != .unchanged }) else {
      return NameRendering(name, reason: "spelled alike", basis: .unchanged)
    }
    let separator = " "
    let text = parts.map(\.text).joined(separator: separator)
    var alternatives: [String] = []
    for (place, part) in parts.enumerated() {
      for other in part.alternatives {
        var spelled = parts.map(\.text)
        spelled[place] = other
        alternatives.append(spelled.joined(separator: separator))
      }
    }
    let natives = parts.compactMap(\.native)
    let native = natives.count == parts.count ? natives : nil
    return NameRendering(
      text, alternatives: Array(alternatives.prefix(4)), native: native?.joined(separator: separator),
      nativeLanguage: parts.lazy.compactMap(\.nativeLanguage).last, kind: words.count > 1 ? .person : nil,
      reason: joined(parts.filter { $0.basis != .unchanged }.map(\.reason)), basis: .convention)
  }

  /// The languages of other scripts that a name may come from; nil where nothing speaks for one.
  private func languages(of words: [String]) -> [String]? {
    let family = words.last ?? ""
    var given: [String]?
    if words.count > 1, case .foreign(let languages) = origins.givenName(words[0]) { given = languages }
    switch origins.family(family) {
    case .foreign(let languages): return given ?? languages
    case .latin: return native(of: family).map { [$0.language] }
    case .perhapsForeign(let languages):
      if let given { return given }
      if let native = native(of: family) { return [native.language] }
      return languages.first { isKnown(family, in: $0) }.map { [$0] }
    case .unknown: return given ?? native(of: family).map { [$0.language] } ?? origins.languages(ofParticles: words)
    }
  }

  /// Whether a language has the name that its convention spells so.
  private func isKnown(_ word: String, in language: String) -> Bool {
    guard let best = reader(of: language, spelledIn: source.primary)?.readings(of: word).first else { return false }
    return best.agrees && best.isKnown
  }

  private func native(of word: String) -> KnownNames.Native? {
    known.personWords[word]?.natives.max { ($0.value, $1.key.text) < ($1.value, $0.key.text) }?.key
  }

  private func rendered(word: String, languages: [String]) -> NameRendering {
    if let text = languages.first.flatMap(respelling)?.listed(word) {
      return NameRendering(
        text, reason: "unvowelled-names.tsv", basis: text == word ? .unchanged : .convention)
    }
    if let text = target(of: word) {
      return NameRendering(
        text, native: native(of: word)?.text, nativeLanguage: native(of: word)?.language,
        reason: "glossary persons.tsv", basis: .established)
    }
    guard word.contains(where: \.isUppercase) else {
      return NameRendering(word, native: word, reason: "", basis: .unchanged)
    }
    if word.contains("-") {
      let parts = word.split(separator: "-", omittingEmptySubsequences: false).map {
        rendered(word: String($0), languages: languages)
      }
      let changed = parts.filter { $0.basis != .unchanged }
      let other =
        parts.contains { !$0.alternatives.isEmpty }
        ? parts.map { $0.alternatives.last ?? $0.text }.joined(separator: "-") : nil
      return NameRendering(
        parts.map(\.text).joined(separator: "-"), alternatives: [other].compactMap { $0 },
        reason: changed.first?.reason ?? "",
        basis: changed.isEmpty ? .unchanged : .convention)
    }
    // The ending tells which languages come in question, the given name which of them it is.
    let endings = origins.languages(ofEnding: word)
    let candidates = endings.map { endings in languages.filter(endings.contains) + endings } ?? languages
    for language in candidates {
      if let respelling = respelling(of: language) {
        let text = respelling(word)
        return NameRendering(
          text, reason: "unvowelled-letters.tsv",
          basis: text == word ? .unchanged : .convention)
      }
      if let rendering = converted(word, language: language) { return rendering }
    }
    return NameRendering(word, reason: "", basis: .unchanged)
  }

  /// Reads a spelling back by the source's convention for a language and writes it by the target's.
  ///
  /// Texts also have names as another language spells them: where the source's convention would not write the word so,
  /// and that of the target or of English would, it is read by that one.
  private func converted(_ word: String, language: String) -> NameRendering? {
    guard let own = reader(of: language, spelledIn: source.primary) else { return nil }
    var reader = own
    var readings = own.readings(of: word)
    guard let first = readings.first else { return nil }
    if !first.agrees {
      for other in [target.primary, "en"] where other != source.primary {
        guard let foreign = self.reader(of: language, spelledIn: other) else { continue }
        let found = foreign.readings(of: word)
        guard let best = found.first, best.agrees || other == target.primary && best.cost <= first.cost else {
          continue
        }
        if other == target.primary {
          return NameRendering(
            word, native: best.native, nativeLanguage: language,
            reason: "convention \(foreign.convention.alias), \(best.native)", basis: .convention)
        }
        (reader, readings) = (foreign, found)
        break
      }
    }
    guard let best = readings.first, best.agrees || best.isKnown else { return nil }
    let near = readings.filter { $0.cost < best.cost + 1.5 }
    let written = near.compactMap { scripts.convention($0.native, language: language) }
    guard let text = written.first else { return nil }
    return NameRendering(
      text.text,
      alternatives: written.dropFirst().map(\.text)
        + [scripts.national(best.native, language: language)?.capitalizedFirst].compactMap { $0 },
      native: best.native, nativeLanguage: language,
      reason: "convention \(reader.convention.alias) → \(text.name), \(best.native)",
      basis: .convention)
  }

  /// How names of a language are spelled for the target, where its script would lose their vowels.
  private func respelling(of language: String) -> UnvowelledRespelling? {
    if let respelling = respellings[language] { return respelling }
    let respelling = (try? UnvowelledRespelling(language, from: source.primary, to: target.primary)) ?? nil
    respellings[language] = .some(respelling)
    return respelling
  }

  /// The reader of a language's names as `spelledIn` spells them.
  private func reader(of language: String, spelledIn target: String) -> NativeReader? {
    let key = "\(language) \(target)"
    if let reader = readers[key] { return reader }
    var reader: NativeReader?
    if let registry = try? ConventionRegistry.embedded.get(),
      let convention = registry.convention(from: language, to: target),
      let language = registry.language(language)
    {
      reader = try? NativeReader(convention, language: language)
    }
    readers[key] = .some(reader)
    return reader
  }

  private func joined(_ reasons: [String]) -> String {
    var seen: [String] = []
    for reason in reasons where !reason.isEmpty && !seen.contains(reason) { seen.append(reason) }
    return seen.joined(separator: "; ")
  }
}

/// The scripts whose names the press of a language transcribes by a convention of its own.
private let scriptsOfConventions: Set<Script> = [.cyrillic, .greek, .georgian, .armenian]
