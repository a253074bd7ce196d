/// A noun phrase at one place of a text.
struct Phrase {
  /// What its forms have in common: the lemmas of its words.
  let key: [String]
  /// The dictionary form, as far as this place tells.
  let citation: String
  /// The words, the parts of compounds counted.
  let size: Int
  /// The row of the text.
  let row: Int
}

/// Finds the noun phrases of a language.
protocol PhraseFinder {
  /// The phrases of the text, each inner one too.
  func phrases() -> [Phrase]
}
