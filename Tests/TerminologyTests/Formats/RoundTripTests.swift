import TestSupport
import Testing
import Text

@testable import Terminology

@Suite("Written glossaries, read again")
struct RoundTripTests {
  static let pair = GlossaryOptions(source: .german, target: .english)

  static func again(_ glossary: Glossary, as format: GlossaryFormat) throws -> Glossary {
    let text = try glossary.text(as: format, options: pair)
    var options = pair
    options.format = format
    return try Glossary(file: "again", bytes: Array(text.utf8), options: options)
  }

  @Test(
    "What was read from any file survives in TBX of every kind",
    arguments: [GlossaryFormat.tbx, .tbxDCA, .tbx2], FormatSamples.all.map(\.name))
  func tbx(format: GlossaryFormat, name: String) throws {
    let sample = try #require(FormatSamples.all.first { $0.name == name })
    var glossary = try Glossary(file: name, bytes: sample.bytes, options: Self.pair)
    let again = try Self.again(glossary, as: format)
    if format != .tbx2, name == "two.tbx" {
      // Version 3 has no components of terms.
      let losses = try glossary.losses(of: try glossary.text(as: format), as: format)
      #expect(losses == ["1 hyphenation", "1 termComp"])
      for concept in glossary.concepts.indices {
        glossary.concepts[concept].changeTerms { $0.details.removeAll { $0.kind == .componentList } }
      }
    }
    #expect(again.content == glossary.content)
    #expect(again.frame?.back?.first("item") == glossary.frame?.back?.first("item"))
  }

  @Test("Tables carry what has no markup", arguments: [GlossaryFormat.tsv, .csv], FormatSamples.all.map(\.name))
  func tables(format: GlossaryFormat, name: String) throws {
    let sample = try #require(FormatSamples.all.first { $0.name == name })
    let glossary = try Glossary(file: name, bytes: sample.bytes, options: Self.pair)
    let again = try Self.again(glossary, as: format)
    let losses = try glossary.losses(of: try glossary.text(as: format), as: format)
    if name == "two.tbx" {
      #expect(losses == ["1 hyphenation", "1 termComp", "1 markup"])
      #expect(again.concepts[0].details[0].details.values(of: "source") == ["A book"])
      #expect(again.concepts[0].details[1].details.values(of: "responsibility") == ["Someone"])
    } else {
      #expect(again.content == glossary.content)
      #expect(losses == (format == .csv && name == "g.utx" ? ["1 copyright", "1 license"] : []))
    }
  }

  @Test("UTX carries terms, parts of speech, statuses, identifiers, notes, domains", arguments: 0..<40)
  func utx(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let glossary = RandomGlossary.glossary(using: &generator, isPlain: true)
    #expect(try Self.again(glossary, as: .utx).content == glossary.content)
  }

  @Test("OmegaT carries terms and notes")
  func omegat() throws {
    let glossary = try FormatSamples.glossary("g.txt", FormatSamples.omegat)
    #expect(try Self.again(glossary, as: .omegat).content == glossary.content)
  }

  @Test("What a glossary forbids is not offered to OmegaT")
  func forbidden() throws {
    let glossary = try FormatSamples.glossary("g.utx", FormatSamples.utx)
    #expect(try glossary.text(as: .omegat) == "Hund\tdog\nKatze\tcat\n")
  }

  @Test(
    "Glossaries with every character survive", arguments: [GlossaryFormat.tsv, .csv, .tbx, .tbxDCA, .tbx2], 0..<40)
  func random(format: GlossaryFormat, seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let glossary = RandomGlossary.glossary(using: &generator, isPlain: false)
    #expect(try Self.again(glossary, as: format).content == glossary.content)
    #expect(try glossary.losses(of: try glossary.text(as: format), as: format) == [])
  }
}

/// Glossaries of odd but honest content.
enum RandomGlossary {
  private static let pieces = [
    "a", "ß", "Ж", "語", "e\u{301}", "|", "\\", "\"", ",", ";", "#", "<", "&", "'", "]]>", "-", "👩‍👩‍👧", "\u{200F}", "n",
    "/", ":",
  ]

  /// - Parameter isPlain: Only what UTX can hold.
  static func glossary(using generator: inout SeededGenerator, isPlain: Bool) -> Glossary {
    var concepts: [Concept] = []
    for number in 0..<Int.random(in: 1...5, using: &generator) {
      var sections = [section("de", number, isPlain, &generator), section("en", number, isPlain, &generator)]
      if !isPlain, Bool.random(using: &generator) { sections.append(section("fr", number, isPlain, &generator)) }
      var concept = Concept(
        id: "c\(number)", sections: sections,
        partOfSpeech: [nil, .noun, .phrase, .name].randomElement(using: &generator)!,
        domain: text(&generator),
        status: isPlain ? .preferred : [.preferred, .forbidden].randomElement(using: &generator)!,
        isExact: Bool.random(using: &generator), note: text(&generator))
      if !isPlain {
        concept.details.append(
          Detail(
            .descriptive, "definition", text(&generator), details: [Detail(.administrative, "source", text(&generator))]
          ))
      }
      concepts.append(concept)
    }
    return Glossary(name: "random", concepts: concepts, languages: ["de", "en"])
  }

  private static func section(_ tag: String, _ number: Int, _ isPlain: Bool, _ generator: inout SeededGenerator)
    -> LanguageSection
  {
    let count = Int.random(in: 1...3, using: &generator)
    return LanguageSection(
      tag: tag,
      terms: (0..<count).map { place in
        var term = Term("\(text(&generator))\(number)\(place)")
        guard !isPlain else { return term }
        if Bool.random(using: &generator) {
          term.details.append(Detail(.grammatical, "grammaticalGender", "neuter"))
        }
        for _ in 0..<Int.random(in: 0...2, using: &generator) {
          term.details.append(Detail(.descriptive, "context", text(&generator)))
        }
        return term
      })
  }

  private static func text(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...6, using: &generator)).map { _ in pieces.randomElement(using: &generator)! }.joined() + "x"
  }
}
