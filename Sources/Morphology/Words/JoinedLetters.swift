/// A form of a word as its pieces, compared without being put together: stem, changed letters, rest of the stem, endings.
struct JoinedLetters {
  let first: Letters
  let second: Letters
  let third: Letters
  let fourth: Letters
  let fifth: Letters

  init(
    _ first: Letters, _ second: Letters = "", _ third: Letters = "", _ fourth: Letters = "", _ fifth: Letters = ""
  ) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
    self.fifth = fifth
  }

  var count: Int { first.count + second.count + third.count + fourth.count + fifth.count }

  /// The last byte.
  var last: UInt8 {
    if !fifth.isEmpty { return fifth.last }
    if !fourth.isEmpty { return fourth.last }
    if !third.isEmpty { return third.last }
    return second.isEmpty ? first.last : second.last
  }

  /// What follows these letters in a word that begins with them; nil where it does not.
  func rest(of word: Letters) -> Letters? {
    word.removing(prefix: first)?.removing(prefix: second)?.removing(prefix: third)?.removing(prefix: fourth)?
      .removing(prefix: fifth)
  }

  static func == (left: JoinedLetters, right: Letters) -> Bool {
    left.count == right.count && left.rest(of: right) != nil
  }
}
