internal import Text

/// A word of a line, or a part of one that hyphens make: *Kreml* and *Sprecher* of *Kreml-Sprecher*.
struct MentionPiece: Sendable {
  let range: Range<Int>
  /// The place of its word type.
  let type: Int
  let kind: Token.Kind
  /// The token that it belongs to, by its place in the line.
  let token: Int
  let isFirst: Bool
  let isLast: Bool
  /// Whether a sentence begins here, or may.
  let startsSentence: Bool
}

/// Cuts a line into pieces.
struct MentionPieceReader {
  private let document: Document
  private let tokenizer = Tokenizer()

  init(_ document: Document) { self.document = document }

  /// - Parameter type: Gives the number of a word type by its text.
  func pieces(of line: Range<Int>, type: (String) -> Int) -> [MentionPiece] {
    var pieces: [MentionPiece] = []
    var starts = true
    for (place, token) in tokenizer.tokens(of: document, in: line).enumerated() {
      guard token.kind == .word else {
        let text = document.text(token.range)
        pieces.append(
          MentionPiece(
            range: token.range, type: type(text), kind: token.kind, token: place, isFirst: true,
            isLast: true, startsSentence: starts))
        // Opening marks at the beginning leave the beginning open.
        if endsSentence.contains(text) {
          starts = !(text == "." && isAbbreviation(before: pieces))
        } else if !opensQuote.contains(text), token.kind != .mark || text == "," {
          starts = false
        }
        continue
      }
      var start = token.range.lowerBound
      for end in hyphens(in: token.range) + [token.range.upperBound] {
        guard start < end else { continue }
        let text = document.text(start..<end)
        pieces.append(
          MentionPiece(
            range: start..<end, type: type(text), kind: .word, token: place,
            isFirst: start == token.range.lowerBound, isLast: end == token.range.upperBound,
            startsSentence: starts))
        start = end + hyphenLength(at: end)
        starts = false
      }
    }
    return pieces
  }

  /// A full stop after a number or a word of one or two letters ends no sentence.
  private func isAbbreviation(before pieces: [MentionPiece]) -> Bool {
    guard pieces.count > 1 else { return false }
    let word = pieces[pieces.count - 2]
    return word.range.upperBound == pieces[pieces.count - 1].range.lowerBound
      && (word.kind == .number || (word.kind == .word && word.range.count <= 2))
  }

  private func hyphens(in range: Range<Int>) -> [Int] {
    range.filter { hyphenLength(at: $0) > 0 }
  }

  /// The bytes of the hyphen at a place: 1 for `-`, 3 for U+2010 and U+2011, 0 for anything else.
  private func hyphenLength(at place: Int) -> Int {
    let bytes = document.bytes
    guard place < bytes.count else { return 0 }
    if bytes[place] == UInt8(ascii: "-") { return 1 }
    return bytes[place] == 0xE2 && place + 2 < bytes.count && bytes[place + 1] == 0x80
      && (bytes[place + 2] == 0x90 || bytes[place + 2] == 0x91) ? 3 : 0
  }
}

private let endsSentence: Set<String> = [".", "!", "?", ":", "…", "•", "|"]
private let opensQuote: Set<String> = ["„", "“", "”", "\"", "»", "«", "‚", "‘", "’", "'", "`", "(", "–", "-"]
