public import Tables

/// What a comparison of two names came to.
public struct NameMatch: Hashable, Sendable {
  /// Whether two names may mean the same person.
  public enum Verdict: String, Sendable { case same, possible, different }

  /// How two names stand to each other beyond being alike.
  public enum Relation: String, Sendable {
    /// The same family name in the form of the other gender: Ivanov, Ivanova.
    case otherGender
    /// One name has an initial where the other has a name: V. Putin, Vladimir Putin.
    case initial
    /// One name has a patronymic, the other none.
    case patronymicLeftOut
    /// Family name and given name have changed places.
    case orderSwapped
    /// One name goes on after all that the other has: Pedro Sánchez, Pedro Sánchez Pérez.
    case lastNameLeftOut
  }

  /// From 0, nothing alike, to 1, the same.
  public let score: Double
  /// The judgement that ``score`` stands behind.
  public let verdict: Verdict
  /// How the two names are related, where they are not the same spelling of the same words.
  public let relation: Relation?
  /// Why, in a line for readers: “by Зиновьев, German (ru-de) and French (ru-fr)”.
  public let reason: String
  /// The spelling in the script of the source language in which the two meet; nil where none is known.
  public let source: String?
  /// The conventions or orthographies by which the two names were read; nil where none was needed.
  public let conventions: Pair?

  /// A convention for either name.
  public struct Pair: Hashable, Sendable {
    /// The first name as it was given.
    public let first: String
    /// The second name as it was given.
    public let second: String
  }
}

/// What a comparison of two names came to, without the reason.
public struct NameScore: Hashable, Sendable {
  /// From 0, nothing alike, to 1, the same.
  public let score: Double
  /// The judgement that ``score`` stands behind.
  public let verdict: NameMatch.Verdict
  /// How the two names are related, where they are not the same spelling of the same words.
  public let relation: NameMatch.Relation?
}

/// Why two names cannot be compared.
public enum NameMatchError: Error, Equatable, CustomStringConvertible {
  /// The name has nothing to compare.
  case empty
  /// The name is longer than any name is; `limit` counts Unicode scalars.
  case tooLong(scalars: Int, limit: Int)
  /// A table of the program cannot be read, which is a fault of the build.
  case brokenTable(TableError)

  /// What was wrong, where, and what to do.
  public var description: String {
    switch self {
    case .brokenTable(let error): error.description
    case .empty: "a name is empty; give two names"
    case .tooLong(let scalars, let limit):
      "a name has \(scalars) characters, more than the \(limit) that names may have; give one name, not a text"
    }
  }
}
