/// A list of names as a file has it: a name a line, or tab-separated values with the name in the first column.
public struct NameList: Sendable {
  /// A line of a list cannot be used.
  public struct Failure: Error, Equatable, CustomStringConvertible {
    /// What the list is called.
    public let file: String
    /// From one.
    public let line: Int
    /// Why the name was not taken.
    public let reason: NameMatchError

    /// The file, the line and column counted from 1, and the problem.
    public var description: String { "\(file):\(line):1: \(reason)" }
  }

  private let bytes: [UInt8]
  private let file: String
  /// The lines of the names, from one, in the order of the index.
  private var lines: [UInt32] = []

  /// - Parameters:
  ///   - bytes: UTF-8; what is none is replaced. Lines end with LF or CR LF; empty ones are passed over.
  ///   - name: What messages call the list.
  public init(bytes: [UInt8], name: String) {
    self.bytes = bytes
    file = name
    var line: UInt32 = 0
    var start = 0
    while start < bytes.count {
      line += 1
      let end = self.end(from: start)
      if cell(start, end) != nil { lines.append(line) }
      start = end + 1
    }
  }

  private func end(from start: Int) -> Int { bytes[start...].firstIndex(of: 0x0A) ?? bytes.count }

  /// The first cell of a line; nil where it is empty.
  private func cell(_ start: Int, _ end: Int) -> Range<Int>? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = start == 0 && bytes.starts(with: mark) ? 3 : start
    guard start < end else { return nil }
    var stop = bytes[start..<end].firstIndex(of: 0x09) ?? end
    if stop == end, stop > start, bytes[stop - 1] == 0x0D { stop -= 1 }
    return bytes[start..<stop].contains { $0 > 0x20 } ? start..<stop : nil
  }

  /// The names, ready for searching.
  ///
  /// - Parameter progress: Told now and then how much is done, from 0 to 1.
  /// - Throws: ``Failure`` for a name that is too long, `TableError` where the program's tables are broken.
  public func index(progress: (Double) -> Void = { _ in }) throws -> NameIndex {
    let index = try NameIndex()
    var start = 0
    while start < bytes.count {
      let end = end(from: start)
      if let cell = cell(start, end) {
        do { try index.add(String(decoding: bytes[cell], as: UTF8.self)) } catch {
          throw Failure(file: file, line: Int(lines[index.count]), reason: error)
        }
        if index.count % 10_000 == 0 { progress(Double(end) / Double(bytes.count)) }
      }
      start = end + 1
    }
    index.prepare()
    return index
  }

  /// A name that was searched for and one that was found, with its line, score, verdict and reason, parted by tabs.
  public func line(_ name: String, _ hit: NameIndex.Hit) -> String {
    "\(name)\t\(hit.name)\t\(lines[hit.number])\t\(hit.match.line)"
  }
}
