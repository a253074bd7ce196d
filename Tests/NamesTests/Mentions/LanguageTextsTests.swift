import Foundation
import Names
import Testing
import Text

/// Sentences of our own with the names in them: `Texts/LANGUAGE.tsv`.
@Suite("Names in texts of eight languages")
struct LanguageTextsTests {
  struct Case {
    let text: String
    let names: [String]
  }

  static func cases(_ language: String) throws -> [Case] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Texts")
    let table = try String(contentsOf: folder.appending(path: "\(language).tsv"), encoding: .utf8)
    return table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      return Case(
        text: String(cells[0]), names: cells.count > 1 ? cells[1].split(separator: "|").map(String.init) : [])
    }
  }

  @Test("precision and recall of .95", arguments: ["en", "es", "fr", "it", "nl", "pl", "ru", "uk"])
  func figures(language: String) throws {
    let finder = try MentionFinder(known: KnownNames(from: #require(Language(tag: language)), to: .german))
    var (right, found, expected) = (0.0, 0.0, 0.0)
    for sample in try Self.cases(language) {
      var left = sample.names
      for mention in finder.mentions(in: Document(text: sample.text)) {
        found += 1
        if let place = left.firstIndex(of: mention.base) {
          left.remove(at: place)
          right += 1
        }
      }
      expected += Double(sample.names.count)
    }
    #expect(right / found >= 0.95, "precision \(right / found)")
    #expect(right / expected >= 0.95, "recall \(right / expected)")
  }

  @Test("the language of a text is told by its small words", arguments: TextLanguage.languages)
  func languages(language: String) throws {
    let text =
      language == "de"
      ? "Der Minister sprach mit den Leuten und fuhr nach Hause."
      : try Self.cases(language).map(\.text).joined(separator: "\n")
    #expect(try TextLanguage().language(of: [Document(text: text)])?.tag == language)
  }

  @Test(
    "places stand in the nominative, also where a sound changes",
    arguments: [
      ("pl", "Mieszka w Poznaniu, a pracuje w Madrycie.", ["Poznań", "Madryt"]),
      ("uk", "Він живе у Харкові, а працює в Тернополі. Бував у Празі.", ["Харків", "Тернопіль", "Прага"]),
    ])
  func nominatives(language: String, text: String, places: [String]) throws {
    let known = try KnownNames(from: #require(Language(tag: language)), to: .german)
    #expect(try MentionFinder(known: known).mentions(in: Document(text: text)).map(\.base) == places)
  }

  @Test(
    "inhabitants and country adjectives in the dictionary form, where they are asked for",
    arguments: [
      ("en", "The Russian army left. Many Italians stayed.", ["Russian", "Italian"], ["russisch", "italienisch"]),
      ("fr", "Les soldats ukrainiens saluent les Russes.", ["ukrainien", "Russe"], ["ukrainisch", "Russe"]),
      ("ru", "Он говорил о российских войсках.", ["российский"], ["russisch"]),
      ("pl", "Rozmowy z polskim rządem trwają.", ["polski"], ["polnisch"]),
    ])
  func demonyms(language: String, text: String, expected: [String], german: [String]) throws {
    let renderer = try NameRenderer(from: #require(Language(tag: language)), to: .german)
    let finder = try MentionFinder(known: renderer.known)
    #expect(finder.mentions(in: Document(text: text)).isEmpty)
    let mentions = finder.mentions(in: Document(text: text), including: [.demonym])
    #expect(mentions.map(\.base) == expected)
    let entities = try EntityGrouper(renderer: renderer).group(mentions).entities
    #expect(entities.map(\.rendering.text) == german)
  }

  @Test(
    "case forms of one person are one entity",
    arguments: [
      ("ru", "Владимир Путин приехал. Путину задали вопрос, с Путиным говорили.", "Владимир Путин"),
      ("pl", "Donald Tusk wyjechał. Tuskowi nikt nie pomógł, a z Tuskiem nikt nie mówił.", "Donald Tusk"),
      ("uk", "Марія Захарченко мовчить. Захарченко пішла, а Марію Захарченко шукають.", "Марія Захарченко"),
      ("en", "Olaf Scholz left. Scholz’s car stayed, and Scholz's dog too.", "Olaf Scholz"),
    ])
  func grouped(language: String, text: String, person: String) throws {
    let renderer = try NameRenderer(from: #require(Language(tag: language)), to: .german)
    let mentions = try MentionFinder(known: renderer.known).mentions(in: Document(text: text))
    let entities = try EntityGrouper(renderer: renderer).group(mentions).entities
    #expect(entities.map(\.canonical) == [person])
    #expect(entities.first?.mentions.count == 3)
  }

  @Test("A Dutch article is no Dane")
  func article() throws {
    let finder = try MentionFinder(known: KnownNames(from: #require(Language(tag: "nl")), to: .german))
    let mentions = finder.mentions(in: Document(text: "De chef de Vries zag een Deen."), including: [.demonym])
    #expect(mentions.map(\.text) == ["de Vries", "Deen"])
  }

  @Test("any text gives mentions in order that do not overlap", arguments: ["en", "fr", "nl", "pl", "ru"])
  func properties(language: String) throws {
    let words = [
      "Kyiv", "Anna", "d’", "van", "der", "O’Neill", "-", "’", "'s", ".", "\n", "EU-led", "J", "New", "York", "\u{AD}",
      "É", "12", "L’Ukraine", "\u{200B}", "Михаил", "al-Assad", "Путина", "the", "\u{301}", "ß", "Chef", "de", "Deen",
    ]
    var state: UInt64 = 11
    var text = ""
    for _ in 0..<3_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += words[Int(state >> 33) % words.count] + (state >> 20 & 1 == 0 ? " " : "")
    }
    let document = Document(text: text)
    let finder = try MentionFinder(known: KnownNames(from: #require(Language(tag: language)), to: .german))
    let mentions = finder.mentions(in: document, including: NameKind.onRequest)
    #expect(!mentions.isEmpty)
    for (mention, next) in zip(mentions, mentions.dropFirst()) {
      #expect(mention.range.upperBound <= next.range.lowerBound)
    }
    for mention in mentions { #expect(document.text(mention.range) == mention.text) }
  }
}
