internal import Text

/// Rows read from a table of any tool: with a header that names languages, or without one where the caller says which
/// languages the first two columns hold.
struct HeaderedTable {
  let table: CellTable
  let meanings: [ColumnMeaning]

  /// - Throws: ``GlossaryFormatError`` where no row stands, or nothing says which languages the columns hold.
  init(
    file: String, records: [[CellTable.Cell]], columns: ColumnReader, hasHeader: Bool? = nil
  ) throws(GlossaryFormatError) {
    guard let first = records.first, let firstCell = first.first else {
      throw GlossaryFormatError(
        file: file, line: 1, problem: "the table is empty; its first row must name the columns, such as de and en")
    }
    let header = first.map(\.text)
    let meanings = columns.meanings(header)
    let languages = meanings.filter { if case .terms = $0 { true } else { false } }
    if hasHeader ?? (languages.count >= 2 || languages.count == 1 && meanings.count == 1) {
      guard !languages.isEmpty else {
        throw GlossaryFormatError(
          file: file, line: firstCell.line, column: firstCell.column,
          problem: "no column of the header (\(Self.list(header))) names a language; write tags such as de and en")
      }
      for case .terms(let tag) in languages where Language(tag: tag) == nil || tag.utf8.count > 3 && !tag.contains("-")
      {
        throw GlossaryFormatError(
          file: file, line: firstCell.line, column: firstCell.column,
          problem: "the header does not say which language “\(tag)” is; add --from and --to")
      }
      table = CellTable(file: file, columns: header, rows: Array(records.dropFirst()))
      self.meanings = meanings
    } else if let source = columns.source, let target = columns.target {
      let names = [source, target, "note"]
      let width = records.map(\.count).max() ?? 0
      let columns = (0..<width).map { $0 < 3 ? names[$0] : "column \($0 + 1)" }
      table = CellTable(file: file, columns: columns, rows: records)
      self.meanings = columns.indices.map {
        $0 < 2 ? .terms(names[$0]) : $0 == 2 ? .property(.note) : .unknown(columns[$0])
      }
    } else {
      throw GlossaryFormatError(
        file: file, line: firstCell.line, column: firstCell.column,
        problem: "the first row (\(Self.list(header))) names no two languages; write a header of tags such as de and "
          + "en, or say with --from and --to what the first two columns hold")
    }
    for row in table.rows where row.count > table.columns.count {
      let cell = row[table.columns.count]
      // Blank cells behind the last are what spreadsheets leave.
      guard row[table.columns.count...].contains(where: { !trimmed($0.text).isEmpty }) else { continue }
      throw GlossaryFormatError(
        file: file, line: cell.line, column: cell.column,
        problem: "the row has \(row.count) cells, the header names \(table.columns.count); "
          + "quote cells that hold the separator, or name the columns")
    }
  }

  private static func list(_ header: [String]) -> String {
    let names = header.prefix(6).map { String($0.prefix(30)) }.joined(separator: ", ")
    return header.count > 6 ? names + " …" : names
  }
}
