/// A phrase of a text that may be a term.
public struct TermCandidate: Hashable, Sendable {
  /// The dictionary form.
  public let term: String
  /// How often the text has it, in any form.
  public let frequency: Int
  /// How much speaks for a term: the C-value of Frantzi, Ananiadou and Mima (2000), for which a compound is a phrase of
  /// its parts.
  public let score: Double
  /// What may translate it, the likeliest first; empty without a translation of the text.
  public let translations: [Translation]

  /// A phrase of the translation that stands where the term stands.
  public struct Translation: Hashable, Sendable {
    /// The words in the other language.
    public let text: String
    /// The rows that have both, of those that have the term: 0…1.
    public let share: Double

    /// - Parameter share: Of the rows with the term those whose translation has the text, from 0 to 1.
    public init(text: String, share: Double) {
      self.text = text
      self.share = share
    }
  }

  /// - Parameter translations: The likeliest first.
  public init(term: String, frequency: Int, score: Double, translations: [Translation] = []) {
    self.term = term
    self.frequency = frequency
    self.score = score
    self.translations = translations
  }
}
