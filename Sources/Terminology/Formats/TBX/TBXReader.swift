internal import Text
internal import XML

/// Reads TermBase eXchange: version 2 (ISO 30042:2008, root `martif`) and version 3 (ISO 30042:2019, root `tbx`), data
/// categories as attributes or as tags, any dialect; and TBX-Min of 2014 (root `TBX`), which UTX tools write. What stands
/// where the standard has no place for it is refused, and so is a data category that a public dialect of version 3 has
/// not.
struct TBXReader {
  let file: String
  let reader: XMLReader
  let categories: DataCategories
  private var identifiers: Set<String> = []
  /// The last module of the file's dialect; nil where anything goes.
  private var dialect: DataCategories.Module?

  init(file: String, bytes: [UInt8], categories: DataCategories) {
    self.file = file
    self.categories = categories
    reader = XMLReader(bytes: bytes, file: file)
  }

  /// - Throws: ``GlossaryFormatError`` or `XMLError` with line and column.
  mutating func glossary(name: String) throws -> Glossary {
    guard let root = try rootElement() else {
      throw GlossaryFormatError(file: file, line: 1, problem: "the file holds no element; it is no TBX")
    }
    if root["dialect"] == "TBX-Min", ["TBX", "tbx"].contains(root.name.local) {
      return try minimalGlossary(root, name: name)
    }
    guard root.name.local == "martif" || root.name.local == "tbx" else {
      throw error(root.position, "the root is <\(root.name)>; a TBX file begins with <martif> or <tbx>")
    }
    if root.name.local == "tbx", let type = root["type"] {
      dialect = DataCategories.Module.allCases.first { "tbx-" + $0.rawValue == type.lowercased() }
    }
    var frame = TBXFrame(dialect: root["type"] ?? "TBX", language: root.language ?? "", header: nil, back: nil)
    var concepts: [Concept]?
    try forEachChild(of: root) { reader, child in
      switch child.name.local {
      case "martifHeader", "tbxHeader": frame.header = try TBXTree(child, reader: reader.reader)
      case "text":
        try reader.forEachChild(of: child) { reader, part in
          switch part.name.local {
          case "body": concepts = try reader.body(part)
          case "back": frame.back = try TBXTree(part, reader: reader.reader)
          case "front": try reader.reader.skipElement()
          default: throw reader.misplaced(part, in: child)
          }
        }
      default: throw reader.misplaced(child, in: root)
      }
    }
    try readToEnd()
    guard let concepts else { throw error(root.position, "the file has no <body> with entries") }
    var glossary = Glossary(name: name, concepts: concepts, metadata: Self.metadata(frame.header))
    glossary.frame = frame
    return glossary
  }

  private func rootElement() throws -> XMLElement? {
    while let event = try reader.nextEvent() {
      if case .start(let element) = event { return element }
    }
    return nil
  }

  /// What stands behind the root may still be ill-formed.
  private func readToEnd() throws {
    while try reader.nextEvent() != nil {}
  }

  private static func metadata(_ header: TBXTree?) -> [Detail.Attribute] {
    guard let header else { return [] }
    return [("title", "title"), ("publicationStmt", "publication"), ("sourceDesc", "source")].compactMap {
      element, name in
      header.first(element).map { Detail.Attribute(name, $0.text) }
    }
  }

  private mutating func body(_ body: XMLElement) throws -> [Concept] {
    var concepts: [Concept] = []
    try forEachChild(of: body) { reader, entry in
      guard ["termEntry", "conceptEntry"].contains(entry.name.local) else { throw reader.misplaced(entry, in: body) }
      concepts.append(try reader.concept(entry))
    }
    return concepts
  }

  private mutating func concept(_ entry: XMLElement) throws -> Concept {
    var concept = Concept(id: try identifier(entry), sections: [], line: entry.position.line)
    var details: [Detail] = []
    try forEachChild(of: entry) { reader, child in
      if ["langSet", "langSec"].contains(child.name.local), !child.isOfModule {
        concept.sections.append(try reader.section(child))
      } else {
        details += try reader.details(child, in: entry)
      }
    }
    guard !concept.sections.isEmpty else {
      throw error(entry.position, "the entry has no language section with terms; add one or remove the entry")
    }
    TBXProperties(categories: categories).set(details, of: &concept)
    concept.hoistSharedProperties()
    return concept
  }

  private mutating func section(_ element: XMLElement) throws -> LanguageSection {
    guard let tag = element.language ?? element["lang"] else {
      throw error(element.position, "the <\(element.name)> does not say its language; add xml:lang")
    }
    guard let language = Language(tag: tag) else {
      throw error(element.position, "“\(tag)” is no language tag; write one such as de or pt-BR")
    }
    var section = LanguageSection(tag: language.tag, terms: [])
    try forEachChild(of: element) { reader, child in
      if ["tig", "ntig", "termSec", "termGroup"].contains(child.name.local), !child.isOfModule {
        section.terms.append(try reader.term(child))
      } else {
        section.details += try reader.details(child, in: element)
      }
    }
    guard !section.terms.isEmpty else {
      throw error(element.position, "the section of “\(tag)” has no term; add one or remove the section")
    }
    return section
  }

  private mutating func term(_ element: XMLElement) throws -> Term {
    var term = Term("", id: try identifier(element))
    var details: [Detail] = []
    var found = false
    func take(_ child: XMLElement, of parent: XMLElement, _ reader: inout TBXReader) throws {
      guard child.name.local == "term", !child.isOfModule else {
        details += try reader.details(child, in: parent)
        return
      }
      guard !found else {
        throw reader.error(child.position, "the <\(parent.name)> has a second <term>; give it its own")
      }
      found = true
      if let id = child["id"], term.id.isEmpty { term.id = id }
      let text = try reader.text(child)
      guard !text.value.isEmpty else { throw reader.error(child.position, "the <term> is empty; write the term") }
      term.text = text.value
      term.markup = text.markup
    }
    try forEachChild(of: element) { reader, child in
      if child.name.local == "termGrp" {
        try reader.forEachChild(of: child) { reader, inner in try take(inner, of: child, &reader) }
      } else {
        try take(child, of: element, &reader)
      }
    }
    guard found else { throw error(element.position, "the <\(element.name)> has no <term>; add it") }
    TBXProperties(categories: categories).set(details, of: &term)
    return term
  }

  /// What an element inside an entry says; a group is its first detail with the others below it.
  private mutating func details(_ element: XMLElement, in parent: XMLElement) throws -> [Detail] {
    if element.isOfModule { return [try moduleDetail(element)] }
    if parent.name.local == "termGroup", let category = Self.minimalCategories[element.name.local] {
      return [try detail(categories[category]?.kind ?? .note, category, element)]
    }
    switch element.name.local {
    case "descripGrp", "adminGrp", "transacGrp", "termNoteGrp", "termCompGrp": return [try group(element)]
    case "termCompList":
      var list = Detail(.componentList, try type(element), "")
      try forEachChild(of: element) { reader, child in list.details += try reader.details(child, in: element) }
      return [list]
    default: break
    }
    guard let kind = Detail.Kind(rawValue: element.name.local) else { throw misplaced(element, in: parent) }
    let category: String
    switch kind {
    case .note, .date, .component: category = kind.rawValue
    default: category = try type(element)
    }
    return [try detail(kind, category, element)]
  }

  private mutating func group(_ element: XMLElement) throws -> Detail {
    var details: [Detail] = []
    try forEachChild(of: element) { reader, child in details += try reader.details(child, in: element) }
    let main = Detail.Kind(rawValue: String(element.name.local.dropLast(3)))
    guard let place = details.firstIndex(where: { $0.kind == main }) ?? details.indices.first else {
      throw error(element.position, "the <\(element.name)> is empty; remove it")
    }
    var head = details.remove(at: place)
    head.details += details
    return head
  }

  /// A data category that is its own element.
  private mutating func moduleDetail(_ element: XMLElement) throws -> Detail {
    let name = element.name.local
    guard let known = categories[name] else {
      var detail = try detail(.descriptive, name, element)
      detail.attributes.append(Detail.Attribute("xmlns", element.name.namespace ?? ""))
      return detail
    }
    return try detail(known.kind, name, element)
  }

  private mutating func detail(_ kind: Detail.Kind, _ category: String, _ element: XMLElement) throws -> Detail {
    _ = try identifier(element)
    if let dialect {
      guard let module = categories[category]?.module, module <= dialect else {
        throw error(
          element.position,
          "TBX-\(dialect.rawValue.capitalizedFirst) has no data category “\(category)”; name another dialect in type")
      }
    }
    let attributes = element.attributes.filter { !["type", "module"].contains($0.name.description) }
    let text = try text(element)
    return Detail(
      kind, category, text.value,
      attributes: attributes.map { Detail.Attribute($0.name.description, $0.value) }.sorted { $0.name < $1.name },
      markup: text.markup)
  }

  /// Concepts of TBX-Min: `langGroup` with `termGroup`s whose few categories are elements of their own.
  private mutating func minimalGlossary(_ root: XMLElement, name: String) throws -> Glossary {
    var header: TBXTree?
    var concepts: [Concept]?
    try forEachChild(of: root) { reader, child in
      switch child.name.local {
      case "header": header = try TBXTree(child, reader: reader.reader)
      case "body":
        var found: [Concept] = []
        try reader.forEachChild(of: child) { reader, entry in
          guard ["conceptEntry", "entry", "termEntry"].contains(entry.name.local) else {
            throw reader.misplaced(entry, in: child)
          }
          found.append(try reader.minimalConcept(entry))
        }
        concepts = found
      default: throw reader.misplaced(child, in: root)
      }
    }
    try readToEnd()
    guard let concepts else { throw error(root.position, "the file has no <body> with entries") }
    let facts = [
      ("id", "title"), ("creator", "copyright"), ("license", "license"), ("description", "source"),
      ("dateCreated", "date"),
    ]
    let metadata = facts.compactMap { element, name in
      header?.first(element).flatMap { $0.text.isEmpty ? nil : Detail.Attribute(name, $0.text) }
    }
    // The header says which language is the source.
    let pair = header?.first("languages")?.attributes ?? []
    let languages = ["source", "target"].compactMap { side in
      pair.first { $0.name == side }.flatMap { Language(tag: $0.value)?.tag }
    }
    return Glossary(name: name, concepts: concepts, languages: languages, metadata: metadata)
  }

  private mutating func minimalConcept(_ entry: XMLElement) throws -> Concept {
    var concept = Concept(id: try identifier(entry), sections: [], line: entry.position.line)
    try forEachChild(of: entry) { reader, child in
      switch child.name.local {
      case "langGroup", "langSet": concept.sections.append(try reader.section(child))
      case "subjectField": concept.domain = try reader.text(child).value
      default: throw reader.misplaced(child, in: entry)
      }
    }
    guard !concept.sections.isEmpty else {
      throw error(entry.position, "the entry has no language section with terms; add one or remove the entry")
    }
    concept.hoistSharedProperties()
    return concept
  }

  private func type(_ element: XMLElement) throws -> String {
    if let type = element["type"], !type.isEmpty { return type }
    throw error(element.position, "the <\(element.name)> does not say its data category; add type")
  }

  /// The categories of TBX-Min of 2014 by their elements.
  private static let minimalCategories = [
    "partOfSpeech": "partOfSpeech", "termStatus": "administrativeStatus", "customer": "customerSubset", "note": "note",
  ]

  /// The identifier of an element, of which a file has none twice.
  private mutating func identifier(_ element: XMLElement) throws -> String {
    guard let id = element["id"] else { return "" }
    guard identifiers.insert(id).inserted else {
      throw error(element.position, "the identifier “\(id)” stands twice in the file; change one")
    }
    return id
  }
}

// Children and text.
extension TBXReader {
  /// Reads the children of an element whose start was read last, up to its end.
  private mutating func forEachChild(
    of parent: XMLElement, _ body: (inout TBXReader, XMLElement) throws -> Void
  ) throws {
    while let event = try reader.nextEvent() {
      switch event {
      case .start(let child): try body(&self, child)
      case .end: return
      case .instruction: break
      case .text(let text, let position):
        if let word = text.split(whereSeparator: \.isWhitespace).first {
          throw error(position, "text (“\(word.prefix(20))”) stands in <\(parent.name)>, which holds elements only")
        }
      }
    }
  }

  /// The text of an element with its inline markup; white space as XML's authors break lines is one blank.
  private func text(_ element: XMLElement) throws -> (value: String, markup: [Detail.Markup]) {
    var value = TBXText()
    var open: [(element: XMLElement, start: Int)] = []
    while let event = try reader.nextEvent() {
      switch event {
      case .text(let text, _): value.append(text)
      case .start(let child):
        guard Self.inline.contains(child.name.local), !child.isOfModule else { throw misplaced(child, in: element) }
        open.append((child, value.mark()))
      case .end:
        guard let last = open.popLast() else { return value.finished() }
        value.close(last.element, from: last.start)
      case .instruction: break
      }
    }
    return value.finished()
  }

  private static let inline: Set<String> = ["hi", "foreign", "sc", "ec", "ph", "bpt", "ept", "it", "sub", "ut"]

  private func misplaced(_ element: XMLElement, in parent: XMLElement) -> GlossaryFormatError {
    error(element.position, "<\(element.name)> has no place in <\(parent.name)>; TBX does not know it there")
  }

  private func error(_ position: XMLPosition, _ problem: String) -> GlossaryFormatError {
    GlossaryFormatError(file: file, line: position.line, column: position.column, problem: problem)
  }
}

extension XMLElement {
  /// Whether the element is a data category of a module, and none of the standard's own elements.
  fileprivate var isOfModule: Bool {
    guard name.prefix != nil, let namespace = name.namespace else { return false }
    return !namespace.hasPrefix("urn:iso:std:iso:30042") && !namespace.contains("iso.org/ns/tbx")
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// Collects text, white space made single blanks, and the places of what is marked up in it.
private struct TBXText {
  private var value = ""
  private var hasBlank = false
  private var markup: [(order: Int, markup: Detail.Markup)] = []
  private var count = 0

  mutating func append(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" {
        hasBlank = true
      } else {
        flush()
        value.unicodeScalars.append(scalar)
      }
    }
  }

  private mutating func flush() {
    if hasBlank, !value.isEmpty { value += " " }
    hasBlank = false
  }

  /// The place where a marked piece begins.
  mutating func mark() -> Int {
    flush()
    return value.utf8.count
  }

  mutating func close(_ element: XMLElement, from start: Int) {
    let attributes = element.attributes.map { Detail.Attribute($0.name.description, $0.value) }
    markup.append(
      (start, Detail.Markup(element: element.name.local, attributes: attributes, range: start..<value.utf8.count)))
  }

  /// The text; markup in the order of its starts, outer before inner.
  func finished() -> (value: String, markup: [Detail.Markup]) {
    var text = value
    // A blank before markup that turned out to be empty at the end.
    if text.hasSuffix(" ") { text.removeLast() }
    let end = text.utf8.count
    let pieces = markup.map(\.markup).map {
      Detail.Markup(
        element: $0.element, attributes: $0.attributes,
        range: min($0.range.lowerBound, end)..<min($0.range.upperBound, end))
    }
    return (
      text,
      pieces.sorted {
        ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
      }
    )
  }
}
