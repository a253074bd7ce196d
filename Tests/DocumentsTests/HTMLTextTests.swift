import TestSupport
import Testing
import Text

@testable import Documents

@Suite("The text of HTML pages")
struct HTMLTextTests {
  private func text(_ html: String) -> String { HTMLText(Array(html.utf8)).text() }

  @Test(
    "Blocks, entities and what is left out",
    arguments: [
      ("<h1>Der Titel</h1><p>Ein <b>Satz</b>.</p>", "Der Titel\n\nEin Satz.\n"),
      ("<p>Eins<p>Zwei", "Eins\n\nZwei\n"), ("<p>weit\n   umbrochen</p>", "weit umbrochen\n"),
      ("<ul><li>eins<li>zwei</ul>", "eins\n\nzwei\n"), ("<p>Zeile<br>Zeile<br/></p>", "Zeile\nZeile\n"),
      ("<table><tr><td>a<td>b</table>", "a\n\nb\n"), ("<pre>a  b\nc</pre>", "a b\nc\n"),
      ("a &amp; b &lt;c&gt; &uuml;&#252;&#xFC; &#150; &nosuch; &", "a & b <c> üüü – &nosuch; &\n"),
      ("Donau&shy;dampf&#0;", "Donaudampf\u{FFFD}\n"), ("a<!-- b > c -->d<!doctype x>e", "ade\n"),
      ("<script>if (a < b) '</p>'</script>c<style>p{}</style>", "c\n"), ("<SCRIPT>x</Script >y", "y\n"),
      ("<head><title>T</title><meta charset=utf-8></head><body>b", "b\n"), ("<head><title>T</title><p>b", "b\n"),
      ("<svg><text>x</text></svg>a<select><option>y</select>b", "ab\n"), ("<noscript>x</noscript>a", "a\n"),
      ("<a title=\"a > b\" href='>'>Link</a>", "Link\n"), ("<a href=\"offen>Link</a>", "Link\n"),
      ("1 < 2 und <3", "1 < 2 und <3\n"), ("", ""), ("<p", ""), ("a<", "a<\n"),
      ("<div><div>x</div>y</div>z", "x\n\ny\n\nz\n"),
    ])
  func extracted(html: String, expected: String) {
    #expect(text(html) == expected)
  }

  @Test("The character set that a page names")
  func charset() throws {
    let page = "<meta charset='iso-8859-1'><p>Brücke".unicodeScalars.map { UInt8($0.value) }
    #expect(try DocumentFile.extracted(name: "f", bytes: page, format: .html) == "Brücke\n")
    #expect(HTMLText.declaredCharset(Array("<meta charset=latin1><p>a".utf8)) == nil)
    let wrong: [UInt8] = Array("<meta charset=utf-8>".utf8) + [0xFC]
    #expect(throws: DocumentError.self) { try DocumentFile.extracted(name: "f", bytes: wrong, format: .html) }
  }

  @Test(
    "Pages of repeated marks are read in linear time",
    arguments: [
      "<", "<a", "<a \"", "<a='", "</", "<!--", "<!", "&", "&#", "<p>", "<head>", "<script>", "<b x=\"y", "&lt;",
      "</script", "<svg>",
    ])
  func large(mark: String) {
    _ = text(String(repeating: mark, count: 50_000))
  }

  @Test("Damaged pages are read", arguments: 0..<40)
  func mutated(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let page =
      "<html><head><title>T</title></head><body class=\"a\"><h1>Ä &amp; B</h1><p>x<!-- c --><br>y<script>1</script></p>"
    for _ in 0..<50 { _ = HTMLText(Mutation.mutated(Array(page.utf8), using: &generator)).text() }
    _ = HTMLText(Mutation.noise(count: 2_000, using: &generator)).text()
  }
}
