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

  /// - Parameter types: Gets the words of the line.
  func pieces(of line: Range<Int>, types: inout WordTypes) -> [MentionPiece] {
    document.bytes.withUnsafeBufferPointer { pieces(of: line, in: $0, types: &types) }
  }

  private func pieces(
    of line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, types: inout WordTypes
  ) -> [MentionPiece] {
    let tokens = tokenizer.tokens(of: document, in: line)
    var pieces: [MentionPiece] = []
    pieces.reserveCapacity(tokens.count + 4)
    var starts = true
    for (place, token) in tokens.enumerated() {
      guard token.kind == .word else {
        let type = types.place(of: token.range, in: bytes)
        pieces.append(
          MentionPiece(
            range: token.range, type: type, kind: token.kind, token: place, isFirst: true, isLast: true,
            startsSentence: starts))
        switch types[type].mark {
        case .fullStop: starts = !isAbbreviation(before: pieces)
        case .ending: starts = true
        case .opening: break
        case .comma: starts = false
        case .none: if token.kind != .mark { starts = false }
        }
        continue
      }
      var start = token.range.lowerBound
      while start < token.range.upperBound {
        let end = hyphen(in: start..<token.range.upperBound, of: bytes)
        if start < end {
          pieces.append(
            MentionPiece(
              range: start..<end, type: types.place(of: start..<end, in: bytes), kind: .word, token: place,
              isFirst: start == token.range.lowerBound, isLast: end == token.range.upperBound,
              startsSentence: starts))
          starts = false
        }
        start = end + max(1, hyphenLength(at: end, of: bytes))
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

  /// Where the first hyphen of a range stands; its end where there is none.
  private func hyphen(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    range.first { hyphenLength(at: $0, of: bytes) > 0 } ?? range.upperBound
  }

  /// The bytes of the hyphen at a place: 1 for `-`, 3 for U+2010 and U+2011, 0 for anything else.
  private func hyphenLength(at place: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard place < bytes.count else { return 0 }
    if bytes[place] == UInt8(ascii: "-") { return 1 }
    return bytes[place] == 0xE2 && place + 2 < bytes.count && bytes[place + 1] == 0x80
      && (bytes[place + 2] == 0x90 || bytes[place + 2] == 0x91) ? 3 : 0
  }
}
