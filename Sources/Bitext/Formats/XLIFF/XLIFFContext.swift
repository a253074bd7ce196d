internal import XML

/// What the elements above one say that counts for it, and the checks of files, groups and units.
struct XLIFFContext {
  let sourceLanguage: String
  let targetLanguage: String?
  /// 2.0 allows attributes of modules where later versions do not.
  let version: String
  private(set) var units: [String: XMLNode] = [:]
  private var groups: [String: XMLNode] = [:]
  private(set) var file: XMLNode
  private let root: XMLNode

  init(root: XMLNode) {
    self.root = root
    file = root
    sourceLanguage = root.element["srcLang"] ?? ""
    targetLanguage = root.element["trgLang"]
    version = root.element["version"] ?? ""
  }

  /// What is inherited from element to element.
  struct Inherited {
    var language: String?
    var space: String

    init(_ node: XMLNode, from above: Inherited?) {
      language = node.element.language ?? above?.language
      space = node.element["space", namespace: XMLName.xmlNamespace] ?? above?.space ?? "default"
    }
  }

  mutating func check(file: XMLNode, _ found: inout XLIFFViolations) {
    self.file = file
    units = [:]
    groups = [:]
    collect(file, &found)
    check(file, Inherited(file, from: Inherited(root, from: nil)), &found)
  }

  /// Gathers the identifiers of units and groups, which are unique in a file.
  private mutating func collect(_ parent: XMLNode, _ found: inout XLIFFViolations) {
    for node in parent.nodes where node.isCore && ["unit", "group"].contains(node.name) {
      if let id = node.element["id"] {
        let known = node.name == "unit" ? units.updateValue(node, forKey: id) : groups.updateValue(node, forKey: id)
        if known != nil {
          found.add(XLIFFViolation(node, "the id “\(id)” is another \(node.name)’s of this file too"))
        }
      }
      if node.name == "group" { collect(node, &found) }
    }
  }

  private func check(_ parent: XMLNode, _ inherited: Inherited, _ found: inout XLIFFViolations) {
    if found.isFull { return }
    checkCommon(parent, &found)
    for node in parent.nodes where node.isCore {
      let below = Inherited(node, from: inherited)
      if node.name == "group" { check(node, below, &found) }
      if node.name == "unit", !found.isFull {
        checkCommon(node, &found)
        XLIFFUnitRules(node, self, below).check(&found)
      }
    }
  }

  /// What files, groups and units have in common: notes, extensions and modules.
  private func checkCommon(_ node: XMLNode, _ found: inout XLIFFViolations) {
    if let notes = node.core("notes") {
      found.collect { () throws(XLIFFViolation) in try Self.checkUnique(notes.nodes, "note") }
    }
    found.collect { () throws(XLIFFViolation) in
      var ids: [String: Set<String>] = [:]
      for child in node.nodes where !child.isCore {
        if XLIFFValidator.schemaName(child) == "*" { try Self.checkExtension(child, &ids) }
      }
    }
    XLIFFModuleRules(node, self).check(&found)
  }

  /// The identifiers of extensions are unique among those of one namespace in the enclosing element.
  private static func checkExtension(_ node: XMLNode, _ ids: inout [String: Set<String>]) throws(XLIFFViolation) {
    let namespace = node.element.name.namespace ?? ""
    if let id = node.element["id"] ?? node.element["id", namespace: XMLName.xmlNamespace],
      !ids[namespace, default: []].insert(id).inserted
    {
      throw XLIFFViolation(node, "the id “\(id)” is another element’s of this extension too")
    }
    for child in node.nodes { try checkExtension(child, &ids) }
  }

  /// - Parameter what: What the nodes are, for the message.
  static func checkUnique(_ nodes: [XMLNode], _ what: String) throws(XLIFFViolation) {
    var ids: Set<String> = []
    for node in nodes {
      guard let id = node.element["id"] else { continue }
      guard ids.insert(id).inserted else { throw XLIFFViolation(node, "the id “\(id)” is another \(what)’s too") }
    }
  }

  /// Whether a language tag is `other` or a narrower one: `en-IE` for `en`.
  static func isOf(_ tag: String, _ other: String) -> Bool {
    let (tag, other) = (tag.lowercased(), other.lowercased())
    return tag == other || tag.hasPrefix(other + "-")
  }
}
