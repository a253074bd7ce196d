internal import Tables

/// One way in which a name may be read: backward by a convention, or by the spelling rules of a language or script.
package struct Reading: Hashable, Sendable {
  /// The convention's alias (`ru-de`) or the orthography's name (`hungarian`).
  package let name: String
  /// How unlikely it is, in hundredths.
  package let prior: Int32
  /// The language of the sources that it yields; empty where it yields none.
  package let language: String
  /// Whether a row that holds keeps the later rows of its grapheme from holding. A convention read backward does not.
  let isExclusive: Bool
  /// A number for the language; 0 where it has none.
  var languageCode: UInt32 { language.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
}

/// A grapheme in a context and what it may sound like in one reading.
struct ReadingRule: Sendable {
  let grapheme: [Unicode.Scalar]
  let before: ReadingSide
  let after: ReadingSide
  let soundings: [Sounding]
  /// The source grapheme that the spelling stands for; empty for orthographies.
  let source: String
}

/// What must stand beside a grapheme.
enum ReadingSide: Hashable, Sendable {
  case anything, edge, vowel, consonant
  case letters(Set<Unicode.Scalar>)

  /// Reads one side of a context in the notation of the tables.
  init?(_ notation: Substring) {
    switch notation {
    case "": self = .anything
    case "#": self = .edge
    case "V": self = .vowel
    case "C": self = .consonant
    default:
      let inner =
        notation.first == "[" && notation.last == "]" ? notation.dropFirst().dropLast() : notation
      guard !inner.isEmpty, inner.count == 1 || inner.startIndex != notation.startIndex else {
        return nil
      }
      self = .letters(Set(inner.unicodeScalars))
    }
  }

  /// The two sides of a context; nil where it is malformed.
  static func pair(_ context: String) -> (before: ReadingSide, after: ReadingSide)? {
    guard !context.isEmpty else { return (.anything, .anything) }
    let sides = context.split(separator: "_", omittingEmptySubsequences: false)
    guard sides.count == 2, let before = ReadingSide(sides[0]), let after = ReadingSide(sides[1])
    else { return nil }
    return (before, after)
  }
}

/// The parts of a cell between `|`.
private func parts(_ row: Table.Row, _ column: Int) -> [String] {
  row.utf8(column).split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) }
}

/// The rules of an orthography table: grapheme, context, sounds.
func orthographyRules(
  _ table: Table, step: Int32, _ inventory: SoundInventory
) throws(TableError) -> [ReadingRule] {
  var rules: [ReadingRule] = []
  for row in table.rows {
    guard let sides = ReadingSide.pair(row[1]) else {
      throw row.bad(1, expected: "a context such as V_ or #_[ei]")
    }
    let soundings = try inventory.soundings(row, 2, step: step)
    // A grapheme cell may list several that are read alike.
    for grapheme in parts(row, 0) {
      rules.append(
        ReadingRule(
          grapheme: Array(grapheme.unicodeScalars), before: sides.before, after: sides.after,
          soundings: soundings, source: ""))
    }
  }
  return rules
}

/// The rules by which the names of a language in its own script are read: the source column and the sounds. Rows
/// without sounds are only for writing.
func nativeRules(_ table: Table, _ inventory: SoundInventory) throws(TableError) -> [ReadingRule] {
  let sounds = table.columns.firstIndex(of: "sounds") ?? 0
  return try table.rows.filter { !$0[sounds].isEmpty }.map { row throws(TableError) in
    guard let sides = ReadingSide.pair(row[1]) else {
      throw row.bad(1, expected: "a context such as V_ or #_[ая]")
    }
    return ReadingRule(
      grapheme: Array(row[0].unicodeScalars), before: sides.before, after: sides.after,
      soundings: try inventory.soundings(row, sounds), source: row[0])
  }
}

/// The rules that read a convention's spellings backward: each spelling of a cell stands for the row's grapheme.
///
/// Contexts of the source are checked on the neighbours of the spelling as far as they can be: edge, vowel, consonant.
/// A vowel after *ь* or *ъ* is read together with the sign, which is mostly not written.
func backwardRules(
  _ table: Table, column: String, _ inventory: SoundInventory
) throws(TableError) -> [ReadingRule] {
  guard let sounds = table.columns.firstIndex(of: "sounds"),
    let place = table.columns.firstIndex(of: column)
  else {
    throw TableError(
      file: table.name, line: 1, column: 1,
      problem: .missingColumn(column, header: table.columns))
  }
  // The letters that the spellings of each source letter begin and end with: what stands beside, as a reader sees it.
  var firsts: [Unicode.Scalar: Set<Unicode.Scalar>] = [:]
  var lasts = firsts
  for row in table.rows {
    let letters = row[0].unicodeScalars
    guard letters.count == 1, let letter = letters.first else { continue }
    for spelling in parts(row, place) where spelling != "∅" {
      if let first = spelling.unicodeScalars.first { firsts[letter, default: []].insert(first) }
      if let last = spelling.unicodeScalars.last { lasts[letter, default: []].insert(last) }
    }
  }
  func side(_ sources: Set<Unicode.Scalar>, _ edges: [Unicode.Scalar: Set<Unicode.Scalar>]) -> ReadingSide {
    let letters = sources.reduce(into: Set<Unicode.Scalar>()) { $0.formUnion(edges[$1] ?? []) }
    return letters.isEmpty ? .anything : .letters(letters)
  }
  var rules: [ReadingRule] = []
  for row in table.rows where !row[place].isEmpty && row["note"] != "foreign" {
    guard var sides = ReadingSide.pair(row[1]) else {
      throw row.bad(1, expected: "a context such as V_ or #_[ая]")
    }
    var source = row[0]
    if case .letters(let set) = sides.before {
      if set.contains("ь") { source = "ь" + source }
      sides.before = set.contains("ь") ? .anything : side(set, lasts)
    }
    if case .letters(let set) = sides.after { sides.after = side(set, firsts) }
    let soundings = try inventory.soundings(row, sounds)
    for (rank, spelling) in parts(row, place).enumerated() {
      let grapheme = spelling.lowercased().unicodeScalars.filter { !isLeftOut($0) && $0 != "∅" }
      guard !grapheme.isEmpty else { continue }
      // Where a soft sign before a consonant is not seen, none is supposed.
      let isHidden = row[0].count > 1 && row[0].hasSuffix("ь") || row[0] == "ь"
      let extra = Int32(rank) * 6 + (isHidden ? 5 : 0)
      rules.append(
        ReadingRule(
          grapheme: Array(grapheme), before: sides.before, after: sides.after,
          soundings: soundings.map { Sounding(packed: $0.packed, cost: $0.cost + extra) },
          source: source))
    }
  }
  return rules
}

/// Whether a scalar is dropped before a name is read: apostrophes and the like that spellings strew in.
func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x27, 0x60, 0xB4, 0xB7, 0x2018...0x201F, 0x2032...0x2035, 0x22,
    0x2B9...0x2C1, 0x2C8, 0x2CA, 0x2CB, 0x30FB, 0xA78C, 0x301, 0x300, 0x640, 0xAD, 0x2E:
    true
  default: false
  }
}
