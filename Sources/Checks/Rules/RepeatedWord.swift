internal import Tables
internal import Text

/// `repeated-word`: the translation has the same word twice in a row.
struct RepeatedWord: RowRule {
  let id = "repeated-word"
  let severity = Finding.Severity.warning
  let summary = "the translation has a word twice in a row"
  let explanation = """
    The same word stands twice, with nothing but a blank between, and the source has no doubled word. Words that a
    language rightly doubles are listed in tables/checks/doubled-words.tsv: English “had had”, German “die die”.
    Wrong: “He said that the the talks failed.”
    Right: “What he had had in mind”; „sehr, sehr“.
    Remove one.
    """

  func check(_ row: CheckContext.Row, in context: CheckContext) -> [Remark] {
    guard doubled(row.source, context.source.primary).isEmpty else { return [] }
    return doubled(row.target, context.target.primary).map {
      Remark("“\(row.target.text($0))” stands twice", Finding.Span(.target, $0.range))
    }
  }

  private func doubled(_ passage: CheckContext.Passage, _ language: String) -> [Token] {
    zip(passage.tokens, passage.tokens.dropFirst()).compactMap { first, second in
      guard first.kind == .word, second.kind == .word, first.range.count == second.range.count
      else { return nil }
      let word = passage.text(second)
      // Capitalized twice is a name: Boutros Boutros, Duran Duran.
      guard passage.text(first).lowercased() == word.lowercased(), word.first?.isLowercase == true,
        !DoubledWords.allowed.contains("\(language) \(word)")
      else { return nil }
      return second
    }
  }
}

/// The words that a language rightly doubles.
private enum DoubledWords {
  static let allowed: Set<String> = {
    guard let table = try? Table(embedded: "tables/checks/doubled-words.tsv") else { return [] }
    return Set(table.rows.map { "\($0["language"]) \($0["word"])" })
  }()
}
