internal import Text
internal import XML

/// Writes TMX 1.4b: a `tu` for each segment.
struct TMXWriter: BitextXMLWriter {
  private var xml = XMLWriter()
  private let document: BitextDocument
  private let target: Language

  init(_ document: BitextDocument, fallback: Language) {
    self.document = document
    target = document.target ?? fallback
  }

  mutating func write() -> String {
    xml.start("tmx", ["version": "1.4"])
    xml.start(
      "header",
      [
        "creationtool": "Hexapla", "creationtoolversion": "1", "segtype": "sentence", "o-tmf": "hexapla",
        "adminlang": "en", "srclang": document.source.tag, "datatype": "plaintext",
      ])
    writeNotes(document.notes)
    for property in document.properties { writeProperty(property.name, property.value) }
    xml.end()
    xml.start("body")
    for unit in document.units {
      let segments = unit.segments.filter { !$0.isIgnorable }
      for (place, segment) in segments.enumerated() { write(unit, segment, segments.count == 1 ? nil : place + 1) }
    }
    return xml.finish()
  }

  /// - Parameter number: Which of the unit's segments it is, where there are several.
  private mutating func write(_ unit: TranslationUnit, _ segment: TranslationSegment, _ number: Int?) {
    let known = TMX.unitAttributes.map { name in
      (name, unit.properties.first { $0.name == name }?.value)
    }
    let id = unit.id.map { id in number.map { "\(id)-\($0)" } ?? id }
    xml.start("tu", attributes: [("tuid", id)] + known)
    writeNotes(unit.notes)
    for property in unit.properties where !TMX.unitAttributes.contains(property.name) {
      writeProperty(property.name, property.value)
    }
    writeProperty(TMX.Property.original, unit.original)
    writeProperty(TMX.Property.context, unit.context)
    writeProperty(TMX.Property.obsolete, unit.isObsolete ? "yes" : nil)
    writeProperty(TMX.Property.state, segment.state?.rawValue)
    writeProperty(TMX.Property.subState, segment.subState)
    writeProperty(TMX.Property.confidence, segment.confidence.map(threeDecimals))
    var numbers = CodeNumbers()
    writeVariant(document.source, segment.source, &numbers)
    if let text = segment.target { writeVariant(target, text, &numbers) }
    xml.end()
  }

  private mutating func writeNotes(_ notes: [BitextNote]) {
    for note in notes { xml.element("note", text: note.text) }
  }

  private mutating func writeProperty(_ name: String, _ value: String?) {
    if let value { xml.element("prop", ["type": name], text: value) }
  }

  private mutating func writeVariant(_ language: Language, _ text: InlineText, _ numbers: inout CodeNumbers) {
    xml.start("tuv", ["xml:lang": language.tag])
    xml.start("seg", isMixed: true)
    writePieces(text.pieces, &numbers)
    xml.end()
    xml.end()
  }

  private mutating func writePieces(_ pieces: [InlineText.Piece], _ numbers: inout CodeNumbers) {
    let pairs = CodePairs(pieces)
    for (place, piece) in pieces.enumerated() {
      switch piece {
      case .text(let text): xml.text(text)
      case .code(let code): write(code, at: place, pairs, &numbers)
      }
    }
  }

  private mutating func write(
    _ code: InlineCode, at place: Int, _ pairs: CodePairs, _ numbers: inout CodeNumbers
  ) {
    let number = code.role == .subflow ? "" : numbers.number(of: code.id)
    let type = code.type.map { TMX.types[$0] ?? $0 }
    switch (code.role, code.kind) {
    case (.annotation, .opening):
      // An annotation that is not nested has no form in TMX.
      if pairs.isNested(place) { xml.start("hi", ["type": type, "x": number], isMixed: true) }
    case (.annotation, .closing):
      if pairs.isNested(place) { xml.end() }
    case (.subflow, .opening): xml.start("sub", attributes: code.attributes.map { ($0.name, $0.value) }, isMixed: true)
    case (.subflow, .closing): xml.end()
    case (_, .placeholder):
      let assoc = code.attributes.first { $0.name == "assoc" }?.value
      if code.element == "ut" {
        xml.start("ut", ["x": number], isMixed: true)
      } else {
        xml.start("ph", ["x": number, "type": type, "assoc": assoc], isMixed: true)
      }
      writeData(code)
    case (_, .opening), (_, .closing):
      let isOpening = code.kind == .opening
      if let pair = pairs.number(at: place) {
        if isOpening {
          xml.start("bpt", ["i": String(pair), "x": number, "type": type], isMixed: true)
        } else {
          xml.start("ept", ["i": String(pair)], isMixed: true)
        }
      } else {
        xml.start("it", ["pos": isOpening ? "begin" : "end", "x": number, "type": type], isMixed: true)
      }
      writeData(code)
    }
  }

  private mutating func writeData(_ code: InlineCode) {
    var numbers = CodeNumbers()
    writePieces(code.data, &numbers)
    if code.data.isEmpty, let equivalent = code.equivalent { xml.text(equivalent) }
    xml.end()
  }
}

/// The numbers that stand for the identifiers of a unit's codes: the identifier itself where it is one.
private struct CodeNumbers {
  private var numbers: [String: String] = [:]
  private var used: Set<Int> = []
  /// The numbers below are taken.
  private var next = 1

  mutating func number(of id: String) -> String {
    if let known = numbers[id] { return known }
    var number = Int(id).flatMap { $0 > 0 && String($0) == id && !used.contains($0) ? $0 : nil } ?? next
    while !used.insert(number).inserted {
      number += 1
      next = number + 1
    }
    numbers[id] = String(number)
    return String(number)
  }
}
