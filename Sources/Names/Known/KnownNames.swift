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
  /// By ``nameKey(_:)``.
  private var names: [String: KnownName] = [:]
  /// The spellings that only stand behind others in their rows so far.
  private var secondary: Set<String> = []
  /// Places whose names are common words or names of persons too, which text alone does not tell: *Ofen*, *Marathon*.
  private var wordPlaces: [String: KnownName] = [:]
  private let cities: CityNames
  /// Single words of persons' names, such as *Dmitri* and *Peskow*.
  package private(set) var personWords: [String: PersonWord] = [:]

  /// A word of the names of persons, with what it becomes.
  package struct PersonWord: Sendable {
    /// The target's spelling by how many persons have it so.
    package var targets: [String: Int] = [:]
    package var natives: [Native: Int] = [:]
    /// How many persons have it as their first name, and how many as their last.
    package var given = 0
    package var family = 0
  }

  /// A form in its own script.
  package struct Native: Hashable, Sendable {
    package let text: String
    package let language: String
  }

  /// - Throws: `TableError` where an embedded table is broken.
  public init(from source: Language, to target: Language) throws(TableError) {
    self.source = source
    self.target = target
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
  public subscript(spelling: String) -> KnownName? { names[nameKey(spelling)] }

  /// The place of a spelling that is a common word too, for who knows that it is a name.
  package func wordPlace(_ spelling: String) -> KnownName? { wordPlaces[nameKey(spelling)] }

  /// Whether GeoNames has a city that the source language calls so.
  package func isCity(_ spelling: String) -> Bool { cities.isName(spelling) }

  /// The spellings, in no order.
  package var spellings: [String: KnownName] { names }

  /// Adds a name under its spellings, the usual ones of which stand first; what is known already keeps its place before
  /// it, except where it has the spelling only among others and this name has it first.
  private mutating func add(_ spellings: [String], usual: Int = 1, _ name: KnownName) {
    for (place, spelling) in spellings.enumerated() where !spelling.isEmpty {
      let key = nameKey(spelling)
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

  // MARK: CLDR

  private mutating func addRegions() throws(TableError) {
    let table = try Table(embedded: "tables/names/region-aliases.tsv", required: ["region"])
    let columns = Columns(table, source: source, target: target)
    var rows: [String: Table.Row] = [:]
    for row in table.rows { rows[row[0]] = row }
    for region in CLDR.regions where region.utf8.count == 2 {
      guard let spelling = CLDR.name(ofRegion: region, in: source.tag), spelling != region else {
        continue
      }
      let row = rows[region]
      func aliases(_ column: Int?) -> [String] { column.flatMap { row?.alternatives($0) } ?? [] }
      let target = CLDR.name(ofRegion: region, in: target.tag).map(running)
      let name = KnownName(
        kind: .place, targets: (target ?? []) + aliases(columns.target), native: nil,
        nativeLanguage: nil, english: CLDR.name(ofRegion: region, in: "en"),
        source: "CLDR region \(region)")
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
      guard zone.contains("/"), !zone.hasPrefix("Etc/") else { return nil }
      return zone.split(separator: "/").last.map {
        String($0.map { $0 == "_" ? " " : $0 })
      }
    }
    let isLatin = Script.dominant(in: sources.values.first ?? "A") == .latin
    let zones = isLatin ? Set(sources.keys).union(targets.keys).union(english.keys) : Set(sources.keys)
    for zone in zones.sorted() {
      guard let city = spelling(of: zone, in: sources),
        let target = spelling(of: zone, in: targets)
      else { continue }
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
    let path = "tables/names/historic-persons.tsv"
    try add(.person, from: Table(embedded: path, required: ["native", "language", "source"])) {
      "historic-persons.tsv (\($0["source"]))"
    }
  }

  /// Adds the rows of a table that has a column for each language that writes the name in a way of its own, and the
  /// name in its own script; `reason` says where a row stands.
  private mutating func add(_ kind: NameKind, from table: Table, reason: (Table.Row) -> String) {
    let columns = Columns(table, source: source, target: target)
    for row in table.rows {
      let language = row["language"]
      let native = row["native"]
      let isOwn = language == source.primary && !native.isEmpty
      let spellings = columns.source.map { row.alternatives($0) } ?? (isOwn ? [native] : [])
      guard !spellings.isEmpty else { continue }
      var targets = columns.target.map { row.alternatives($0) } ?? []
      if language == target.primary, !native.isEmpty { targets = [native] }
      let name = KnownName(
        kind: kind, targets: targets, native: native.isEmpty ? nil : native,
        nativeLanguage: language.isEmpty ? nil : language,
        english: columns.english.flatMap { row.alternatives($0).first }, source: reason(row))
      if row["word"] == "yes" {
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
      let isRuler = english.split(separator: " ").contains { $0 == "the" || $0.allSatisfy("IVX".contains) }
      for spelling in spellings {
        addWords(of: spelling, targets: isRuler ? [] : targets, native: isRuler ? nil : native)
      }
    }
  }

  private mutating func addWords(of spelling: String, targets: [String], native: Native?) {
    let words = spelling.split(separator: " ")
    let target = targets.first?.split(separator: " ")
    let natives = native?.text.split(separator: " ")
    for (place, word) in words.enumerated() where word.first?.isUppercase == true {
      var entry = personWords[nameKey(word), default: PersonWord()]
      if words.count > 1, place == 0 { entry.given += 1 }
      if place == words.count - 1 { entry.family += 1 }
      if let target, target.count == words.count {
        entry.targets[String(target[place]), default: 0] += 1
      }
      if let native, let natives, natives.count == words.count {
        entry.natives[Native(text: String(natives[place]), language: native.language), default: 0] += 1
      }
      personWords[nameKey(word)] = entry
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

  init(_ table: Table, source: Language, target: Language) {
    self.source = table.columns.firstIndex(of: source.primary)
    self.target = table.columns.firstIndex(of: target.primary)
    english = table.columns.firstIndex(of: "en")
  }
}

extension Table.Row {
  /// The parts of a cell between `|`.
  fileprivate func alternatives(_ column: Int) -> [String] {
    utf8(column).split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) }
  }
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
