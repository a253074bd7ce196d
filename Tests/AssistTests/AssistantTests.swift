import Assist
import Bitext
import Terminology
import Testing
import Text

@Suite("The assistant")
struct AssistantTests {
  static let text = """
    Südkorea bestellte am 1. November den russischen Botschafter Georgi Sinowjew ein. Der Chef des ukrainischen \
    Militärgeheimdienstes, Kyrylo Budanov, sprach von 2.600 Soldaten.
    Budanow nannte Pjöngjangs Hilfe „nicht überraschend“.
    """

  /// The sheet of ``text``, which most tests look at.
  static let plain = Result { try sheet() }

  static func sheet(_ text: String = text, translation: String? = nil, glossary: String? = nil) throws -> Sheet {
    var glossaries = try Glossary.embedded()
    if let glossary { glossaries.insert(try Glossary(file: "mine.tsv", content: Array(glossary.utf8)), at: 0) }
    return try Assistant(source: .german, target: .english, glossaries: glossaries).sheet(
      of: Document(name: "a/b.txt", text: text), translation: translation.map { Document(name: "c.txt", text: $0) })
  }

  @Test("A row for each sentence, with its line and paragraph")
  func rows() throws {
    let sheet = try Self.plain.get()
    #expect(sheet.title == "b.txt")
    #expect(sheet.rows.map(\.number) == [1, 2, 3])
    #expect(sheet.rows.map(\.line) == [1, 1, 2])
    #expect(sheet.rows.map(\.startsParagraph) == [true, false, true])
    #expect(!sheet.hasTranslation)
  }

  @Test(
    "Names are rendered, whatever their form",
    arguments: [
      ("Südkorea", "South Korea"), ("russisch", "Russian"), ("Georgi Sinowjew", "Georgy Zinoviev"),
      ("ukrainisch", "Ukrainian"), ("Kyrylo Budanov", "Kyrylo Budanov"), ("Pjöngjang", "Pyongyang"),
    ])
  func names(source: String, rendering: String) throws {
    let name = try #require(try Self.plain.get().names.first { $0.source == source })
    #expect(name.renderings.first == rendering)
  }

  @Test("One person in two spellings is one name, and reported")
  func inconsistent() throws {
    let sheet = try Self.plain.get()
    let person = try #require(sheet.names.first { $0.source == "Kyrylo Budanov" })
    #expect(person.spellings.map(\.text) == ["Kyrylo Budanov", "Budanow"])
    #expect(person.rows == [2, 3])
    #expect(sheet.findings.map(\.rule) == ["name-inconsistent"])
  }

  @Test("A term of a glossary is no name because of its letters, but a word of a fuller name stays one")
  func termsAreNoNames() throws {
    let glossary = "de\ten\nKarstfrost\tkarst frost\nWinkel\tangle\n"
    let sheet = try Self.sheet(
      "Das Auftauen des Karstfrosts erklärt Ministerin Petra Winkel. Winkel kam aus Kiew.", glossary: glossary)
    #expect(sheet.names.map(\.source) == ["Petra Winkel", "Kiew"])
    #expect(sheet.terms.contains { $0.entry == "Karstfrost" })
  }

  @Test("Parts of a name are no terms")
  func partsOfNames() throws {
    let sheet = try Self.sheet("Die Hafenmauer von Königsberg.", glossary: "de\ten\nKönig\tking\nHafen\tport\n")
    #expect(sheet.terms.map(\.entry) == ["Hafen"])
  }

  @Test("The acronym of an organization is no other spelling of its name")
  func acronyms() throws {
    let sheet = try Self.sheet("Der Bundesgerichtshof (BGH) hob das Urteil auf. Der BGH schwieg.")
    #expect(sheet.names.map(\.spellings.count) == [2])
    #expect(sheet.findings.isEmpty)
  }

  @Test("Compounds put together from one head are suggestions of their own, under their own names")
  func composed() throws {
    let glossary = "de\ten\nKuchen\tcake\nRübe\tturnip\nOrange\torange\n"
    let sheet = try Self.sheet("Der Orangenkuchen und die Rübenkuchen waren gut.", glossary: glossary)
    let suggestions = sheet.terms.filter { $0.forms.contains { $0.match == "composed" } }
    #expect(suggestions.map(\.entry) == ["Orangenkuchen", "Rübenkuchen"])
    #expect(suggestions.map(\.targets) == [["orange cake"], ["turnip cake"]])
  }

  @Test(
    "Terms are found inflected, apart and compounded",
    arguments: [
      ("einbestellen", "bestellte … ein", "summon"), ("Botschafter", "Botschafter", "ambassador"),
      ("Militärgeheimdienst", "Militärgeheimdienstes", "military intelligence"), ("Soldat", "Soldaten", "soldier"),
    ])
  func terms(entry: String, form: String, target: String) throws {
    let term = try #require(try Self.plain.get().terms.first { $0.entry == entry })
    #expect(term.forms.map(\.text) == [form])
    #expect(term.targets.first == target)
  }

  @Test("Numbers and dates are written as the target writes them")
  func quantities() throws {
    #expect(try Self.plain.get().quantities.map(\.rendering) == ["November 1", "2,600"])
  }

  @Test("A user's glossary goes before the program's, for terms and for names")
  func glossary() throws {
    let sheet = try Self.sheet(
      glossary: "de\ten\tpos\nMilitärgeheimdienst\tHUR\tnoun\nPjöngjang\tP'yŏngyang\tname\n")
    #expect(sheet.terms.first { $0.entry == "Militärgeheimdienst" }?.targets == ["HUR"])
    #expect(sheet.names.first { $0.source == "Pjöngjang" }?.renderings.first == "P'yŏngyang")
  }

  @Test("With a translation the sentences are aligned, marked on both sides and checked")
  func translation() throws {
    let sheet = try Self.sheet(
      translation: """
        On November 1, South Korea summoned the Russian ambassador, Georgy Zinoviev. The head of Ukrainian military
        intelligence spoke of 2,700 soldiers. His name is Kyrylo Budanov.
        Budanov called Pyongyang's help "not surprising."
        """)
    #expect(sheet.hasTranslation)
    #expect(sheet.rows.first?.target.text.hasPrefix("On November 1") == true)
    let marked = sheet.rows[0].target.marks.map { mark in
      String(decoding: Array(sheet.rows[0].target.text.utf8)[mark.range], as: UTF8.self)
    }
    #expect(marked.contains("November 1") && marked.contains("summoned") && marked.contains("Georgy Zinoviev"))
    #expect(sheet.findings.contains { $0.rule == "number-differs" && $0.severity == .error })
  }

  @Test(
    "Marks are in order, do not overlap, and lie on whole characters", arguments: [text, "", "   ", "„", "1. 2. 3."])
  func marks(text: String) throws {
    for row in try Self.sheet(text).rows {
      var end = 0
      let bytes = Array(row.source.text.utf8)
      for mark in row.source.marks {
        #expect(mark.range.lowerBound >= end && mark.range.upperBound <= bytes.count)
        #expect(String(validating: bytes[mark.range], as: UTF8.self) != nil)
        end = mark.range.upperBound
      }
    }
  }

  @Test("Texts that are no translations of each other are said to be none")
  func unrelated() throws {
    let german = (1...30).map { "Das Haus Nummer \($0) steht seit vielen Jahren am Rand der kleinen Stadt." }
    let english = (1...30).map { _ in "Quarterly earnings beat forecasts as shipping costs fell." }
    let sheet = try Self.sheet(german.joined(separator: "\n"), translation: english.joined(separator: "\n"))
    #expect(sheet.findings.contains { $0.rule == "not-a-translation" })
  }
}

@Suite("Evidence for alignment")
struct AlignmentEvidenceTests {
  @Test("Names, terms of a glossary and numbers by their values are pairs of words")
  func links() throws {
    let source = Document(text: "Kyrylo Budanow sprach um 19.30 Uhr von zwölf Minenräumungen.")
    let target = Document(text: "At 7:30 p.m. Kyrylo Budanov spoke of 12 mine clearance missions.")
    let glossary = try Glossary(file: "g.tsv", content: Array("de\ten\nMinenräumung\tmine clearance\n".utf8))
    let evidence = try Assistant(source: .german, target: .english, glossaries: [glossary]).alignmentEvidence(
      of: source, sources: Segmenter(language: .german).units(of: source),
      targets: Segmenter(language: .english).units(of: target))
    let links = Set(evidence.links.map { "\($0.source) \($0.target)" })
    #expect(links.isSuperset(of: ["Budanow Budanov", "19.30 7:30", "zwölf 12", "Minenräumungen clearance"]))
    #expect(!links.contains { $0.hasPrefix("von ") || $0.hasSuffix("Kyrylo") })
    #expect(evidence.links.count == links.count)
  }
}
