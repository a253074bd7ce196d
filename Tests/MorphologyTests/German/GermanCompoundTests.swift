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

  @Test("Head and modifier")
  func compounds() throws {
    let morphology = try #require(Self.morphology)
    var figures = Figures()
    let cases = compoundCases.split(separator: "\n").map { $0.split(separator: " ") }
    for fields in cases {
      let word = fields[0].filter { $0 != "\u{AD}" }
      let parts = morphology.decomposition(of: word).parts.map { $0.lowercased() }
      let modifiers = fields[1].lowercased().split(separator: "|").map(String.init)
      let head = parts.count > 1 && parts[parts.count - 1] == fields[2].lowercased()
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
    #expect(Double(figures.heads) / count >= 0.95, wrong)
    #expect(Double(figures.modifiers) / count >= 0.95, wrong)
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

  @Test("Simple words stay whole")
  func simple() throws {
    let morphology = try #require(Self.morphology)
    let words = simpleWords.split(whereSeparator: \.isWhitespace).map(String.init)
    let cut = words.compactMap { word -> String? in
      let parts = morphology.decomposition(of: word).parts
      return parts.count > 1 ? "\(word): \(parts.joined(separator: "+"))" : nil
    }
    #expect(
      Double(cut.count) / Double(words.count) <= 0.05,
      Comment(rawValue: cut.joined(separator: "\n")))
  }
}
