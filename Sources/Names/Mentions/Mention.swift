/// A name in a text.
public struct Mention: Hashable, Sendable {
  /// UTF-8 bytes of the document.
  public let range: Range<Int>
  /// As the text has it.
  public let text: String
  /// What the mention names.
  public let kind: NameKind
  /// The name without a genitive ending: *Moskau* of *Moskaus*.
  public let base: String
  /// Where the base is an established name: that name.
  public let known: KnownName?
  /// Whether the words before say that it is a person: a title, a given name.
  public let hasTitle: Bool
}

/// A capitalized word and what speaks for and against its being a name.
public struct MentionCandidate: Hashable, Sendable {
  /// The bytes of the word in the document.
  public let range: Range<Int>
  /// The word as written.
  public let text: String
  /// The evidence for and against a name, by its identifiers in `mention-weights.tsv`.
  public let evidence: [String]
  /// Above zero for a name.
  public let score: Double
}
