import Foundation
import TestSupport
import Testing
import Text

@testable import Documents

@Suite("The text of Markdown and subtitles")
struct ExtractionTests {
  private func text(_ source: String, _ format: DocumentFormat) throws -> String {
    try DocumentFile.extracted(name: "f", bytes: Array(source.utf8), format: format)
  }

  @Test(
    "Markdown",
    arguments: [
      ("# Titel\n\nEin Absatz,\nder weitergeht.\n", "Titel\n\nEin Absatz, der weitergeht.\n"),
      ("Titel\n=====\nText\n", "Titel\n\nText\n"), ("## Zu ##\nText", "Zu\n\nText\n"), ("#kein Titel", "#kein Titel\n"),
      ("- eins\n- zwei\n  weiter\n1. drei\n", "eins\n\nzwei weiter\n\ndrei\n"), ("- [x] fertig", "fertig\n"),
      ("> Zitat\n> weiter", "Zitat weiter\n"), ("**fett** und *schräg* und `code`", "fett und schräg und code\n"),
      ("snake_case und _so_", "snake_case und so\n"), ("[Text](http://a.b/c_d) hier", "Text hier\n"),
      ("![Bild](b.png)", "Bild\n"),
      ("```\ncode\n```\nText", "Text\n"), ("Text\n\n    code\n\nText", "Text\n\nText\n"),
      ("a<br>b &amp; c <b>d</b>", "a b & c d\n"),
      ("1 \\* 2 \\< 3", "1 * 2 < 3\n"), ("---\ntitle: x\n---\nText", "Text\n"), ("Zeile  \nZeile\n", "Zeile\nZeile\n"),
      ("| a | b |\n|---|---|\n| c | d |\n", "a\n\nb\n\nc\n\nd\n"), ("a\n\n***\n\nb", "a\n\nb\n"),
      ("~~weg~~ da", "weg da\n"),
      ("<https://a.b>", "https://a.b\n"),
    ])
  func markdown(source: String, expected: String) throws {
    #expect(try text(source, .markdown) == expected)
  }

  @Test("Subtitles: numbers, times and styles fall away, speakers stand on lines of their own")
  func subtitles() throws {
    let srt = """
      1\r
      00:00:01,000 --> 00:00:04,000\r
      <i>Wo warst du</i>\r
      {\\an8}gestern?\r
      \r
      2\r
      00:00:05,000 --> 00:00:06,000\r
      - Hier.\r
      - 1 < 2\r
      """
    #expect(try text(srt, .srt) == "Wo warst du gestern?\n- Hier.\n- 1 < 2\n")
    #expect(try text("WEBVTT\n\nNOTE x\n\n00:01.000 --> 00:02.000\n<v Anna>Hallo\n", .vtt) == "Hallo\n")
  }

  @Test("Lines of a page are joined into paragraphs")
  func wrapped() {
    let text = "Die Minister unter-\nzeichneten das Nord-\nSüd-Abkommen\nam Dienstag.\n\n\n Neu. \n"
    #expect(
      WrappedText(Document(text: text)).text()
        == "Die Minister unterzeichneten das Nord-Süd-Abkommen am Dienstag.\n\nNeu.\n")
  }

  @Test(
    "Marks repeated thirty thousand times are read in linear time",
    arguments: ["*", "[", "](", "`", "_a", "<", "\\", "~", "> ", "- ", "# ", "|", "![", "{\\", "&", "]["])
  func large(mark: String) throws {
    let line = String(repeating: mark, count: 30_000)
    _ = try text(line, .markdown)
    _ = try text("00 --> 00\n" + line, .srt)
  }

  @Test("Damaged files are read", arguments: 0..<30)
  func mutated(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let markdown = "---\na: b\n---\n# T\n\n- a *b* [c](d) `e`\n\n| x | y |\n|--|--|\n```\nf\n```\n1. g  \nh\n"
    let srt = "1\n00:00:01,000 --> 00:00:04,000\n<i>Wo</i>\n{\\an8}da?\n"
    for _ in 0..<30 {
      _ = try? DocumentFile.extracted(
        name: "f", bytes: Mutation.mutated(Array(markdown.utf8), using: &generator), format: .markdown)
      _ = try? DocumentFile.extracted(
        name: "f", bytes: Mutation.mutated(Array(srt.utf8), using: &generator), format: .srt)
    }
  }
}

@Suite("Documents")
struct DocumentFileTests {
  /// A file of its own, removed when the test ends.
  private func withFile(_ name: String, _ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hexapla-documents-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try Data(bytes).write(to: file)
    try body(file.path())
  }

  private static func isInstalled(_ program: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }

  @Test(
    "Endings",
    arguments: [
      ("a.txt", .text), ("a", .text), ("dir.md/a", .text), ("A.MD", .markdown), ("a.htm", .html), ("a.srt", .srt),
      ("a.docx", .docx),
      ("a.pdf", .pdf), ("-", .text), ("a.text", .text), ("a.de", .text),
    ] as [(String, DocumentFormat)])
  func endings(path: String, format: DocumentFormat) {
    #expect(DocumentFormat(ending: path) == format)
  }

  @Test("Plain text is read as it is, other formats are extracted")
  func own() throws {
    try withFile("a.txt", Array("<p>Text</p>\n".utf8)) { (path: String) throws in
      #expect(try DocumentFile.document(path: path).lines.count == 1)
      #expect(try DocumentFile.document(path: path).bytes == Array("<p>Text</p>\n".utf8))
    }
    try withFile("a.html", Array("<p>Text<p>Mehr".utf8)) { (path: String) throws in
      let document = try DocumentFile.document(path: path)
      #expect(document.text(0..<document.bytes.count) == "Text\n\nMehr\n" && document.name == path)
    }
    try withFile("a.html", Array("<p> </p>".utf8)) { (path: String) throws in
      #expect(throws: DocumentError.noText(file: path)) { try DocumentFile.document(path: path) }
    }
    #expect(throws: DocumentError.input(.notFound(file: "/no/such.docx"))) {
      try DocumentFile.document(path: "/no/such.docx")
    }
    #expect(throws: DocumentError.needsFile(format: .pdf)) { try DocumentFile.document(path: "-", format: .pdf) }
  }

  @Test("DOCX through pandoc", .enabled(if: isInstalled("pandoc"), "pandoc is not installed"))
  func pandoc() throws {
    try withFile("a.html", Array("<h1>Titel</h1><p>Ein <b>Satz</b>.</p><table><tr><td>Zelle</td></tr></table>".utf8)) {
      (path: String) throws in
      let docx = path.replacing(".html", with: ".docx")
      _ = try ChildProcess.output(of: "pandoc", [path, "-o", docx], seconds: 30, limit: 1_000)
      let document = try DocumentFile.document(path: docx)
      #expect(document.text(0..<document.bytes.count) == "Titel\n\nEin Satz.\n\nZelle\n")
    }
    try withFile("bad.docx", Array("no zip".utf8)) { (path: String) throws in
      let error = #expect(throws: DocumentError.self) { try DocumentFile.document(path: path) }
      #expect(error?.description.contains("pandoc cannot read it") == true)
    }
  }

  @Test("PDF through pdftotext", .enabled(if: isInstalled("pdftotext"), "pdftotext is not installed"))
  func pdf() throws {
    // The table of objects is missing; readers mend that.
    let page = """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
      4 0 obj<</Length 68>>stream
      BT /F 12 Tf 20 150 Td (The ministers signed) Tj 0 -14 Td (it.) Tj ET
      endstream endobj
      5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
      trailer<</Root 1 0 R>>
      """
    for name in ["a.pdf", "a.dat"] {
      try withFile(name, Array(page.utf8) + [0x0A, 0x25, 0, 0xFF]) { (path: String) throws in
        let document = try DocumentFile.document(path: path)
        #expect(document.text(0..<document.bytes.count) == "The ministers signed it.\n")
      }
    }
  }

  @Test("A program that is missing, fails, takes too long or gives too much")
  func failures() throws {
    #expect(throws: ProcessFailure.self) {
      try ChildProcess.output(of: "hexapla-no-such-program", [], seconds: 5, limit: 10)
    }
    let slow = #expect(throws: ProcessFailure.self) {
      try ChildProcess.output(of: "sleep", ["30"], seconds: 1, limit: 10)
    }
    if case .timedOut? = slow {} else { Issue.record("\(String(describing: slow))") }
    let much = #expect(throws: ProcessFailure.self) {
      try ChildProcess.output(of: "yes", [], seconds: 20, limit: 100_000)
    }
    if case .tooMuch? = much {} else { Issue.record("\(String(describing: much))") }
    let bad = #expect(throws: ProcessFailure.self) {
      try ChildProcess.output(of: "ls", ["/no/such"], seconds: 5, limit: 10)
    }
    if case .failed(let message)? = bad {
      #expect(message.contains("/no/such"))
    } else {
      Issue.record("\(String(describing: bad))")
    }
    #expect(try ChildProcess.output(of: "printf", ["%s", "ja"], seconds: 5, limit: 10) == Array("ja".utf8))
  }

  @Test("Messages say what to install")
  func messages() {
    #expect(
      DocumentError.notInstalled(file: "a.docx", program: "pandoc", package: "pandoc").description
        == "a.docx: its text is read through pandoc, which is not installed; install it (Debian: apt install pandoc) or convert "
        + "the file to plain text")
  }
}
