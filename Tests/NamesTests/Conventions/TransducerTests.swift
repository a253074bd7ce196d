import ICU
import Tables
import TestSupport
import Testing

@testable import Names

@Suite("The transducer")
struct TransducerTests {
  static var conventions: [Convention] { (try? Transliterations.conventions()) ?? [] }

  @Test("It spells what the tables mean, for every convention", arguments: conventions)
  func reference(convention: Convention) throws {
    let language = try #require(try ConventionRegistry.embedded.get().language(convention.language))
    let reference = try ReferenceTransliterator(convention, language: language)
    let transliterate = try Transliterator(convention, language: language)
    var words = ConventionWords(try ConventionTable(convention, language: language), seed: 1)
    for turn in 0..<150 {
      let word = turn % 3 == 0 ? words.plain() : words.mixed()
      #expect(transliterate(word) == reference(word), "\(word.debugDescription)")
    }
  }

  @Test("Lines of one text are spelled as each by itself", arguments: ["uk-2010", "ar-bgnpcgn", "fa-bgnpcgn"])
  func lines(alias: String) throws {
    let convention = try #require(Self.conventions.first { $0.alias == alias })
    let transliterate = try Transliterations.named(convention.alias, from: nil, to: nil)
    let language = try #require(try ConventionRegistry.embedded.get().language(convention.language))
    var words = ConventionWords(try ConventionTable(convention, language: language), seed: 2)
    let lines = (0..<2_000).map { _ in words.mixed() + " " + words.plain() }
    #expect(transliterate(lines.joined(separator: "\n")) == lines.map { transliterate($0) }.joined(separator: "\n"))
  }

  @Test(
    "Any normalization form of the source is the same",
    arguments: [
      ("ru-de", "Чайковский"), ("ru-iso9", "Ёлкин"), ("uk-2010", "Їжакевич"), ("be-2007", "Быкаў"),
      ("mk-bgnpcgn", "Ќосе Ѓорѓи"), ("el-elot", "Παπαδόπουλος"), ("grc-din", "Ὅμηρος"), ("ko-rr", "종로"),
      ("ja-hepburn", "ばんごはん"),
    ])
  func normalization(system: String, text: String) throws {
    let transliterate = try Transliterations.named(system, from: nil, to: nil)
    #expect(transliterate(text.normalized(.nfd)) == transliterate(text.normalized(.nfc)))
    #expect(transliterate(text.normalized(.nfd)).unicodeScalars.allSatisfy { !(0x400...0x52F).contains($0.value) })
  }

  @Test(
    "Bytes that are no UTF-8 become U+FFFD",
    arguments: [
      ([0xD0, 0x96, 0xFF, 0xD0, 0x96], "Zh\u{FFFD}Zh"), ([0xD0], "\u{FFFD}"), ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xE2, 0x80], "\u{FFFD}"),
    ] as [([UInt8], String)])
  func invalid(bytes: [UInt8], expected: String) throws {
    let transliterate = try Transliterations.named("ru-bgnpcgn", from: nil, to: nil)
    var output: [UInt8] = []
    bytes.withUnsafeBufferPointer { transliterate.append($0, to: &output) }
    #expect(String(decoding: output, as: UTF8.self) == expected)
  }

  @Test("Arbitrary bytes become UTF-8", arguments: ["ru-de", "uk-2010", "ko-rr", "ja-passport", "ka-de", "grc-din"])
  func arbitrary(system: String) throws {
    let transliterate = try Transliterations.named(system, from: nil, to: nil)
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        Bool.random(using: &generator) ? UInt8.random(in: 0...255, using: &generator) : 0xD0
      }
      var output: [UInt8] = []
      bytes.withUnsafeBufferPointer { transliterate.append($0, to: &output) }
      #expect(String(validating: output, as: UTF8.self) != nil)
    }
  }

  @Test("Time is linear in the length of a line")
  func linear() throws {
    let transliterate = try Transliterations.named("ru-de", from: nil, to: nil)
    for unit in ["щ", "Щ", "е", "й\u{301}", "'", "a", "ё '", "\u{308}"] {
      let text = String(repeating: unit, count: 200_000)
      let time = ContinuousClock().measure { _ = transliterate(text) }
      #expect(time < .seconds(8), "\(unit)")
    }
  }
}
