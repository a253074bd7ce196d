import Testing
import Text

@testable import Terminology

/// What a row, or the lines before the header, say of how a term is to be found and translated.
@Suite("Case, participles, untranslated terms")
struct TermTraitsTests {
  static func hits(_ glossary: String, in text: String) throws -> [String] {
    let glossary = try Glossary(file: "g.tsv", bytes: Array(glossary.utf8))
    let document = Document(text: text)
    return try TermMatcher(glossaries: [glossary], source: .german, target: .english).hits(in: document).map {
      "\(document.text($0.range)) → \($0.targets.joined(separator: ", "))"
    }
  }

  @Test(
    "Participles with endings are forms of a verb where the glossary wants it",
    arguments: [
      ("de\ten\tparticiples\nbesetzen\toccupy\tyes\n", ["besetzter → occupy"]),
      ("de\ten\tparticiples\nbesetzen\toccupy\tno\n", []),
      ("de\ten\nbesetzen\toccupy\n", []),
      ("# participles: yes\nde\ten\nbesetzen\toccupy\n", ["besetzter → occupy"]),
      ("# participles: yes\nde\ten\tparticiples\nbesetzen\toccupy\tno\n", []),
      // An adjective of the glossary goes before.
      ("# participles: yes\nde\ten\nbesetzen\toccupy\nbesetzt\toccupied\n", ["besetzter → occupied"]),
    ])
  func participles(glossary: String, expected: [String]) throws {
    #expect(try Self.hits(glossary, in: "Bewohner besetzter Gebiete") == expected)
  }

  @Test(
    "Participles of separable and of strong verbs",
    arguments: [
      ("abschießen", "die abgeschossenen Drohnen", "abgeschossenen"), ("anreisen", "der anreisende Gast", "anreisende"),
      ("verbieten", "verbotene Bücher", "verbotene"), ("liefern", "gelieferte Waffen", "gelieferte"),
    ])
  func otherVerbs(verb: String, text: String, form: String) throws {
    #expect(try Self.hits("de\ten\tparticiples\n\(verb)\tx\tyes\n", in: text) == ["\(form) → x"])
    #expect(try Self.hits("de\ten\n\(verb)\tx\n", in: text).isEmpty)
  }

  @Test(
    "Exact terms do not inflect, and capitals count",
    arguments: [
      ("de\ten\tcase\nRot\tRot\texact\n", []), ("de\ten\nRot\tRot\n", ["Rots → Rot"]),
      ("# case: exact\nde\ten\nRot\tRot\n", []), ("# case: exact\nde\ten\tcase\nRot\tRot\tany\n", ["Rots → Rot"]),
    ])
  func exact(glossary: String, expected: [String]) throws {
    #expect(try Self.hits(glossary, in: "des Rots wegen") == expected)
  }

  @Test("A line before the header that means nothing is refused")
  func faults() {
    for line in ["# case: lower", "# participles: maybe"] {
      #expect(throws: GlossaryError.self) {
        try Glossary(file: "g.tsv", bytes: Array("\(line)\nde\ten\nHund\tdog\n".utf8))
      }
    }
  }

  @Test("What must stay untranslated is its own translation, whatever the row says")
  func untranslated() throws {
    let rows = "de\ten\tstatus\nGrundgesetz\t\tuntranslated\nBundestag|BT\tparliament\tuntranslated\n"
    #expect(try Self.hits(rows, in: "Das Grundgesetz") == ["Grundgesetz → Grundgesetz"])
    #expect(try Self.hits(rows, in: "im Bundestag") == ["Bundestag → Bundestag, BT"])
  }

  @Test("All formats carry it", arguments: [GlossaryFormat.tsv, .csv, .utx, .tbx, .tbxDCA, .tbx2])
  func formats(format: GlossaryFormat) throws {
    let text =
      "# case: exact\n# participles: yes\nde\ten\tstatus\tcase\tparticiples\nA\tA\tuntranslated\n"
      + "gehen\tgo\t\tany\nsehen\tsee\t\t\tno\n"
    let glossary = try Glossary(file: "g.tsv", bytes: Array(text.utf8))
    #expect(glossary.concepts.map(\.isExact) == [true, false, true])
    #expect(glossary.concepts.map(\.findsParticiples) == [true, true, false])
    let again = try RoundTripTests.again(glossary, as: format)
    #expect(again.concepts.map(\.isExact) == [true, false, true])
    #expect(again.concepts.map(\.findsParticiples) == [true, true, false])
    #expect(again.concepts.map(\.status) == [.untranslated, .preferred, .preferred])
  }
}
