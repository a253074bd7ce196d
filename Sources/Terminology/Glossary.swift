public import Tables
public import Text

/// A list of concepts, as a file of the house format holds it: tab-separated UTF-8 with a header of language tags and
/// `pos`, `domain`, `status`, `case`, `note`; `|` parts synonyms, preferred first.
public struct Glossary: Sendable {
  /// The file's name without its folder.
  public let name: String
  public let concepts: [Concept]
  /// The language tags of the header, in its order.
  public let languages: [String]
  /// Whether the program brought it along; all such glossaries are of one priority.
  public private(set) var isEmbedded = false

  static let properties: Set<String> = ["pos", "domain", "status", "case", "note"]

  /// Reads a glossary.
  ///
  /// - Parameters:
  ///   - file: The file's name, for messages.
  ///   - content: The file, in UTF-8.
  /// - Throws: `TableError` with line and column: no columns, a header that names no language, a row of one cell, a
  ///   part of speech, status or case that means nothing.
  public init(file: String, content: some Collection<UInt8>) throws(TableError) {
    let table = try Table(name: file, content: content, minimumCells: 2)
    try self.init(table: table)
  }

  init(table: Table) throws(TableError) {
    name = String(table.name.split(separator: "/").last ?? "")
    let languages = table.columns.enumerated().filter {
      !Self.properties.contains($0.element) && Language(tag: $0.element) != nil
    }
    guard !languages.isEmpty else {
      throw TableError(
        file: table.name, line: 1, column: 1,
        problem: .missingColumn("de", header: table.columns))
    }
    self.languages = languages.map(\.element)
    let reader = ConceptReader(table: table, languages: languages.map { ($0.offset, $0.element) })
    var concepts: [Concept] = []
    concepts.reserveCapacity(table.count)
    for row in table.rows { concepts.append(try reader.concept(row)) }
    self.concepts = concepts
  }

  /// Reads a glossary file; standard input where `path` is `-`.
  ///
  /// - Throws: ``GlossaryError``.
  public init(path: String) throws(GlossaryError) {
    do {
      let bytes = try InputFile.contents(path: path)
      do {
        try self.init(file: path, content: bytes)
      } catch {
        throw GlossaryError.table(error)
      }
    } catch let error as GlossaryError {
      throw error
    } catch let error as InputError {
      throw .input(error)
    } catch {
      throw .input(.unreadable(file: path, reason: "\(error)"))
    }
  }

  /// The glossaries that the program brings along.
  ///
  /// - Parameter includingPersons: Also `persons.tsv`, whose entries running text is searched for as names.
  public static func embedded(includingPersons: Bool = false) throws(TableError) -> [Glossary] {
    var glossaries: [Glossary] = []
    for file in EmbeddedFile.all(below: "glossaries/")
    where includingPersons || !file.path.hasSuffix("/persons.tsv") {
      var glossary = try Glossary(file: file.path, content: file.bytes)
      glossary.isEmbedded = true
      glossaries.append(glossary)
    }
    return glossaries
  }
}

/// Why a glossary could not be read.
public enum GlossaryError: Error, Equatable, CustomStringConvertible {
  case input(InputError)
  case table(TableError)

  public var description: String {
    switch self {
    case .input(let error): error.description
    case .table(let error): error.description
    }
  }
}

/// Reads the rows of a glossary's table.
private struct ConceptReader {
  let languages: [(column: Int, tag: String)]
  let partOfSpeech: Int?
  let domain: Int?
  let status: Int?
  let letterCase: Int?
  let note: Int?

  init(table: Table, languages: [(Int, String)]) {
    self.languages = languages
    partOfSpeech = table.columns.firstIndex(of: "pos")
    domain = table.columns.firstIndex(of: "domain")
    status = table.columns.firstIndex(of: "status")
    letterCase = table.columns.firstIndex(of: "case")
    note = table.columns.firstIndex(of: "note")
  }

  func concept(_ row: Table.Row) throws(TableError) -> Concept {
    var terms: [String: [String]] = [:]
    for (column, tag) in languages {
      if !row.utf8(column).isEmpty { terms[tag] = synonyms(row[column]) }
    }
    return Concept(
      terms: terms,
      partOfSpeech: try coded(
        row, partOfSpeech, or: "noun, verb, adjective, adverb, phrase, name or empty"),
      domain: text(row, domain),
      status: try coded(row, status, or: "preferred, admitted, deprecated, forbidden or empty")
        ?? .preferred,
      isExact: try isExact(row), note: text(row, note), line: row.line)
  }

  private func text(_ row: Table.Row, _ column: Int?) -> String { column.map { row[$0] } ?? "" }

  private func coded<Code: RawRepresentable<String>>(
    _ row: Table.Row, _ column: Int?, or expected: String
  ) throws(TableError) -> Code? {
    guard let column else { return nil }
    if row.utf8(column).isEmpty { return nil }
    let cell = trimmed(row[column])
    if cell.isEmpty { return nil }
    guard let code = Code(rawValue: cell) else { throw row.bad(column, expected: expected) }
    return code
  }

  private func isExact(_ row: Table.Row) throws(TableError) -> Bool {
    guard let letterCase, !row.utf8(letterCase).isEmpty else { return false }
    switch trimmed(row[letterCase]) {
    case "exact": return true
    case "": return false
    default: throw row.bad(letterCase, expected: "exact or empty")
    }
  }
}

/// The synonyms of a cell, without blanks around them.
func synonyms(_ cell: String) -> [String] {
  guard cell.utf8.contains(UInt8(ascii: "|")) else { return [trimmed(cell)].filter { !$0.isEmpty } }
  return cell.utf8.split(separator: UInt8(ascii: "|")).map { trimmed(Substring($0)) }.filter {
    !$0.isEmpty
  }
}

/// Without blanks at both ends.
func trimmed(_ text: some StringProtocol) -> String {
  // Most texts have none, which their first and last byte tell; 0xC2 begins and 0xA0 ends a blank that does not break.
  let utf8 = text.utf8
  guard let first = utf8.first, let last = utf8.reversed().first else { return "" }
  if first > 0x20, first != 0xC2, last > 0x20, last != 0xA0 { return String(text) }
  let isBlank = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\u{A0}" }
  var scalars = String(text).unicodeScalars[...]
  while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
  while let last = scalars.last, isBlank(last) { scalars.removeLast() }
  return String(scalars)
}

extension Glossary {
  /// The glossaries that a command's options name: the files in their order, then the program's own where asked for
  /// or where no file is named.
  ///
  /// - Parameters:
  ///   - files: The paths, the first of priority.
  ///   - languages: What every file must have a column of.
  ///   - withBuiltin: Whether the program's own stand behind the files.
  ///   - persons: Whether `persons.tsv` is among the program's own.
  /// - Throws: ``GlossaryError``.
  public static func selected(
    files: [String], languages: [Language], withBuiltin: Bool = false, persons: Bool = false
  ) throws(GlossaryError) -> [Glossary] {
    var glossaries: [Glossary] = []
    for file in files {
      let glossary = try Glossary(path: file)
      for language in languages
      where !glossary.languages.contains(language.tag)
        && !glossary.languages.contains(language.primary)
      {
        throw .table(
          TableError(
            file: file, line: 1, column: 1,
            problem: .missingColumn(language.tag, header: glossary.languages)))
      }
      glossaries.append(glossary)
    }
    guard files.isEmpty || withBuiltin else { return glossaries }
    do { return glossaries + (try embedded(includingPersons: persons)) } catch {
      throw .table(error)
    }
  }
}
