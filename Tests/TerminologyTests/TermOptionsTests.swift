import Testing
import Text

@testable import Terminology

@Suite("What terms are searched for, and where")
struct TermOptionsTests {
  private func hits(_ text: String, _ options: TermMatcher.Options) throws -> [String] {
    let rows = "Kahn\tbarge\nschneller Kahn\tfast barge\nFahrt\ttrip\nKahnfahrt\tbarge trip\nsee\tsee\n"
    let mine = try Glossary(file: "mine.tsv", content: "de\ten\n\(rows)".utf8)
    let other = try Glossary(file: "other.tsv", content: "de\ten\nKahn\tboat\n".utf8)
    let document = Document(text: text)
    return try TermMatcher(glossaries: [mine, other], source: .german, target: .english, options: options)
      .hits(in: document).map { "\(document.text($0.range))=\($0.targets.joined(separator: "|"))" }
  }

  @Test(
    "Addresses, code and tags hold no terms",
    arguments: [
      ("Der Kahn, https://kahn.example/Kahn?q=Kahn, ein Kahn.", 2), ("www.Kahn.example hat den Kahn", 1),
      ("Schreib an Kahn@fahrt.example!", 0), ("Der Code `Kahn` und ein Kahn", 1), ("```\nKahn\n```\nKahn", 1),
      ("<a title=\"Kahn\">Kahn</a>", 1), ("3 < 4 Kahn > 2", 1), ("Ein ` allein, Kahn", 1), ("Kahn: //Kahn", 2),
    ])
  func excluded(text: String, count: Int) throws {
    #expect(try hits(text, TermMatcher.Options()).count == count)
  }

  @Test("Without exclusion all is searched")
  func nothingExcluded() throws {
    #expect(try hits("`Kahn` <i>Kahn</i>", TermMatcher.Options(excluded: [])).count == 2)
  }

  @Test("Hits inside others on request")
  func nested() throws {
    let nested = TermMatcher.Options(givesNested: true)
    #expect(try hits("ein schneller Kahn", TermMatcher.Options()) == ["schneller Kahn=fast barge"])
    #expect(try hits("ein schneller Kahn", nested) == ["schneller Kahn=fast barge", "Kahn=barge"])
    #expect(
      Set(try hits("die Kahnfahrt", nested)) == ["Kahnfahrt=barge trip", "Kahnfahrt=barge", "Kahnfahrt=trip"])
  }

  @Test("All glossaries on request")
  func all() throws {
    #expect(try hits("Kahn", TermMatcher.Options()) == ["Kahn=barge"])
    #expect(try hits("Kahn", TermMatcher.Options(prefersFirst: false)) == ["Kahn=barge", "Kahn=boat"])
  }
}
