internal import ICU
internal import Tables
internal import Text

/// Writes names that lists know: as the target's language calls them, or by the convention for their own language.
struct EstablishedForms {
  private let source: String
  private let scripts: ScriptRenderer
  private let cities: CityNames
  private let japanese: JapanesePlaces
  private let chinese: ChinesePersons
  /// The scripts that the target's press transcribes in a way of its own.
  private let transcribed: Set<String>

  init(known: KnownNames, scripts: ScriptRenderer) throws(TableError) {
    source = known.source.primary
    self.scripts = scripts
    cities = known.cities
    japanese = try JapanesePlaces()
    chinese = try ChinesePersons()
    let table = try Table(embedded: "tables/names/transcribed-scripts.tsv", required: ["script", "targets"])
    let target = known.target.primary
    transcribed = Set(
      table.rows.lazy.filter { row in
        let targets = row["targets"].split(separator: " ")
        return targets.contains { $0 == target || $0 == "*" }
      }.map { $0["script"] })
  }

  /// The form of an established name; nil where neither the target's, nor a native, nor an English one is known.
  func form(of known: KnownName) -> NameRendering? {
    if let text = known.targets.first {
      return NameRendering(
        text, alternatives: Array(known.targets.dropFirst()), native: known.native,
        nativeLanguage: known.nativeLanguage, kind: known.kind, reason: known.source, basis: .established)
    }
    if let native = known.native, let language = known.nativeLanguage,
      known.english == nil || isTranscribed(language),
      let written = person(native, language: language, known) ?? scripts.convention(native, language: language)
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

  private func isTranscribed(_ language: String) -> Bool {
    (try? ConventionRegistry.embedded.get().language(language)).map { transcribed.contains($0.script) } ?? false
  }

  /// A Chinese person's name, where its English form says that its characters are read as everywhere.
  private func person(_ native: String, language: String, _ known: KnownName) -> ScriptRenderer.Written? {
    guard known.kind == .person, language == "zh", let english = known.english,
      chinese.name(native, written: { scripts.english($0, language: language) }) == english,
      let text = chinese.name(native, written: { scripts.read($0, language: language)?.text })
    else { return nil }
    return scripts.read(native, language: language).map { .init(text: text, name: $0.name, reason: $0.reason) }
  }

  /// A city of GeoNames: as the target names it, by the convention for its own country's language, or in English.
  func city(_ name: String) -> NameRendering? {
    let found = cities.cities(spelled: name)
    guard let city = found.first else { return nil }
    let others = found.dropFirst().map { $0.target ?? $0.english }
    let source = "GeoNames \(city.id) (\(city.country))"
    if let text = city.target {
      return NameRendering(text, alternatives: others, kind: .place, reason: source, basis: .established)
    }
    if let language = city.language, let native = city.own ?? (language == self.source ? name : nil),
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
  func japanesePlace(_ name: String) -> NameRendering? {
    guard source == "ja", Script.dominant(in: name) == .han else { return nil }
    let readings = japanese.readings(of: name)
    let written = readings.map { scripts.written($0, language: "ja") }
    guard let first = written.first else { return nil }
    return NameRendering(
      first.text, alternatives: written.dropFirst().map(\.text), native: name, kind: .place,
      reason: "IPADIC place, \(readings[0]); \(first.reason)", basis: .convention)
  }
}
