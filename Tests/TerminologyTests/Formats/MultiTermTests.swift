import Foundation
import Testing
import Text

@testable import Terminology

@Suite("MultiTerm XML")
struct MultiTermTests {
  @Test("Entries, languages, terms, fields and what was done when")
  func read() throws {
    let glossary = try Glossary(file: "export.xml", bytes: Array(FormatSamples.multiTerm.utf8))
    #expect(glossary.languages == ["de", "en-US", "en"])
    #expect(glossary.concepts.count == 2)
    let concept = glossary.concepts[0]
    #expect(concept.id == "1")
    #expect(concept.domain == "zoology")
    #expect(concept.note == "Everyone has one.")
    #expect(concept.partOfSpeech == .noun)
    #expect(concept.terms(in: .german) == ["Hund", "Köter"])
    #expect(concept.terms(in: .english) == ["dog"])
    #expect(concept.sections[0].terms[0].gender == "masculine")
    #expect(concept.status(of: concept.sections[0].terms[1]) == .deprecated)
    #expect(concept.sections[0].details.values(of: "definition") == ["Ein Tier, das bellt."])
    #expect(concept.sections[0].details[0].details.values(of: "source") == ["A book"])
    #expect(concept.sections[1].terms[0].details.values(of: "Kürzel") == ["D"])
    let transaction = try #require(concept.details.first { $0.category == "transactionType" })
    #expect(transaction.value == "origination")
    #expect(transaction.details.map(\.value) == ["someone", "2020-01-02T03:04:05"])
    // A language without a code is known by its name.
    #expect(glossary.concepts[1].terms(in: .english) == ["cat"])
  }

  @Test("Exports are often UTF-16")
  func utf16() throws {
    let text = FormatSamples.multiTerm.replacingOccurrences(of: "utf-8", with: "UTF-16")
    let bytes = try #require(text.data(using: .utf16))
    #expect(try Glossary(file: "export.xml", bytes: Array(bytes)).concepts.count == 2)
  }

  @Test(
    "Broken files name the place",
    arguments: [
      ("<mtf><term>x</term></mtf>", "m.xml:1:11: <term> has no place in <mtf>"),
      ("<mtf><conceptGrp><concept>1</concept></conceptGrp></mtf>", "m.xml:1:17: the entry has no <languageGrp>"),
      (
        "<mtf><conceptGrp><languageGrp><termGrp><term>x</term></termGrp></languageGrp></conceptGrp></mtf>",
        "m.xml:1:17: a <languageGrp> of the entry has no <language>"
      ),
      (
        "<mtf><conceptGrp><languageGrp><language type=\"Blorf\"/></languageGrp></conceptGrp></mtf>",
        "m.xml:1:17: the entry has a language that no tag names (“Blorf”)"
      ),
      (
        "<mtf><conceptGrp><languageGrp><language lang=\"DE\"/></languageGrp></conceptGrp></mtf>",
        "m.xml:1:17: the entry's language “de” has no term"
      ),
    ])
  func broken(text: String, message: String) {
    let error = #expect(throws: GlossaryError.self) { try Glossary(file: "m.xml", bytes: Array(text.utf8)) }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test("It is only read")
  func write() throws {
    let glossary = try Glossary(file: "g.tsv", content: "de\ten\nHund\tdog\n".utf8)
    #expect(throws: GlossaryError.self) { try glossary.text(as: .multiTerm) }
  }
}
