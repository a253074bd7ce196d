internal import Text
internal import XML

/// XML Localisation Interchange File Format (OASIS): 1.2 is read; 2.0, 2.1 and 2.2 are read, validated and written.
///
/// Kept of 2.x: files, units, segments and what stands between them, all inline elements with their original data and
/// core attributes, notes, states and sub-states, metadata of units as properties. Not kept: skeletons, groups, the
/// elements of other modules (matches, glossaries, resource data, size restrictions, change tracking, validation) and
/// extensions.
enum XLIFF {
  /// The beginning of the namespaces of all versions, which end in a version's number.
  static let core = "urn:oasis:names:tc:xliff:document:"
  static let metadata = "urn:oasis:names:tc:xliff:metadata:2.0"

  /// How XLIFF 2 calls what an inline code does: by `type`, and by `subType` where that says more.
  static let types: [(name: String, type: String, subType: String?)] = [
    ("bold", "fmt", "xlf:b"), ("italic", "fmt", "xlf:i"), ("underlined", "fmt", "xlf:u"), ("lb", "fmt", "xlf:lb"),
    ("pb", "fmt", "xlf:pb"), ("variable", "ui", "xlf:var"), ("link", "link", nil), ("image", "image", nil),
    ("quote", "quote", nil),
  ]

  static func read(_ reader: XMLReader, _ hints: BitextFile.Hints) throws(BitextFileError) -> BitextDocument {
    let root = try tree(reader)
    let version = root.element["version"] ?? ""
    guard root.name == "xliff" else {
      let position = root.element.position
      throw .format(
        BitextFormatError(
          file: reader.file, line: position.line, column: position.column,
          problem: .wrongElement(root.element.name.description, expected: "the root of TMX or XLIFF")))
    }
    if version.hasPrefix("1.") { return try XLIFF12Reader(file: reader.file, hints).read(root) }
    let violations = XLIFFValidator(root).violations()
    guard violations.ordered.isEmpty else {
      throw .invalid(
        violations.ordered.map { violation in
          BitextFormatError(
            file: reader.file, line: violation.position.line, column: violation.position.column,
            problem: .invalidXLIFF(violation.reason))
        }, isAll: !violations.isFull)
    }
    return XLIFF2Reader(hints).read(root)
  }

  private static func tree(_ reader: XMLReader) throws(BitextFileError) -> XMLNode {
    do throws(XMLError) {
      while let event = try reader.nextEvent() {
        guard case .start(let element) = event else { continue }
        let root = try XMLNode(element, from: reader)
        // What stands behind the root must be well-formed too.
        while try reader.nextEvent() != nil {}
        return root
      }
    } catch {
      throw .xml(error)
    }
    throw .input(.empty(file: reader.file))
  }
}
