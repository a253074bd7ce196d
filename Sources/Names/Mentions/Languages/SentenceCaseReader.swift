internal import Text

/// Cuts lines into the words of a language that capitalizes names only.
struct SentenceCaseReader {
  let document: Document
  let words: NameWords
  private let tokenizer = Tokenizer()

  init(document: Document, words: NameWords) {
    self.document = document
    self.words = words
  }

  func words(of line: Range<Int>, into vocabulary: inout Vocabulary) -> [SentenceCaseWord] {
    var found: [SentenceCaseWord] = []
    var starts = true
    document.bytes.withUnsafeBufferPointer { bytes in
      for token in tokenizer.tokens(of: document, in: line) {
        if token.kind == .word {
          let (range, end, isElided) = core(of: token.range, startsSentence: starts)
          guard !range.isEmpty else { continue }
          found.append(
            SentenceCaseWord(
              range: range, end: end, number: vocabulary.number(of: range, in: bytes), kind: .word,
              startsSentence: starts, isElided: isElided))
          starts = false
          continue
        }
        let isMark = token.kind == .mark
        found.append(
          SentenceCaseWord(
            range: token.range, end: token.range.upperBound, number: vocabulary.number(of: token.range, in: bytes),
            kind: isMark ? .mark : .number, startsSentence: starts, isElided: false))
        guard isMark else {
          starts = false
          continue
        }
        let text = document.text(token.range)
        if sentenceEnds.contains(text) {
          starts = text != "." || !isAbbreviation(found)
        } else if !openers.contains(text) {
          starts = false
        }
      }
    }
    return found
  }

  /// Whether the full stop that was read last ends an initial, a title or a number: *J.*, *Dr.*, *1.*
  private func isAbbreviation(_ found: [SentenceCaseWord]) -> Bool {
    guard found.count > 1 else { return false }
    let word = found[found.count - 2]
    guard word.end == found[found.count - 1].range.lowerBound else { return false }
    if word.kind == .number { return true }
    let text = document.text(word.range)
    return text.count == 1 || words.lowerRoles(of: text.lowercased()).contains(.title) && text.count <= 4
  }

  /// A word without what is elided before it, the possessive behind it, and the small part of a compound (*US-led*).
  private func core(of range: Range<Int>, startsSentence: Bool) -> (range: Range<Int>, end: Int, isElided: Bool) {
    let bytes = document.bytes
    guard bytes[range].contains(where: { $0 == 0x27 || $0 == 0x2D || $0 == 0xE2 }) else {
      return (range, range.upperBound, false)
    }
    var core = range
    var end = range.upperBound
    var isElided = false
    if let mark = apostrophe(in: range) {
      let before = document.text(range.lowerBound..<mark.lowerBound)
      let after = mark.upperBound..<range.upperBound
      if words.elisions.contains(before) || (startsSentence && words.elisions.contains(before.lowercased())) {
        core = after
        isElided = before == "d"
      } else if document.text(after).lowercased() == "s", words.elisions.isEmpty {
        core = range.lowerBound..<mark.lowerBound
        end = range.upperBound
      }
    }
    let name = named(core)
    if name.upperBound < core.upperBound { end = name.upperBound }
    return (name, end, isElided)
  }

  private func apostrophe(in range: Range<Int>) -> Range<Int>? {
    for place in range {
      if document.bytes[place] == 0x27 { return place..<place + 1 }
      if document.bytes[place] == 0xE2, place + 2 < range.upperBound, document.bytes[place + 1] == 0x80,
        document.bytes[place + 2] == 0x99
      {
        return place..<place + 3
      }
    }
    return nil
  }

  /// The capitalized beginning of a compound whose later part is a small word that names do not have.
  private func named(_ range: Range<Int>) -> Range<Int> {
    guard document.bytes[range].contains(0x2D) else { return range }
    var end = range.lowerBound
    var isFirst = true
    for part in document.bytes[range].split(separator: 0x2D, omittingEmptySubsequences: false) {
      let text = String(decoding: part, as: UTF8.self)
      let isCapitalized =
        text.unicodeScalars.first.map { $0.properties.isUppercase || !$0.properties.isLowercase } ?? true
      if !isCapitalized {
        if isFirst { return range }
        let roles = words.lowerRoles(of: text)
        guard !roles.isDisjoint(with: [.function, .particle, .linker]) else { return range.lowerBound..<end }
      }
      end = part.endIndex
      isFirst = false
    }
    return range
  }
}

private let sentenceEnds: Set<String> = [".", "!", "?", ":", "…", "•", "|", "¿", "¡", ";"]
private let openers: Set<String> = [
  "„", "“", "”", "\"", "»", "«", "‚", "‘", "’", "'", "`", "(", "[", "–", "—", "-", "*", "#", ">",
]
