import TestSupport
import Testing
import Text

@Suite("Tokenizer")
struct TokenizerTests {
  static func tokens(_ text: String) -> [String] {
    let document = Document(text: text)
    return Tokenizer().tokens(of: document, in: 0..<document.bytes.count).map {
      let kind =
        switch $0.kind {
        case .word: "w"
        case .number: "n"
        case .mark: "m"
        }
      return kind + ":" + document.text($0.range)
    }
  }

  @Test(
    "Words, numbers and marks",
    arguments: [
      ("Pjöngjangs Truppen.", ["w:Pjöngjangs", "w:Truppen", "m:."]),
      (
        "Pjöngjang-Truppen, Patent- und",
        ["w:Pjöngjang-Truppen", "m:,", "w:Patent", "m:-", "w:und"]
      ),
      ("2.600 und 1,5 um 19:30.", ["n:2.600", "w:und", "n:1,5", "w:um", "n:19:30", "m:."]),
      ("1. November", ["n:1", "m:.", "w:November"]),
      ("F-16 O’Neill geht's '68", ["w:F-16", "w:O’Neill", "w:geht's", "m:'", "n:68"]),
      ("„kampfbereit“", ["m:„", "w:kampfbereit", "m:“"]),
      ("a\u{308}b 漢字", ["w:a\u{308}b", "w:漢字"]),
      ("Буданов–Щур", ["w:Буданов", "m:–", "w:Щур"]),
      ("20 %", ["n:20", "m:%"]),
      ("", []), ("  \t ", []),
    ] as [(String, [String])])
  func kinds(text: String, expected: [String]) { #expect(Self.tokens(text) == expected) }

  @Test("Tokens are in order, within the range, and never empty, whatever the text")
  func properties() {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "a", "Ä", "1", ".", "-", "'", "’", " ", "\u{AD}", "\u{301}", "漢", "😀", "\n", ":", "٣",
      "\u{202E}",
    ]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0..<20, using: &generator)).map { _ in
        pieces.randomElement(using: &generator)!
      }.joined()
      let document = Document(text: text)
      var end = 0
      for token in Tokenizer().tokens(of: document, in: 0..<document.bytes.count) {
        #expect(token.range.lowerBound >= end && !token.range.isEmpty)
        end = token.range.upperBound
        #expect(String(validating: document.bytes[token.range], as: UTF8.self) != nil)
      }
      #expect(end <= document.bytes.count)
    }
  }
}
