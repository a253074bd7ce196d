internal import XML

/// The constraints of XLIFF's module for the Internationalization Tag Set: its attributes on elements of the core, and the
/// records that they refer to (XLIFF 2.1, section 5.9, and its Schematron rules; ITS 2.0 for the values).
struct XLIFFITSRules {
  private static let namespace = "http://www.w3.org/2005/11/its"
  private static let moduleNamespace = "urn:oasis:names:tc:xliff:itsm:2.1"

  /// What elements above one say that counts for it.
  private struct Scope {
    var hasVersion = false
    /// The ratings, `locQualityRatingScore` or `locQualityRatingVote`, that are given.
    var ratings: Set<String> = []
    /// The identifiers of lists of quality issues in the unit.
    var issues: Set<String> = []
  }

  static func check(_ root: XMLNode, _ found: inout XLIFFViolations) {
    check(root, Scope(), &found)
  }

  private static func check(_ node: XMLNode, _ scope: Scope, _ found: inout XLIFFViolations) {
    if found.isFull { return }
    var scope = scope
    if node.isCore, node.name == "unit" {
      let records = self.records(in: node)
      scope.issues = Set(records.filter { $0.name == "locQualityIssues" }.compactMap(identifier))
      found.collect { () throws(XLIFFViolation) in try checkUnique(records) }
    }
    let attributes = attributes(of: node)
    if attributes["version"] != nil || node.element.name.namespace == namespace && node.element["version"] != nil {
      scope.hasVersion = true
    }
    scope.ratings.formUnion(attributes.keys.filter { $0 == "locQualityRatingScore" || $0 == "locQualityRatingVote" })
    if !attributes.isEmpty || node.element.name.namespace == namespace {
      found.collect { () throws(XLIFFViolation) in
        try checkAttributes(node, attributes, scope)
        try checkRecord(node)
      }
    }
    for child in node.nodes { check(child, scope, &found) }
  }

  /// The attributes of ITS and of the module, by their local names.
  private static func attributes(of node: XMLNode) -> [String: String] {
    var attributes: [String: String] = [:]
    for attribute in node.element.attributes
    where attribute.name.namespace == namespace || attribute.name.namespace == moduleNamespace {
      attributes[attribute.name.local] = attribute.value
    }
    return attributes
  }

  private static func checkAttributes(
    _ node: XMLNode, _ attributes: [String: String], _ scope: Scope
  ) throws(XLIFFViolation) {
    let named = attributes.keys.sorted().first { $0 != "version" }
    if let named, !scope.hasVersion {
      throw XLIFFViolation(node, "“its:\(named)” needs “its:version” beside it or on an element above")
    }
    for (one, others) in exclusions where attributes[one] != nil {
      if let other = others.first(where: { attributes[$0] != nil }) {
        throw XLIFFViolation(node, "“its:\(one)” and “its:\(other)” exclude each other")
      }
    }
    if (attributes["taSource"] == nil) != (attributes["taIdent"] == nil) {
      throw XLIFFViolation(node, "“its:taSource” and “its:taIdent” go together")
    }
    for rating in ["locQualityRatingScore", "locQualityRatingVote"]
    where attributes[rating + "Threshold"] != nil && !scope.ratings.contains(rating) {
      throw XLIFFViolation(node, "“its:\(rating)Threshold” needs “its:\(rating)” beside it or on an element above")
    }
    for (name, highest) in numbers {
      guard let value = attributes[name] else { continue }
      guard let number = Double(value), (0...highest).contains(number) else {
        throw XLIFFViolation(node, "the value “\(value)” of “its:\(name)” is no number from 0 to \(Int(highest))")
      }
    }
    if let reference = attributes["annotatorsRef"] { try checkAnnotators(reference, node) }
    if node.name == "mrk" || node.name == "sm" { try checkAnnotation(node, attributes, scope) }
  }

  private static func checkAnnotation(
    _ mark: XMLNode, _ attributes: [String: String], _ scope: Scope
  ) throws(XLIFFViolation) {
    if let type = mark.element["type"], type != "its:generic",
      let name = ofGenericAnnotations.first(where: { attributes[$0] != nil })
    {
      throw XLIFFViolation(mark, "“its:\(name)” goes with the type “its:generic”, not “\(type)”")
    }
    if let reference = attributes["locQualityIssuesRef"] {
      guard reference.hasPrefix("#its="), scope.issues.contains(String(reference.dropFirst(5))) else {
        throw XLIFFViolation(mark, "“\(reference)” leads to no “its:locQualityIssues” of the unit")
      }
    }
  }

  /// `terminology|https://example.org/tool mt-confidence|…`: a category of data and who annotated it.
  private static func checkAnnotators(_ reference: String, _ node: XMLNode) throws(XLIFFViolation) {
    var seen: Set<Substring> = []
    for part in reference.split(whereSeparator: \.isWhitespace) {
      let pieces = part.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      guard pieces.count == 2, !pieces[1].isEmpty, categories.contains(String(pieces[0])) else {
        throw XLIFFViolation(node, "“\(part)” in “its:annotatorsRef” is no data category of ITS, a bar and a reference")
      }
      guard seen.insert(pieces[0]).inserted else {
        throw XLIFFViolation(node, "“its:annotatorsRef” names the category “\(pieces[0])” twice")
      }
    }
  }

  /// Records of quality issues and of provenance say something.
  private static func checkRecord(_ node: XMLNode) throws(XLIFFViolation) {
    guard node.element.name.namespace == namespace else { return }
    let needed: [String]
    switch node.name {
    case "locQualityIssue": needed = ["locQualityIssueType", "locQualityIssueComment"]
    case "provenanceRecord": needed = provenance
    default: return
    }
    guard needed.contains(where: { node.element[$0] != nil }) else {
      throw XLIFFViolation(node, "“its:\(node.name)” needs one of \(needed.joined(separator: ", "))")
    }
  }

  /// The lists of records in a unit.
  private static func records(in node: XMLNode) -> [XMLNode] {
    node.nodes.flatMap { child in
      let isList =
        child.element.name.namespace == namespace && ["locQualityIssues", "provenanceRecords"].contains(child.name)
      return isList ? [child] : records(in: child)
    }
  }

  private static func identifier(_ node: XMLNode) -> String? {
    node.element["id"] ?? node.element["id", namespace: XMLName.xmlNamespace]
  }

  private static func checkUnique(_ records: [XMLNode]) throws(XLIFFViolation) {
    var ids: Set<String> = []
    for node in records {
      guard let id = identifier(node) else { continue }
      guard ids.insert(id).inserted else {
        throw XLIFFViolation(node, "the id “\(id)” is another record’s of the unit too")
      }
    }
  }

  private static let provenance = [
    "org", "orgRef", "person", "personRef", "revOrg", "revOrgRef", "revPerson", "revPersonRef", "revTool", "revToolRef",
    "tool", "toolRef",
  ]

  private static let exclusions: [(String, [String])] = [
    (
      "locQualityIssuesRef",
      [
        "locQualityIssueType", "locQualityIssueComment", "locQualityIssueSeverity", "locQualityIssueProfileRef",
        "locQualityIssueEnabled",
      ]
    ), ("locQualityRatingScore", ["locQualityRatingVote"]), ("taIdentRef", ["taSource", "taIdent"]),
    ("provenanceRecordsRef", provenance),
  ]

  /// Values that are numbers from zero to the one given.
  private static let numbers: [(String, Double)] = [
    ("mtConfidence", 1), ("taConfidence", 1), ("termConfidence", 1), ("locQualityRatingScore", 100),
    ("locQualityRatingScoreThreshold", 100), ("locQualityIssueSeverity", 100),
  ]

  private static let ofGenericAnnotations = [
    "annotatorsRef", "locQualityIssuesRef", "locQualityRatingScore", "locQualityRatingVote", "taIdentRef", "taSource",
    "taIdent", "taClassRef", "lang", "mtConfidence", "provenanceRecordsRef", "allowedCharacters", "localeFilterList",
    "domains",
  ]

  private static let categories: Set<String> = [
    "allowed-characters", "directionality", "domain", "elements-within-text", "external-resource", "id-value",
    "language-information", "locale-filter", "localization-note", "localization-quality-issue",
    "localization-quality-rating", "mt-confidence", "preserve-space", "provenance", "storage-size", "target-pointer",
    "terminology", "text-analysis", "translate",
  ]
}
