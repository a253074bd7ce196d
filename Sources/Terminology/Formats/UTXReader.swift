internal import Text

/// Reads UTX 1.00 to 1.20, the Universal Terminology eXchange format of the Asia-Pacific Association for Machine
/// Translation: tab-separated, with a header of `#` lines that names version, languages and columns.
struct UTXReader {
  private let document: Document
  private let categories: DataCategories
  private var columns: [Column] = []
  private var source: Language = .german
  private var target: Language = .english
  private var concepts: [Concept] = []
  /// The place of a concept by its identifier.
  private var places: [String: Int] = [:]
  /// The terms of each identified concept.
  private var seen: Set<String> = []
  private var metadata: [Detail.Attribute] = []

  /// What a column holds: of the source or target term, or of the entry.
  private struct Column {
    enum Side { case source, target, entry }
    let side: Side
    let name: String
  }

  init(document: Document, categories: DataCategories) {
    self.document = document
    self.categories = categories
  }

  /// - Throws: ``GlossaryFormatError`` with line and column: a header that is none, a row without a source term or with
  ///   more cells than columns, a status that UTX does not have.
  mutating func glossary(name: String) throws(GlossaryFormatError) -> Glossary {
    var lines = document.lines.enumerated().makeIterator()
    guard let first = lines.next(), document.text(first.element).hasPrefix("#UTX") else {
      throw error(1, 1, "the first line must begin with “#UTX”, version and languages: #UTX 1.11; de/en;")
    }
    try readHeader(document.text(first.element))
    while let (number, range) = lines.next() {
      let line = document.text(range)
      if line.hasPrefix("#") {
        if columns.isEmpty { try readHeaderLine(String(line.dropFirst()), number + 1) }
      } else if line.contains(where: { !$0.isWhitespace }) {
        guard !columns.isEmpty else {
          throw error(number + 1, 1, "no line names the columns before this entry; add one: #src⇥tgt⇥src:pos")
        }
        try readEntry(line, number + 1)
      }
    }
    guard !columns.isEmpty else { throw error(1, 1, "no line names the columns; add one: #src⇥tgt⇥src:pos") }
    for place in concepts.indices { concepts[place].hoistSharedProperties() }
    return Glossary(name: name, concepts: concepts, languages: [source.tag, target.tag], metadata: metadata)
  }

  private mutating func readHeader(_ line: String) throws(GlossaryFormatError) {
    let fields = line.split(separator: ";").map { trimmed($0) }
    let languages = (fields.count > 1 ? fields[1] : "").split(separator: "/").map { Language(tag: trimmed($0)) }
    guard languages.count >= 2, let from = languages[0], let to = languages[1] else {
      throw error(1, 1, "the header names no two languages behind the version; write, for example, #UTX 1.11; de/en;")
    }
    (source, target) = (from, to)
    for field in fields.dropFirst(2) { addMetadata(field) }
  }

  /// A line of the header below the first: the columns, or what is said of the whole glossary.
  private mutating func readHeaderLine(_ line: String, _ number: Int) throws(GlossaryFormatError) {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { trimmed($0) }
    guard let first = cells.first?.lowercased(), cells.count > 1, first == "src" || first.hasPrefix("term:") else {
      for field in line.split(separator: ";") { addMetadata(trimmed(field)) }
      return
    }
    columns = cells.map(column)
    for side in [Column.Side.source, .target] where !columns.contains(where: { $0.side == side && $0.name == "term" }) {
      throw error(
        number, 1, "no column holds the terms of “\(side == .source ? source : target)”; the line must begin #src⇥tgt")
    }
  }

  private mutating func addMetadata(_ field: String) {
    guard !field.isEmpty else { return }
    let parts = field.split(separator: ":", maxSplits: 1).map { trimmed($0) }
    if parts.count == 2, !parts[0].contains("T"), Int(parts[0].prefix(4)) == nil {
      metadata.append(Detail.Attribute(parts[0].lowercased(), parts[1]))
    } else {
      metadata.append(Detail.Attribute(Int(field.prefix(4)) == nil ? "property" : "date", field))
    }
  }

  /// UTX 1.11 names columns `src:pos`, UTX 1.20 `pos:de`.
  private func column(_ name: String) -> Column {
    let key = name.lowercased()
    if key == "src" { return Column(side: .source, name: "term") }
    if key == "tgt" { return Column(side: .target, name: "term") }
    let parts = key.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return Column(side: .entry, name: property(key)) }
    if parts[0] == "src" || parts[0] == "tgt" {
      return Column(side: parts[0] == "src" ? .source : .target, name: property(parts[1]))
    }
    switch Language(tag: parts[1]) {
    case let tag? where tag.tag.lowercased() == source.tag.lowercased():
      return Column(side: .source, name: property(parts[0]))
    case let tag? where tag.tag.lowercased() == target.tag.lowercased():
      return Column(side: .target, name: property(parts[0]))
    default: return Column(side: .entry, name: key)
    }
  }

  private func property(_ name: String) -> String {
    switch DataCategories.key(name) {
    case "termstatus", "status": "status"
    case "conceptid": "concept"
    case "comment": "note"
    default: name
    }
  }

  private mutating func readEntry(_ line: String, _ number: Int) throws(GlossaryFormatError) {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    var starts = [1]
    for cell in cells { starts.append(starts[starts.count - 1] + cell.unicodeScalars.count + 1) }
    guard cells.count <= columns.count || cells[columns.count...].allSatisfy({ trimmed($0).isEmpty }) else {
      throw error(
        number, starts[columns.count], "the row has \(cells.count) cells, the header names \(columns.count) columns")
    }
    var entry = Entry()
    for (place, column) in columns.enumerated() where place < cells.count {
      let cell = trimmed(cells[place])
      guard !cell.isEmpty, cell != "-" else { continue }
      switch (column.side, column.name) {
      case (.source, "term"): entry.source.text = cell
      case (.target, "term"): entry.target.text = cell
      case (.entry, "concept"): entry.concept.id = cell
      case (.entry, "note"): entry.concept.note = cell
      case (.entry, "domain"): entry.concept.domain = cell
      case (.entry, "case"): entry.concept.isExact = cell == "exact"
      case (.entry, "participles"): entry.concept.findsParticiples = cell == "yes"
      case (.entry, "status"), (.target, "status"): entry.target.status = try status(cell, number, starts[place])
      case (.source, "status"): entry.source.status = try status(cell, number, starts[place])
      case (.source, let name): add(name, cell, to: &entry.source)
      case (.target, let name): add(name, cell, to: &entry.target)
      case (.entry, let name): entry.concept.details.append(detail(name, cell))
      }
    }
    guard !entry.source.text.isEmpty else {
      throw error(number, 1, "the row has no source term; add it, or begin the line with # to make it a comment")
    }
    guard cells.count > 1 else {
      throw error(number, 1, "the row has 1 cell; source and target term must be parted by a tab")
    }
    entry.concept.line = number
    place(entry)
  }

  private struct Entry {
    var concept = Concept(sections: [])
    var source = Term("")
    var target = Term("")
  }

  private func status(_ cell: String, _ line: Int, _ column: Int) throws(GlossaryFormatError) -> Concept.Status {
    if let status = categories.status(cell) { return status }
    throw error(
      line, column, "“\(cell)” is no status of UTX; write provisional, approved, non-standard, forbidden or nothing")
  }

  private func add(_ name: String, _ value: String, to term: inout Term) {
    if name == "pos", let found = categories.partOfSpeech(value) {
      term.partOfSpeech = found
    } else {
      term.details.append(detail(name, value))
    }
  }

  private func detail(_ name: String, _ value: String) -> Detail {
    let category = name == "pos" ? categories["partOfSpeech"] : categories.category(ofColumn: name) ?? categories[name]
    return Detail(category?.kind ?? .descriptive, category?.name ?? name, value)
  }

  /// Adds an entry; one with the identifier of an earlier one adds to its concept.
  private mutating func place(_ entry: Entry) {
    var entry = entry
    // The translation is what the source is, where nothing else is said.
    entry.concept.partOfSpeech = entry.source.partOfSpeech
    if !entry.concept.id.isEmpty, let place = places[entry.concept.id] {
      entry.concept.partOfSpeech = concepts[place].partOfSpeech
    }
    if entry.source.partOfSpeech == entry.concept.partOfSpeech { entry.source.partOfSpeech = nil }
    if entry.target.partOfSpeech == entry.concept.partOfSpeech { entry.target.partOfSpeech = nil }
    let concept = entry.concept
    if !concept.id.isEmpty, let place = places[concept.id] {
      add(entry.source, tag: source.tag, to: place)
      add(entry.target, tag: target.tag, to: place)
      for detail in concept.details where !concepts[place].details.contains(detail) {
        concepts[place].details.append(detail)
      }
      if concepts[place].note.isEmpty { concepts[place].note = concept.note }
      return
    }
    if !concept.id.isEmpty { places[concept.id] = concepts.count }
    concepts.append(entry.concept)
    add(entry.source, tag: source.tag, to: concepts.count - 1)
    add(entry.target, tag: target.tag, to: concepts.count - 1)
  }

  /// Adds a term to a concept that does not have it yet.
  private mutating func add(_ term: Term, tag: String, to place: Int) {
    guard !term.text.isEmpty, seen.insert("\(place)\t\(tag)\t\(term.text)").inserted else { return }
    concepts[place].append(term, tag: tag)
  }

  private func error(_ line: Int, _ column: Int, _ problem: String) -> GlossaryFormatError {
    GlossaryFormatError(file: document.name, line: line, column: column, problem: problem)
  }
}

extension Concept {
  /// Adds a term to the section of its language.
  mutating func append(_ term: Term, tag: String) {
    guard let place = sections.firstIndex(where: { $0.tag == tag }) else {
      sections.append(LanguageSection(tag: tag, terms: [term]))
      return
    }
    sections[place].terms.append(term)
  }
}
