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

  private let table: SortedTable
  private let origin: Int
  private let gender: Int
  private let ambiguous: Int

  /// Opened once, by whoever asks first.
  static let embedded: Result<GivenNames, TableError> = Result { () throws(TableError) in try GivenNames() }

  private init() throws(TableError) {
    let table = try SortedTable(embedded: "tables/names/given-names.tsv")
    self.table = table
    let places = try ["origin", "gender", "ambiguous"].map { name throws(TableError) in
      guard let place = table.columns.firstIndex(of: name) else {
        throw TableError(
          file: table.path, line: 1, column: 1, problem: .missingColumn(name, header: table.columns))
      }
      return place
    }
    (origin, gender, ambiguous) = (places[0], places[1], places[2])
  }

  subscript(name: String) -> Entry? {
    let rows = table.rows(of: name)
    guard !rows.isEmpty else { return nil }
    var entry = Entry(origins: [], isWord: false, genders: [])
    for row in rows {
      entry.origins.append(row[origin])
      entry.isWord = entry.isWord || row.firstByte(of: ambiguous) != nil
      // Whose a name is that the table marks neither m nor f is not known.
      switch row[gender] {
      case "m": entry.genders.formUnion(.men)
      case "f": entry.genders.formUnion(.women)
      default: entry.genders = [.men, .women]
      }
    }
    return entry
  }

  /// Whether one is only a man's name and the other only a woman's: *Mario*, *María*.
  func differInGender(_ first: String, _ second: String) -> Bool {
    guard let one = genders(of: first), let other = genders(of: second) else { return false }
    return one.isDisjoint(with: other)
  }

  /// Lists write names in capitals too.
  private func genders(of name: String) -> Genders? {
    (self[name] ?? self[name.prefix(1).uppercased() + name.dropFirst().lowercased()])?.genders
  }
}
