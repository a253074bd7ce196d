internal import Text

/// Text whose lines were broken to fit a page, as pdftotext gives it: the lines of a paragraph are joined, words parted at
/// a line's end too; blank lines part paragraphs.
struct WrappedText {
  private let document: Document

  init(_ document: Document) { self.document = document }

  func text() -> String {
    var paragraphs: [String] = []
    var paragraph = ""
    for range in document.lines {
      let line = document.text(range).trimmingSpace()
      if line.isEmpty {
        if !paragraph.isEmpty { paragraphs.append(paragraph) }
        paragraph = ""
      } else {
        Self.append(line, to: &paragraph)
      }
    }
    if !paragraph.isEmpty { paragraphs.append(paragraph) }
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  private static func append(_ line: String, to paragraph: inout String) {
    if paragraph.isEmpty {
      paragraph = line
      return
    }
    let last = paragraph.unicodeScalars.suffix(2).map(\.self)
    let goesOn = line.unicodeScalars.first?.properties.isLowercase ?? false
    if last.last == "\u{AD}" {
      paragraph.unicodeScalars.removeLast()
    } else if last.count == 2, last[1] == "-", last[0].properties.isAlphabetic, goesOn {
      paragraph.unicodeScalars.removeLast()
    } else if !(last.last == "-" && last.first?.properties.isAlphabetic == true) {
      paragraph += " "
    }
    paragraph += line
  }
}

extension String {
  /// The string without white space around it.
  func trimmingSpace() -> String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
