public import Text

/// Beads that a person has set right and that an alignment must keep.
///
/// The file is what `align` writes: a line a bead, source indices, target indices, and whatever comes behind another
/// tab; indices count sentences from zero and are parted by commas. A side that is empty says that the other has no
/// counterpart. Empty lines and lines that begin with `#` are passed over.
public struct Corrections: Sendable, Equatable {
  /// The beads, in the order of their sentences.
  public let beads: [Bead]

  /// No corrections.
  public static let none = Corrections(beads: [])

  private init(beads: [Bead]) { self.beads = beads }

  /// Reads a file of corrections.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - sourceCount: The number of source sentences.
  ///   - targetCount: The number of target sentences.
  /// - Throws: ``CorrectionError``.
  public init(_ file: Document, sourceCount: Int, targetCount: Int) throws(CorrectionError) {
    var found: [(bead: Bead, line: Int)] = []
    for (place, line) in file.lines.enumerated() {
      let text = file.text(line)
      if text.isEmpty || text.hasPrefix("#") { continue }
      let cells = text.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 2 else { throw .noTab(file: file.name, line: place + 1) }
      let reader = IndexReader(file: file.name, line: place + 1)
      let source = try reader.range(cells[0], below: sourceCount, side: "source")
      let target = try reader.range(cells[1], below: targetCount, side: "target")
      if source.isEmpty, target.isEmpty { throw .empty(file: file.name, line: place + 1) }
      found.append((Bead(source: source, target: target, confidence: 1), place + 1))
    }
    try Self.checkOrder(found, file.name, \.source)
    try Self.checkOrder(found, file.name, \.target)
    beads = try Self.sorted(found, file.name)
  }

  /// No sentence may stand in two beads.
  private static func checkOrder(
    _ found: [(bead: Bead, line: Int)], _ file: String, _ side: KeyPath<Bead, Range<Int>>
  ) throws(CorrectionError) {
    let ranges = found.map { (range: $0.bead[keyPath: side], line: $0.line) }.filter { !$0.range.isEmpty }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    for (one, other) in zip(ranges, ranges.dropFirst()) where other.range.lowerBound < one.range.upperBound {
      throw .twice(
        file: file, line: max(one.line, other.line), other: min(one.line, other.line),
        index: other.range.lowerBound)
    }
  }

  /// Beads with both sides, which may not cross, and between them those with one.
  private static func sorted(
    _ found: [(bead: Bead, line: Int)], _ file: String
  ) throws(CorrectionError) -> [Bead] {
    let linked = found.filter { !$0.bead.source.isEmpty && !$0.bead.target.isEmpty }
      .sorted { $0.bead.source.lowerBound < $1.bead.source.lowerBound }
    for (one, other) in zip(linked, linked.dropFirst())
    where other.bead.target.lowerBound < one.bead.target.upperBound {
      throw .crossing(file: file, line: max(one.line, other.line), other: min(one.line, other.line))
    }
    return linked.map(\.bead) + found.map(\.bead).filter { $0.source.isEmpty || $0.target.isEmpty }
  }
}

/// Why a file of corrections cannot be used. Lines count from one.
public enum CorrectionError: Error, Equatable, CustomStringConvertible {
  case noTab(file: String, line: Int)
  /// Both sides of a line are empty.
  case empty(file: String, line: Int)
  /// A cell holds what is no index.
  case noIndex(file: String, line: Int, text: String)
  /// An index is that of no sentence; `count` is their number.
  case outside(file: String, line: Int, index: Int, side: String, count: Int)
  /// The indices of a side do not follow each other.
  case gap(file: String, line: Int, text: String)
  /// A sentence stands in two beads, the other one on line `other`.
  case twice(file: String, line: Int, other: Int, index: Int)
  /// Two beads cross: beads keep the order of both texts.
  case crossing(file: String, line: Int, other: Int)

  /// What was wrong, where, and what to do.
  public var description: String {
    switch self {
    case .noTab(let file, let line):
      "\(file):\(line):1: there is no tab; write source indices, a tab, and target indices, such as 4⇥4,5"
    case .empty(let file, let line): "\(file):\(line):1: both sides are empty; name a sentence, or drop the line"
    case .noIndex(let file, let line, let text):
      "\(file):\(line):1: “\(text)” is no list of indices; write numbers with commas between them"
    case .outside(let file, let line, let index, let side, let count):
      "\(file):\(line):1: there is no \(side) sentence \(index); "
        + (count == 0 ? "the text is empty" : "they count from 0 to \(count - 1)")
    case .gap(let file, let line, let text):
      "\(file):\(line):1: the indices “\(text)” do not follow each other; a bead is made of neighbours"
    case .twice(let file, let line, let other, let index):
      "\(file):\(line):1: sentence \(index) stands in the bead of line \(other) too; name it once"
    case .crossing(let file, let line, let other):
      "\(file):\(line):1: the bead crosses that of line \(other); beads keep the order of both texts"
    }
  }
}

/// Reads the indices of one line.
private struct IndexReader {
  let file: String
  let line: Int

  func range(_ cell: Substring, below count: Int, side: String) throws(CorrectionError) -> Range<Int> {
    var found: [Int] = []
    for part in cell.split(separator: ",") {
      let digits = part.filter { $0 != " " }
      guard let index = Int(digits), index >= 0 else {
        throw .noIndex(file: file, line: line, text: String(cell.prefix(40)))
      }
      guard index < count else { throw .outside(file: file, line: line, index: index, side: side, count: count) }
      found.append(index)
    }
    guard let first = found.first else { return 0..<0 }
    guard found == Array(first..<first + found.count) else {
      throw .gap(file: file, line: line, text: String(cell.prefix(40)))
    }
    return first..<first + found.count
  }
}
