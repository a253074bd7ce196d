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
  private let scalars: ScalarIndex

  /// - Parameter name: The file's, for messages.
  public init(name: String = "-", text: String) {
    self.init(name: name, validUTF8: Array(text.utf8), leadingBytes: 0)
  }

  /// - Parameter validUTF8: Bytes that are known to be UTF-8.
  package init(name: String, validUTF8: [UInt8], leadingBytes: Int) {
    self.name = name
    bytes = validUTF8
    lines = lineRanges(of: validUTF8)
    scalars = ScalarIndex(validUTF8)
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
    let line = lines.isEmpty ? 0 : scalars.count(before: lines[index].lowerBound, in: bytes)
    return Position(
      line: index + 1, start: scalars.count(before: range.lowerBound, in: bytes) - line,
      end: scalars.count(before: range.upperBound, in: bytes) - line,
      bytes: range.lowerBound + leadingBytes..<range.upperBound + leadingBytes)
  }
}

/// Where a piece of text stands in a file.
public struct Position: Hashable, Sendable {
  /// The line, from one.
  public let line: Int
  /// The Unicode scalars of the line from `start`, counted from zero, up to but not including `end`.
  public let start: Int
  /// The end in the line, in Unicode scalars from 0; the scalar there is no part.
  public let end: Int
  /// The UTF-8 bytes in the file, from zero.
  public let bytes: Range<Int>

  /// - Parameters:
  ///   - line: Counted from 1.
  ///   - bytes: Of the file.
  public init(line: Int, start: Int, end: Int, bytes: Range<Int>) {
    self.line = line
    self.start = start
    self.end = end
    self.bytes = bytes
  }
}

/// How many Unicode scalars stand before a byte, without counting from the start of a long line each time.
private struct ScalarIndex: Sendable {
  private static let block = 1024
  /// The scalars before each block of bytes.
  private let counts: [Int]

  init(_ bytes: [UInt8]) {
    var counts = [0]
    counts.reserveCapacity(bytes.count / Self.block + 1)
    var start = 0
    while start + Self.block <= bytes.count {
      counts.append(counts[counts.count - 1] + Self.count(bytes, start..<start + Self.block))
      start += Self.block
    }
    self.counts = counts
  }

  func count(before offset: Int, in bytes: [UInt8]) -> Int {
    let block = offset / Self.block
    return counts[block] + Self.count(bytes, block * Self.block..<offset)
  }

  /// The bytes that begin a scalar.
  private static func count(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for place in range where bytes[place] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }
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
