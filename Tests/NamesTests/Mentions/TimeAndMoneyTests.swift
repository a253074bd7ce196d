import Names
import Testing
import Text

@Suite("Names of days, months, feasts and currencies")
struct TimeAndMoneyTests {
  static let asked: Set<NameKind> = [.calendar, .currency]

  private func kinds(_ text: String, language: String = "de") throws -> [String] {
    let language = try #require(Language(tag: language))
    let finder = try MentionFinder(known: KnownNames(from: language, to: language == .english ? .german : .english))
    return finder.mentions(in: Document(text: text), including: Self.asked).map { "\($0.base) \($0.kind)" }
  }

  @Test(
    "German: what the neighbours say decides between month, currency and person",
    arguments: [
      ("Im Juli und am Montag regnete es.", ["Juli calendar", "Montag calendar"]),
      ("Des Sonntags und zu Pfingsten ruht alles.", ["Sonntag calendar", "Pfingsten calendar"]),
      ("Herr Sonntag traf Frau Mai.", ["Sonntag person", "Mai person"]),
      ("Im August sang August Strindberg.", ["August calendar", "August Strindberg person"]),
      ("Am 12. Jan. kam Jan.", ["Jan calendar", "Jan person"]),
      ("Das kostet 20 Euro, früher drei Millionen Mark.", ["Euro currency", "Mark currency"]),
      ("Mark Webber gewann.", ["Mark Webber person"]),
      // Dollars, pounds and francs are of several states; a region may be called like a currency.
      ("Er zahlte 5 Dollar und 3 Franken.", []),
      ("Sie lebt in Franken.", ["Franken place"]),
    ])
  func german(text: String, expected: [String]) throws {
    #expect(try kinds(text) == expected)
  }

  @Test(
    "other languages: what they capitalize",
    arguments: [
      (
        "en", "In May, Theresa May met reporters. May be. May 5 was a Monday.",
        ["May calendar", "Theresa May person", "May calendar", "Monday calendar"]
      ),
      ("en", "He paid 20 EUR at Christmas.", ["EUR currency", "Christmas calendar"]),
      ("fr", "Le lundi de Pâques est en avril.", ["Pâques calendar"]),
    ])
  func others(language: String, text: String, expected: [String]) throws {
    #expect(try kinds(text, language: language) == expected)
  }

  @Test("nobody gets them who does not ask")
  func unasked() throws {
    let finder = try MentionFinderTests.finder.get()
    #expect(finder.mentions(in: Document(text: "Am Montag im Mai zu Ostern kostet es 3 Euro.")).isEmpty)
  }

  @Test(
    "the target language's names",
    arguments: [
      ("en", ["Monday", "July", "Easter", "euro"]), ("ru", ["понедельник", "июль", "Пасха", "евро"]),
      ("fr", ["lundi", "juillet", "Pâques", "euro"]), ("ja", ["月曜日", "7月", "Ostern", "ユーロ"]),
    ])
  func rendered(target: String, expected: [String]) throws {
    let renderer = try NameRenderer(from: .german, to: #require(Language(tag: target)))
    let finder = try MentionFinder(known: renderer.known)
    let mentions = finder.mentions(
      in: Document(text: "Am Montag kam im Juli zu Ostern kein Euro an."), including: Self.asked)
    let entities = try EntityGrouper(renderer: renderer).group(mentions).entities
    #expect(entities.map(\.rendering.text) == expected)
  }

  @Test("a month and a person of the same name are two")
  func grouped() throws {
    let renderer = try NameRenderer(from: .german, to: .english)
    let finder = try MentionFinder(known: renderer.known)
    let mentions = finder.mentions(
      in: Document(text: "Im Mai kam Frau Mai. Der Mai war kalt."), including: Self.asked)
    let entities = try EntityGrouper(renderer: renderer).group(mentions).entities
    #expect(entities.map(\.kind) == [.calendar, .person])
    #expect(entities.map(\.mentions.count) == [2, 1])
  }
}
