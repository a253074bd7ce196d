internal import XML

/// A piece of an XML document that is kept as it is: the header of a TBX file, its list of persons and sources.
struct TBXTree: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    case text(String)
    case element(TBXTree)
  }

  var name: String
  var attributes: [Detail.Attribute]
  var content: [Content]

  /// Reads the rest of an element whose start was read last.
  init(_ element: XMLElement, reader: XMLReader) throws(XMLError) {
    name = element.name.local
    attributes = element.attributes.map { Detail.Attribute($0.name.description, $0.value) }
    content = []
    var texts = ""
    while let event = try reader.nextEvent() {
      switch event {
      case .start(let child):
        Self.add(&texts, to: &content)
        content.append(.element(try TBXTree(child, reader: reader)))
      case .text(let text, _): texts += text
      case .end:
        Self.add(&texts, to: &content)
        return
      case .instruction: break
      }
    }
  }

  init(name: String, attributes: [Detail.Attribute] = [], content: [Content] = []) {
    self.name = name
    self.attributes = attributes
    self.content = content
  }

  private static func add(_ text: inout String, to content: inout [Content]) {
    let words = text.split(whereSeparator: \.isWhitespace)
    if !words.isEmpty { content.append(.text(words.joined(separator: " "))) }
    text = ""
  }

  /// All text inside, pieces parted by blanks.
  var text: String {
    content.map {
      switch $0 {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined(separator: " ")
  }

  /// The elements inside, in order, without texts.
  var elements: [TBXTree] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The value of an attribute; nil where the element has none or an empty one.
  subscript(attribute: String) -> String? {
    attributes.first { $0.name == attribute && !$0.value.isEmpty }?.value
  }

  /// The first element of a name, at any depth.
  func first(_ name: String) -> TBXTree? {
    if self.name == name { return self }
    for case .element(let child) in content {
      if let found = child.first(name) { return found }
    }
    return nil
  }

  func write(to writer: inout XMLWriter) {
    let isMixed = content.contains { if case .text = $0 { true } else { false } }
    writer.start(name, attributes: attributes.map { ($0.name, $0.value) }, isMixed: isMixed)
    var needsBlank = false
    for piece in content {
      if isMixed, needsBlank { writer.text(" ") }
      needsBlank = true
      switch piece {
      case .text(let text): writer.text(text)
      case .element(let element): element.write(to: &writer)
      }
    }
    writer.end()
  }
}

/// What a TBX file holds besides its entries.
struct TBXFrame: Hashable, Sendable {
  /// The `type` of the root: `TBX-Basic`, `TBX`.
  var dialect: String
  /// The language of the root.
  var language: String
  /// `martifHeader` or `tbxHeader`.
  var header: TBXTree?
  /// `back`: persons and sources that entries refer to.
  var back: TBXTree?
}
