internal import Tables

/// The words and endings of `tables/names/german-context.tsv`.
struct GermanContext: Sendable {
  /// What the table says of a word or an ending.
  struct Role: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    static let article = Role(rawValue: 1 << 0)
    static let possessive = Role(rawValue: 1 << 1)
    static let fused = Role(rawValue: 1 << 2)
    static let place = Role(rawValue: 1 << 3)
    static let preposition = Role(rawValue: 1 << 4)
    static let particle = Role(rawValue: 1 << 5)
    static let common = Role(rawValue: 1 << 6)
    static let `class` = Role(rawValue: 1 << 7)
    static let unit = Role(rawValue: 1 << 8)
    static let compass = Role(rawValue: 1 << 9)
    static let street = Role(rawValue: 1 << 10)
    static let settlement = Role(rawValue: 1 << 11)
    static let surname = Role(rawValue: 1 << 12)
    static let abstract = Role(rawValue: 1 << 13)
    static let address = Role(rawValue: 1 << 14)
    static let opening = Role(rawValue: 1 << 15)
    static let head = Role(rawValue: 1 << 16)
    static let report = Role(rawValue: 1 << 17)
    static let denomination = Role(rawValue: 1 << 18)
    static let amount = Role(rawValue: 1 << 19)
    static let house = Role(rawValue: 1 << 20)
    static let square = Role(rawValue: 1 << 21)
    static let epithet = Role(rawValue: 1 << 22)
    static let part = Role(rawValue: 1 << 23)
    static let proper = Role(rawValue: 1 << 24)
    static let foreign = Role(rawValue: 1 << 25)
    static let joining = Role(rawValue: 1 << 26)
    static let pronoun = Role(rawValue: 1 << 27)
    static let personal = Role(rawValue: 1 << 28)
    static let inside = Role(rawValue: 1 << 29)

    /// The roles whose words are endings.
    static let endings: Role = [.street, .square, .settlement, .surname, .abstract]
    /// The roles of words that may be nouns, which say nothing of a small word of the same letters.
    static let nouns: Role = [
      .class, .common, .opening, .head, .address, .unit, .denomination, .amount, .house, .epithet, .part, .proper,
    ]

    static let named: [String: Role] = [
      "article": .article, "possessive": .possessive, "fused": .fused, "place": .place,
      "preposition": .preposition, "particle": .particle, "common": .common, "class": .class, "unit": .unit,
      "compass": .compass, "street": .street, "settlement": .settlement, "surname": .surname,
      "abstract": .abstract, "address": .address, "opening": .opening, "head": .head, "report": .report,
      "denomination": .denomination,
      "amount": .amount, "house": .house, "square": .square, "epithet": .epithet,
      "part": .part, "proper": .proper, "foreign": .foreign, "joining": .joining, "pronoun": .pronoun,
      "personal": .personal, "inside": .inside,
    ]
  }

  private var words: [String: Role] = [:]
  private var endings: [String: Role] = [:]
  private var longest = 0

  init() throws(TableError) {
    let table = try Table(embedded: "tables/names/german-context.tsv", minimumCells: 2)
    for row in table.rows {
      guard let role = Role.named[row[0]] else {
        throw row.bad(0, expected: "a role of words or endings")
      }
      for word in row[1].split(separator: " ").map(String.init) {
        if Role.endings.contains(role) {
          endings[word, default: []].insert(role)
          longest = max(longest, word.count)
        } else {
          words[word, default: []].insert(role)
        }
      }
    }
  }

  func roles(of word: String) -> Role { words[word] ?? [] }

  func has(_ word: String, _ role: Role) -> Bool { words[word]?.contains(role) ?? false }

  /// The roles of the endings of a word, with at least two letters before them.
  func endingRoles(of word: String) -> Role {
    let word = word.lowercased()
    var roles: Role = []
    for length in stride(from: min(longest, word.count - 2), to: 0, by: -1) {
      if let found = endings[String(word.suffix(length))] { roles.formUnion(found) }
    }
    return roles
  }
}
