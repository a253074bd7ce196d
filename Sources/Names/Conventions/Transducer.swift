/// A convention compiled: the alphabet of its table, the decision among its rules, and what each rule writes.
///
/// Text is read in two passes. The first turns its UTF-8 into symbols, two bytes each, which know letter and case; the
/// second walks the decision tree at each symbol and copies the bytes of the rule that it ends in. Neither allocates.
/// (A class, so that handing its tables on counts one reference.)
final class Transducer: Sendable {
  /// A place in `spellings`.
  struct Written: Sendable {
    let start: UInt32
    let count: UInt16
  }

  /// What a rule reads and writes.
  struct Action: Sendable {
    /// What it writes in lower case, with a capital, and in capitals.
    let lower: Written
    let title: Written
    let upper: Written
    /// The symbols that it reads.
    let length: UInt8
    /// Whether what it writes may join with the letter before.
    let composes: Bool
  }

  let alphabet: SourceAlphabet
  let symbols: SymbolTable
  let tree: DecisionTree
  /// By rule; the last but one writes an apostrophe, the last copies a symbol as it stands.
  let actions: [Action]
  /// UTF-8 of all spellings, and eight bytes of nothing.
  let spellings: [UInt8]
  /// The most bytes that a symbol is spelled with, and no fewer than those of its own.
  let longest: Int
  /// The rules of the table that some text can lead to.
  let rules: [ConventionTable.Rule]

  /// Whether a rule reads a space or asks for a letter beyond one, as of the first of the next word.
  let looksPastEdges: Bool

  /// The place of the action that copies.
  var copying: Int { actions.count - 1 }

  static let apostrophe: Unicode.Scalar = "’"

  init(_ table: ConventionTable) {
    let alphabet = Self.alphabet(of: table)
    self.alphabet = alphabet
    symbols = SymbolTable(alphabet)
    var sides = Sides(alphabet: alphabet)
    let conditions = table.rules.map { sides.rule($0) }
    var fallback = [UInt16](repeating: UInt16(conditions.count) + 1, count: alphabet.count)
    if let apostrophe = alphabet.number(of: Self.apostrophe) { fallback[Int(apostrophe)] -= 1 }
    tree = DecisionTree(conditions, fallback: fallback)
    var spellings: [UInt8] = []
    func written(_ text: String) -> Written {
      defer { spellings.append(contentsOf: text.utf8) }
      return Written(start: UInt32(spellings.count), count: UInt16(text.utf8.count))
    }
    func action(_ text: String, length: Int) -> Action {
      let spelling = Spelling(text)
      return Action(
        lower: written(spelling.lower), title: written(spelling.title), upper: written(spelling.upper),
        length: UInt8(length), composes: spelling.composes)
    }
    var actions = table.rules.map { action($0.spellings.first ?? "", length: $0.source.count) }
    actions.append(action(String(Self.apostrophe), length: 1))
    actions.append(action("", length: 1))
    longest = actions.reduce(4) { max($0, Int($1.lower.count), Int($1.title.count), Int($1.upper.count)) }
    self.actions = actions
    self.spellings = spellings + [UInt8](repeating: 0, count: 8)
    looksPastEdges = table.rules.contains { rule in
      rule.source.contains(" ")
        || [rule.context.left, rule.context.right].contains { sides in
          sides.dropLast().contains { $0 != .anything && rule.context.holds($0, nil) }
        }
    }
    rules = zip(table.rules, tree.reachable(of: table.rules.count)).filter(\.1).map(\.0)
  }

  private static func alphabet(of table: ConventionTable) -> SourceAlphabet {
    var scalars: Set<Unicode.Scalar> = [apostrophe]
    for rule in table.rules {
      scalars.formUnion(rule.source)
      scalars.formUnion(rule.context.letters)
    }
    return SourceAlphabet(
      scalars, initials: Set(table.rules.compactMap(\.source.first)), isDecomposed: table.language.isDecomposed)
  }
}

/// What rows ask of the letters beside them, as conditions on letter numbers; a side that several rows have is worked out once.
private struct Sides {
  let alphabet: SourceAlphabet
  private var known: [Context.Side: [Bool]] = [:]

  init(alphabet: SourceAlphabet) { self.alphabet = alphabet }

  mutating func rule(_ rule: ConventionTable.Rule) -> DecisionTree.Rule {
    var conditions: [DecisionTree.Condition] = []
    let numbers = rule.source.map { Int(alphabet.number(of: $0) ?? LetterSymbol.edge) }
    for (distance, number) in numbers.enumerated().dropFirst() {
      conditions.append(.init(distance: distance, holds: (0..<alphabet.count).map { $0 == number }))
    }
    for (place, side) in rule.context.left.enumerated() where side != .anything {
      conditions.append(.init(distance: -1 - place, holds: holds(side, rule.context)))
    }
    for (place, side) in rule.context.right.enumerated() where side != .anything {
      conditions.append(.init(distance: rule.source.count + place, holds: holds(side, rule.context)))
    }
    precondition(
      conditions.allSatisfy { abs($0.distance) <= DecisionTree.reach }, "a row of the conventions looks too far")
    return DecisionTree.Rule(first: UInt16(numbers.first ?? 0), conditions: conditions)
  }

  /// By letter number; all contexts of a table have the same vowels.
  private mutating func holds(_ side: Context.Side, _ context: Context) -> [Bool] {
    if let holds = known[side] { return holds }
    let holds = (0..<alphabet.count).map { number in
      // A letter that no table has stands for all foreign ones.
      let letter = alphabet.isLetter[number] ? alphabet.letter(number) ?? "\u{10FFFF}" : nil
      return context.holds(side, letter)
    }
    known[side] = holds
    return holds
  }
}
