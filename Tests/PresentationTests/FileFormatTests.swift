import Assist
import Documents
import Testing
import Text

@testable import Presentation

@Suite("The sheet in files")
struct FileFormatTests {
  static let hostile = "<script>alert(\"x\")</script> & Baranow | \u{1B}[0m Minenräumungen\u{202E}"
  static let finding = Sheet.Finding(rule: "number-differs", severity: .error, message: "2.600 is not 2,700", row: 2)

  @Test("HTML escapes the text, names the languages and holds everything itself")
  func html() {
    let text = SampleSheet.sheet(first: Self.hostile, translation: ["<b>", "x"], findings: [Self.finding]).formatted(
      as: .html)
    #expect(text.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; "))
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    #expect(text.contains("<div class=\"source\" role=\"cell\" lang=\"de\" dir=\"ltr\">"))
    #expect(text.contains("<li class=\"error\">2.600 is not 2,700</li>"))
    #expect(text.contains("<div class=\"row doubtful\" role=\"row\" id=\"r2\">"))
    #expect(text.contains(".sheet {") && text.contains("\"use strict\""))
    #expect(!text.contains("src=") && !text.contains("http"))
  }

  @Test("The rows of a long page stand in groups, all of them once")
  func groups() {
    var sheet = SampleSheet.sheet()
    let row = sheet.rows[1]
    sheet = Sheet(
      title: sheet.title, sourceLanguage: .german, targetLanguage: .english,
      rows: (1...120).map { number in
        Sheet.Row(
          number: number, line: number, startsParagraph: false, source: row.source, target: row.target, confidence: nil)
      }, names: sheet.names, terms: sheet.terms, quantities: sheet.quantities, findings: [], hasTranslation: false)
    let html = sheet.formatted(as: .html)
    #expect(html.ranges(of: "<div class=\"body\" role=\"rowgroup\">").count == 3)
    #expect((1...120).allSatisfy { html.contains("id=\"r\($0)\"") })
    #expect(html.ranges(of: "<div").count == html.ranges(of: "</div>").count)
  }

  @Test("HTML writes right-to-left languages so")
  func rightToLeft() throws {
    let text = SampleSheet.sheet(translation: ["שלום", ""], to: try #require(.init(tag: "he"))).formatted(as: .html)
    #expect(text.contains("lang=\"he\" dir=\"rtl\"><span class=\"text\">שלום"))
  }

  @Test("Every mark links to its entry")
  func marks() {
    let text = SampleSheet.sheet().formatted(as: .html)
    let marks = text.split(separator: "<a class=\"mark ").dropFirst()
    #expect(marks.count == 4)
    for (mark, entry) in zip(marks, ["n0", "t0", "q0", "n0"]) {
      #expect(mark.contains("href=\"#\(entry)\""))
      #expect(text.contains("<tr id=\"\(entry)\" data-target="))
    }
  }

  @Test("Markdown keeps its tables whatever the text holds")
  func markdown() {
    let text = SampleSheet.sheet(first: Self.hostile).formatted(as: .markdown)
    #expect(text.contains("| 1 | &lt;script>alert(\"x\")&lt;/script> &amp; **Baranow** \\| \\[0m *Minenräumungen*"))
    #expect(
      text.contains("| Minenräumung | mine clearance · demining | Minenräumungen (inflected) | also \\| as a verb |"))
  }

  @Test("TSV has a header of language tags and as many cells in every row")
  func tsv() {
    let lines = SampleSheet.sheet(first: "a\tb\nc Baranow").formatted(as: .tsv).split(separator: "\n")
    #expect(lines.first == "row\tde\ten\tnames\tterms\tquantities\tfindings")
    #expect(lines.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 7 })
    #expect(lines[1].hasPrefix("1\ta b c Baranow\t\tBaranow = Baranov"))
  }

  @Test("JSON lines carry their type and are escaped")
  func jsonLines() {
    let lines = SampleSheet.sheet(first: "\"\\\u{1}Baranow\u{2028}", findings: [Self.finding]).formatted(as: .jsonl)
      .split(separator: "\n")
    #expect(lines.count == 1 + 2 + 1 + 1 + 1 + 1)
    #expect(lines.allSatisfy { $0.hasPrefix("{\"type\":\"") && $0.hasSuffix("}") })
    #expect(lines[1].contains("\"source\":\"\\\"\\\\\\u0001Baranow\\u2028\""))
  }

  @Test(
    "JSON values",
    arguments: [
      (JSON.decimal(0.5), "0.5"), (.decimal(1), "1"), (.decimal(0.12345), "0.123"), (.decimal(.nan), "null"),
      (.array([.null, .bool(true), .integer(-3)]), "[null,true,-3]"),
      (.object([("ä", .string("\t"))]), "{\"ä\":\"\\t\"}"),
    ])
  func json(value: JSON, text: String) { #expect(value.text == text) }
}

@Suite("The sheet as a Word document")
struct WordSheetTests {
  @Test("The page that pandoc reads holds two columns and nothing that text could break")
  func page() {
    let text = SampleSheet.sheet(
      first: FileFormatTests.hostile, translation: ["<b>", "x"], findings: [FileFormatTests.finding]
    ).formatted(as: .docx)
    #expect(text.contains("<th>German</th><th>English</th>"))
    #expect(text.contains("&lt;script&gt;") && text.contains("<td>&lt;b&gt;</td>"))
    #expect(text.contains("<b>Baranow</b>") && text.contains("<i>Minenräumungen</i>"))
    #expect(text.contains("<li><b>error</b> (row 2): 2.600 is not 2,700</li>"))
  }

  @Test("Without pandoc it says what to install; with it, it gives a package of files")
  func file() {
    do throws(DocumentWriterError) {
      let bytes = try SampleSheet.sheet(translation: ["a", "b"]).file(as: .docx)
      #expect(bytes.starts(with: Array("PK".utf8)))
    } catch {
      #expect(error == .notInstalled(program: "pandoc", package: "pandoc"))
    }
  }
}
