import ICU
import TestSupport

@testable import Names

/// Words in the letters of a convention's table, made up by a seeded generator: graphemes in every order and case, with
/// apostrophes, hyphens, marks, Latin letters and digits among them.
struct ConventionWords {
  private var generator: SeededGenerator
  private let graphemes: [String]
  private let isDecomposed: Bool

  init(_ table: ConventionTable, seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    isDecomposed = table.language.isDecomposed
    var graphemes: Set<String> = []
    for rule in table.rules {
      graphemes.insert(String(String.UnicodeScalarView(rule.source)))
      for letter in rule.context.letters { graphemes.insert(String(letter)) }
    }
    self.graphemes = graphemes.sorted()
  }

  /// A word of letters of the table, in one case.
  mutating func plain() -> String {
    let word = (0..<Int.random(in: 1...7, using: &generator)).map { _ in grapheme() }.joined()
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return word
    case 1: return word.uppercased()
    default: return word.prefix(1).uppercased() + word.dropFirst()
    }
  }

  /// A line of words in which much else may stand.
  mutating func mixed() -> String {
    (0..<Int.random(in: 0...12, using: &generator)).map { _ in piece() }.joined()
  }

  private mutating func piece() -> String {
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: " "
    case 1: Self.strays[Int.random(in: 0..<Self.strays.count, using: &generator)]
    case 2...4: grapheme().uppercased()
    case 5: grapheme().normalized(.nfd)
    default: grapheme()
    }
  }

  private mutating func grapheme() -> String {
    graphemes[Int.random(in: 0..<graphemes.count, using: &generator)]
  }

  private static let strays = [
    "'", "’", "ʼ", "`", "-", ".", "\u{301}", "\u{300}", "\u{308}", "\u{304}", "a", "Z", "é", "7", "—", "漢", "ǅ", "ß",
    "ı", "İ", "\u{200D}", "\u{378}", "𝒜", "😀", "Щ", "ω", "Ⴀ", "한", "カ", "\t", "\u{FEFF}", "ς", "Ǆ",
  ]
}
