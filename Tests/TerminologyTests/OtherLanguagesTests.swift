import Terminology
import Testing
import Text

/// Terms in languages that have tables of endings and no lexicon.
@Suite("Terms of other languages than German")
struct OtherLanguagesTests {
  static let terms: [String: String] = [
    "fr": "cessez-le-feu\tceasefire\nannoncer\tannounce\narme nucléaire\tnuclear weapon\ngénéral\tgeneral",
    "es": "misión\tmission\narma nuclear\tnuclear weapon\natacar\tattack",
    "it": "nemico\tenemy\ntruppa\ttroop\ncolpire\tstrike\narma nucleare\tnuclear weapon",
    "nl": "overheid\tgovernment\nkernwapen\tnuclear weapon\nwerken\twork",
    "pl": "porozumienie\tagreement\nbroń jądrowa\tnuclear weapon\nprezydent\tpresident",
    "ru": "министр обороны\tminister of defence\nсоглашение\tagreement\nядерное оружие\tnuclear weapon",
    "uk": "ракета\tmissile\nугода\tagreement\nміністр оборони\tminister of defence",
  ]

  @Test(
    "An inflected term is found, alone and in several words",
    arguments: [
      ("fr", "Les généraux annoncent la fin des armes nucléaires.", ["général", "annoncer", "arme nucléaire"]),
      ("es", "Atacaron las misiones con armas nucleares.", ["atacar", "misión", "arma nuclear"]),
      ("it", "I nemici colpirono le truppe e le armi nucleari.", ["nemico", "colpire", "truppa", "arma nucleare"]),
      ("nl", "De overheden hebben gewerkt aan kernwapens.", ["overheid", "werken", "kernwapen"]),
      (
        "pl", "Prezydentowi zależy na porozumieniu o broni jądrowej.", ["prezydent", "porozumienie", "broń jądrowa"]
      ),
      ("ru", "Соглашения министра обороны о ядерном оружии.", ["соглашение", "министр обороны", "ядерное оружие"]),
      ("uk", "Угоду про ракети підписали з міністром оборони.", ["угода", "ракета", "міністр оборони"]),
    ])
  func inflected(tag: String, text: String, expected: [String]) throws {
    let language = try #require(Language(tag: tag))
    let glossary = try Glossary(
      file: "t.tsv", content: Array("\(tag)\ten\n\(Self.terms[tag] ?? "")\n".utf8))
    let matcher = try TermMatcher(glossaries: [glossary], source: language, target: .english)
    let hits = matcher.hits(in: Document(text: text))
    #expect(hits.map(\.entry) == expected)
    #expect(hits.allSatisfy { $0.match == .inflected || $0.match == .exact })
  }

  @Test("Endings alone are no certainty")
  func confidence() throws {
    let glossary = try Glossary(file: "t.tsv", content: Array("fr\ten\ngénéral\tgeneral\n".utf8))
    let matcher = try TermMatcher(glossaries: [glossary], source: .french, target: .english)
    #expect(matcher.hits(in: Document(text: "Les généraux")).map(\.confidence) == [.medium])
    #expect(matcher.hits(in: Document(text: "Le général")).map(\.confidence) == [.certain])
  }
}
