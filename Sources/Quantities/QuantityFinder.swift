public import Text

/// Finds the numbers, amounts, dates and times of a text.
///
/// What it knows of a language is its table's matter; without one, numbers are read as English writes them.
public struct QuantityFinder: Sendable {
  let language: String
  let lexicon: QuantityLexicon

  /// - Parameter language: Of the texts.
  public init(language: Language) {
    self.language = language.primary
    lexicon = QuantityLexicon(language: language.primary)
  }

  /// What parts a fraction from the whole in the language, in ASCII.
  public var decimalMark: UInt8 { lexicon.decimalMark }

  /// The quantities of a range that lies in one line, in order; they do not overlap.
  public func quantities(of document: Document, in range: Range<Int>) -> [Quantity] {
    let reader = QuantityReader(
      document: document, tokens: Tokenizer().tokens(of: document, in: range), language: language, lexicon: lexicon)
    var found: [Quantity] = []
    var place = 0
    while place < reader.tokens.count {
      if let end = lexicon.idiomEnd(document.bytes[reader.tokens[place].range.lowerBound..<range.upperBound]) {
        place = reader.tokens[place...].firstIndex { $0.range.lowerBound >= end } ?? reader.tokens.count
        continue
      }
      guard let match = reader.quantity(at: place) else {
        place += 1
        continue
      }
      found.append(match.quantity)
      place = max(place + 1, match.next)
    }
    return found
  }

  /// The numbers inside words that are no quantities of their own: F-16, Formel-1-Finale, COVID-19. They are nothing to
  /// render, but a translation may write them apart. Each is an identifier of the letters before it, in lower case, and
  /// the digits: `f16`, `formel1`.
  public func numbersInWords(of document: Document, in range: Range<Int>) -> [Quantity] {
    var found: [Quantity] = []
    var idiomEnd = 0
    for token in Tokenizer().tokens(of: document, in: range) {
      if let end = lexicon.idiomEnd(document.bytes[token.range.lowerBound..<range.upperBound]) { idiomEnd = end }
      guard token.kind == .word, token.range.lowerBound >= idiomEnd else { continue }
      var place = token.range.lowerBound
      var letters = place..<place
      while place < token.range.upperBound {
        let digits = document.bytes[place..<token.range.upperBound].prefix { (0x30...0x39).contains($0) }
        guard digits.isEmpty else {
          let name = document.text(letters).lowercased() + String(decoding: digits, as: UTF8.self)
          found.append(Quantity(range: place..<digits.endIndex, value: .identifier(name)))
          place = digits.endIndex
          letters = place..<place
          continue
        }
        if document.bytes[place] != UInt8(ascii: "-") { letters = letters.lowerBound..<place + 1 }
        place += 1
      }
    }
    return found
  }

  /// The quantities of a text of its own.
  public func quantities(in text: String) -> [Quantity] {
    let document = Document(text: text)
    return document.lines.flatMap { quantities(of: document, in: $0) }
  }
}

/// Reads quantities off the tokens of one line.
struct QuantityReader {
  let document: Document
  let tokens: [Token]
  let language: String
  let lexicon: QuantityLexicon

  /// A value and the token after it.
  struct Match {
    var value: QuantityValue
    var next: Int
    var start: Int
    var end: Int
    var isSpelled = false
  }

  func quantity(at place: Int) -> (quantity: Quantity, next: Int)? {
    guard var match = single(at: place) else { return nil }
    if let span = span(after: match) { match = span }
    let range = match.start..<match.end
    return (Quantity(range: range, value: match.value, isSpelled: match.isSpelled), match.next)
  }

  /// Only tokens that can begin a quantity cost more than this.
  private func single(at place: Int) -> Match? {
    guard place < tokens.count else { return nil }
    let token = tokens[place]
    if token.kind == .word, !lexicon.mayBegin(document.bytes[token.range]), !isMark(place + 1, UInt8(ascii: "$")),
      !RomanNumeral.mayBegin(document.bytes[token.range.lowerBound])
    {
      return nil
    }
    if let date = date(at: place) { return date }
    if tokens[place].kind == .number {
      if let time = time(at: place) ?? ordinal(at: place) ?? telephone(at: place) ?? fraction(at: place) { return time }
      return amount(at: place) ?? digits(at: place)
    }
    if tokens[place].kind == .mark { return telephone(at: place) ?? fraction(at: place) ?? leadingCurrency(at: place) }
    return digitWord(at: place) ?? leadingCurrency(at: place) ?? spelled(at: place)
  }

  // MARK: Tokens

  func text(_ place: Int) -> String {
    guard place >= 0, place < tokens.count else { return "" }
    return document.text(tokens[place].range)
  }

  func isMark(_ place: Int, _ byte: UInt8) -> Bool {
    place >= 0 && place < tokens.count && tokens[place].range.count == 1
      && document.bytes[tokens[place].range.lowerBound] == byte
  }

  /// Whether no blank parts a token from the one before it.
  func touches(_ place: Int) -> Bool {
    place > 0 && place < tokens.count && tokens[place - 1].range.upperBound == tokens[place].range.lowerBound
  }

  func isNumber(_ place: Int) -> Bool { place >= 0 && place < tokens.count && tokens[place].kind == .number }

  /// The number that a token writes, and how.
  func number(_ place: Int) -> NumberToken? {
    isNumber(place) ? NumberToken(document.bytes[tokens[place].range], lexicon) : nil
  }

  /// A number of so many digits without marks.
  func plainNumber(_ place: Int, digits: ClosedRange<Int>) -> Int? {
    guard isNumber(place), digits.contains(tokens[place].range.count),
      case .decimal(let value, _, true) = number(place) ?? .identifier
    else { return nil }
    return value.whole
  }

  /// What the words from `place` on mean, the longest phrase first; a full stop after an abbreviation belongs to it.
  func meaning(at place: Int, as kind: QuantityLexicon.Kind) -> (meaning: QuantityLexicon.Meaning, next: Int)? {
    guard place >= 0, place < tokens.count else { return nil }
    for count in stride(from: min(lexicon.longest, tokens.count - place), through: 1, by: -1) {
      let range = tokens[place].range.lowerBound..<tokens[place + count - 1].range.upperBound
      guard range.count < 48, let meaning = lexicon.meaning(of: document.text(range), as: kind) else { continue }
      return (
        meaning, document.bytes[range].contains(UInt8(ascii: ".")) ? afterLastPeriod(place + count) : place + count
      )
    }
    // a.m and v. H: words with full stops inside are several tokens.
    if place + 2 < tokens.count, isMark(place + 1, UInt8(ascii: ".")), touches(place + 1) {
      let range = tokens[place].range.lowerBound..<tokens[place + 2].range.upperBound
      if range.count < 12, let meaning = lexicon.meaning(of: document.text(range), as: kind) {
        return (meaning, afterLastPeriod(place + 3))
      }
    }
    return nil
  }

  /// The token after the full stop that ends an abbreviation with full stops inside, where one touches: it belongs to the
  /// abbreviation though it may end the sentence too.
  func afterLastPeriod(_ place: Int) -> Int {
    isMark(place, UInt8(ascii: ".")) && touches(place) ? place + 1 : place
  }

  /// The token after the full stop that ends an abbreviation, where one touches and something follows.
  func afterPeriod(_ place: Int) -> Int {
    isMark(place, UInt8(ascii: ".")) && touches(place) && place + 1 < tokens.count ? place + 1 : place
  }

  func match(_ value: QuantityValue, from place: Int, to next: Int, isSpelled: Bool = false) -> Match {
    Match(
      value: value, next: next, start: tokens[place].range.lowerBound, end: tokens[next - 1].range.upperBound,
      isSpelled: isSpelled)
  }

  // MARK: Spans

  /// 10 bis 12 Prozent, 2014–2016.
  private func span(after first: Match) -> Match? {
    guard case .identifier = first.value else {
      guard let next = spanWord(at: first.next) ?? seasonStroke(after: first), let second = single(at: next),
        second.start > first.end
      else {
        return nil
      }
      guard let value = joined(first.value, second.value) else { return nil }
      return Match(
        value: value, next: second.next, start: first.start, end: second.end,
        isSpelled: first.isSpelled && second.isSpelled)
    }
    return nil
  }

  private func spanWord(at place: Int) -> Int? {
    if let dash = meaning(at: place, as: .span) { return dash.next }
    return isMark(place, UInt8(ascii: "-")) && touches(place) && touches(place + 1) ? place + 1 : nil
  }

  /// The stroke of 2014/15.
  private func seasonStroke(after first: Match) -> Int? {
    guard case .date(let date) = first.value, date.year != nil, date.month == nil,
      isMark(first.next, UInt8(ascii: "/")), touches(first.next), touches(first.next + 1)
    else { return nil }
    return first.next + 1
  }

  private func joined(_ first: QuantityValue, _ second: QuantityValue) -> QuantityValue? {
    switch (first, second) {
    case (.amount(let a), .amount(let b)):
      guard a.unit == nil || a.unit == b.unit else { return nil }
      guard a.scale == 0, b.scale > 0 || b.unit != nil else { return rangeOrScore(first, second) }
      // The scale and unit of the second are those of the first too.
      let value = a.value.scaled(by: a.unit == nil ? b.scale : 0)
      return .span(
        .amount(Amount(value: value, scale: b.scale, unit: b.unit, writtenFractionDigits: a.writtenFractionDigits)),
        second)
    case (.date, .date), (.time, .time), (.ordinal, .ordinal): return .span(first, second)
    case (.ordinal(let day), .date(let date)):
      // 12. bis 14. Oktober
      guard date.day != nil, (1...31).contains(day) else { return .span(first, second) }
      return .span(.date(DateParts(month: date.month, day: day)), second)
    case (.amount(let a), .date(let date)):
      guard a.unit == nil, a.scale == 0, let whole = a.value.whole else { return nil }
      if date.day != nil, whole <= 31 { return .span(.date(DateParts(month: date.month, day: whole)), second) }
      if date.year != nil, date.month == nil { return .span(.date(DateParts(year: whole)), second) }
      return nil
    case (.amount(let a), .time(let time)):
      guard a.unit == nil, let whole = a.value.whole,
        let begin = TimeOfDay(hour: whole, minute: 0, isAmbiguous: time.isAmbiguous)
      else { return nil }
      return .span(.time(begin), second)
    case (.date(let date), .amount(let b)):
      if let day = date.day, date.year == nil, b.unit == nil, let whole = b.value.whole, whole > day, whole <= 31 {
        return .span(first, .date(DateParts(month: date.month, day: whole)))
      }
      // 2014–16
      guard let year = date.year, date.month == nil, b.unit == nil, let whole = b.value.whole, whole < 100,
        whole > year % 100
      else { return nil }
      return .span(first, .date(DateParts(year: year / 100 * 100 + whole)))
    default: return nil
    }
  }
}
