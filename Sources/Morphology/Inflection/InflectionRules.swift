internal import ICU
public import Tables
public import Text

/// How the words of a language inflect, by a table of endings and one of irregular words.
///
/// It proposes dictionary forms and knows no words, so a proposal counts only where a glossary or a text has the word.
/// German has more: ``GermanMorphology``. The tables are `tables/morphology/inflection` and `tables/morphology/irregular`.
public struct InflectionRules: Sendable {
  /// The classes by the last byte of their endings; under -1 those with the ending of nothing.
  private let classes: [Int: [Candidate]]
  /// The dictionary forms of an irregular form.
  private let irregular: [String: [String]]

  /// An ending of a class, with what it may stand for.
  fileprivate struct Candidate {
    /// What comes before the stem: *ge* of *ge…t*.
    let prefix: [UInt8]
    let ending: [UInt8]
    let doublesLetter: Bool
    let bases: [[UInt8]]
    /// The letters that the word has at least without its ending.
    let minimum: Int
  }

  /// The languages that have tables, by primary subtag.
  public static let languages = ["en", "es", "fr", "it", "nl", "pl", "ru", "uk"]

  /// - Parameter language: The words' language.
  /// - Returns: Nil where the language has no table.
  /// - Throws: `TableError` where a table is broken, which is a fault of the build.
  public init?(language: Language) throws(TableError) {
    guard Self.languages.contains(language.primary) else { return nil }
    let name = language.primary
    classes = try Self.classes(
      Table(
        embedded: "tables/morphology/inflection/\(name).tsv", required: ["class", "bases", "endings", "minimum"],
        minimumCells: 5))
    irregular = Self.irregular(
      try Table(
        embedded: "tables/morphology/irregular/\(name).tsv", required: ["base", "forms"], minimumCells: 2))
  }

  /// The dictionary forms that a word may be a form of, lower-cased, irregular ones first; the word itself is not among
  /// them.
  ///
  /// - Parameter form: A word as a text has it, of at most 64 bytes; for longer ones there is no proposal.
  public func bases(of form: String) -> [String] {
    guard form.utf8.count <= Self.longestWord else { return [] }
    let word = form.lowercased().normalized(.nfc)
    var found = irregular[word] ?? []
    let bytes = Array(word.utf8)
    let candidates = (bytes.last.flatMap { classes[Int($0)] } ?? []) + (classes[-1] ?? [])
    for candidate in candidates {
      guard let stem = candidate.stem(of: bytes) else { continue }
      for base in candidate.bases {
        let proposal = String(decoding: stem + base, as: UTF8.self)
        if proposal != word, !found.contains(proposal) { found.append(proposal) }
      }
    }
    return found
  }

  /// A word, lower-cased, and the dictionary forms that it may be a form of: words that share one may be forms of one
  /// word.
  ///
  /// - Parameter form: A word as a text or a glossary has it.
  public func paradigms(of form: String) -> Set<String> {
    Set(bases(of: form)).union([form.lowercased().normalized(.nfc)])
  }

  private static let longestWord = 64
}

extension InflectionRules.Candidate {
  /// The word without this ending, where it has it.
  fileprivate func stem(of word: [UInt8]) -> ArraySlice<UInt8>? {
    var length = word.count - ending.count
    guard length > prefix.count, word[length...].elementsEqual(ending), word.starts(with: prefix) else { return nil }
    if doublesLetter {
      // Doubled letters are ASCII in all languages that double.
      guard length >= prefix.count + 2, word[length - 1] == word[length - 2], word[length - 1] < 0x80 else {
        return nil
      }
      length -= 1
    }
    let stem = word[prefix.count..<length]
    let letters = stem.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return letters >= minimum ? stem : nil
  }
}

// Reading the tables.
extension InflectionRules {
  private static func classes(_ table: Table) throws(TableError) -> [Int: [Candidate]] {
    var classes: [Int: [Candidate]] = [:]
    let minimumColumn = table.columns.firstIndex(of: "minimum") ?? 0
    for row in table.rows {
      guard let minimum = Int(row["minimum"]), minimum >= 0 else {
        throw row.bad(minimumColumn, expected: "a count of letters")
      }
      let bases = row["bases"].split(separator: " ").map { $0 == "-" ? [] : Array($0.utf8) }
      for ending in row["endings"].split(separator: " ") {
        let candidate = candidate(ending: ending, bases: bases, minimum: minimum)
        classes[candidate.ending.last.map { Int($0) } ?? -1, default: []].append(candidate)
      }
    }
    return classes
  }

  private static func candidate(ending: Substring, bases: [[UInt8]], minimum: Int) -> Candidate {
    let parts = ending.split(separator: "…", omittingEmptySubsequences: false)
    var rest = parts.last ?? ending
    let doublesLetter = rest.first == "="
    if doublesLetter { rest = rest.dropFirst() }
    return Candidate(
      prefix: parts.count == 2 ? Array(parts[0].utf8) : [], ending: rest == "-" ? [] : Array(rest.utf8),
      doublesLetter: doublesLetter, bases: bases, minimum: minimum)
  }

  private static func irregular(_ table: Table) -> [String: [String]] {
    var irregular: [String: [String]] = [:]
    for row in table.rows {
      for form in row["forms"].split(separator: " ").map(String.init) where form != row["base"] {
        irregular[form, default: []].append(row["base"])
      }
    }
    return irregular
  }
}
