import Names

extension FuzzTarget {
  /// Two names: an answer must be reached, and be the same in both orders.
  static let matching = FuzzTarget(name: "matching", summary: "two names, parted by a zero byte") { bytes in
    let names = parts(bytes, 2)
    let matcher = made { try NameMatcher() }
    guard let match = try? matcher.match(names[0], names[1]) else { return }
    require((0...1).contains(match.score), "a score out of bounds")
    guard let turned = try? matcher.match(names[1], names[0]) else { failed("only one order is refused") }
    require(match.verdict == turned.verdict && match.score == turned.score, "the answer depends on the order")
  }
}
