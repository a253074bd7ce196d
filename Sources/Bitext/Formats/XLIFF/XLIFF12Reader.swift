internal import Text
internal import XML

/// Reads XLIFF 1.2: a unit for each `trans-unit`, its segments where `seg-source` cuts it.
///
/// Read: source, target and their inline elements, notes, states, the original document, groups and bilingual
/// `bin-unit`s left out. Not read: proposals (`alt-trans`), contexts, counts, tool data, skeletons.
struct XLIFF12Reader {
  private let file: String
  private let hints: BitextFile.Hints

  init(file: String, _ hints: BitextFile.Hints) {
    self.file = file
    self.hints = hints
  }

  func read(_ root: XMLNode) throws(BitextFileError) -> BitextDocument {
    var units: [TranslationUnit] = []
    var source = hints.source
    var target = hints.target
    let files = root.nodes.filter { $0.name == "file" }
    for node in files {
      if source == nil { source = try language(node, "source-language") }
      if target == nil { target = try language(node, "target-language") }
      guard let body = node.nodes.first(where: { $0.name == "body" }) else { continue }
      append(body, original: node.element["original"], to: &units)
    }
    guard let source else {
      throw .format(error(root.element, .noLanguage(side: "source", option: "--from")))
    }
    return BitextDocument(source: source, target: target, units: units)
  }

  private func language(_ node: XMLNode, _ attribute: String) throws(BitextFileError) -> Language? {
    guard let tag = node.element[attribute] else { return nil }
    guard let language = Language(tag: tag) else {
      throw .format(error(node.element, .badCell(tag, expected: "a language tag, such as de or pt-BR")))
    }
    return language
  }

  private func error(_ element: XMLElement, _ problem: BitextFormatError.Problem) -> BitextFormatError {
    BitextFormatError(file: file, line: element.position.line, column: element.position.column, problem: problem)
  }

  private func append(_ parent: XMLNode, original: String?, to units: inout [TranslationUnit]) {
    for node in parent.nodes {
      switch node.name {
      case "group": append(node, original: original, to: &units)
      case "trans-unit": units.append(unit(node, original))
      default: break
      }
    }
  }

  private func unit(_ node: XMLNode, _ original: String?) -> TranslationUnit {
    let target = node.nodes.first { $0.name == "target" }
    let state = Self.state(node, target)
    let word = target?.element["state"]
    var segments: [TranslationSegment] = []
    if let cut = node.nodes.first(where: { $0.name == "seg-source" }) {
      segments = Self.segments(cut, target)
    }
    if segments.isEmpty {
      let source = node.nodes.first { $0.name == "source" }.map { Self.text($0.children) } ?? InlineText()
      segments = [TranslationSegment(source: source, target: target.map { Self.text($0.children) })]
    }
    for place in segments.indices where !segments[place].isIgnorable {
      segments[place].state = state
      segments[place].subState = word.map { "xlf12:\($0)" }
    }
    var unit = TranslationUnit(
      id: node.element["id"], original: original, segments: segments,
      notes: node.nodes.filter { $0.name == "note" }.map { BitextNote($0.text, category: $0.element["from"]) })
    if let name = node.element["resname"] { unit.properties.append(BitextProperty("resname", name)) }
    if node.element["translate"] == "no" { unit.properties.append(BitextProperty("translate", "no")) }
    return unit
  }

  private static func state(_ node: XMLNode, _ target: XMLNode?) -> TranslationState? {
    if node.element["approved"] == "yes" { return .final }
    switch target?.element["state"] {
    case "new", "needs-translation", "needs-adaptation", "needs-l10n": return .initial
    case "translated", "needs-review-translation", "needs-review-adaptation", "needs-review-l10n": return .translated
    case "signed-off": return .reviewed
    case "final": return .final
    default: return nil
    }
  }

  /// The segments that `mrk` elements of the type `seg` cut; those of the target answer by `mid`.
  private static func segments(_ source: XMLNode, _ target: XMLNode?) -> [TranslationSegment] {
    var targets: [String: XMLNode] = [:]
    for mark in target.map(marks) ?? [] { targets[mark.element["mid"] ?? ""] = mark }
    var segments: [TranslationSegment] = []
    var between: [XMLNode.Child] = []
    func end() {
      let text = text(between)
      if !text.isEmpty { segments.append(TranslationSegment(source: text, target: text, isIgnorable: true)) }
      between = []
    }
    for child in source.children {
      guard case .node(let mark) = child, isSegment(mark) else {
        between.append(child)
        continue
      }
      end()
      let id = mark.element["mid"]
      segments.append(
        TranslationSegment(
          id: id, source: text(mark.children), target: id.flatMap { targets[$0] }.map { text($0.children) }))
    }
    end()
    return segments
  }

  private static func isSegment(_ node: XMLNode) -> Bool { node.name == "mrk" && node.element["mtype"] == "seg" }

  /// The marks of segments, however deep other elements hold them.
  private static func marks(_ node: XMLNode) -> [XMLNode] {
    node.nodes.flatMap { isSegment($0) ? [$0] : marks($0) }
  }

  private static func text(_ children: [XMLNode.Child]) -> InlineText {
    var text = InlineText()
    append(children, to: &text)
    return text
  }

  private static func append(_ children: [XMLNode.Child], to text: inout InlineText) {
    for child in children {
      switch child {
      case .text(let part): text.append(part)
      case .node(let node): append(node, to: &text)
      }
    }
  }

  private static func append(_ node: XMLNode, to text: inout InlineText) {
    let element = node.element
    // bx and ex, bpt and ept are pairs by rid, else by id.
    let id = element["rid"] ?? element["id"] ?? element["mid"] ?? "0"
    let code = { (kind: InlineCode.Kind, role: InlineCode.Role) in
      InlineCode(
        kind, id: id, role: role, type: type(element["ctype"] ?? element["mtype"]),
        data: ["bpt", "ept", "ph", "it"].contains(node.name) ? data(node.children) : [],
        equivalent: element["equiv-text"], element: node.name)
    }
    switch node.name {
    case "g", "mrk":
      let role: InlineCode.Role = node.name == "g" ? .markup : .annotation
      var mark = code(.opening, role)
      text.append(mark)
      append(node.children, to: &text)
      mark.kind = .closing
      mark.type = nil
      mark.equivalent = nil
      text.append(mark)
    case "x", "ph": text.append(code(.placeholder, .markup))
    case "bx", "bpt": text.append(code(.opening, .markup))
    case "ex", "ept": text.append(code(.closing, .markup))
    case "it":
      var isolated = code(element["pos"] == "close" ? .closing : .opening, .markup)
      isolated.isIsolated = true
      text.append(isolated)
    default: append(node.children, to: &text)
    }
  }

  private static func type(_ type: String?) -> String? {
    type.map { $0.hasPrefix("x-") ? String($0.dropFirst(2)) : $0 }
  }

  /// The markup in a code; sub-flows stand between two codes.
  private static func data(_ children: [XMLNode.Child]) -> [InlineText.Piece] {
    var data = InlineText()
    for child in children {
      switch child {
      case .text(let part): data.append(part)
      case .node(let node):
        data.append(InlineCode(.opening, id: "sub", role: .subflow))
        append(node.children, to: &data)
        data.append(InlineCode(.closing, id: "sub", role: .subflow))
      }
    }
    return data.pieces
  }
}
