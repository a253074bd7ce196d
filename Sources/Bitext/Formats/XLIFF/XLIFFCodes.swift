internal import XML

/// The inline elements of a unit's segments (or of a match), and what the specification asks of them.
struct XLIFFCodes {
  /// The inline elements of one side in the order of the document.
  private struct Side {
    var nodes: [XMLNode] = []
    /// The segment that each stands in.
    var parts: [Int] = []
  }

  private let parts: [XMLNode]
  private let data: Set<String>
  private let allowsModulesOnEc: Bool
  private let source: Side
  private let target: Side
  private var hasTarget: [Bool] = []
  /// The identifiers of segments and of the source's inline elements.
  let sourceIDs: Set<String>
  /// The identifiers of the target's inline elements.
  let targetIDs: Set<String>

  /// - Parameters:
  ///   - parts: The elements that hold a source and perhaps a target.
  ///   - data: The identifiers of the original data.
  ///   - allowsModulesOnEc: Whether attributes of modules may stand on an `ec` that is not isolated.
  init(parts: [XMLNode], data: Set<String>, allowsModulesOnEc: Bool) {
    self.parts = parts
    self.data = data
    self.allowsModulesOnEc = allowsModulesOnEc
    var source = Side()
    var target = Side()
    for (number, part) in parts.enumerated() {
      if let node = part.core("source") { Self.collect(node, number, &source) }
      let node = part.core("target")
      hasTarget.append(node != nil)
      if let node { Self.collect(node, number, &target) }
    }
    self.source = source
    self.target = target
    sourceIDs = Set((parts + source.nodes).compactMap { $0.element["id"] })
    targetIDs = Set(target.nodes.compactMap { $0.element["id"] })
  }

  private static func collect(_ parent: XMLNode, _ part: Int, _ side: inout Side) {
    for node in parent.nodes where node.isCore && node.name != "cp" {
      side.nodes.append(node)
      side.parts.append(part)
      collect(node, part, &side)
    }
  }

  /// The inline elements of both sides.
  var all: [XMLNode] { source.nodes + target.nodes }

  func check(_ found: inout XLIFFViolations) {
    found.collect(checkIDs)
    for code in all { found.collect { () throws(XLIFFViolation) in try checkCode(code) } }
    found.collect(checkCopies)
    for side in [source, target] {
      found.collect { () throws(XLIFFViolation) in try checkPairs(side, start: "sc", end: "ec") }
      found.collect { () throws(XLIFFViolation) in try checkPairs(side, start: "sm", end: "em") }
      found.collect { () throws(XLIFFViolation) in try checkSequences(side) }
    }
    found.collect(checkRemoved)
    found.collect(checkReordered)
  }

  private func checkIDs() throws(XLIFFViolation) {
    var known: [String: XMLNode] = [:]
    // A match has an identifier of its own kind.
    for node in parts.filter(\.isCore) + source.nodes {
      guard let id = node.element["id"] else { continue }
      if known.updateValue(node, forKey: id) != nil {
        throw XLIFFViolation(node, "the id “\(id)” is another element’s of the unit too")
      }
    }
    var translated: Set<String> = []
    for node in target.nodes {
      guard let id = node.element["id"] else { continue }
      guard translated.insert(id).inserted else {
        throw XLIFFViolation(node, "the id “\(id)” is another element’s in the unit’s targets too")
      }
      if let twin = known[id], Self.kind(twin) != Self.kind(node) {
        throw XLIFFViolation(node, "the id “\(id)” is that of a “\(twin.name)” in the unit’s source")
      }
    }
  }

  /// A pair may be written either way.
  private static func kind(_ node: XMLNode) -> String {
    switch node.name {
    case "sc", "pc": "pc"
    case "sm", "mrk": "mrk"
    default: node.name
    }
  }

  private func checkCode(_ code: XMLNode) throws(XLIFFViolation) {
    let element = code.element
    for name in ["dataRef", "dataRefStart", "dataRefEnd"] {
      if let id = element[name], !data.contains(id) {
        throw XLIFFViolation(code, "“\(name)” names the data “\(id)”, which the unit does not have")
      }
    }
    for name in ["dataRef", "equiv", "subFlows"]
    where (element[name + "Start"] == nil) != (element[name + "End"] == nil) {
      throw XLIFFViolation(code, "“\(name)Start” and “\(name)End” go together")
    }
    if let reorder = element["canReorder"], reorder != "yes",
      element["canDelete"] != "no" || element["canCopy"] != "no"
    {
      throw XLIFFViolation(code, "“canReorder” is “\(reorder)”, so “canDelete” and “canCopy” must be “no”")
    }
    try checkType(code)
    try checkEnd(code)
  }

  private func checkType(_ code: XMLNode) throws(XLIFFViolation) {
    guard let subType = code.element["subType"] else { return }
    guard let type = code.element["type"] else { throw XLIFFViolation(code, "“subType” needs “type” beside it") }
    let known = ["xlf:lb": "fmt", "xlf:pb": "fmt", "xlf:b": "fmt", "xlf:i": "fmt", "xlf:u": "fmt", "xlf:var": "ui"]
    guard !subType.hasPrefix("xlf:") || known[subType] == type else {
      throw XLIFFViolation(code, "the sub-type “\(subType)” does not go with the type “\(type)”")
    }
  }

  /// Whether an `ec` has what it must have alone, or with its `sc`.
  private func checkEnd(_ code: XMLNode) throws(XLIFFViolation) {
    guard code.name == "ec" else { return }
    let isIsolated = code.element["isolated"] == "yes"
    guard (code.element["id"] != nil) == isIsolated, (code.element["startRef"] == nil) == isIsolated else {
      throw XLIFFViolation(code, "an isolated “ec” has “id”, any other has “startRef”, none has both")
    }
    if isIsolated { return }
    if code.element["dir"] != nil { throw XLIFFViolation(code, "only an isolated “ec” has “dir”") }
    let isOfModule = code.element.attributes.contains { attribute in
      attribute.name.namespace.flatMap { XLIFFElement.prefixes[$0] } != nil
    }
    if isOfModule, !allowsModulesOnEc {
      throw XLIFFViolation(code, "only an isolated “ec” has attributes of modules")
    }
  }

  private func checkCopies() throws(XLIFFViolation) {
    var bases: [String: XMLNode] = [:]
    for code in all { if let id = code.element["id"], bases[id] == nil { bases[id] = code } }
    for code in all {
      guard let id = code.element["copyOf"] else { continue }
      guard let base = bases[id] else {
        throw XLIFFViolation(code, "“copyOf” names “\(id)”, which the unit does not have")
      }
      let hasData = { (node: XMLNode) in
        ["dataRef", "dataRefStart", "dataRefEnd"].contains { node.element[$0] != nil }
      }
      if hasData(code) || hasData(base) {
        throw XLIFFViolation(code, "“copyOf” is for codes without original data; refer to the data instead")
      }
      if base.element["canCopy"] == "no" { throw XLIFFViolation(code, "“\(id)” has “canCopy” “no”, so it has no copy") }
    }
  }

  /// Each start has one end behind it that refers to it, and each end its start before it.
  private func checkPairs(_ side: Side, start: String, end: String) throws(XLIFFViolation) {
    var open: [String: XMLNode] = [:]
    var seen: [String: XMLNode] = [:]
    for node in side.nodes where node.name == start {
      if let id = node.element["id"] { seen[id] = node }
    }
    for node in side.nodes {
      if node.name == start, let id = node.element["id"], node.element["isolated"] != "yes" { open[id] = node }
      guard node.name == end, let ref = node.element["startRef"] else { continue }
      guard let first = open.removeValue(forKey: ref) else {
        let isIsolated = seen[ref]?.element["isolated"] == "yes"
        throw XLIFFViolation(
          node,
          isIsolated
            ? "the “\(start)” “\(ref)” is isolated, but ends here"
            : "no “\(start)” with the id “\(ref)” stands before this “\(end)” on this side of the unit")
      }
      if start == "sc" { try checkAgreement(first, node) }
    }
    for node in side.nodes where node.name == start {
      if let id = node.element["id"], open[id] != nil {
        throw XLIFFViolation(node, "no “\(end)” stands behind the “\(start)” “\(id)” on this side of the unit")
      }
    }
  }

  private func checkAgreement(_ start: XMLNode, _ end: XMLNode) throws(XLIFFViolation) {
    for name in ["canCopy", "canDelete", "canOverlap", "canReorder"] {
      let first = start.element[name] ?? "yes"
      let wanted = first == "firstNo" ? "no" : first
      guard end.element[name] ?? "yes" == wanted else {
        throw XLIFFViolation(end, "“\(name)” must be “\(wanted)”, because its start has “\(first)”")
      }
    }
    for name in ["type", "subType", "copyOf"] {
      if let value = end.element[name], value != start.element[name] {
        throw XLIFFViolation(end, "“\(name)” is not that of its start")
      }
    }
  }

  /// What moves codes are told by: their own id, or that of their start.
  private static func key(_ node: XMLNode) -> String {
    node.name + (node.element["id"] ?? node.element["startRef"] ?? "")
  }

  /// The code before each code whose `canReorder` is “no”, by their keys: they form a sequence.
  private func followers(_ side: Side) throws(XLIFFViolation) -> [String: String] {
    var followers: [String: String] = [:]
    var last: XMLNode?
    for node in side.nodes where ["ph", "pc", "sc", "ec"].contains(node.name) {
      if node.element["canReorder"] == "no" {
        guard let last, ["no", "firstNo"].contains(last.element["canReorder"] ?? "yes") else {
          throw XLIFFViolation(node, "“canReorder” is “no”, but no code with “firstNo” begins the sequence before it")
        }
        followers[Self.key(node)] = Self.key(last)
      }
      last = node
    }
    return followers
  }

  private func checkSequences(_ side: Side) throws(XLIFFViolation) { _ = try followers(side) }

  /// Where a segment is translated, codes that must not be removed are there or in another target of the unit.
  private func checkRemoved() throws(XLIFFViolation) {
    let kept = Set(target.nodes.map(Self.key))
    for (node, part) in zip(source.nodes, source.parts) where node.element["canDelete"] == "no" && hasTarget[part] {
      guard !kept.contains(Self.key(node)), node.name != "pc" || !kept.contains("sc" + (node.element["id"] ?? ""))
      else {
        continue
      }
      throw XLIFFViolation(node, "“canDelete” is “no”, but the target lacks this code")
    }
  }

  /// Sequences of codes that must not be reordered stand in the target as in the source.
  private func checkReordered() throws(XLIFFViolation) {
    let original = try followers(source)
    let translated = try followers(target)
    for node in target.nodes {
      let key = Self.key(node)
      guard let before = original[key] else { continue }
      guard translated[key] == before else {
        throw XLIFFViolation(node, "the sequence of codes that must not be reordered differs from the source’s")
      }
    }
  }
}
