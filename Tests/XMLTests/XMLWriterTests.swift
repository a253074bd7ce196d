import TestSupport
import Testing
import XML

@Suite("XML writer")
struct XMLWriterTests {
  @Test("Elements are indented, mixed content is not")
  func layout() {
    var writer = XMLWriter()
    writer.start("tmx", ["version": "1.4", "note": nil])
    writer.element("empty", text: "")
    writer.start("seg", isMixed: true)
    writer.text("a ")
    writer.element("ph", ["x": "1"], text: "<b>")
    #expect(
      writer.finish() == """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4">
          <empty/>
          <seg>a <ph x="1">&lt;b&gt;</ph></seg>
        </tmx>

        """)
  }

  @Test("What was written is read back, whatever it holds")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 3)
    let alphabet = Array("<>&\"'\r\n\t ]äЖ🙂a;#x".unicodeScalars)
    for _ in 0..<500 {
      var value = ""
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        value.unicodeScalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
      }
      var writer = XMLWriter()
      writer.element("a", ["b": value], text: value)
      let reader = XMLReader(bytes: Array(writer.finish().utf8), file: "t.xml")
      guard case .start(let element)? = try reader.nextEvent() else { return }
      #expect(element["b"]?.unicodeScalars.elementsEqual(value.unicodeScalars) == true)
      #expect(try reader.elementText().unicodeScalars.elementsEqual(value.unicodeScalars))
    }
  }

  @Test("What XML cannot hold is replaced")
  func forbidden() {
    var writer = XMLWriter()
    writer.element("a", text: "\u{1}b\u{FFFF}")
    #expect(writer.finish().contains("<a>\u{FFFD}b\u{FFFD}</a>"))
  }
}
