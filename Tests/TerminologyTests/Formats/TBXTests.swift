import Testing
import Text

@testable import Terminology

@Suite("TBX")
struct TBXTests {
  @Test("Version 2: every level, groups, nested terms, markup")
  func version2() throws {
    let glossary = try FormatSamples.glossary("g.tbx", FormatSamples.tbx2)
    let dog = try #require(glossary.concepts.first)
    #expect(dog.id == "c1")
    #expect(dog.domain == "zoology")
    #expect(dog.note == "Everyone has one.")
    #expect(dog.partOfSpeech == .noun)
    #expect(dog.terms(in: .german) == ["Hund", "Köter"])
    #expect(dog.targets(in: .german) == ["Hund"])
    #expect(dog.entries(in: .german)[0].gender == "masculine")
    #expect(dog.entries(in: .german)[0].details.values(of: "context") == ["Der Hund bellt."])
    let definition = dog.details[0]
    #expect(definition.value == "An animal that barks at cats.")
    #expect(definition.details.values(of: "source") == ["A book"])
    #expect(definition.markup.map(\.range) == [15..<20, 24..<28])
    #expect(definition.markup[1].attributes.contains(Detail.Attribute("target", "c2")))
    let origination = dog.details[1]
    #expect(origination.details.values(of: "date") == ["2020-01-02"])
    let english = dog.entries(in: .english)[0]
    #expect(english.details.map(\.category) == ["usageNote", "hyphenation", "xGraphic"])
    #expect(english.details[0].details.values(of: "note") == ["very"])
    #expect(glossary.metadata.contains(Detail.Attribute("title", "animals")))
  }

  @Test("Version 3: both styles say the same")
  func styles() throws {
    let attributes = try FormatSamples.glossary("g.tbx", FormatSamples.tbxDCA)
    let tags = try FormatSamples.glossary("g.tbx", FormatSamples.tbxDCT)
    #expect(attributes.content == tags.content)
    #expect(attributes.concepts[0].sections[0].details[0].details.values(of: "source") == ["Ein Buch"])
  }

  @Test(
    "Statuses as tools write them",
    arguments: [
      ("preferredTerm-admn-sts", Concept.Status.preferred), ("admittedTerm", .admitted), ("obsolete", .deprecated),
      ("forbidden", .forbidden), ("supersededTerm-admn-sts", .deprecated),
    ])
  func statuses(value: String, status: Concept.Status) throws {
    let text = Self.file("<termNote type='administrativeStatus'>\(value)</termNote>")
    let concept = try FormatSamples.glossary("g.tbx", text).concepts[0]
    #expect(concept.status(of: concept.entries(in: .english)[0]) == status)
  }

  @Test("TBX-Min of 2014: groups, few categories, a header that names the languages")
  func minimal() throws {
    let text = """
      <?xml version="1.0"?>
      <TBX dialect="TBX-Min">
       <header><id>animals</id><creator>nobody</creator><license>CC0</license><languages source="de" target="en"/></header>
       <body>
        <entry id="c1"><subjectField>zoology</subjectField>
         <langGroup xml:lang="en"><termGroup><term>hound</term><note>of hunters</note><partOfSpeech>noun</partOfSpeech>
          <customer>Someone</customer><termStatus>deprecated</termStatus></termGroup></langGroup>
         <langGroup xml:lang="de"><termGroup><term>Hund</term><partOfSpeech>noun</partOfSpeech></termGroup></langGroup>
        </entry>
       </body>
      </TBX>
      """
    let glossary = try FormatSamples.glossary("g.tbx", text)
    #expect(glossary.languages == ["de", "en"])
    #expect(glossary.metadata.contains(Detail.Attribute("license", "CC0")))
    let concept = try #require(glossary.concepts.first)
    #expect(concept.id == "c1" && concept.domain == "zoology" && concept.partOfSpeech == .noun)
    let hound = concept.entries(in: .english)[0]
    #expect(concept.status(of: hound) == .deprecated)
    #expect(hound.details.values(of: "customerSubset") == ["Someone"])
    #expect(hound.details.values(of: "note") == ["of hunters"])
  }

  @Test(
    "A public dialect of version 3 has its data categories and no others",
    arguments: [
      ("TBX-Core", "<note>x</note>", true), ("TBX-Core", "<termNote type='partOfSpeech'>noun</termNote>", false),
      ("TBX-Min", "<termNote type='partOfSpeech'>noun</termNote>", true),
      ("TBX-Min", "<admin type='source'>x</admin>", false), ("TBX-Basic", "<admin type='source'>x</admin>", true),
      ("TBX-Basic", "<transacGrp><transac type='theWrongType'>origination</transac></transacGrp>", false),
      ("TBX-Basic", "<termNote type='register'>slangRegister</termNote>", false),
      ("TBX-Linguist", "<termNote type='register'>slangRegister</termNote>", true),
      ("TBX-House", "<termNote type='anything'>x</termNote>", true),
    ])
  func dialects(dialect: String, detail: String, isValid: Bool) {
    let text = """
      <tbx type="\(dialect)" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c">
      <langSec xml:lang="de"><termSec><term>Hund</term>\(detail)</termSec></langSec></conceptEntry></body></text></tbx>
      """
    let glossary = try? FormatSamples.glossary("g.tbx", text)
    #expect((glossary != nil) == isValid)
  }

  /// A file with a German term and an English one, about which `notes` says more.
  static func file(_ notes: String) -> String {
    """
    <martif type="TBX-Basic" xml:lang="en"><text><body><termEntry>
    <langSet xml:lang="de"><tig><term>Hund</term></tig></langSet>
    <langSet xml:lang="en"><tig><term>dog</term>\(notes)</tig></langSet>
    </termEntry></body></text></martif>
    """
  }

  @Test(
    "What is broken is named with its place",
    arguments: [
      ("<html/>", 1, "the root is <html>"),
      ("<TBX dialect='TBX-Min'/>", 1, "the file has no <body>"),
      ("<martif>\n<text/></martif>", 1, "the file has no <body>"),
      ("<martif><text><body>\n<entry/></body></text></martif>", 2, "<entry> has no place in <body>"),
      ("<martif><text><body>\n<termEntry/></body></text></martif>", 2, "the entry has no language section"),
      (body("<langSet><tig><term>x</term></tig></langSet>"), 2, "the <langSet> does not say its language"),
      (body("<langSet xml:lang='deutsch'/>"), 2, "“deutsch” is no language tag"),
      (body("<langSet xml:lang='de'/>"), 2, "the section of “de” has no term"),
      (body("<langSet xml:lang='de'><tig/></langSet>"), 2, "the <tig> has no <term>"),
      (body("<langSet xml:lang='de'><tig><term> </term></tig></langSet>"), 2, "the <term> is empty"),
      (
        body("<langSet xml:lang='de'><tig><term>x</term><term>y</term></tig></langSet>"),
        2, "the <tig> has a second <term>"
      ),
      (body("<langSet xml:lang='de'>x</langSet>"), 2, "text (“x”) stands in <langSet>"),
      (body("<note><b>x</b></note>"), 2, "<b> has no place in <note>"),
      (body("<descrip>x</descrip>"), 2, "the <descrip> does not say its data category"),
      (body("<langSet xml:lang='de'><tig><term>x</tig></langSet>"), 2, "the XML is not well-formed"),
      (
        "<martif><text><body><termEntry id='a'>\n<note id='a'/></termEntry></body></text></martif>",
        2, "the identifier “a” stands twice"
      ),
    ])
  func broken(text: String, line: Int, message: String) {
    let error = #expect(throws: GlossaryError.self) { try FormatSamples.glossary("g.tbx", text) }
    let description = error?.description ?? ""
    #expect(description.hasPrefix("g.tbx:\(line):") && description.contains(message), "\(description)")
  }

  private static func body(_ content: String) -> String {
    "<martif><text><body><termEntry>\n\(content)</termEntry></body></text></martif>"
  }
}
