internal import Text
internal import XML

/// Reads TMX, a `tu` at a time.
struct TMXReader {
  private let reader: XMLReader
  private var source: Language?
  private var target: Language?
  private let hasTarget: Bool
  private var units: [TranslationUnit] = []
  private var properties: [BitextProperty] = []
  private var notes: [BitextNote] = []
  private var leftOut = 0
  /// The languages met, in order.
  private var languages: [Language] = []
  private var isTranslated = false
  private var hasHeader = false

  init(_ reader: XMLReader, source: Language?, target: Language?) {
    self.reader = reader
    self.source = source
    self.target = target
    hasTarget = target != nil
  }

  mutating func read() throws(BitextFileError) -> BitextDocument {
    var last = XMLPosition(line: 1, column: 1)
    while let event = try next() {
      switch event {
      case .start(let element): try start(element)
      case .end(_, let position): last = position
      case .text, .instruction: break
      }
    }
    // A memory that is still empty.
    if source == nil, hasHeader, languages.isEmpty { source = .undetermined }
    guard let source, !units.isEmpty || leftOut == 0 else { throw missing(source, last) }
    // A file that has other languages, but not this one, was not what the caller meant; one that has none is untranslated.
    let isMissed = hasTarget && !isTranslated && languages.contains { $0.primary != source.primary }
    if isMissed { throw missing(target, last) }
    return BitextDocument(
      source: source, target: target, units: units, properties: properties, notes: notes, unitsLeftOut: leftOut)
  }

  private func missing(_ language: Language?, _ position: XMLPosition) -> BitextFileError {
    error(position, .languageMissing(language?.tag ?? "any language", found: languages.map(\.tag)))
  }

  private mutating func start(_ element: XMLElement) throws(BitextFileError) {
    switch element.name.local {
    case "tmx", "body": break
    case "header": try readHeader(element)
    case "tu": try readUnit(try node(element))
    default:
      throw error(element.position, .wrongElement(element.name.description, expected: "TMX’s tmx, header, body or tu"))
    }
  }

  private mutating func readHeader(_ element: XMLElement) throws(BitextFileError) {
    hasHeader = true
    if source == nil, let tag = element["srclang"], tag.lowercased() != "*all*" { source = Language(tag: tag) }
    for child in try node(element).nodes {
      if child.name == "note" { notes.append(BitextNote(child.text)) }
      if child.name == "prop" { properties.append(BitextProperty(child.element["type"] ?? "", child.text)) }
    }
  }

  private mutating func readUnit(_ node: XMLNode) throws(BitextFileError) {
    var variants: [(language: Language, node: XMLNode)] = []
    for child in node.nodes where child.name == "tuv" {
      // Before version 1.4 the attribute was called lang.
      guard let tag = child.element.language ?? child.element["lang"] else {
        throw error(child.element.position, .missingAttribute("xml:lang", element: "tuv"))
      }
      guard let language = Language(tag: tag) else {
        throw error(child.element.position, .badCell(tag, expected: "a language tag, such as de or pt-BR"))
      }
      if !languages.contains(language), languages.count < 100 { languages.append(language) }
      variants.append((language, child))
    }
    if source == nil { source = variants.first?.language }
    guard let source, let left = Self.best(source, of: variants) else {
      leftOut += 1
      return
    }
    // The source may be de-AT where the header says de, so it is told by its place, not by its tag.
    let others = variants.filter { $0.node.element.position != left.element.position }
    if target == nil {
      let other = others.first { $0.language.primary != source.primary } ?? others.first
      target = other.flatMap { Self.isSame($0.language, source) ? nil : $0.language }
    }
    let right = target.flatMap { Self.best($0, of: others) }
    if right != nil { isTranslated = true }
    units.append(unit(node, left, right))
  }

  private static func isSame(_ one: Language, _ other: Language) -> Bool {
    one.tag.lowercased() == other.tag.lowercased()
  }

  /// The variant of a language: of the very tag, else of the same primary one.
  private static func best(_ language: Language, of variants: [(language: Language, node: XMLNode)]) -> XMLNode? {
    let found =
      variants.first { isSame($0.language, language) } ?? variants.first { $0.language.primary == language.primary }
    return found?.node
  }

  private func unit(_ node: XMLNode, _ source: XMLNode, _ target: XMLNode?) -> TranslationUnit {
    var segment = TranslationSegment(
      source: Self.text(of: source), target: target.map { Self.text(of: $0) })
    var unit = TranslationUnit(id: node.element["tuid"], segments: [])
    for part in [node, source] + (target.map { [$0] } ?? []) {
      for name in TMX.unitAttributes where !unit.properties.contains(where: { $0.name == name }) {
        if let value = part.element[name] { unit.properties.append(BitextProperty(name, value)) }
      }
      for child in part.nodes {
        if child.name == "note" { unit.notes.append(BitextNote(child.text)) }
        if child.name == "prop" { Self.add(child.element["type"] ?? "", child.text, to: &unit, &segment) }
      }
    }
    unit.segments = [segment]
    return unit
  }

  /// Keeps a property, as what it says where it is one of ``TMX/Property``.
  private static func add(
    _ name: String, _ value: String, to unit: inout TranslationUnit, _ segment: inout TranslationSegment
  ) {
    switch name {
    case TMX.Property.original: unit.original = value
    case TMX.Property.context: unit.context = value
    case TMX.Property.obsolete: unit.isObsolete = value == "yes"
    case TMX.Property.subState: segment.subState = value
    case TMX.Property.state where TranslationState(rawValue: value) != nil:
      segment.state = TranslationState(rawValue: value)
    case TMX.Property.confidence where Double(value).map { (0...1).contains($0) } == true:
      segment.confidence = Double(value)
    default: unit.properties.append(BitextProperty(name, value))
    }
  }

  private static func text(of variant: XMLNode) -> InlineText {
    guard let segment = variant.nodes.first(where: { $0.name == "seg" }) else { return InlineText() }
    var reader = TMXSegmentReader()
    reader.read(segment.children)
    return reader.text
  }

  private func next() throws(BitextFileError) -> XMLEvent? {
    do throws(XMLError) {
      return try reader.nextEvent()
    } catch {
      throw .xml(error)
    }
  }

  private func node(_ element: XMLElement) throws(BitextFileError) -> XMLNode {
    do throws(XMLError) {
      return try XMLNode(element, from: reader)
    } catch {
      throw .xml(error)
    }
  }

  private func error(_ position: XMLPosition, _ problem: BitextFormatError.Problem) -> BitextFileError {
    .format(BitextFormatError(file: reader.file, line: position.line, column: position.column, problem: problem))
  }
}

/// Reads the content of a `seg`.
private struct TMXSegmentReader {
  private(set) var text = InlineText()
  /// The codes of pairs that are open, by their `i`.
  private var open: [String: String] = [:]
  private var used: Set<String> = []
  private var count = 0

  mutating func read(_ children: [XMLNode.Child]) {
    for child in children {
      switch child {
      case .text(let part): text.append(part)
      case .node(let node): read(node)
      }
    }
  }

  private mutating func read(_ node: XMLNode) {
    let element = node.element
    let code = { (kind: InlineCode.Kind, id: String) in
      InlineCode(
        kind, id: id, type: TMXSegmentReader.type(element["type"]), data: TMXSegmentReader.data(node.children),
        element: element.name.local, attributes: element["assoc"].map { [BitextProperty("assoc", $0)] } ?? [])
    }
    switch element.name.local {
    case "bpt":
      let id = unique(element["x"] ?? element["i"])
      if let pair = element["i"] { open[pair] = id }
      text.append(code(.opening, id))
    case "ept":
      let id = element["i"].flatMap { open.removeValue(forKey: $0) }
      var closing = code(.closing, id ?? unique(element["i"]))
      closing.isIsolated = id == nil
      text.append(closing)
    case "it":
      var isolated = code(element["pos"] == "end" ? .closing : .opening, unique(element["x"]))
      isolated.isIsolated = true
      text.append(isolated)
    case "hi":
      var mark = InlineCode(
        .opening, id: unique(element["x"]), role: .annotation, type: element["type"], element: "hi")
      text.append(mark)
      read(node.children)
      mark.kind = .closing
      mark.type = nil
      text.append(mark)
    case "ph", "ut": text.append(code(.placeholder, unique(element["x"])))
    default: read(node.children)
    }
  }

  /// An identifier that no other code of the segment has.
  private mutating func unique(_ wanted: String?) -> String {
    if let wanted, used.insert(wanted).inserted { return wanted }
    repeat { count += 1 } while !used.insert("c\(count)").inserted
    return "c\(count)"
  }

  private static func type(_ type: String?) -> String? {
    type.map { type in TMX.types.first { $0.value == type }?.key ?? type }
  }

  /// The markup in a code; sub-flows stand between two codes.
  private static func data(_ children: [XMLNode.Child]) -> [InlineText.Piece] {
    var data = InlineText()
    for child in children {
      switch child {
      case .text(let part): data.append(part)
      case .node(let node) where node.name == "sub":
        var reader = TMXSegmentReader()
        reader.read(node.children)
        let attributes = node.element.attributes.map { BitextProperty($0.name.description, $0.value) }
        data.append(InlineCode(.opening, id: "sub", role: .subflow, attributes: attributes))
        for piece in reader.text.pieces { data.append(piece) }
        data.append(InlineCode(.closing, id: "sub", role: .subflow))
      case .node(let node): data.append(node.text)
      }
    }
    return data.pieces
  }
}
