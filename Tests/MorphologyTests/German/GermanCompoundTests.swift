import Morphology
import Testing

@Suite("German compounds")
struct GermanCompoundTests {
  private static let morphology = try? GermanMorphology()

  private struct Figures {
    var heads = 0
    var modifiers = 0
    var wrong: [String] = []
  }

  @Test("Head and modifier", arguments: [(compoundCases, 0.95, 0.95), (heldOutCompounds, 0.95, 0.93)])
  func compounds(labelled: String, head leastHeads: Double, modifier leastModifiers: Double) throws {
    let morphology = try #require(Self.morphology)
    var figures = Figures()
    let cases = labelled.split(separator: "\n").map { $0.split(separator: " ") }
    for fields in cases {
      let word = fields[0].filter { $0 != "\u{AD}" }
      let parts = morphology.decomposition(of: word).parts.map { $0.lowercased() }
      let modifiers = fields[1].lowercased().split(separator: "|").map(String.init)
      let heads = fields[2].lowercased().split(separator: "|").map(String.init)
      let head = parts.count > 1 && heads.contains(parts[parts.count - 1])
      let forms = modifiers.flatMap { modifier in
        ["", "s", "es", "n", "en", "er", "e"].map { modifier + $0 }
          + [String(modifier.dropLast()), String(modifier.dropLast(2))]
      }
      let modifier =
        parts.count > 1
        && (forms.contains(parts[0]) || forms.contains(parts.dropLast().joined()))
      figures.heads += head ? 1 : 0
      figures.modifiers += modifier ? 1 : 0
      if !head || !modifier {
        figures.wrong.append("\(word): \(parts.joined(separator: "+"))")
      }
    }
    let count = Double(cases.count)
    let wrong = Comment(rawValue: figures.wrong.joined(separator: "\n"))
    #expect(Double(figures.heads) / count >= leastHeads, wrong)
    #expect(Double(figures.modifiers) / count >= leastModifiers, wrong)
  }

  @Test(
    "A word is cut where it is made of words",
    arguments: [
      ("Mandarinenschale", ["Mandarine", "Schale"]), ("Kundendienst", ["Kunde", "Dienst"]),
      ("Hausarrest", ["Haus", "Arrest"]), ("Industriegebiet", ["Industrie", "Gebiet"]),
      ("Vorgarten", ["vor", "Garten"]), ("Mitbewohner", ["mit", "Bewohner"]), ("Hühnerei", ["Huhn", "Ei"]),
      ("Rührei", ["rühren", "Ei"]), ("Rücklicht", ["rück", "Licht"]),
      ("Geländevorspülung", ["Gelände", "Vorspülung"]),
    ])
  func parts(word: String, parts: [String]) throws {
    #expect(try #require(Self.morphology).decomposition(of: word).parts == parts)
  }

  @Test(
    "What is made of a verb or by a prefix is no compound",
    arguments: [
      "Ausgang", "Einfluss", "Überschuss", "Vorgang", "Ausreißer", "Einschnürung", "Abguss", "Unwort", "Inkongruenz",
      "Kletterei", "Packerei", "Angeberei", "Manifest", "Herausforderung", "Voraussage",
    ])
  func derived(word: String) throws {
    #expect(try #require(Self.morphology).decomposition(of: word).parts.count == 1)
  }

  @Test("A derived noun that the lexicon lacks still inflects as its head")
  func derivedForms() throws {
    #expect(try #require(Self.morphology).decomposition(of: "Unworte").lemma == "Unwort")
  }

  @Test("Simple words stay whole", arguments: [(simpleWords, 0.05), (heldOutSimpleWords, 0.15)])
  func simple(text: String, most: Double) throws {
    let morphology = try #require(Self.morphology)
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let cut = words.compactMap { word -> String? in
      let parts = morphology.decomposition(of: word).parts
      return parts.count > 1 ? "\(word): \(parts.joined(separator: "+"))" : nil
    }
    #expect(
      Double(cut.count) / Double(words.count) <= most,
      Comment(rawValue: cut.joined(separator: "\n")))
  }
}
