internal import Text

/// The text of a Markdown file (CommonMark's common parts): a paragraph, heading, list item or table cell a line, blank
/// lines between them. Code blocks, link targets, front matter and the marks themselves are left out.
struct MarkdownText {
  private let document: Document

  init(_ document: Document) { self.document = document }

  func text() -> String {
    var blocks: [String] = []
    var paragraph = ""
    var fence: String?
    var isHard = false
    func end() {
      let text = MarkdownInline.plain(paragraph)
      if !text.isEmpty { blocks.append(text) }
      paragraph = ""
      isHard = false
    }
    for line in lines() {
      let content = line.trimmingSpace()
      if let open = fence {
        if content.hasPrefix(open), content.allSatisfy({ $0 == open.first }) { fence = nil }
        continue
      }
      if let mark = Self.fence(content) {
        end()
        fence = mark
        continue
      }
      // A line of code stands by itself, four blanks in; in a paragraph it only goes on.
      if paragraph.isEmpty, line.hasPrefix("    ") || line.hasPrefix("\t"), !Self.isListItem(content) { continue }
      if content.isEmpty || Self.isRule(content) {
        end()
        continue
      }
      let item = Self.withoutMarks(content)
      if item.startsBlock { end() }
      if content.hasPrefix("|") {
        end()
        blocks += Self.cells(content)
        continue
      }
      if !paragraph.isEmpty { paragraph += isHard ? "\n" : " " }
      paragraph += item.text
      isHard = line.hasSuffix("  ") || content.hasSuffix("\\")
      if isHard, content.hasSuffix("\\") { paragraph.removeLast() }
      if item.endsBlock { end() }
    }
    end()
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The lines behind the front matter (YAML between two lines of dashes).
  private func lines() -> [String] {
    let lines = document.lines.map(document.text)
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." }) else {
      return lines
    }
    return Array(lines[(end + 1)...])
  }

  private static func fence(_ line: String) -> String? {
    ["```", "~~~"].first { line.hasPrefix($0) }.map { mark in String(line.prefix { $0 == mark.first }) }
  }

  /// Whether a line is a rule, underlines a heading, or parts a table's head from its body.
  private static func isRule(_ line: String) -> Bool {
    let marks = line.filter { !$0.isWhitespace }
    return marks.count >= 3 && ["-", "*", "_", "="].contains { mark in marks.allSatisfy { $0 == mark } }
      || line.contains("-") && line.allSatisfy { "|:- ".contains($0) }
  }

  private static func isListItem(_ line: String) -> Bool { withoutMarks(line).startsBlock }

  /// A line without the marks of quotes, headings and list items that it begins with.
  private static func withoutMarks(_ line: String) -> (text: String, startsBlock: Bool, endsBlock: Bool) {
    var rest = Substring(line)
    var starts = false
    while let first = rest.first {
      if first == ">" {
        rest = rest.dropFirst().drop(while: \.isWhitespace)
      } else if "-*+".contains(first), rest.dropFirst().first?.isWhitespace == true {
        rest = rest.dropFirst().drop(while: \.isWhitespace)
        starts = true
        for box in ["[ ] ", "[x] ", "[X] "] where rest.hasPrefix(box) { rest = rest.dropFirst(box.count) }
      } else if let item = numberedItem(rest) {
        rest = item
        starts = true
      } else {
        break
      }
    }
    let level = rest.prefix { $0 == "#" }.count
    guard (1...6).contains(level), rest.dropFirst(level).first?.isWhitespace != false else {
      return (String(rest), starts, false)
    }
    let heading = String(rest.dropFirst(level)).trimmingSpace()
    // Closing marks count only behind a blank.
    let closing = heading.reversed().prefix { $0 == "#" }.count
    let body = heading.dropLast(closing)
    return (body.isEmpty || body.last?.isWhitespace == true ? String(body) : heading, true, true)
  }

  /// What stands behind `12.` or `12)`.
  private static func numberedItem(_ line: Substring) -> Substring? {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard (1...9).contains(digits.count), let mark = rest.first, ".)".contains(mark),
      rest.dropFirst().first?.isWhitespace == true
    else { return nil }
    return rest.dropFirst().drop(while: \.isWhitespace)
  }

  private static func cells(_ line: String) -> [String] {
    line.split(separator: "|").map { MarkdownInline.plain(String($0).trimmingSpace()) }.filter { !$0.isEmpty }
  }
}

/// The inline marks of Markdown.
enum MarkdownInline {
  /// A paragraph without emphasis, code and link marks, tags and backslashes, its character references resolved.
  static func plain(_ text: String) -> String {
    if !text.utf8.contains(where: { marks.contains($0) }) { return text.trimmingSpace() }
    // Tags and references are those of HTML; line breaks are kept.
    return text.split(separator: "\n").map { line in
      HTMLText(withoutMarks(Array(line.utf8))).text().split(separator: "\n").joined(separator: " ")
    }.joined(separator: "\n").trimmingSpace()
  }

  private static let marks = Set("*_`[]<>&\\~!".utf8)
  private static let escapable = Set("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".utf8)

  private static func withoutMarks(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var place = 0
    let lastBracket = bytes.lastIndex(of: UInt8(ascii: ")")) ?? -1
    while place < bytes.count {
      let byte = bytes[place]
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0x20
      switch byte {
      case UInt8(ascii: "\\") where escapable.contains(next):
        output += escaped(next)
        place += 1
      case UInt8(ascii: "*"), UInt8(ascii: "`"): break
      case UInt8(ascii: "~") where next == byte: place += 1
      // Inside a word an underscore is a letter.
      case UInt8(ascii: "_") where !(isWord(output.last) && isWord(next)): break
      case UInt8(ascii: "!") where next == UInt8(ascii: "["): break
      case UInt8(ascii: "["): break
      case UInt8(ascii: "]"):
        if next == UInt8(ascii: "("), lastBracket > place {
          while bytes[place] != UInt8(ascii: ")") { place += 1 }
        } else if next == UInt8(ascii: "["),
          let end = bytes[place...].prefix(1_000).firstIndex(of: UInt8(ascii: "]"), after: place)
        {
          place = end
        }
      case UInt8(ascii: "<") where isAddress(bytes, place):
        let address = bytes[(place + 1)...].prefix(2_000).prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
        output += address
        place = min(address.endIndex, bytes.count - 1)
      default: output.append(byte)
      }
      place += 1
    }
    return output
  }

  /// Whether `<` begins an address such as `<https://example.org>`.
  private static func isAddress(_ bytes: [UInt8], _ place: Int) -> Bool {
    let rest = bytes[(place + 1)...]
    return ["http:", "https:", "mailto:"].contains { rest.starts(with: Array($0.utf8)) }
  }

  /// A character that a backslash keeps, so that it is no markup of HTML either.
  private static func escaped(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "<"): Array("&lt;".utf8)
    case UInt8(ascii: "&"): Array("&amp;".utf8)
    default: [byte]
    }
  }

  private static func isWord(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func firstIndex(of byte: UInt8, after place: Int) -> Int? { self[(place + 1)...].firstIndex(of: byte) }
}
