internal import ICU
internal import Tables
internal import Text

/// The words and endings of `tables/names/languages/LANGUAGE.tsv`.
struct NameWords: Sendable {
  /// What the table says of a word.
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt16

    static let function = Roles(rawValue: 1 << 0)
    static let title = Roles(rawValue: 1 << 1)
    static let particle = Roles(rawValue: 1 << 2)
    static let linker = Roles(rawValue: 1 << 3)
    static let place = Roles(rawValue: 1 << 4)
    static let `class` = Roles(rawValue: 1 << 5)
    static let verb = Roles(rawValue: 1 << 6)
    static let organization = Roles(rawValue: 1 << 7)
    static let common = Roles(rawValue: 1 << 8)
    static let weak = Roles(rawValue: 1 << 9)
    static let preposition = Roles(rawValue: 1 << 10)
    static let article = Roles(rawValue: 1 << 11)
    static let and = Roles(rawValue: 1 << 12)

    /// The roles whose words stand in the table in lower case.
    static let lower: [String: Roles] = [
      "function": .function, "title": .title, "particle": .particle, "linker": .linker, "place": .place,
      "class": .class, "verb": .verb, "preposition": .preposition, "article": .article, "and": .and,
    ]
    /// The roles whose words stand in the table as texts have them.
    static let written: [String: Roles] = ["organization": .organization, "common": .common, "weak": .weak]
  }

  private var lower: [String: Roles] = [:]
  private var written: [String: Roles] = [:]
  private var people: [String] = []
  private var peopleEndings: Set<String> = []
  private var surnameEndings: [String] = []
  private var verbEndings: [String] = []
  /// Names of organizations that are more than their words, in lower case.
  private(set) var established: [String] = []
  private var calendar: Set<String> = []
  /// What stands before an apostrophe and is no part of a name, in lower case.
  private(set) var elisions: Set<String> = []

  /// The path of a language's table.
  static func path(of language: String) -> String { "tables/names/languages/\(language).tsv" }

  /// - Parameter language: A primary subtag.
  init(language: String) throws(TableError) {
    let table = try Table(embedded: Self.path(of: language), required: ["role", "words"])
    for row in table.rows {
      let words = row[1].split(separator: " ").map(String.init)
      switch row[0] {
      case "people": people += words
      case "ending": peopleEndings.formUnion(words.map { $0 == "-" ? "" : $0 })
      case "surname": surnameEndings += words
      case "established": established += words.map { $0.replacing("_", with: " ") }
      case "verb-ending": verbEndings += words
      case "elision": elisions.formUnion(words)
      case let role:
        if let lower = Roles.lower[role] {
          for word in words { self.lower[word, default: []].insert(lower) }
        } else if let written = Roles.written[role] {
          for word in words { self.written[word, default: []].insert(written) }
        } else {
          throw row.bad(0, expected: "a role of words or endings")
        }
      }
    }
    try addDemonyms(of: language)
    addCalendar(of: language)
  }

  private mutating func addDemonyms(of language: String) throws(TableError) {
    let table = try Table(embedded: "tables/names/demonyms.tsv")
    for column in ["\(language)-adjective", "\(language)-inhabitant"] {
      guard let place = table.columns.firstIndex(of: column) else { continue }
      for row in table.rows {
        for word in row[place].split(separator: "|").flatMap({ $0.split(separator: " ") }) {
          for form in [String(word), word + "s"] { written[form, default: []].insert(.common) }
        }
      }
    }
  }

  private mutating func addCalendar(of language: String) {
    for skeleton in ["LLLL", "MMMM", "LLL"] {
      for month in 1...12 { addDate(month: month, day: 1, skeleton, language) }
    }
    for day in 1...7 { addDate(month: 1, day: day, "cccc", language) }
  }

  private mutating func addDate(month: Int, day: Int, _ skeleton: String, _ language: String) {
    guard let name = Format.date(year: 2024, month: month, day: day, skeleton: skeleton, in: language) else { return }
    calendar.insert(name.lowercased())
  }

  /// The roles of a word as it is written.
  func roles(of word: String) -> Roles {
    var roles = (lower[word.lowercased()] ?? []).union(written[word] ?? [])
    if calendar.contains(word.lowercased()) || isPeople(word) { roles.insert(.common) }
    return roles
  }

  /// The roles that a word in lower case has.
  func lowerRoles(of word: String) -> Roles { lower[word] ?? [] }

  /// Whether family names end so, and at least three letters stand before the ending.
  func endsAsSurname(_ word: String) -> Bool {
    let word = word.lowercased()
    return surnameEndings.contains { word.hasSuffix($0) && word.count >= $0.count + 3 }
  }

  /// Whether verbs of the past end so: *podpisał*.
  func endsAsVerb(_ word: String) -> Bool { verbEndings.contains { word.hasSuffix($0) && word.count > $0.count + 2 } }

  private func isPeople(_ word: String) -> Bool {
    people.contains { word.hasPrefix($0) && peopleEndings.contains(String(word.dropFirst($0.count))) }
  }
}
