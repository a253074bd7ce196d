extension Glossary {
  /// What a written glossary has less of than this one: “3 definition”, “12 terms in fr”.
  ///
  /// Found by reading the text again, so that it holds for every format.
  ///
  /// - Parameters:
  ///   - text: The glossary as ``text(as:options:)`` wrote it.
  ///   - format: The format that it is written in.
  ///   - options: The options that it was written with.
  /// - Throws: ``GlossaryError`` where it cannot be read again.
  public func losses(of text: String, as format: GlossaryFormat, options: GlossaryOptions = GlossaryOptions())
    throws(GlossaryError) -> [String]
  {
    let pair = languages.prefix(2).map { LanguageSection(tag: $0, terms: []).language }
    var reading = options
    reading.format = format
    reading.encoding = nil
    reading.source = options.source ?? pair.first ?? nil
    reading.target = options.target ?? pair.last ?? nil
    if format == .csv { reading.separator = options.separator ?? UInt8(ascii: ",") }
    let census = GlossaryCensus(self)
    guard !concepts.isEmpty else { return [] }
    let written = GlossaryCensus(try Glossary(file: name, bytes: Array(text.utf8), options: reading))
    return census.names.compactMap { name in
      let missing = (census.counts[name] ?? 0) - (written.counts[name] ?? 0)
      return missing > 0 ? "\(missing) \(name)" : nil
    }
  }
}

/// How much of each kind a glossary says; terms that stand in several entries count once.
private struct GlossaryCensus {
  private(set) var counts: [String: Int] = [:]
  private(set) var names: [String] = []
  private var seen: Set<String> = []

  init(_ glossary: Glossary) {
    for (number, concept) in glossary.concepts.enumerated() {
      for (place, section) in concept.sections.enumerated() {
        for term in section.terms { add(term, of: concept, section.tag, place) }
        for detail in section.details { add(detail) }
      }
      add("domain", if: !concept.domain.isEmpty && isNew("domain \(number)"))
      add("identifier", if: !concept.id.isEmpty)
      add("case", if: concept.isExact)
      add("participles", if: concept.findsParticiples)
      for note in concept.note.split(separator: "\n") { add("note", if: isNew("note \(note)")) }
      for detail in concept.details { add(detail) }
    }
    for detail in glossary.metadata where detail.name == "license" || detail.name == "copyright" {
      add(detail.name, if: true)
    }
  }

  private mutating func add(_ term: Term, of concept: Concept, _ tag: String, _ section: Int) {
    let key = "\(tag)\t\(term.text)"
    add("terms in \(tag)", if: isNew(key))
    if let status = concept.ownStatus(of: term, section: section), status != .preferred {
      add("status “\(status.rawValue)”", if: isNew("\(key)\t\(status.rawValue)"))
    }
    if let partOfSpeech = concept.partOfSpeech(of: term) {
      add("part of speech", if: isNew("\(key)\t\(partOfSpeech.rawValue)"))
    }
    add("markup", if: !term.markup.isEmpty)
    for detail in term.details where !(detail.category == "administrativeStatus" || detail.category == "partOfSpeech") {
      add(detail)
    }
  }

  private mutating func add(_ detail: Detail) {
    add(detail.category, if: true)
    if !detail.markup.isEmpty { add("markup", if: true) }
    for child in detail.details { add(child) }
  }

  private mutating func isNew(_ key: String) -> Bool { seen.insert(key).inserted }

  private mutating func add(_ name: String, if isThere: Bool) {
    guard isThere else { return }
    if counts[name] == nil { names.append(name) }
    counts[name, default: 0] += 1
  }
}
