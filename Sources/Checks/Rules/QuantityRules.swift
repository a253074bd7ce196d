internal import Quantities
internal import Text

/// A quantity of the source that the translation does not have, and what it has instead.
struct ChangedQuantity {
  let missing: Quantity
  /// A quantity of the same nature that only the translation has.
  let instead: Quantity?
  private let isInWord: Bool

  /// The changed quantities of a row whose nature is a date or time, or those whose nature is not.
  static func all(in row: CheckContext.Row, dates: Bool) -> [ChangedQuantity] {
    compare(row).changes.filter { Nature($0.missing.value).isDate == dates }
  }

  /// Quantities that only the translation has, and that stand for none of the source.
  static func added(in row: CheckContext.Row) -> [Quantity] { compare(row).added }

  /// A row without a translation has no changes: that is another rule's matter.
  private static func compare(_ row: CheckContext.Row) -> (
    changes: [ChangedQuantity], added: [Quantity]
  ) {
    guard !row.source.isBlank, !row.target.isBlank else { return ([], []) }
    let (source, target) = (row.source, row.target)
    let plain = QuantityDifference(
      source: source.quantities, target: target.quantities, sourceInWords: source.numbersInWords,
      targetInWords: target.numbersInWords)
    // A number inside a word, as in F-16, may be left out, but not become another one.
    let inWords = QuantityDifference(
      source: source.numbersInWords, target: target.numbersInWords,
      sourceInWords: source.quantities, targetInWords: target.quantities)
    let missing = plain.missing.filter { !isKept($0, of: source, in: target) }
    // The 4 of 4K is read as a number and as a part of a word: one place is one change.
    let missingInWords = inWords.missing.filter { !overlaps($0, plain.missing) }
    var added = (plain.added + inWords.added.filter { !overlaps($0, plain.added) })
      .filter { !isKept($0, of: target, in: source) }
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
    return (changes.filter { !$0.isInWord || $0.instead != nil }, added)
  }

  private static func overlaps(_ quantity: Quantity, _ others: [Quantity]) -> Bool {
    others.contains { $0.range.overlaps(quantity.range) }
  }

  /// Whether a number without scale stands on the other side as it is: alone or in a type number, or with separators
  /// that were kept, which ``SeparatorsKept`` reports.
  private static func isKept(
    _ quantity: Quantity, of passage: CheckContext.Passage, in other: CheckContext.Passage
  ) -> Bool {
    switch quantity.value {
    case .amount(let amount):
      guard amount.scale == 0 else { return false }
      if amount.unit != nil {
        return other.quantities.contains {
          SeparatorsKept.isKept(quantity, of: passage, as: $0, of: other)
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

  /// What kinds of quantity may stand for each other.
  private enum Nature: Equatable {
    case number, date, time

    init(_ value: QuantityValue) {
      switch value {
      case .date: self = .date
      case .time: self = .time
      case .span(let first, _): self = Nature(first)
      case .amount, .ordinal, .identifier: self = .number
      }
    }

    var isDate: Bool { self != .number }
  }
}
