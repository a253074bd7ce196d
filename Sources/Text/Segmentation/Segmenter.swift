/// Cuts text into sentences: marks that may end one, and a language's tables of abbreviations, ordinals and words that
/// begin sentences (`tables/sentences`).
///
/// A line is a paragraph: no sentence crosses a line's end. One pass over the bytes; time grows with their number only.
public struct Segmenter: Sendable {
  private let traits: SentenceTraits

  /// - Parameter language: Of the texts; what no table has for it is cut as ICU does.
  public init(language: Language) {
    traits = SentenceTraits(language: language.primary)
  }

  /// The sentences of a document in order, as UTF-8 ranges without surrounding blanks. All that is not blank is in one,
  /// but for line breaks that are written in letters (`\n`).
  public func sentences(of document: Document) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for line in document.lines { append(document.bytes, line, to: &found) }
    return found
  }

  /// The sentences of a range that lies in one line.
  public func sentences(of document: Document, in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    append(document.bytes, range, to: &found)
    return found
  }

  /// A sentence, and whether it goes on with the one before it.
  public struct Piece: Sendable {
    /// UTF-8 bytes of the document.
    public let range: Range<Int>
    /// Whether a hard line break cut the sentence in two: the line before ends without a mark that ends sentences, and
    /// this one, after no blank line, begins in lower case, or with a word that no longer fitted the width at which
    /// the whole document is broken.
    public let continues: Bool
  }

  /// The sentences of a document whose lines may be broken hard.
  public func pieces(of document: Document) -> [Piece] {
    var pieces: [Piece] = []
    var sentences: [Range<Int>] = []
    var isOpen = false
    var before = 0..<0
    let wrap = HardWrap(document)
    for line in document.lines {
      sentences.removeAll(keepingCapacity: true)
      append(document.bytes, line, to: &sentences)
      for (place, range) in sentences.enumerated() {
        let continues =
          place == 0 && isOpen
          && (continues(document.bytes, range)
            || wrap.breaks(document, before, line) && maySucceed(document.bytes, range))
        pieces.append(Piece(range: range, continues: continues))
      }
      before = line
      isOpen = sentences.last.map { !isEnded(document.bytes, $0) } ?? false
    }
    return pieces
  }

  /// The sentences of a document whose lines may be broken hard, those that go on joined by a blank.
  public func units(of document: Document) -> [SentenceUnit] {
    var units: [SentenceUnit] = []
    let isWrapped = HardWrap(document).isWrapped
    var lines = LineFinder(document)
    var text = ""
    var start: (offset: Int, isParagraph: Bool)?
    var end = 0
    func close() {
      guard let start else { return }
      units.append(SentenceUnit(text: text, range: start.offset..<end, startsParagraph: start.isParagraph))
    }
    for piece in pieces(of: document) {
      let place = lines.place(of: piece.range.lowerBound)
      if piece.continues, start != nil {
        text += " " + document.text(piece.range)
      } else {
        close()
        text = document.text(piece.range)
        start = (piece.range.lowerBound, isWrapped ? place.followsBlank : place.isFirst)
      }
      end = piece.range.upperBound
    }
    close()
    return units
  }

  /// The texts of ``units(of:)``.
  public func unwrappedSentences(of document: Document) -> [String] { units(of: document).map(\.text) }

  private func append(_ bytes: [UInt8], _ range: Range<Int>, to found: inout [Range<Int>]) {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = SentenceScanner(
        text: SentenceText(bytes: buffer, end: range.upperBound), traits: traits)
      scanner.scan(from: range.lowerBound, to: &found)
    }
  }

  private func isEnded(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      let text = SentenceText(bytes: buffer, end: range.upperBound)
      var place = range.upperBound
      while place > range.lowerBound {
        let start = text.start(before: place)
        if text.terminal(at: start, traits) != nil { return true }
        let kind = text.character(at: start).kind
        guard kind == .quote || kind == .closer else { return false }
        place = start
      }
      return false
    }
  }

  /// Whether a line begins with a letter or digit that a broken line may go on with, and is no list item.
  private func maySucceed(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      let text = SentenceText(bytes: buffer, end: range.upperBound)
      if text.listMarker(at: range.lowerBound) != nil { return false }
      switch text.character(at: range.lowerBound).kind {
      case .upper, .digit, .opener, .quote: return true
      default: return false
      }
    }
  }

  private func continues(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      let text = SentenceText(bytes: buffer, end: range.upperBound)
      var place = range.lowerBound
      // A list item such as “a)” begins in lower case too.
      if text.listMarker(at: place) != nil { return false }
      if text.character(at: place).kind == .opener {
        place = text.skipBlanks(from: place + text.character(at: place).length)
        return place < range.upperBound && text.character(at: place).kind == .lower
          || text.character(at: place).kind == .digit
      }
      return text.character(at: place).kind == .lower
    }
  }
}
