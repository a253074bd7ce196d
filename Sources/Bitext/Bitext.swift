public import Text

/// A text and its translation, row by row.
public struct Bitext: Sendable {
  /// The language of the sources.
  public let source: Language
  /// The language of the translations.
  public let target: Language
  /// The rows, in the order of the source.
  public let rows: [BitextRow]

  /// - Parameter rows: In the order of the text.
  public init(source: Language, target: Language, rows: [BitextRow]) {
    self.source = source
    self.target = target
    self.rows = rows
  }

  /// The rows that an alignment makes of two lists of sentences; sentences of one bead are joined by spaces.
  public init(
    _ alignment: Alignment, _ sources: [String], _ targets: [String], source: Language,
    target: Language
  ) {
    self.init(
      source: source, target: target,
      rows: alignment.beads.map { bead in
        BitextRow(
          source: sources[bead.source].joined(separator: " "),
          target: targets[bead.target].joined(separator: " "), confidence: bead.confidence)
      })
  }
}

/// A piece of a text and its translation; either may be empty.
public struct BitextRow: Hashable, Sendable {
  /// The source; empty where the translation has no counterpart.
  public let source: String
  /// The translation; empty where there is none.
  public let target: String
  /// How sure the alignment is, in 0…1; nil where nothing was aligned.
  public let confidence: Double?

  /// - Parameter confidence: That the sides belong together, from 0 to 1; nil where nobody judged.
  public init(source: String, target: String, confidence: Double? = nil) {
    self.source = source
    self.target = target
    self.confidence = confidence
  }
}
