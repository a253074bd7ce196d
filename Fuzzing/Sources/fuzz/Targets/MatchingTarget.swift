import Names

extension FuzzTarget {
  /// Two names: an answer must be reached, and both orders must give one verdict. (Scores of names of several words may
  /// differ a little by the order: which words are joined is decided from the first.)
  static let matching = FuzzTarget(name: "matching", summary: "two names, parted by a zero byte") { bytes in
    let names = parts(bytes, 2)
    let matcher = made { try NameMatcher() }
    guard let match = try? matcher.match(names[0], names[1]) else { return }
    require((0...1).contains(match.score), "a score out of bounds")
    guard let turned = try? matcher.match(names[1], names[0]) else { failed("only one order is refused") }
    require(match.verdict == turned.verdict, "the verdict depends on the order")
  }
}
