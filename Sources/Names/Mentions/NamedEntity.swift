/// Who or what is meant: all mentions of one person, place or organization.
public struct NamedEntity: Sendable {
  /// What it is.
  public let kind: NameKind
  /// The places of its mentions in the list of mentions, in text order.
  public let mentions: [Int]
  /// The fullest spelling in the text, without inflection; of several the first.
  public let canonical: String
  /// Each spelling without inflection and how often it occurs, in order of first mention.
  public let spellings: [Spelling]
  /// Spellings that write the same word of the name in different ways, as *Budanov* and *Budanow*: the ones that
  /// differ from the canonical spelling, in order of first mention.
  public let inconsistent: [String]
  /// How the target language writes the canonical spelling, and why.
  public let rendering: NameRendering

  /// A spelling of the name in the text.
  public struct Spelling: Hashable, Sendable {
    /// The spelling.
    public let text: String
    /// How many mentions have it.
    public let count: Int
  }
}

/// The names of one document or of several: mentions in text order, a document after the other, and who they mean.
public struct NamedDocument: Sendable {
  /// All mentions, in the order of the text.
  public let mentions: [Mention]
  /// In order of first mention.
  public let entities: [NamedEntity]
  /// The entity of each mention, by place.
  public let entityOfMention: [Int]
  /// The spelling of each mention without inflection, by place: one of its entity's ``NamedEntity/spellings``.
  public let spellingOfMention: [String]
  /// The document of each mention, by place, counted from zero.
  public let documentOfMention: [Int]
}
