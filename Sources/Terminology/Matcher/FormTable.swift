/// The forms that hits of a text have, each with what it stands for, once for all places.
struct FormTable {
  struct Form {
    let found: [TermReader.Found]
    /// The modifier's entry of a suggestion put together from two.
    let modifier: EntryID?
  }

  private struct Key: Hashable {
    let types: [Int32]
    let found: [TermReader.Found]
  }

  private(set) var forms: [Form] = []
  private var numbers: [Key: Int32] = [:]

  /// Adds the form of a word, which its reading remembers.
  mutating func add(_ found: [TermReader.Found], modifier: EntryID? = nil) -> Int32 {
    forms.append(Form(found: found, modifier: modifier))
    return Int32(forms.count - 1)
  }

  /// The form of several words.
  ///
  /// - Parameters:
  ///   - found: What they stand for; of several glossaries the first is kept.
  ///   - key: The types of the words.
  mutating func number(of found: [TermReader.Found], key: [Int32], index: TermIndex) -> Int32 {
    let key = Key(types: key, found: found)
    if let known = numbers[key] { return known }
    let number = add(index.preferred(found))
    numbers[key] = number
    return number
  }
}
