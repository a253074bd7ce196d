internal import XML

/// Fragment identifiers, by which elements of an XLIFF file refer to each other: `#f=f1/u=u1/n=n1`, `#m1`.
struct XLIFFReferences {
  let unit: XMLNode
  let context: XLIFFContext
  let codes: XLIFFCodes

  /// The parts of a fragment: where it leads through files, groups and units, and the identifier at its end.
  private struct Fragment {
    var file: String?
    var group: String?
    var unit: String?
    /// The prefix of the last part: `n`, `d`, `t`, that of a module, or nothing for an inline element or segment.
    var leafPrefix: String?
    var leaf: String?
  }

  /// The prefixes of modules, and of TBX, the extension whose prefix is registered.
  private static let modulePrefixes = [
    "gls", "mtc", "mda", "res", "slr", "ctr", "val", "its", "itsm", "pgs", "fs", "tbx",
  ]

  /// Checks the form of a reference, where it is one into a file of XLIFF.
  func checkSyntax(_ reference: String, _ node: XMLNode) throws(XLIFFViolation) {
    guard reference.hasPrefix("#") else { return }
    let fragment = try parse(reference, node)
    // Only what leads into this very unit can be looked up without further ado.
    guard fragment.file == nil || fragment.file == context.file.element["id"] else { return }
    if let id = fragment.unit, context.units[id] == nil, fragment.leafPrefix == nil || fragment.leafPrefix == "n" {
      throw XLIFFViolation(node, "“\(reference)” leads to the unit “\(id)”, which the file does not have")
    }
    let isHere = fragment.unit.map { $0 == unit.element["id"] } ?? (fragment.file == nil && fragment.group == nil)
    guard isHere, let leaf = fragment.leaf else { return }
    let isFound: Bool
    switch fragment.leafPrefix {
    case nil: isFound = codes.sourceIDs.contains(leaf)
    case "t": isFound = codes.targetIDs.contains(leaf)
    case "n": isFound = unit.core("notes")?.nodes.contains { $0.element["id"] == leaf } ?? false
    case "d": isFound = unit.core("originalData")?.nodes.contains { $0.element["id"] == leaf } ?? false
    default: isFound = true
    }
    if !isFound { throw XLIFFViolation(node, "“\(reference)” leads to nothing in the unit") }
  }

  /// Checks that a reference leads to a note of the unit.
  func checkNote(_ reference: String, _ node: XMLNode) throws(XLIFFViolation) {
    let fragment = try parse(reference, node)
    let notes = unit.core("notes")?.nodes.compactMap { $0.element["id"] } ?? []
    let leadsAway = fragment.file != nil && fragment.unit == nil || fragment.group != nil && fragment.unit == nil
    guard fragment.leafPrefix == "n", let leaf = fragment.leaf, notes.contains(leaf), !leadsAway,
      fragment.unit == nil || fragment.unit == unit.element["id"]
    else { throw XLIFFViolation(node, "“\(reference)” leads to no note of the unit") }
  }

  /// Checks that a reference leads to a segment or a span of the unit.
  func checkSpan(_ reference: String, _ node: XMLNode) throws(XLIFFViolation) {
    let fragment = try parse(reference, node)
    let ids = fragment.leafPrefix == "t" ? codes.targetIDs : codes.sourceIDs
    guard fragment.leafPrefix == nil || fragment.leafPrefix == "t", let leaf = fragment.leaf, ids.contains(leaf) else {
      throw XLIFFViolation(node, "“\(reference)” leads to no text of the unit")
    }
  }

  private func parse(_ reference: String, _ node: XMLNode) throws(XLIFFViolation) -> Fragment {
    let bad = { (why: String) in XLIFFViolation(node, "“\(reference)” is no fragment identifier: \(why)") }
    guard reference.hasPrefix("#") else { throw bad("it does not begin with “#”") }
    var path = reference.dropFirst()
    if path.hasPrefix("/") { path = path.dropFirst() }
    var fragment = Fragment()
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      guard fragment.leaf == nil else { throw bad("“\(fragment.leaf ?? "")” must be its last part") }
      let pieces = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let id = pieces.last, XLIFFValue.isToken(id) else { throw bad("“\(part)” holds no name token") }
      guard pieces.count == 2 else {
        fragment.leaf = id
        continue
      }
      try place(pieces[0], id, in: &fragment, bad)
    }
    return fragment
  }

  private func place(
    _ prefix: String, _ id: String, in fragment: inout Fragment, _ bad: (String) -> XLIFFViolation
  ) throws(XLIFFViolation) {
    switch prefix {
    case "f":
      guard fragment.file == nil, fragment.group == nil, fragment.unit == nil else { throw bad("“f=” stands first") }
      fragment.file = id
    case "g":
      guard fragment.group == nil, fragment.unit == nil else { throw bad("“g=” stands before “u=”, and once") }
      fragment.group = id
    case "u":
      guard fragment.unit == nil else { throw bad("“u=” stands once") }
      fragment.unit = id
    case "n", "d", "t":
      fragment.leafPrefix = prefix
      fragment.leaf = id
    default:
      guard Self.modulePrefixes.contains(prefix) else { throw bad("the prefix “\(prefix)” is not registered") }
      fragment.leafPrefix = prefix
      fragment.leaf = id
    }
  }
}
