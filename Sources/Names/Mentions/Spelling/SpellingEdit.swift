public import Text

/// A word of a text and what to write in its place.
public struct SpellingEdit: Hashable, Sendable {
  /// The document, by its place.
  public let document: Int
  /// UTF-8 bytes of the document, inside one line.
  public let range: Range<Int>
  /// What is written instead.
  public let replacement: String
}

extension Document {
  /// The bytes of the text with edits made.
  ///
  /// - Parameter edits: Of this document, in text order; they do not overlap.
  public func bytes(applying edits: some Sequence<SpellingEdit>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var place = 0
    for edit in edits {
      result += bytes[place..<edit.range.lowerBound]
      result += edit.replacement.utf8
      place = edit.range.upperBound
    }
    return result + bytes[place...]
  }
}
