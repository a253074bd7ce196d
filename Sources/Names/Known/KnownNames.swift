internal import ICU
public import Tables
public import Text

/// The established names of one language, with their spelling in another: persons, places, organizations.
///
/// Read from `glossaries/persons.tsv`, `glossaries/organizations.tsv`, `tables/names/places.tsv`,
/// `tables/names/historic-persons.tsv` and CLDR. Where two
/// know a spelling, the first of CLDR's regions, the places, CLDR's cities and the glossaries holds.
public struct KnownNames: Sendable {
  /// The language whose spellings are known.
  public let source: Language
  /// The language that they are written in.
  public let target: Language
  private let isRussian: Bool
  /// By ``nameKey(_:)``.
  private var names: [String: KnownName] = [:]
  /// The spellings that only stand behind others in their rows so far.
  private var secondary: Set<String> = []
  /// Places whose names are common words or names of persons too, which text alone does not tell: *Ofen*, *Marathon*.
  private var wordPlaces: [String: KnownName] = [:]
  /// The cities of GeoNames, by the same two languages.
  let cities: CityNames
  /// Single words of persons' names, such as *Dmitri* and *Peskow*.
  package private(set) var personWords: [String: PersonWord] = [:]

  /// Family names of historic persons, whose spelling is older than today's conventions.
  private var historicFamilies: [String: (target: String, native: Native)] = [:]

  /// A word of the names of persons, with what it becomes.
  package struct PersonWord: Sendable {
    /// The target's spelling by how many persons have it so.
    package var targets: [String: Int] = [:]
    /// How many persons write the word so in their own script.
    package var natives: [Native: Int] = [:]
    /// How many persons have it as their first name, and how many as their last.
    package var given = 0
    /// How many persons have it as their last name.
    package var family = 0

    fileprivate mutating func add(target: String?, native: Native?, isGiven: Bool, isFamily: Bool) {
      if isGiven { given += 1 }
      if isFamily { family += 1 }
      if let target { targets[target, default: 0] += 1 }
      if let native { natives[native, default: 0] += 1 }
    }
  }

  /// A form in its own script.
  package struct Native: Hashable, Sendable {
    /// The word in its own script.
    package let text: String
    /// The BCP 47 code of that language.
    package let language: String
  }

  /// - Throws: `TableError` where an embedded table is broken.
  public init(from source: Language, to target: Language) throws(TableError) {
    self.source = source
    self.target = target
    isRussian = source.primary == "ru"
    cities = try CityNames(from: source, to: target)
    names.reserveCapacity(4_096)
    try addPlaces(["places-countries"])
    try addRegions()
    try addPlaces(["places", "places-german", "places-towns", "places-lands", "places-waters"])
    addCities()
    try addPersons()
    try addHistoricPersons()
    try addOrganizations()
  }

  /// The established name of a spelling; nil where it is not known.
  public subscript(spelling: String) -> KnownName? {
    let key = nameKey(spelling)
    return names[key] ?? withoutDiaeresis(key).flatMap { names[$0] }
  }

  /// The place of a spelling that is a common word too, for who knows that it is a name.
  package func wordPlace(_ spelling: String) -> KnownName? { wordPlaces[nameKey(spelling)] }

  /// Whether GeoNames has a city that the source language calls so.
  package func isCity(_ spelling: String) -> Bool { cities.isName(spelling) }

  /// What most persons of the tables who have the word in their names are called in the target.
  func target(ofWord word: String) -> String? {
    personWords[word]?.targets.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? historicFamilies[word]?.target
  }

  /// What most persons of the tables who have the word in their names have in its place in their own script.
  func native(ofWord word: String) -> Native? {
    personWords[word]?.natives.max { ($0.value, $1.key.text) < ($1.value, $0.key.text) }?.key
      ?? historicFamilies[word]?.native
  }

  /// The spellings, in no order.
  package var spellings: [String: KnownName] { names }

  /// Adds a name under its spellings, the usual ones of which stand first; what is known already keeps its place before
  /// it, except where it has the spelling only among others and this name has it first.
  private mutating func add(_ spellings: [String], usual: Int = 1, _ name: KnownName) {
    for (place, spelling) in spellings.enumerated() where !spelling.isEmpty {
      let key = nameKey(spelling)
      if let plain = withoutDiaeresis(key), names[plain] == nil { names[plain] = name }
      // *Moldau* is the country, and may be the river.
      guard let before = names[key] else {
        names[key] = name
        if place >= usual { secondary.insert(key) }
        continue
      }
      if place < usual, name.kind == before.kind, !name.targets.isEmpty, secondary.remove(key) != nil {
        names[key] = name.adding(before)
      } else {
        names[key] = before.adding(name)
      }
    }
  }

  /// A Russian spelling as most texts have it, with е for ё; nil where it has no ё.
  private func withoutDiaeresis(_ spelling: String) -> String? {
    guard isRussian, spelling.unicodeScalars.contains("ё") else { return nil }
    return String(spelling.map { $0 == "ё" ? "е" : $0 })
  }

  // MARK: CLDR

  private mutating func addRegions() throws(TableError) {
    let table = try Table(embedded: "tables/names/region-aliases.tsv", required: ["region"])
    let columns = Columns(table, source: source, target: target)
    var rows: [String: Table.Row] = [:]
    for row in table.rows { rows[row[0]] = row }
    let sources = CLDR.regions(in: source.tag)
    let targets = CLDR.regions(in: target.tag)
    let english = target.tag == "en" ? targets : CLDR.regions(in: "en")
    for region in CLDR.regions where region.utf8.count == 2 {
      guard let spelling = sources[region] else { continue }
      let row = rows[region]
      func aliases(_ column: Int?) -> [String] { column.flatMap { row?.alternatives($0) } ?? [] }
      let name = KnownName(
        kind: .place, targets: (targets[region].map(running) ?? []) + aliases(columns.target), native: nil,
        nativeLanguage: nil, english: english[region], source: "CLDR region \(region)")
      let spellings = Array(Set([spelling] + running(spelling))) + aliases(columns.source)
      add(spellings, usual: spellings.count, name)
    }
  }

  private mutating func addCities() {
    let sources = CLDR.cities(in: source.primary)
    let targets = target.primary == source.primary ? sources : CLDR.cities(in: target.primary)
    let english = CLDR.cities(in: "en")
    // What a language does not spell in a way of its own it spells as the zone's identifier does.
    func spelling(of zone: String, in cities: [String: String]) -> String? {
      if let city = cities[zone] { return city }
      guard let slash = zone.utf8.lastIndex(of: UInt8(ascii: "/")), !zone.hasPrefix("Etc/") else { return nil }
      let place = zone.utf8[zone.utf8.index(after: slash)...]
      return String(decoding: place.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
    let isLatin = Script.dominant(in: sources.values.first ?? "A") == .latin
    let zones = isLatin ? Set(sources.keys).union(targets.keys).union(english.keys) : Set(sources.keys)
    for zone in zones.sorted() {
      guard let city = spelling(of: zone, in: sources), var target = spelling(of: zone, in: targets) else { continue }
      // The identifier has no marks; GeoNames may.
      if !isLatin, targets[zone] == nil, let marked = cities.cities(spelled: city).first?.target,
        withoutMarks(marked) == target
      {
        target = marked
      }
      add(
        [city],
        KnownName(
          kind: .place, targets: [target], native: nil, nativeLanguage: nil,
          english: spelling(of: zone, in: english), source: "CLDR city \(zone)"))
    }
  }

  // MARK: Tables

  private mutating func addPlaces(_ tables: [String]) throws(TableError) {
    for table in tables {
      try add(.place, from: Table(embedded: "tables/names/\(table).tsv", required: ["de", "en"])) { _ in
        "\(table).tsv"
      }
    }
  }

  private mutating func addHistoricPersons() throws(TableError) {
    let table = try Table(
      embedded: "tables/names/historic-persons.tsv", required: ["native", "language", "source"])
    add(.person, from: table) { "historic-persons.tsv (\($0["source"]))" }
    let columns = Columns(table, source: source, target: target)
    guard let from = columns.source, let to = columns.target ?? columns.english, let own = columns.native else {
      return
    }
    for row in table.rows where !row.utf8(own).isEmpty && row["source"].hasSuffix("transcription") {
      // Rustaveli of Shota Rustaveli.
      let words = [from, to, own].map { row.alternatives($0).first.map(blankParted) ?? [] }
      guard words[0].count > 1, words.allSatisfy({ $0.count == words[0].count }) else { continue }
      let last = words.map { $0[words[0].count - 1] }
      historicFamilies[nameKey(last[0])] = (last[1], Native(text: last[2], language: row["language"]))
    }
  }

  /// Adds the rows of a table that has a column for each language that writes the name in a way of its own, and the
  /// name in its own script; `reason` says where a row stands.
  private mutating func add(_ kind: NameKind, from table: Table, reason: (Table.Row) -> String) {
    let columns = Columns(table, source: source, target: target)
    for row in table.rows {
      let language = columns.language.map { row[$0] } ?? ""
      let native = columns.native.map { row[$0] } ?? ""
      let isOwn = language == source.primary && !native.isEmpty
      let spellings = columns.source.map { row.alternatives($0) } ?? (isOwn ? [native] : [])
      guard !spellings.isEmpty else { continue }
      var targets = columns.target.map { row.alternatives($0) } ?? []
      if language == target.primary, !native.isEmpty { targets = [native] }
      let name = KnownName(
        kind: kind, targets: targets, native: native.isEmpty ? nil : native,
        nativeLanguage: language.isEmpty ? nil : language,
        english: columns.english.flatMap { row.alternatives($0).first }, source: reason(row))
      if let word = columns.word, !row.utf8(word).isEmpty {
        for spelling in spellings where wordPlaces[nameKey(spelling)] == nil { wordPlaces[nameKey(spelling)] = name }
      } else {
        add(spellings, name)
      }
    }
  }

  private mutating func addPersons() throws(TableError) {
    let table = try Table(embedded: "glossaries/persons.tsv", required: ["de", "en"])
    let columns = Columns(table, source: source, target: target)
    guard let sourceColumn = columns.source else { return }
    let rulerWords = try Set(Table(embedded: "tables/names/ruler-words.tsv").rows.map { Substring($0[0]) })
    let natives = table.columns.enumerated().filter { nativeScripts.contains($0.element) }
    for row in table.rows {
      let spellings = row.alternatives(sourceColumn)
      guard !spellings.isEmpty else { continue }
      let targets = columns.target.map { row.alternatives($0) } ?? []
      // The language of the person's own country stands after the Russian column where both are filled.
      let native = natives.last { !row.utf8($0.offset).isEmpty }.map {
        Native(text: row.alternatives($0.offset).first ?? "", language: $0.element)
      }
      add(
        spellings,
        KnownName(
          kind: .person, targets: targets, native: native?.text, nativeLanguage: native?.language,
          english: columns.english.flatMap { row.alternatives($0).first },
          source: "glossary persons.tsv"))
      // The given names of rulers and popes are translated, which says nothing of other people's.
      let english = columns.english.map { row[$0] } ?? ""
      let isRuler = english.split(separator: " ").contains { rulerWords.contains($0) }
      for spelling in spellings + spellings.compactMap(withoutDiaeresis) {
        addWords(of: spelling, targets: isRuler ? [] : targets, native: isRuler ? nil : native)
      }
    }
  }

  private mutating func addWords(of spelling: String, targets: [String], native: Native?) {
    let words = blankParted(spelling)
    let target = targets.first.map { blankParted($0) }.flatMap { $0.count == words.count ? $0 : nil }
    let forms = (native?.text).map { blankParted($0) }.flatMap { $0.count == words.count ? $0 : nil }
    for (place, word) in words.enumerated() {
      guard word.unicodeScalars.first?.properties.isUppercase == true else { continue }
      personWords[nameKey(word), default: PersonWord()].add(
        target: target?[place],
        native: native.flatMap { native in
          forms.map { Native(text: $0[place], language: native.language) }
        }, isGiven: words.count > 1 && place == 0, isFamily: place == words.count - 1)
    }
  }

  private mutating func addOrganizations() throws(TableError) {
    let table = try Table(embedded: "glossaries/organizations.tsv", required: ["de", "en"])
    let columns = Columns(table, source: source, target: target)
    guard let sourceColumn = columns.source else { return }
    for row in table.rows {
      add(
        row.alternatives(sourceColumn),
        KnownName(
          kind: .organization, targets: columns.target.map { row.alternatives($0) } ?? [],
          native: nil, nativeLanguage: nil,
          english: columns.english.flatMap { row.alternatives($0).first },
          source: "glossary organizations.tsv"))
    }
  }
}

/// The columns of `persons.tsv` that hold a form in its own script.
private let nativeScripts: Set<String> = [
  "ru", "uk", "be", "bg", "sr", "ka", "ar", "fa", "he", "ko", "ja", "zh", "el",
]

/// Where a table has the languages that are asked for.
private struct Columns {
  let source: Int?
  let target: Int?
  let english: Int?
  let native: Int?
  let language: Int?
  /// Marks spellings that are common words too.
  let word: Int?

  init(_ table: Table, source: Language, target: Language) {
    self.source = table.columns.firstIndex(of: source.primary)
    self.target = table.columns.firstIndex(of: target.primary)
    english = table.columns.firstIndex(of: "en")
    native = table.columns.firstIndex(of: "native")
    language = table.columns.firstIndex(of: "language")
    word = table.columns.firstIndex(of: "word")
  }
}

extension Table.Row {
  /// The parts of a cell between `|`.
  fileprivate func alternatives(_ column: Int) -> [String] {
    utf8(column).split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Letters without the marks above and below them.
private func withoutMarks(_ text: String) -> String {
  var plain = ""
  for scalar in text.normalized(.nfd).unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
    plain.unicodeScalars.append(scalar)
  }
  return plain
}

/// The words of a name.
private func blankParted(_ name: String) -> [String] {
  name.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
}

/// CLDR's name of a region as running text has it: *Myanmar (Birma)* is *Myanmar*, and also *Birma*; *Bosnia &
/// Herzegovina* is *Bosnia and Herzegovina*.
private func running(_ name: String) -> [String] {
  let name = name.contains(" & ") ? name.split(separator: "&").joined(separator: "and") : name
  guard name.hasSuffix(")"), let open = name.firstIndex(of: "(") else { return [name] }
  let inner = String(name[name.index(after: open)...].dropLast())
  let outer = String(name[..<open].reversed().drop { $0 == " " }.reversed())
  return [outer, inner]
}
