/// What a run of digits and marks is.
enum NumberToken: Equatable {
  case decimal(Decimal, fractionDigits: Int, isPlain: Bool)
  /// Numbers that `.`, `:`, `/` or `-` part, which are a date, time, score or identifier: the caller knows more.
  case parts([Int], mark: UInt8)
  /// Two numbers with marks of their own that `-` or `:` parts: 20.000-30.000, 1:25.000.
  case pair(Decimal, Decimal, fractionDigits: Int)
  case identifier

  /// Reads `2.600`, `1,5`, `19:30`, `3.5.2024`, `2014-2016`.
  init(_ bytes: ArraySlice<UInt8>, _ lexicon: QuantityLexicon) {
    let marks = bytes.filter { !(0x30...0x39).contains($0) }
    guard let first = marks.first else {
      self = Self.plain(bytes)
      return
    }
    let pieces = bytes.split(omittingEmptySubsequences: false) { !(0x30...0x39).contains($0) }
    guard pieces.count <= 8, pieces.allSatisfy({ !$0.isEmpty && $0.count <= 19 }) else {
      self = .identifier
      return
    }
    if let pair = Self.pair(bytes, marks, lexicon) {
      self = pair
      return
    }
    if first == UInt8(ascii: ":") || first == UInt8(ascii: "-") || first == UInt8(ascii: "/") {
      self = marks.allSatisfy { $0 == first } ? Self.parted(pieces, first) : .identifier
      return
    }
    self = Self.separated(pieces, marks, lexicon)
  }

  private static func pair(_ bytes: ArraySlice<UInt8>, _ marks: [UInt8], _ lexicon: QuantityLexicon) -> NumberToken? {
    guard marks.count > 1 else { return nil }
    for joint in [UInt8(ascii: "-"), UInt8(ascii: ":")] {
      let sides = bytes.split(separator: joint, omittingEmptySubsequences: false)
      guard sides.count == 2, case .decimal(let first, let digits, _) = NumberToken(sides[0], lexicon),
        case .decimal(let second, let more, _) = NumberToken(sides[1], lexicon)
      else { continue }
      return .pair(first, second, fractionDigits: max(digits, more))
    }
    return nil
  }

  private static func plain(_ bytes: ArraySlice<UInt8>) -> NumberToken {
    guard let value = Decimal(whole: bytes, fraction: []) else { return .identifier }
    // Numbers do not begin with zeros: a code, a telephone number.
    if bytes.count > 2, bytes.first == 0x30 { return .identifier }
    return .decimal(value, fractionDigits: 0, isPlain: true)
  }

  private static func parted(_ pieces: [ArraySlice<UInt8>], _ mark: UInt8) -> NumberToken {
    let numbers = pieces.compactMap { Decimal(whole: $0, fraction: [])?.whole }
    return numbers.count == pieces.count ? .parts(numbers, mark: mark) : .identifier
  }

  private static func separated(_ pieces: [ArraySlice<UInt8>], _ marks: [UInt8], _ lexicon: QuantityLexicon)
    -> NumberToken
  {
    let last = marks[marks.count - 1]
    let period = UInt8(ascii: ".")
    func grouped(_ pieces: [ArraySlice<UInt8>]) -> Bool {
      pieces[0].count <= 3 && pieces[0].first != 0x30 && pieces.dropFirst().allSatisfy { $0.count == 3 }
    }
    // 1.234,5 or 1,234.5: the last mark is the decimal one in any language.
    if marks.count > 1, marks.dropLast().allSatisfy({ $0 != last }), Set(marks.dropLast()).count == 1 {
      return grouped(pieces.dropLast()) ? decimal(pieces.dropLast(), pieces[pieces.count - 1]) : .identifier
    }
    guard Set(marks).count == 1 else { return .identifier }
    let groups = last == period ? lexicon.groupsByPeriod : lexicon.groupsByComma
    if marks.count > 1 {
      if grouped(pieces) { return decimal(pieces, []) }
      return last == period ? parted(pieces, last) : .identifier
    }
    if groups, grouped(pieces) { return decimal(pieces, []) }
    return decimal(pieces.dropLast(), pieces[1])
  }

  private static func decimal(_ whole: some Collection<ArraySlice<UInt8>>, _ fraction: ArraySlice<UInt8>) -> NumberToken
  {
    guard let value = Decimal(whole: whole.joined(), fraction: fraction) else { return .identifier }
    return .decimal(value, fractionDigits: fraction.count, isPlain: false)
  }
}

func isASCIIDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
