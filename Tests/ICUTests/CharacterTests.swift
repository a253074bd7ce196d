import ICU
import Testing

@Suite("Characters")
struct CharacterTests {
  @Test(
    "Scripts",
    arguments: [
      ("Буданов", Script.cyrillic), ("Budanow", .latin), ("٣ محمد", .arabic), ("김정은", .hangul),
      ("習", .han),
      ("123 !", .common), ("", .common), ("שלום", .hebrew), ("გია", .georgian), ("Հայ", .armenian),
      ("Ζωή", .greek),
      ("ひ", .hiragana), ("カ", .katakana),
    ])
  func scripts(text: String, script: Script) { #expect(Script.dominant(in: text) == script) }

  @Test(
    "Columns on a terminal",
    arguments: [
      ("a", 1), ("ä", 1), ("漢", 2), ("한", 2), ("\u{301}", 0), ("\u{200B}", 0), ("\u{7}", 0),
      ("😀", 2),
    ])
  func widths(text: String, width: Int) {
    #expect(text.unicodeScalars.first?.terminalWidth() == width)
  }

  @Test("Ambiguous widths follow the caller")
  func ambiguous() {
    #expect(
      Unicode.Scalar("„").terminalWidth(ambiguous: 2) == 2
        || Unicode.Scalar("“").terminalWidth(ambiguous: 2) == 2)
    #expect(Unicode.Scalar("“").terminalWidth() == 1)
  }

  @Test("Bidirectional controls")
  func bidi() {
    #expect(Unicode.Scalar(0x202E as UInt32)?.isBidiControl == true)
    #expect(Unicode.Scalar("a").isBidiControl == false)
  }
}
