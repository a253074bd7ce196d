import Morphology
import Tables
import TestSupport
import Testing
import Text

@Suite("Inflection by tables of endings")
struct InflectionRulesTests {
  static func rules(_ tag: String) throws -> InflectionRules {
    let language = try #require(Language(tag: tag))
    return try #require(try InflectionRules(language: language))
  }

  @Test(
    "A form leads to its dictionary form",
    arguments: [
      ("en", "countries", "country"), ("en", "knives", "knife"), ("en", "held", "hold"), ("en", "stopped", "stop"),
      ("en", "accusing", "accuse"), ("en", "Spokesmen", "spokesman"), ("en", "crises", "crisis"),
      ("en", "ministry’s", "ministry"), ("en", "heaviest", "heavy"), ("en", "dying", "die"), ("en", "went", "go"),
      ("fr", "généraux", "général"), ("fr", "bombardements", "bombardement"), ("fr", "étrangères", "étranger"),
      ("fr", "annonça", "annoncer"), ("fr", "détruites", "détruire"), ("fr", "yeux", "œil"),
      ("es", "misiones", "misión"), ("es", "atacaron", "atacar"), ("es", "ataque", "atacar"), ("es", "voces", "voz"),
      ("es", "hizo", "hacer"), ("es", "francesas", "francés"),
      ("it", "nemici", "nemico"), ("it", "minacce", "minaccia"), ("it", "colpiscono", "colpire"),
      ("it", "uomini", "uomo"), ("it", "decisi", "decidere"),
      ("nl", "bommen", "bom"), ("nl", "overheden", "overheid"), ("nl", "gewerkt", "werken"), ("nl", "staten", "staat"),
      ("nl", "maakt", "maken"), ("nl", "prijzen", "prijs"), ("nl", "steden", "stad"), ("nl", "grote", "groot"),
      ("pl", "prezydentowi", "prezydent"), ("pl", "umowie", "umowa"), ("pl", "sankcję", "sankcja"),
      ("pl", "rosyjskiego", "rosyjski"), ("pl", "zniszczono", "zniszczyć"), ("pl", "zaatakowali", "zaatakować"),
      ("pl", "ludności", "ludność"), ("pl", "ludzi", "człowiek"), ("pl", "rządzie", "rząd"),
      ("ru", "министром", "министр"), ("ru", "операций", "операция"), ("ru", "ядерного", "ядерный"),
      ("ru", "российской", "российский"), ("ru", "атаковали", "атаковать"), ("ru", "украинцами", "украинец"),
      ("ru", "людей", "человек"), ("ru", "областью", "область"), ("ru", "уничтожен", "уничтоженный"),
      ("uk", "ракетами", "ракета"), ("uk", "незалежності", "незалежність"), ("uk", "завод", "завод"),
      ("uk", "заводу", "завод"), ("uk", "знищили", "знищити"), ("uk", "ядерної", "ядерний"),
      ("uk", "рішень", "рішення"),
      ("uk", "атакували", "атакувати"), ("uk", "бійцям", "боєць"),
    ])
  func bases(language: String, form: String, base: String) throws {
    #expect(try Self.rules(language).paradigms(of: form).contains(base))
  }

  @Test(
    "Words that only look alike do not meet",
    arguments: [
      ("en", "arms", "army"), ("en", "minister", "ministry"), ("en", "thing", "the"),
      ("fr", "porte", "port d’arme"), ("es", "paz", "pala"), ("it", "corte", "corso"), ("nl", "land", "lamp"),
      ("pl", "rada", "rak"), ("ru", "мир", "мера"), ("uk", "мова", "міна"),
    ])
  func strangers(language: String, first: String, second: String) throws {
    let rules = try Self.rules(language)
    #expect(rules.paradigms(of: first).isDisjoint(with: rules.paradigms(of: second)))
  }

  @Test("Every language of the list has tables; others have none")
  func languages() throws {
    for tag in InflectionRules.languages { _ = try Self.rules(tag) }
    #expect(try InflectionRules(language: .german) == nil)
  }

  @Test("Letters that were typed apart or in capitals count")
  func spelling() throws {
    #expect(try Self.rules("fr").bases(of: "GÉNE\u{301}RAUX").contains("général"))
  }

  @Test("Any word gets an answer, a long one none")
  func anything() throws {
    let rules = try Self.rules("nl")
    #expect(rules.bases(of: String(repeating: "ab", count: 5_000)).isEmpty)
    #expect(rules.bases(of: "").isEmpty)
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<500 {
      let noise = Mutation.noise(count: 12, using: &generator)
      _ = rules.bases(of: String(decoding: noise, as: UTF8.self))
    }
  }
}
