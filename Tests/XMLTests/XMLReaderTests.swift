import TestSupport
import Testing
import XML

@Suite("XML reader")
struct XMLReaderTests {
  /// The events of a document, each in a short form of its own.
  static func events(_ bytes: [UInt8]) throws(XMLError) -> [String] {
    let reader = XMLReader(bytes: bytes, file: "t.xml")
    var events: [String] = []
    while let event = try reader.nextEvent() {
      switch event {
      case .start(let element):
        let attributes = element.attributes.map { " \($0.name)=\($0.value)" }.joined()
        events.append("<\(element.name)\(attributes)>")
      case .end(let name, _): events.append("</\(name)>")
      case .text(let text, _): events.append(text)
      case .instruction(let target, let data, _): events.append("?\(target) \(data)")
      }
    }
    return events
  }

  @Test(
    "Events come in order; text comes whole",
    arguments: [
      ("<a/>", ["<a>", "</a>"]),
      ("<a b='1' c=\"&lt;ä&#x20;\">x&amp;y<![CDATA[<z>]]></a>", ["<a b=1 c=<ä >", "x&y<z>", "</a>"]),
      ("<?xml version='1.0'?><!-- c --><a><?p q?>t<!-- d -->u</a>", ["<a>", "?p q", "tu", "</a>"]),
      (
        "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx><tu xml:lang='de'/></tmx>",
        ["<tmx>", "<tu xml:lang=de>", "</tu>", "</tmx>"]
      ),
    ])
  func order(document: String, expected: [String]) throws {
    #expect(try Self.events(Array(document.utf8)) == expected)
  }

  @Test("Namespaces are resolved; attributes without a prefix stand in none")
  func namespaces() throws {
    let reader = XMLReader(bytes: Array("<a xmlns='urn:a' xmlns:b='urn:b' b:c='1' d='2'/>".utf8), file: "t.xml")
    guard case .start(let element)? = try reader.nextEvent() else {
      Issue.record("no start tag")
      return
    }
    #expect(element.name.namespace == "urn:a")
    #expect(element["c", namespace: "urn:b"] == "1")
    #expect(element["d"] == "2")
    #expect(element["c"] == nil)
  }

  @Test("A declared encoding is converted")
  func encodings() throws {
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE4] + Array("</a>".utf8)
    #expect(try Self.events(latin) == ["<a>", "ä", "</a>"])
    let utf16 = [UInt16(0xFEFF)] + Array("<?xml version='1.0' encoding='UTF-16'?><a>Ж</a>".utf16)
    #expect(try Self.events(utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == ["<a>", "Ж", "</a>"])
  }

  @Test(
    "A declaration that cannot be true is passed over",
    arguments: [
      "<?xml version='1.0' encoding='UTF-16'?><a>Ж</a>", "\u{FEFF}<?xml version='1.0' encoding='iso-8859-1'?><a>Ж</a>",
      "\u{FEFF}<?xml version='1.0' encoding='UTF-8'?><a>Ж</a>",
    ])
  func wrongEncodings(document: String) throws {
    #expect(try Self.events(Array(document.utf8)) == ["<a>", "Ж", "</a>"])
  }

  @Test(
    "What is wrong is named with its place",
    arguments: [
      ("", "t.xml:1:1: the XML is not well-formed (there is no element"),
      ("<a>\n  <b></a>", "t.xml:2:10: the XML is not well-formed (Opening and ending tag mismatch: b line 2 and a"),
      ("<a>\n", "t.xml:1:4: the XML is not well-formed (the file ends before the last element does"),
      ("<a b='1' b='2'/>", "t.xml:1:15: the XML is not well-formed (Attribute b redefined"),
      ("<a>\u{1}</a>", "t.xml:1:4: the XML is not well-formed (PCDATA invalid Char value 1"),
      ("<a>&huge;</a>", "t.xml:1:10: the entity “&huge;” is not expanded"),
      (
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<a>&x;</a>",
        "t.xml:2:7: the entity “&x;” is not expanded"
      ),
      (
        "<!DOCTYPE a [<!ENTITY x 'y'><!ENTITY z '&x;&x;&x;&x;'>]>\n<a b='&z;'/>",
        "t.xml:1:29: the entity “&x;” is not expanded"
      ),
    ])
  func faults(document: String, expected: String) {
    let error = #expect(throws: XMLError.self) { try Self.events(Array(document.utf8)) }
    #expect(error?.description.hasPrefix(expected) == true, "\(error?.description ?? "")")
  }

  @Test("Bytes that are not in the declared encoding are refused, not guessed")
  func wrongEncoding() {
    let bytes = Array("<?xml version='1.0' encoding='UTF-8'?>\n<a>".utf8) + [0xE4, 0x62] + Array("</a>".utf8)
    #expect(throws: XMLError.self) { try Self.events(bytes) }
    let shiftJIS = Array("<?xml version='1.0' encoding='Shift_JIS'?>\n<a>".utf8) + [0xFF, 0xFF] + Array("</a>".utf8)
    #expect(throws: XMLError.self) { try Self.events(shiftJIS) }
  }

  @Test("Depth is bounded")
  func depth() {
    let error = #expect(throws: XMLError.self) {
      try Self.events(Array(String(repeating: "<a>", count: 100_000).utf8))
    }
    #expect(error?.description.contains("256 deep") == true, "\(error?.description ?? "")")
  }

  @Test("What stands before a fault is still given")
  func eventsBeforeFault() throws {
    let reader = XMLReader(bytes: Array("<a>x<b></a>".utf8), file: "t.xml")
    var seen: [XMLEvent] = []
    #expect(throws: XMLError.self) { while let event = try reader.nextEvent() { seen.append(event) } }
    #expect(seen.count == 3)
  }

  @Test("An element is read as text or passed over, with what is inside")
  func wholeElements() throws {
    let reader = XMLReader(bytes: Array("<a><b>x<c>y</c></b><d><e/></d>z</a>".utf8), file: "t.xml")
    _ = try reader.nextEvent()
    _ = try reader.nextEvent()
    #expect(try reader.elementText() == "xy")
    _ = try reader.nextEvent()
    try reader.skipElement()
    guard case .text("z", _)? = try reader.nextEvent() else {
      Issue.record("not after the element")
      return
    }
  }

  @Test("Damaged documents end in events or an error")
  func mutations() {
    let seed =
      "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE a [<!ENTITY e 'f'>]><a xmlns:b='u'><b:c d='ä'>x&lt;</b:c></a>"
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<3_000 {
      _ = try? Self.events(Mutation.mutated(Array(seed.utf8), using: &generator))
    }
  }
}
