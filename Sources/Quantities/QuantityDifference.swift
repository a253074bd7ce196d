/// What a sentence and its translation do not share.
public struct QuantityDifference: Sendable {
  /// Quantities of the source, written in digits, whose value the translation does not have.
  public let missing: [Quantity]
  /// Quantities of the translation, written in digits, whose value the source does not have.
  public let added: [Quantity]

  /// - Parameters:
  ///   - source: The quantities of the source, those in words too: a translator may write digits for words.
  ///   - target: The same of the translation.
  ///   - sourceInWords: Numbers inside the source's words, which ``QuantityFinder/numbersInWords(of:in:)`` finds. One
  ///     counts as missing only where the translation has the same word with another number: F-16 and F-18.
  ///   - targetInWords: The same of the translation.
  public init(
    source: [Quantity], target: [Quantity], sourceInWords: [Quantity] = [], targetInWords: [Quantity] = []
  ) {
    missing = Self.without(source, target + targetInWords) + Self.changed(sourceInWords, targetInWords, target)
    added = Self.without(target, source + sourceInWords) + Self.changed(targetInWords, sourceInWords, source)
  }

  private static func without(_ quantities: [Quantity], _ others: [Quantity]) -> [Quantity] {
    let values = others.flatMap(\.value.parts)
    return quantities.filter { quantity in
      !quantity.isSpelled && quantity.value.parts.contains { part in !values.contains { part.isSame(as: $0) } }
    }
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
