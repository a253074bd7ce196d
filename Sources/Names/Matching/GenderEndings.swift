package import Tables

/// Pairs of endings of the two genders of a family name: `tables/names/gender-endings.tsv`.
package struct GenderEndings: Sendable {
  private let rows: [(feminine: [Unicode.Scalar], masculine: [[Unicode.Scalar]])]

  /// The table of the program, read at first use.
  package static let embedded: Result<GenderEndings, TableError> = Result {
    () throws(TableError) in
    try GenderEndings(Table(embedded: "tables/names/gender-endings.tsv"))
  }

  private init(_ table: Table) {
    rows = table.rows.map { row in
      (
        Array(row[0].unicodeScalars),
        row[1].split(separator: "|", omittingEmptySubsequences: false).map {
          Array($0.unicodeScalars)
        }
      )
    }
  }

  /// Whether letters end as a woman's name.
  func isFeminine(_ letters: [Unicode.Scalar]) -> Bool {
    rows.contains { letters.count > $0.feminine.count + 1 && letters.hasEnding($0.feminine) }
  }

  /// Whether letters end as the man's name of a pair.
  func isMasculine(_ letters: [Unicode.Scalar]) -> Bool {
    rows.contains { row in
      row.masculine.contains { !$0.isEmpty && letters.count > $0.count + 1 && letters.hasEnding($0) }
    }
  }

  /// The man's forms of a woman's name.
  func masculine(of letters: [Unicode.Scalar]) -> [String] {
    rows.filter { letters.hasEnding($0.feminine) }.flatMap { row in
      row.masculine.map { ending in
        var text = ""
        text.unicodeScalars.append(contentsOf: letters.dropLast(row.feminine.count) + ending)
        return text
      }
    }
  }
}

extension [Unicode.Scalar] {
  fileprivate func hasEnding(_ ending: [Unicode.Scalar]) -> Bool {
    count >= ending.count && self[(count - ending.count)...].elementsEqual(ending)
  }
}
