public import Tables

/// The conventions that the program knows, from `tables/names`.
public struct ConventionRegistry: Sendable {
  /// In the order of the table.
  public let conventions: [Convention]
  /// The languages that names are transliterated from.
  public let languages: [SourceLanguage]

  /// The registry of the embedded tables. It is read once; broken tables are a fault of the build, which the tests find.
  public static let embedded: Result<ConventionRegistry, TableError> = Result {
    () throws(TableError) in
    try ConventionRegistry()
  }

  private init() throws(TableError) {
    let languages = try Table(embedded: "tables/names/source-languages.tsv", minimumCells: 4)
    self.languages = languages.rows.map { row in
      SourceLanguage(
        tag: row["language"], script: row["script"], table: row["table"],
        vowels: Set(row["vowels"]),
        ownLetters: Set(row["letters"]), hasSounds: row["sounds"] == "yes",
        isDecomposed: row["form"] == "decomposed", hanReadings: row["han"].isEmpty ? nil : row["han"],
        unvowelledAlphabets: row["unvowelled"].split(separator: " ").map(String.init))
    }
    let table = try Table(embedded: "tables/names/conventions.tsv", minimumCells: 10)
    conventions = try table.rows.map { row throws(TableError) in
      guard let prior = Double(row["prior"]) else { throw row.bad(9, expected: "a number") }
      guard let letterCase = Convention.LetterCase(rawValue: row["case"]) else {
        throw row.bad(10, expected: "words, lower, upper or nothing")
      }
      return Convention(
        alias: row["alias"], system: row["system"], language: row["language"],
        columns: row["column"].split(separator: " ").map(String.init),
        target: row["target"], title: row["title"], source: row["source"], year: row["year"],
        isReversible: row["reversible"] == "yes", prior: prior,
        letterCase: letterCase, also: row["also"].split(separator: " ").map(String.init))
    }
  }

  /// The convention of a system identifier, an alias or a further name.
  public func convention(named name: String) -> Convention? {
    conventions.first { $0.alias == name || $0.system == name || $0.also.contains(name) }
  }

  /// The convention by which a language's press spells another language's names.
  public func convention(from language: String, to target: String) -> Convention? {
    conventions.first { $0.language == language && $0.target == target }
  }

  /// The source language of a BCP 47 tag; nil where there is no table.
  public func language(_ tag: String) -> SourceLanguage? { languages.first { $0.tag == tag } }
}
