internal import XML

/// Checks an XLIFF 2 file against the specification: its schemas, the constraints that it states in prose (and in
/// Schematron rules), and those of its modules.
struct XLIFFValidator {
  private let root: XMLNode

  init(_ root: XMLNode) { self.root = root }

  /// What is wrong.
  func violations() -> XLIFFViolations {
    var found = XLIFFViolations()
    guard root.isCore else {
      found.add(XLIFFViolation(root, "its namespace is “\(root.element.name.namespace ?? "")”, not that of XLIFF 2"))
      return found
    }
    checkElement(root, &found)
    checkFiles(&found)
    return found
  }

  // MARK: Schema

  private func checkElement(_ node: XMLNode, _ found: inout XLIFFViolations) {
    // Of what stands at a wrong place, nothing more need be said.
    if found.isFull || found.contains(node) { return }
    let name = Self.schemaName(node)
    guard let rule = XLIFFElement.core[name] ?? XLIFFElement.modules[name] else {
      if name != "*" { found.add(XLIFFViolation(node, "XLIFF has no element “\(node.element.name)”")) }
      return
    }
    found.collect { () throws(XLIFFViolation) in try checkAttributes(node, rule) }
    found.collect { () throws(XLIFFViolation) in try checkContent(node, rule.content) }
    if case .any = rule.content { return }
    for child in node.nodes { checkElement(child, &found) }
  }

  /// A name as ``XLIFFElement`` lists it: `unit`, `mtc:match`, or `*` for extensions.
  static func schemaName(_ node: XMLNode) -> String {
    if node.isCore {
      // Files of the suite itself leave the prefix of metadata out.
      return node.name == "meta" ? "mda:meta" : node.name
    }
    guard let prefix = node.element.name.namespace.flatMap({ XLIFFElement.prefixes[$0] }) else { return "*" }
    return "\(prefix):\(node.name)"
  }

  private func checkAttributes(_ node: XMLNode, _ rule: XLIFFElement) throws(XLIFFViolation) {
    for name in rule.required where node.element[name] == nil {
      throw XLIFFViolation(node, "“\(node.name)” lacks its attribute “\(name)”")
    }
    for attribute in node.element.attributes {
      guard let namespace = attribute.name.namespace else {
        guard let value = rule.attributes[attribute.name.local] else {
          throw XLIFFViolation(node, "“\(node.name)” has no attribute “\(attribute.name.local)”")
        }
        if let complaint = value.complaint(attribute.value) {
          throw XLIFFViolation(node, "the value “\(attribute.value)” of “\(attribute.name.local)” \(complaint)")
        }
        continue
      }
      if namespace == XMLName.xmlNamespace {
        if attribute.name.local == "space" { try checkSpace(node, attribute.value) }
        continue
      }
      try checkForeign(node, attribute, rule)
    }
  }

  private func checkForeign(
    _ node: XMLNode, _ attribute: XMLAttribute, _ rule: XLIFFElement
  ) throws(XLIFFViolation) {
    let namespace = attribute.name.namespace ?? ""
    if let prefix = XLIFFElement.prefixes[namespace] {
      guard let value = XLIFFElement.moduleAttributes["\(prefix):\(attribute.name.local)"] else {
        throw XLIFFViolation(node, "the module “\(prefix)” has no attribute “\(attribute.name.local)”")
      }
      if let complaint = value.complaint(attribute.value) {
        throw XLIFFViolation(node, "the value “\(attribute.value)” of “\(attribute.name)” \(complaint)")
      }
      return
    }
    let isOfModules = namespace.hasPrefix("urn:oasis:names:tc:xliff:") || namespace == "http://www.w3.org/2005/11/its"
    if case .ofModules = rule.foreign, !isOfModules {
      throw XLIFFViolation(node, "“\(node.name)” takes no attributes of extensions such as “\(attribute.name)”")
    }
  }

  private func checkSpace(_ node: XMLNode, _ value: String) throws(XLIFFViolation) {
    let allowed = node.name == "data" ? ["preserve"] : ["default", "preserve"]
    guard allowed.contains(value) else {
      throw XLIFFViolation(node, "the value “\(value)” of “xml:space” is none of \(allowed.joined(separator: ", "))")
    }
  }

  private static let inline = ["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"]

  private func checkContent(_ node: XMLNode, _ content: XLIFFElement.Content) throws(XLIFFViolation) {
    let children = node.nodes
    switch content {
    case .any: return
    case .text:
      if let child = children.first { throw XLIFFViolation(child, "“\(node.name)” holds text only") }
    case .empty:
      if !children.isEmpty || !node.text.isEmpty { throw XLIFFViolation(node, "“\(node.name)” must be empty") }
    case .inline, .characters:
      let allowed = if case .inline = content { Self.inline } else { ["cp"] }
      for child in children where !child.isCore || !allowed.contains(child.name) {
        throw XLIFFViolation(child, "“\(child.element.name)” cannot stand in “\(node.name)”")
      }
    case .sequence(let particles): try checkSequence(node, particles)
    }
  }

  private func checkSequence(
    _ node: XMLNode, _ particles: [XLIFFElement.Particle]
  ) throws(XLIFFViolation) {
    for case .text(let text) in node.children where !text.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
      throw XLIFFViolation(node, "“\(node.name)” holds elements only, but text stands in it")
    }
    var counts = Array(repeating: 0, count: particles.count)
    var place = 0
    for child in node.nodes {
      let name = Self.schemaName(child)
      let found = particles.indices.first { index in
        index >= place && counts[index] < particles[index].maximum
          && (particles[index].names.contains(name) || !child.isCore && particles[index].names == ["*"])
      }
      guard let found else {
        throw XLIFFViolation(child, "“\(child.element.name)” cannot stand at this place of “\(node.name)”")
      }
      place = found
      counts[found] += 1
    }
    for (particle, count) in zip(particles, counts) where count < particle.minimum {
      throw XLIFFViolation(node, "“\(node.name)” lacks the element “\(particle.names.joined(separator: "” or “"))”")
    }
  }

  // MARK: Constraints

  private func checkFiles(_ found: inout XLIFFViolations) {
    var context = XLIFFContext(root: root)
    let files = root.nodes.filter { $0.name == "file" && $0.isCore }
    if let notes = root.core("notes") {
      found.collect { () throws(XLIFFViolation) in try XLIFFContext.checkUnique(notes.nodes, "note") }
    }
    found.collect { () throws(XLIFFViolation) in try XLIFFContext.checkUnique(files, "file") }
    for file in files {
      if let skeleton = file.core("skeleton"), skeleton.children.isEmpty != (skeleton.element["href"] != nil) {
        found.add(XLIFFViolation(skeleton, "a skeleton is empty if and only if it has “href”"))
      }
      context.check(file: file, &found)
    }
    XLIFFITSRules.check(root, &found)
  }
}
