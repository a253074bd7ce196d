import Quantities
import Testing
import Text

@Suite("Where quantities stand")
struct FindingTests {
  @Test(
    "An abbreviation keeps its last full stop, a word does not get the sentence’s",
    arguments: [
      ("She came at 7:30 a.m.", "en", ["7:30 a.m."]), ("At 7 p.m. she left.", "en", ["7 p.m."]),
      ("Not before 7:30 a.m.!", "en", ["7:30 a.m."]), ("It was 7:30 am.", "en", ["7:30 am"]),
      ("Das sind 3 v. H.", "de", ["3 v. H."]), ("Es waren 20 Euro.", "de", ["20 Euro"]),
    ])
  func ends(text: String, language: String, wanted: [String]) throws {
    let document = Document(text: text)
    let finder = QuantityFinder(language: try #require(Language(tag: language)))
    let found = finder.quantities(of: document, in: 0..<document.bytes.count).map { document.text($0.range) }
    #expect(found == wanted)
  }
}
