public import Tables
public import Text

/// A list of concepts, as a file of any format holds it.
public struct Glossary: Sendable {
  /// The file's name without its folder.
  public let name: String
  /// The concepts, in the order of the file.
  public var concepts: [Concept]
  /// The tags of the languages that have terms, in the order of the file.
  public var languages: [String]
  /// What the file says of itself: title, copyright, license, date …
  public var metadata: [Detail.Attribute]
  /// The head and tail of a TBX file, to be written again.
  var frame: TBXFrame?
  /// Whether the program brought it along; all such glossaries are of one priority.
  public private(set) var isEmbedded = false

  /// - Parameter languages: The columns of the file; by default the languages of its concepts.
  public init(
    name: String, concepts: [Concept], languages: [String]? = nil, metadata: [Detail.Attribute] = []
  ) {
    self.name = name
    self.concepts = concepts
    self.metadata = metadata
    var tags = languages ?? []
    for section in concepts.lazy.flatMap(\.sections) where !tags.contains(section.tag) { tags.append(section.tag) }
    self.languages = tags
  }

  /// Reads a glossary of the house format: tab-separated UTF-8 with a header of language tags and `pos`, `domain`,
  /// `status`, `case`, `note` and other properties; `|` parts synonyms, preferred first.
  ///
  /// - Parameters:
  ///   - file: The file's name, for messages.
  ///   - content: The file, in UTF-8.
  /// - Throws: `TableError` with line and column: no columns, a header that names no language, a row of one cell, a
  ///   part of speech, status or case that means nothing.
  public init(file: String, content: some Collection<UInt8>) throws(TableError) {
    let table = try Table(name: file, content: content, minimumCells: 2)
    let categories = try DataCategories()
    try self.init(
      table: table, columns: try ColumnReader(categories: categories, source: nil, target: nil),
      categories: categories, metadata: HouseTable.metadata(Array(content)))
  }

  init(
    table: Table, columns: ColumnReader, categories: DataCategories, metadata: [Detail.Attribute] = []
  ) throws(TableError) {
    let reader = ConceptReader(
      table: table, meanings: columns.meanings(table.columns), categories: categories, isStrict: true,
      defaults: GlossaryDefaults(metadata: metadata))
    let languages = reader.languages.filter { Language(tag: $0) != nil && $0 != ColumnReader.undetermined.source }
    guard !languages.isEmpty else {
      throw TableError(
        file: table.name, line: 1, column: 1, problem: .missingColumn("de", header: table.columns))
    }
    self.init(
      name: String(table.name.split(separator: "/").last ?? ""), concepts: try reader.concepts(),
      languages: languages, metadata: metadata)
  }

  /// The glossaries that the program brings along.
  ///
  /// - Parameter includingPersons: Also `persons.tsv`, whose entries running text is searched for as names.
  public static func embedded(includingPersons: Bool = false) throws(TableError) -> [Glossary] {
    let categories = try DataCategories()
    let columns = try ColumnReader(categories: categories, source: nil, target: nil)
    var glossaries: [Glossary] = []
    for file in EmbeddedFile.all(below: "glossaries/")
    where includingPersons || !file.path.hasSuffix("/persons.tsv") {
      let table = try Table(name: file.path, content: file.bytes, minimumCells: 2)
      var glossary = try Glossary(table: table, columns: columns, categories: categories)
      glossary.isEmbedded = true
      glossaries.append(glossary)
    }
    return glossaries
  }

  /// Whether the glossary has terms of a language, or of a variety of it.
  public func covers(_ language: Language) -> Bool {
    languages.contains { $0 == language.tag || Language(tag: $0)?.shortPrimary == language.shortPrimary }
  }
}

/// Why a glossary could not be read.
public enum GlossaryError: Error, Equatable, CustomStringConvertible {
  case input(InputError)
  case table(TableError)
  case format(GlossaryFormatError)
  /// The file is no well-formed XML; `message` names the place.
  case xml(message: String)
  /// A format that cannot be written, or read without what `reason` says.
  case unsupported(reason: String)

  /// What was wrong, where, and what to do.
  public var description: String {
    switch self {
    case .input(let error): error.description
    case .table(let error): error.description
    case .format(let error): error.description
    case .xml(let message): message
    case .unsupported(let reason): reason
    }
  }
}

/// The synonyms of a cell, without blanks around them.
func synonyms(_ cell: String, hasEscapes: Bool = true) -> [String] {
  if cell.utf8.contains(UInt8(ascii: "\\")) {
    return CellText(hasEscapes: hasEscapes).lists(cell).map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }
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
  let isBlank = { (scalar: Unicode.Scalar) in scalar.value <= 0x20 || scalar == "\u{A0}" }
  let scalars = String(text).unicodeScalars
  guard let start = scalars.firstIndex(where: { !isBlank($0) }), let end = scalars.lastIndex(where: { !isBlank($0) })
  else { return "" }
  return String(scalars[start...end])
}

extension Glossary {
  /// The glossaries that a command's options name, in their order.
  ///
  /// - Parameters:
  ///   - files: The paths, of any format that ``GlossaryFormat`` lists; the first of priority.
  ///   - languages: What every file must have terms of; the first two are those of formats that name no languages.
  /// - Throws: ``GlossaryError``.
  public static func selected(files: [String], languages: [Language]) throws(GlossaryError) -> [Glossary] {
    var glossaries: [Glossary] = []
    let options = GlossaryOptions(source: languages.first, target: languages.dropFirst().first)
    for file in files {
      let glossary = try Glossary(path: file, options: options)
      for language in languages where !glossary.covers(language) {
        throw .table(
          TableError(
            file: file, line: 1, column: 1,
            problem: .missingColumn(language.tag, header: glossary.languages)))
      }
      glossaries.append(glossary)
    }
    return glossaries
  }
}
