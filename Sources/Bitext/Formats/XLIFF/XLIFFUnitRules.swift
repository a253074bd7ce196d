internal import XML

/// The constraints of a unit: languages, states, order, annotations, references to original data and sub-flows.
struct XLIFFUnitRules {
  private let unit: XMLNode
  private let context: XLIFFContext
  private let inherited: XLIFFContext.Inherited
  private let parts: [XMLNode]

  init(_ unit: XMLNode, _ context: XLIFFContext, _ inherited: XLIFFContext.Inherited) {
    self.unit = unit
    self.context = context
    self.inherited = inherited
    parts = unit.nodes.filter { $0.isCore && ["segment", "ignorable"].contains($0.name) }
  }

  func check(_ found: inout XLIFFViolations) {
    if !parts.isEmpty, !parts.contains(where: { $0.name == "segment" }) {
      found.add(XLIFFViolation(unit, "a unit needs a segment"))
    }
    let data = unit.core("originalData")
    if let data { found.collect { () throws(XLIFFViolation) in try XLIFFContext.checkUnique(data.nodes, "data") } }
    for part in parts { found.collect { () throws(XLIFFViolation) in try checkPart(part) } }
    found.collect(checkOrder)
    let codes = XLIFFCodes(
      parts: parts, data: Set(data?.nodes.compactMap { $0.element["id"] } ?? []),
      allowsModulesOnEc: context.version == "2.0")
    codes.check(&found)
    let references = XLIFFReferences(unit: unit, context: context, codes: codes)
    for code in codes.all {
      found.collect { () throws(XLIFFViolation) in
        try checkSubFlows(code)
        if ["mrk", "sm"].contains(code.name) { try checkAnnotation(code, references) }
      }
    }
    for note in unit.core("notes")?.nodes ?? [] {
      guard let ref = note.element["ref"] else { continue }
      found.collect { () throws(XLIFFViolation) in try references.checkSyntax(ref, note) }
    }
  }

  private func checkPart(_ part: XMLNode) throws(XLIFFViolation) {
    let target = part.core("target")
    if part.element["subState"] != nil, part.element["state"] == nil {
      throw XLIFFViolation(part, "“subState” needs “state” beside it")
    }
    if let state = part.element["state"], state != "initial", target == nil {
      throw XLIFFViolation(part, "the state “\(state)” needs a target")
    }
    let here = XLIFFContext.Inherited(part, from: inherited)
    guard let source = part.core("source") else { return }
    let left = XLIFFContext.Inherited(source, from: here)
    try checkLanguage(source, left.language, context.sourceLanguage, "srcLang")
    guard let target else { return }
    guard let language = context.targetLanguage else {
      throw XLIFFViolation(target, "a target stands here, but the root lacks “trgLang”")
    }
    let right = XLIFFContext.Inherited(target, from: here)
    try checkLanguage(target, right.language, language, "trgLang")
    if left.space != right.space {
      throw XLIFFViolation(target, "“xml:space” is “\(right.space)” here, but “\(left.space)” in the source")
    }
  }

  private func checkLanguage(
    _ node: XMLNode, _ tag: String?, _ wanted: String, _ attribute: String
  ) throws(XLIFFViolation) {
    guard let tag, !XLIFFContext.isOf(tag, wanted) else { return }
    throw XLIFFViolation(node, "“xml:lang” of the \(node.name) is “\(tag)”, but “\(attribute)” is “\(wanted)”")
  }

  /// Each target has a place of its own in the translation: the one that it says, or its segment's.
  private func checkOrder() throws(XLIFFViolation) {
    var taken: [Int: XMLNode] = [:]
    var places: [(explicit: Bool, place: Int, node: XMLNode)] = []
    for (number, part) in parts.enumerated() {
      let target = part.core("target")
      let order = target?.element["order"].flatMap { Int($0) }
      if let order, order > parts.count, let target {
        throw XLIFFViolation(target, "the order \(order) is beyond the unit’s \(parts.count) segments")
      }
      places.append((order != nil, order ?? number + 1, target ?? part))
    }
    for (explicit, place, node) in places where explicit {
      if taken.updateValue(node, forKey: place) != nil {
        throw XLIFFViolation(node, "the order \(place) is another target’s of the unit too")
      }
    }
    for (explicit, place, node) in places where !explicit && taken[place] != nil && node.name == "target" {
      throw XLIFFViolation(node, "another target has the order \(place), which is this one’s place; give it an order")
    }
    for (number, current) in places.enumerated() where current.explicit && taken[number + 1] == nil {
      throw XLIFFViolation(current.node, "no target has the order \(number + 1), which this one left")
    }
  }

  private func checkSubFlows(_ code: XMLNode) throws(XLIFFViolation) {
    for name in ["subFlows", "subFlowsStart", "subFlowsEnd"] {
      for id in (code.element[name] ?? "").split(separator: " ") where context.units[String(id)] == nil {
        throw XLIFFViolation(code, "“\(name)” names the unit “\(id)”, which the file does not have")
      }
    }
  }

  private func checkAnnotation(_ mark: XMLNode, _ references: XLIFFReferences) throws(XLIFFViolation) {
    let ref = mark.element["ref"]
    switch mark.element["type"] {
    case "comment":
      guard (ref == nil) != (mark.element["value"] == nil) else {
        throw XLIFFViolation(mark, "a comment has either “value” or “ref”")
      }
      if let ref { try references.checkNote(ref, mark) }
    case "term":
      if ref != nil, mark.element["value"] != nil {
        throw XLIFFViolation(mark, "a term has “value” or “ref”, not both")
      }
    case "mtc:match":
      if ref != nil { throw XLIFFViolation(mark, "a match annotation takes no “ref”") }
    default: break
    }
    if let ref { try references.checkSyntax(ref, mark) }
  }
}
