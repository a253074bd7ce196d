import Assist
import Foundation
import Terminology
import Testing
import Text

@Suite("Dictionary equivalents in the sheet")
struct DictionaryEquivalentsTests {
  /// A small dictionary of our own in Ding's format.
  private static let ding = """
    Birne {f} | Birnen {pl} :: pear | pears
    Apfel {m}; Birne {f} :: fruit
    schälen {vt} | schälend | geschält :: to peel | peeling | peeled
    haben {vt} | habend | gehabt :: to have | having | had
    und {conj} :: and
    rote Birne {f} :: red pear
    an der {pron} :: on which
    Küche {f} | Küchen {pl} :: kitchen | kitchens
    Messer {n} | Messer {pl} :: knife | knives
    """

  private func sheet(_ text: String, glossary: String) throws -> Sheet {
    let file = FileManager.default.temporaryDirectory.appending(path: "hexapla-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(Self.ding.utf8).write(to: file)
    let dictionary = try CompiledDictionary(
      file: DictionaryFile(path: file.path(percentEncoded: false)), source: .german, target: .english, cache: nil)
    let glossary = try Glossary(file: "g.tsv", content: glossary.utf8)
    let assistant = try Assistant(
      source: .german, target: .english, glossaries: [glossary], dictionaries: [dictionary])
    return try assistant.sheet(of: Document(text: text))
  }

  @Test("Content words that no glossary has, with the meaning of the entry's own first")
  func equivalents() throws {
    let sheet = try sheet("Wir haben Birnen und Messer geschält.\n", glossary: "de\ten\nMesser\tblade\n")
    #expect(sheet.terms.map(\.entry) == ["Messer"])
    #expect(sheet.dictionary.map { "\($0.entry): \($0.targets[0])" } == ["Birnen: pears", "geschält: peeled"])
    #expect(sheet.dictionary.allSatisfy { $0.rows == [1] })
    #expect(sheet.rows[0].source.marks.count == 1)
    // Words of grammar are none, in company neither.
    let other = try self.sheet("Wer hat an der Birne etwas?\n", glossary: "de\ten\nMesser\tblade\n")
    #expect(other.dictionary.map(\.targets) == [["pear", "fruit"]])
  }

  @Test("A longer entry of the dictionary does not hide a term of the glossary")
  func glossaryFirst() throws {
    let sheet = try sheet("Eine rote Birne.\n", glossary: "de\ten\nBirne\tbulb\n")
    #expect(sheet.terms.map(\.targets) == [["bulb"]])
    #expect(sheet.dictionary.isEmpty)
  }
}
