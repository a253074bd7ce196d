internal import Text
internal import XML

/// Writes TBX: version 3 with data categories as tags (DCT) or attributes (DCA), or version 2.
struct TBXWriter {
  let categories: DataCategories
  let properties: TBXProperties
  let glossary: Glossary
  let isVersion2: Bool
  let isDCT: Bool
  /// The last module that the glossary's categories need; nil where one is of no public module.
  let module: DataCategories.Module?
  private var writer = XMLWriter()

  init(categories: DataCategories, format: GlossaryFormat, glossary: Glossary) {
    self.categories = categories
    self.glossary = glossary
    properties = TBXProperties(categories: categories)
    isVersion2 = format == .tbx2
    module = Self.module(of: glossary, properties: properties)
    isDCT = format == .tbx && module != nil
  }

  private static func module(of glossary: Glossary, properties: TBXProperties) -> DataCategories.Module? {
    var names: Set<String> = []
    func add(_ details: [Detail]) {
      for detail in details {
        names.insert(detail.category)
        add(detail.details)
      }
    }
    for concept in glossary.concepts {
      add(properties.details(of: concept))
      for (number, section) in concept.sections.enumerated() {
        add(section.details)
        for term in section.terms { add(properties.details(of: term, in: concept, section: number)) }
      }
    }
    var last = DataCategories.Module.core
    for name in names {
      guard let module = properties.categories[name]?.module else { return nil }
      last = max(last, module)
    }
    return last
  }

  mutating func text() -> String {
    startRoot()
    header()
    writer.start("text")
    writer.start("body")
    for concept in glossary.concepts where !concept.sections.isEmpty { write(concept) }
    writer.end()
    if var back = glossary.frame?.back {
      let names = isVersion2 ? ("refObjectSec", "refObjectList") : ("refObjectList", "refObjectSec")
      back.rename(names.0, to: names.1)
      back.write(to: &writer)
    }
    return writer.finish()
  }

  private var language: String {
    if let language = glossary.frame?.language, !language.isEmpty { return language }
    return glossary.languages.first ?? "en"
  }

  private mutating func startRoot() {
    if isVersion2 {
      let dialect = glossary.frame?.dialect ?? (module.map { $0 <= .basic } ?? false ? "TBX-Basic" : "TBX")
      writer.start("martif", ["type": dialect, "xml:lang": language])
      return
    }
    let own = glossary.frame?.dialect ?? ""
    // A public dialect must not name categories that it has not.
    let isPublic = DataCategories.Module.allCases.contains { "tbx-" + $0.rawValue == own.lowercased() }
    let dialect = module.map { "TBX-" + $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst() }
    var attributes: [(String, String?)] = [
      ("type", dialect ?? (own.hasPrefix("TBX-") && !isPublic ? own : "TBX-Private")), ("style", isDCT ? "dct" : "dca"),
      ("xml:lang", language), ("xmlns", "urn:iso:std:iso:30042:ed-2"),
    ]
    if isDCT, let module {
      for part in DataCategories.Module.allCases where part != .core && part <= module {
        attributes.append(("xmlns:" + Self.prefix(part), "http://www.tbxinfo.net/ns/" + part.rawValue))
      }
    }
    writer.start("tbx", attributes: attributes)
  }

  private static func prefix(_ module: DataCategories.Module) -> String {
    module == .linguist ? "ling" : module.rawValue
  }

  private mutating func header() {
    let name = isVersion2 ? "martifHeader" : "tbxHeader"
    if var header = glossary.frame?.header {
      header.name = name
      header.write(to: &writer)
      return
    }
    let own = Dictionary(glossary.metadata.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    writer.start(name)
    writer.start("fileDesc")
    if let title = own["title"] {
      writer.start("titleStmt")
      writer.element("title", text: title)
      writer.end()
    }
    let rights = glossary.metadata.filter { !["title", "source"].contains($0.name) }
    if !rights.isEmpty {
      writer.start("publicationStmt")
      for entry in rights { writer.element("p", text: "\(entry.name): \(entry.value)") }
      writer.end()
    }
    writer.start("sourceDesc")
    writer.element("p", text: own["source"] ?? glossary.name)
    writer.end()
    writer.end()
    writer.end()
  }

  private mutating func write(_ concept: Concept) {
    writer.start(
      isVersion2 ? "termEntry" : "conceptEntry", attributes: [("id", concept.id.isEmpty ? nil : concept.id)])
    for detail in properties.details(of: concept) { write(detail) }
    for (number, section) in concept.sections.enumerated() {
      writer.start(isVersion2 ? "langSet" : "langSec", ["xml:lang": section.tag])
      for detail in section.details { write(detail) }
      for term in section.terms { write(term, in: concept, section: number) }
      writer.end()
    }
    writer.end()
  }

  private mutating func write(_ term: Term, in concept: Concept, section: Int) {
    let details = properties.details(of: term, in: concept, section: section)
    // The grammar comes first in all versions; its groups and components only in the nested form of version 2.
    let isGrammar = { (detail: Detail) in detail.kind == .grammatical || detail.kind == .componentList }
    let grammar = details.filter(isGrammar)
    let isNested = isVersion2 && grammar.contains { $0.kind == .componentList || !$0.details.isEmpty }
    writer.start(
      isVersion2 ? (isNested ? "ntig" : "tig") : "termSec", attributes: [("id", term.id.isEmpty ? nil : term.id)])
    if isNested { writer.start("termGrp") }
    write(term.text, markup: term.markup, as: "term", attributes: [])
    for detail in grammar { write(detail) }
    if isNested { writer.end() }
    for detail in details where !isGrammar(detail) { write(detail) }
    writer.end()
  }

  private mutating func write(_ detail: Detail) {
    if detail.kind == .componentList {
      guard isVersion2 else { return }
      writer.start("termCompList", ["type": detail.category])
      for component in detail.details { write(component) }
      writer.end()
      return
    }
    // A transaction stands in a group always.
    let isGroup = !detail.details.isEmpty || detail.kind == .transaction
    let group = isGroup ? Self.group(of: detail.kind) : nil
    if let group { writer.start(group) }
    writeElement(detail)
    if let group, !group.isEmpty {
      for child in detail.details { write(child) }
      writer.end()
    }
  }

  /// The group that holds a detail and what belongs to it; nil where nothing can.
  private static func group(of kind: Detail.Kind) -> String? {
    switch kind {
    case .descriptive, .administrative, .grammatical, .transaction, .component: kind.rawValue + "Grp"
    default: nil
    }
  }

  private mutating func writeElement(_ detail: Detail) {
    var attributes: [(String, String?)] = []
    var name = detail.kind.rawValue
    if isDCT, let module = categories[detail.category]?.module, module != .core {
      name = Self.prefix(module) + ":" + detail.category
    } else if ![.note, .date, .component].contains(detail.kind) {
      attributes.append(("type", detail.category))
    }
    attributes += detail.attributes.filter { $0.name != "xmlns" }.map { ($0.name, $0.value) }
    write(detail.value, markup: detail.markup, as: name, attributes: attributes)
  }

  private mutating func write(
    _ value: String, markup: [Detail.Markup], as name: String, attributes: [(String, String?)]
  ) {
    writer.start(name, attributes: attributes, isMixed: true)
    let bytes = Array(value.utf8)
    var place = 0
    var open: [Int] = []
    func text(to end: Int) {
      guard end > place else { return }
      writer.text(String(decoding: bytes[place..<end], as: UTF8.self))
      place = end
    }
    for piece in markup where piece.range.upperBound <= bytes.count {
      while let end = open.last, end <= piece.range.lowerBound {
        text(to: end)
        writer.end()
        open.removeLast()
      }
      text(to: piece.range.lowerBound)
      writer.start(piece.element, attributes: piece.attributes.map { ($0.name, $0.value) }, isMixed: true)
      open.append(piece.range.upperBound)
    }
    while let end = open.popLast() {
      text(to: end)
      writer.end()
    }
    text(to: bytes.count)
    writer.end()
  }
}

extension TBXTree {
  /// Gives all elements of a name another one.
  mutating func rename(_ old: String, to new: String) {
    if name == old { name = new }
    content = content.map { piece in
      guard case .element(var child) = piece else { return piece }
      child.rename(old, to: new)
      return .element(child)
    }
  }
}
