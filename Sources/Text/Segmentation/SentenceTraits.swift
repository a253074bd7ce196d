internal import Tables

/// How a language ends its sentences.
struct SentenceTraits: Sendable {
  /// What its table says about words.
  let words: SentenceWords
  /// Whether a number before a full stop may be an ordinal: German, Danish, Czech.
  var hasOrdinals = false
  /// Whether nouns are capitalized, so that a capital says little.
  var capitalizesNouns = false
  /// Whether the full stop ends sentences; it does not in Armenian.
  var periodEnds = true
  /// Whether the colon does, which stands for the Armenian verchaket.
  var colonEnds = false
  /// Whether the semicolon does, which is the Greek question mark.
  var semicolonEnds = false
  /// Whether a short quotation of several sentences stays in one piece with who said it.
  var keepsShortQuotes = false
  /// Whether a word that begins sentences does so in lower case too, as informal English has it.
  var startsInLowerCase = false
  /// Whether sentences of mails and web pages are told apart where no mark ends them (``UnmarkedEnds``).
  var findsUnmarkedEnds = false

  /// Marks that make lines across the page.
  static let ruleMarks = Array("-*=_".utf8)

  /// Reads the tables `tables/sentences/languages.tsv` and those of ``SentenceWords``.
  init(language: String) {
    words = SentenceWords(language: language)
    if let table = try? Table(embedded: "tables/sentences/languages.tsv") {
      for row in table.rows where row[0] == language { read(row[1]) }
    }
  }

  private mutating func read(_ traits: String) {
    for trait in traits.split(separator: " ") {
      switch trait {
      case "ordinals": hasOrdinals = true
      case "capital-nouns": capitalizesNouns = true
      case "no-period": periodEnds = false
      case "colon": colonEnds = true
      case "semicolon": semicolonEnds = true
      case "short-quotes": keepsShortQuotes = true
      case "lower-starts": startsInLowerCase = true
      case "unmarked-ends": findsUnmarkedEnds = true
      default: break
      }
    }
  }
}
