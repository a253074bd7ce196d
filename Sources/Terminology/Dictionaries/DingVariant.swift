/// One of the `|` variants of one side of a Ding line, taken apart: `Abbrecher {m}; Abbrecherin {f} [school]`.
struct DingVariant {
  /// The terms, synonyms in their order, without grammar, labels and placeholders.
  private(set) var terms: [String] = []
  private(set) var partOfSpeech: Concept.PartOfSpeech?
  private(set) var domain = ""
  /// Explanations, styles and regions, and what a verb takes.
  private(set) var notes: [String] = []
  /// What `<…>` adds: other spellings and words by which the entry may be sought.
  private var others: [String] = []

  init(_ text: ArraySlice<UInt8>, language: String, words: DictionaryWords) {
    let pieces = DingScanner.split(text, at: UInt8(ascii: ";"))
    for piece in pieces { add(piece, language: language, words: words, isOnly: pieces.count == 1) }
    for other in others { add(other) }
  }

  private mutating func add(_ term: String) { if !term.isEmpty, !terms.contains(term) { terms.append(term) } }
  private mutating func note(_ note: String) { if !note.isEmpty, !notes.contains(note) { notes.append(note) } }

  private mutating func add(
    _ text: ArraySlice<UInt8>, language: String, words: DictionaryWords, isOnly: Bool
  ) {
    let piece = DingPiece(text)
    partOfSpeech = partOfSpeech ?? piece.partOfSpeech
    var found: [String] = []
    for expanded in piece.expanded {
      let all = expanded.utf8.split(separator: 0x20).map(Substring.init)
      var kept = words.withoutPlaceholders(all, language: language)
      if kept.count < all.count { note(expanded) }
      if language == "en", kept.count > 1, kept[0] == "to" { kept.removeFirst() }
      // Most terms stand as they are.
      if kept.count == all.count, !expanded.utf8.contains(UInt8(ascii: "/")) {
        if DingSlashes.isTerm(expanded), !found.contains(expanded) { found.append(expanded) }
        continue
      }
      for term in DingSlashes.expanded(kept) where !found.contains(term) { found.append(term) }
    }
    for term in found { add(term) }
    // A label of a single term of several is its own; else it goes for all.
    let whose = isOnly || found.isEmpty ? "" : found[0] + " "
    for label in piece.labels {
      if let name = words.domain(ofLabel: label) {
        if domain.isEmpty { domain = name }
      } else {
        note("\(whose)[\(label)]")
      }
    }
    for text in piece.notes { note(text) }
    for abbreviation in piece.abbreviations { add(abbreviation) }
    others += piece.others
  }
}
