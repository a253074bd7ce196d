/// How one community spells the names of one language: Duden for German, BGN/PCGN, ISO 9, the press of a country.
public struct Convention: Hashable, Sendable {
  /// The short name, source language first: `ru-de`.
  public let alias: String
  /// The identifier in the manner of ISO 24229: `duden-rus-Cyrl-Latn`.
  public let system: String
  /// The BCP 47 tag of the language whose names it spells.
  public let language: String
  /// The columns of the language's table that it follows: its own, then those for the rows that its own leaves empty.
  public let columns: [String]
  /// The BCP 47 tag of the language that spells so; empty for a standard that no language owns.
  public let target: String
  /// The title for readers: “Duden, Russian”.
  public let title: String
  /// The standard or practice that it follows.
  public let source: String
  /// The year of the edition; empty where practice has none.
  public let year: String
  /// Whether the source can be told from the result.
  public let isReversible: Bool
  /// How unlikely a Latin spelling met in the press follows it, as a cost; 0 for the most common.
  public let prior: Double
  /// How words are capitalized where the source has no case.
  public let letterCase: LetterCase
  /// Further names that it goes by: `hepburn`.
  public let also: [String]

  /// The capitals of what a convention writes.
  public enum LetterCase: String, Hashable, Sendable {
    /// As the source has them.
    case source = ""
    /// A capital at the beginning of each word.
    case words
    /// No capitals.
    case lower
    /// Capitals throughout.
    case upper
  }
}

/// A language whose names a table spells.
public struct SourceLanguage: Hashable, Sendable {
  /// The BCP 47 tag.
  public let tag: String
  /// The ISO 15924 code of its script.
  public let script: String
  /// The name of its table.
  public let table: String
  /// Its vowels, in lower case.
  public let vowels: Set<Character>
  /// Letters that only this language has among those of its script here.
  public let ownLetters: Set<Character>
  /// Whether its table has the sounds by which names are read for matching.
  public let hasSounds: Bool
  /// Whether its table takes letters and their marks apart (NFD), as polytonic Greek does.
  public let isDecomposed: Bool
  /// The name of the table by which Han characters are read; nil where the language does not write them.
  public let hanReadings: String?
  /// The languages whose letters it writes, its own before the base alphabet, where texts mostly leave short vowels out;
  /// empty where they do not.
  public let unvowelledAlphabets: [String]
}
