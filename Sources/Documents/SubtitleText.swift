internal import Text

/// The text of subtitles, SubRip (`.srt`) or WebVTT (`.vtt`): a line for each subtitle or each speaker in it, without
/// numbers, times and styles.
struct SubtitleText {
  private let document: Document

  init(_ document: Document) { self.document = document }

  func text() -> String {
    var lines: [String] = []
    var block: [String] = []
    for range in document.lines {
      let line = document.text(range).trimmingSpace()
      if line.isEmpty {
        lines += Self.lines(of: block)
        block = []
      } else {
        block.append(line)
      }
    }
    lines += Self.lines(of: block)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The lines of a block: what stands behind its line of times.
  private static func lines(of block: [String]) -> [String] {
    guard let times = block.firstIndex(where: { $0.contains("-->") }) else { return [] }
    var lines: [String] = []
    for line in block[(times + 1)...] {
      let text = plain(line)
      if text.isEmpty { continue }
      let isSpeaker = ["-", "–", "—"].contains { text.hasPrefix($0) }
      if isSpeaker || lines.isEmpty { lines.append(text) } else { lines[lines.count - 1] += " " + text }
    }
    return lines
  }

  /// A line without tags (`<i>`) and overrides (`{\an8}`).
  private static func plain(_ line: String) -> String {
    var output = String.UnicodeScalarView()
    let scalars = Array(line.unicodeScalars)
    // Where the last closing sign stands: none behind it need be looked for.
    let lastAngle = scalars.lastIndex(of: ">") ?? -1
    let lastBrace = scalars.lastIndex(of: "}") ?? -1
    var place = 0
    while place < scalars.count {
      let next = place + 1 < scalars.count ? scalars[place + 1] : " "
      if scalars[place] == "<", place < lastAngle, next == "/" || next.properties.isAlphabetic || next.isDigit {
        while scalars[place] != ">" { place += 1 }
      } else if scalars[place] == "{", place < lastBrace, next == "\\" {
        while scalars[place] != "}" { place += 1 }
      } else {
        output.append(scalars[place])
      }
      place += 1
    }
    return String(output).trimmingSpace()
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
