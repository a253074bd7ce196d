import Morphology
import Tables
import Testing

@testable import Terminology

/// What an index says of a word before the word is taken apart must never hide a term.
@Suite("Beginnings of terms")
struct TermBeginningsTests {
  /// Whether a set of one noun lets a word through.
  private func holds(_ noun: String, in word: String) -> Bool {
    var beginnings = TermBeginnings()
    noun.withBytes { beginnings.insert($0) }
    return beginnings.numbers.withUnsafeBytes { bits in
      word.withBytes { TermBeginnings.mayHold($0, in: NumberTable(bits)) }
    }
  }

  @Test(
    "A noun is held by its forms, other spellings and compounds",
    arguments: [
      ("Haus", "Häuser"), ("Haus", "Haeusern"), ("Haus", "Haustür"), ("Haus", "Gotteshäusern"), ("Ehre", "Ehrgefühl"),
      ("Basis", "Basen"), ("Datenbasis", "Datenbasen"), ("Straße", "Hauptstrassen"), ("Strasse", "Hauptstraße"),
      ("Ärztin", "Aerztinnen"), ("Übersee…", "Überseehafen"), ("Ei", "Eier"), ("Öl", "Öls"), ("Ehe", "Ehen"),
      ("Kaufmann", "Handelskaufleute"), ("Ministerium", "Innenministerien"), ("Šibenik", "Bezirksšibeniks"),
    ])
  func forms(noun: String, word: String) { #expect(holds(noun, in: word)) }

  @Test(
    "Other nouns are not",
    arguments: [
      ("Haus", "Hund"), ("Straße", "Brücke"), ("gehen", "Gehen"), ("Ei", "Freiheit"),
    ])
  func others(noun: String, word: String) { #expect(!holds(noun, in: word)) }

  @Test("No form of a noun of the lexicon begins otherwise, but irregular plurals")
  func lexicon() throws {
    let morphology = try GermanMorphology()
    var hidden: [String] = []
    var count = 0
    try SortedTable(embedded: "tables/morphology/german/nouns.tsv").visitRows { row in
      count += 1
      let isIrregular = row[2].first.map { $0.isLetter } ?? false
      guard isIrregular || count % 20 == 0 else { return }
      for form in morphology.paradigm(of: row[0], partOfSpeech: .noun)
      where !morphology.isIrregularPlural(form) && !holds(row[0], in: form) {
        hidden.append(form)
      }
    }
    #expect(count > 20_000)
    #expect(hidden == [])
  }
}
