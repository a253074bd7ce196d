internal import ICU
package import Tables

/// Given names that stand for each other, such as *Alexander* and *Sasha*: `tables/names/given-name-variants.tsv`.
package struct GivenNameVariants: Sendable {
  private let rows: [String: [Int]]

  /// Nothing where the program was built without the table.
  package static let embedded: Result<GivenNameVariants, TableError> = Result {
    () throws(TableError) in
    try GivenNameVariants()
  }

  private init() throws(TableError) {
    let path = "tables/names/given-name-variants.tsv"
    var rows: [String: [Int]] = [:]
    if EmbeddedFile(path: path) != nil {
      let table = try Table(embedded: path, required: ["variants"])
      for row in table.rows {
        for name in row["variants"].split(separator: "|") {
          rows[String(name).normalized(.nfc).lowercased(), default: []].append(row.index)
        }
      }
    }
    self.rows = rows
  }

  /// Whether a name stands in the table.
  func contains(_ name: String) -> Bool { rows[name.normalized(.nfc).lowercased()] != nil }

  /// Whether two names stand in one row.
  func areVariants(_ first: String, _ second: String) -> Bool {
    let left = rows(of: first)
    return !left.isEmpty && rows(of: second).contains(where: left.contains)
  }

  /// The rows that a name stands in.
  func rows(of name: String) -> [Int] { rows[name.normalized(.nfc).lowercased()] ?? [] }
}
