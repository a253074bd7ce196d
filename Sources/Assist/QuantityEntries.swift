internal import Quantities
internal import Text

/// The numbers, amounts, dates and times of a text as entries of the sheet.
struct QuantityEntries {
  private(set) var entries: [Sheet.Quantity] = []
  /// The value of each entry.
  private(set) var values: [QuantityValue] = []
  private(set) var candidates: [MarkLayout.Candidate] = []

  /// - Parameter rows: The number of the row that a range stands in.
  init(_ quantities: [Quantity], in document: Document, target: Language, rows: (Range<Int>) -> Int?) {
    let writer = QuantityWriter(language: target)
    for quantity in quantities where !Self.isPlain(quantity) {
      guard let row = rows(quantity.range) else { continue }
      let source = document.text(quantity.range)
      candidates.append(
        MarkLayout.Candidate(range: quantity.range, subject: .quantity(entries.count), rank: 1))
      values.append(quantity.value)
      entries.append(
        Sheet.Quantity(
          source: source, rendering: writer.text(for: quantity.value), kind: quantity.value.kind, row: row))
    }
  }

  /// Small numbers in words (*erste*, *zwei*), which every translator writes without help.
  private static func isPlain(_ quantity: Quantity) -> Bool {
    guard quantity.isSpelled else { return false }
    switch quantity.value {
    case .ordinal: return true
    case .amount(let amount): return amount.unit == nil && amount.scale == 0
    default: return false
    }
  }
}
