internal import Text
internal import XML

/// Reads XLIFF 2.0, 2.1 and 2.2 that ``XLIFFValidator`` found valid.
struct XLIFF2Reader {
  private let hints: BitextFile.Hints

  init(_ hints: BitextFile.Hints) { self.hints = hints }

  func read(_ root: XMLNode) -> BitextDocument {
    var document = BitextDocument(
      source: root.element["srcLang"].flatMap { Language(tag: $0) } ?? hints.source ?? .english,
      target: root.element["trgLang"].flatMap { Language(tag: $0) } ?? hints.target, units: [])
    document.notes = Self.notes(root)
    let files = root.nodes.filter { $0.name == "file" }
    for file in files {
      document.notes += Self.notes(file)
      let id = files.count > 1 ? file.element["id"] : nil
      append(file, original: file.element["original"] ?? id, to: &document.units)
    }
    return document
  }

  private func append(_ parent: XMLNode, original: String?, to units: inout [TranslationUnit]) {
    for node in parent.nodes where node.isCore {
      if node.name == "group" { append(node, original: original, to: &units) }
      if node.name == "unit" { units.append(unit(node, original)) }
    }
  }

  private func unit(_ node: XMLNode, _ original: String?) -> TranslationUnit {
    let data = Self.originalData(node)
    var unit = TranslationUnit(id: node.element["id"], original: original, segments: [], notes: Self.notes(node))
    for name in ["name", "type", "translate", "canResegment"] {
      if let value = node.element[name] { unit.properties.append(BitextProperty(name, value)) }
    }
    for meta in node.nodes where meta.element.name.namespace == XLIFF.metadata { Self.append(meta, to: &unit) }
    for child in node.nodes where child.isCore && ["segment", "ignorable"].contains(child.name) {
      var segment = TranslationSegment(
        id: child.element["id"], source: Self.text(child.core("source"), data), target: nil,
        isIgnorable: child.name == "ignorable", state: child.element["state"].flatMap(TranslationState.init(rawValue:)),
        subState: child.element["subState"])
      if let target = child.core("target") { segment.target = Self.text(target, data) }
      unit.segments.append(segment)
    }
    return unit
  }

  private static func notes(_ node: XMLNode) -> [BitextNote] {
    (node.core("notes")?.nodes ?? []).map {
      BitextNote($0.text, category: $0.element["category"], id: $0.element["id"])
    }
  }

  /// Keeps metadata as properties, with what ``XLIFF2Writer`` put there taken back as what it is.
  private static func append(_ node: XMLNode, to unit: inout TranslationUnit) {
    for child in node.nodes {
      guard child.name == "meta" else {
        append(child, to: &unit)
        continue
      }
      switch child.element["type"] ?? "" {
      case TMX.Property.context: unit.context = child.text
      case TMX.Property.obsolete: unit.isObsolete = child.text == "yes"
      case let type: unit.properties.append(BitextProperty(type, child.text))
      }
    }
  }

  private static func originalData(_ unit: XMLNode) -> [String: String] {
    var data: [String: String] = [:]
    for node in unit.core("originalData")?.nodes ?? [] { data[node.element["id"] ?? ""] = characters(node) }
    return data
  }

  /// Text with the characters that `cp` elements name.
  private static func characters(_ node: XMLNode) -> String {
    node.children.map { child in
      switch child {
      case .text(let text): text
      case .node(let node): character(node)
      }
    }.joined()
  }

  private static func character(_ node: XMLNode) -> String {
    let scalar = node.element["hex"].flatMap { UInt32($0, radix: 16) }.flatMap(Unicode.Scalar.init)
    return scalar.map { String(Character($0)) } ?? "\u{FFFD}"
  }

  private static func text(_ node: XMLNode?, _ data: [String: String]) -> InlineText {
    var text = InlineText()
    if let node { append(node.children, data, to: &text) }
    return text
  }

  private static func append(_ children: [XMLNode.Child], _ data: [String: String], to text: inout InlineText) {
    for child in children {
      switch child {
      case .text(let part): text.append(part)
      case .node(let node): append(node, data, to: &text)
      }
    }
  }

  private static func append(_ node: XMLNode, _ data: [String: String], to text: inout InlineText) {
    switch node.name {
    case "cp": text.append(character(node))
    case "ph": text.append(code(.placeholder, node, data, ""))
    case "pc":
      text.append(code(.opening, node, data, "Start"))
      append(node.children, data, to: &text)
      text.append(code(.closing, node, data, "End"))
    case "sc": text.append(code(.opening, node, data, ""))
    case "ec": text.append(code(.closing, node, data, ""))
    case "mrk":
      text.append(code(.opening, node, data, ""))
      append(node.children, data, to: &text)
      text.append(code(.closing, node, data, ""))
    case "sm": text.append(code(.opening, node, data, ""))
    case "em": text.append(code(.closing, node, data, ""))
    default: append(node.children, data, to: &text)
    }
  }

  /// - Parameter end: What the attributes' names end in: `Start` and `End` for the two ends of a `pc`.
  private static func code(
    _ kind: InlineCode.Kind, _ node: XMLNode, _ data: [String: String], _ end: String
  ) -> InlineCode {
    let element = node.element
    let isAnnotation = ["mrk", "sm", "em"].contains(node.name)
    let known = type(element["type"], element["subType"])
    let original = element["dataRef\(end)"].flatMap { data[$0] } ?? ""
    var left = ["id", "startRef", "isolated", "dataRef\(end)", "equiv\(end)"]
    if !isAnnotation { left += known == element["type"] ? ["type"] : ["type", "subType"] }
    // Each end of a pair says its own; the other attributes stand with the opening end.
    let others = ["dataRefStart", "dataRefEnd", "equivStart", "equivEnd", "dispStart", "dispEnd"]
    let attributes = element.attributes.filter { attribute in
      attribute.name.namespace == nil && !left.contains(attribute.name.local)
        && (node.name != "pc" || !others.contains(attribute.name.local) || attribute.name.local.hasSuffix(end))
    }
    let isRepeated = kind == .closing && ["pc", "mrk"].contains(node.name)
    return InlineCode(
      kind, id: element["startRef"] ?? element["id"] ?? "0", role: isAnnotation ? .annotation : .markup,
      type: isRepeated
        ? nil : isAnnotation ? element["type"].map { $0.hasPrefix("x:") ? String($0.dropFirst(2)) : $0 } : known,
      data: original.isEmpty ? [] : [.text(original)],
      equivalent: element["equiv\(end)"], isIsolated: element["isolated"] == "yes", element: node.name,
      attributes: isRepeated
        ? attributes.filter { $0.name.local.hasSuffix("End") }.map { BitextProperty($0.name.local, $0.value) }
        : attributes.filter { node.name != "pc" || !$0.name.local.hasSuffix("End") }
          .map { BitextProperty($0.name.local, $0.value) })
  }

  private static func type(_ type: String?, _ subType: String?) -> String? {
    guard let type else { return nil }
    if type == "other", let subType, subType.hasPrefix("x:") { return String(subType.dropFirst(2)) }
    return XLIFF.types.first { $0.type == type && $0.subType == subType }?.name ?? type
  }
}

extension XMLNode {
  /// Whether the element is one of XLIFF's core.
  var isCore: Bool { element.name.namespace?.hasPrefix(XLIFF.core) ?? false }

  /// The first core element inside of this name.
  func core(_ name: String) -> XMLNode? { nodes.first { $0.name == name && $0.isCore } }
}
