internal import Text

extension QuantityReader {
  /// 19:30 Uhr, 19.30 Uhr, 7 Uhr 30, 7:30 p.m., 7 p.m., 19:30.
  func time(at place: Int) -> Match? {
    if let time = pointedHalfDay(at: place) ?? hours(at: place) { return time }
    guard let (hour, minute, isClock) = clock(at: place) else { return nil }
    let next = place + 1
    if let (_, after) = meaning(at: next, as: .oclock) {
      let late = minute == 0 && !isClock ? plainNumber(after, digits: 2...2) : nil
      guard let time = TimeOfDay(hour: hour, minute: late ?? minute, isAmbiguous: lexicon.styles.contains(.halfDays))
      else { return nil }
      return match(.time(time), from: place, to: late == nil ? after : after + 1)
    }
    for kind in [QuantityLexicon.Kind.am, .pm] {
      guard let (_, after) = meaning(at: next, as: kind),
        let time = halfDay(kind == .am ? "am" : "pm", hour: hour, minute: minute)
      else { continue }
      return match(.time(time), from: place, to: after)
    }
    guard isClock, tokens[place].range.count >= 4, text(place).dropFirst(text(place).count - 3).first == ":" else {
      return nil
    }
    // 7:30 alone may be a score: a word such as “at” before it, or two digits, make it a time.
    guard tokens[place].range.count == 5 || place > 0 && meaning(at: place - 1, as: .clock) != nil,
      let time = TimeOfDay(hour: hour, minute: minute, isAmbiguous: lexicon.styles.contains(.halfDays) && hour <= 12)
    else { return nil }
    return match(.time(time), from: place, to: next)
  }

  /// 4.45pm, whose minutes and half of the day are one token.
  private func pointedHalfDay(at place: Int) -> Match? {
    guard lexicon.styles.contains(.halfDays), isMark(place + 1, UInt8(ascii: ".")), touches(place + 1),
      touches(place + 2), tokens[place + 2].kind == .word, let hour = plainNumber(place, digits: 1...2)
    else { return nil }
    let rest = text(place + 2)
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard digits.utf8.count == 2, let minute = Int(digits),
      let time = halfDay(String(rest.dropFirst(2)), hour: hour, minute: minute)
    else { return nil }
    return match(.time(time), from: place, to: place + 3)
  }

  /// 9-17 Uhr.
  private func hours(at place: Int) -> Match? {
    guard case .parts(let parts, UInt8(ascii: "-")) = number(place), parts.count == 2,
      let (_, next) = meaning(at: place + 1, as: .oclock)
    else { return nil }
    let isAmbiguous = lexicon.styles.contains(.halfDays)
    guard let first = TimeOfDay(hour: parts[0], minute: 0, isAmbiguous: isAmbiguous),
      let last = TimeOfDay(hour: parts[1], minute: 0, isAmbiguous: isAmbiguous)
    else { return nil }
    return match(.span(.time(first), .time(last)), from: place, to: next)
  }

  private func clock(at place: Int) -> (hour: Int, minute: Int, isClock: Bool)? {
    switch number(place) {
    case .parts(let parts, UInt8(ascii: ":")) where parts.count == 2 && parts[0] <= 24 && parts[1] <= 59:
      return (parts[0], parts[1], true)
    case .decimal(let value, 2, _):
      guard let hundredths = value.scaled(by: 2).whole, hundredths % 100 <= 59, hundredths / 100 <= 24 else {
        return nil
      }
      return (hundredths / 100, hundredths % 100, true)
    case .decimal(let value, 0, true):
      guard let hour = value.whole, hour <= 24 else { return nil }
      return (hour, 0, false)
    default: return nil
    }
  }

  func halfDay(_ word: String, hour: Int, minute: Int) -> TimeOfDay? {
    guard (1...12).contains(hour), (0...59).contains(minute) else { return nil }
    if lexicon.meaning(of: word, as: .am) != nil { return TimeOfDay(hour: hour % 12, minute: minute) }
    if lexicon.meaning(of: word, as: .pm) != nil { return TimeOfDay(hour: hour % 12 + 12, minute: minute) }
    return nil
  }
}
