import Testing
import Text

@testable import Bitext

@Suite("TMX")
struct TMXTests {
  @Test("Units, languages, inline codes, notes, properties")
  func read() throws {
    let document = try Sample.read(Sample.tmx)
    #expect(document.source == .german && document.target?.tag == "en-us")
    #expect(document.pairs == ["Die Brücke\nsteht. → The bridge\nstands.", "Nur deutsch  → -"])
    #expect(document.unitsLeftOut == 1)
    let unit = document.units[0]
    #expect(unit.id == "u1" && unit.notes == [BitextNote("check")])
    #expect(
      unit.properties == [BitextProperty("creationdate", "20260101T000000Z"), BitextProperty("domain", "bridges")])
    #expect(document.notes == [BitextNote("kept")] && document.properties == [BitextProperty("client", "Blau")])
    let codes = unit.segments[0].source.codes
    #expect(codes.map(\.kind) == [.opening, .closing, .placeholder])
    #expect(codes.map(\.id) == ["1", "1", "2"] && codes[0].type == "bold")
    #expect(unit.segments[0].target?.codes.map(\.id) == ["1", "1", "2"])
    #expect(InlineText(pieces: codes[2].data).text == "<img alt=\"ein Bild\"/>")
    let isolated = document.units[1].segments[0].source.codes
    #expect(isolated[0].isIsolated && isolated[0].kind == .closing && isolated[1].element == "ut")
  }

  @Test("Two of several languages are chosen")
  func languages() throws {
    let document = try Sample.read(Sample.tmx, source: .french, target: .german)
    #expect(document.pairs == ["Le pont est là. → Die Brücke\nsteht.", "Seulement français → -"])
    #expect(document.unitsLeftOut == 1)
    #expect(
      Sample.complaint(Sample.tmx, target: .polish).hasSuffix(
        "the file has no text in “pl” (it has de, en-us, fr); say which with --from and --to"))
  }

  @Test("What is written comes back")
  func roundTrip() throws {
    let document = try Sample.read(Sample.tmx)
    let text = BitextFile.text(of: document, as: .tmx, target: .english)
    var again = try Sample.read(text, target: document.target)
    again.unitsLeftOut = 1
    #expect(again == document)
    #expect(BitextFile.text(of: again, as: .tmx, target: .english) == text)
  }

  @Test("States, confidence, context and obsolete units survive")
  func properties() throws {
    var segment = TranslationSegment(
      source: InlineText("a"), target: InlineText("b"), state: .reviewed, subState: "x:y", confidence: 0.5)
    segment.id = nil
    let unit = TranslationUnit(id: "1", original: "a.txt", context: "c", segments: [segment], isObsolete: true)
    let document = BitextDocument(source: .german, target: .english, units: [unit])
    let text = BitextFile.text(of: document, as: .tmx, target: .english)
    #expect(try Sample.read(text) == document)
  }

  @Test(
    "UTF-16 with and without a byte order mark, whatever the declaration says", arguments: [true, false],
    ["UTF-16", "UTF-8"])
  func wide(hasMark: Bool, name: String) throws {
    guard hasMark || name == "UTF-16" else { return }
    let text =
      "<?xml version='1.0' encoding='\(name)'?><!DOCTYPE tmx SYSTEM 'tmx14.dtd'><tmx version='1.4'><header/><body><tu>"
      + "<tuv lang='DE-DE'><seg>Brücke</seg></tuv><tuv lang='EN-US'><seg>bridge</seg></tuv></tu></body></tmx>"
    let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
    for isLittle in [true, false] {
      let bytes = units.flatMap { (unit: UInt16) -> [UInt8] in
        let halves = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isLittle ? halves.reversed() : halves
      }
      #expect(try BitextFile.read(name: "f.tmx", bytes: bytes).pairs == ["Brücke → bridge"])
    }
  }

  @Test(
    "Characters that XML cannot hold are refused with their place",
    arguments: ["&#x1E;", "&#0;", "\u{1E}", "&#xD83D;", "&nbsp;", "&"])
  func forbidden(mark: String) {
    let text = "<tmx><body>\n<tu><tuv xml:lang='de'><seg>a\(mark)b</seg></tuv></tu></body></tmx>"
    let complaint = Sample.complaint(text, .tmx)
    #expect(complaint.hasPrefix("f:2:"), "\(complaint)")
  }

  @Test("Encodings that the file declares", arguments: ["ISO-8859-1", "UTF-16"])
  func encodings(name: String) throws {
    let text =
      "<?xml version='1.0' encoding='\(name)'?><tmx version='1.4'><header srclang='de'/><body><tu>"
      + "<tuv xml:lang='de'><seg>Brücke</seg></tuv><tuv xml:lang='en'><seg>bridge</seg></tuv></tu></body></tmx>"
    let bytes: [UInt8] =
      name == "UTF-16"
      ? [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      : text.unicodeScalars.map { UInt8($0.value) }
    #expect(try BitextFile.read(name: "f.tmx", bytes: bytes).pairs == ["Brücke → bridge"])
    #expect(try BitextFile.read(name: "f", bytes: bytes).pairs == ["Brücke → bridge"], "told by its content")
  }

  @Test(
    "Broken files are refused where they fail",
    arguments: [
      (
        "<tmx><body><tu><tuv><seg/></tuv></tu></body></tmx>", "f:1:20: the element “tuv” lacks its attribute “xml:lang”"
      ),
      ("<tmx><body><tu><tuv xml:lang='?'/></tu></body></tmx>", "f:1:33: “?” is not a language tag"),
      ("<html><p/></html>", "f:1:6: the element “html” stands here"),
      ("<tmx><body></body></tmx>", "f:1:25: the file has no text in “any language” (it has none)"),
      (
        "<!DOCTYPE t [<!ENTITY a 'b'>]><tmx><body><tu><tuv xml:lang='de'><seg>&a;</seg></tuv></tu></body></tmx>",
        "f:1:29: the entity “&a;” is not expanded"
      ),
    ])
  func refused(text: String, message: String) {
    let complaint = Sample.complaint(text, .tmx)
    #expect(complaint.hasPrefix(message), "\(complaint)")
  }

  /// A memory with this header attribute and these texts, each of its language.
  private static func memory(_ header: String, _ texts: [(language: String, text: String)]) -> String {
    let variants = texts.map { "<tuv xml:lang='\($0.language)'><seg>\($0.text)</seg></tuv>" }.joined()
    return "<tmx version='1.4'><header \(header)/><body>\(texts.isEmpty ? "" : "<tu>\(variants)</tu>")</body></tmx>"
  }

  @Test(
    "What tools write that is not quite right is read",
    arguments: [
      (memory("srclang='en'", [("fr", "pont"), ("de", "Brücke")]), "fr", ["pont → Brücke"]),
      (memory("srclang='*all*'", [("fr", "pont"), ("de", "Brücke")]), "fr", ["pont → Brücke"]),
      (memory("", [("de", "Brücke"), ("x-sorb", "móst")]), "de", ["Brücke → móst"]),
      (memory("srclang='de'", [("de-AT", "Brücke"), ("en-GB", "bridge")]), "de", ["Brücke → bridge"]),
      (memory("srclang='DE'", [("en_US", "bridge"), ("de_DE", "Brücke")]), "de", ["Brücke → bridge"]),
      (memory("srclang='en-US'", [("en-US", "color"), ("en-GB", "colour")]), "en-US", ["color → colour"]),
      (memory("srclang='de'", [("de", "a"), ("de", "b"), ("en", "c"), ("en", "d")]), "de", ["a → c"]),
      (memory("srclang='de'", [("de", "a"), ("de", "b")]), "de", ["a → -"]),
      (memory("srclang='*all*'", []), "und", []), (memory("srclang='de'", []), "de", []),
    ])
  func lenient(text: String, source: String, pairs: [String]) throws {
    let document = try Sample.read(text)
    #expect(document.source.tag == source && document.pairs == pairs)
  }

  @Test("Truncated files are refused")
  func truncated() {
    for length in stride(from: 10, to: Sample.tmx.utf8.count - 10, by: 37) {
      #expect(Sample.complaint(String(decoding: Sample.tmx.utf8.prefix(length), as: UTF8.self), .tmx) != "")
    }
  }
}
