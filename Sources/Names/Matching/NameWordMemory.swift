/// What cutting names has found out about their words: the words of a list come again and again.
final class NameWordMemory {
  /// What a word adds to a name.
  struct Pieces {
    var parts: [NameParts.Part] = []
    var particles: [String] = []
  }

  private var pieces: [ExactText: Pieces] = [:]
  private var servants: [ExactText: Bool] = [:]
  private static let limit = 200_000

  func pieces(of word: Substring, else find: () -> Pieces) -> Pieces { Self.value(of: word, in: &pieces, else: find) }

  /// Whether a word is one that joins with the name after it, as *Abd*.
  func isServant(_ word: Substring, else find: () -> Bool) -> Bool {
    Self.value(of: word, in: &servants, else: find)
  }

  private static func value<Value>(
    of word: Substring, in memory: inout [ExactText: Value], else find: () -> Value
  ) -> Value {
    let key = ExactText(String(word))
    if let known = memory[key] { return known }
    if memory.count >= limit { memory.removeAll(keepingCapacity: true) }
    let value = find()
    memory[key] = value
    return value
  }
}
