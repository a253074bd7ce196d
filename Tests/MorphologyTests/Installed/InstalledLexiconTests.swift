import Foundation
import Tables
import Testing

@testable import Morphology

/// Dictionaries as large ones are written, of our own making.
@Suite("Words of the machine's dictionaries")
struct InstalledLexiconTests {
  static let ding = """
    # a comment
    Gnurfhorn {n} [zool.] | Gnurfhörner {pl} :: whorl horn | whorl horns
    Drosk {m}; Droskin {f} | Drosken {pl}; Droskinnen {pl} :: drosk | drosks
    Zwirbelkranke {m,f}; Zwirbelkranker :: twirl patient
    Anblaffung {f} (von jdm.) :: barking at
    plimpern {vt} | plimpernd | geplimpert :: to plimp | plimping | plimped
    abplimpern {vt} | abplimpernd | abgeplimpert | er/sie plimpert ab :: to plimp off | plimping off | plimped off | he/she plimps off
    quarmig {adj} :: quarmy
    Übergangskranz… :: transitional
    eine Zeile ohne zweite Seite {f}
    """

  static let rules = "SET ISO8859-1\nTRY esi\n"
  static let words = "5\nKlomber/NSm\nklomber/NSozm\nflöxig/A\nHäuser/Nm\nHaus/STm\n"

  /// A folder with both sources, and a lexicon of them.
  static func lexicon(_ body: (InstalledLexicon, String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hexapla-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false) + "/"
    try Data(ding.utf8).write(to: folder.appending(path: "de-en"))
    try #require(rules.data(using: .isoLatin1)).write(to: folder.appending(path: "de_DE.aff"))
    try #require(words.data(using: .isoLatin1)).write(to: folder.appending(path: "de_DE.dic"))
    let sources = ["de-en", "de_DE.dic"].map { path + $0 }
    try body(try #require(InstalledLexicon(sources: sources, cache: path + "cache")), path)
  }

  @Test("Nouns have gender and plural")
  func nouns() throws {
    try Self.lexicon { lexicon, _ in
      #expect(lexicon.nouns("Gnurfhorn").map(\.gender) == [.neuter])
      #expect(lexicon.nouns("Gnurfhorn").flatMap(\.forms).contains("Gnurfhörnern"))
      #expect(lexicon.nouns("Drosk").flatMap(\.forms).contains("Drosken"))
      #expect(lexicon.nouns("Droskin").flatMap(\.forms).contains("Droskinnen"))
      #expect(lexicon.nouns("Zwirbelkranke").map(\.isAdjectival) == [true])
      // No plural in the source: the ending tells it.
      #expect(lexicon.nouns("Anblaffung").flatMap(\.forms).contains("Anblaffungen"))
      #expect(lexicon.nouns("Klomber").flatMap(\.forms).contains("Klombern"))
      for word in ["Gnurfhörner", "Übergangskranz", "Häuser", "Zeile", "klomber"] {
        #expect(lexicon.nouns(word).isEmpty)
      }
    }
  }

  @Test("Verbs have their prefix, adjectives are known")
  func others() throws {
    try Self.lexicon { lexicon, _ in
      #expect(lexicon.verbs.rows(of: "plimpern").map { $0[1] } == [""])
      #expect(lexicon.verbs.rows(of: "abplimpern").map { $0[1] } == ["ab"])
      #expect(["quarmig", "flöxig"].allSatisfy(lexicon.adjectives.contains))
    }
  }

  @Test("What the own lexicon lacks is read, what it has stays as it is")
  func analyses() throws {
    let plain = try GermanMorphology()
    try Self.lexicon { lexicon, _ in
      let rich = try GermanMorphology(installed: lexicon)
      #expect(plain.decomposition(of: "Gnurfhörnern").lemma == "Gnurfhörner")
      #expect(rich.decomposition(of: "Gnurfhörnern").lemma == "Gnurfhorn")
      #expect(rich.decomposition(of: "Gnurfhornjagd").parts == ["Gnurfhorn", "Jagd"])
      #expect(rich.analyses(of: "quarmigen").map(\.lemma) == ["quarmig"])
      #expect(rich.paradigm(of: "Drosk", partOfSpeech: .noun).contains("Drosken"))
      for word in [
        "Haustür", "Streitkräfte", "Transport", "Wettbewerb", "Zugriffsberechtigter", "liefert", "schnelleren",
      ] {
        #expect(rich.analyses(of: word) == plain.analyses(of: word), "\(word)")
      }
    }
  }

  @Test("A compiled file is used as long as the sources do not change, and never where it is cut")
  func cache() throws {
    try Self.lexicon { lexicon, path in
      var compilations = 0
      func open() -> InstalledLexicon? {
        InstalledLexicon(sources: lexicon.sources, cache: path + "cache") { compilations += 1 }
      }
      #expect(open()?.nouns("Drosk").isEmpty == false && compilations == 0)
      let name = try #require(FileManager.default.contentsOfDirectory(atPath: path + "cache").first)
      let file = URL(filePath: path + "cache/" + name)
      let whole = try Data(contentsOf: file)
      for count in [0, 1, 20, whole.count / 2, whole.count - 1] {
        try whole.prefix(count).write(to: file)
        #expect(open()?.nouns("Drosk").isEmpty == false)
      }
      #expect(compilations == 5)
      try Data((Self.ding + "\nPlanz {f} | Planzen {pl} :: planz | planzes\n").utf8).write(
        to: URL(filePath: path + "de-en"))
      #expect(open()?.nouns("Planz").isEmpty == false && compilations == 6)
    }
  }

  @Test("Sources that are no dictionaries give nothing, and never a crash")
  func broken() throws {
    var rows = LexiconRows()
    var generator = SystemRandomNumberGenerator()
    let marks = Array("{}()[]<>|;:/# \nAä".utf8) + [0xFF, 0xC3, 0x00]
    for _ in 0..<300 {
      let bytes = (0..<200).map { _ in marks[Int.random(in: 0..<marks.count, using: &generator)] }
      DingWords.read(bytes, into: &rows)
    }
    DingWords.read(Array(repeating: UInt8(ascii: "{"), count: 200_000), into: &rows)
    #expect(InstalledLexicon(sources: [], cache: "/nonexistent") == nil)
    #expect(HunspellWords(path: "/nonexistent/de_DE.dic") == nil)
  }
}
