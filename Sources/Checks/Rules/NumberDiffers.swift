internal import Quantities

/// `number-differs`: the source has a number, the translation has another one in its place.
///
/// Numbers are compared by value, so that 2.600 agrees with 2,600, 1,5 Milliarden with 1.5 billion, and 20 km/h with
/// itself whatever the blanks. A number that one side spells in words agrees with its digits.
struct NumberDiffers: RowRule {
  let id = "number-differs"
  let severity = Finding.Severity.error
  let summary = "a number of the source is another one in the translation"
  let explanation = """
    Numbers are compared by value: “2.600” agrees with “2,600”, “1,5 Milliarden” with “1.5 billion”, “drei” with “3”.
    A number in digits that the translation does not have, while it has one that the source does not have, is reported;
    a count in words only where one other count can have taken its place.
    Wrong: “2.600 Soldaten” – “2,400 troops”; “1,5 Milliarden” – “1.5 million”; “zwei Verletzte” – “three injured”.
    Right: “rund 20 Prozent” – “some 20 per cent”.
    Correct the translation, or keep it where it converts a unit on purpose.
    """

  func check(_ row: CheckContext.Row, in context: CheckContext) -> [Remark] {
    row.quantityChanges.changes.filter { !$0.isDate }.compactMap { change in
      change.instead.map {
        Remark(
          "“\(row.source.text(change.missing.range))” is “\(row.target.text($0.range))” in the translation",
          Finding.Span(.target, $0.range))
      }
    }
  }
}
