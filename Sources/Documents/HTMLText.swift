/// The text of an HTML page, read as tolerantly as browsers do: block elements become paragraphs parted by blank lines,
/// what is no prose (scripts, styles, the head, pictures, forms' choices) is left out, characters by name or number are
/// resolved. Linear in the page's length, whatever stands in it.
struct HTMLText {
  private let bytes: [UInt8]
  /// The last quotes of either kind: an attribute that opens one behind them is not quoted.
  private let lastQuotes: [UInt8: Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lastQuotes = [
      UInt8(ascii: "\""): bytes.lastIndex(of: UInt8(ascii: "\"")) ?? -1,
      UInt8(ascii: "'"): bytes.lastIndex(of: UInt8(ascii: "'")) ?? -1,
    ]
  }

  func text() -> String {
    var blocks = HTMLBlocks()
    var place = 0
    /// The element whose content is left out, and how many of its name are open.
    var dropped: (name: String, depth: Int)?
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "<"), let end = markupEnd(place) {
        if let tag = tag(place..<end) {
          place = contentStart(of: tag, behind: end)
          read(tag, &blocks, &dropped)
        } else {
          place = end
        }
        continue
      }
      let start = place
      repeat {
        place += 1
      } while place < bytes.count && bytes[place] != UInt8(ascii: "<") && bytes[place] != UInt8(ascii: "&")
      if dropped != nil { continue }
      if bytes[start] == UInt8(ascii: "&"), let reference = HTMLEntities.standard.reference(in: bytes, at: start) {
        blocks.append(reference.text)
        place = reference.end
      } else {
        blocks.append(bytes[start..<place])
      }
    }
    return blocks.finish()
  }

  private struct Tag {
    let name: String
    let isEnd: Bool
    let isFootnoteLink: Bool
  }

  /// Where a tag, comment or declaration that begins at `start` ends; nil where nothing of the kind begins there.
  private func markupEnd(_ start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    if bytes[start...].starts(with: Array("<!--".utf8)) { return find("-->", from: start + 4) }
    let next = bytes[start + 1]
    let isTag = isLetter(next) || next == UInt8(ascii: "/") && start + 2 < bytes.count && isLetter(bytes[start + 2])
    guard isTag || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") else { return nil }
    var place = start + 1
    var afterEquals = false
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: ">") { return place + 1 }
      if afterEquals, let last = lastQuotes[byte], last > place {
        repeat { place += 1 } while bytes[place] != byte
      }
      if byte > 0x20 { afterEquals = byte == UInt8(ascii: "=") }
      place += 1
    }
    return bytes.count
  }

  /// Behind the next occurrence of `mark`, or the end.
  private func find(_ mark: String, from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var place = start
    while place + mark.count <= bytes.count {
      if bytes[place] == mark[0], bytes[place...].starts(with: mark) { return place + mark.count }
      place += 1
    }
    return bytes.count
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private func tag(_ range: Range<Int>) -> Tag? {
    let isEnd = bytes[range.lowerBound + 1] == UInt8(ascii: "/")
    let start = range.lowerBound + (isEnd ? 2 : 1)
    guard start < range.upperBound, isLetter(bytes[start]) else { return nil }
    let name = bytes[start..<range.upperBound].prefix { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    let text = String(decoding: name, as: UTF8.self).lowercased()
    // What pandoc makes of notes.
    let isNote = text == "a" && contains("class=\"footnote-", in: range)
    return Tag(name: text, isEnd: isEnd, isFootnoteLink: isNote)
  }

  private func contains(_ text: String, in range: Range<Int>) -> Bool {
    let mark = Array(text.utf8)
    return range.contains { bytes[$0] == mark[0] && bytes[$0..<range.upperBound].starts(with: mark) }
  }

  /// Elements whose content is no markup, and ends at their end tag only.
  private static let raw: Set = ["script", "style", "iframe", "noembed", "noframes", "textarea", "title", "xmp"]
  /// Elements whose content is no prose.
  private static let noProse: Set = [
    "head", "template", "noscript", "svg", "math", "object", "audio", "video", "canvas", "select", "datalist", "button",
  ]
  /// Elements that stand in the head; any other ends one that is not closed.
  private static let inHead: Set = ["base", "link", "meta", "noscript", "script", "style", "template", "title", "head"]
  private static let block: Set = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
    "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
    "tfoot", "th", "thead", "tr", "ul",
  ]

  /// Where reading goes on behind a tag: behind the content and the end tag of elements whose content is no markup.
  private func contentStart(of tag: Tag, behind end: Int) -> Int {
    guard !tag.isEnd, Self.raw.contains(tag.name) else { return end }
    let name = Array(tag.name.utf8)
    var place = end
    while place + name.count + 2 <= bytes.count {
      if bytes[place] == UInt8(ascii: "<"), bytes[place + 1] == UInt8(ascii: "/"),
        zip(name, bytes[(place + 2)...]).allSatisfy({ $0 == $1 | 0x20 })
      {
        return find(">", from: place)
      }
      place += 1
    }
    return bytes.count
  }

  private func read(_ tag: Tag, _ blocks: inout HTMLBlocks, _ dropped: inout (name: String, depth: Int)?) {
    if let open = dropped {
      let endsHead = open.name == "head" && !tag.isEnd && !Self.inHead.contains(tag.name)
      if endsHead {
        dropped = nil
      } else {
        if tag.name != open.name { return }
        let depth = open.depth + (tag.isEnd ? -1 : 1)
        dropped = depth > 0 ? (open.name, depth) : nil
        return
      }
    }
    if !tag.isEnd, Self.noProse.contains(tag.name) || tag.isFootnoteLink {
      dropped = (tag.name, 1)
      return
    }
    if Self.block.contains(tag.name) {
      blocks.end()
      if tag.name == "pre" { blocks.keepsLines = !tag.isEnd }
    } else if tag.name == "br" {
      blocks.breakLine()
    }
  }
}

extension HTMLText {
  /// The character set that a page names in its head; nil where it names none, or is UTF-8 anyway.
  static func declaredCharset(_ bytes: [UInt8]) -> String? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    let mark = Array("charset=".utf8)
    let start = bytes.prefix(2_048).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard let place = start.indices.first(where: { start[$0...].starts(with: mark) }) else { return nil }
    let value = start[(place + mark.count)...].drop { [0x22, 0x27, 0x20].contains($0) }.prefix {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || [0x2D, 0x5F, 0x2E].contains($0)
    }
    // A page that says UTF-8 and is not is told so.
    let name = String(decoding: value, as: UTF8.self)
    return name.isEmpty || name == "utf-8" ? nil : name
  }
}

/// The paragraphs of a page, as they are read.
struct HTMLBlocks {
  private var output: [UInt8] = []
  private var block: [UInt8] = []
  /// White space that counts if text follows in the block.
  private var hasBlank = false
  /// Whether lines are kept as they are, as in `pre`.
  var keepsLines = false

  mutating func append(_ text: some Collection<UInt8>) {
    for byte in text {
      switch byte {
      case 0x0A where keepsLines: breakLine()
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20: hasBlank = true
      // Control characters have no place in a page.
      case 0..<0x20, 0x7F: continue
      default:
        if hasBlank, !block.isEmpty, block.last != 0x0A { block.append(0x20) }
        hasBlank = false
        block.append(byte)
      }
    }
  }

  mutating func append(_ text: String) { append(text.utf8) }

  /// Ends the line, not the block.
  mutating func breakLine() {
    hasBlank = false
    if !block.isEmpty, block.last != 0x0A { block.append(0x0A) }
  }

  mutating func end() {
    while block.last == 0x0A { block.removeLast() }
    hasBlank = false
    if block.isEmpty { return }
    if !output.isEmpty { output.append(0x0A) }
    output += block
    output.append(0x0A)
    block.removeAll(keepingCapacity: true)
  }

  mutating func finish() -> String {
    end()
    return String(decoding: output, as: UTF8.self)
  }
}
