internal import ICU
internal import Tables
internal import Text

/// The cities of GeoNames as languages spell them, from `tables/names/cities.tsv` and `city-spellings.tsv`.
///
/// Both are searched where they lie; opening them reads nothing.
struct CityNames: Sendable {
  /// A city that a spelling stands for.
  struct City: Hashable, Sendable {
    /// The number in GeoNames.
    let id: String
    /// ISO 3166-1 alpha-2.
    let country: String
    let english: String
    /// The target language's spelling; nil where GeoNames has none.
    let target: String?
    /// The language of its country, where a convention may spell the name, and the name in it where that is known.
    let language: String?
    let own: String?
  }

  private let source: Language
  private let spellings: SortedTable
  private let cities: SortedTable
  private let sourceColumn: Int?
  private let targetColumn: Int?
  private let englishColumn: Int
  private let languageColumn: Int
  private let ownColumn: Int

  init(from source: Language, to target: Language) throws(TableError) {
    self.source = source
    spellings = try SortedTable(embedded: "tables/names/city-spellings.tsv")
    cities = try SortedTable(embedded: "tables/names/cities.tsv")
    sourceColumn = cities.columns.firstIndex(of: source.primary)
    targetColumn = cities.columns.firstIndex(of: target.primary)
    englishColumn = cities.columns.firstIndex(of: "en") ?? 4
    languageColumn = cities.columns.firstIndex(of: "language") ?? 2
    ownColumn = cities.columns.firstIndex(of: "own") ?? 3
  }

  /// The cities of a spelling in the source language, the largest first.
  func cities(spelled spelling: String) -> [City] {
    let key = Self.key(spelling)
    return spellings.rows(of: key).compactMap { row in
      guard let city = cities.rows(of: row[1]).first, isSpelled(key, by: row[2], city) else { return nil }
      let english = city[englishColumn]
      let target = targetColumn.map { $0 == englishColumn ? english : city[$0] } ?? ""
      let (language, own) = (city[languageColumn], city[ownColumn])
      return City(
        id: row[1], country: city[1], english: english,
        target: target.isEmpty ? nil : target == "=" ? english : target,
        language: language.isEmpty ? nil : language, own: own.isEmpty ? nil : own)
    }
  }

  /// Whether the source language calls a city so.
  func isName(_ spelling: String) -> Bool {
    spellings.rows(of: Self.key(spelling)).contains { row in
      cities.rows(of: row[1]).first.map { isName(row[2].split(separator: " "), $0) } ?? false
    }
  }

  /// Whether the source language is among those that call the city so, or writes the English form.
  private func isName(_ languages: [Substring], _ city: SortedTable.Row) -> Bool {
    languages.contains { $0 == source.primary }
      || languages.contains("en") && sourceColumn.map { city[$0] == "=" } ?? false
  }

  /// Whether a spelling stands for a city in a text of the source language.
  ///
  /// In other scripts than Latin each language may spell as others do, but a country's own language has its own names
  /// only: *Иванов* is not the city of Ivanovo.
  private func isSpelled(_ key: String, by languages: String, _ city: SortedTable.Row) -> Bool {
    if isName(languages.split(separator: " "), city) { return true }
    if Script.dominant(in: key) == .latin { return false }
    let own = city[ownColumn]
    return own.isEmpty || city[languageColumn] != source.primary || Self.key(own) == key
  }

  /// What a spelling is looked up by, as `Scripts/make-cities` has it: vowel signs and the shapes of letters that
  /// Arabic, Persian and Urdu write differently are levelled, and what calls a place a city in Han and Hangul is cut off.
  static func key(_ spelling: String) -> String {
    let key = nameKey(spelling).normalized(.nfc)
    var scalars = String.UnicodeScalarView()
    switch Script.dominant(in: key) {
    case .arabic: for scalar in key.unicodeScalars { if let level = arabic(scalar) { scalars.append(level) } }
    case .hebrew: scalars.append(contentsOf: key.unicodeScalars.filter { !isMark($0) }.map { $0 == "-" ? " " : $0 })
    case .han, .hiragana, .katakana:
      scalars.append(contentsOf: key.unicodeScalars.filter { !" ・·＝=-".unicodeScalars.contains($0) })
      if scalars.count > 2, let last = scalars.last, "市県縣县區区町村".unicodeScalars.contains(last) {
        scalars.removeLast()
      }
    case .hangul: scalars.append(contentsOf: withoutClass(key).unicodeScalars)
    default: scalars.append(contentsOf: key.unicodeScalars.map { $0 == "ё" ? "е" : $0 })
    }
    return String(scalars)
  }

  private static func withoutClass(_ name: String) -> Substring {
    let classes = ["특별자치시", "특별시", "광역시", "시"]
    guard name.count > 2, let end = classes.first(where: name.hasSuffix) else { return name[...] }
    return name.dropLast(end.count)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }

  private static func arabic(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "أ", "إ", "آ", "ٱ": "ا"
    case "ک": "ك"
    case "ی", "ى", "ۍ", "ې", "ئ": "ي"
    case "ة", "ۀ", "ہ", "ھ": "ه"
    case "ؤ": "و"
    case "ـ", "\u{200C}", " ", "-": nil
    default: isMark(scalar) ? nil : scalar
    }
  }
}
