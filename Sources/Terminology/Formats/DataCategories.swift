internal import Tables

/// The data categories of `tables/terminology/categories.tsv`, and the words for their values.
struct DataCategories: Sendable {
  /// The modules of TBX v3 in the order in which the dialects take them up.
  enum Module: String, Sendable, Comparable, CaseIterable {
    case core, min, basic, linguist

    static func < (left: Module, right: Module) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  struct Category: Sendable {
    let name: String
    let kind: Detail.Kind
    /// Nil for a category that no public dialect has.
    let module: Module?
    let isOfTerms: Bool
    /// Its column in a table.
    let column: String
  }

  private(set) var all: [Category] = []
  private var places: [String: Int] = [:]
  private var columns: [String: Int] = [:]
  private var meanings: [String: String] = [:]

  init() throws(TableError) {
    let table = try Table(
      embedded: "tables/terminology/categories.tsv", required: ["category", "element", "module", "levels", "column"])
    for row in table.rows {
      guard let kind = Detail.Kind(rawValue: row["element"]) else {
        throw row.bad(1, expected: "an element of TBX")
      }
      places[row["category"]] = all.count
      columns[row["column"]] = all.count
      all.append(
        Category(
          name: row["category"], kind: kind, module: Module(rawValue: row["module"]),
          isOfTerms: row["levels"].contains("t"), column: row["column"]))
    }
    for row in try Table(embedded: "tables/terminology/values.tsv", minimumCells: 3).rows {
      meanings[row[0] + "\t" + Self.key(row[1])] = row[2]
    }
  }

  /// The category of a name; nil where the table has none.
  subscript(name: String) -> Category? { places[name].map { all[$0] } }

  /// The category that a column of a table holds; nil where the table has none.
  func category(ofColumn column: String) -> Category? { columns[column].map { all[$0] } }

  /// What a value means in a category such as `pos` or `status`; nil where nothing is known of it.
  func meaning(of value: String, in category: String) -> String? { meanings[category + "\t" + Self.key(value)] }

  func partOfSpeech(_ value: String) -> Concept.PartOfSpeech? {
    meaning(of: value, in: "pos").flatMap(Concept.PartOfSpeech.init(rawValue:))
  }

  func status(_ value: String) -> Concept.Status? {
    meaning(of: value, in: "status").flatMap(Concept.Status.init(rawValue:))
  }

  /// Whether a status of TBX says more than the status that it is taken for: *superseded* is more than *deprecated*.
  func isFiner(_ value: String, than status: Concept.Status) -> Bool {
    value.hasSuffix("-admn-sts") && value != Self.administrativeStatus(status)
  }

  /// The status as TBX calls it, which has neither forbidden terms nor such as stay untranslated.
  static func administrativeStatus(_ status: Concept.Status) -> String {
    switch status {
    case .forbidden: "deprecatedTerm-admn-sts"
    case .untranslated: "preferredTerm-admn-sts"
    default: status.rawValue + "Term-admn-sts"
    }
  }

  /// A name without what people write it with: capitals, blanks, hyphens, underscores and full stops.
  static func key(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.lowercased().unicodeScalars.filter { ![" ", "-", "_", ".", "\u{A0}"].contains($0) }))
  }
}
