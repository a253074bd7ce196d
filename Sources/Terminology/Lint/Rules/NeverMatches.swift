internal import ICU
internal import Tables
internal import Text

/// `never-matches`: a term that running text never has in this form.
struct NeverMatches: LintRule {
  let id = "never-matches"
  let severity = GlossaryLint.Severity.warning
  let summary = "a term is written as no text writes it, so that it is never found"
  let explanation = """
    Terms are searched for as they stand, inflected where the language allows. Never found are: terms without a letter or
    digit; with brackets, braces, an ellipsis or a semicolon; with an article or “to” in front; with placeholders of
    dictionaries (“jdn.”, “etw.”, “sth.”); with invisible characters. Names may have articles and brackets.
    Wrong: “die Botschaft”, “warnen (vor etw.)”, “Staat; Land”. Write the dictionary form, and what helps to understand it
    into the note; part synonyms by “|”.
    """

  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding] {
    guard let words = try? EntryWords() else { return [] }
    return files.flatMap { file in
      file.concepts.indices.flatMap { number in
        file.concepts[number].sections.flatMap { section in
          section.terms.compactMap { term in
            problem(term, in: file.concepts[number], tag: section.tag, words).map {
              finding(file, file.place(number, tag: section.tag), "“\(term.text)” \($0)")
            }
          }
        }
      }
    }
  }

  private func problem(_ term: Term, in concept: Concept, tag: String, _ words: EntryWords) -> String? {
    let text = term.text
    for scalar in text.unicodeScalars where scalar.value > 0x7E || scalar.value < 0x20 {
      if scalar.value < 0x20 || scalar.isBidiControl || scalar.isDefaultIgnorable, !Self.joiners.contains(scalar.value)
      {
        return "has an invisible character (U+\(hexadecimal(scalar))); remove it"
      }
    }
    guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) else {
      return "has no letter and no digit; no text is searched for marks alone"
    }
    if let mark = text.unicodeScalars.first(where: { Self.marks.contains($0) }),
      concept.partOfSpeech(of: term) != .name || mark == ";"
    {
      return "has “\(mark)”, which no text has at this place; move the remark to the note, part synonyms by |"
    }
    let parts = text.split(separator: " ").map(String.init)
    let keepsArticle = concept.isExact || [.name, .verb, .phrase].contains(concept.partOfSpeech(of: term))
    if parts.count > 1,
      words.infinitives(tag).contains(parts[0]) || !keepsArticle && words.articles(tag).contains(parts[0])
    {
      return "begins with “\(parts[0])”; write the dictionary form without it"
    }
    if let placeholder = parts.first(where: { words.placeholders(tag).contains($0) }) {
      return "has the placeholder “\(placeholder)”; leave it out, or write it into the note"
    }
    return nil
  }

  /// Joiners that spelling needs in Persian and the languages of India, and the soft hyphen's place is taken by none.
  private static let joiners: Set<UInt32> = [0x200C, 0x200D]
  private static let marks: Set<Unicode.Scalar> = ["(", ")", "[", "]", "{", "}", "<", ">", "…", ";"]
}

/// Articles and placeholders of `tables/terminology/entry-words.tsv`.
struct EntryWords {
  private var words: [String: Set<String>] = [:]

  init() throws(TableError) {
    let table = try Table(embedded: "tables/terminology/entry-words.tsv", minimumCells: 3)
    for row in table.rows { words["\(row[2]) \(row[0])", default: []].insert(row[1]) }
  }

  func articles(_ tag: String) -> Set<String> { words["article \(primary(tag))"] ?? [] }

  func infinitives(_ tag: String) -> Set<String> { words["infinitive \(primary(tag))"] ?? [] }

  func placeholders(_ tag: String) -> Set<String> { words["placeholder \(primary(tag))"] ?? [] }

  private func primary(_ tag: String) -> String { Language(tag: tag)?.primary ?? tag }
}
