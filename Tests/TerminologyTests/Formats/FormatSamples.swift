import Foundation
import Text

@testable import Terminology

/// Glossary files of every format, made for the tests.
enum FormatSamples {
  static let house = """
    # title: animals
    de\ten\tconcept\tpos\tdomain\tstatus\tcase\tnote\tde:gender\ten:context\ten:context/source
    Hund|Köter\tdog\tc1\tnoun\tanimals\t\t\ta pet\\nloud\tm|\tThe dog barks.\\nA dog slept.\t-\\nA book
    EU\tEU\t\tname\t\t\texact
    Kiew\tKiev\t\tname\t\tforbidden

    """

  static let csv =
    "\"German\";English (United Kingdom);Comment\r\nHund;\"dog; hound\";\"a \"\"pet\"\"\r\nloud\"\r\nKatze;cat\r\n"

  static let utx = """
    #UTX 1.11; de/en; 2020-01-02T03:04:05Z; copyright: nobody; license: CC0;
    #a few animals
    #src\ttgt\tsrc:pos\tterm status\tconcept ID\tsrc:comment
    # a comment
    Hund\tdog\tnoun\tapproved\tC1\tbarks
    Hund\ttyke\tnoun\tforbidden\tC1
    Katze\tcat\tnoun\tprovisional\t-\t

    """

  static let utx120 = """
    #UTX 1.20; de/en; 2020-01-02
    #term:de\tterm:en\tpos:de\ttermStatus:en\tconceptID
    Hund\tdog\tnoun\tapproved\tC1

    """

  static let omegat = "# animals\nHund\tdog\ta pet\nHund\thound\ta pet\nKatze\tcat\n\n"

  static let tbx2 = """
    <?xml version="1.0"?>
    <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
    <martif type="TBX" xml:lang="en">
     <martifHeader><fileDesc><titleStmt><title>animals</title></titleStmt><sourceDesc><p>made up</p></sourceDesc></fileDesc>
      <encodingDesc><p type="XCSURI">TBXXCSV02.xcs</p></encodingDesc></martifHeader>
     <text><body>
      <termEntry id="c1">
       <descrip type="subjectField">zoology</descrip>
       <descripGrp><descrip type="definition">An animal that <hi type="italics">barks</hi>
        at <hi type="entailedTerm" target="c2">cats</hi>.</descrip><admin type="source">A book</admin></descripGrp>
       <transacGrp><transac type="transactionType">origination</transac><date>2020-01-02</date>
        <transacNote type="responsibility" target="p1">Someone</transacNote></transacGrp>
       <note>Everyone has one.</note>
       <langSet xml:lang="de">
        <tig id="t1"><term>Hund</term><termNote type="partOfSpeech">noun</termNote>
         <termNote type="grammaticalGender">masculine</termNote>
         <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
         <descrip type="context">Der Hund bellt.</descrip></tig>
        <tig><term>Köter</term><termNote type="partOfSpeech">noun</termNote>
         <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
       </langSet>
       <langSet xml:lang="en">
        <ntig><termGrp><term>dog</term><termNote type="partOfSpeech">noun</termNote>
         <termNoteGrp><termNote type="usageNote">common</termNote><note>very</note></termNoteGrp>
         <termCompList type="hyphenation"><termComp>dog</termComp></termCompList></termGrp>
         <xref type="xGraphic" target="http://example.org/dog.png">a dog</xref></ntig>
       </langSet>
      </termEntry>
     </body>
     <back><refObjectList type="respPerson"><refObject id="p1"><item type="fn">Someone</item></refObject></refObjectList></back>
     </text>
    </martif>
    """

  static let tbxDCA = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tbx type="TBX-Linguist" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
     <tbxHeader><fileDesc><sourceDesc><p>made up</p></sourceDesc></fileDesc></tbxHeader>
     <text><body><conceptEntry id="c1">
      <descrip type="subjectField">zoology</descrip>
      <langSec xml:lang="de"><descripGrp><descrip type="definition">Ein Tier.</descrip>
        <admin type="source">Ein Buch</admin></descripGrp>
       <termSec><term>Hund</term><termNote type="partOfSpeech">noun</termNote>
        <termNote type="grammaticalGender">masculine</termNote></termSec></langSec>
      <langSec xml:lang="en"><termSec><term>dog</term><termNote type="partOfSpeech">noun</termNote>
        <termNote type="register">neutralRegister</termNote></termSec></langSec>
     </conceptEntry></body></text>
    </tbx>
    """

  static let tbxDCT = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tbx type="TBX-Linguist" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
     xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"
     xmlns:ling="http://www.tbxinfo.net/ns/linguist">
     <tbxHeader><fileDesc><sourceDesc><p>made up</p></sourceDesc></fileDesc></tbxHeader>
     <text><body><conceptEntry id="c1">
      <min:subjectField>zoology</min:subjectField>
      <langSec xml:lang="de"><descripGrp><basic:definition>Ein Tier.</basic:definition>
        <basic:source>Ein Buch</basic:source></descripGrp>
       <termSec><term>Hund</term><min:partOfSpeech>noun</min:partOfSpeech>
        <basic:grammaticalGender>masculine</basic:grammaticalGender></termSec></langSec>
      <langSec xml:lang="en"><termSec><term>dog</term><min:partOfSpeech>noun</min:partOfSpeech>
        <ling:register>neutralRegister</ling:register></termSec></langSec>
     </conceptEntry></body></text>
    </tbx>
    """

  /// Two sheets, the first empty; the second has a header, a row of shared strings with rich text and a reading, and one
  /// of a number and an error.
  static let xlsx = [UInt8](
    Data(
      base64Encoded: """
        UEsDBBQAAAAIAEKMdl19j8M5SgAAAE0AAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbLMJqSxILVaoyM3JK7ZVyigpKbDS1y9OzkjNTSzWyy9IzQ
        PKpOUX5SaWALlF6foFicnZiemp+kYGBmb6yfl5Jal5JbolIDOU9O0AUEsDBBQAAAAIAEKMdl2kaZ+ZmAAAAAgBAAAPAAAAeGwvd29ya2Jvb2su
        eG1sjY9BDoJADEWvMukBLLJwQYBE44ZjjFCcCcyUtGP0+CJIgjtX7c9/eU3LJ8twYx7MK4xRK3ApTQWito6C1QNPFOemZwk2zVHuqJOQ7dQRpT
        BinmUnDNZHWA2F/OPgvvctXbl9BIpplQiNNnmO6vykUJfLBf1OE22gCs5glth0FRzBSOHnRZruCPgLXnZgvgPzD4ibGrfv6zdQSwMEFAAAAAgA
        Qox2XaWP5MeAAAAA2AAAABoAAAB4bC9fcmVscy93b3JrYm9vay54bWwucmVsc22PTQqDMBCFrxLmAI5m0UUx7t2WXiDo1Ij5Yyagx28olNrS1e
        Px+D54/Y28LWuK4tYs6gg+igFXSr4iyuQoWGlSpliXR+JgS628YLbTZhdC3bYX5LMDhv7sVONsgMe5A3W3vFAxsCfexBEVwVd0TZUD/uf0h8PD
        4y+r3yx+HRmeUEsDBBQAAAAIAEKMdl1QR81MoQAAAPoAAAAUAAAAeGwvc2hhcmVkU3RyaW5ncy54bWxVjz0OwjAMha8SZYIFFwYGlGZDDCxdOE
        CgpomUuFHsgeOTqBU/k+XvPT/bhlnUK0XiXnuRfALgh8fkeDdnpKo855Kc1LZMwLmgG9kjSopw6LojJBdIW8PBGrEXrF4yINZAIws90xQDe7W5
        URAc1TXQNM5p++8rzTq4stCygugSknzYT2p2JYavWgav+N7rTiusZa+bp11bl63jg18DoD5t31BLAwQUAAAACABCjHZdCntq/1cAAABlAAAAGA
        AAAHhsL3dvcmtzaGVldHMvc2hlZXQxLnhtbLMpzy/KLs5ITS1RqMjNySu2VcooKSmw0tcvTs5IzU0s1ssvSM0DyqTlF+UmlgC5Ren6xQVFqYkp
        YE25OfpGBgZm+rmJmXlKdjZgMZfEkkR9Oxt9uMl2AFBLAwQUAAAACABCjHZd3JvjR8sAAACoAQAAGAAAAHhsL3dvcmtzaGVldHMvc2hlZXQyLn
        htbF2RTQ7CIBBGr9Lg3ulfXBhKUnXtxhOQOrWNBRqYVI8vRUOwO2beN/MI8JexTzcgUvZWk3YNG4jmI4DrBlTS7c2M2pPeWCXJl/YBbrYo72FI
        TVDm+QGUHDUTPPQukqTg1rwy27DCd7v10BYso4Y5Xy8i57AIDt2PnVJW/LPLl416GjXeyPrM6AQncTZKoSYO5NNrax0Br43uKrqrZH+5caes2r
        h/LFh70fqr9WtMZtoQxuyftI7SOqyst7467MQAd1doN2sgeUOInyM+UEsBAhQDFAAAAAgAQox2XX2PwzlKAAAATQAAABMAAAAAAAAAAAAAAIAB
        AAAAAFtDb250ZW50X1R5cGVzXS54bWxQSwECFAMUAAAACABCjHZdpGmfmZgAAAAIAQAADwAAAAAAAAAAAAAAgAF7AAAAeGwvd29ya2Jvb2sueG
        1sUEsBAhQDFAAAAAgAQox2XaWP5MeAAAAA2AAAABoAAAAAAAAAAAAAAIABQAEAAHhsL19yZWxzL3dvcmtib29rLnhtbC5yZWxzUEsBAhQDFAAA
        AAgAQox2XVBHzUyhAAAA+gAAABQAAAAAAAAAAAAAAIAB+AEAAHhsL3NoYXJlZFN0cmluZ3MueG1sUEsBAhQDFAAAAAgAQox2XQp7av9XAAAAZQ
        AAABgAAAAAAAAAAAAAAIABywIAAHhsL3dvcmtzaGVldHMvc2hlZXQxLnhtbFBLAQIUAxQAAAAIAEKMdl3cm+NHywAAAKgBAAAYAAAAAAAAAAAA
        AACAAVgDAAB4bC93b3Jrc2hlZXRzL3NoZWV0Mi54bWxQSwUGAAAAAAYABgCUAQAAWQQAAAAA
        """, options: .ignoreUnknownCharacters) ?? Data())

  static let all: [(name: String, bytes: [UInt8])] = [
    ("g.tsv", Array(house.utf8)), ("g.csv", Array(csv.utf8)), ("g.utx", Array(utx.utf8)), ("h.utx", Array(utx120.utf8)),
    ("g.txt", Array(omegat.utf8)), ("two.tbx", Array(tbx2.utf8)), ("dca.tbx", Array(tbxDCA.utf8)),
    ("dct.tbx", Array(tbxDCT.utf8)), ("g.xlsx", xlsx),
    ("export.xml", Array(multiTerm.utf8)),
  ]

  static let multiTerm = """
    <?xml version="1.0" encoding="utf-8"?>
    <mtf>
     <conceptGrp>
      <concept>1</concept><system type="entryClass">2</system>
      <transacGrp><transac type="origination">someone</transac><date>2020-01-02T03:04:05</date></transacGrp>
      <descripGrp><descrip type="Subject">zoology</descrip></descripGrp>
      <descripGrp><descrip type="Note">Everyone has one.</descrip></descripGrp>
      <languageGrp>
       <language lang="DE" type="German"/>
       <descripGrp><descrip type="Definition">Ein Tier, das bellt.</descrip>
        <descripGrp><descrip type="Source">A book</descrip></descripGrp></descripGrp>
       <termGrp><term>Hund</term><descripGrp><descrip type="Part of Speech">noun</descrip></descripGrp>
        <descripGrp><descrip type="Gender">masculine</descrip></descripGrp></termGrp>
       <termGrp><term>Köter</term><descripGrp><descrip type="Part of Speech">noun</descrip></descripGrp>
        <descripGrp><descrip type="Status">deprecated</descrip></descripGrp></termGrp>
      </languageGrp>
      <languageGrp>
       <language lang="EN-US" type="English"/>
       <termGrp><term>dog</term><descripGrp><descrip type="Part of Speech">noun</descrip></descripGrp>
        <descripGrp><descrip type="Kürzel">D</descrip></descripGrp></termGrp>
      </languageGrp>
     </conceptGrp>
     <conceptGrp>
      <concept>2</concept>
      <languageGrp><language type="German"/><termGrp><term>Katze</term></termGrp></languageGrp>
      <languageGrp><language type="English"/><termGrp><term>cat</term></termGrp></languageGrp>
     </conceptGrp>
    </mtf>

    """

  static func glossary(_ name: String, _ text: String) throws(GlossaryError) -> Glossary {
    try Glossary(
      file: name, bytes: Array(text.utf8), options: GlossaryOptions(source: .german, target: .english))
  }
}

extension Glossary {
  /// What a round trip must keep: everything but the lines, and the order of data categories, which columns do not have.
  var content: [Concept] {
    concepts.map { concept in
      var concept = concept
      concept.line = 0
      concept.details = concept.details.byCategory
      for section in concept.sections.indices {
        concept.sections[section].details = concept.sections[section].details.byCategory
      }
      concept.changeTerms { $0.details = $0.details.byCategory }
      return concept
    }
  }
}

extension [Detail] {
  /// Sorted by category; those of one in their order.
  fileprivate var byCategory: [Detail] {
    enumerated().sorted { ($0.element.category, $0.offset) < ($1.element.category, $1.offset) }.map(\.element)
  }
}
