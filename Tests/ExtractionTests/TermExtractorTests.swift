import Bitext
import Terminology
import Testing
import Text

@testable import Extraction

@Suite("Term extraction")
struct TermExtractorTests {
  static let german = """
    Die humanitäre Hilfe erreicht das Dorf. Der Minenräumdienst arbeitet dort mit neuen Minenräumpanzern.
    Humanitäre Hilfe ist teuer. Peter Schulze leitet den Minenräumdienst. Die Beamten loben die humanitäre Hilfe.
    Peter Schulze sprach mit Peter Schulze. Das Dorf ist klein. Peter Schulze wohnt in Berlin, in Berlin.
    """

  @Test("Compounds and phrases in their dictionary form, the likeliest first; names left out")
  func candidates() throws {
    let found = try TermExtractor(source: .german).candidates(in: Document(text: Self.german))
    #expect(found.first?.term == "humanitäre Hilfe")
    #expect(found.first?.frequency == 3)
    #expect(found.contains { $0.term == "Minenräumdienst" && $0.frequency == 2 })
    #expect(!found.contains { $0.term.contains("Schulze") || $0.term.contains("Berlin") || $0.term.contains("Beamte") })
    // What stands only inside a longer phrase is no term by itself.
    #expect(!found.contains { $0.term == "Hilfe" })
  }

  @Test("What a glossary has is left out")
  func known() throws {
    let glossary = try Glossary(file: "g.tsv", content: "de\ten\nMinenräumdienst\tmine clearance service\n".utf8)
    let found = try TermExtractor(source: .german, known: [glossary]).candidates(in: Document(text: Self.german))
    #expect(!found.contains { $0.term == "Minenräumdienst" })
  }

  @Test("Other languages: phrases between stop words, plurals together")
  func english() throws {
    let text = "The mine clearance service is here. Mine clearance services cost money. He saw John and John saw him."
    let found = try TermExtractor(source: .english).candidates(in: Document(text: text))
    #expect(found.first?.term == "mine clearance service")
    #expect(found.first?.frequency == 2)
    #expect(!found.contains { $0.term.contains("john") || $0.term.contains("the") })
  }

  @Test("A bitext gives likely translations, as a glossary that can be read")
  func translations() throws {
    let rows = [
      ("Der Minenräumdienst kam.", "The demining service came."), ("Es regnet im Dorf.", "It rains in the village."),
      ("Wir danken dem Minenräumdienst.", "We thank the demining service."), ("Das Dorf wartet.", "The village waits."),
      ("Das Wetter ist gut.", "The weather is good."), ("Alle schlafen.", "Everyone sleeps."),
      ("Niemand weiß es.", "Nobody knows."), ("Ein Dorf ist klein.", "A village is small."),
    ].map { BitextRow(source: $0.0, target: $0.1) }
    let bitext = Bitext(source: .german, target: .english, rows: rows)
    let found = try TermExtractor(source: .german).candidates(in: bitext)
    let service = try #require(found.first { $0.term == "Minenräumdienst" })
    #expect(service.translations.first?.text == "demining service")
    #expect(service.translations.first?.share == 1)
    #expect(found.first { $0.term == "Dorf" }?.translations.first?.text == "village")
    let text = try found.glossary(source: .german, target: .english).text(as: .tsv)
    let glossary = try Glossary(file: "g.tsv", content: text.utf8)
    #expect(glossary.concepts.contains { $0.targets(in: .english).first == "demining service" })
    #expect(glossary.concepts[0].note.contains("×"))
  }

  @Test(
    "Hostile texts end in time",
    arguments: [
      "", "\n\n", String(repeating: "a ", count: 50_000), String(repeating: "Haus", count: 5_000),
      String(repeating: "schöne Häuser ", count: 3_000), "\u{202E}\u{0}\u{FEFF}",
    ])
  func hostile(text: String) throws {
    _ = try TermExtractor(source: .german).candidates(in: Document(text: text))
    _ = try TermExtractor(source: .english).candidates(in: Document(text: text))
  }

  @Test(
    "Log-likelihood: attraction is positive, avoidance negative, independence nothing",
    arguments: [(10, 10, 10, 100, 1.0), (1, 10, 10, 100, 0.0), (0, 50, 50, 100, -1.0)])
  func association(together: Int, first: Int, second: Int, total: Int, sign: Double) {
    let score = logLikelihood(together: together, first: first, second: second, total: total)
    #expect(sign == 0 ? abs(score) < 0.01 : score * sign > 5)
  }
}
