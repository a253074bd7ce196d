internal import Bitext
internal import Text

/// A document and its translation, paired row by row.
struct BilingualRows {
  /// The two texts, and the row of each source sentence, from one.
  let rowOfSentence: [Int]
  /// Whether the texts look like translations of each other, and what speaks against it.
  /// Nil where the rows were given, so that nobody need doubt them.
  let kinship: Kinship?
  private let rows: [(source: Side, target: Side, confidence: Double?)]

  /// One side of a row: its text, and where its sentences stand in the document.
  struct Side {
    let text: String
    let sentences: [Range<Int>]
    let line: Int?
    let startsParagraph: Bool

    /// The marks of the sentences, moved to where the sentences stand in ``text``.
    func marks(_ layout: MarkLayout) -> [Sheet.Mark] {
      var marks: [Sheet.Mark] = []
      var start = 0
      for sentence in sentences {
        for mark in layout.marks(in: sentence) {
          let range = mark.range.lowerBound + start..<mark.range.upperBound + start
          marks.append(Sheet.Mark(range: range, subject: mark.subject))
        }
        start += sentence.count + 1
      }
      return marks
    }
  }

  /// Aligns the sentences of two documents.
  init(
    _ source: Document, _ sentences: [Range<Int>], _ target: Document, _ targetSentences: [Range<Int>],
    evidence: Aligner.Evidence
  ) {
    var evidence = evidence
    evidence.sourceParagraphs = Self.startsOfParagraphs(sentences, in: source)
    evidence.targetParagraphs = Self.startsOfParagraphs(targetSentences, in: target)
    let alignment = Aligner().align(
      sentences.map(source.text), targetSentences.map(target.text), evidence: evidence)
    kinship = alignment.kinship
    var rowOfSentence = Array(repeating: 0, count: sentences.count)
    var rows: [(Side, Side, Double?)] = []
    for (number, bead) in alignment.beads.enumerated() {
      for sentence in bead.source { rowOfSentence[sentence] = number + 1 }
      rows.append(
        (
          Self.side(bead.source, of: sentences, in: source), Self.side(bead.target, of: targetSentences, in: target),
          bead.confidence
        ))
    }
    self.rowOfSentence = rowOfSentence
    self.rows = rows
  }

  /// Takes the lines of two documents as rows: a line of the source stands beside that of the target.
  ///
  /// - Parameter confidences: How sure each row is, where something is known of it.
  init(
    lines source: Document, _ sentences: [Range<Int>], _ target: Document, _ targetSentences: [Range<Int>],
    confidences: [Double?]
  ) {
    kinship = nil
    var rowOfSentence = Array(repeating: 0, count: sentences.count)
    var next = (source: 0, target: 0)
    var rows: [(Side, Side, Double?)] = []
    for (number, confidence) in confidences.enumerated() {
      let left = Self.sentences(sentences, from: &next.source, upTo: source.lines[number].upperBound)
      let right = Self.sentences(targetSentences, from: &next.target, upTo: target.lines[number].upperBound)
      for sentence in left { rowOfSentence[sentence] = number + 1 }
      rows.append(
        (Self.side(left, of: sentences, in: source), Self.side(right, of: targetSentences, in: target), confidence))
    }
    self.rowOfSentence = rowOfSentence
    self.rows = rows
  }

  /// The sentences that end in a line; moves `next` behind them.
  private static func sentences(_ sentences: [Range<Int>], from next: inout Int, upTo end: Int) -> Range<Int> {
    let start = next
    while next < sentences.count, sentences[next].upperBound <= end { next += 1 }
    return start..<next
  }

  /// Whether each sentence is the first of its line.
  private static func startsOfParagraphs(_ sentences: [Range<Int>], in document: Document) -> [Bool] {
    var last = -1
    return sentences.map { sentence in
      let line = document.lineIndex(of: sentence.lowerBound)
      defer { last = line }
      return line != last
    }
  }

  private static func side(_ range: Range<Int>, of sentences: [Range<Int>], in document: Document) -> Side {
    let places = Array(sentences[range])
    let line = places.first.map { document.lineIndex(of: $0.lowerBound) }
    let before = range.lowerBound > 0 ? document.lineIndex(of: sentences[range.lowerBound - 1].lowerBound) : -1
    return Side(
      text: places.map(document.text).joined(separator: " "), sentences: places, line: line.map { $0 + 1 },
      startsParagraph: line.map { $0 != before } ?? false)
  }

  /// The number of rows.
  var count: Int { rows.count }

  /// The row of a range of the source document, and the range in that row's source text.
  func place(of range: Range<Int>, sentence: Int?) -> (row: Int, range: Range<Int>)? {
    guard let sentence else { return nil }
    let row = rowOfSentence[sentence]
    var start = 0
    for place in rows[row - 1].source.sentences {
      if place.lowerBound <= range.lowerBound, range.upperBound <= place.upperBound {
        let offset = range.lowerBound - place.lowerBound + start
        return (row, offset..<offset + range.count)
      }
      start += place.count + 1
    }
    return nil
  }

  /// The texts of the rows.
  func bitext(from source: Language, to target: Language) -> Bitext {
    Bitext(
      source: source, target: target,
      rows: rows.map { BitextRow(source: $0.source.text, target: $0.target.text, confidence: $0.confidence) })
  }

  /// The rows of the sheet.
  ///
  /// - Parameters:
  ///   - layout: The marks of the source document.
  ///   - target: The marks of a row's target, by the row's number and the subjects that its source mentions.
  func sheetRows(_ layout: MarkLayout, target: (Int, [Sheet.Subject]) -> [Sheet.Mark]) -> [Sheet.Row] {
    rows.enumerated().map { place, row in
      let marks = row.source.marks(layout)
      return Sheet.Row(
        number: place + 1, line: row.source.line, startsParagraph: row.source.startsParagraph,
        source: Sheet.Passage(text: row.source.text, marks: marks),
        target: Sheet.Passage(text: row.target.text, marks: target(place + 1, marks.map(\.subject))),
        confidence: row.confidence)
    }
  }
}
