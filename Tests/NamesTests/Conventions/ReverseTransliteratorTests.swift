import TestSupport
import Testing

@testable import Names

@Suite("Reading conventions back")
struct ReverseTransliteratorTests {
  @Test(
    "A convention is listed as reversible where no two words are spelled alike", arguments: TransducerTests.conventions)
  func flag(convention: Convention) throws {
    let transliterate = try Transliterations.named(convention.alias, from: nil, to: nil)
    let ambiguity = Ambiguity.find(transliterate)
    #expect(
      convention.isReversible == (ambiguity == nil),
      "\(convention.alias): \(ambiguity.map { "\($0.first) and \($0.second) are both \($0.spelling)" } ?? "none alike")"
    )
  }

  @Test(
    "Words come back as they were",
    arguments: [
      ("ru-iso9", "Зиновьев Щукин ЩУКИН Объезд Ёлкин Чайковский"), ("ru-gost-2000", "Подъячев, Эйхе"),
      ("uk-iso9", "Їжакевич Мар’яна Згурський"), ("be-iso9", "Ціханоўская"), ("sr-iso9", "Његош Љубиша ИНЂИЈА"),
      ("bg-iso9", "Търговище"), ("ka-iso9984", "ჟღენტი"),
    ])
  func roundTrip(system: String, text: String) throws {
    let transliterate = try Transliterations.named(system, from: nil, to: nil)
    #expect(try ReverseTransliterator(transliterate)(transliterate(text)) == text)
  }

  @Test("Words made of any letters come back", arguments: TransducerTests.conventions.filter(\.isReversible))
  func generated(convention: Convention) throws {
    let transliterate = try Transliterations.named(convention.alias, from: nil, to: nil)
    let read = try ReverseTransliterator(transliterate)
    let code = ReadingCode(transliterate.transducer)
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<100 {
      let word = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        ReadingCode.text(code.words[Int.random(in: 0..<code.words.count, using: &generator)].source)
      }.joined()
      #expect(read(transliterate(word)).uppercased() == word.uppercased(), "\(transliterate(word))")
    }
  }

  @Test(
    "What the convention cannot have spelled stays", arguments: ["Washington 1789", "", "qqq wŵŷ", "漢字", "\u{301}"])
  func foreign(text: String) throws {
    #expect(try ReverseTransliterator(Transliterations.named("ru-iso9", from: nil, to: nil))(text) == text)
  }

  @Test("A convention that spells different words alike is refused")
  func refused() throws {
    let transliterate = try Transliterations.named("ru-de", from: nil, to: nil)
    #expect(throws: TransliterationError.notReversible("ru-de")) { try ReverseTransliterator(transliterate) }
  }

  @Test("Long words are read in time linear in their length", .timeLimit(.minutes(1)))
  func long() throws {
    let transliterate = try Transliterations.named("uk-iso9", from: nil, to: nil)
    let word = String(repeating: "щастя’", count: 4_000)
    #expect(try ReverseTransliterator(transliterate)(transliterate(word)) == word)
  }
}
