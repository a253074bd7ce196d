import ICU
import Testing

@Suite("CLDR and formats")
struct LocaleTests {
  @Test(
    "Region names",
    arguments: [("KP", "de", "Nordkorea"), ("KP", "en", "North Korea"), ("UA", "fr", "Ukraine")])
  func regions(code: String, locale: String, name: String) {
    #expect(CLDR.name(ofRegion: code, in: locale) == name)
  }

  @Test("A code without a name has none")
  func unknown() { #expect(CLDR.name(ofRegion: "QX", in: "de") == nil) }

  @Test("Languages and currencies")
  func coded() {
    #expect(CLDR.languages(in: "de")["uk"] == "Ukrainisch")
    #expect(CLDR.currencies(in: "de")["DEM"] == "Deutsche Mark")
    #expect(CLDR.currencies(in: "en").allSatisfy { $0.key.utf8.count == 3 && $0.key != $0.value })
  }

  @Test("Exemplar cities")
  func cities() {
    let german = CLDR.cities(in: "de")
    #expect(german["Asia/Pyongyang"] == "Pjöngjang")
    #expect(german["Europe/Kiev"] ?? german["Europe/Kyiv"] == "Kiew")
    #expect(CLDR.cities(in: "zz").isEmpty)
  }

  @Test("Regions are many and two letters")
  func codes() {
    #expect(CLDR.regions.count > 240)
    #expect(CLDR.regions.allSatisfy { $0.count == 2 })
  }

  @Test(
    "Numbers as a language writes them",
    arguments: [
      ("2600", 0, "en", "2,600"), ("2600.5", 1, "de", "2.600,5"),
      ("-1234567", 0, "fr", "-1\u{202F}234\u{202F}567"),
    ])
  func numbers(decimal: String, digits: Int, locale: String, text: String) {
    #expect(Format.decimal(decimal, fractionDigits: digits, in: locale) == text)
  }

  @Test("Dates as a language writes them")
  func dates() {
    #expect(
      Format.date(year: 2024, month: 11, day: 1, skeleton: "yMMMMd", in: "en") == "November 1, 2024"
    )
    #expect(
      Format.date(year: 2024, month: 11, day: 1, skeleton: "MMMMd", in: "de") == "1. November")
  }

  @Test("Normalization and case")
  func normalization() {
    #expect(Array("e\u{301}".normalized(.nfc).unicodeScalars).count == 1)
    #expect("ﬁ".normalized(.nfkc) == "fi")
    #expect("Straße".normalized(.nfkcCasefold) == "strasse")
    #expect("istanbul".mapped(to: .upper, locale: "tr") == "İSTANBUL")
  }

  @Test("Character sets")
  func decoding() throws {
    #expect(try CharacterSet.decode([0x4D, 0xFC], as: "ISO-8859-1") == "Mü")
    #expect(throws: ICUError.undecodable(charset: "UTF-8", offset: 1)) {
      try CharacterSet.decode([0x4D, 0xFC], as: "UTF-8")
    }
    #expect(throws: ICUError.unknown(name: "klingon")) {
      try CharacterSet.decode([0x4D], as: "klingon")
    }
  }
}
