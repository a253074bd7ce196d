/// A convention's table as rules of ICU's transform language.
///
/// ICU sees what stands left of its cursor as it was rewritten, while the contexts of the tables speak of the source.
/// The rules therefore work in passes. The first marks each grapheme with a private-use character that says which row it
/// is; the letters stay, so that contexts see them. The second puts a mark of case behind the first where the grapheme has
/// capitals. The third writes the spellings in place of marks and letters.
///
/// [Unicode Technical Standard 35, Transform Rules Syntax](https://unicode.org/reports/tr35/tr35-general.html#Transforms)
struct ICURules {
  private let transducer: Transducer
  private let convention: Convention
  private let isDecomposed: Bool
  private let hanReadings: HanReadings?
  /// Names of sets by their patterns, and the definitions.
  private var variables: [String: String] = [:]
  private var definitions: [String] = []
  /// The marks of what rows write, by the letters that they read.
  private var marks: [Mark] = []
  private var places: [Mark: Int] = [:]
  /// The patterns of the letters of contexts, made once.
  private var patterns: [Context.Side: String] = [:]
  /// The letters of the table in either case.
  private let caseVariants: [Unicode.Scalar: [Unicode.Scalar]]

  /// What a row writes, in the place of how many letters.
  private struct Mark: Hashable {
    let spelling: Spelling
    let length: Int
    let hasCase: Bool
  }

  private static let firstMark: UInt32 = 0xE000
  private static let titleMark = "\\uEFFD"
  private static let upperMark = "\\uEFFE"
  private static let apostropheMark = "\\uEFFF"
  private static let markLimit = 0xFFD

  init(_ transliterator: Transliterator) {
    transducer = transliterator.transducer
    convention = transliterator.convention
    isDecomposed = transliterator.isDecomposed
    hanReadings = transliterator.hanReadings
    caseVariants = Dictionary(
      transducer.alphabet.letters.map { ($0, Self.caseVariants(of: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rules, ready for `uconv -x`.
  ///
  /// - Throws: ``TransliterationError/notInICU(_:reason:)`` where the table has more spellings than there are marks.
  mutating func text() throws(TransliterationError) -> String {
    let signs = initials { !$0.properties.isAlphabetic && isLetter($0) }
    define("letter", signs.isEmpty ? "[:Alphabetic:]" : "[[:Alphabetic:]\(set(signs))]")
    let marked = transducer.rules.map { marking($0) }
    guard marks.count < Self.markLimit else {
      throw .notInICU(convention.alias, reason: "it has \(marks.count) spellings, ICU's rules have room for 4093")
    }
    define("mark", "[\(mark(0))-\\uEFFE]")
    let cased = marks.contains(where: \.hasCase) ? casing() : []
    let form = isDecomposed ? "NFD" : "NFC"
    var passes = (hanReadings?.icuPasses ?? []) + [apostrophes(), marked]
    if hanReadings != nil { definitions.append(HanReadings.icuDefinition) }
    if !cased.isEmpty { passes.append(cased) }
    passes.append(marks.indices.flatMap(writing))
    let rules = passes.enumerated().flatMap { $0.offset == 0 ? $0.element : [":: Null ;"] + $0.element }
    let lines =
      header + definitions + [":: \(form) ;", ":: [\\u0300\\u0301] Remove ;"] + rules + [":: NFC ;"] + letterCase
    return lines.joined(separator: "\n") + "\n"
  }

  private var header: [String] {
    [
      "# \(convention.title): \(convention.system)", "# \(convention.source)",
      "# Rules for ICU transforms, exported by hexapla transliterate --export-icu \(convention.alias).",
      "# The characters U+E000 to U+EFFF are marks between the passes; the text must not hold them.",
    ]
  }

  // MARK: Passes

  /// One kind of apostrophe between letters.
  private func apostrophes() -> [String] {
    let kinds = ScalarTraits.apostrophes.map(Self.escaped).joined()
    // The mark keeps an apostrophe just written from standing before the next.
    return [
      "\(set(initials(where: isLetter).flatMap(cases))) { [\(kinds)] } [^\\n\\r$] > \(Self.apostropheMark) ;",
      ":: Null ;", "\(Self.apostropheMark) > \(Self.escaped(Transducer.apostrophe)) ;",
    ]
  }

  /// The rule that marks the grapheme of a row.
  private mutating func marking(_ rule: ConventionTable.Rule) -> String {
    let mark = Mark(
      spelling: Spelling(rule.spellings.first ?? ""), length: rule.source.count,
      hasCase: rule.source.contains { cases($0).count > 1 })
    let place = places[mark] ?? marks.count
    if place == marks.count {
      marks.append(mark)
      places[mark] = place
    }
    var text = ""
    for (distance, side) in rule.context.left.enumerated() {
      // Between two letters to the left the mark of a grapheme may stand.
      text = pattern(of: side, rule.context) + (distance > 0 ? " $mark? " : " ") + text
    }
    if !text.isEmpty { text += "{ " }
    text += "(" + rule.source.map { letter($0) }.joined(separator: " ") + ")"
    let right = rule.context.right.map { pattern(of: $0, rule.context) }
    if !right.isEmpty { text += " } " + right.joined(separator: " ") }
    return text + " > \(self.mark(place)) $1 ;"
  }

  /// The rules that mark the case of graphemes with capitals, as `Transduction` tells it.
  private mutating func casing() -> [String] {
    define("upper", "[:Uppercase:]")
    // ICU has 2304 characters for the groups of all rules and for sets that have no name.
    define("other", "[^[:Lowercase:]]")
    define("small", set(initials(where: \.properties.isLowercase)))
    let signs = initials { !$0.properties.isLowercase && !$0.properties.isUppercase && isLetter($0) }
    define("sign", set(signs))
    var rules: [String] = []
    for length in Set(marks.lazy.filter(\.hasCase).map(\.length)).sorted() {
      define("row\(length)", set(of: marks.indices.filter { marks[$0].hasCase && marks[$0].length == length }))
      rules += casing(length: length, hasSigns: !signs.isEmpty)
    }
    return rules
  }

  private func casing(length: Int, hasSigns: Bool) -> [String] {
    let places = 0..<length
    func rule(left: String = "", _ others: String, _ capitals: Int..., right: String = "", mark: String) -> String {
      let letters = places.map { capitals.contains($0) ? "$upper" : others }.joined(separator: " ")
      return "\(left)$row\(length) { (\(letters))\(right) > \(mark) $1 ;"
    }
    var rules = places.flatMap { first in
      places.dropFirst(first + 1).map { rule("$other", first, $0, mark: Self.upperMark) }
    }
    for (neighbour, mark) in [("$small", Self.titleMark), ("$upper", Self.upperMark)] {
      rules += places.map { rule(left: "\(neighbour) ", ".", $0, mark: mark) }
      if hasSigns { rules += places.map { rule(left: "\(neighbour) $mark? $sign ", ".", $0, mark: mark) } }
      rules += places.map { rule(".", $0, right: " } $mark? \(neighbour)", mark: mark) }
      if hasSigns { rules += places.map { rule(".", $0, right: " } $mark? $sign $mark? \(neighbour)", mark: mark) } }
    }
    return rules + places.map { rule(".", $0, mark: Self.titleMark) }
  }

  /// The rules that write what a mark stands for.
  private func writing(_ place: Int) -> [String] {
    let spelling = marks[place].spelling
    let letters = String(repeating: " .", count: marks[place].length)
    func rule(_ mark: String, _ text: String) -> String {
      "\(self.mark(place))\(mark)\(letters) > \(text.unicodeScalars.map(Self.escaped).joined()) ;"
    }
    let lower = rule("", spelling.lower)
    guard marks[place].hasCase else { return [lower] }
    return [rule(" \(Self.titleMark)", spelling.title), rule(" \(Self.upperMark)", spelling.upper), lower]
  }

  private var letterCase: [String] {
    switch convention.letterCase {
    case .source: []
    case .lower: [":: Any-Lower ;"]
    case .upper: [":: Any-Upper ;"]
    case .words: ["[\\u0020\\n$] [^[:Alphabetic:]\\u0020\\n$]* { ([:Alphabetic:]) > &Any-Upper($1) ;"]
    }
  }

  // MARK: Sets

  private func mark(_ place: Int) -> String { Self.hexadecimal(Self.firstMark + UInt32(place)) }

  private func set(of marks: [Int]) -> String { "[" + marks.map(mark).joined() + "]" }

  /// The letters by which graphemes begin.
  private func initials(where condition: (Unicode.Scalar) -> Bool) -> [Unicode.Scalar] {
    transducer.alphabet.letters.enumerated().filter {
      transducer.alphabet.begins[$0.offset + Int(LetterSymbol.first)] && condition($0.element)
    }.map(\.element)
  }

  /// A letter in either case.
  private func cases(_ letter: Unicode.Scalar) -> [Unicode.Scalar] {
    caseVariants[letter] ?? Self.caseVariants(of: letter)
  }

  private static func caseVariants(of letter: Unicode.Scalar) -> [Unicode.Scalar] {
    var found: Set<Unicode.Scalar> = [letter]
    if let upper = letter.properties.uppercaseMapping.unicodeScalars.first, ScalarTraits.lowercase(upper) == letter {
      found.insert(upper)
    }
    for traits in ScalarTraits.low where traits.lower == letter { found.insert(traits.scalar) }
    return found.sorted { ($0 == letter ? 0 : 1, $0.value) < ($1 == letter ? 0 : 1, $1.value) }
  }

  /// The pattern of a letter in either case.
  private mutating func letter(_ letter: Unicode.Scalar) -> String {
    let cases = cases(letter)
    guard cases.count > 1 else { return Self.escaped(letter) }
    return variable(set(cases), named: letter.properties.isIDStart ? String(letter) : nil)
  }

  /// The pattern of one letter of a context.
  private mutating func pattern(of side: Context.Side, _ context: Context) -> String {
    if let known = patterns[side] { return known }
    let pattern = newPattern(of: side, context)
    patterns[side] = pattern
    return pattern
  }

  private mutating func newPattern(of side: Context.Side, _ context: Context) -> String {
    switch side {
    case .anything: "[[:Any:]$]"
    case .edge: variable("[^$letter]")
    case .vowel: variable(set(context.vowels.filter(isLetter).flatMap(cases)))
    case .consonant: variable("[$letter-\(set(context.vowels.flatMap(cases)))]")
    case .letters(let letters): variable(set(letters.filter(isLetter).flatMap(cases)))
    case .otherThan(let letters): variable("[^\(set(letters.filter(isLetter).flatMap(cases)))]")
    }
  }

  private func isLetter(_ letter: Unicode.Scalar) -> Bool {
    transducer.alphabet.number(of: letter).map { transducer.alphabet.isLetter[Int($0)] } ?? false
  }

  private func set(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    "[" + Set(scalars).sorted().map(Self.escaped).joined() + "]"
  }

  /// The variable of a set, which is defined where it is new.
  private mutating func variable(_ pattern: String, named name: String? = nil) -> String {
    if let known = variables[pattern] { return known }
    let name = name ?? "set\(variables.count + 1)"
    variables[pattern] = "$" + name
    define(name, pattern)
    return "$" + name
  }

  private mutating func define(_ name: String, _ pattern: String) { definitions.append("$\(name) = \(pattern) ;") }

  /// A scalar as rules and sets take it for itself.
  static func escaped(_ scalar: Unicode.Scalar) -> String {
    let isPlain =
      scalar.properties.isAlphabetic && scalar.properties.canonicalCombiningClass == .notReordered
      && scalar.properties.generalCategory != .modifierLetter
    return isPlain ? String(scalar) : hexadecimal(scalar.value)
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return value > 0xFFFF
      ? "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      : "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension Transliterator {
  /// The convention as rules of ICU's transform language, for `uconv -x`, PyICU and whatever else runs ICU.
  ///
  /// - Throws: ``TransliterationError/notInICU(_:reason:)`` where ICU's rules cannot say what the table says.
  public func icuRules() throws(TransliterationError) -> String {
    var rules = ICURules(self)
    return try rules.text()
  }
}
