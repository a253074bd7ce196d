internal import Tables
internal import Text

/// Makes concepts of the rows of a table.
struct ConceptReader<Source: GlossaryTable> {
  let table: Source
  let meanings: [ColumnMeaning]
  let categories: DataCategories
  /// Whether a part of speech, status or case that means nothing is an error; else it is kept as a detail.
  let isStrict: Bool
  /// What the file says of all its concepts.
  var defaults = GlossaryDefaults()

  /// The tags of the languages that have a column of terms, in the order of the header.
  var languages: [String] {
    var tags: [String] = []
    for case .terms(let tag) in meanings where !tags.contains(tag) { tags.append(tag) }
    return tags
  }

  func concepts() throws(TableError) -> [Concept] {
    var concepts: [Concept] = []
    concepts.reserveCapacity(table.rowCount)
    for row in 0..<table.rowCount {
      let concept = try concept(row)
      concepts.append(concept)
    }
    return concepts
  }

  func concept(_ row: Int) throws(TableError) -> Concept {
    var concept = Concept(sections: terms(row), isExact: defaults.isExact, line: table.place(row, 0).line)
    concept.findsParticiples = defaults.findsParticiples
    let text = CellText(hasEscapes: table.hasEscapes)
    var children: [Int] = []
    for (column, meaning) in meanings.enumerated() where !table.isEmpty(row, column) {
      switch meaning {
      case .terms: break
      case .property(let property): try set(property, of: &concept, row, column, text)
      case .category(_, let child?, _) where !child.isEmpty: children.append(column)
      case .category(let name, _, let language?): try add(name, language, to: &concept, row, column, text)
      case .category(let name, _, nil): addShared(name, to: &concept, row, column, text)
      case .unknown(let name):
        guard !isStrict else { continue }
        for value in text.values(table.cell(row, column)) {
          concept.details.append(Detail(.descriptive, name, value))
        }
      }
    }
    for column in children {
      guard case .category(let name, let child?, let language) = meanings[column] else { continue }
      let cell = table.cell(row, column)
      addChildren(
        child, of: name, language, to: &concept, language == nil ? [text.values(cell)] : text.lists(cell))
    }
    return concept
  }

  private func terms(_ row: Int) -> [LanguageSection] {
    var sections: [LanguageSection] = []
    for (column, meaning) in meanings.enumerated() {
      guard case .terms(let tag) = meaning, !table.isEmpty(row, column) else { continue }
      let terms = synonyms(table.cell(row, column), hasEscapes: table.hasEscapes).map { Term($0) }
      guard !terms.isEmpty else { continue }
      if let place = sections.firstIndex(where: { $0.tag == tag }) {
        sections[place].terms += terms
      } else {
        sections.append(LanguageSection(tag: tag, terms: terms))
      }
    }
    return sections
  }

  private func set(
    _ property: ColumnMeaning.Property, of concept: inout Concept, _ row: Int, _ column: Int, _ text: CellText
  ) throws(TableError) {
    let cell = trimmed(table.cell(row, column))
    guard !cell.isEmpty else { return }
    switch property {
    case .concept: concept.id = cell
    case .domain: concept.domain = text.text(cell)
    case .note: concept.note = text.text(cell)
    case .pos:
      if let found = isStrict ? Concept.PartOfSpeech(rawValue: cell) : categories.partOfSpeech(cell) {
        concept.partOfSpeech = found
      } else if isStrict {
        throw table.error(row, column, expected: "noun, verb, adjective, adverb, phrase, name or empty")
      } else {
        concept.changeTerms { $0.details.append(Detail(.grammatical, "partOfSpeech", cell)) }
      }
    case .status:
      if let found = isStrict ? Concept.Status(rawValue: cell) : categories.status(cell) {
        concept.status = found
      } else if isStrict {
        throw table.error(row, column, expected: "preferred, admitted, deprecated, forbidden, untranslated or empty")
      } else {
        concept.changeTerms { $0.details.append(Detail(.grammatical, "administrativeStatus", cell)) }
      }
    case .letterCase:
      concept.isExact = categories.meaning(of: cell, in: "case") == "exact"
      if isStrict, !["exact", "any"].contains(cell) {
        throw table.error(row, column, expected: "exact, any or empty")
      }
    case .participles:
      concept.findsParticiples = categories.meaning(of: cell, in: "participles") == "yes"
      if isStrict, !["yes", "no"].contains(cell) { throw table.error(row, column, expected: "yes, no or empty") }
    }
  }

  /// A category of a column that names no language: of the concept, or, where only terms have it, of the terms of the
  /// first language.
  private func addShared(_ name: String, to concept: inout Concept, _ row: Int, _ column: Int, _ text: CellText) {
    let values = text.values(table.cell(row, column))
    let category = categories[name]
    guard let category, category.isOfTerms, !["note", "source", "date"].contains(name), category.kind == .grammatical,
      let first = languages.first, let place = concept.sections.firstIndex(where: { $0.tag == first })
    else {
      concept.details += values.map { detail(name, $0) }
      return
    }
    for term in concept.sections[place].terms.indices {
      concept.sections[place].terms[term].details += values.map { detail(name, $0) }
    }
  }

  /// A category of one language: a value for each term, one for all, or, where no term has it, values of the language.
  private func add(
    _ name: String, _ language: String, to concept: inout Concept, _ row: Int, _ column: Int, _ text: CellText
  ) throws(TableError) {
    guard let place = concept.sections.firstIndex(where: { $0.tag == language }) else { return }
    guard categories[name]?.isOfTerms ?? true else {
      concept.sections[place].details += text.values(table.cell(row, column)).map { detail(name, $0) }
      return
    }
    let lists = text.lists(table.cell(row, column))
    let count = concept.sections[place].terms.count
    guard lists.count == 1 || lists.count <= count else {
      throw table.error(
        row, column, expected: "a value for each of the \(count) terms in “\(language)”, parted by |")
    }
    for term in 0..<count {
      let values =
        lists.count == 1
        ? (count == 1 || isShared(name) ? lists[0] : term == 0 ? lists[0] : [])
        : term < lists.count ? lists[term] : []
      for value in values { set(name, value, of: &concept.sections[place].terms[term]) }
    }
  }

  /// Whether a single value in a cell holds for every term of the language's cell.
  private func isShared(_ name: String) -> Bool { ["partOfSpeech", "administrativeStatus"].contains(name) }

  private func set(_ name: String, _ value: String, of term: inout Term) {
    switch name {
    case "partOfSpeech":
      if let found = categories.partOfSpeech(value) {
        term.partOfSpeech = found
        return
      }
    case "administrativeStatus":
      if let found = categories.status(value) {
        term.status = found
        if !categories.isFiner(value, than: found) { return }
      }
    default: break
    }
    term.details.append(detail(name, value))
  }

  /// A detail; a link behind its value stands in angle brackets.
  private func detail(_ name: String, _ value: String) -> Detail {
    let kind = categories[name]?.kind ?? .descriptive
    if name == "grammaticalGender" {
      return Detail(kind, name, categories.meaning(of: value, in: "gender") ?? value)
    }
    guard [.reference, .externalReference, .transactionNote].contains(kind), value.hasSuffix(">"),
      let open = value.lastIndex(of: "<")
    else { return Detail(kind, name, value) }
    let target = String(value[value.index(after: open)...].dropLast())
    return Detail(kind, name, trimmed(value[..<open]), attributes: [Detail.Attribute("target", target)])
  }

  /// Hangs values below those of their category, one each.
  private func addChildren(
    _ child: String, of name: String, _ language: String?, to concept: inout Concept, _ lists: [[String]]
  ) {
    func hang(_ values: [String], below details: inout [Detail]) {
      let places = details.indices.filter { details[$0].category == name }
      for (place, value) in zip(places, values) where value != "-" {
        details[place].details.append(detail(child, value))
      }
    }
    guard let language else { return hang(lists.flatMap { $0 }, below: &concept.details) }
    guard let section = concept.sections.firstIndex(where: { $0.tag == language }) else { return }
    guard categories[name]?.isOfTerms ?? true else {
      return hang(lists.flatMap { $0 }, below: &concept.sections[section].details)
    }
    for (term, values) in zip(concept.sections[section].terms.indices, lists) {
      hang(values, below: &concept.sections[section].terms[term].details)
    }
  }
}
