/// The forms that hits of a text have, each with what it stands for, once for all places.
struct FormTable {
  struct Form {
    let found: [TermReader.Found]
    /// The modifier's entry of a suggestion put together from two.
    let modifier: EntryID?
  }

  private(set) var forms: [Form] = []
  /// The forms of sequences, by the sequence's number: -1 for none, -2 for not asked yet.
  private var ofSequence: [Int32] = []

  /// Adds a form.
  mutating func add(_ found: [TermReader.Found], modifier: EntryID? = nil) -> Int32 {
    forms.append(Form(found: found, modifier: modifier))
    return Int32(forms.count - 1)
  }

  /// The form of a sequence; -1 where it is none, nil where that is not known yet.
  func form(ofSequence sequence: Int32) -> Int32? {
    guard Int(sequence) < ofSequence.count else { return nil }
    let form = ofSequence[Int(sequence)]
    return form == -2 ? nil : form
  }

  mutating func set(_ form: Int32, ofSequence sequence: Int32) {
    if Int(sequence) >= ofSequence.count {
      ofSequence += Array(repeating: -2, count: Int(sequence) + 1024 - ofSequence.count)
    }
    ofSequence[Int(sequence)] = form
  }
}
