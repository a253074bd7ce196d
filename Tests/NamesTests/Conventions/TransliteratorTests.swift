import Names
import Testing

@Suite("Conventions")
struct TransliteratorTests {
  @Test(
    "Russian names as each convention spells them",
    arguments: [
      ("ru-de", "Зиновьев", "Sinowjew"), ("ru-de", "Хрущёв", "Chruschtschow"),
      ("ru-de", "Ельцин", "Jelzin"), ("ru-de", "Есенин", "Jessenin"),
      ("ru-de", "Александр", "Alexandr"), ("ru-de", "Жуковский", "Schukowski"),
      ("ru-de", "Қадыров", "Qadyrow"), ("ru-en", "Зиновьев", "Zinovyev"),
      ("ru-en", "Жуковский", "Zhukovsky"), ("ru-fr", "Зиновьев", "Zinoviev"),
      ("ru-fr", "Путин", "Poutine"), ("ru-pl", "Жуковский", "Żukowski"),
      ("ru-bgnpcgn", "Зиновьев", "Zinov’yev"), ("ru-iso9", "Щукин", "Ŝukin"),
    ])
  func russian(system: String, name: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(name) == expected)
  }

  @Test(
    "Ukrainian names as each convention spells them",
    arguments: [
      ("uk-de", "Зеленський", "Selenskyj"), ("uk-de", "Лосєв", "Lossew"),
      ("uk-de", "Олександр", "Oleksandr"), ("uk-de", "Ющенко", "Juschtschenko"),
      ("uk-2010", "Згурський", "Zghurskyi"), ("uk-2010", "Юлія", "Yuliia"),
      ("uk-iso9", "Їжакевич", "Ïžakevič"),
    ])
  func ukrainian(system: String, name: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(name) == expected)
  }

  @Test("Every convention's table can be read, and every row says its sounds")
  func tables() throws {
    for convention in try Transliterations.conventions() {
      _ = try Transliterations.named(convention.alias, from: nil, to: nil)
    }
  }
}
