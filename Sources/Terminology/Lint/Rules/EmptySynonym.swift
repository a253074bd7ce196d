internal import Tables

/// `empty-synonym`: nothing between two bars.
struct EmptySynonym: LintRule {
  let id = "empty-synonym"
  let severity = GlossaryLint.Severity.error
  let summary = "nothing stands between two “|”"
  let explanation = """
    “|” parts the synonyms of a cell. Where nothing stands between two of them, or before the first or behind the last,
    a term was lost or a bar is too many.
    Wrong: “dog||hound”. Add the term or remove the bar.
    """

  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding] {
    files.flatMap { file -> [GlossaryLint.Finding] in
      guard let table = file.table else { return [] }
      return file.meanings.indices.filter { file.meanings[$0].isTerms }.flatMap { column in
        (0..<table.rowCount).compactMap { row in
          let cell = table.cell(row, column)
          guard cell.utf8.contains(UInt8(ascii: "|")),
            cell.split(separator: "|", omittingEmptySubsequences: false).contains(where: { trimmed($0).isEmpty })
          else { return nil }
          return finding(file, table.place(row, column), "nothing stands between two “|”; remove one")
        }
      }
    }
  }
}
