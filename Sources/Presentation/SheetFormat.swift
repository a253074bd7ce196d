public import Assist

/// The forms that a sheet is shown in.
public enum SheetFormat: String, CaseIterable, Sendable {
  case terminal, html, markdown, tsv, jsonl

  /// The format that a file's ending asks for: `.html`, `.md`, `.tsv`, `.jsonl`; nil for any other.
  public init?(ending path: String) {
    switch path.split(separator: ".").last?.lowercased() {
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case "tsv": self = .tsv
    case "jsonl": self = .jsonl
    default: return nil
    }
  }
}

extension Sheet {
  /// The sheet in a format, for a file or standard output; the terminal's options hold for ``SheetFormat/terminal`` only.
  public func formatted(as format: SheetFormat, terminal: TerminalSheet.Options = .init()) -> String {
    switch format {
    case .terminal: TerminalSheet(self, options: terminal).text
    case .html: HTMLSheet(self).text
    case .markdown: MarkdownSheet(self).text
    case .tsv: TSVSheet(self).text
    case .jsonl: JSONLinesSheet(self).text
    }
  }
}
