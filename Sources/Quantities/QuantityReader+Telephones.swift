internal import Text

extension QuantityReader {
  /// +49 (0)30 1234-567: digits in groups after a plus or a zero, compared without their marks.
  func telephone(at place: Int) -> Match? {
    let hasPlus = isMark(place, UInt8(ascii: "+")) && touches(place + 1) && isNumber(place + 1)
    guard hasPlus || isNumber(place) && isDialled(place) else {
      return nil
    }
    var digits = ""
    var next = hasPlus ? place + 1 : place
    var groups = 0
    while next < tokens.count {
      // The (0) is dialled at home only.
      if isMark(next, UInt8(ascii: "(")), text(next + 1) == "0", isMark(next + 2, UInt8(ascii: ")")), next > place {
        next += 3
        continue
      }
      if groups > 0, isMark(next, UInt8(ascii: "/")) || isMark(next, UInt8(ascii: "-")), isNumber(next + 1) {
        next += 1
      }
      guard isNumber(next), let group = telephoneGroup(next), groups == 0 || digits.utf8.count < 15 else { break }
      digits += group
      groups += 1
      next += 1
    }
    guard groups > 1, (7...16).contains(digits.utf8.count) else { return nil }
    let range = tokens[place].range.lowerBound..<tokens[next - 1].range.upperBound
    return match(.identifier(document.text(range)), from: place, to: next)
  }

  /// Whether a token begins as the code of a town does.
  private func isDialled(_ place: Int) -> Bool {
    let bytes = document.bytes[tokens[place].range]
    return bytes.first == UInt8(ascii: "0") && bytes.count > 1 && bytes.allSatisfy(isASCIIDigit)
  }

  /// The digits of a token that holds nothing else but hyphens.
  private func telephoneGroup(_ place: Int) -> String? {
    let bytes = document.bytes[tokens[place].range]
    guard bytes.allSatisfy({ isASCIIDigit($0) || $0 == UInt8(ascii: "-") }) else { return nil }
    return String(decoding: bytes.filter(isASCIIDigit), as: UTF8.self)
  }
}
