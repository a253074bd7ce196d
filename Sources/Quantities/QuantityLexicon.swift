internal import Tables

/// The words of a language's numbers, amounts, dates and times (`tables/quantities/<language>.tsv`).
struct QuantityLexicon: Sendable {
  enum Kind: String, Sendable {
    case month, weekday, scale, currency, unit, percent, points, permille, cardinal, ordinal, part, oclock, am, pm, span
    case century, decade, dozen, half, and, one, hundred, clock, of, minus, noon, quarter, fraction, past, before
    /// A word beside two numbers that are a proportion, no score: Verhältnis, Maßstab.
    case proportion
    /// A word before digits that are a name, not a count: Staatsstraße 2132, Resolution 2231.
    case numbered
    /// What parts the two numbers of a score.
    case score
    /// “and a half” after a number.
    case andHalf = "and-half"
    /// The number of hours that a clock's half is counted to (halb acht) or from (half past seven).
    case halfBefore = "half-before"
    case halfAfter = "half-after"
    /// A decade in a word: neunziger, nineties.
    case decadeWord = "decade-word"
    /// A word before the number of a decade: les années 90.
    case decadeBefore = "decade-before"
    /// What says a number without being one: both, twice, a decade.
    case implied
    case monthBefore = "month-before"
    case dayBefore = "day-before"
    /// A month's name that is another word too: May, März.
    case monthHomograph = "month-homograph"

    /// Whether its short forms are symbols, whose case counts.
    var isSymbol: Bool {
      switch self {
      case .unit, .scale, .currency, .percent, .points, .permille, .am, .pm, .oclock, .century, .month: true
      default: false
      }
    }
  }

  /// A way of writing that a language has or has not.
  enum Style: String, Sendable {
    /// November 1, and 11/1/2022.
    case monthFirst = "month-first"
    /// Months have a capital, so that “may” and “march” are none.
    case capitalMonths = "capital-months"
    /// The clock has twelve hours, and a time alone leaves open which half of the day it is in.
    case halfDays = "half-days"
    /// A full stop makes an ordinal: the German 3.
    case ordinalStop = "ordinal-stop"
    /// A number in words is one word: dreihundertzwölf.
    case gluedNumbers = "glued-numbers"
    /// “And” joins ones and tens that stand apart: treinta y cinco; or tens and hundreds: two hundred and fifty.
    case joinsTens = "and-joins-tens"
    case joinsHundreds = "and-joins-hundreds"
    /// Eleven to nineteen follow sixty and eighty: soixante-quinze.
    case countsByTwenty = "counts-by-twenty"
    /// Years are read in two halves: nineteen eighty-four.
    case pairedYears = "paired-years"
  }

  /// Whether “and” may stand between the words of a number.
  var mayJoin: Bool { styles.contains(.joinsTens) || styles.contains(.joinsHundreds) }

  struct Meaning: Sendable {
    let kind: Kind
    let value: String
    let number: Int
  }

  private(set) var decimalMark = UInt8(ascii: ".")
  private(set) var groupsByPeriod = false
  private(set) var groupsByComma = false
  private(set) var groupsByApostrophe = false
  private(set) var groupsByThinSpace = false
  private(set) var groupsBySpace = false
  private(set) var styles: Set<Style> = []
  /// What makes digits an ordinal: the th of 4th.
  private(set) var ordinalSuffixes: Set<Substring> = []
  /// What makes an ordinal of a number in words: zwanzig, zwanzigste.
  private(set) var ordinalEndings: [String] = []
  /// What makes adjectives of numbers in words: the tägig of dreitägig.
  private(set) var numberSuffixes: [String] = []
  /// What makes digits a decade, alone (1990s) or before a word such as Jahre (1990er).
  private(set) var decadeSuffixes: Set<Substring> = []
  private(set) var decadeStem: String?
  /// What is written before and after the year of a decade.
  private(set) var decadePattern: (before: String, after: String)?
  /// Expressions whose digits count nothing: 08/15 is a German word for run-of-the-mill.
  private var idioms: [[UInt8]] = []
  private var meanings: [String: [Meaning]] = [:]
  private var forms: [String: [String]] = [:]
  /// The hashes of the words that a form begins with, to pass over all others without making strings.
  private var beginnings: Set<UInt64> = []
  /// The same of the first three bytes of numbers in words.
  private var numberBeginnings: Set<UInt64> = []
  /// The most words that a form has.
  private(set) var longest = 3

  /// A language without a table reads numbers as English writes them.
  init(language: String) {
    guard let table = try? Table(embedded: "tables/quantities/\(language).tsv") else {
      groupsByComma = true
      groupsByThinSpace = true
      return
    }
    for row in table.rows {
      switch row[0] {
      case "decimal": decimalMark = row[1] == "comma" ? UInt8(ascii: ",") : UInt8(ascii: ".")
      case "groups": readGroups(row[1])
      default: read(row[0], row[1], row[2].split(separator: "|"))
      }
    }
  }

  private mutating func read(_ name: String, _ value: String, _ forms: [Substring]) {
    switch name {
    case "style": Style(rawValue: value).map { _ = styles.insert($0) }
    case "ordinal-suffix": ordinalSuffixes.formUnion(forms)
    case "decade-suffix": decadeSuffixes.formUnion(forms)
    case "decade-pattern":
      let sides = value.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      if sides.count == 2 { decadePattern = (sides[0], sides[1]) }
    case "decade-stem": decadeStem = forms.first.map(String.init)
    case "number-suffix": numberSuffixes += forms.map(String.init)
    case "ordinal-ending": ordinalEndings += forms.map(String.init)
    case "idiom": idioms += forms.map { Array($0.utf8) }
    default: Kind(rawValue: name).map { add($0, value, forms.map(String.init)) }
    }
  }

  private mutating func readGroups(_ names: String) {
    for name in names.split(separator: ",") {
      switch name {
      case "period": groupsByPeriod = true
      case "comma": groupsByComma = true
      case "apostrophe": groupsByApostrophe = true
      case "thin": groupsByThinSpace = true
      case "space": groupsBySpace = true
      default: break
      }
    }
  }

  private mutating func add(_ kind: Kind, _ value: String, _ words: [String]) {
    forms[kind.rawValue + value] = words
    let meaning = Meaning(kind: kind, value: value, number: Int(value) ?? 0)
    for word in words {
      note(beginning: word, isNumber: [.cardinal, .hundred, .one, .half].contains(kind))
      // Short symbols mean other things in other case: m and M. Short words may begin a sentence.
      let key = word.utf8.count > 2 ? word.lowercased() : word
      meanings[key, default: []].append(meaning)
      if word.utf8.count <= 2, !kind.isSymbol, word.first?.isLowercase ?? false {
        meanings[word.uppercased(), default: []].append(meaning)
        if word.count > 1 { meanings[word.prefix(1).uppercased() + word.dropFirst(), default: []].append(meaning) }
      }
      longest = max(longest, key.utf8.reduce(1) { $0 + ($1 == 0x20 ? 1 : 0) })
    }
  }

  private mutating func note(beginning word: String, isNumber: Bool) {
    let first = String(word.prefix { $0 != " " && $0 != "-" && $0 != "." && $0 != "/" })
    let capital = first.prefix(1).uppercased() + first.dropFirst()
    for form in [first, capital] { beginnings.insert(Self.hash(form.utf8)) }
    if isNumber { numberBeginnings.insert(Self.hash(word.utf8.prefix(3))) }
  }

  /// Whether a word may begin a form of the table.
  func mayBegin(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    if (0x30...0x39).contains(first) { return true }
    let head = word.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "/") }
    if beginnings.contains(Self.hash(head)) { return true }
    return word.count > 5 && numberBeginnings.contains(Self.hash(word.prefix(3)))
  }

  /// FNV-1a of the bytes, ASCII letters in lower case.
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      hash = (hash ^ UInt64(lower)) &* 0x100_0000_01B3
    }
    return hash
  }

  /// Where the idiom that a text begins with ends; what it makes compounds of, 08/15-Auftritt, is still to come.
  func idiomEnd(_ text: ArraySlice<UInt8>) -> Int? {
    idioms.lazy.filter { text.starts(with: $0) }.map { text.startIndex + $0.count }.first { end in
      end == text.endIndex || !(0x30...0x39).contains(text[end])
    }
  }

  /// What a word or phrase means as one of some kinds; nil where it means none of them.
  func meaning(of word: String, as kind: Kind) -> Meaning? {
    meanings[word.utf8.count > 2 ? word.lowercased() : word]?.first { $0.kind == kind }
  }

  func meanings(of word: String) -> [Meaning] {
    meanings[word.utf8.count > 2 ? word.lowercased() : word] ?? []
  }

  /// How the language writes something: for one, and for more.
  func forms(_ kind: Kind, _ value: String) -> (one: String, more: String)? {
    guard let forms = forms[kind.rawValue + value], let first = forms.first else { return nil }
    return (first, forms.count > 1 ? forms[1] : first)
  }

  func form(_ kind: Kind, _ value: Int) -> String? { forms(kind, String(value))?.one }
}
