/// A text as lines of valid UTF-8, and the positions that everything downstream speaks.
///
/// Ranges are of UTF-8 bytes in ``bytes`` unless a name says otherwise.
public struct Document: Sendable {
  /// The file's name, as messages give it; `-` for standard input.
  public let name: String
  /// The text in UTF-8, without a byte order mark.
  public let bytes: [UInt8]
  /// The lines in order, without what ends them (LF, CRLF or CR).
  public let lines: [Range<Int>]
  /// The bytes of the file that stand before ``bytes``: 3 where it began with a byte order mark.
  public let leadingBytes: Int

  public init(name: String = "-", text: String) {
    self.init(name: name, validUTF8: Array(text.utf8), leadingBytes: 0)
  }

  /// - Parameter validUTF8: Bytes that are known to be UTF-8.
  package init(name: String, validUTF8: [UInt8], leadingBytes: Int) {
    self.name = name
    bytes = validUTF8
    lines = lineRanges(of: validUTF8)
    self.leadingBytes = leadingBytes
  }

  /// The text of a range.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The index of the line that a byte stands in; a line's end belongs to it.
  public func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The position of a range that lies in one line, as output gives it.
  public func position(of range: Range<Int>) -> Position {
    let index = lineIndex(of: range.lowerBound)
    let start = lines.isEmpty ? 0 : scalarCount(bytes[lines[index].lowerBound..<range.lowerBound])
    return Position(
      line: index + 1, start: start, end: start + scalarCount(bytes[range]),
      bytes: range.lowerBound + leadingBytes..<range.upperBound + leadingBytes)
  }
}

/// Where a piece of text stands in a file.
public struct Position: Hashable, Sendable {
  /// The line, from one.
  public let line: Int
  /// The Unicode scalars of the line from `start`, counted from zero, up to but not including `end`.
  public let start: Int
  public let end: Int
  /// The UTF-8 bytes in the file, from zero.
  public let bytes: Range<Int>

  public init(line: Int, start: Int, end: Int, bytes: Range<Int>) {
    self.line = line
    self.start = start
    self.end = end
    self.bytes = bytes
  }
}

private func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
  bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
}

private func lineRanges(of bytes: [UInt8]) -> [Range<Int>] {
  bytes.withUnsafeBufferPointer { bytes in
    var lines: [Range<Int>] = []
    var start = 0
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x0A || byte == 0x0D {
        lines.append(start..<place)
        if byte == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A { place += 1 }
        start = place + 1
      }
      place += 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }
}
