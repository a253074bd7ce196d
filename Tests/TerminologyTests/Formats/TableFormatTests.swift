import Testing
import Text

@testable import Terminology

@Suite("Glossaries as tables")
struct TableFormatTests {
  @Test("The house format holds a value for each term, several values, and what belongs to them")
  func house() throws {
    let glossary = try FormatSamples.glossary("g.tsv", FormatSamples.house)
    #expect(glossary.languages == ["de", "en"])
    let dog = glossary.concepts[0]
    #expect(dog.id == "c1")
    #expect(dog.note == "a pet\nloud")
    #expect(dog.entries(in: .german).map(\.gender) == ["masculine", nil])
    let contexts = dog.entries(in: .english)[0].details
    #expect(contexts.values(of: "context") == ["The dog barks.", "A dog slept."])
    #expect(contexts[0].details.isEmpty)
    #expect(contexts[1].details.values(of: "source") == ["A book"])
    #expect(glossary.concepts[2].barredTerms(in: .english) == ["Kiev"])
  }

  @Test(
    "CSV: separator, quotes, names of languages, what nobody knows",
    arguments: [
      ("de,en\nHund,dog\n", ["Hund"], ["dog"], ""),
      ("de;en;note\r\nHund;\"a;b\";\"x \"\"y\"\"\nz\"\r\n", ["Hund"], ["a;b"], "x \"y\"\nz"),
      ("source,target,Comment\nHund,dog,pet\n", ["Hund"], ["dog"], "pet"),
      ("Deutsch\tEnglisch\nHund|Köter\tdog\n", ["Hund", "Köter"], ["dog"], ""),
      ("Hund,dog,pet\n", ["Hund"], ["dog"], "pet"),
      ("\u{FEFF}en,de\ndog,Hund", ["Hund"], ["dog"], ""),
      ("de,en,en\nHund,dog,hound\n", ["Hund"], ["dog", "hound"], ""),
    ])
  func separated(text: String, german: [String], english: [String], note: String) throws {
    let concept = try #require(try FormatSamples.glossary("g.csv", text).concepts.first)
    #expect(concept.terms(in: .german) == german)
    #expect(concept.terms(in: .english) == english)
    #expect(concept.note == note)
  }

  @Test("A variety of a language answers for the language")
  func variety() throws {
    let glossary = try FormatSamples.glossary("g.csv", FormatSamples.csv)
    #expect(glossary.languages == ["de", "en-GB"])
    #expect(glossary.covers(.english))
    #expect(glossary.concepts[0].terms(in: .english) == ["dog; hound"])
    #expect(glossary.concepts[0].note == "a \"pet\"\nloud")
  }

  @Test("Values of other tools are understood or kept")
  func values() throws {
    let text = "de,en,Wortart,Status,Kunde\nHund,dog,Substantiv,veraltet,ACME\nauf,on,Präposition,,\n"
    let concepts = try FormatSamples.glossary("g.csv", text).concepts
    #expect(concepts[0].partOfSpeech == .noun)
    #expect(concepts[0].status == .deprecated)
    #expect(concepts[0].details.values(of: "customerSubset") == ["ACME"])
    #expect(concepts[1].entries(in: .german)[0].details.values(of: "partOfSpeech") == ["Präposition"])
  }

  @Test("UTX 1.11: rows of one identifier are one concept; statuses")
  func utx() throws {
    let glossary = try FormatSamples.glossary("g.utx", FormatSamples.utx)
    #expect(glossary.concepts.count == 2)
    let dog = glossary.concepts[0]
    #expect(dog.id == "C1")
    #expect(dog.targets(in: .english) == ["dog"])
    #expect(dog.barredTerms(in: .english) == ["tyke"])
    #expect(dog.partOfSpeech == .noun)
    #expect(dog.entries(in: .german)[0].details.values(of: "note") == ["barks"])
    #expect(glossary.concepts[1].status == .admitted)
    #expect(glossary.metadata.contains(Detail.Attribute("license", "CC0")))
  }

  @Test("UTX 1.20 names the language behind the property")
  func utx120() throws {
    let dog = try FormatSamples.glossary("g.utx", FormatSamples.utx120).concepts[0]
    #expect(dog.terms(in: .german) == ["Hund"])
    #expect(dog.targets(in: .english) == ["dog"])
    #expect(dog.partOfSpeech == .noun)
    #expect(dog.id == "C1")
  }

  @Test(
    "OmegaT: comments, lines that belong together, encodings",
    arguments: [
      Array(FormatSamples.omegat.utf8), [0xEF, 0xBB, 0xBF] + Array(FormatSamples.omegat.utf8),
      [0xFF, 0xFE] + FormatSamples.omegat.utf16.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }.joined(),
    ] as [[UInt8]])
  func omegat(bytes: [UInt8]) throws {
    let glossary = try Glossary(
      file: "g.txt", bytes: bytes, options: GlossaryOptions(source: .german, target: .english))
    #expect(glossary.concepts.map { $0.targets(in: .english) } == [["dog", "hound"], ["cat"]])
    #expect(glossary.concepts[0].note == "a pet")
    #expect(glossary.concepts.map(\.line) == [2, 4])
  }

  @Test("An older encoding is named by an option")
  func encoding() throws {
    let bytes = Array("K".utf8) + [0xF6] + Array("ter\tdog\n".utf8)
    let options = GlossaryOptions(source: .german, target: .english, encoding: "ISO-8859-1")
    #expect(try Glossary(file: "g.tab", bytes: bytes, options: options).concepts[0].terms(in: .german) == ["Köter"])
    let error = #expect(throws: GlossaryError.self) {
      try Glossary(file: "g.tab", bytes: bytes, options: GlossaryOptions(source: .german, target: .english))
    }
    #expect(error?.description.hasPrefix("g.tab:1: byte 1 is not UTF-8; it looks like") == true)
  }

  @Test("Spreadsheets: shared, rich and inline strings; the first sheet with content; lines are rows")
  func spreadsheet() throws {
    let glossary = try Glossary(file: "g.xlsx", bytes: FormatSamples.xlsx)
    #expect(glossary.languages == ["de", "en-GB"])
    #expect(glossary.concepts.map { $0.terms(in: .german) } == [["Parlament"], ["42"]])
    #expect(glossary.concepts[0].terms(in: .english) == ["parliament"])
    #expect(glossary.concepts[0].note == "a note")
    #expect(glossary.concepts.map(\.line) == [3, 4])
  }

  @Test(
    "Broken files name the place",
    arguments: [
      ("g.csv", "", "g.csv: the file is empty"),
      ("g.csv", "de,en\nHund,\"dog\nKatze,cat\n", "g.csv:2:6: the quote that begins here is never closed"),
      ("g.csv", "de,en\nHund,\"dog\"s\n", "g.csv:2:11: text follows a closing quote"),
      ("g.csv", "de,en\nHund,dog,more\n", "g.csv:2:10: the row has 3 cells, the header names 2"),
      ("g.utx", "#UTX 1.11\n", "g.utx:1:1: the header names no two languages"),
      ("g.utx", "#UTX 1.11; de/en;\nHund\tdog\n", "g.utx:2:1: no line names the columns"),
      ("g.utx", "#UTX 1.11; de/en;\n#src\tsrc:pos\n", "g.utx:2:1: no column holds the terms of “en”"),
      ("g.utx", "#UTX 1.11; de/en;\n#src\ttgt\tsrc:pos\n\tdog\tnoun\n", "g.utx:3:1: the row has no source term"),
      ("g.utx", "#UTX 1.11; de/en;\n#src\ttgt\nHund\n", "g.utx:3:1: the row has 1 cell"),
      ("g.utx", "#UTX 1.11; de/en;\n#src\ttgt\nHund\tdog\tx\n", "g.utx:3:10: the row has 3 cells"),
      (
        "g.utx", "#UTX 1.11; de/en;\n#src\ttgt\tterm status\nHund\tdog\tgood\n",
        "g.utx:3:10: “good” is no status of UTX"
      ),
      ("g.utx", "src\ttgt\n", "g.utx:1:1: the first line must begin with “#UTX”"),
      ("g.tab", "Hund dog\n", "g.tab:1:1: the line has no tab"),
      ("g.tab", "Hund\tdog\n\tcat\n", "g.tab:2:1: the line has no source term"),
      ("g.tsv", "de\ten\tde:gender\nHund\tdog\tm|f\n", "g.tsv:2:10: “m|f” is not a value for each of the 1 terms"),
      ("g.xlsx", "PK\u{3}\u{4}", "g.xlsx: no list of contents stands at the end"),
    ])
  func broken(name: String, text: String, message: String) {
    let format: GlossaryFormat? = name.hasSuffix("utx") ? .utx : nil
    let error = #expect(throws: GlossaryError.self) {
      try Glossary(
        file: name, bytes: Array(text.utf8),
        options: GlossaryOptions(format: format, source: .german, target: .english))
    }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test("A format that names no languages needs them from the caller")
  func unnamed() {
    let error = #expect(throws: GlossaryError.self) {
      try Glossary(file: "g.txt", bytes: Array("Hund\tdog\n".utf8))
    }
    #expect(error?.description.contains("--from and --to") == true)
  }

  @Test(
    "The format is known by content, then by name",
    arguments: [
      ("a", "#UTX 1.11; de/en", GlossaryFormat.utx), ("a.txt", "<?xml version='1.0'?>", .tbx), ("a.csv", "x", .csv),
      ("a.txt", "Hund\tdog", .omegat), ("a.txt", "# x\nde\ten\nHund\tdog", .tsv), ("a", "de\ten", .tsv),
      ("a.utf8", "Hund\tdog", .omegat), ("a.tbx", "nothing of the kind", .tsv),
    ])
  func detection(name: String, text: String, format: GlossaryFormat) {
    #expect(GlossaryFormat(fileName: name, bytes: Array(text.utf8)) == format)
  }
}
