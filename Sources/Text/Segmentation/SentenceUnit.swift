/// A sentence, or a line, as it is aligned.
public struct SentenceUnit: Hashable, Sendable {
  /// Its text, on one line.
  public let text: String
  /// UTF-8 bytes of the document, from its first to its last.
  public let range: Range<Int>
  /// Whether a paragraph, a heading or an item begins with it.
  public let startsParagraph: Bool

  /// - Parameter range: UTF-8 bytes of the document.
  public init(text: String, range: Range<Int>, startsParagraph: Bool) {
    self.text = text
    self.range = range
    self.startsParagraph = startsParagraph
  }
}

extension SRXSegmenter {
  /// The sentences of a document.
  ///
  /// - Throws: ``SRXError`` where a rule takes too long on a line.
  public func units(of document: Document) throws(SRXError) -> [SentenceUnit] {
    var lines = LineFinder(document)
    return try sentences(of: document).map { range in
      SentenceUnit(
        text: document.text(range), range: range, startsParagraph: lines.place(of: range.lowerBound).isFirst)
    }
  }
}

extension Document {
  /// The lines as they are, empty ones too.
  public var lineUnits: [SentenceUnit] {
    lines.map { SentenceUnit(text: text($0), range: $0, startsParagraph: false) }
  }
}

/// Tells of places asked for in ascending order how they stand in their lines.
struct LineFinder {
  private let document: Document
  private var line = 0
  private var lastLine = -1

  init(_ document: Document) { self.document = document }

  /// Whether a sentence at `offset` is the first of its line, and whether a line without text stands before that line.
  mutating func place(of offset: Int) -> (isFirst: Bool, followsBlank: Bool) {
    while line + 1 < document.lines.count, document.lines[line + 1].lowerBound <= offset { line += 1 }
    let isFirst = line != lastLine
    let followsBlank = isFirst && (lastLine < 0 || line > lastLine + 1)
    lastLine = line
    return (isFirst, followsBlank)
  }
}
