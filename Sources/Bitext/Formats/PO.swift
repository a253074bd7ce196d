internal import Text

/// A message catalogue of GNU gettext (`.po`, `.pot`).
///
/// A message is a unit; its plural forms are segments: the first pairs the singular with `msgstr[0]`, the others pair
/// the plural with their forms. A fuzzy translation has the state `initial` and the sub-state `po:fuzzy`. Comments become
/// notes of the categories `translator`, `extracted` and `reference`; the file's header, properties. Previous texts
/// (`#|`) are not kept.
enum PO {
  /// - Parameters:
  ///   - file: The file, decoded.
  ///   - source: The language of the messages; English where it is nil, as gettext assumes.
  ///   - target: The language of the translations; what the header says where it is nil.
  static func read(_ file: Document, source: Language?, target: Language?) throws(BitextFormatError) -> BitextDocument {
    var reader = POReader(file)
    let messages = try reader.messages()
    let header = messages.first { $0.id?.isEmpty == true && $0.context == nil && !$0.isObsolete }
    let properties = header.map { Self.properties(of: $0.translations[0] ?? "") } ?? []
    let said = properties.first { $0.name == "Language" }.flatMap { Language(tag: $0.value) }
    return BitextDocument(
      source: source ?? .english, target: target ?? said,
      units: messages.compactMap { $0.id.map { $0.isEmpty } == true ? nil : unit($0) }, properties: properties)
  }

  /// The character set that the header of a catalogue names; nil where it names none, or is a template's `CHARSET`.
  static func charset(of bytes: [UInt8]) -> String? {
    let mark = Array("charset=".utf8)
    let start = bytes.prefix(4096)
    guard let place = start.indices.first(where: { start[$0...].starts(with: mark) }) else { return nil }
    let name = start[(place + mark.count)...].prefix {
      $0 > 0x20 && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "\"")
    }
    let text = String(decoding: name, as: UTF8.self)
    return text.isEmpty || text == "CHARSET" ? nil : text
  }

  private static func properties(of header: String) -> [BitextProperty] {
    header.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmingBlanks() }
      return parts.count == 2 ? BitextProperty(parts[0], parts[1]) : nil
    }
  }

  private static func unit(_ message: POMessage) -> TranslationUnit {
    let source = message.id ?? ""
    let isFuzzy = message.flags.contains("fuzzy")
    let segment = { (source: String, target: String) in
      TranslationSegment(
        source: InlineText(source), target: target.isEmpty ? nil : InlineText(target),
        state: target.isEmpty || isFuzzy ? .initial : .translated, subState: isFuzzy ? "po:fuzzy" : nil)
    }
    var segments = [segment(source, message.translations[0] ?? "")]
    if let plural = message.plural {
      let last = max(message.translations.keys.max() ?? 1, 1)
      segments += (1...last).map { segment(plural, message.translations[$0] ?? "") }
    }
    return TranslationUnit(
      context: message.context, segments: segments, notes: message.notes,
      properties: message.flags.filter { $0 != "fuzzy" }.map { BitextProperty("flag", $0) },
      isObsolete: message.isObsolete)
  }
}

/// A message as the file has it.
private struct POMessage {
  var context: String?
  var id: String?
  var plural: String?
  /// By the number of the plural form; 0 where there is none.
  var translations: [Int: String] = [:]
  var notes: [BitextNote] = []
  var flags: [String] = []
  var isObsolete = false
  /// The line that it begins in, from one.
  var line = 0
}

/// Reads a catalogue line by line.
private struct POReader {
  private enum Field {
    case context, id, plural
    case translation(Int)
    case previous
  }

  private let file: Document
  private var done: [POMessage] = []
  private var message = POMessage()
  private var field: Field?

  init(_ file: Document) { self.file = file }

  mutating func messages() throws(BitextFormatError) -> [POMessage] {
    for (number, range) in file.lines.enumerated() { try read(number + 1, range) }
    try end(file.lines.count)
    return done
  }

  private mutating func read(_ number: Int, _ range: Range<Int>) throws(BitextFormatError) {
    var start = range.lowerBound
    skipBlanks(&start, range.upperBound)
    guard start < range.upperBound else { return try end(number) }
    var isObsolete = false
    if file.bytes[start] == UInt8(ascii: "#") {
      let mark = start + 1 < range.upperBound ? file.bytes[start + 1] : 0x20
      guard mark == UInt8(ascii: "~") else { return try comment(mark, number, start..<range.upperBound) }
      isObsolete = true
      start += 2
      skipBlanks(&start, range.upperBound)
      guard start < range.upperBound else { return }
      // The previous text of an obsolete message.
      if file.bytes[start] == UInt8(ascii: "|") {
        field = .previous
        return
      }
    }
    if file.bytes[start] == UInt8(ascii: "\"") {
      let text = try string(number, start..<range.upperBound)
      return try add(text, number, start)
    }
    try keyword(number, start..<range.upperBound, isObsolete: isObsolete)
  }

  private mutating func keyword(
    _ number: Int, _ range: Range<Int>, isObsolete: Bool
  ) throws(BitextFormatError) {
    let word = file.bytes[range].prefix { $0 > 0x20 && $0 != UInt8(ascii: "\"") }
    let name = String(decoding: word, as: UTF8.self)
    switch name {
    case "msgctxt", "msgid":
      if message.id != nil { try end(number) }
      field = name == "msgid" ? .id : .context
    case "msgid_plural" where message.id != nil: field = .plural
    case "msgstr" where message.id != nil: field = .translation(0)
    case "domain":
      field = .previous
      return
    default:
      guard let form = pluralForm(name), message.id != nil else {
        throw error(
          number, range.lowerBound,
          message.id == nil && name.hasPrefix("msg")
            ? .misplaced(name, needs: "a msgid") : .unknownLine(String(file.text(range).prefix(30))))
      }
      field = .translation(form)
    }
    if message.line == 0 { message.line = number }
    message.isObsolete = isObsolete
    var start = word.endIndex
    skipBlanks(&start, range.upperBound)
    let text = start < range.upperBound ? try string(number, start..<range.upperBound) : ""
    try add(text, number, range.lowerBound)
  }

  /// The number in `msgstr[2]`.
  private func pluralForm(_ name: String) -> Int? {
    guard name.hasPrefix("msgstr["), name.hasSuffix("]") else { return nil }
    return Int(name.dropFirst(7).dropLast()).flatMap { (0..<100).contains($0) ? $0 : nil }
  }

  private mutating func add(_ text: String, _ number: Int, _ place: Int) throws(BitextFormatError) {
    switch field {
    case .context: message.context = (message.context ?? "") + text
    case .id: message.id = (message.id ?? "") + text
    case .plural: message.plural = (message.plural ?? "") + text
    case .translation(let form): message.translations[form, default: ""] += text
    case .previous: return
    case nil: throw error(number, place, .misplaced("a string", needs: "a keyword such as msgid"))
    }
  }

  private mutating func comment(_ mark: UInt8, _ number: Int, _ range: Range<Int>) throws(BitextFormatError) {
    // A comment belongs to what follows.
    if message.id != nil { try end(number) }
    let isPlain = mark <= 0x20
    let text = file.text(min(range.lowerBound + (isPlain ? 1 : 2), range.upperBound)..<range.upperBound)
      .trimmingBlanks()
    switch mark {
    case UInt8(ascii: ","):
      message.flags += text.split(separator: ",").map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
    case UInt8(ascii: "|"): field = .previous
    case _ where text.isEmpty: return
    case UInt8(ascii: "."): message.notes.append(BitextNote(text, category: "extracted"))
    case UInt8(ascii: ":"): message.notes.append(BitextNote(text, category: "reference"))
    default: message.notes.append(BitextNote(text, category: "translator"))
    }
  }

  /// Ends the message; comments without one are dropped.
  private mutating func end(_ number: Int) throws(BitextFormatError) {
    defer { field = nil }
    if message.id == nil, message.context != nil {
      throw BitextFormatError(
        file: file.name, line: message.line, column: 1,
        problem: .misplaced("msgctxt", needs: "a msgid behind it, and one"))
    }
    if message.id != nil { done.append(message) }
    message = POMessage()
  }

  private func skipBlanks(_ place: inout Int, _ end: Int) {
    while place < end, file.bytes[place] == 0x20 || file.bytes[place] == 0x09 { place += 1 }
  }

  /// The text of a string in quotes.
  private func string(_ number: Int, _ range: Range<Int>) throws(BitextFormatError) -> String {
    guard file.bytes[range.lowerBound] == UInt8(ascii: "\"") else {
      throw error(number, range.lowerBound, .unknownLine(String(file.text(range).prefix(30))))
    }
    var content: [UInt8] = []
    var place = range.lowerBound + 1
    while place < range.upperBound {
      let byte = file.bytes[place]
      if byte == UInt8(ascii: "\"") {
        var rest = place + 1
        skipBlanks(&rest, range.upperBound)
        guard rest == range.upperBound else { throw error(number, rest, .textAfterQuote) }
        return String(decoding: content, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        content.append(try escape(number, &place, range.upperBound))
      } else {
        content.append(byte)
        place += 1
      }
    }
    throw error(number, range.lowerBound, .unclosedQuote)
  }

  /// The byte of an escape sequence as in C; moves `place` behind it.
  private func escape(_ number: Int, _ place: inout Int, _ end: Int) throws(BitextFormatError) -> UInt8 {
    let start = place
    guard place + 1 < end else { throw error(number, start, .badEscape("\\")) }
    let mark = file.bytes[place + 1]
    place += 2
    let simple: [UInt8: UInt8] = [
      UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "a"): 0x07,
      UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "v"): 0x0B, UInt8(ascii: "\""): UInt8(ascii: "\""),
      UInt8(ascii: "\\"): UInt8(ascii: "\\"), UInt8(ascii: "'"): UInt8(ascii: "'"),
      UInt8(ascii: "?"): UInt8(ascii: "?"),
    ]
    if let byte = simple[mark] { return byte }
    let isHexadecimal = mark == UInt8(ascii: "x")
    if !isHexadecimal { place -= 1 }
    let digits = file.bytes[place..<end].prefix(isHexadecimal ? 2 : 3).prefix {
      Character(Unicode.Scalar($0)).hexDigitValue.map { isHexadecimal || $0 < 8 } ?? false
    }
    guard !digits.isEmpty, let value = Int(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 8),
      value < 0x80
    else { throw error(number, start, .badEscape(file.text(start..<min(start + 2, end)))) }
    place = digits.endIndex
    return UInt8(value)
  }

  private func error(_ line: Int, _ offset: Int, _ problem: BitextFormatError.Problem) -> BitextFormatError {
    let column = file.position(of: offset..<offset).start + 1
    return BitextFormatError(file: file.name, line: line, column: column, problem: problem)
  }
}
