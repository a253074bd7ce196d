public import Terminology
public import Text

/// The terms found in a text, as lines of output. What a form stands for is written once and copied to each of its places.
public struct TermsReport: Sendable {
  private let document: Document
  private let matches: TermMatches

  /// - Parameter matches: Found in this document.
  public init(document: Document, matches: TermMatches) {
    self.document = document
    self.matches = matches
  }

  /// Writes the report in UTF-8, in large pieces.
  ///
  /// - Parameters:
  ///   - asTable: A line an entry and form, with the lines of the text that have it: text, entry, targets, match, lines.
  ///     Else a JSON object a hit.
  ///   - write: Is given each piece.
  public func write(asTable: Bool, to write: ([UInt8]) throws -> Void) rethrows {
    try asTable ? writeTable(write) : writeJSON(write)
  }

  // MARK: Table

  private func writeTable(_ write: ([UInt8]) throws -> Void) rethrows {
    var lineOf = LineCursor(document: document)
    var lines: [[Int]] = Array(repeating: [], count: matches.formCount)
    var order: [TermMatches.Place] = []
    for place in matches.places {
      let form = Int(place.form)
      let line = lineOf.line(at: place.range.lowerBound)
      if lines[form].isEmpty { order.append(place) }
      if lines[form].last != line { lines[form].append(line) }
    }
    var text: [UInt8] = Array("text\tentry\ttargets\tmatch\tlines\n".utf8)
    for row in rows(order, lines) {
      text += row.cells.utf8
      for (place, line) in row.lines.enumerated() {
        text.append(place == 0 ? 0x09 : UInt8(ascii: ","))
        text += String(line).utf8
      }
      text.append(0x0A)
      if text.count > 65_536 {
        try write(text)
        text.removeAll(keepingCapacity: true)
      }
    }
    try write(text)
  }

  /// The rows; forms that are written alike share theirs.
  private func rows(_ order: [TermMatches.Place], _ lines: [[Int]]) -> [(cells: String, lines: [Int])] {
    var rows: [(cells: String, lines: [Int])] = []
    var places: [String: Int] = [:]
    for first in order {
      let form = Int(first.form)
      for hit in matches.hits(at: first) {
        let cells = [text(of: hit), hit.entry, hit.targets.joined(separator: "|"), hit.match.rawValue]
          .joined(separator: "\t")
        if let place = places[cells] {
          if rows[place].lines != lines[form] { rows[place].lines = Set(rows[place].lines + lines[form]).sorted() }
        } else {
          places[cells] = rows.count
          rows.append((cells, lines[form]))
        }
      }
    }
    return rows
  }

  /// The text of a hit on one line.
  private func text(of hit: TermHit) -> String {
    let text = document.text(hit.range).split { $0 == "\n" || $0 == "\r\n" || $0 == "\r" || $0 == "\t" }
      .joined(separator: " ")
    return hit.particle.map { text + " … " + document.text($0) } ?? text
  }

  // MARK: JSON

  private func writeJSON(_ write: ([UInt8]) throws -> Void) rethrows {
    var tails: [[[UInt8]]] = Array(repeating: [], count: matches.formCount)
    var text: [UInt8] = []
    for place in matches.places {
      let form = Int(place.form)
      if tails[form].isEmpty { tails[form] = matches.hits(at: place).map { Array(tail($0).utf8) } }
      let position = document.position(of: place.range)
      let particle = place.particle.map(document.position)
      for tail in tails[form] {
        text += #"{"type":"term","line":"#.utf8
        text += "\(position.line),\"start\":\(position.start),\"end\":\(position.end),".utf8
        text += "\"byteStart\":\(position.bytes.lowerBound),\"byteEnd\":\(position.bytes.upperBound),".utf8
        if let particle { text += "\"particleStart\":\(particle.start),\"particleEnd\":\(particle.end),".utf8 }
        text += tail
        text.append(0x0A)
      }
      if text.count > 65_536 {
        try write(text)
        text.removeAll(keepingCapacity: true)
      }
    }
    try write(text)
  }

  /// The members that are the same at each place of a form, without the opening brace.
  private func tail(_ hit: TermHit) -> String {
    String(
      JSON.object([
        ("text", .string(text(of: hit))), ("entry", .string(hit.entry)), ("targets", .strings(hit.targets)),
        ("match", .string(hit.match.rawValue)), ("confidence", .string(hit.confidence.rawValue)),
        ("status", .string(hit.concept.status.rawValue)), ("glossary", .string(hit.glossary)),
        ("domain", .string(hit.concept.domain)), ("note", .string(hit.concept.note)), ("reason", .string(hit.reason)),
      ]).text.dropFirst())
  }
}

/// The lines of places that come in order, without a search for each.
private struct LineCursor {
  private let lines: [Range<Int>]
  private var index = 0

  init(document: Document) { lines = document.lines }

  /// The line, from one, of a place; quick where it is not before the last one.
  mutating func line(at place: Int) -> Int {
    if index < lines.count, lines[index].lowerBound > place { index = 0 }
    while index + 1 < lines.count, lines[index + 1].lowerBound <= place { index += 1 }
    return index + 1
  }
}
