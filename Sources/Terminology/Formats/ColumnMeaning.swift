internal import ICU
internal import Tables
internal import Text

/// What a column of a glossary's table holds.
enum ColumnMeaning: Hashable {
  /// Terms of a language.
  case terms(String)
  case property(Property)
  /// A data category, of the concept or of a language; `child` names what belongs to it, as a definition's source.
  case category(String, child: String?, language: String?)
  /// A name that no table knows; the values are kept under it.
  case unknown(String)

  enum Property: String {
    case concept, pos, domain, status, note, participles
    case letterCase = "case"
  }
}

/// Reads the header of a glossary's table.
struct ColumnReader {
  let categories: DataCategories
  /// What columns called “source” and “target” hold.
  let source: String?
  let target: String?
  private let aliases: [String: String]

  /// What columns called “source” and “target” are taken for where nobody says which languages they hold: no tags, so
  /// that the reader can ask.
  static let undetermined = (source: "source", target: "target")

  init(categories: DataCategories, source: Language?, target: Language?) throws(TableError) {
    self.categories = categories
    self.source = source?.tag
    self.target = target?.tag
    var aliases: [String: String] = [:]
    for row in try Table(embedded: "tables/terminology/columns.tsv", minimumCells: 2).rows {
      aliases[DataCategories.key(row[0])] = row[1]
    }
    self.aliases = aliases
  }

  func meanings(_ header: [String]) -> [ColumnMeaning] {
    // Beside columns that name languages, “source” is where a term comes from; else it is the source language.
    let hasTags = header.contains { isTag(trimmed($0)) }
    // No honest header has more columns than this; the names of languages are not sought in others.
    return header.enumerated().map {
      $0.offset < 500 ? meaning(trimmed($0.element), hasTags: hasTags) : .unknown($0.element)
    }
  }

  private func meaning(_ name: String, hasTags: Bool) -> ColumnMeaning {
    if let property = ColumnMeaning.Property(rawValue: name) { return .property(property) }
    if let (language, rest) = qualified(name) {
      if ["pos", "status"].contains(rest) {
        return .category(rest == "pos" ? "partOfSpeech" : "administrativeStatus", child: nil, language: language)
      }
      return category(rest, language: language) ?? .category(rest, child: nil, language: language)
    }
    if hasTags || DataCategories.key(name) != "source", let category = category(name, language: nil) {
      return category
    }
    if isTag(name) { return .terms(Language(tag: name)?.tag ?? name) }
    return alias(name) ?? languageName(name).map { .terms($0) } ?? .unknown(name)
  }

  /// A column of one language, such as `de:gender`.
  private func qualified(_ name: String) -> (language: String, rest: String)? {
    guard let colon = name.firstIndex(of: ":") else { return nil }
    let tag = String(name[..<colon])
    let rest = String(name[name.index(after: colon)...])
    guard isTag(tag), !rest.isEmpty, let language = Language(tag: tag) else { return nil }
    return (language.tag, rest)
  }

  private func category(_ name: String, language: String?) -> ColumnMeaning? {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard let first = parts.first, let known = categories.category(ofColumn: first) ?? categories[first] else {
      return nil
    }
    guard parts.count == 2 else { return .category(known.name, child: nil, language: language) }
    return .category(
      known.name, child: (categories.category(ofColumn: parts[1]) ?? categories[parts[1]])?.name ?? parts[1],
      language: language)
  }

  private func alias(_ name: String) -> ColumnMeaning? {
    guard let meaning = aliases[DataCategories.key(name)] else { return nil }
    if meaning == "source-terms" { return .terms(source ?? Self.undetermined.source) }
    if meaning == "target-terms" { return .terms(target ?? Self.undetermined.target) }
    return ColumnMeaning.Property(rawValue: meaning).map { .property($0) }
      ?? .category(meaning, child: nil, language: nil)
  }

  /// Whether a name is a language tag and not a short word such as `ID` or `src`.
  private func isTag(_ name: String) -> Bool {
    guard let language = Language(tag: name) else { return false }
    let key = DataCategories.key(name)
    // “id” in small letters is Indonesian, “ID” a number.
    if aliases[key] != nil { return key == "id" && name == "id" }
    if language.primary.utf8.count == 2 { return true }
    return CLDR.name(ofLanguage: language.primary, in: "en").map { $0 != language.primary } ?? false
  }

  /// The tag of a language that is called by its name: *German*, *Deutsch*, *English (United Kingdom)*.
  private func languageName(_ name: String) -> String? {
    let parts = name.split(separator: "(", maxSplits: 1).map { trimmed($0.filter { $0 != ")" }) }
    guard let first = parts.first?.lowercased(), first.utf8.count > 3 else { return nil }
    let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { Unicode.Scalar($0) }
    for left in letters {
      for right in letters {
        let tag = String(Character(left)) + String(Character(right))
        guard ["en", "de", tag].contains(where: { CLDR.name(ofLanguage: tag, in: $0)?.lowercased() == first }) else {
          continue
        }
        guard parts.count == 2 else { return tag }
        let region = CLDR.regions.first { code in
          ["en", "de"].contains { CLDR.name(ofRegion: code, in: $0) == parts[1] }
        }
        return region.map { "\(tag)-\($0)" } ?? tag
      }
    }
    return nil
  }
}
