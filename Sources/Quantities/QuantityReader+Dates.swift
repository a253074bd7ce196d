internal import Text

extension QuantityReader {
  /// A date that begins at `place`: Anfang August, 1. November 2022, November 1, 3.5.2024, 1990er Jahre, 2022.
  func date(at place: Int) -> Match? {
    if let match = partOfDate(at: place) { return match }
    if isNumber(place) {
      return numericDate(at: place) ?? dayAndMonth(at: place) ?? century(at: place) ?? year(at: place)
    }
    return monthDate(at: place) ?? decade(at: place) ?? worded(decadeAt: place) ?? spelledCentury(at: place)
  }

  // MARK: Parts

  /// Anfang August, early 2022, mid-August, Ende der 1990er Jahre.
  private func partOfDate(at place: Int) -> Match? {
    guard tokens[place].kind == .word else { return nil }
    if let (part, next) = part(at: place) {
      // Ende des Jahres, “end of” and the like lead nowhere.
      for skipped in 0...1 where next + skipped < tokens.count {
        if skipped == 1, tokens[next].kind != .word { continue }
        guard skipped == 0 || lexicon.meaning(of: text(next), as: .of) != nil else {
          continue
        }
        let begin = next + skipped
        guard
          let inner = monthDate(at: begin, isSure: true) ?? decade(at: begin)
            ?? (isNumber(begin) ? dayAndMonth(at: begin) ?? year(at: begin) : nil),
          case .date(var date) = inner.value, date.day == nil
        else { continue }
        date.part = part
        return match(.date(date), from: place, to: inner.next)
      }
      return nil
    }
    return hyphenatedPart(at: place)
  }

  private func part(at place: Int) -> (DateParts.Part, Int)? {
    guard let (meaning, next) = meaning(at: place, as: .part), let part = DateParts.Part(rawValue: meaning.value) else {
      return nil
    }
    return (part, next)
  }

  /// mid-August and mid-2022 are one token.
  private func hyphenatedPart(at place: Int) -> Match? {
    let word = text(place)
    guard let hyphen = word.firstIndex(of: "-"),
      let meaning = lexicon.meaning(of: String(word[..<hyphen]), as: .part),
      let part = DateParts.Part(rawValue: meaning.value)
    else { return nil }
    let rest = String(word[word.index(after: hyphen)...])
    if let month = lexicon.meaning(of: rest, as: .month) {
      let next = place + 1
      let year = plainNumber(next, digits: 4...4)
      return match(
        .date(DateParts(year: year, month: month.number, part: part)), from: place, to: year == nil ? next : next + 1)
    }
    if let year = Int(rest), (1000...2100).contains(year) {
      return match(.date(DateParts(year: year, part: part)), from: place, to: place + 1)
    }
    return nil
  }

  // MARK: Months

  private func month(at place: Int) -> (number: Int, next: Int)? {
    guard place < tokens.count, tokens[place].kind == .word, let (meaning, next) = meaning(at: place, as: .month) else {
      return nil
    }
    if lexicon.styles.contains(.capitalMonths), document.bytes[tokens[place].range.lowerBound] >= 0x61 { return nil }
    // Jan. and Nov.
    return (meaning.number, tokens[place].range.count <= 4 ? afterAbbreviation(next) : next)
  }

  private func afterAbbreviation(_ place: Int) -> Int {
    let after = afterPeriod(place)
    return after > place && (isNumber(after) || text(after).first?.isLowercase ?? false) ? after : place
  }

  /// November 2022, November 1, 2022, August.
  private func monthDate(at place: Int, isSure: Bool = false) -> Match? {
    guard let (month, next) = month(at: place) else { return nil }
    if let days = daysOfMonth(month, from: place, at: next) { return days }
    if lexicon.styles.contains(.monthFirst), let day = day(at: next), day.number > 0 {
      let (year, end) = year(after: day.next)
      return match(.date(DateParts(year: year, month: month, day: day.number)), from: place, to: end)
    }
    let (year, end) = year(after: next)
    if year == nil, !isSure, !isMonthLikely(at: place) { return nil }
    return match(.date(DateParts(year: year, month: month)), from: place, to: end)
  }

  /// May 1-3, 2024.
  private func daysOfMonth(_ month: Int, from place: Int, at next: Int) -> Match? {
    guard lexicon.styles.contains(.monthFirst), case .parts(let days, UInt8(ascii: "-")) = number(next),
      days.count == 2,
      days.allSatisfy((1...31).contains)
    else { return nil }
    let (year, end) = year(after: next + 1)
    let dates = days.map { QuantityValue.date(DateParts(year: year, month: month, day: $0)) }
    return match(.span(dates[0], dates[1]), from: place, to: end)
  }

  /// A month alone may be a name or a verb: May, März, August Macke, April.
  private func isMonthLikely(at place: Int) -> Bool {
    guard lexicon.meaning(of: text(place), as: .monthHomograph) != nil else { return true }
    return place > 0 && meaning(at: place - 1, as: .monthBefore) != nil
  }

  private func year(after place: Int) -> (Int?, Int) {
    if let year = yearNumber(at: place) { return (year, place + 1) }
    // November 1, 2022
    if isMark(place, UInt8(ascii: ",")), let year = yearNumber(at: place + 1) { return (year, place + 2) }
    if meaning(at: place, as: .of) != nil, let year = yearNumber(at: place + 1) { return (year, place + 2) }
    return (nil, place)
  }

  private func yearNumber(at place: Int) -> Int? {
    guard let year = plainNumber(place, digits: 4...4), (1000...2199).contains(year) else { return nil }
    return year
  }

  /// 1, 1st, 1.: a day of a month, and the token after it.
  private func day(at place: Int) -> (number: Int, next: Int)? {
    if let day = plainNumber(place, digits: 1...2), (1...31).contains(day) {
      return (day, lexicon.styles.contains(.ordinalStop) ? afterPeriod(place + 1) : place + 1)
    }
    guard place < tokens.count, tokens[place].kind == .word, let day = ordinalWord(text(place)), (1...31).contains(day)
    else { return nil }
    return (day, place + 1)
  }

  /// 1. November 2022, 1 November, 1st of November.
  private func dayAndMonth(at place: Int) -> Match? {
    guard let (day, next) = day(at: place) else { return nil }
    let begin = meaning(at: next, as: .of)?.next ?? next
    guard begin < tokens.count, let (month, after) = month(at: begin) else { return nil }
    let (year, end) = year(after: after)
    return match(.date(DateParts(year: year, month: month, day: day)), from: place, to: end)
  }

  // MARK: Digits

  /// 3.5.2024, 3.5., 2024-05-03, 27/04/2014.
  private func numericDate(at place: Int) -> Match? {
    switch number(place) {
    case .parts(let parts, UInt8(ascii: ".")) where parts.count == 3:
      return date(year: parts[2], month: parts[1], day: parts[0], from: place, to: place + 1)
    case .parts(let parts, UInt8(ascii: "-")) where parts.count == 3 && parts[0] > 999:
      return date(year: parts[0], month: parts[1], day: parts[2], from: place, to: place + 1)
    case .decimal(_, _, false) where lexicon.decimalMark != UInt8(ascii: "."): return shortDate(at: place)
    case .decimal(_, _, true): return strokedDate(at: place)
    default: return nil
    }
  }

  private func date(year: Int, month: Int, day: Int, from place: Int, to next: Int) -> Match? {
    guard (1...12).contains(month), (1...31).contains(day), year < 100 || (1000...2199).contains(year) else {
      return nil
    }
    let full = year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year
    return match(.date(DateParts(year: full, month: month, day: day)), from: place, to: next)
  }

  /// am 3.5. and the like: the second full stop must touch.
  private func shortDate(at place: Int) -> Match? {
    let bytes = document.bytes[tokens[place].range]
    let parts = bytes.split(separator: UInt8(ascii: "."))
    guard parts.count == 2, parts.allSatisfy({ $0.count <= 2 }), isMark(place + 1, UInt8(ascii: ".")),
      touches(place + 1),
      place == 0 && place + 2 < tokens.count || meaning(at: place - 1, as: .dayBefore) != nil,
      !isMark(place + 2, UInt8(ascii: ".")), let day = Decimal(whole: parts[0], fraction: [])?.whole,
      let month = Decimal(whole: parts[1], fraction: [])?.whole,
      (1...31).contains(day), (1...12).contains(month)
    else { return nil }
    return match(.date(DateParts(month: month, day: day)), from: place, to: place + 2)
  }

  private func strokedDate(at place: Int) -> Match? {
    let stroke = UInt8(ascii: "/")
    guard isMark(place + 1, stroke), isMark(place + 3, stroke), touches(place + 1), touches(place + 2),
      touches(place + 3),
      touches(place + 4), let a = plainNumber(place, digits: 1...2), let b = plainNumber(place + 2, digits: 1...2),
      let year = plainNumber(place + 4, digits: 2...4)
    else { return nil }
    let americanOrder = lexicon.styles.contains(.monthFirst) ? a <= 12 : b > 12
    return date(
      year: year, month: americanOrder ? a : b, day: americanOrder ? b : a, from: place, to: place + 5)
  }

  // MARK: Years

  /// Four digits alone, 1500 to 2100, are a year where no unit follows.
  private func year(at place: Int) -> Match? {
    guard let year = plainNumber(place, digits: 4...4), (1500...2100).contains(year) else { return nil }
    let next = place + 1
    for kind in [QuantityLexicon.Kind.scale, .currency, .unit, .percent, .points, .permille, .oclock, .dozen]
    where meaning(at: next, as: kind) != nil { return nil }
    if isMark(place - 1, UInt8(ascii: "$")) { return nil }
    return match(.date(DateParts(year: year)), from: place, to: next)
  }

  /// 1990er Jahre, 90er-Jahren, 1990s.
  private func decade(at place: Int) -> Match? {
    guard tokens[place].kind == .word, isASCIIDigit(document.bytes[tokens[place].range.lowerBound]) else { return nil }
    let word = text(place)
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard digits.utf8.count == 4 || digits.utf8.count == 2, let number = Int(digits), number % 10 == 0 else {
      return nil
    }
    let suffix = word.dropFirst(digits.count)
    if lexicon.decadeSuffixes.contains(suffix) {
      return match(.date(DateParts(decade: number)), from: place, to: place + 1)
    }
    let stem = lexicon.decadeStem.flatMap { suffix.hasPrefix($0) ? $0 : nil }
    guard let stem else { return nil }
    var next = place + 1
    if suffix == stem {
      if let jahre = meaning(at: next, as: .decade) {
        next = jahre.next
      } else if digits.utf8.count == 2, !isDecadeNext(next) {
        return nil
      }
    } else if !isDecadeWord(suffix.dropFirst(stem.count)) {
      return nil
    }
    return match(.date(DateParts(decade: number)), from: place, to: next)
  }

  /// The rest of 90er-Jahre.
  private func isDecadeWord(_ rest: Substring) -> Bool {
    rest.first == "-" && lexicon.meaning(of: String(rest.dropFirst()), as: .decade) != nil
  }

  /// 20er und 30er Jahre.
  private func isDecadeNext(_ place: Int) -> Bool {
    let joins = meaning(at: place, as: .and) != nil || meaning(at: place, as: .span) != nil
    return joins && lexicon.decadeStem.map { text(place + 1).hasSuffix("0\($0)") } ?? false
      && meaning(at: place + 2, as: .decade) != nil
  }

  /// Neunziger Jahre, nineties, années 90.
  private func worded(decadeAt place: Int) -> Match? {
    if let (word, next) = meaning(at: place, as: .decadeWord) {
      let end = meaning(at: next, as: .decade)?.next ?? next
      return match(.date(DateParts(decade: word.number)), from: place, to: end, isSpelled: true)
    }
    guard let (_, next) = meaning(at: place, as: .decadeBefore) else { return nil }
    // “anni ’90”
    let begin = ["'", "’", "‘"].contains(text(next)) ? next + 1 : next
    guard let number = plainNumber(begin, digits: 2...2) ?? plainNumber(begin, digits: 4...4), number % 10 == 0 else {
      return nil
    }
    return match(.date(DateParts(decade: number)), from: place, to: begin + 1)
  }

  // MARK: Centuries

  /// 19. Jahrhundert; but 2 Jahrhunderte where a full stop makes ordinals.
  private func century(at place: Int) -> Match? {
    guard let number = plainNumber(place, digits: 1...2) else { return nil }
    let next = afterPeriod(place + 1)
    guard next > place + 1 || !lexicon.styles.contains(.ordinalStop), let (_, end) = meaning(at: next, as: .century)
    else { return nil }
    return match(.date(DateParts(century: number)), from: place, to: end)
  }

  /// 19th century, neunzehntes Jahrhundert, XIX. Jahrhundert, XIXe siècle, siglo XIX.
  private func spelledCentury(at place: Int) -> Match? {
    guard tokens[place].kind == .word, place + 1 < tokens.count else { return nil }
    let word = text(place)
    if let number = ordinalWord(word) ?? spelledOrdinal(word) ?? romanOrdinal(word) {
      let next = afterPeriod(place + 1)
      guard let (_, end) = meaning(at: next, as: .century) else {
        // 1st of November begins with a word.
        return ordinalWord(word) == nil ? nil : dayAndMonth(at: place)
      }
      return match(
        .date(DateParts(century: number)), from: place, to: end, isSpelled: ordinalWord(word) == nil)
    }
    guard let (_, next) = meaning(at: place, as: .century), let number = romanOrdinal(text(next)) else { return nil }
    return match(.date(DateParts(century: number)), from: place, to: next + 1, isSpelled: true)
  }

  /// XIX, XIXe.
  private func romanOrdinal(_ word: String) -> Int? {
    RomanNumeral.value(of: word)
      ?? lexicon.ordinalSuffixes.lazy.filter { word.hasSuffix($0) }
      .compactMap { RomanNumeral.value(of: word.dropLast($0.count)) }.first
  }

  /// The number of 1st, 22nd, 1er, 21e.
  func ordinalWord(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.utf8.count), let number = Int(digits) else { return nil }
    return lexicon.ordinalSuffixes.contains(word.dropFirst(digits.count)) ? number : nil
  }
}
