internal import Tables
internal import Text

/// Reads the dictionaries of the dictd server, such as Debian's `dict-freedict-*`: an index of headwords with the place of
/// their text, and the text, often packed by dictzip.
///
/// A line of the index is headword, start and length, the numbers in base 64 (`A` to `Z`, `a` to `z`, `0` to `9`, `+`,
/// `/`); headwords that begin with `00database` or `00-database` tell of the dictionary itself. See `dictfmt(1)`.
struct DictdReader {
  private let index: String
  private let definitions: DefinitionReader

  /// - Parameters:
  ///   - index: The path of the index; the text stands beside it as `.dict` or `.dict.dz`.
  ///   - headword: The language of the headwords.
  ///   - gloss: The language of the explanations.
  /// - Throws: `TableError` where the program was built without its tables.
  init(index: String, headword: Language, gloss: Language) throws(TableError) {
    self.index = index
    definitions = DefinitionReader(
      headwordLanguage: headword.tag, glossLanguage: gloss.tag, words: try DictionaryWords())
  }

  /// A headword with the place of its text.
  struct Entry: Equatable {
    let headword: Range<Int>
    let start: Int
    let length: Int
    let line: Int
  }

  /// Reads all entries, each text once, in the order of the text.
  ///
  /// - Parameter visit: Is given each concept, and how much of the work is done by then, from 0 to 1.
  /// - Throws: ``DictionaryError`` with the line of the index.
  func read(visit: (Concept, Double) -> Void) throws(DictionaryError) {
    let bytes = try contents()
    var entries = try Self.entries(of: bytes, file: index)
    guard !entries.isEmpty else { throw DictionaryError(file: index, problem: .empty) }
    let stem = index.dropLast(".index".utf8.count)
    let parts = DictionaryFile(path: index, format: .dictd).parts
    guard parts.count > 1 else {
      throw DictionaryError(file: index, problem: .missingPart("\(stem).dict or \(stem).dict.dz"))
    }
    var text = try DictionaryText(path: parts[1])
    entries.sort { ($0.start, $0.length, $0.line) < ($1.start, $1.length, $1.line) }
    var last: (start: Int, length: Int)?
    for (place, entry) in entries.enumerated() {
      if let last, last == (entry.start, entry.length) { continue }
      last = (entry.start, entry.length)
      guard let content = try text.text(start: entry.start, length: entry.length) else {
        throw DictionaryError(
          file: index, line: entry.line,
          problem: .outside(start: entry.start, length: entry.length, size: text.count))
      }
      let headword = String(decoding: bytes[entry.headword], as: UTF8.self)
      let done = Double(place) / Double(entries.count)
      for concept in definitions.concepts(
        of: String(decoding: content, as: UTF8.self), headword: headword, number: entry.line)
      {
        visit(concept, done)
      }
    }
  }

  private func contents() throws(DictionaryError) -> [UInt8] {
    do { return try InputFile.contents(path: index) } catch {
      throw DictionaryError(file: index, problem: .glossary(error.description))
    }
  }

  /// The entries of an index, without those of the dictionary itself.
  static func entries(of bytes: [UInt8], file: String) throws(DictionaryError) -> [Entry] {
    var entries: [Entry] = []
    var start = 0
    var line = 0
    while start < bytes.count {
      line += 1
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      defer { start = end + 1 }
      if start == end { continue }
      let cells = bytes[start..<end].split(separator: 0x09, maxSplits: 3, omittingEmptySubsequences: false)
      guard cells.count > 2, let first = number(cells[1]), let length = number(cells[2]) else {
        let column = cells.count > 1 ? cells[1].startIndex - start + 1 : 1
        throw DictionaryError(file: file, line: line, column: column, problem: .badIndexLine)
      }
      if let fault = firstInvalidUTF8(in: cells[0]) {
        throw DictionaryError(file: file, line: line, column: fault - start + 1, problem: .notUTF8)
      }
      if cells[0].starts(with: "00database".utf8) || cells[0].starts(with: "00-database".utf8) { continue }
      entries.append(Entry(headword: cells[0].indices, start: first, length: length, line: line))
    }
    return entries
  }

  /// A number in base 64; nil where it is none, or too large for any file.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...8).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      let value: UInt8
      switch digit {
      case 0x41...0x5A: value = digit - 0x41
      case 0x61...0x7A: value = digit - 0x61 + 26
      case 0x30...0x39: value = digit - 0x30 + 52
      case 0x2B: value = 62
      case 0x2F: value = 63
      default: return nil
      }
      number = number << 6 | Int(value)
    }
    return number
  }
}
