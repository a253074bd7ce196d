import Testing
import Text

@testable import Bitext

@Suite("XLIFF")
struct XLIFFTests {
  static let rich = XLIFFSample.root(
    """
    <file id='f1' original='a.html'><notes><note category='source'>of the file</note></notes><group id='g'>
    <unit id='u1' name='title' translate='no'>
    <mda:metadata><mda:metaGroup><mda:meta type='domain'>bridges</mda:meta></mda:metaGroup></mda:metadata>
    <notes><note id='n1'>look</note></notes>
    <originalData><data id='x'>&lt;b></data><data id='y'>&lt;/b></data><data id='z'><cp hex='0007'/></data></originalData>
    <segment id='s1' state='reviewed' subState='my:fine'><source>Die <pc id='1' type='fmt' subType='xlf:b' dataRefStart='x' \
    dataRefEnd='y' canCopy='no'>Brücke</pc><ph id='2' dataRef='z' equiv='!'/> <mrk id='m' type='comment' ref='#n=n1'>steht</mrk>\
    </source><target>The <pc id='1' type='fmt' subType='xlf:b' dataRefStart='x' dataRefEnd='y' canCopy='no'>bridge</pc>\
    <ph id='2' dataRef='z' equiv='!'/> stands</target></segment>
    <ignorable><source> </source></ignorable>
    <segment><source>noch<sc id='5'/>offen</source></segment><segment><source>zu<ec startRef='5'/></source></segment>
    </unit></group></file>
    """)

  static let old = """
    <xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file original='m.txt' source-language='de'
      target-language='en' datatype='plaintext'><body><group>
      <trans-unit id='1' resname='key' approved='yes'><source>Ein <g id='7' ctype='bold'>Haus</g><x id='8'/></source>
        <target state='final'>A <g id='7' ctype='bold'>house</g><x id='8'/></target><note from='dev'>n</note></trans-unit>
      <trans-unit id='2'><source>Eins. Zwei.</source><seg-source><mrk mtype='seg' mid='a'>Eins.</mrk> <mrk mtype='seg'
      mid='b'>Zwei.</mrk></seg-source><target state='needs-translation'><mrk mtype='seg' mid='a'>One.</mrk> <mrk mtype='seg'
      mid='b'>Two.</mrk></target></trans-unit>
      <trans-unit id='3'><source>a<bpt id='1' ctype='x-q' rid='3'>&lt;q></bpt>b<ept id='2' rid='3'>&lt;/q></ept><ph id='4'>[x
      <sub>inner</sub>]</ph><it id='5' pos='open'>&lt;i></it></source></trans-unit>
    </group></body></file></xliff>
    """

  @Test("Version 2: units, segments, codes, notes, metadata")
  func read() throws {
    let document = try Sample.read(Self.rich)
    #expect(document.pairs == ["Die Brücke! steht → The bridge! stands", "  → -", "nochoffen → -", "zu → -"])
    let unit = document.units[0]
    #expect(unit.id == "u1" && unit.original == "a.html" && unit.notes == [BitextNote("look", id: "n1")])
    #expect(unit.properties.map(\.name) == ["name", "translate", "domain"])
    #expect(unit.segments[0].state == .reviewed && unit.segments[0].subState == "my:fine")
    #expect(unit.segments.map(\.isIgnorable) == [false, true, false, false])
    let codes = unit.segments[0].source.codes
    #expect(codes.map(\.kind) == [.opening, .closing, .placeholder, .opening, .closing])
    #expect(codes[0].type == "bold" && codes[0].data == [.text("<b>")] && codes[2].data == [.text("\u{7}")])
    #expect(codes[3].role == .annotation && codes[3].type == "comment")
    #expect(document.notes == [BitextNote("of the file", category: "source")])
  }

  @Test("Version 1.2: segments, inline elements, states")
  func readOld() throws {
    let document = try Sample.read(Self.old)
    #expect(
      document.pairs == [
        "Ein Haus → A house", "Eins. → One.", "  →  ", "Zwei. → Two.", "ab → -",
      ])
    #expect(
      document.units[0].segments[0].state == .final && document.units[0].notes == [BitextNote("n", category: "dev")])
    #expect(document.units[1].segments.map(\.id) == ["a", nil, "b"])
    #expect(document.units[1].segments[0].state == .initial)
    let codes = document.units[2].segments[0].source.codes
    #expect(codes.map(\.id) == ["3", "3", "4", "5"] && codes[0].type == "q")
    #expect(InlineText(pieces: codes[2].data).text == "[x\n  inner]")
  }

  @Test(
    "What is written is valid, comes back, and is written the same again",
    arguments: [rich, old, Sample.tmx, Sample.po])
  func roundTrip(text: String) throws {
    let document = try Sample.read(text)
    let written = BitextFile.text(of: document, as: .xliff, target: .english)
    let again = try Sample.read(written)
    #expect(again.pairs == document.pairs)
    #expect(
      again.units.map { $0.segments.map(\.source.codes.count) }
        == document.units.map { $0.segments.map(\.source.codes.count) })
    #expect(again.units.map(\.context) == document.units.map(\.context))
    #expect(again.units.map(\.isObsolete) == document.units.map(\.isObsolete))
    let twice = BitextFile.text(of: again, as: .xliff, target: .english)
    #expect(twice == written)
  }

  @Test("Inline codes survive from format to format")
  func codes() throws {
    let memory = try Sample.read(Sample.tmx)
    let document = try Sample.read(BitextFile.text(of: memory, as: .xliff, target: .english))
    let back = try Sample.read(BitextFile.text(of: document, as: .tmx, target: .english), target: document.target)
    let codes = { (document: BitextDocument) in
      document.units.flatMap(\.segments).flatMap { $0.source.codes + ($0.target?.codes ?? []) }.map {
        "\($0.kind) \($0.type ?? "-") \(InlineText(pieces: $0.data).text)"
      }
    }
    #expect(codes(document) == codes(memory))
    #expect(codes(back) == codes(memory))
  }

  /// Found by fuzzing: a code of one identifier that is a pair in the source and stands alone in the translation.
  @Test("Codes that pair on one side only get identifiers of their own")
  func unpaired() throws {
    let tmx = """
      <tmx version="1.4"><header srclang="de"/><body><tu>
      <tuv xml:lang="de"><seg>Das <bpt i="1">b</bpt>Haus<ept i="1">/b</ept></seg></tuv>
      <tuv xml:lang="en"><seg>The <bpt i="2">b</bpt>house<ept i="1">/b</ept></seg></tuv>
      </tu></body></tmx>
      """
    let document = try BitextFile.read(name: "t.tmx", bytes: Array(tmx.utf8))
    let text = BitextFile.text(of: document, as: .xliff, target: .english)
    #expect(throws: Never.self) { try BitextFile.read(name: "t.xlf", bytes: Array(text.utf8)) }
  }

  @Test("A file without segments is written as a valid one")
  func empty() throws {
    let text = BitextFile.text(
      of: BitextDocument(source: .german, target: nil, units: []), as: .xliff, target: .english)
    #expect(try Sample.read(text).pairs == [" → -"])
  }

  @Test(
    "What is no XLIFF is refused",
    arguments: [
      ("<a/>", "f:1:3: the element “a” stands here"),
      ("<xliff version='2.0'/>", "f:1:21: the XLIFF is not valid: its namespace is “”"),
      ("<xliff version='1.2'><file source-language='?'/></xliff>", "f:1:47: “?” is not a language tag"),
      ("<xliff version='1.2'/>", "f:1:21: the file does not say the language of the source"),
      ("<xliff>", "f:1:8: the XML is not well-formed"),
    ])
  func refused(text: String, message: String) {
    let complaint = Sample.complaint(text, .xliff)
    #expect(complaint.hasPrefix(message), "\(complaint)")
  }
}
