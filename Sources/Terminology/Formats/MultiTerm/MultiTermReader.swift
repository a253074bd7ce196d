internal import Text
internal import XML

/// Reads the XML that MultiTerm exports (root `mtf`): entries (`conceptGrp`) of languages of terms. Fields
/// (`descripGrp`) have names that the owner of the termbase chose; they are read as the headers of tables are.
///
/// MultiTerm's schema is described in the documentation of its software development kit.
struct MultiTermReader {
  private let file: String
  private let reader: XMLReader
  private let categories: DataCategories
  private let columns: ColumnReader
  private var meanings: [String: ColumnMeaning] = [:]

  init(file: String, bytes: [UInt8], categories: DataCategories, columns: ColumnReader) {
    self.file = file
    self.categories = categories
    self.columns = columns
    reader = XMLReader(bytes: bytes, file: file)
  }

  /// Whether a file begins as one of MultiTerm's does; zeros, as UTF-16 has them, left out.
  static func reads(_ letters: [UInt8]) -> Bool {
    let text = String(decoding: letters, as: UTF8.self)
    guard let open = text.firstRange(of: "<mtf") else { return false }
    return text[open.upperBound...].first.map { $0 == ">" || $0.isWhitespace || $0 == "/" } ?? true
  }

  /// - Throws: ``GlossaryFormatError`` or `XMLError` with line and column.
  mutating func glossary(name: String) throws -> Glossary {
    var concepts: [Concept] = []
    var root: XMLElement?
    while let event = try reader.nextEvent() {
      guard case .start(let element) = event else { continue }
      if root == nil {
        guard element.name.local == "mtf" else {
          throw error(element.position, "the root is <\(element.name)>; a file of MultiTerm begins with <mtf>")
        }
        root = element
      } else if element.name.local == "conceptGrp" {
        concepts.append(try concept(TBXTree(element, reader: reader), at: element.position))
      } else {
        throw error(element.position, "<\(element.name)> has no place in <mtf>, which holds <conceptGrp> only")
      }
    }
    guard root != nil else {
      throw GlossaryFormatError(file: file, line: 1, problem: "the file holds no element; it is none of MultiTerm")
    }
    return Glossary(name: name, concepts: concepts)
  }

  private mutating func concept(_ entry: TBXTree, at position: XMLPosition) throws -> Concept {
    var concept = Concept(sections: [], line: position.line)
    for child in entry.elements {
      switch child.name {
      case "concept": concept.id = child.text
      case "languageGrp": concept.sections.append(try section(child, at: position))
      default: add(child, to: &concept)
      }
    }
    guard !concept.sections.isEmpty else {
      throw error(position, "the entry has no <languageGrp>; add one or remove the entry")
    }
    concept.hoistSharedProperties()
    return concept
  }

  /// A field of the whole entry, or what was done to it and when.
  private mutating func add(_ child: TBXTree, to concept: inout Concept) {
    guard let field = field(child) else { return }
    switch field.meaning {
    case .property(.domain) where concept.domain.isEmpty: concept.domain = field.detail.value
    case .property(.note): concept.note += (concept.note.isEmpty ? "" : "\n") + field.detail.value
    case .property(.pos):
      concept.partOfSpeech = concept.partOfSpeech ?? categories.partOfSpeech(field.detail.value)
    case .property(.status): concept.status = categories.status(field.detail.value) ?? concept.status
    case .property(.letterCase): concept.isExact = categories.meaning(of: field.detail.value, in: "case") == "exact"
    default: concept.details.append(field.detail)
    }
  }

  private mutating func section(_ group: TBXTree, at position: XMLPosition) throws -> LanguageSection {
    guard let element = group.elements.first(where: { $0.name == "language" }) else {
      throw error(position, "a <languageGrp> of the entry has no <language>; add it")
    }
    guard let tag = tag(of: element) else {
      throw error(
        position,
        "the entry has a language that no tag names (“\(element["type"] ?? element["lang"] ?? "")”); "
          + "write one such as de or pt-BR as lang")
    }
    var section = LanguageSection(tag: tag, terms: [])
    for child in group.elements where child.name != "language" {
      if child.name == "termGrp" {
        if let term = term(child) { section.terms.append(term) }
      } else if let field = field(child) {
        section.details.append(field.detail)
      }
    }
    guard !section.terms.isEmpty else {
      throw error(position, "the entry's language “\(tag)” has no term; add one or remove the language")
    }
    return section
  }

  /// The language that a code, or the name that the owner gave it, stands for.
  private mutating func tag(of element: TBXTree) -> String? {
    for code in [element["lang"], element["locale"]].compactMap({ $0 }) {
      if let language = Language(tag: code) { return language.tag }
    }
    if let type = element["type"], case .terms(let tag) = meaning(of: type) { return tag }
    return nil
  }

  private mutating func term(_ group: TBXTree) -> Term? {
    var term = Term("")
    for child in group.elements {
      if child.name == "term" {
        term.text = child.text
      } else if let field = field(child) {
        switch field.meaning {
        case .property(.pos) where term.partOfSpeech == nil && categories.partOfSpeech(field.detail.value) != nil:
          term.partOfSpeech = categories.partOfSpeech(field.detail.value)
        case .property(.status) where term.status == nil && categories.status(field.detail.value) != nil:
          term.status = categories.status(field.detail.value)
        default: term.details.append(field.detail)
        }
      }
    }
    return term.text.isEmpty ? nil : term
  }

  /// What a group says, with the groups inside it; nil for what only MultiTerm itself needs.
  private mutating func field(_ group: TBXTree) -> (meaning: ColumnMeaning, detail: Detail)? {
    switch group.name {
    case "transacGrp":
      guard let action = group.elements.first(where: { $0.name == "transac" }) else { return nil }
      var detail = Detail(.transaction, "transactionType", action["type"] ?? "")
      if !action.text.isEmpty { detail.details.append(Detail(.transactionNote, "responsibility", action.text)) }
      if let date = group.elements.first(where: { $0.name == "date" }) {
        detail.details.append(Detail(.date, "date", date.text))
      }
      return (.unknown("transac"), detail)
    case "descripGrp":
      guard let description = group.elements.first(where: { $0.name == "descrip" }), let type = description["type"]
      else { return nil }
      let meaning = meaning(of: type)
      var detail = detail(meaning, type, description.text)
      for child in group.elements where child.name == "descripGrp" {
        if let inner = field(child) { detail.details.append(inner.detail) }
      }
      return (meaning, detail)
    default: return nil
    }
  }

  private func detail(_ meaning: ColumnMeaning, _ type: String, _ value: String) -> Detail {
    switch meaning {
    case .category("grammaticalGender", _, _):
      Detail(.grammatical, "grammaticalGender", categories.meaning(of: value, in: "gender") ?? value)
    case .category(let name, _, _): Detail(categories[name]?.kind ?? .descriptive, name, value)
    case .property(.note): Detail(.note, "note", value)
    case .property(.pos): Detail(.grammatical, "partOfSpeech", value)
    case .property(.status): Detail(.grammatical, "administrativeStatus", value)
    case .property(.domain): Detail(.descriptive, "subjectField", value)
    default: Detail(.descriptive, type, value)
    }
  }

  private mutating func meaning(of type: String) -> ColumnMeaning {
    if let known = meanings[type] { return known }
    var meaning = columns.meanings([type]).first ?? .unknown(type)
    // In small letters and beside a language, “source” is where something comes from.
    if case .terms = meaning,
      case .category(let name, let child, let language)? =
        columns.meanings(["en", type.lowercased()]).last
    {
      meaning = .category(name, child: child, language: language)
    }
    meanings[type] = meaning
    return meaning
  }

  private func error(_ position: XMLPosition, _ problem: String) -> GlossaryFormatError {
    GlossaryFormatError(file: file, line: position.line, column: position.column, problem: problem)
  }
}
