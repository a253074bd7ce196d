import Morphology
import Tables
import Testing
import Text

@testable import Terminology

@Suite("Senses of the parts of compounds")
struct CompoundSenseTests {
  private static let own = try? TermMatcher(glossaries: Glossary.embedded(), source: .german, target: .english)
  private static let user = try? TermMatcher(
    glossaries: [
      Glossary(
        file: "g.tsv",
        content:
          "de\ten\nPreis\tprice|prize|award\nMesse\ttrade fair|Mass\nGericht\tcourt|dish\nVerletzung\tinjury|violation\n"
          .utf8)
    ], source: .german, target: .english)

  /// The hits as `text: targets`.
  private func hits(_ text: String, _ matcher: TermMatcher?) throws -> [String] {
    let document = Document(text: text)
    return try #require(matcher).hits(in: document).map {
      "\(document.text($0.range)): \($0.targets.joined(separator: ", "))"
    }
  }

  @Test(
    "What stands before a head tells its sense",
    arguments: [
      ("der Zwetschgenpreis", ["Zwetschgenpreis: price"]), ("der Sacharow-Preis", ["Preis: prize, award"]),
      ("der Georg-Büchner-Preis", ["Preis: prize, award"]), ("der Karlspreis", ["Karlspreis: prize, award"]),
      ("der LNG-Preis", ["Preis: price"]), ("das Fleischgericht", ["Fleischgericht: dish"]),
      ("die Mitternachtsmesse", ["Mitternachtsmesse: Mass"]), ("der Preis", ["Preis: price, prize, award"]),
      ("die Urheberrechtsverletzung", ["Urheberrechtsverletzung: violation"]),
    ])
  func senses(text: String, expected: [String]) throws {
    #expect(try hits(text, Self.user) == expected)
  }

  @Test("A noun before another has the name that it has there")
  func modifiers() throws {
    #expect(try hits("das Mediengesetz", Self.own) == ["Mediengesetz: media law"])
    #expect(try hits("die Industriedrohne", Self.own) == ["Industriedrohne: industrial drone"])
  }

  @Test(
    "A compound whose parts mislead has no hit, and neither has the name of a town",
    arguments: ["ein Lautsprecher", "die Lautsprechers", "in Brandenburg", "Brandenburgs Wälder", "ein Uhrwerk"])
  func whole(text: String) throws {
    #expect(try hits(text, Self.own) == [])
  }

  @Test("A user's glossary keeps its own word where it has none of the sense")
  func ofUser() throws {
    let glossary = try Glossary(file: "g.tsv", content: "de\ten\nGericht\ttribunal\nPreis\tcost|prize\n".utf8)
    let document = Document(text: "das Fleischgericht, der Buchpreis")
    let hits = try TermMatcher(glossaries: [glossary], source: .german, target: .english).hits(in: document)
    #expect(hits.map(\.targets) == [["tribunal"], ["prize"]])
    #expect(hits.map(\.isNarrowed) == [false, true])
  }

  @Test("A small word at the start of a sentence, and an infinitive, are no compounds")
  func small() throws {
    #expect(try TermMatcherTests.hits("Haft;Zeuge", in: "Fehlerhaft war das. Zum Überzeugen reicht es.") == [])
  }

  @Test("Each modifier tells one sense of a head, and heads are words")
  func table() throws {
    let morphology = try GermanMorphology()
    var seen: Set<String> = []
    for row in try Table(embedded: "tables/terminology/head-senses.tsv").rows {
      #expect(morphology.knows(row["head"], as: .noun), "\(row.line): \(row["head"])")
      #expect(["", "yes"].contains(row["names"]))
      for modifier in row["modifiers"].split(separator: " ") {
        let key = "\(row["head"]) \(row["target"]) \(modifier.lowercased())"
        #expect(seen.insert(key).inserted, "\(row.line): \(key) tells two senses")
      }
    }
  }
}
