/// The difference of two texts as `diff -u` writes it, for texts of which one was made from the other line by line.
public struct UnifiedDiff: Sendable {
  /// The lines, without line feeds; none where the texts are alike.
  public let lines: [String]

  private static let context = 3

  /// - Parameters:
  ///   - name: The file's name; it stands behind `a/` and `b/`, as `patch -p1` expects.
  ///   - old: UTF-8.
  ///   - new: UTF-8 with as many line feeds as `old`; otherwise the texts are shown as one change.
  public init(name: String, old: [UInt8], new: [UInt8]) {
    let before = Self.split(old)
    let after = Self.split(new)
    guard before.count == after.count else {
      lines =
        Self.header(name) + ["@@ -1,\(before.count) +1,\(after.count) @@"]
        + Self.marked("-", before, last: true, of: old) + Self.marked("+", after, last: true, of: new)
      return
    }
    let changed = before.indices.filter { before[$0] != after[$0] }
    guard !changed.isEmpty else {
      lines = []
      return
    }
    var lines = Self.header(name)
    for hunk in Self.hunks(changed, count: before.count) {
      lines.append("@@ -\(hunk.lowerBound + 1),\(hunk.count) +\(hunk.lowerBound + 1),\(hunk.count) @@")
      var place = hunk.lowerBound
      while place < hunk.upperBound {
        let isChanged = before[place] != after[place]
        var end = place
        while end < hunk.upperBound, (before[end] != after[end]) == isChanged { end += 1 }
        let isLast = end == before.count
        if isChanged {
          lines += Self.marked("-", before[place..<end], last: isLast, of: old)
          lines += Self.marked("+", after[place..<end], last: isLast, of: new)
        } else {
          lines += Self.marked(" ", before[place..<end], last: isLast, of: old)
        }
        place = end
      }
    }
    self.lines = lines
  }

  private static func header(_ name: String) -> [String] {
    let path = name.hasPrefix("/") ? String(name.dropFirst()) : name
    return ["--- a/\(path)", "+++ b/\(path)"]
  }

  /// The changed lines with those around them, in runs that do not touch.
  private static func hunks(_ changed: [Int], count: Int) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for line in changed {
      let range = max(0, line - context)..<min(count, line + context + 1)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  private static func marked(
    _ mark: String, _ lines: some Sequence<ArraySlice<UInt8>>, last: Bool, of text: [UInt8]
  ) -> [String] {
    var marked = lines.map { mark + String(decoding: $0, as: UTF8.self) }
    if last, text.last != 0x0A { marked.append("\\ No newline at end of file") }
    return marked
  }

  private static func split(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
