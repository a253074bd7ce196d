import TestSupport
import Testing
import Text

@testable import Terminology

/// What is done for many at once, on all processors, must come out as if it were done one by one.
@Suite("Many at once")
struct BulkTests {
  @Test("Shared work keeps the order of its pieces", arguments: [0, 1, 2, 3, 7, 1_000, 4_097], [1, 3, 5_000])
  func order(count: Int, runLength: Int) {
    let work = SharedWork(Array(0..<count), runLength: runLength) { $0 * 3 }
    #expect(work.finish() == (0..<count).map { $0 * 3 })
  }

  private static let nouns = [
    "Hafen", "Schiff", "Brücke", "Haus", "Wasser", "Steuer", "Kran", "Ufer", "Stadt", "Schule", "Rat", "Land", "Recht",
  ]
  private static let verbs = ["stellen", "einstellen", "abfahren", "gehen", "bauen", "anlegen"]
  private static let adjectives = ["groß", "dunkel", "hoch", "teuer", "nah"]

  /// A word: a noun in some form, a compound, a form of a verb or an adjective, a function word, or none.
  private static func word(_ generator: inout SeededGenerator) -> String {
    func pick(_ words: [String]) -> String { words.randomElement(using: &generator) ?? "" }
    switch Int.random(in: 0..<10, using: &generator) {
    case 0, 1: return pick(nouns) + pick(["", "s", "e", "n", "en", "es", "er"])
    case 2, 3: return pick(nouns) + pick(["", "s"]) + pick(nouns).lowercased() + pick(["", "s", "e", "n"])
    case 4: return pick(verbs)
    case 5: return String(pick(verbs).dropLast(2)) + pick(["e", "t", "te", "ten", "st"])
    case 6: return pick(adjectives) + pick(["", "e", "en", "er", "ere", "sten"])
    case 7: return pick(["Häuser", "Brücken", "ging", "Städte", "höher", "Strasse", "\"", ",", "„"])
    default: return pick(["der", "die", "und", "in", "an", "ein", "ab", "sich", "auf", "zu"])
    }
  }

  /// Single words, several words and verbal phrases.
  private static func glossary(_ generator: inout SeededGenerator) -> Glossary {
    let terms = (0..<60).map { number in
      let words = (0..<(number % 3 == 0 ? Int.random(in: 2...3, using: &generator) : 1)).map { _ in word(&generator) }
      return words.joined(separator: " ")
    }
    let concepts = terms.enumerated().map { number, term in
      Concept(terms: ["de": [term], "en": ["term \(number)"]], line: number + 2)
    }
    return Glossary(name: "random", concepts: concepts)
  }

  @Test("A document's hits are those of its sentences", arguments: 1...6)
  func sentences(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let glossary = Self.glossary(&generator)
    let text = (0..<400).map { _ in
      (0..<Int.random(in: 1...12, using: &generator)).map { _ in Self.word(&generator) }.joined(separator: " ") + "."
    }
    let document = Document(text: text.joined(separator: "\n"))
    for givesNested in [false, true] {
      var options = TermMatcher.Options()
      options.givesNested = givesNested
      let matcher = try TermMatcher(
        glossaries: [glossary], source: .german, target: .english, options: options)
      let alone = document.lines.flatMap { matcher.hits(in: document, sentences: [$0]) }
      #expect(matcher.hits(in: document, sentences: document.lines) == alone)
      #expect(!alone.isEmpty)
    }
  }

  @Test("A dictionary of many blocks is read in order, and a fault has its line")
  func blocks() throws {
    let lines = (1...40_000).map { "Wort\($0) {n} :: word \($0); part \($0)" }
    var read: [String] = []
    try DingReader(file: "de-en", left: .german, right: .english).read(Array(lines.joined(separator: "\n").utf8)) {
      concept, _ in
      read.append(concept.terms(in: .german)[0])
      #expect(concept.line == read.count)
    }
    #expect(read == (1...40_000).map { "Wort\($0)" })
    var broken = lines
    broken[31_234] = "no sides"
    read = []
    #expect {
      try DingReader(file: "de-en", left: .german, right: .english).read(Array(broken.joined(separator: "\n").utf8)) {
        concept, _ in read.append(concept.terms(in: .german)[0])
      }
    } throws: { ($0 as? DictionaryError)?.line == 31_235 }
    #expect(read.count == 31_234)
  }

  @Test(
    "Beginnings, folded",
    arguments: [
      ("Hafen", "haf", true), ("Hafen", "hafen", true), ("Hafen", "hafena", false), ("Ärzte", "är", true),
      ("İzmir", "i", true), ("Ufer", "", true), ("", "u", false),
    ])
  func beginnings(text: String, beginning: String, begins: Bool) {
    let answer = text.withBytes { FoldedText.begins($0, with: Array(beginning.utf8)) }
    #expect(answer == begins)
    #expect(answer == FoldedText.bytes(of: text.utf8).starts(with: Array(beginning.utf8)))
  }
}
