internal import CICU

/// A regular expression of ICU's.
///
/// A value is used by one thread at a time; make one for each.
public final class RegularExpression {
  private let handle: OpaquePointer

  /// Matches longer than this are taken not to overlap with the next, which bounds the work on long lines.
  private static let longestOverlap: Int32 = 256

  /// - Throws: ``ICUError/badPattern(status:offset:)``.
  public init(_ pattern: String) throws(ICUError) {
    let units = Array(pattern.utf16)
    var status: cicu_status = 0
    var fault: Int32 = 0
    let opened = units.withUnsafeBufferPointer { buffer in
      // An empty array has no address, and ICU wants one.
      withUnsafePointer(to: UInt16(0)) {
        cicu_regex_open(buffer.baseAddress ?? $0, Int32(units.count), &fault, &status)
      }
    }
    guard let opened else { throw .badPattern(status: statusName(status), offset: max(0, Int(fault))) }
    handle = opened
  }

  deinit { cicu_regex_close(handle) }

  /// The ends of the matches from every place of `text` on: matches may overlap. Positions count UTF-16 units.
  ///
  /// - Throws: ``ICUError/failed(operation:status:)`` where a match takes too long.
  public func matchEnds(in text: [UInt16]) throws(ICUError) -> [Int] {
    var found: [Int] = []
    var failure: cicu_status = 0
    text.withUnsafeBufferPointer { units in
      var status: cicu_status = 0
      guard let base = units.baseAddress else { return }
      cicu_regex_set_text(handle, base, Int32(units.count), &status)
      var place: Int32 = 0
      var (start, end): (Int32, Int32) = (0, 0)
      while place <= Int32(units.count), cicu_regex_find(handle, place, &start, &end, &status) {
        if found.last != Int(end) { found.append(Int(end)) }
        place = end - start > Self.longestOverlap ? end : start + 1
      }
      failure = status
    }
    guard failure <= 0 else {
      throw .failed(operation: "match a regular expression", status: statusName(failure))
    }
    return found
  }

  /// Whether the whole of `text` is a match, where the pattern was anchored, or some of it.
  public func matches(_ text: String) -> Bool {
    let ends = try? matchEnds(in: Array(text.utf16))
    return ends?.isEmpty == false
  }
}
