public import Text

/// The formats of glossaries.
public enum GlossaryFormat: String, Sendable, CaseIterable {
  /// The house format: tab-separated, with a header.
  case tsv
  /// Comma-separated values of RFC 4180, with any separator.
  case csv
  case utx
  /// OmegaT's tab files.
  case omegat
  /// TBX of any version; written as version 3 in the DCT style, in the DCA style where it has categories that no public
  /// module has.
  case tbx
  /// TBX version 3 in the DCA style.
  case tbxDCA = "tbx-dca"
  /// TBX version 2.
  case tbx2 = "tbx-v2"
  /// A spreadsheet of Office Open XML; read only.
  case xlsx
  /// The XML that MultiTerm exports; read only.
  case multiTerm = "multiterm"

  /// Whether files of the format are read and not written.
  public var isReadOnly: Bool { self == .xlsx || self == .multiTerm }

  /// The format that a file's name says.
  public init?(fileName: String) {
    let name = fileName.lowercased()
    switch name.split(separator: ".").last.map(String.init) {
    case "tsv": self = .tsv
    case "csv": self = .csv
    case "utx": self = .utx
    case "txt", "tab", "utf8": self = .omegat
    case "tbx", "xml", "tbxm": self = .tbx
    case "xlsx", "xlsm": self = .xlsx
    default: return nil
    }
  }

  /// The format of a file, by what it begins with and else by its name.
  init(fileName: String, bytes: [UInt8]) {
    let start = bytes.prefix(4_096)
    if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .xlsx
      return
    }
    // UTF-16 has zeros between the letters; a byte order mark stands before them.
    let letters = start.filter { $0 != 0 && $0 < 0x80 }
    if letters.starts(with: Array("#UTX".utf8)) {
      self = .utx
    } else if letters.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") {
      self = MultiTermReader.reads(Array(letters.prefix(1_024))) ? .multiTerm : .tbx
    } else {
      let named = GlossaryFormat(fileName: fileName) ?? .tsv
      self = named == .tbx || named == .xlsx || named == .omegat && Self.hasHeader(start) ? .tsv : named
    }
  }

  /// Whether the first line that is no comment names two languages.
  private static func hasHeader(_ start: some Sequence<UInt8>) -> Bool {
    let text = String(decoding: Array(start), as: UTF8.self)
    let lines = text.split(whereSeparator: { $0 == "\n" || $0 == "\r\n" || $0 == "\r" })
    guard let line = lines.first(where: { !$0.hasPrefix("#") }) else { return false }
    let cells = line.split(separator: "\t")
    return cells.count > 1 && cells.prefix(2).allSatisfy { $0.utf8.count < 12 && Language(tag: String($0)) != nil }
  }
}

/// What a caller knows of a glossary's file that the file itself may not say.
public struct GlossaryOptions: Sendable {
  /// Nil to tell it from the content and the name.
  public var format: GlossaryFormat?
  /// The languages of formats that name none.
  public var source: Language?
  /// The language of the second column, for formats that do not say it.
  public var target: Language?
  /// The character set, by a name that ICU knows; nil for UTF-8 or what a byte order mark says.
  public var encoding: String?
  /// What parts the cells of comma-separated values; nil to tell it from the content.
  public var separator: UInt8?

  /// What the caller knows better than the file; nil where the file decides.
  public init(
    format: GlossaryFormat? = nil, source: Language? = nil, target: Language? = nil, encoding: String? = nil,
    separator: UInt8? = nil
  ) {
    self.format = format
    self.source = source
    self.target = target
    self.encoding = encoding
    self.separator = separator
  }
}
