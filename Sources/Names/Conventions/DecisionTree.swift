/// The rules of a table as a tree that asks for one letter after the other until one rule is left.
///
/// A node looks at one letter, at a fixed distance from the place that is being read, and has a branch for each letter
/// number. The rules are tried in their order; a question is only asked where the first rule that is still open needs
/// its answer, so that a letter with one spelling is decided at the root.
struct DecisionTree: Sendable {
  /// What a letter must be, at a distance from the place that is being read.
  struct Condition {
    let distance: Int
    /// By letter number.
    let holds: [Bool]
  }

  /// A rule: the letter that it begins with, and what it asks of others.
  struct Rule {
    let first: UInt16
    let conditions: [Condition]
  }

  /// By the number of the letter that is being read: a node, or `leaf` and a rule.
  let roots: [UInt16]
  /// By node and letter number: a node, or `leaf` and a rule.
  let branches: [UInt16]
  /// By node: the distance of the letter that it asks for.
  let distances: [Int]
  /// The branches of a node.
  let width: Int

  /// Marks a branch that ends in a rule.
  static let leaf: UInt16 = 0x8000
  /// The mask of the rule in such a branch.
  static let ruleMask: UInt16 = 0x7FFF
  /// The farthest distance to either side that a rule may ask for.
  static let reach = 15

  /// - Parameters:
  ///   - rules: In the order in which they are tried.
  ///   - fallback: The rule of a letter for which no other holds, by letter number; a place in `rules` or beyond.
  init(_ rules: [Rule], fallback: [UInt16]) {
    var builder = Builder(rules: rules, width: fallback.count)
    var starting: [[Int]] = Array(repeating: [], count: fallback.count)
    for (place, rule) in rules.enumerated() { starting[Int(rule.first)].append(place) }
    roots = starting.indices.map { builder.branch(starting[$0], fallback: fallback[$0]) }
    branches = builder.branches
    distances = builder.distances
    width = fallback.count
  }

  /// By rule, whether some text leads to it.
  ///
  /// - Parameter count: The number of rules.
  func reachable(of count: Int) -> [Bool] {
    var reachable = [Bool](repeating: false, count: count)
    for branch in [roots, branches].joined() where branch & Self.leaf != 0 {
      let rule = Int(branch & Self.ruleMask)
      if rule < count { reachable[rule] = true }
    }
    return reachable
  }
}

/// Makes the nodes; rules that are left in the same state share one.
private struct Builder {
  let rules: [DecisionTree.Rule]
  let width: Int
  private(set) var branches: [UInt16] = []
  private(set) var distances: [Int] = []
  private var known: [State: UInt16] = [:]
  /// By rule: the distances that it asks for, as bits.
  private let needs: [UInt32]

  /// Rules that may still hold, the distances that were asked for, and what holds where none does.
  private struct State: Hashable {
    var open: [Int]
    var asked: UInt32
    let fallback: UInt16
  }

  init(rules: [DecisionTree.Rule], width: Int) {
    self.rules = rules
    self.width = width
    needs = rules.map { rule in rule.conditions.reduce(0) { $0 | Self.bit($1.distance) } }
  }

  mutating func branch(_ open: [Int], fallback: UInt16) -> UInt16 {
    var state = State(open: [], asked: 0, fallback: fallback)
    for rule in open where state.open.last.map({ needs[$0] != 0 }) ?? true { state.open.append(rule) }
    return branch(state)
  }

  private mutating func branch(_ state: State) -> UInt16 {
    guard let first = state.open.first else { return DecisionTree.leaf | state.fallback }
    guard let distance = question(first, state.asked) else { return DecisionTree.leaf | UInt16(first) }
    if let node = known[state] { return node }
    let node = UInt16(distances.count)
    precondition(node < DecisionTree.leaf, "a table of conventions has too many contexts")
    known[state] = node
    distances.append(distance)
    let start = branches.count
    branches.append(contentsOf: repeatElement(0, count: width))
    var answers: [[Int]: UInt16] = [:]
    let classes = classes(state, at: distance)
    for (number, letter) in classes.first.enumerated() {
      let open = remaining(state, at: distance, is: letter)
      let answer: UInt16
      if let same = answers[open] {
        answer = same
      } else {
        answer = branch(State(open: open, asked: state.asked | Self.bit(distance), fallback: state.fallback))
        answers[open] = answer
      }
      for other in letter..<width where classes.ofLetter[other] == number { branches[start + other] = answer }
    }
    return node
  }

  /// The letters that all open rules treat alike at a distance: the class of each, and the first of each class.
  private func classes(_ state: State, at distance: Int) -> (ofLetter: [Int], first: [Int]) {
    var classes = [Int](repeating: 0, count: width)
    var firsts = [0]
    for rule in state.open where needs[rule] & Self.bit(distance) != 0 {
      for condition in rules[rule].conditions where condition.distance == distance {
        var renamed = [Int](repeating: -1, count: firsts.count * 2)
        firsts.removeAll(keepingCapacity: true)
        for letter in 0..<width {
          let split = classes[letter] * 2 + (condition.holds[letter] ? 1 : 0)
          if renamed[split] < 0 {
            renamed[split] = firsts.count
            firsts.append(letter)
          }
          classes[letter] = renamed[split]
        }
      }
    }
    return (classes, firsts)
  }

  /// The rules that are open after an answer, up to the first that surely holds.
  private func remaining(_ state: State, at distance: Int, is letter: Int) -> [Int] {
    var open: [Int] = []
    let bit = Self.bit(distance)
    let asked = state.asked | bit
    for rule in state.open {
      if needs[rule] & bit != 0 {
        guard rules[rule].conditions.allSatisfy({ $0.distance != distance || $0.holds[letter] }) else { continue }
      }
      open.append(rule)
      if needs[rule] & ~asked == 0 { break }
    }
    return open
  }

  /// The distance of the first condition of a rule whose letter was not asked for.
  private func question(_ rule: Int, _ asked: UInt32) -> Int? {
    guard needs[rule] & ~asked != 0 else { return nil }
    return rules[rule].conditions.first { asked & Self.bit($0.distance) == 0 }?.distance
  }

  private static func bit(_ distance: Int) -> UInt32 { 1 << UInt32(distance + DecisionTree.reach) }
}
