internal import Text

/// The formats that bitexts are exchanged in.
public enum BitextFormat: String, Hashable, Sendable, CaseIterable {
  /// A table parted by tabs, with a header of language tags.
  case tsv
  /// A table parted by commas or semicolons (RFC 4180), with a header of language tags.
  case csv
  /// Two text files, line for line.
  case moses
  /// What hunalign writes with `-text`.
  case hunalign
  /// Translation Memory eXchange 1.4b.
  case tmx
  /// XLIFF: 1.2 and 2.0 to 2.2 are read, 2.1 is written.
  case xliff
  /// A message catalogue of GNU gettext; read only.
  case po

  /// The format that the ending of a file's name tells; nil where it tells none.
  public init?(ending path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: point)...].lowercased() {
    case "tsv", "tab": self = .tsv
    case "csv": self = .csv
    case "po", "pot": self = .po
    case "tmx": self = .tmx
    case "xlf", "xliff", "sdlxliff", "mqxliff", "mxliff": self = .xliff
    default: return nil
    }
  }

  /// The format that the beginning of a file looks like: a table, a catalogue, or lines of hunalign.
  init(content: Document) {
    let first = content.lines.first { !$0.isEmpty }.map { content.text($0.prefix(500_000)) } ?? ""
    let cells = first.split(separator: "\t", omittingEmptySubsequences: false)
    if first.hasPrefix("#") || first.hasPrefix("msgid") || first.hasPrefix("msgctxt") {
      self = .po
    } else if cells.count >= 3, Double(cells[2]) != nil {
      self = .hunalign
    } else if cells.count >= 2 || first.split(whereSeparator: { $0 == "," || $0 == ";" }).count < 2 {
      self = .tsv
    } else {
      self = .csv
    }
  }

  /// Whether it can be written.
  public var isWritten: Bool { self != .po }

  /// The formats that can be written.
  public static var written: [BitextFormat] { allCases.filter(\.isWritten) }
}
