import Names

extension FuzzTarget {
  /// Two names: both orders must give one score, and an answer must be reached.
  static let matching = FuzzTarget(name: "matching", summary: "two names, parted by a zero byte") { bytes in
    let names = parts(bytes, 2)
    let matcher = made { try NameMatcher() }
    guard let match = try? matcher.match(names[0], names[1]) else { return }
    require((0...1).contains(match.score), "a score out of bounds")
    guard let turned = try? matcher.match(names[1], names[0]) else { failed("only one order is refused") }
    require(abs(match.score - turned.score) < 1e-9, "\(match.score) one way, \(turned.score) the other")
    require(match.verdict == turned.verdict, "the verdict depends on the order")
  }
}
