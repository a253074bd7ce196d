internal import Tables

/// The words and endings of `tables/names/german-context.tsv`.
struct GermanContext: Sendable {
  enum Role: String, Hashable, Sendable, CaseIterable {
    case article, possessive, fused, place, preposition, particle, common, `class`, unit
    case street, settlement, surname, abstract, compass

    /// Whether the role's words are endings.
    var isEnding: Bool {
      switch self {
      case .street, .settlement, .surname, .abstract: true
      default: false
      }
    }
  }

  private var words: [String: Set<Role>] = [:]
  private var endings: [String: Set<Role>] = [:]
  /// Units and currencies, capitalized.
  private(set) var units: Set<String> = []
  private var longest = 0

  init() throws(TableError) {
    let table = try Table(embedded: "tables/names/german-context.tsv", minimumCells: 2)
    for row in table.rows {
      guard let role = Role(rawValue: row[0]) else {
        throw row.bad(0, expected: "a role of words or endings")
      }
      for word in row[1].split(separator: " ").map(String.init) {
        if role == .unit {
          units.insert(word)
        } else if role.isEnding {
          endings[word, default: []].insert(role)
          longest = max(longest, word.count)
        } else {
          words[word, default: []].insert(role)
        }
      }
    }
  }

  func roles(of word: String) -> Set<Role> { words[word] ?? [] }

  func has(_ word: String, _ role: Role) -> Bool { words[word]?.contains(role) ?? false }

  /// The roles of the endings of a word, with at least two letters before them.
  func endingRoles(of word: String) -> Set<Role> {
    let word = word.lowercased()
    var roles: Set<Role> = []
    for length in stride(from: min(longest, word.count - 2), to: 0, by: -1) {
      if let found = endings[String(word.suffix(length))] { roles.formUnion(found) }
    }
    return roles
  }
}
