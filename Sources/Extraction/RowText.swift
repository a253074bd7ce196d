internal import Text

/// A text as rows, one a line, each of one sentence or more.
struct RowText {
  let document: Document
  /// The words and marks of each sentence, with the row that it is of.
  let sentences: [(row: Int, tokens: [Token])]

  /// - Parameter rows: What lies in one row belongs together, as in a bitext.
  init(rows: [String], language: Language) {
    let lines = rows.map { row in
      row.utf8.contains { $0 == 0x0A || $0 == 0x0D }
        ? row.split(whereSeparator: \.isNewline).joined(separator: " ") : row
    }
    document = Document(text: lines.joined(separator: "\n"))
    let segmenter = Segmenter(language: language)
    var sentences: [(row: Int, tokens: [Token])] = []
    for (row, line) in document.lines.enumerated() where !line.isEmpty {
      for sentence in segmenter.sentences(of: document, in: line) {
        sentences.append((row, Tokenizer().tokens(of: document, in: sentence)))
      }
    }
    self.sentences = sentences
  }

  func text(_ token: Token) -> String { document.text(token.range) }
}
