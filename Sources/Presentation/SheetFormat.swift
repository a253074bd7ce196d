public import Assist
public import Documents

/// The forms that a sheet is shown in.
public enum SheetFormat: String, CaseIterable, Sendable {
  case terminal, html, markdown, tsv, jsonl
  /// A Word document, through pandoc.
  case docx

  /// The format that a file's ending asks for: `.html`, `.md`, `.tsv`, `.jsonl`, `.docx`; nil for any other.
  public init?(ending path: String) {
    switch path.split(separator: ".").last?.lowercased() {
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case "tsv": self = .tsv
    case "jsonl": self = .jsonl
    case "docx": self = .docx
    default: return nil
    }
  }
}

extension Sheet {
  /// The sheet as a file of a format.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - terminal: The terminal's options; they hold for ``SheetFormat/terminal`` only.
  /// - Throws: `DocumentWriterError` where another program has to write the format and does not.
  public func file(
    as format: SheetFormat, terminal: TerminalSheet.Options = .init()
  ) throws(DocumentWriterError) -> [UInt8] {
    let text = formatted(as: format, terminal: terminal)
    return format == .docx ? try DocumentWriter.docx(html: text) : Array(text.utf8)
  }

  /// The sheet as text; of ``SheetFormat/docx`` the page that pandoc makes it of.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - terminal: The terminal's options; they hold for ``SheetFormat/terminal`` only.
  public func formatted(as format: SheetFormat, terminal: TerminalSheet.Options = .init()) -> String {
    switch format {
    case .terminal: TerminalSheet(self, options: terminal).text
    case .html: HTMLSheet(self).text
    case .markdown: MarkdownSheet(self).text
    case .tsv: TSVSheet(self).text
    case .jsonl: JSONLinesSheet(self).text
    case .docx: WordSheet(self).html
    }
  }
}
