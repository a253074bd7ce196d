public import Assist

/// The forms that a sheet is shown in.
public enum SheetFormat: String, CaseIterable, Sendable {
  case terminal, html, markdown, tsv, jsonl
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
