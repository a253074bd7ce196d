internal import XML

/// The constraints of the modules in a file, group or unit, and of their attributes on it and on what it holds.
struct XLIFFModuleRules {
  private let node: XMLNode
  private let context: XLIFFContext

  init(_ node: XMLNode, _ context: XLIFFContext) {
    self.node = node
    self.context = context
  }

  func check(_ found: inout XLIFFViolations) {
    for subject in [node] + (node.core("notes")?.nodes ?? []) {
      found.collect { () throws(XLIFFViolation) in try checkAttributes(subject) }
    }
    for child in node.nodes where !child.isCore {
      if XLIFFValidator.schemaName(child) == "mtc:matches" { checkMatches(child, &found) }
      found.collect { () throws(XLIFFViolation) in try checkModule(child) }
    }
    guard node.name == "unit" else { return }
    for part in node.nodes where part.isCore {
      if attribute("case", "pgs", of: part) != nil, attribute("switch", "pgs", of: node) == nil {
        found.add(XLIFFViolation(part, "“pgs:case” needs “pgs:switch” on its unit"))
      }
      checkInline(part, &found)
    }
  }

  private func checkModule(_ child: XMLNode) throws(XLIFFViolation) {
    switch XLIFFValidator.schemaName(child) {
    case "gls:glossary":
      try checkGlossary(child)
      try checkGlossaryReferences(child)
    case "mda:metadata": try checkMetadata(child)
    case "res:resourceData": try checkResources(child)
    case "val:validation": for rule in child.nodes { try checkRule(rule) }
    case "ctr:changeTrack": for revisions in child.nodes { try checkRevisions(revisions) }
    default: break
    }
  }

  private func checkInline(_ parent: XMLNode, _ found: inout XLIFFViolations) {
    for child in parent.nodes {
      found.collect { () throws(XLIFFViolation) in try checkAttributes(child) }
      checkInline(child, &found)
    }
  }

  private func attribute(_ name: String, _ prefix: String, of node: XMLNode) -> String? {
    node.element.attributes.first {
      $0.name.local == name && $0.name.namespace.flatMap { XLIFFElement.prefixes[$0] } == prefix
    }?.value
  }

  private func checkAttributes(_ node: XMLNode) throws(XLIFFViolation) {
    if attribute("subFs", "fs", of: node) != nil, attribute("fs", "fs", of: node) == nil {
      throw XLIFFViolation(node, "“fs:subFs” needs “fs:fs” beside it")
    }
    let size = attribute("sizeInfo", "slr", of: node)
    let reference = attribute("sizeInfoRef", "slr", of: node)
    if size != nil, reference != nil {
      throw XLIFFViolation(node, "“slr:sizeInfo” and “slr:sizeInfoRef” exclude each other")
    }
    // A profile of one's own may write sizes in words; a number must be whole.
    if let size, Double(size) != nil, Int(size) == nil {
      throw XLIFFViolation(node, "the size “\(size)” of “slr:sizeInfo” is no integer")
    }
    if let reference, !Self.holds(context.file, reference) {
      throw XLIFFViolation(node, "“slr:sizeInfoRef” names “\(reference)”, which no “slr:data” holds")
    }
  }

  /// Whether size data at or below a node hold an element of this id.
  private static func holds(_ node: XMLNode, _ id: String) -> Bool {
    node.nodes.contains { child in
      XLIFFValidator.schemaName(child) == "slr:data"
        ? descendants(child).contains { $0.element["id"] == id }
        : child.isCore && ["group", "unit"].contains(child.name) && holds(child, id)
    }
  }

  private static func descendants(_ node: XMLNode) -> [XMLNode] { node.nodes.flatMap { [$0] + descendants($0) } }

  private func checkMatches(_ matches: XMLNode, _ found: inout XLIFFViolations) {
    found.collect { () throws(XLIFFViolation) in try XLIFFContext.checkUnique(matches.nodes, "match") }
    let references = references
    for match in matches.nodes {
      found.collect { () throws(XLIFFViolation) in try checkMatch(match, references) }
      let data = Set(match.core("originalData")?.nodes.compactMap { $0.element["id"] } ?? [])
      XLIFFCodes(parts: [match], data: data, allowsModulesOnEc: true).check(&found)
    }
  }

  /// References from a module into the unit that it stands in.
  private var references: XLIFFReferences {
    let parts = node.nodes.filter { $0.isCore && ["segment", "ignorable"].contains($0.name) }
    return XLIFFReferences(
      unit: node, context: context, codes: XLIFFCodes(parts: parts, data: [], allowsModulesOnEc: true))
  }

  private func checkMatch(_ match: XMLNode, _ references: XLIFFReferences) throws(XLIFFViolation) {
    if match.element["subType"] != nil, match.element["type"] == nil {
      throw XLIFFViolation(match, "“subType” needs “type” beside it")
    }
    if match.element.language != nil { throw XLIFFViolation(match, "“xml:lang” stands on source and target only") }
    if let ref = match.element["ref"] { try references.checkSpan(ref, match) }
  }

  private func checkGlossary(_ glossary: XMLNode) throws(XLIFFViolation) {
    let own = { (node: XMLNode) in node.element.name.namespace == glossary.element.name.namespace }
    let translations = glossary.nodes.flatMap { $0.nodes.filter { own($0) && $0.name == "translation" } }
    try XLIFFContext.checkUnique(glossary.nodes + translations, "glossary entry or translation")
    for entry in glossary.nodes
    where !entry.nodes.contains(where: { own($0) && ["translation", "definition"].contains($0.name) }) {
      throw XLIFFViolation(entry, "a glossary entry needs a translation or a definition")
    }
  }

  /// Entries and translations may say which text of the unit they are about.
  private func checkGlossaryReferences(_ glossary: XMLNode) throws(XLIFFViolation) {
    let references = references
    for subject in glossary.nodes.flatMap({ [$0] + $0.nodes }) {
      guard subject.element.name.namespace == glossary.element.name.namespace, let ref = subject.element["ref"] else {
        continue
      }
      try references.checkSpan(ref, subject)
    }
  }

  private func checkMetadata(_ metadata: XMLNode) throws(XLIFFViolation) {
    try XLIFFContext.checkUnique(
      [metadata] + Self.descendants(metadata).filter { $0.name == "metaGroup" }, "group of metadata")
  }

  private func checkResources(_ resources: XMLNode) throws(XLIFFViolation) {
    try XLIFFContext.checkUnique(resources.nodes, "resource")
    for item in resources.nodes where item.name == "resourceItem" && item.element["mimeType"] == nil {
      let texts = item.nodes.filter { $0.name == "source" || $0.name == "target" }
      if texts.count == 2, texts.allSatisfy(\.children.isEmpty) {
        throw XLIFFViolation(item, "a resource whose source and target are empty needs “mimeType”")
      }
    }
    for text in resources.nodes.flatMap(\.nodes) where text.name == "source" || text.name == "target" {
      guard text.children.isEmpty == (text.element["href"] != nil) else {
        throw XLIFFViolation(text, "a resource’s \(text.name) is empty if and only if it has “href”")
      }
      if text.name == "source", let tag = text.element.language, !XLIFFContext.isOf(tag, context.sourceLanguage) {
        throw XLIFFViolation(text, "“xml:lang” of the source is “\(tag)”, but “srcLang” is “\(context.sourceLanguage)”")
      }
    }
  }

  private func checkRule(_ rule: XMLNode) throws(XLIFFViolation) {
    let kinds = ["isPresent", "isNotPresent", "startsWith", "endsWith"].filter { rule.element[$0] != nil }
    let hasOwn = rule.element.attributes.contains { $0.name.namespace != nil }
    guard kinds.count + (hasOwn ? 1 : 0) == 1 else {
      throw XLIFFViolation(
        rule, "a rule has one of “isPresent”, “isNotPresent”, “startsWith”, “endsWith” or its own attributes")
    }
    if rule.element["existsInSource"] != nil, kinds.isEmpty || kinds == ["isNotPresent"] {
      throw XLIFFViolation(rule, "“existsInSource” goes with “isPresent”, “startsWith” or “endsWith”")
    }
    if rule.element["occurs"] != nil, kinds != ["isPresent"] {
      throw XLIFFViolation(rule, "“occurs” goes with “isPresent”")
    }
    if node.name == "file", rule.element["disabled"] == "yes" {
      throw XLIFFViolation(rule, "a rule of the file is not “disabled”; groups and units disable it")
    }
  }

  private func checkRevisions(_ revisions: XMLNode) throws(XLIFFViolation) {
    let kind = revisions.element["appliesTo"] ?? ""
    let isOfModule = XLIFFElement.modules.keys.contains { $0.hasSuffix(":" + kind) }
    guard XLIFFElement.core[kind] != nil || isOfModule else {
      throw XLIFFViolation(revisions, "“appliesTo” is “\(kind)”, which is no element of XLIFF")
    }
    if let current = revisions.element["currentVersion"],
      !revisions.nodes.contains(where: { $0.element["version"] == current })
    {
      throw XLIFFViolation(revisions, "“currentVersion” is “\(current)”, which no revision has as its “version”")
    }
    let inside = Self.descendants(node).filter { $0.isCore }
    var subject: XMLNode?
    if let id = revisions.element["ref"] {
      subject = inside.first { $0.element["id"] == id }
      if subject == nil { throw XLIFFViolation(revisions, "“ref” names “\(id)”, which “\(node.name)” does not hold") }
    } else if inside.count(where: { $0.name == kind && $0.element["id"] != nil }) > 1 {
      throw XLIFFViolation(revisions, "there are several “\(kind)”; say with “ref” which one was changed")
    }
    for revision in revisions.nodes {
      var properties: Set<String> = []
      for item in revision.nodes {
        let property = item.element["property"] ?? ""
        guard properties.insert(property).inserted else {
          throw XLIFFViolation(item, "the property “\(property)” is given twice in the revision")
        }
        if property != "content", let subject, subject.element[property] == nil {
          throw XLIFFViolation(
            item, "the property “\(property)” is neither “content” nor an attribute of what was changed")
        }
      }
    }
  }
}
