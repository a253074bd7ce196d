import TestSupport
import Testing
import Text

@testable import Bitext

/// A small German story and its English translation, sentence for sentence.
let story: [(german: String, english: String)] = [
  ("Der Leuchtturm von Amrum wurde 1875 gebaut.", "The lighthouse on Amrum was built in 1875."),
  ("Er ist 41,8 Meter hoch und steht auf einer Düne.", "It is 41.8 metres high and stands on a dune."),
  ("Jeden Sommer kommen Tausende Besucher auf die Insel.", "Every summer thousands of visitors come to the island."),
  ("Wer hinauf will, muss 297 Stufen steigen.", "Those who want to go up have to climb 297 steps."),
  ("Oben wartet ein Wärter namens Knudsen.", "At the top waits a keeper called Knudsen."),
  ("Warum ist er dort?", "Why is he there?"),
  (
    "Er erzählt Geschichten von Schiffen, die im Watt verloren gingen.",
    "He tells stories of ships that were lost in the mud flats."
  ),
  (
    "Eines davon, die „Pallas“, brannte 1998 vor der Küste.", "One of them, the “Pallas”, burned off the coast in 1998."
  ),
  ("Knudsen hat das Feuer selbst gesehen.", "Knudsen saw the fire himself."),
  ("Am Abend schließt er die Tür ab und geht nach Hause.", "In the evening he locks the door and goes home."),
]

/// Whether beads hold every sentence of both sides once and in order.
func isComplete(_ beads: [Bead], _ source: Int, _ target: Int) -> Bool {
  var place = (source: 0, target: 0)
  for bead in beads {
    guard bead.source.lowerBound == place.source, bead.target.lowerBound == place.target,
      bead.source.count + bead.target.count > 0, (0...1).contains(bead.confidence)
    else { return false }
    place = (bead.source.upperBound, bead.target.upperBound)
  }
  return place == (source, target)
}

@Suite("Alignment")
struct AlignerTests {
  @Test("Sentence for sentence")
  func plain() {
    let alignment = Aligner().align(story.map(\.german), story.map(\.english))
    #expect(alignment.beads.map(\.source) == story.indices.map { $0..<$0 + 1 })
    #expect(alignment.beads.map(\.target) == story.indices.map { $0..<$0 + 1 })
    #expect(alignment.beads.allSatisfy { $0.kind == .one && $0.confidence > 0.5 })
    #expect(alignment.kinship.looksRelated)
  }

  @Test("Sentences that a translator joined or left out", arguments: [1, 3, 6])
  func joined(place: Int) {
    var english = story.map(\.english)
    english[place] += " " + english.remove(at: place + 1)
    let beads = Aligner().align(story.map(\.german), english).beads
    #expect(beads.contains { $0.source == place..<place + 2 && $0.target == place..<place + 1 })
    let cut = Aligner().align(english, story.map(\.german)).beads
    #expect(cut.contains { $0.source == place..<place + 1 && $0.target == place..<place + 2 })
  }

  @Test("A passage that only one side has stays alone")
  func added() {
    let notes = [
      "Photographs: the author's own, taken between May and July.",
      "We thank the museum for permission to print two old maps.",
      "A longer version of this report will appear in our yearbook.",
      "Subscribers receive it free of charge.",
    ]
    let english = story.prefix(4).map(\.english) + notes + story.dropFirst(4).map(\.english)
    let beads = Aligner().align(story.map(\.german), english).beads
    #expect(beads.filter { $0.kind == .added }.map(\.target.lowerBound) == [4, 5, 6, 7])
    #expect(isComplete(beads, story.count, english.count))
  }

  @Test("What the caller knows decides where the words do not")
  func evidence() {
    let source = ["aaa bbb", "ccc ddd", "eee fff"]
    let target = ["ggg hhh", "iii jjj"]
    let evidence = Aligner.Evidence(links: [
      Aligner.WordLink(source: "aaa", target: "ggg"), Aligner.WordLink(source: "Bbb", target: "hhh"),
      Aligner.WordLink(source: "eee", target: "iii"), Aligner.WordLink(source: "fff", target: "jjj"),
      Aligner.WordLink(source: "zzz", target: "ggg"),
    ])
    let beads = Aligner().align(source, target, evidence: evidence).beads
    #expect(beads.contains { $0.source.contains(0) && $0.target == 0..<1 })
    #expect(beads.contains { $0.source.contains(2) && $0.target == 1..<2 })
  }

  @Test("Names in another script")
  func scripts() {
    let source = [
      "Президент приехал.", "Кнудсен говорил с Ивановой о маяке.", "Потом пошёл дождь.", "В 1998 году всё кончилось.",
    ]
    let target = [
      "The president arrived.", "Knudsen spoke with Ivanova about the lighthouse.", "Then it rained.",
      "In 1998 it was all over.",
    ]
    let beads = Aligner().align(source, target).beads
    #expect(beads.map(\.target) == [0..<1, 1..<2, 2..<3, 3..<4])
  }
}

@Suite("Alignment of what is no clean pair")
struct DegenerateAlignmentTests {
  @Test("Texts that have nothing to do with each other")
  func strangers() {
    let other = [
      "The committee met on a rainy morning.", "Nobody had read the minutes of its last meeting.",
      "A motion to open the windows was put to the vote and lost.", "Coffee was served late.",
      "Then somebody asked about the budget.", "There was a long silence.",
      "The treasurer looked for a page and did not find it.", "It had been a difficult year, she said.",
      "Prices had risen, and members had left.", "Two guests took notes.", "The chairman thanked them all.",
      "They parted without a decision.", "The next meeting is in autumn.", "Minutes will be sent by post.",
    ]
    let german = story.map(\.german) + ["Morgen kommt er wieder.", "So geht es Jahr um Jahr.", "Die Insel bleibt."]
    let kinship = Aligner().align(german, other).kinship
    #expect(!kinship.looksRelated, "\(kinship)")
  }

  @Test("Empty sides")
  func empty() {
    #expect(Aligner().align([], []).beads.isEmpty)
    #expect(Aligner().align(["a", "b"], []).beads.map(\.kind) == [.omitted, .omitted])
    #expect(Aligner().align([], ["a"]).beads.map(\.kind) == [.added])
    #expect(isComplete(Aligner().align(["", " ", "\u{0}"], [""]).beads, 3, 1))
  }

  @Test("The same text twice")
  func same() {
    let text = story.map(\.german)
    let beads = Aligner().align(text, text).beads
    #expect(beads.allSatisfy { $0.source == $0.target && $0.confidence > 0.9 })
  }

  @Test("One text a hundred times the other")
  func lopsided() {
    let long = (0..<400).map { "Satz \($0) handelt von nichts, was der andere Text kennt." }
    let alignment = Aligner().align(story.map(\.english), long)
    #expect(isComplete(alignment.beads, story.count, long.count))
    #expect(isComplete(Aligner().align(long, story.map(\.english)).beads, long.count, story.count))
    #expect(!alignment.kinship.looksRelated)
  }

  @Test("One sentence repeated, and a sentence without end")
  func repeated() {
    let same = Array(repeating: "Ja.", count: 60)
    #expect(isComplete(Aligner().align(same, same).beads, 60, 60))
    let huge = String(repeating: "Wort 7 ", count: 50_000)
    #expect(isComplete(Aligner().align([huge, "b"], [huge, "b"]).beads, 2, 2))
    let word = String(repeating: "x", count: 100_000)
    #expect(isComplete(Aligner().align([word], [word, "y"]).beads, 1, 2))
  }

  @Test("Whatever the texts, every sentence stands in one bead, in order", arguments: 0..<12)
  func property(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = ["Haus", "house", "1998", "…", "\u{301}", "漢字", "Маяк", "?", "-", "'", "\t", "ﬁ", "🙂", "a"]
    func text() -> [String] {
      (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        (0..<Int.random(in: 0...12, using: &generator)).map { _ in
          alphabet.randomElement(using: &generator) ?? ""
        }.joined(separator: Bool.random(using: &generator) ? " " : "")
      }
    }
    let (source, target) = (text(), text())
    let alignment = Aligner().align(source, target)
    #expect(isComplete(alignment.beads, source.count, target.count))
    #expect(alignment.beads.map(\.confidence) == Aligner().align(source, target).beads.map(\.confidence))
  }
}
