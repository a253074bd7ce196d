import TestSupport
import Testing
import Text

@testable import Bitext

@Suite("Hostile bitext files")
struct HostileFormatTests {
  static let seeds: [(BitextFormat, String)] = [
    (.tsv, Sample.tsv), (.csv, Sample.csv), (.hunalign, Sample.hunalign), (.po, Sample.po), (.tmx, Sample.tmx),
    (.xliff, XLIFFTests.rich), (.xliff, XLIFFTests.old),
  ]

  @Test("Damaged files are read or refused, and what is read can be written and read again", arguments: 0..<40)
  func mutated(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for (format, sample) in Self.seeds {
      for _ in 0..<8 {
        let bytes = Mutation.mutated(Array(sample.utf8), using: &generator)
        let hints = BitextFile.Hints(format: format, source: format == .tmx ? nil : .german, target: .english)
        guard let document = try? BitextFile.read(name: "f", bytes: bytes, hints), !document.units.isEmpty
        else { continue }
        for written in BitextFormat.written where written != .moses {
          let text = BitextFile.text(of: document, as: written, target: .english)
          let hints = BitextFile.Hints(format: written, source: document.source, target: document.target ?? .english)
          #expect(throws: Never.self, "\(format) → \(written)") {
            let again = try BitextFile.read(name: "g", bytes: Array(text.utf8), hints)
            if [.tsv, .csv].contains(written) {
              #expect(again.units.count == Bitext(document, target: .english).rows.count)
            }
          }
        }
      }
    }
  }

  @Test("Large cells and many rows take time that grows with their size only")
  func large() throws {
    let long = String(repeating: "Wort ", count: 200_000)
    for (format, text) in [
      (BitextFormat.tsv, "de\ten\n\(long)\t\(long)\n"), (.csv, "de,en\n\"\(long)\",\"\(long)\"\n"),
      (.po, "msgid \"\(long)\"\nmsgstr \"\(long)\"\n"),
      (
        .tmx,
        "<tmx><body><tu><tuv xml:lang='de'><seg>\(long)</seg></tuv><tuv xml:lang='en'><seg>\(long)</seg></tuv>"
          + "</tu></body></tmx>"
      ),
      (.tsv, "de\ten\n" + String(repeating: "a\tb\n", count: 100_000)),
      (.po, String(repeating: "msgid \"a\"\nmsgstr \"b\"\n", count: 50_000)),
      (.po, "msgid \"\"\n" + String(repeating: "\"abc\"\n", count: 100_000)),
    ] {
      let document = try Sample.read(text, format, target: .english)
      #expect(!document.units.isEmpty)
    }
  }

  @Test("Thousands of codes in one segment, and of segments in one unit, cost no more than their number")
  func manyCodes() throws {
    let count = 3_000
    let starts = (0..<count).map { "<sc id='a\($0)'/>x<ph id='p\($0)'/>" }.joined()
    let ends = (0..<count).map { "<ec startRef='a\($0)'/>" }.joined()
    let segments = (0..<count).map {
      "<segment id='s\($0)'><source><mrk id='m\($0)' type='my:x' ref='#s\($0)'>b</mrk></source><target order='\(count - $0)'/>"
        + "</segment>"
    }.joined()
    let pairs =
      (0..<count).map { "<bpt i='\($0)'>b\($0)</bpt>" }.joined() + (0..<count).map { "<ept i='\($0)'/>" }.joined()
    for (format, text) in [
      (BitextFormat.xliff, XLIFFSample.segment(starts + ends)), (.xliff, XLIFFSample.unit(segments)),
      (.tmx, "<tmx><body><tu><tuv xml:lang='de'><seg>\(pairs)</seg></tuv></tu></body></tmx>"),
    ] {
      let document = try Sample.read(text, format)
      for written in [BitextFormat.xliff, .tmx] {
        let again = try Sample.read(BitextFile.text(of: document, as: written, target: .english), written)
        #expect(again.units[0].segments[0].source.codes.count == document.units[0].segments[0].source.codes.count)
      }
    }
  }
}
