internal import Assist
internal import Tables
internal import Text

/// A sheet as one self-contained HTML page; its style and script are the files of `Page/`.
///
/// Without script the page still reads: each mark links to its entry in the lists below the rows, which says all that
/// the script shows beside the mark.
struct HTMLSheet {
  private let sheet: Sheet

  init(_ sheet: Sheet) { self.sheet = sheet }

  var text: String {
    """
    <!DOCTYPE html>
    <html lang="en" data-view="both">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escapedHTML(sheet.title)) – Hexapla</title>
    <style>
    \(page("sheet.css"))</style>
    </head>
    <body>
    \(header)
    <main>
    \(HTMLRows(sheet).text)
    \(HTMLLists(sheet).text)<footer><p>Keys: \(keys)</p></footer>
    </main>
    <div id="tip" role="tooltip" hidden></div>
    <script>
    \(page("sheet.js"))</script>
    </body>
    </html>

    """
  }

  /// A file of `Page/`; the build embeds it, and a test finds it missing.
  private func page(_ name: String) -> String {
    EmbeddedFile(path: "Sources/Presentation/Page/\(name)").map {
      String(decoding: $0.bytes, as: UTF8.self)
    } ?? ""
  }

  private var header: String {
    let languages = "\(sheet.sourceLanguage.englishName) to \(sheet.targetLanguage.englishName)"
    let counts = [
      counted(sheet.rows.count, sheet.rowNoun), linked(sheet.names.count, "name"), linked(sheet.terms.count, "term"),
    ]
    let toCheck =
      sheet.findings.isEmpty ? "" : " · <a href=\"#findings\">\(sheet.findings.count) to check</a>"
    return """
      <header>
      <div><h1>\(escapedHTML(sheet.title))</h1>\
      <p>\(escapedHTML(languages)) · \(counts.joined(separator: " · "))\(toCheck)</p></div>
      <div class="tools">
      <input type="search" id="search" placeholder="Search" aria-label="Search the rows">
      <span id="status" role="status"></span>
      <span class="group" role="group" aria-label="Columns">
      \(views)
      </span>
      \(switches)
      <button type="button" id="print">Print</button>
      </div>
      </header>
      """
  }

  private func linked(_ count: Int, _ noun: String) -> String {
    count == 0 ? counted(count, noun) : "<a href=\"#\(noun)s\">\(counted(count, noun))</a>"
  }

  private var views: String {
    [("both", "Both"), ("source", "Source"), ("target", sheet.hasTranslation ? "Target" : "Help"), ("lines", "Lines")]
      .map { view, label in
        "<button type=\"button\" data-show=\"\(view)\" aria-pressed=\"\(view == "both")\">\(label)</button>"
      }.joined(separator: "\n")
  }

  private var switches: String {
    [("marks", "Marks", true), ("cover", "Cover", false), ("swap", "Swap", false), ("theme", "Dark", false)]
      .map { identifier, label, isOn in
        "<button type=\"button\" id=\"\(identifier)\" aria-pressed=\"\(isOn)\">\(label)</button>"
      }.joined(separator: "\n")
  }

  private var keys: String {
    [
      (["j", "k"], "next and previous row"), (["n", "p"], "next and previous row to check"), (["/"], "search"),
      (["1"], "both"), (["2"], "source"), (["3"], "target"), (["4"], "lines, one below the other"), (["m"], "marks"),
      (["c"], "cover the right column"), (["space"], "uncover the row"), (["s"], "swap"), (["d"], "dark or light"),
    ].map { keys, meaning in keys.map { "<kbd>\($0)</kbd>" }.joined(separator: " ") + " " + meaning }
      .joined(separator: ", ") + "."
  }
}
