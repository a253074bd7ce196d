internal import Text

/// A pair of plain text files whose lines answer each other, as statistical and neural machine translation reads them.
/// The files' endings name their languages: `corpus.de` and `corpus.en`.
enum Moses {
  static func read(
    _ source: Document, _ target: Document, from: Language?, to: Language?
  ) throws(BitextFormatError) -> BitextDocument {
    guard let from = from ?? language(of: source) else {
      throw BitextFormatError(
        file: source.name, line: 1, column: 1, problem: .noLanguage(side: "source", option: "--from"))
    }
    guard let to = to ?? language(of: target) else {
      throw BitextFormatError(
        file: target.name, line: 1, column: 1, problem: .noLanguage(side: "translation", option: "--to"))
    }
    guard source.lines.count == target.lines.count else {
      throw BitextFormatError(
        file: source.name, line: min(source.lines.count, target.lines.count) + 1, column: 1,
        problem: .unequalLines(source: source.lines.count, target: target.lines.count, targetFile: target.name))
    }
    return BitextDocument(
      source: from, target: to,
      units: zip(source.lines, target.lines).map { left, right in
        TranslationUnit(segments: [
          TranslationSegment(
            source: InlineText(source.text(left)), target: right.isEmpty ? nil : InlineText(target.text(right)))
        ])
      })
  }

  /// The language that a file's ending names, where it does.
  private static func language(of document: Document) -> Language? {
    let name = document.name.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), name[name.index(after: point)...] != "txt" else { return nil }
    return Language(tag: String(name[name.index(after: point)...]))
  }

  /// The two files.
  static func texts(of document: BitextDocument) -> (source: String, target: String) {
    let rows = TableRows(document, fallback: document.source).rows
    return (
      rows.map { TSV.cell($0[0]) + "\n" }.joined(), rows.map { TSV.cell($0[1]) + "\n" }.joined()
    )
  }
}
