import Names
import Testing
import Text

@Suite("Who is meant")
struct EntityGrouperTests {
  private func entities(_ text: String) throws -> [NamedEntity] {
    let renderer = try NameRenderer(from: .german, to: .english)
    let mentions = try MentionFinder(known: renderer.known).mentions(in: Document(text: text))
    return try EntityGrouper(renderer: renderer).group(mentions).entities
  }

  @Test("two spellings of one person are one entity, and inconsistent")
  func inconsistent() throws {
    let found = try entities(
      "Die Ministerin Olena Tkatschenko kam. Später sagte Olena Tkachenko nichts. Tkatschenko ging.")
    #expect(found.count == 1)
    #expect(found[0].kind == .person)
    #expect(found[0].canonical == "Olena Tkatschenko")
    #expect(found[0].spellings.map(\.count) == [1, 1, 1])
    #expect(found[0].inconsistent == ["Olena Tkachenko"])
    #expect(found[0].rendering.text == "Olena Tkachenko")
  }

  @Test("a family name refers back; another given name is another person")
  func families() throws {
    let found = try entities(
      "Präsident Heinz Fischer sprach mit Herbert Fischer. Danach flog Herr Fischer ab.")
    #expect(found.map(\.canonical) == ["Heinz Fischer", "Herbert Fischer"])
    #expect(found[1].spellings.map(\.text) == ["Herbert Fischer", "Fischer"])
  }

  @Test("names of hissing sounds and vowels alone are compared too")
  func hissing() throws {
    let found = try entities("Sergei Schoigu kam an. Später sprach Sergej Shoigu.")
    #expect(found.map(\.mentions.count) == [2])
  }

  @Test("a place under two names is one place")
  func places() throws {
    let found = try entities("Die Republik Moldau grenzt an Rumänien. Moldaus Nachbar ist die Ukraine.")
    #expect(found.map(\.rendering.text) == ["Moldova", "Romania", "Ukraine"])
    #expect(found[0].mentions.count == 2)
  }
}
