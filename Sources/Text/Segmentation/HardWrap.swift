/// Tells line breaks that the width of a page made from those that end a heading, an item or a paragraph.
///
/// A writer or program that breaks lines at a width takes the next word to the next line only where it no longer fits.
/// Where nearly all line breaks of a document are such, they mean nothing.
struct HardWrap {
  /// The width in scalars, where the document has one.
  private let width: Int?

  /// The narrowest and the widest page: shorter lines are verse or lists, longer ones paragraphs.
  private static let widths = 40...120
  /// The line breaks that a document needs before its width is believed.
  private static let leastBreaks = 3

  /// Whether blanks at the ends of lines say that paragraphs go on (RFC 3676, “flowed” text).
  private let isFlowed: Bool

  init(_ document: Document) {
    var breaks: [(length: Int, word: Int)] = []
    var flowed = 0
    for (line, next) in zip(document.lines, document.lines.dropFirst()) {
      let length = Self.length(document, line)
      let word = Self.firstWord(document, next)
      guard length > 0, word > 0 else { continue }
      breaks.append((length, word))
      if Self.endsInBlank(document, line) { flowed += 1 }
    }
    isFlowed = flowed > 1 && flowed * 5 >= breaks.count * 4
    let lengths = breaks.map(\.length).sorted()
    // A long address in one line in fifty sets no width.
    guard breaks.count >= Self.leastBreaks, let width = lengths.dropLast(lengths.count / 50).last,
      Self.widths.contains(width)
    else {
      self.width = nil
      return
    }
    let forced = breaks.count { $0.length + 1 + $0.word > width }
    self.width = forced * 5 >= breaks.count * 4 ? width : nil
  }

  var isWrapped: Bool { width != nil || isFlowed }

  /// Whether the break between two lines is only the page's: the first word of the second did not fit.
  func breaks(_ document: Document, _ line: Range<Int>, _ next: Range<Int>) -> Bool {
    let word = Self.firstWord(document, next)
    if isFlowed, word > 0, Self.endsInBlank(document, line) { return true }
    guard let width else { return false }
    return word > 0 && Self.length(document, line) + 1 + word > width
  }

  private static func endsInBlank(_ document: Document, _ line: Range<Int>) -> Bool {
    !line.isEmpty && document.bytes[line.upperBound - 1] == 0x20
  }

  private static func length(_ document: Document, _ line: Range<Int>) -> Int {
    var length = 0
    var trimmed = 0
    for place in line where document.bytes[place] & 0xC0 != 0x80 {
      length += 1
      if document.bytes[place] > 0x20 { trimmed = length }
    }
    return trimmed
  }

  private static func firstWord(_ document: Document, _ line: Range<Int>) -> Int {
    var length = 0
    for place in line where document.bytes[place] & 0xC0 != 0x80 {
      if document.bytes[place] > 0x20 { length += 1 } else if length > 0 { break }
    }
    return length
  }
}
