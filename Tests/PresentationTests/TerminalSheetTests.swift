import Assist
import ICU
import Testing

@testable import Presentation

@Suite("The sheet on a terminal")
struct TerminalSheetTests {
  @Test("Side by side, with hints where there is no translation")
  func hints() {
    let text = TerminalSheet(SampleSheet.sheet(), options: .init(width: 80)).text
    #expect(
      text
        == """
        article.txt  German → English  2 sentences, 1 name, 1 term
        ────────────────────────────────────────────────────────────────────────────────
         1 │ Baranow plant Minenräumungen.        │ Baranow → Baranov; Minenräumung →
           │                                      │ mine clearance, demining
         2 │ Dafür sind 2.600 Soldaten nötig,     │ 2.600 → 2,600
           │ sagt Baranov.                        │
        ────────────────────────────────────────────────────────────────────────────────

        Names (1)
          Jewhen Baranow → Yevhen Baranov  Євген Баранов  (Baranow 2×, Baranov 1×)
            person, convention uk-de → uk-en

        Terms (1)
          Minenräumung → mine clearance · demining  also | as a verb  as
            Minenräumungen

        """)
  }

  @Test("No line is wider than the terminal, whatever its width", arguments: [20, 33, 79, 80, 81, 100, 200])
  func width(columns: Int) {
    let long =
      "Baranow " + String(repeating: "Donaudampfschifffahrtsgesellschaft", count: 9) + " 漢字漢字漢字 Minenräumungen 😀"
    for sheet in [SampleSheet.sheet(first: long), SampleSheet.sheet(first: long, translation: [long, "x"])] {
      for line in TerminalSheet(sheet, options: .init(width: columns)).text.split(separator: "\n").dropFirst() {
        #expect(line.unicodeScalars.reduce(0) { $0 + $1.terminalWidth() } <= columns, "\(line)")
      }
    }
  }

  @Test("Colours only where asked for")
  func colors() {
    #expect(!TerminalSheet(SampleSheet.sheet(), options: .init(isColored: false)).text.contains("\u{1B}"))
    #expect(
      TerminalSheet(SampleSheet.sheet(), options: .init(isColored: true)).text.contains("\u{1B}[36mBaranow\u{1B}[0m"))
  }

  @Test("ASCII only where asked for")
  func ascii() {
    let text = TerminalSheet(SampleSheet.sheet(), options: .init(isASCII: true)).text
    #expect(!text.contains("│") && !text.contains("─") && text.contains("->"))
  }

  @Test(
    "What could steer a terminal is shown by its code point",
    arguments: [
      ("\u{1B}[31mrot", "⟨U+001B⟩[31mrot"), ("a\u{202E}b", "a⟨U+202E⟩b"), ("a\u{200B}b", "a⟨U+200B⟩b"),
      ("a\u{7}b", "a⟨U+0007⟩b"), ("a\u{9B}b", "a⟨U+009B⟩b"), ("a\tb", "a b"), ("Mi\u{AD}ne", "Mine"),
    ])
  func sanitized(text: String, shown: String) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: StyledText(text).scalars)
    #expect(String(view) == shown)
  }
}
