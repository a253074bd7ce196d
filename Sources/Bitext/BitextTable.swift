public import Text

/// Why a file is no table of a bitext.
public enum BitextTableError: Error, Equatable, CustomStringConvertible {
  /// The first line names fewer than two languages; `header` is that line's beginning.
  case badHeader(file: String, header: String)
  /// The first line has no column of the language.
  case noColumn(file: String, language: String, header: [String])
  /// A row has fewer cells than the columns asked for need.
  case tooFewCells(file: String, line: Int, found: Int, needed: Int)

  public var description: String {
    switch self {
    case .badHeader(let file, let header):
      "\(file):1:1: “\(header)” is not a header of language tags parted by tabs; begin with a line such as de⇥en"
    case .noColumn(let file, let language, let header):
      "\(file):1:1: the header has no column “\(language)” (it has \(header.joined(separator: ", "))); "
        + "say which with --from and --to"
    case .tooFewCells(let file, let line, let found, let needed):
      "\(file):\(line):1: the row has \(found == 1 ? "1 cell" : "\(found) cells"), it needs \(needed), "
        + "parted by tabs"
    }
  }
}

extension Bitext {
  /// Reads a table: a header of language tags (`de TAB en`), then a row a line. An empty line is an empty row.
  ///
  /// - Parameters:
  ///   - table: The file.
  ///   - source: The language of the column to read as source; the first column where it is nil.
  ///   - target: The same for the target; the first other column where it is nil.
  /// - Throws: ``BitextTableError``.
  public init(table: Document, source: Language?, target: Language?) throws(BitextTableError) {
    guard let first = table.lines.first else { throw .badHeader(file: table.name, header: "") }
    let header = Self.cells(table, first).map { table.text($0) }
    let languages = header.map { Language(tag: $0) }
    guard languages.count >= 2, languages[0] != nil else {
      let start = String(header.joined(separator: " ").prefix(40))
      throw .badHeader(file: table.name, header: start)
    }
    let left = try Self.column(source, in: languages, header, except: nil, table)
    let right = try Self.column(target, in: languages, header, except: left, table)
    guard let from = languages[left], let to = languages[right] else {
      throw .badHeader(file: table.name, header: header.joined(separator: " "))
    }
    var rows: [BitextRow] = []
    for (number, line) in table.lines.enumerated().dropFirst() {
      if line.isEmpty {
        rows.append(BitextRow(source: "", target: ""))
        continue
      }
      let cells = Self.cells(table, line)
      guard cells.count > max(left, right) else {
        throw .tooFewCells(
          file: table.name, line: number + 1, found: cells.count, needed: max(left, right) + 1)
      }
      rows.append(BitextRow(source: table.text(cells[left]), target: table.text(cells[right])))
    }
    self.init(source: from, target: to, rows: rows)
  }

  private static func column(
    _ language: Language?, in languages: [Language?], _ header: [String], except: Int?,
    _ table: Document
  ) throws(BitextTableError) -> Int {
    let wanted = { (place: Int) in
      place != except && languages[place] != nil
        && (language == nil || languages[place]?.primary == language?.primary)
    }
    if let exact = languages.indices.first(where: { $0 != except && languages[$0] == language }),
      language != nil
    {
      return exact
    }
    guard let found = languages.indices.first(where: wanted) else {
      throw .noColumn(
        file: table.name, language: language?.tag ?? "of a second language", header: header)
    }
    return found
  }

  private static func cells(_ table: Document, _ line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for place in line where table.bytes[place] == 0x09 {
      cells.append(start..<place)
      start = place + 1
    }
    cells.append(start..<line.upperBound)
    return cells
  }

  /// The table as text, with the confidence in a third column where rows have one.
  public func tableText() -> String {
    let hasConfidence = rows.contains { $0.confidence != nil }
    var text = "\(source.tag)\t\(target.tag)\(hasConfidence ? "\tconfidence" : "")\n"
    for row in rows {
      text += "\(Self.cell(row.source))\t\(Self.cell(row.target))"
      if hasConfidence { text += "\t" + (row.confidence.map(threeDecimals) ?? "") }
      text += "\n"
    }
    return text
  }

  /// A cell holds no tabs and no line ends.
  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { ["\t", "\n", "\r"].contains($0) ? " " : $0 }))
  }
}

/// A number in 0…1 with three decimals.
func threeDecimals(_ value: Double) -> String {
  let thousandths = Int((min(max(value, 0), 1) * 1_000).rounded())
  let digits = String(thousandths % 1_000)
  return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
}
