/// What a sentence and its translation do not share.
public struct QuantityDifference: Sendable {
  /// Quantities of the source, written in digits, whose value the translation does not have.
  public let missing: [Quantity]
  /// Quantities of the translation, written in digits, whose value the source does not have.
  public let added: [Quantity]

  /// - Parameters:
  ///   - source: The quantities of the source, those in words too: a translator may write digits for words.
  ///   - target: The same of the translation.
  ///   - sourceInWords: Numbers inside the source's words, which ``QuantityFinder/numbersInWords(of:in:)`` finds.
  ///   - targetInWords: The same of the translation.
  public init(
    source: [Quantity], target: [Quantity], sourceInWords: [Quantity] = [], targetInWords: [Quantity] = []
  ) {
    missing = Self.without(source, target + targetInWords)
    added = Self.without(target, source + sourceInWords)
  }

  private static func without(_ quantities: [Quantity], _ others: [Quantity]) -> [Quantity] {
    let values = others.flatMap(\.value.parts)
    return quantities.filter { quantity in
      !quantity.isSpelled && quantity.value.parts.contains { part in !values.contains { part.isSame(as: $0) } }
    }
  }
}
