import TestSupport
import Testing
import Text

@testable import Terminology

@Suite("Ding dictionaries")
struct DingReaderTests {
  /// The concepts of a line as `source|source = target|target`.
  static func concepts(_ lines: String) throws -> [Concept] {
    var concepts: [Concept] = []
    try DingReader(file: "de-en", left: .german, right: .english).read(Array(lines.utf8)) { concept, _ in
      concepts.append(concept)
    }
    return concepts
  }

  static func pairs(_ lines: String) throws -> [String] {
    try concepts(lines).map {
      $0.terms(in: .german).joined(separator: "|") + " = " + $0.terms(in: .english).joined(separator: "|")
    }
  }

  @Test(
    "Terms",
    arguments: [
      ("Kahn {m} :: barge", ["Kahn = barge"]),
      (
        "Kahn {m}; Nachen {m} | Kähne {pl}; Nachen {pl} :: barge; punt | barges; punts",
        ["Kahn|Nachen = barge|punt", "Kähne|Nachen = barges|punts"]
      ),
      // Semicolons and bars inside brackets part nothing.
      ("bauen (Haus; Stall) {vt} :: to build {built; built} (house | shed)", ["bauen = build"]),
      ("Brett {n} (Holz; Metall) :: board; plank (wood; metal)", ["Brett = board|plank"]),
      // Abbreviations.
      ("Gleichstrom {m} /GS/ [electr.] :: direct current /DC/", ["Gleichstrom|GS = direct current|DC"]),
      // What verbs take.
      ("jdn./etw. tragen {vt} :: to carry sb./sth.", ["tragen = carry"]),
      ("jdm. etw. geben {vt} :: to give sb. sth.", ["geben = give"]),
      ("jdn. einer Sache bezichtigen {vt} :: to accuse sb. of sth.", ["bezichtigen = accuse of"]),
      // Alternatives.
      ("hohe/gute Ernte {f} :: high/good yield", ["hohe Ernte|gute Ernte = high yield|good yield"]),
      ("das Boot / Schiff wenden {v} :: to turn the boat", ["das Boot wenden|das Schiff wenden = turn the boat"]),
      ("Fischer/-in {m,f} :: fisher", ["Fischer|Fischerin = fisher"]),
      ("80 km/h fahren {v} :: to do 80 km/h", ["80 km/h fahren = do 80 km/h"]),
      ("E/A-Karte {f} :: I/O card", ["E/A-Karte = I/O card"]),
      // What may be left out.
      ("(langsame) Fahrt {f} :: (slow) ride", ["Fahrt|langsame Fahrt = ride|slow ride"]),
      ("(ab)brechen {vi} :: to break", ["brechen|abbrechen = break"]),
      // First parts of compounds keep their mark.
      ("Fluss…; am Fluss gelegen {adj} :: riverine", ["Fluss…|am Fluss gelegen = riverine"]),
      ("wissen, dass … {v} :: to know that …", ["wissen, dass = know that"]),
      // Cut-off words stay as texts write them.
      ("Bug- und Heckanker {m} :: bow and stern anchor", ["Bug- und Heckanker = bow and stern anchor"]),
      ("Anker {m} <Schiffsanker> :: anchor <ancre>", ["Anker|Schiffsanker = anchor|ancre"]),
      ("# Kahn :: barge\nKahn :: barge\r\n\n", ["Kahn = barge"]),
      ("a | b :: c", ["a = c"]),
      // Marks and blanks at the ends.
      ("Frage  nach : :: question ,", ["Frage nach = question"]),
      (" … und Co. {f} :: and Co.", ["und Co. = and Co."]),
      ("{m} :: x", []), (" :: ", []), ("jdn. :: sb.", []),
    ])
  func terms(lines: String, expected: [String]) throws {
    #expect(try Self.pairs(lines) == expected)
  }

  @Test("Part of speech, domain and note")
  func properties() throws {
    let concepts = try Self.concepts(
      "Anker {m} (Gerät) [naut.] [ugs.] | Anker {pl} :: anchor | anchors\nträge; faul {adj} :: idle\nrennen {vi} :: to run"
    )
    #expect(concepts.map(\.partOfSpeech) == [.noun, .noun, .adjective, .verb])
    #expect(concepts.map(\.domain) == ["shipping", "shipping", "", ""])
    #expect(concepts[0].note == "[ugs.]; Gerät")
    #expect(concepts.map(\.line) == [1, 1, 2, 3])
  }

  @Test("Sentences are examples of the entry's first variant")
  func examples() throws {
    let concepts = try Self.concepts(
      "Anker {m} | Der Anker hält gut. | Anker {pl} :: anchor | The anchor holds. | anchors")
    #expect(concepts.map { $0.examples.count } == [1, 0])
    #expect(concepts[0].examples[0].texts == ["de": "Der Anker hält gut.", "en": "The anchor holds."])
  }

  @Test(
    "Broken files",
    arguments: [
      ("Kahn :: barge\nKahn barge\n", "de-en:2:1: the line has no “ :: ”"), ("", "de-en: has no entries"),
      ("# nothing\n", "de-en: has no entries"),
      (String(repeating: "a", count: 70_000), "de-en:1:65537: the line has more"),
    ])
  func broken(text: String, message: String) {
    #expect(performing: { try Self.pairs(text) }, throws: { "\($0)".hasPrefix(message) })
  }

  @Test("A line that is not UTF-8 is told with its column")
  func notUTF8() {
    let bytes = Array("Kahn :: barge\nK".utf8) + [0xE4] + Array("hne :: barges".utf8)
    #expect(
      performing: {
        try DingReader(file: "de-en", left: .german, right: .english).read(bytes) { _, _ in }
      }, throws: { "\($0)".hasPrefix("de-en:2:2: the line is not UTF-8") })
  }

  @Test("Mutated lines end in concepts or a typed error", arguments: 1...5 as ClosedRange<UInt64>)
  func mutated(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let seeds = [
      "Abbrecher {m}; Abbrecherin {f} [school] | (ganz) Aus {n} /A/ <Ende> :: dropout <drop-out> | end /E/ (total; all)",
      "jdn./etw. (ab)brechen/halten … {vt} | a / b :: to stop sb./sth. | c",
    ]
    for round in 0..<400 {
      var bytes = Array(seeds[round % 2].utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.insert(Array("{}[]()<>/|;:… \n".utf8).randomElement(using: &random) ?? 0, at: place)
        case 2 where bytes.count > 1: bytes.remove(at: place)
        default: bytes.insert(contentsOf: bytes[place...].prefix(20), at: place)
        }
      }
      let reader = try DingReader(file: "x", left: .german, right: .english)
      do throws(DictionaryError) {
        try reader.read(bytes) { concept, _ in
          #expect(!concept.terms(in: .german).isEmpty && !concept.terms(in: .english).isEmpty)
        }
      } catch {
        #expect(error.file == "x")
      }
    }
  }

  @Test("Brackets that nothing closes are read in time", arguments: ["(", "{", "[", "<", "/", "…", "a/b "])
  func hostile(mark: String) throws {
    let side = String(repeating: mark, count: 30_000 / mark.utf8.count)
    _ = try Self.pairs("\(side) :: \(side)")
  }
}
