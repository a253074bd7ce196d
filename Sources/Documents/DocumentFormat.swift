/// The formats of documents whose text is read.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  case text, markdown, html, srt, vtt, docx, odt, epub, rtf, pdf

  /// The format that the ending of a file's name tells; plain text where it tells none.
  public init(ending path: String) {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() }
    self =
      switch ending {
      case "md", "markdown": .markdown
      case "html", "htm", "xhtml": .html
      case let ending?: DocumentFormat(rawValue: ending).flatMap { $0 == .html ? nil : $0 } ?? .text
      case nil: .text
      }
  }

  /// The program that extracts the text of what Hexapla does not read itself.
  var converter: Converter? {
    switch self {
    case .text, .markdown, .html, .srt, .vtt: nil
    case .docx, .odt, .epub, .rtf: .pandoc
    case .pdf: .pdftotext
    }
  }
}
