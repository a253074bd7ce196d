import TestSupport
import Testing
import Text

@Suite("Segmentation rules (SRX)")
struct SRXTests {
  static let file = """
    <?xml version="1.0" encoding="UTF-8"?>
    <srx version="2.0" xmlns="http://www.lisa.org/srx20">
    <header segmentsubflows="yes" cascade="yes"/>
    <body><languagerules>
    <languagerule languagerulename="German">
    <rule break="no"><beforebreak>\\bDipl\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
    </languagerule>
    <languagerule languagerulename="All">
    <rule break="no"><beforebreak>\\b[A-Z]\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
    <rule><beforebreak>[.?!]+</beforebreak><afterbreak>\\s</afterbreak></rule>
    <rule break="yes"><afterbreak>§</afterbreak></rule>
    </languagerule>
    </languagerules><maprules>
    <languagemap languagepattern="DE.*" languagerulename="German"/>
    <languagemap languagepattern=".*" languagerulename="All"/>
    </maprules></body></srx>
    """

  static func sentences(_ text: String, _ language: String, rules: String = file) throws -> [String] {
    let document = Document(text: text)
    let rules = try SRXRules(bytes: Array(rules.utf8), file: "r.srx")
    return try SRXSegmenter(rules, language: Language(tag: language)!).sentences(of: document).map(document.text)
  }

  @Test("The first rule that fits decides; maps cascade")
  func cascade() throws {
    let text = "Dipl. Vogt kam. A. Zorn 😀 ging!  Gut?\n\nWas §3 sagt §4. Ende"
    #expect(
      try Self.sentences(text, "de-AT") == [
        "Dipl. Vogt kam.", "A. Zorn 😀 ging!", "Gut?", "Was", "§3 sagt", "§4.", "Ende",
      ])
    #expect(try Self.sentences("Dipl. Vogt kam.", "en") == ["Dipl.", "Vogt kam."])
    let alone = Self.file.replacing("cascade=\"yes\"", with: "cascade=\"no\"")
    #expect(try Self.sentences("Dipl. Vogt kam. Er ging.", "de", rules: alone) == ["Dipl. Vogt kam. Er ging."])
  }

  @Test(
    "What is wrong with a file is said with its line",
    arguments: [
      ("<srx>", "</body>", "</bdy>", "r.srx:16:"), ("<srx", "<srx", "<tmx", "r.srx:2:"),
      ("no", "break=\"no\"><beforebreak>\\bDipl", "break=\"maybe\"><beforebreak>\\bDipl", "r.srx:6:"),
      ("no", "\\bDipl\\.", "(Dipl\\.", "r.srx:6:"),
      ("name", "languagerulename=\"All\"/>", "languagerulename=\"X\"/>", "r.srx:15:"),
      ("name", "languagerulename=\"All\"/>", "/>", "r.srx:15:"), ("map", "\".*\"", "\"[\"", "r.srx:15:"),
    ])
  func refused(what: String, old: String, new: String, start: String) {
    let rules = Self.file.replacing(old, with: new).replacing(what == "<srx>" ? "</srx>" : "\u{0}", with: "</srx>")
    let error = #expect(throws: SRXError.self) { try Self.sentences("Ein Satz. Noch einer.", "de", rules: rules) }
    #expect(error?.description.hasPrefix(start) == true, "\(error?.description ?? "")")
  }

  @Test("A language without rules, and a rule that never ends")
  func unusable() {
    let german = Self.file.replacing("\".*\"", with: "\"de\"")
    #expect(throws: SRXError.noRules(file: "r.srx", language: "fr", patterns: ["DE.*", "de"])) {
      try Self.sentences("Oui.", "fr", rules: german)
    }
    let endless = Self.file.replacing("\\bDipl\\.", with: "(a+)+b")
    let error = #expect(throws: SRXError.self) {
      try Self.sentences(String(repeating: "a", count: 5_000), "de", rules: endless)
    }
    #expect(error?.description.hasPrefix("r.srx:6:") == true)
  }

  @Test("Damaged files are read or refused, and sentences hold all that is not blank", arguments: 0..<8)
  func mutated(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = "Dipl. Vogt kam. A. Zorn 😀 ging!  Gut? §"
    for _ in 0..<40 {
      let bytes = Mutation.mutated(Array(Self.file.utf8), using: &generator)
      guard let rules = try? SRXRules(bytes: bytes, file: "r.srx"),
        let segmenter = try? SRXSegmenter(rules, language: .german)
      else { continue }
      let document = Document(text: text)
      guard let found = try? segmenter.sentences(of: document) else { continue }
      #expect(found.map(document.text).joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
