import Assist
import Presentation
import Terminology
import Text

extension FuzzTarget {
  /// An article, with a translation where one follows: a sheet, and that sheet as a page.
  static let assist = FuzzTarget(name: "assist", summary: "an article; a zero byte and its translation") { bytes in
    let texts = parts(bytes, 2)
    let assistant = made {
      try Assistant(source: .german, target: .english, glossaries: Glossary.embedded())
    }
    let sheet = made {
      try assistant.sheet(
        of: Document(text: texts[0]), translation: texts[1].isEmpty ? nil : Document(text: texts[1]))
    }
    for format in SheetFormat.allCases { _ = sheet.formatted(as: format) }
  }
}
