internal import Tables

/// What a word of a language's sentence table says about the sentence ends around it.
struct SentenceWord: OptionSet, Sendable {
  let rawValue: UInt16
  /// An abbreviation that stands before a name and never ends a sentence: Dr., Mr.
  static let title = SentenceWord(rawValue: 1)
  /// An abbreviation only where a number follows: Nr., p., Jan.
  static let number = SentenceWord(rawValue: 2)
  /// An abbreviation that ends a sentence before a word that begins sentences: etc., usw.
  static let general = SentenceWord(rawValue: 4)
  /// An abbreviation that ends a sentence before any capitalized word: kg., Ph.D.
  static let unit = SentenceWord(rawValue: 8)
  /// A word that, capitalized, begins sentences and is hardly a name.
  static let starter = SentenceWord(rawValue: 16)
  /// A word that makes the number before it an ordinal: 20. Juli, 2. Bundesliga.
  static let afterOrdinal = SentenceWord(rawValue: 32)
  /// A word that makes the number after it no ordinal: Platz 3, Seite 12.
  static let beforeNumber = SentenceWord(rawValue: 64)
  /// A preposition that opens a sentence whose subject is still to come: At 5 a.m. Mr. Smith left.
  static let opener = SentenceWord(rawValue: 128)
  /// A word that does not begin a sentence after an ellipsis though it is capitalized: the English I.
  static let anywhere = SentenceWord(rawValue: 256)

  /// A word of the formulas that close a letter: Best regards, Martin.
  static let closing = SentenceWord(rawValue: 512)
  /// A word that a letter begins with: Hi, Dear.
  static let greeting = SentenceWord(rawValue: 1024)
  /// A word that, capitalized inside a line, begins a sentence though no mark ends the one before.
  static let unmarked = SentenceWord(rawValue: 2048)
  /// A name that ends in an exclamation mark: Yahoo!
  static let exclaimed = SentenceWord(rawValue: 4096)
  /// A unit that tells the half of the day, after which a number begins something new: 7 a.m.
  static let time = SentenceWord(rawValue: 8192)
  /// A degree that follows a name: Ada Byron, Ph.D.
  static let degree = SentenceWord(rawValue: 16384)
  /// A word that begins sentences in lower case too, in careless writing, and seldom follows an abbreviation: ich, warum.
  static let informal = SentenceWord(rawValue: 32768)

  static let abbreviation: SentenceWord = [.title, .number, .general, .unit]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The kinds as the tables name them.
  init?(kind: String) {
    switch kind {
    case "title": self = .title
    case "number": self = .number
    case "general": self = .general
    case "unit": self = .unit
    case "starter": self = .starter
    case "after-ordinal": self = .afterOrdinal
    case "before-number": self = .beforeNumber
    case "opener": self = .opener
    case "anywhere": self = .anywhere
    case "closing": self = .closing
    case "greeting": self = .greeting
    case "unmarked": self = .unmarked
    case "exclaimed": self = .exclaimed
    case "time": self = [.time, .unit]
    case "degree": self = [.degree, .unit]
    case "informal": self = .informal
    default: return nil
    }
  }
}

/// The words of a language's table, looked up by the bytes of a text. A class, so that what looks at a text passes on one
/// reference and no tables.
final class SentenceWords: Sendable {
  private let table: ByteTable<SentenceWord>
  /// What the ends of long words say, as *-str* does in *Hauptstr. 5*: bytes and flags.
  let endings: [(bytes: [UInt8], flags: SentenceWord)]
  /// Whether a word that begins sentences without a mark before it may begin with a byte, by byte.
  let unmarkedInitials: [Bool]
  /// Whether a byte may begin a mark that ends sentences, a bullet, a line across the page, or be `)`, which ends a list
  /// marker; by byte.
  let candidates: [Bool]

  /// Reads the tables `any.tsv` and `<language>.tsv` in `tables/sentences`; a language without a table of its own gets
  /// what all languages share.
  init(language: String) {
    var table = ByteTable<SentenceWord>()
    var endings: [(bytes: [UInt8], flags: SentenceWord)] = []
    var initials = [Bool](repeating: false, count: 256)
    for (form, kind) in Self.rows(language) {
      if form.hasPrefix("*") {
        endings.append((Array(form.utf8.dropFirst()), kind))
        continue
      }
      for spelling in Self.spellings(form) { table.insert(spelling, kind) }
      if kind == .unmarked, let initial = form.uppercased().utf8.first { initials[Int(initial)] = true }
    }
    self.table = table
    self.endings = endings
    unmarkedInitials = initials
    candidates = (0..<256).map { Self.mayEnd(UInt8($0)) }
  }

  /// What the table says about the word that stands in a range of `bytes`.
  @inline(__always)
  func flags(of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> SentenceWord {
    table.flags(of: bytes, in: range)
  }

  private static func rows(_ language: String) -> [(form: String, kind: SentenceWord)] {
    ["any", language].flatMap { name -> [(form: String, kind: SentenceWord)] in
      // A language without a table is no failure: marks and capitals still tell most ends.
      guard let table = try? Table(embedded: "tables/sentences/\(name).tsv") else { return [] }
      return table.rows.flatMap { row -> [(form: String, kind: SentenceWord)] in
        guard let kind = SentenceWord(kind: row[1]) else { return [] }
        return row[0].split(separator: " ").map { (String($0), kind) }
      }
    }
  }

  /// A word of the table in lower case stands for its capitalized form too, an apostrophe for both kinds of it.
  private static func spellings(_ form: String) -> [String] {
    let forms = form.contains("'") ? [form, String(form.map { $0 == "'" ? "’" : $0 })] : [form]
    return forms.flatMap { form -> [String] in
      guard let first = form.unicodeScalars.first, first.properties.isLowercase else { return [form] }
      return [form, first.properties.titlecaseMapping + String(form.unicodeScalars.dropFirst())]
    }
  }

  private static func mayEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: ">"),
      UInt8(ascii: "\\"), 0xCD, 0xD6, 0xD8, 0xDB, 0xE0,
      0xE1, 0xE2, 0xE3, 0xEA, 0xEF:
      true
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "="), UInt8(ascii: "_"): true
    // Faces such as :-) may end a sentence anywhere.
    case UInt8(ascii: ":"), UInt8(ascii: ";"): true
    default: false
    }
  }
}
