internal import Tables
internal import Text

/// Reads the files of the dictionary look-up program Ding, such as Debian's `trans-de-en`.
///
/// A line is an entry, ` :: ` parts its sides, `|` the variants of a side, which belong together in their order, and `;`
/// synonyms. `{f}` is grammar, `[mil.]` a label, `(…)` an explanation or what may be left out, `/ABBR/` an abbreviation,
/// `<…>` another spelling; `#` begins a comment line. Described in `/usr/share/doc/trans-de-en` and on dict.tu-chemnitz.de.
struct DingReader: Sendable {
  /// The bytes that a line may have; those of real dictionaries have a tenth of it.
  private static let longestLine = 65_536

  private let file: String
  private let left: Language
  private let right: Language
  private let words: DictionaryWords

  /// - Parameters:
  ///   - file: The file's name, for messages.
  ///   - left: The language of the left side.
  ///   - right: The language of the right side.
  /// - Throws: `TableError` where the program was built without its tables.
  init(file: String, left: Language, right: Language) throws(TableError) {
    self.file = file
    self.left = left
    self.right = right
    words = try DictionaryWords()
  }

  /// Whether bytes begin as a Ding file does: one of the first lines has two sides.
  static func recognizes(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.prefix(8192).split(separator: 0x0A).contains {
      $0.first != UInt8(ascii: "#") && sides(of: $0) != nil
    }
  }

  /// Reads all entries.
  ///
  /// - Parameters:
  ///   - bytes: The file, in UTF-8.
  ///   - visit: Is given each concept, and how much of the file is read by then, from 0 to 1.
  /// - Throws: ``DictionaryError`` with line and column of a line that is not UTF-8 or has only one side.
  func read(_ bytes: [UInt8], visit: (Concept, Double) -> Void) throws(DictionaryError) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 0
    var count = 0
    while start < bytes.count {
      let blocks = blocks(of: bytes, from: start, line: line)
      guard let last = blocks.last else { break }
      for part in SharedWork(blocks, runLength: 1, { block in self.part(block) }).finish() {
        let done = Double(part.end) / Double(bytes.count)
        for concept in part.concepts { visit(concept, done) }
        if let error = part.error { throw error }
        count += part.lines
      }
      start = last.bytes.endIndex
      line = last.line + last.bytes.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    }
    guard count > 0 else { throw DictionaryError(file: file, problem: .empty) }
  }

  /// Whole lines, with the number of lines before them.
  private struct Block: Sendable {
    let bytes: ArraySlice<UInt8>
    let line: Int
  }

  /// What a block holds, as far as it can be read.
  private struct Part: Sendable {
    var concepts: [Concept] = []
    /// The lines that are no comments.
    var lines = 0
    /// Where the block ended.
    let end: Int
    var error: DictionaryError?
  }

  /// The next blocks of a file, some for each processor; so many that little is held at once.
  private func blocks(of bytes: [UInt8], from start: Int, line: Int) -> [Block] {
    var blocks: [Block] = []
    var (start, line) = (start, line)
    while start < bytes.count, blocks.count < 16 {
      let least = min(start + (1 << 15), bytes.count)
      let end = (bytes[(least - 1)...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
      blocks.append(Block(bytes: bytes[start..<end], line: line))
      line += bytes[start..<end].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
      start = end
    }
    return blocks
  }

  private func part(_ block: Block) -> Part {
    var part = Part(end: block.bytes.endIndex)
    var start = block.bytes.startIndex
    var line = block.line
    while start < block.bytes.endIndex {
      line += 1
      var end = block.bytes[start...].firstIndex(of: 0x0A) ?? block.bytes.endIndex
      let next = end + 1
      if end > start, block.bytes[end - 1] == 0x0D { end -= 1 }
      if end > start, block.bytes[start] != UInt8(ascii: "#") {
        do {
          try read(block.bytes[start..<end], line: line) { part.concepts.append($0) }
        } catch {
          part.error = error
          return part
        }
        part.lines += 1
      }
      start = next
    }
    return part
  }

  private func read(_ text: ArraySlice<UInt8>, line: Int, visit: (Concept) -> Void) throws(DictionaryError) {
    guard text.count <= Self.longestLine else {
      throw DictionaryError(
        file: file, line: line, column: Self.longestLine + 1, problem: .lineTooLong(Self.longestLine))
    }
    if let fault = firstInvalidUTF8(in: text) {
      throw DictionaryError(file: file, line: line, column: fault - text.startIndex + 1, problem: .notUTF8)
    }
    guard let sides = Self.sides(of: text) else {
      throw DictionaryError(file: file, line: line, problem: .missingSides)
    }
    let pairs = variants(sides.left, sides.right)
    var examples: [Concept.Example] = []
    var domain = ""
    var concepts: [Concept] = []
    for (place, pair) in pairs.enumerated() {
      if place > 0, isSentence(pair.left) || isSentence(pair.right) {
        examples.append(
          Concept.Example(texts: [left.tag: plain(pair.left), right.tag: plain(pair.right)]))
        continue
      }
      let (first, second) = (
        DingVariant(pair.left, language: left.primary, words: words),
        DingVariant(pair.right, language: right.primary, words: words)
      )
      // The label of the first variant goes for all.
      let own = first.domain.isEmpty ? second.domain : first.domain
      if domain.isEmpty { domain = own }
      guard !first.terms.isEmpty, !second.terms.isEmpty else { continue }
      let notes = first.notes + second.notes.filter { !first.notes.contains($0) }
      concepts.append(
        Concept(
          terms: [left.tag: first.terms, right.tag: second.terms],
          partOfSpeech: first.partOfSpeech ?? second.partOfSpeech, domain: own.isEmpty ? domain : own,
          note: notes.joined(separator: "; "), line: line))
    }
    for (place, concept) in concepts.enumerated() {
      visit(place == 0 && !examples.isEmpty ? concept.with(examples: examples) : concept)
    }
  }

  /// The two sides of a line.
  private static func sides(of line: ArraySlice<UInt8>) -> (left: ArraySlice<UInt8>, right: ArraySlice<UInt8>)? {
    var place = line.startIndex
    while let colon = line[place...].firstIndex(of: UInt8(ascii: ":")) {
      place = colon + 1
      if colon > line.startIndex, colon + 2 < line.endIndex, line[colon - 1] == 0x20, line[colon + 1] == line[colon],
        line[colon + 2] == 0x20
      {
        return (line[..<(colon - 1)], line[(colon + 3)...])
      }
    }
    return nil
  }

  /// The variants of both sides, which belong together in their order. Marks inside brackets do not part them, unless it
  /// is only so that the sides fit each other.
  private func variants(
    _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>
  ) -> [(left: ArraySlice<UInt8>, right: ArraySlice<UInt8>)] {
    let bar = UInt8(ascii: "|")
    let outside = (DingScanner.split(left, at: bar), DingScanner.split(right, at: bar))
    if outside.0.count == outside.1.count { return Array(zip(outside.0, outside.1)).map { ($0, $1) } }
    let all = (left.split(separator: bar), right.split(separator: bar))
    if all.0.count == all.1.count { return Array(zip(all.0, all.1)).map { ($0, $1) } }
    // The first variants always belong together.
    return [(outside.0[0], outside.1[0])]
  }

  /// Whether a variant is a sentence, and so an example: a capital or a quote begins it, a full stop or the like ends it.
  private func isSentence(_ text: ArraySlice<UInt8>) -> Bool {
    let text = trimmedBlanks(text)
    guard let last = text.last, text.filter({ $0 == 0x20 }).count > 1 else { return false }
    let ends = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(last)
    guard ends, let first = text.first else { return false }
    // *etc.*, *sb.* end terms; they begin with small letters.
    return first < 0x61 || first > 0x7A
  }

  /// A variant as an example shows it: without grammar.
  private func plain(_ text: ArraySlice<UInt8>) -> String {
    var kept: [UInt8] = []
    var place = text.startIndex
    while place < text.endIndex {
      if text[place] == UInt8(ascii: "{"),
        let end = DingScanner.end(of: text, from: place, close: UInt8(ascii: "}"))
      {
        place = end + 1
      } else {
        kept.append(text[place])
        place += 1
      }
    }
    return DingScanner.cleaned(kept)
  }

  private func trimmedBlanks(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while text.first == 0x20 { text.removeFirst() }
    while text.last == 0x20 { text.removeLast() }
    return text
  }
}

extension Concept {
  func with(examples: [Example]) -> Concept {
    var concept = self
    concept.examples = examples
    return concept
  }
}

/// The place of the first byte that is not UTF-8; nil where all are.
func firstInvalidUTF8(in bytes: ArraySlice<UInt8>) -> Int? {
  if String(validating: bytes, as: UTF8.self) != nil { return nil }
  var decoder = Unicode.UTF8.ForwardParser()
  var iterator = bytes.makeIterator()
  var place = bytes.startIndex
  while case .valid(let scalar) = decoder.parseScalar(from: &iterator) { place += scalar.count }
  return place
}
