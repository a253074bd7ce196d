internal import Tables

/// The given names of `tables/names/given-names.tsv`.
struct GivenNames: Sendable {
  struct Entry: Sendable {
    /// The languages whose speakers have the name, in the order of the table.
    var origins: [String]
    /// Whether it is also a common word: *August*, *Horst*.
    var isWord: Bool
  }

  private var names: [String: Entry] = [:]

  /// Read once, by whoever asks first.
  static let embedded: Result<GivenNames, TableError> = Result { () throws(TableError) in try GivenNames() }

  private init() throws(TableError) {
    let table = try Table(embedded: "tables/names/given-names.tsv", required: ["name", "origin"])
    names.reserveCapacity(table.count)
    let origin = table.columns.firstIndex(of: "origin") ?? 0
    let ambiguous = table.columns.firstIndex(of: "ambiguous") ?? origin
    for row in table.rows {
      let isWord = ambiguous != origin && !row.utf8(ambiguous).isEmpty
      names[row[0], default: Entry(origins: [], isWord: false)].origins.append(row[origin])
      if isWord { names[row[0]]?.isWord = true }
    }
  }

  subscript(name: String) -> Entry? { names[name] }
}
