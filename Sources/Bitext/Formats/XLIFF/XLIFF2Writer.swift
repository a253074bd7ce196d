internal import Text
internal import XML

/// Writes XLIFF 2.1 (an OASIS standard; readers of 2.0 read its core as well).
///
/// Identifiers of units and segments are kept where XLIFF allows them; properties, contexts and obsolete units stand in
/// the metadata module. A confidence is not written.
struct XLIFF2Writer: BitextXMLWriter {
  private var xml = XMLWriter()
  private let document: BitextDocument
  private let target: Language

  init(_ document: BitextDocument, fallback: Language) {
    self.document = document
    target = document.target ?? fallback
  }

  mutating func write() -> String {
    xml.start(
      "xliff",
      [
        "xmlns": XLIFF.core + "2.0", "xmlns:mda": XLIFF.metadata, "version": "2.1", "srcLang": document.source.tag,
        "trgLang": target.tag,
      ])
    var files: [(original: String?, units: [TranslationUnit])] = []
    for unit in document.units where !unit.segments.isEmpty {
      // Held by nothing else, the list of units grows in place.
      if !files.isEmpty, files[files.count - 1].original == unit.original {
        files[files.count - 1].units.append(unit)
      } else {
        files.append((unit.original, [unit]))
      }
    }
    for (number, file) in files.enumerated() {
      xml.start("file", ["id": "f\(number + 1)", "original": file.original, "xml:space": "preserve"])
      if number == 0 { writeNotes(document.notes) }
      var ids = XLIFFIdentifiers(prefix: "u")
      for unit in file.units { write(unit, id: ids.identifier(for: unit.id)) }
      xml.end()
    }
    if files.isEmpty { writeEmptyFile() }
    return xml.finish()
  }

  /// A file holds a unit, and a unit a segment.
  private mutating func writeEmptyFile() {
    xml.start("file", ["id": "f1"])
    xml.start("unit", ["id": "u1"])
    xml.start("segment")
    xml.element("source", text: "")
  }

  private mutating func write(_ unit: TranslationUnit, id: String) {
    let attributes = ["name", "type", "translate", "canResegment"]
    let value = { (name: String) in
      unit.properties.first {
        $0.name == name && XLIFFElement.core["unit"]?.attributes[name]?.complaint($0.value) == nil
      }?
      .value
    }
    xml.start("unit", attributes: [("id", id)] + attributes.map { ($0, value($0)) })
    writeMetadata(unit.properties.filter { !attributes.contains($0.name) || value($0.name) == nil }, unit)
    writeNotes(unit.notes)
    let codes = XLIFFUnitCodes(unit)
    if !codes.data.isEmpty {
      xml.start("originalData")
      for (number, data) in codes.data.enumerated() {
        xml.start("data", ["id": "d\(number + 1)"], isMixed: true)
        writeText(data)
        xml.end()
      }
      xml.end()
    }
    let hasSegment = unit.segments.contains { !$0.isIgnorable }
    for place in unit.segments.indices {
      // A unit holds a segment, whatever its reader said.
      write(
        unit.segments[place], place, isIgnorable: unit.segments[place].isIgnorable && (hasSegment || place > 0), codes)
    }
    xml.end()
  }

  private mutating func writeMetadata(_ properties: [BitextProperty], _ unit: TranslationUnit) {
    var all = properties
    if let context = unit.context { all.append(BitextProperty(TMX.Property.context, context)) }
    if unit.isObsolete { all.append(BitextProperty(TMX.Property.obsolete, "yes")) }
    if all.isEmpty { return }
    xml.start("mda:metadata")
    xml.start("mda:metaGroup")
    for property in all { xml.element("mda:meta", ["type": property.name], text: property.value) }
    xml.end()
    xml.end()
  }

  private mutating func writeNotes(_ notes: [BitextNote]) {
    if notes.isEmpty { return }
    var ids = XLIFFIdentifiers(prefix: "n")
    xml.start("notes")
    for note in notes {
      let id = note.id.map { ids.identifier(for: $0) }
      xml.element("note", ["id": id, "category": note.category], text: note.text)
    }
    xml.end()
  }

  private mutating func write(
    _ segment: TranslationSegment, _ place: Int, isIgnorable: Bool, _ codes: XLIFFUnitCodes
  ) {
    if isIgnorable {
      xml.start("ignorable", ["id": codes.segmentIDs[place]])
    } else {
      // What is not translated has the state that needs no translation.
      let state = segment.target == nil && segment.state != nil ? .initial : segment.state
      let subState = segment.subState.flatMap { XLIFFValue.isUserDefined($0) ? $0 : nil }
      xml.start(
        "segment",
        [
          "id": codes.segmentIDs[place], "state": state?.rawValue ?? (subState == nil ? nil : "initial"),
          "subState": subState,
        ])
    }
    write(segment.source, place, isTarget: false, codes)
    if let text = segment.target { write(text, place, isTarget: true, codes) }
    xml.end()
  }

  private mutating func write(_ text: InlineText, _ segment: Int, isTarget: Bool, _ codes: XLIFFUnitCodes) {
    xml.start(isTarget ? "target" : "source", isMixed: true)
    for (place, piece) in text.pieces.enumerated() {
      if case .text(let text) = piece { writeText(text) }
      guard let form = codes.form(at: place, segment: segment, isTarget: isTarget) else { continue }
      switch form.kind {
      case .start: xml.start(form.name, attributes: form.attributes, isMixed: true)
      case .empty:
        xml.start(form.name, attributes: form.attributes)
        xml.end()
      case .end: xml.end()
      }
    }
    xml.end()
  }

  /// Characters that XML cannot hold are named by their code points.
  private mutating func writeText(_ text: String) {
    var run = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if XMLWriter.isAllowed(scalar) {
        run.append(scalar)
        continue
      }
      xml.text(String(run))
      run = String.UnicodeScalarView()
      let code = String(scalar.value, radix: 16, uppercase: true)
      xml.start("cp", ["hex": String(repeating: "0", count: max(0, 4 - code.count)) + code])
      xml.end()
    }
    xml.text(String(run))
  }
}
