import Testing
import Text

@testable import Bitext

@Suite("Bitexts as text: TSV, CSV, Moses, hunalign, PO")
struct TextFormatTests {
  @Test("TSV: columns by language, confidence, notes, empty rows")
  func tsv() throws {
    let document = try Sample.read(Sample.tsv)
    #expect(document.pairs == ["Ein Satz. → A sentence.", " → -", "Zwei. → Two."])
    #expect(document.units[0].segments[0].confidence == 0.9)
    #expect(document.units[2].notes == [BitextNote("bold")])
    let english = try Sample.read("de\tnote\ten-GB\tfr\nja\tx\tyes\toui\n", .tsv, target: .english)
    #expect(english.pairs == ["ja → yes"] && english.target?.tag == "en-GB")
    #expect(
      try Sample.read("de\tnote\ten-GB\tfr\nja\tx\tyes\toui\n", .tsv, source: .french, target: .german).pairs == [
        "oui → ja"
      ])
  }

  @Test("CSV: quotes, separators and line ends inside cells")
  func csv() throws {
    let document = try Sample.read(Sample.csv, .csv)
    #expect(document.pairs == ["Er sagte; \"Ja\" → He said yes", "Zwei\nZeilen → -"])
    #expect(document.units[0].segments[0].state == .final)
    #expect(try Sample.read("de,en\na,b\n").pairs == ["a → b"], "told by its content")
  }

  @Test("Moses: line answers line, languages by the endings")
  func moses() throws {
    let document = try Moses.read(
      Document(name: "c.de", text: "Eins\n\nDrei\n"), Document(name: "c.en", text: "One\nTwo\n\n"), from: nil, to: nil)
    #expect(document.pairs == ["Eins → One", " → Two", "Drei → -"])
    #expect(document.source == .german && document.target == .english)
    let texts = BitextFile.pair(of: document)
    #expect(texts.source == "Eins\n\nDrei\n" && texts.target == "One\nTwo\n\n")
    #expect(throws: BitextFormatError.self) {
      try Moses.read(Document(name: "c.de", text: "a\nb\n"), Document(name: "c.en", text: "a\n"), from: nil, to: nil)
    }
  }

  @Test("hunalign: sentences of a bead, marks of paragraphs, quality")
  func hunalign() throws {
    let document = try Sample.read(Sample.hunalign, source: .german, target: .english)
    #expect(document.pairs == ["Ein Satz. → A sentence.", "Eins. Zwei. → One and two."])
    #expect(
      BitextFile.text(of: document, as: .hunalign, target: .english)
        == "Ein Satz.\tA sentence.\t1.2\nEins. Zwei.\tOne and two.\t0.3\n")
  }

  @Test("PO: contexts, plurals, flags, comments, obsolete messages")
  func po() throws {
    let document = try Sample.read(Sample.po)
    #expect(document.source == .english && document.target == .german)
    #expect(
      document.pairs == [
        "Open \"%s\"\n → „%s“ öffnen\n", "one file → eine Datei", "%d files → %d Dateien", "untranslated → -",
        "gone → weg",
      ])
    let first = document.units[0]
    #expect(first.context == "menu" && first.segments[0].subState == "po:fuzzy")
    #expect(first.notes.map(\.category) == ["translator", "extracted", "reference"])
    #expect(first.properties == [BitextProperty("flag", "c-format")])
    #expect(document.units.map(\.isObsolete) == [false, false, false, true])
    #expect(Bitext(document, target: .german).rows.count == 4)
  }

  @Test("PO: the header's encoding is heeded")
  func encoding() throws {
    let text = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n\nmsgid \"a\"\nmsgstr \"ü\"\n"
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    #expect(try BitextFile.read(name: "f.po", bytes: bytes).pairs == ["a → ü"])
    let wrong = Array(text.utf8).map { $0 }
    #expect(try BitextFile.read(name: "f.po", bytes: wrong, .init(encoding: "UTF-8")).pairs == ["a → ü"])
    let unknown = text.replacing("ISO-8859-1", with: "klingon")
    #expect(Sample.complaint(unknown, .po).hasPrefix("f:1:1: the file names the encoding “klingon”"))
  }

  @Test(
    "Broken files are refused where they fail",
    arguments: [
      ("Ein Satz.\tA sentence.\n", .tsv, "f:1:1: “Ein Satz. A sentence.” is not a header"),
      ("de\n", .tsv, "f:1:1: “de” is not a header"), ("\n", .csv, "f:1:1: “” is not a header"),
      ("de\ten\nnur eins\n", .tsv, "f:2:1: the row has 1 cell, it needs 2"),
      ("de\ten\tconfidence\na\tb\thigh\n", .tsv, "f:2:5: “high” is not a confidence"),
      ("de,en,state\na,b,done\n", .csv, "f:2:5: “done” is not a state"),
      ("de,en\na,\"b\n", .csv, "f:2:3: the quote that opens here is never closed"),
      ("de,en\n\"a\"b,c\n", .csv, "f:2:4: text stands behind the closing quote"),
      ("Ein Satz.\tA sentence.\t0.3\n", nil, "f:1:1: the file does not say the language of the source"),
      ("msgid \"a\nmsgstr \"b\"\n", .po, "f:1:7: the quote that opens here is never closed"),
      ("msgid \"a\"x\n", .po, "f:1:10: text stands behind"), ("msgid a\n", .po, "f:1:7: “a” is no line"),
      ("msgstr \"a\"\n", .po, "f:1:1: msgstr stands here without a msgid"),
      ("\"a\"\n", .po, "f:1:1: a string stands here without a keyword"),
      ("msgid \"\\q\"\n", .po, "f:1:8: “\\q” is no escape"), ("msgid \"a\"\nfoo\n", .po, "f:2:1: “foo” is no line"),
    ] as [(String, BitextFormat?, String)])
  func refused(text: String, format: BitextFormat?, message: String) {
    let complaint = Sample.complaint(text, format)
    #expect(complaint.hasPrefix(message), "\(complaint)")
  }

  @Test("A language that the header lacks is named")
  func noColumn() {
    #expect(
      Sample.complaint("fr\tes\na\tb\n", .tsv, source: .german)
        == "f:1:1: the header has no column “de” (it has fr, es); "
        + "say which with --from and --to")
  }

  @Test("Tables come back as they were written", arguments: [BitextFormat.tsv, .csv])
  func roundTrip(format: BitextFormat) throws {
    let rows = [
      BitextRow(source: "# Ein Satz.", target: "A \"sentence\", here; there.", confidence: 0.25),
      BitextRow(source: "", target: ""), BitextRow(source: " Noch einer ", target: ""),
    ]
    let bitext = Bitext(source: .german, target: .english, rows: rows)
    let text = BitextFile.text(of: BitextDocument(bitext), as: format, target: .english)
    #expect(try Bitext(Sample.read(text, format), target: .english).rows == rows)
  }
}
