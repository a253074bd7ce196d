internal import Text

/// Writes UTX 1.11: a row for each pair of a source and a target term; rows of one concept have its identifier.
struct UTXWriter {
  let source: Language
  let target: Language
  let categories: DataCategories
  private var names: [String] = ["src", "tgt", "src:pos"]
  private var rows: [[String: String]] = []
  private var taken: Set<String> = []
  private var nextNumber = 1

  init(source: Language, target: Language, categories: DataCategories) {
    self.source = source
    self.target = target
    self.categories = categories
  }

  /// Concepts without a term of the source language are left out: UTX has no place for them.
  mutating func text(_ glossary: Glossary) -> String {
    taken = Set(glossary.concepts.map(\.id))
    for concept in glossary.concepts { add(concept) }
    let own = Dictionary(glossary.metadata.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    var header = "#UTX 1.11; \(source)/\(target);"
    if let date = own["date"] { header += " \(oneLine(date));" }
    header +=
      " copyright: \(field(own["copyright"] ?? "not stated")); license: \(field(own["license"] ?? "not stated"));"
    for entry in glossary.metadata where !["date", "copyright", "license", "property"].contains(entry.name) {
      header += " \(entry.name): \(field(entry.value));"
    }
    for entry in glossary.metadata where entry.name == "property" { header += " \(field(entry.value));" }
    let lines = rows.map { row in names.map { row[$0] ?? "" }.joined(separator: "\t") }
    return ([header, "#" + names.joined(separator: "\t")] + lines).map { $0 + "\r\n" }.joined()
  }

  /// The header parts its fields by semicolons.
  private func field(_ value: String) -> String {
    oneLine(value).split(separator: ";").joined(separator: ",")
  }

  private mutating func add(_ concept: Concept) {
    let sources = concept.entries(in: source)
    let targets = concept.entries(in: target)
    guard let first = sources.first else { return }
    var pairs: [(Term, Term?)] = targets.map { (first, $0) }
    if pairs.isEmpty { pairs = [(first, nil)] }
    pairs += sources.dropFirst().map { ($0, targets.first) }
    let id = concept.id.isEmpty && pairs.count > 1 ? newIdentifier() : concept.id
    for (number, pair) in pairs.enumerated() {
      var row: [String: String] = [:]
      func set(_ name: String, _ value: String) {
        guard !value.isEmpty else { return }
        row[name] = [row[name], oneLine(value)].compactMap { $0 }.joined(separator: "; ")
        if !names.contains(name) { names.append(name) }
      }
      row["src"] = cell(pair.0.text)
      row["tgt"] = pair.1.map { cell($0.text) } ?? "-"
      set("src:pos", partOfSpeech(pair.0, concept))
      if let target = pair.1 {
        if concept.partOfSpeech(of: target) != concept.partOfSpeech(of: pair.0) {
          set("tgt:pos", partOfSpeech(target, concept))
        }
        set("term status", status(target, concept))
      } else {
        set("term status", status(pair.0, concept))
      }
      if let own = pair.0.status, own != .preferred { set("src:status", Self.status(own)) }
      set("concept ID", id)
      for detail in pair.0.details { set("src:" + name(detail), detail.value) }
      for detail in pair.1?.details ?? [] where number < targets.count { set("tgt:" + name(detail), detail.value) }
      if number == 0 {
        set("domain", concept.domain)
        set("comment", concept.note)
        set("case", concept.isExact ? "exact" : "")
        set("participles", concept.findsParticiples ? "yes" : "")
        let ofLanguages = concept.sections.filter { [source.tag, target.tag].contains($0.tag) }.flatMap(\.details)
        for detail in concept.details + ofLanguages { set(name(detail), detail.value) }
      }
      rows.append(row)
    }
  }

  /// “-” alone and “#” in front mean something to UTX.
  private func cell(_ term: String) -> String {
    let term = oneLine(term)
    return term.hasPrefix("#") ? " " + term : term
  }

  private func name(_ detail: Detail) -> String {
    switch detail.category {
    case "partOfSpeech": "pos"
    case "note": "comment"
    default: oneLine(categories[detail.category]?.column ?? detail.category)
    }
  }

  private func partOfSpeech(_ term: Term, _ concept: Concept) -> String {
    switch concept.partOfSpeech(of: term) {
    case .name: "properNoun"
    case .phrase: "sentence"
    case let other?: other.rawValue
    case nil: ""
    }
  }

  private func status(_ term: Term, _ concept: Concept) -> String {
    let status = concept.status(of: term)
    return status == .preferred && term.status == nil ? "" : Self.status(status)
  }

  private static func status(_ status: Concept.Status) -> String {
    switch status {
    case .preferred: "approved"
    case .admitted: "provisional"
    case .deprecated: "non-standard"
    case .forbidden, .untranslated: status.rawValue
    }
  }

  private mutating func newIdentifier() -> String {
    while true {
      let id = "C\(nextNumber)"
      nextNumber += 1
      if taken.insert(id).inserted { return id }
    }
  }
}
