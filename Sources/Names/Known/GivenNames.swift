internal import Tables

/// The given names of `tables/names/given-names.tsv`.
struct GivenNames: Sendable {
  struct Entry: Sendable {
    /// The languages whose speakers have the name, in the order of the table.
    var origins: [String]
    /// Whether it is also a common word: *August*, *Horst*.
    var isWord: Bool
    /// Whose name it is, in all languages together.
    var genders: Genders
  }

  struct Genders: OptionSet, Sendable {
    let rawValue: UInt8
    static let men = Genders(rawValue: 1)
    static let women = Genders(rawValue: 2)
  }

  private var names: [String: Entry] = [:]

  /// Read once, by whoever asks first.
  static let embedded: Result<GivenNames, TableError> = Result { () throws(TableError) in try GivenNames() }

  private init() throws(TableError) {
    let table = try Table(embedded: "tables/names/given-names.tsv", required: ["name", "origin"])
    names.reserveCapacity(table.count)
    let origin = table.columns.firstIndex(of: "origin") ?? 0
    let gender = table.columns.firstIndex(of: "gender") ?? origin
    let ambiguous = table.columns.firstIndex(of: "ambiguous") ?? origin
    for row in table.rows {
      let isWord = ambiguous != origin && !row.utf8(ambiguous).isEmpty
      var entry = names[row[0]] ?? Entry(origins: [], isWord: false, genders: [])
      entry.origins.append(row[origin])
      entry.isWord = entry.isWord || isWord
      // Whose a name is that the table marks neither m nor f is not known.
      entry.genders.formUnion(row[gender] == "m" ? .men : row[gender] == "f" ? .women : [.men, .women])
      names[row[0]] = entry
    }
  }

  subscript(name: String) -> Entry? { names[name] }

  /// Whether one is only a man's name and the other only a woman's: *Mario*, *María*.
  func differInGender(_ first: String, _ second: String) -> Bool {
    guard let one = genders(of: first), let other = genders(of: second) else { return false }
    return one.isDisjoint(with: other)
  }

  /// Lists write names in capitals too.
  private func genders(of name: String) -> Genders? {
    (names[name] ?? names[name.prefix(1).uppercased() + name.dropFirst().lowercased()])?.genders
  }
}
