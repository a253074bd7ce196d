internal import Glibc

/// The UTF-8 bytes of a word, or of a piece of one, where they lie: no copy is made and nothing is allocated.
///
/// Whoever hands letters on keeps the bytes: letters of a table are good as long as the table, letters that a function
/// gives to a closure only until that returns.
struct Letters: Equatable, ExpressibleByStringLiteral, @unchecked Sendable {
  let start: UnsafePointer<UInt8>
  let count: Int

  init(start: UnsafePointer<UInt8>, count: Int) {
    self.start = start
    self.count = count
  }

  init(_ buffer: UnsafeBufferPointer<UInt8>) {
    guard let start = buffer.baseAddress else {
      self = ""
      return
    }
    self.init(start: start, count: buffer.count)
  }

  init(stringLiteral text: StaticString) { self.init(start: text.utf8Start, count: text.utf8CodeUnitCount) }

  var isEmpty: Bool { count == 0 }
  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }
  var string: String { String(decoding: buffer, as: UTF8.self) }
  var last: UInt8 { count == 0 ? 0 : start[count - 1] }
  var first: UInt8 { count == 0 ? 0 : start[0] }

  /// Whether the first letter is a capital of German.
  var isCapitalized: Bool {
    first &- 0x41 < 26 || (first == 0xC3 && count > 1 && (0x80...0x9E).contains(start[1]))
  }

  subscript(place: Int) -> UInt8 { start[place] }
  /// The letters of a range of bytes, which must lie inside.
  subscript(range: Range<Int>) -> Letters { Letters(start: start + range.lowerBound, count: range.count) }
  func prefix(_ length: Int) -> Letters { Letters(start: start, count: length) }
  func dropFirst(_ length: Int) -> Letters { Letters(start: start + length, count: count - length) }

  // One byte tells most apart, before anything is called.
  func hasPrefix(_ other: Letters) -> Bool {
    guard count >= other.count, other.count > 0 else { return other.count == 0 }
    return start[0] == other.start[0] && memcmp(start, other.start, other.count) == 0
  }

  func hasSuffix(_ other: Letters) -> Bool {
    guard count >= other.count, other.count > 0 else { return other.count == 0 }
    return start[count - 1] == other.start[other.count - 1]
      && memcmp(start + (count - other.count), other.start, other.count - 1) == 0
  }

  /// The letters without an ending; nil where they do not end so.
  func removing(suffix: Letters) -> Letters? { hasSuffix(suffix) ? prefix(count - suffix.count) : nil }
  /// The letters without a beginning; nil where they do not begin so.
  func removing(prefix: Letters) -> Letters? { hasPrefix(prefix) ? dropFirst(prefix.count) : nil }

  /// Whether they end in one of some endings.
  func hasSuffix(in endings: [Letters]) -> Bool { endings.contains { hasSuffix($0) } }

  static func == (left: Letters, right: Letters) -> Bool {
    left.count == right.count && memcmp(left.start, right.start, left.count) == 0
  }

  static func == (left: Letters, right: String) -> Bool {
    left.count == right.utf8.count && left.buffer.elementsEqual(right.utf8)
  }

  /// Calls `body` with two pieces put together to one word.
  static func join<Result>(_ first: Letters, _ second: Letters, _ body: (Letters) -> Result) -> Result {
    join(first, second, "", body)
  }

  /// Calls `body` with three pieces put together to one word.
  static func join<Result>(
    _ first: Letters, _ second: Letters, _ third: Letters, _ body: (Letters) -> Result
  ) -> Result {
    let count = first.count + second.count + third.count
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(count, 1)) { buffer in
      guard let start = buffer.baseAddress else { return body("") }
      memcpy(start, first.start, first.count)
      memcpy(start + first.count, second.start, second.count)
      memcpy(start + first.count + second.count, third.start, third.count)
      return body(Letters(start: UnsafePointer(start), count: count))
    }
  }

  /// Calls `body` with the word and a capital for its first letter, where that is a letter of German or its like.
  func withCapital<Result>(_ body: (Letters) -> Result) -> Result { withFirst(body) { $0 & 0xDF } }
  /// Calls `body` with the word and a small first letter.
  func withSmallFirst<Result>(_ body: (Letters) -> Result) -> Result { withFirst(body) { $0 | 0x20 } }

  private func withFirst<Result>(_ body: (Letters) -> Result, _ map: (UInt8) -> UInt8) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(count, 1)) { buffer in
      guard let copy = buffer.baseAddress, count > 0 else { return body(self) }
      memcpy(copy, start, count)
      if (copy[0] | 0x20) &- 0x61 < 26 {
        copy[0] = map(copy[0])
      } else if count > 1, copy[0] == 0xC3, !Self.caseless.contains(copy[1] | 0x20) {
        copy[1] = map(copy[1])
      }
      return body(Letters(start: UnsafePointer(copy), count: count))
    }
  }

  /// The second bytes, made small, of letters of the Latin-1 supplement without a partner there: ß, × and ÷, ÿ.
  private static let caseless: [UInt8] = [0x9F, 0xBF, 0xB7]
}

extension String {
  /// Calls `body` with the string's bytes.
  func withLetters<Result>(_ body: (Letters) throws -> Result) rethrows -> Result {
    var copy = self
    return try copy.withUTF8 { try body(Letters($0)) }
  }
}
