import Tables
import Testing
import Text

@testable import Terminology

@Suite("Glossaries")
struct GlossaryTests {
  @Test("Two columns are enough")
  func smallest() throws {
    let glossary = try Glossary(file: "g.tsv", content: "de\ten\nHund|Köter\tdog\n".utf8)
    #expect(glossary.concepts.count == 1)
    #expect(glossary.concepts[0].terms(in: .german) == ["Hund", "Köter"])
    #expect(glossary.concepts[0].terms(in: .english) == ["dog"])
    #expect(glossary.concepts[0].partOfSpeech == nil)
    #expect(glossary.concepts[0].status == .preferred)
  }

  @Test(
    "Languages by codes of three letters, as some tools export them", arguments: ["ger\teng", "deu\teng", "de-AT\ten"])
  func longCodes(header: String) throws {
    let glossary = try Glossary(file: "g.tsv", content: "\(header)\nHund\tdog\n".utf8)
    #expect(glossary.covers(.german) && !glossary.covers(.french))
    #expect(glossary.concepts[0].terms(in: .german) == ["Hund"])
    #expect(glossary.concepts[0].targets(in: .english) == ["dog"])
  }

  @Test("Properties")
  func properties() throws {
    let text = "de\ten\tpos\tdomain\tstatus\tcase\tnote\nEU\tEU\tname\tpolitics\tadmitted\texact\tshort\n"
    let concept = try Glossary(file: "a/g.tsv", content: text.utf8).concepts[0]
    #expect(concept.partOfSpeech == .name)
    #expect(concept.domain == "politics")
    #expect(concept.status == .admitted)
    #expect(concept.isExact)
    #expect(concept.note == "short")
    #expect(concept.line == 2)
  }

  @Test(
    "Broken files name the place",
    arguments: [
      ("", "g.tsv:1:1:"),
      ("de\ten\nHund\n", "g.tsv:2:1:"),
      ("de\ten\tpos\n# x\nHund\tdog\tnomen\n", "g.tsv:3:10:"),
      ("de\ten\tstatus\nHund\tdog\tgood\n", "g.tsv:2:10:"),
      ("de\ten\tcase\nHund\tdog\tlower\n", "g.tsv:2:10:"),
      ("de\ten\nHund\tdog\tmore\n", "g.tsv:2:10:"),
      ("pos\tnote\nnoun\tx\n", "g.tsv:1:1:"),
    ])
  func broken(text: String, place: String) {
    let error = #expect(throws: TableError.self) { try Glossary(file: "g.tsv", content: text.utf8) }
    #expect(error?.description.hasPrefix(place) == true, "\(error?.description ?? "")")
  }

  @Test("A file that is not there")
  func missing() {
    #expect(throws: GlossaryError.self) { try Glossary(path: "/nonexistent/glossary.tsv") }
  }

  @Test("The program's own are read")
  func embedded() throws {
    #expect(try Glossary.embedded().flatMap(\.concepts).count > 1_500)
    let withPersons = try Glossary.embedded(includingPersons: true)
    #expect(withPersons.contains { $0.name == "persons.tsv" })
  }
}
