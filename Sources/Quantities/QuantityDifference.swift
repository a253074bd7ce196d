/// What a sentence and its translation do not share.
public struct QuantityDifference: Sendable {
  /// Quantities of the source, written in digits, whose value the translation does not have.
  public let missing: [Quantity]
  /// Quantities of the translation, written in digits, whose value the source does not have.
  public let added: [Quantity]

  /// Quantities of the source that the translation has, but not as often. That is a matter of style, unless it has
  /// another number once more: then that took its place.
  public let repeated: [Quantity]
  /// Quantities of the translation that the source has, but not as often.
  public let repeatedInTarget: [Quantity]

  /// - Parameters:
  ///   - source: What the source says.
  ///   - target: What the translation says.
  public init(source: SaidQuantities, target: SaidQuantities) {
    let missing = Self.without(source.quantities, target)
    let added = Self.without(target.quantities, source)
    let words = missing.isEmpty && added.isEmpty ? Self.exchangedWord(source, target) : nil
    self.missing =
      missing + Self.changed(source.inWords, target.inWords, target.quantities) + (words.map { [$0.0] } ?? [])
    self.added = added + Self.changed(target.inWords, source.inWords, source.quantities) + (words.map { [$0.1] } ?? [])
    repeated = Self.surplus(source.quantities, target.quantities, except: missing)
    repeatedInTarget = Self.surplus(target.quantities, source.quantities, except: added)
  }

  /// A count in words and the other one that alone can have taken its place: *zwei Zivilisten*, *three civilians*. Of
  /// several nobody could say which stands for which, and one that is only left out is a matter of style.
  private static func exchangedWord(_ source: SaidQuantities, _ target: SaidQuantities) -> (Quantity, Quantity)? {
    let left = countsInWords(source, without: target)
    let right = countsInWords(target, without: source)
    guard left.count == 1, right.count == 1 else { return nil }
    return (left[0], right[0])
  }

  /// Counts from two to 99, in words, that the other side says in no way. *Thousands* and *tens of thousands* are no
  /// counts.
  private static func countsInWords(_ said: SaidQuantities, without other: SaidQuantities) -> [Quantity] {
    let values = (other.quantities + other.inWords + other.implied).flatMap(\.value.parts)
    return said.quantities.filter { quantity in
      guard quantity.isSpelled, case .amount(let amount) = quantity.value, amount.scale == 0,
        let whole = amount.value.whole, (2...99).contains(whole)
      else { return false }
      return !values.contains { quantity.value.isSame(as: $0) }
    }
  }

  private static func without(_ quantities: [Quantity], _ other: SaidQuantities) -> [Quantity] {
    let values = (other.quantities + other.inWords + other.implied).flatMap(\.value.parts)
    // Of numbers in words only the large ones count, and those only where the other side has large ones.
    let hasLarge = other.quantities.contains { $0.isLarge }
    return quantities.filter { quantity in
      guard !quantity.isSpelled || hasLarge && quantity.isLarge else { return false }
      return quantity.value.parts.contains { part in
        !values.contains { part.isSame(as: $0) } || !saysYear(of: part, values)
      }
    }
  }

  /// Whether the other side names the year of a day or month, somewhere.
  private static func saysYear(of part: QuantityValue, _ values: [QuantityValue]) -> Bool {
    guard case .date(let date) = part, let year = date.year, date.month != nil else { return true }
    return values.contains { value in
      switch value {
      case .date(let other): other.year == year || other.decade == year
      case .amount(let amount): amount.value.whole == year
      default: false
      }
    }
  }

  /// The quantities in digits of which one side has more than the other.
  private static func surplus(_ quantities: [Quantity], _ others: [Quantity], except missing: [Quantity]) -> [Quantity]
  {
    var values = others.flatMap(\.value.parts)
    var found: [Quantity] = []
    // Numbers in words find their partners first, so that what is left is in digits.
    for quantity in quantities.filter(\.isSpelled) + quantities.filter({ !$0.isSpelled }) {
      var isWithout = false
      for part in quantity.value.parts {
        if let place = values.firstIndex(of: part) ?? values.firstIndex(where: { part.isSame(as: $0) }) {
          values.remove(at: place)
        } else {
          isWithout = true
        }
      }
      if isWithout, !quantity.isSpelled, !missing.contains(quantity) { found.append(quantity) }
    }
    return found
  }

  /// Numbers in words whose word stands on the other side with other numbers only.
  private static func changed(_ names: [Quantity], _ others: [Quantity], _ quantities: [Quantity]) -> [Quantity] {
    guard !names.isEmpty else { return [] }
    let words = Set(others.compactMap { letters(of: $0.value) })
    return names.filter { name in
      guard let word = letters(of: name.value), !word.isEmpty, words.contains(word) else { return false }
      return !(others + quantities).contains { $0.value.parts.contains { name.value.isSame(as: $0) } }
    }
  }

  private static func letters(of value: QuantityValue) -> Substring? {
    guard case .identifier(let name) = value else { return nil }
    return name.prefix { !("0"..."9").contains($0) }
  }
}

/// All that a text says of numbers.
public struct SaidQuantities: Sendable {
  /// Its quantities, those in words too: a translator may write digits for words.
  public let quantities: [Quantity]
  /// Numbers inside words, which ``QuantityFinder/numbersInWords(of:in:)`` finds. One counts as missing only where the
  /// other text has the same word with another number: F-16 and F-18.
  public let inWords: [Quantity]
  /// What words imply, which ``QuantityFinder/impliedQuantities(of:in:)`` finds.
  public let implied: [Quantity]

  /// - Parameters:
  ///   - inWords: Numbers inside words: F-16.
  ///   - implied: What words imply.
  public init(quantities: [Quantity], inWords: [Quantity] = [], implied: [Quantity] = []) {
    self.quantities = quantities
    self.inWords = inWords
    self.implied = implied
  }
}

extension Quantity {
  /// Whether it is counted in millions or more.
  fileprivate var isLarge: Bool {
    value.parts.contains { part in
      if case .amount(let amount) = part { amount.scale >= 6 } else { false }
    }
  }
}
