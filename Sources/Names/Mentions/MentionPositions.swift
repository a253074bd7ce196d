public import Text

/// The positions of ranges that come in the order of a document, each counted on from the one before, so that a long
/// line costs one pass.
public struct MentionPositions {
  private let document: Document
  private var line = 0
  private var offset = 0
  private var scalars = 0

  public init(_ document: Document) { self.document = document }

  /// The position of a range that lies in one line; the ranges of later calls begin no earlier than this one.
  public mutating func position(of range: Range<Int>) -> Position {
    let index = document.lineIndex(of: range.lowerBound)
    let start = document.lines.isEmpty ? 0 : document.lines[index].lowerBound
    if index != line || offset < start {
      line = index
      offset = start
      scalars = 0
    }
    scalars += count(offset..<max(offset, range.lowerBound))
    offset = range.lowerBound
    return Position(
      line: index + 1, start: scalars, end: scalars + count(range),
      bytes: range.lowerBound + document.leadingBytes..<range.upperBound + document.leadingBytes)
  }

  private func count(_ range: Range<Int>) -> Int {
    document.bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
