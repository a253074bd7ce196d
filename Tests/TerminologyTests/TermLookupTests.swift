import Testing
import Text

@testable import Terminology

@Suite("Look-up")
struct TermLookupTests {
  private func result(of query: String) throws -> TermLookup.Result {
    let rows = "Geheimdienst\tintelligence service\nHilfe\taid\nhumanitäre Hilfe\thumanitarian aid\n"
    let glossary = try Glossary(file: "g.tsv", content: "de\ten\n\(rows)".utf8)
    return try TermLookup(glossaries: [glossary], source: .german, target: .english)
      .result(of: query)
  }

  @Test(
    "Entries",
    arguments: [
      ("Geheimdienst", ["Geheimdienst"]), ("geheimdienste", ["Geheimdienst"]),
      ("Geheimdienstes", ["Geheimdienst"]), (" Hilfe ", ["Hilfe", "humanitäre Hilfe"]),
      ("humanitärer Hilfe", ["humanitäre Hilfe"]), ("Auslandsgeheimdienst", ["Geheimdienst"]),
      ("xyz", []), ("", []),
    ])
  func entries(query: String, expected: [String]) throws {
    let result = try result(of: query)
    #expect((result.hits + result.longer).map(\.entry) == expected)
  }

  @Test("A misspelling", arguments: ["Geheimdinst", "Gehiemdienst", "Geheimdiensd"])
  func misspelled(query: String) throws {
    let result = try result(of: query)
    #expect(result.isEmpty)
    #expect(result.suggestions == ["Geheimdienst"])
  }
}
