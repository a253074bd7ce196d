internal import Quantities
internal import Text

extension CheckContext.Passage {
  /// All that it says of numbers.
  fileprivate var said: SaidQuantities {
    SaidQuantities(quantities: quantities, inWords: numbersInWords, implied: impliedQuantities)
  }

  /// Numbers inside words that are no quantities too, as the 4 of 4K is.
  fileprivate var namesWithNumbers: [Quantity] {
    numbersInWords.filter { name in !quantities.contains { $0.range.overlaps(name.range) } }
  }
}

/// A quantity of the source that the translation does not have, and what it has instead.
struct ChangedQuantity {
  let missing: Quantity
  /// A quantity of the same nature that only the translation has.
  let instead: Quantity?
  fileprivate let isInWord: Bool

  /// What kind of difference it is: of a date or time, or of a number.
  var isDate: Bool { Nature(missing.value).isDate }

  fileprivate init(missing: Quantity, instead: Quantity?, isInWord: Bool) {
    self.missing = missing
    self.instead = instead
    self.isInWord = isInWord
  }
}

/// How the numbers and dates of a row's two sides differ.
struct QuantityChanges: Sendable {
  /// Quantities of the source that are others in the translation, or are not there.
  let changes: [ChangedQuantity]
  /// Quantities that only the translation has, and that stand for none of the source.
  let added: [Quantity]

  /// A row without a translation has no changes: that is another rule's matter.
  init(_ source: CheckContext.Passage, _ target: CheckContext.Passage) {
    guard !source.isBlank, !target.isBlank else {
      (changes, added) = ([], [])
      return
    }
    let plain = QuantityDifference(source: source.said, target: target.said)
    // A number inside a word, as in F-16, may be left out, but not become another one.
    let inWords = QuantityDifference(
      source: SaidQuantities(
        quantities: source.namesWithNumbers, inWords: source.quantities, implied: source.impliedQuantities),
      target: SaidQuantities(
        quantities: target.namesWithNumbers, inWords: target.quantities, implied: target.impliedQuantities))
    var missing = plain.missing.filter {
      !Self.isKept($0, of: source, in: target) && DegreeSignLost.place(of: $0, in: target, from: source) == nil
    }
    let degrees = source.quantities.compactMap { DegreeSignLost.place(of: $0, in: target, from: source) }
    // F-16 is compared as a name on either way: one place is one change.
    let missingInWords = inWords.missing.filter { !Self.overlaps($0, plain.missing) }
    var added = (plain.added + inWords.added.filter { !Self.overlaps($0, plain.added) })
      .filter { !Self.isKept($0, of: target, in: source) && !degrees.contains($0) }
    let isReplaced = !added.isEmpty || !plain.repeatedInTarget.isEmpty
    missing += Self.strippedNames(of: source, in: target) + (isReplaced ? plain.repeated : [])
    if !missing.isEmpty { added += plain.repeatedInTarget }
    var changes: [ChangedQuantity] = []
    for (place, quantity) in (missing + missingInWords).enumerated() {
      let nature = Nature(quantity.value)
      let partner =
        added.firstIndex { Nature($0.value) == nature }
        ?? added.firstIndex { Nature($0.value).isDate == nature.isDate }
      changes.append(
        ChangedQuantity(
          missing: quantity, instead: partner.map { added.remove(at: $0) },
          isInWord: place >= missing.count))
    }
    self.changes = changes.filter { !$0.isInWord || $0.instead != nil }
    self.added = added
  }

  private static func overlaps(_ quantity: Quantity, _ others: [Quantity]) -> Bool {
    others.contains { $0.range.overlaps(quantity.range) }
  }

  /// Numbers in names whose letters stand alone in the translation: F1 and F.
  private static func strippedNames(of source: CheckContext.Passage, in target: CheckContext.Passage) -> [Quantity] {
    func stands(_ letters: ArraySlice<UInt8>, in passage: CheckContext.Passage) -> Bool {
      passage.tokens.contains { passage.document.bytes[$0.range] == letters }
    }
    return source.namesWithNumbers.filter { name in
      let bytes = source.document.bytes
      let start = bytes[..<name.range.lowerBound].lastIndex { !isCapital($0) }
      let letters = bytes[(start.map { $0 + 1 } ?? 0)..<name.range.lowerBound]
      return !letters.isEmpty && stands(letters, in: target) && !stands(letters, in: source)
        && !hasDigits(name, of: source, in: target)
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// Whether a number without scale stands on the other side as it is: alone or in a type number, or with separators
  /// that were kept, which ``NumberSeparators`` reports.
  private static func isKept(
    _ quantity: Quantity, of passage: CheckContext.Passage, in other: CheckContext.Passage
  ) -> Bool {
    switch quantity.value {
    case .amount(let amount):
      guard amount.scale == 0 else { return false }
      if amount.unit != nil {
        return other.quantities.contains {
          NumberSeparators.isKept(quantity, of: passage, as: $0, of: other)
        }
      }
    case .identifier: break
    default: return false
    }
    return hasDigits(quantity, of: passage, in: other)
  }

  /// Whether the digits of a quantity, with the separators between them, stand on the other side.
  static func hasDigits(
    _ quantity: Quantity, of passage: CheckContext.Passage, in other: CheckContext.Passage
  ) -> Bool {
    let bytes = passage.document.bytes[quantity.range]
    guard let first = bytes.firstIndex(where: isDigit), let last = bytes.lastIndex(where: isDigit)
    else { return false }
    let digits = bytes[first...last]
    let text = other.document.bytes
    guard text.count >= digits.count else { return false }
    return (0...text.count - digits.count).contains { start in
      let end = start + digits.count
      return text[start] == digits[first] && text[start..<end].elementsEqual(digits)
        && (start == 0 || !isDigit(text[start - 1])) && (end == text.count || !isDigit(text[end]))
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

/// What kinds of quantity may stand for each other.
private enum Nature: Equatable {
  case number, date, time

  init(_ value: QuantityValue) {
    switch value {
    case .date: self = .date
    case .time: self = .time
    case .span(let first, _): self = Nature(first)
    case .amount, .ordinal, .identifier, .ratio: self = .number
    }
  }

  var isDate: Bool { self != .number }
}
