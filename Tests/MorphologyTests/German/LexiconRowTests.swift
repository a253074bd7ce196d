import Tables
import TestSupport
import Testing

@testable import Morphology

/// Rows compare forms piece by piece; whole paradigms list them. Both must say the same of every word of the lexicon.
@Suite("Rows of the German lexicon")
struct LexiconRowTests {
  /// Endings that some forms have and others have not.
  private static let endings = ["", "s", "es", "e", "en", "n", "er", "ern", "ens", "m", "st", "t", "te", "sten", "x"]

  /// A paradigm, each of its forms with a letter less, and its lemma with all sorts of endings, umlaut and prefixes.
  private static func questions(_ lemma: String, _ forms: [String]) -> [String] {
    let stems = [lemma, String(lemma.dropLast()), String(lemma.dropLast(2)), GermanUmlaut.applied(to: lemma) ?? lemma]
    let made = stems.flatMap { stem in endings.map { stem + $0 } }
    return forms + forms.map { String($0.dropLast()) } + made + made.prefix(30).map { "ge" + $0 } + ["", "a"]
  }

  private static func lines(_ file: String, step: Int) throws -> (table: SortedTable, lines: [Int]) {
    let table = try SortedTable(embedded: "tables/morphology/german/" + file)
    let hashed = HashedTable(table)
    var lines: [Int] = []
    var number = 0
    table.visitRows { row in
      number += 1
      guard number % step == 0 else { return }
      row[0].withLetters { hashed.visitLines(of: $0.buffer) { lines.append($0) } }
    }
    return (table, lines)
  }

  @Test("Nouns have the forms of their paradigms and no others")
  func nouns() throws {
    let (table, lines) = try Self.lines("nouns.tsv", step: 11)
    for line in lines {
      let row = GermanNounRow(table: table, line: line)
      let noun = try #require(row.noun)
      let forms = noun.forms
      for word in Self.questions(noun.lemma, forms) where word.withLetters(row.hasForm) != forms.contains(word) {
        Issue.record("\(noun.lemma): \(word)")
      }
    }
    #expect(lines.count > 3_000)
  }

  @Test("Verbs have the forms of their paradigms and no others")
  func verbs() throws {
    let (table, lines) = try Self.lines("verbs.tsv", step: 7)
    for line in lines {
      let row = GermanVerbRow(table: table, line: line)
      let verb = GermanVerb(infinitive: row.infinitive.string, prefix: row.prefix.string, isWeak: row.isWeak)
      let (forms, apart, participles) = (verb.forms, verb.finiteForms, verb.participles)
      for word in Self.questions(verb.infinitive, forms + apart + participles) {
        word.withLetters { letters in
          #expect(row.forms.hasForm(letters) == forms.contains(word), "\(verb.infinitive): \(word)")
          #expect(row.forms.hasFiniteForm(letters) == apart.contains(word), "\(verb.infinitive), apart: \(word)")
          #expect(row.forms.hasParticiple(letters) == participles.contains(word), "\(verb.infinitive): \(word)")
        }
      }
    }
  }

  @Test("Adjectives have the forms of their paradigms and no others")
  func adjectives() throws {
    let (table, lines) = try Self.lines("adjectives.tsv", step: 5)
    for line in lines {
      let row = GermanAdjectiveRow(table: table, line: line)
      let forms = row.adjective.forms
      for word in Self.questions(row.lemma.string, forms) where word.withLetters(row.hasForm) != forms.contains(word) {
        Issue.record("\(row.lemma.string): \(word)")
      }
    }
  }

  @Test("What is found by candidates is what every paradigm of the lexicon would find")
  func candidates() throws {
    let lexicon = try GermanLexicon()
    let (table, lines) = try Self.lines("nouns.tsv", step: 97)
    for line in lines {
      let noun = try #require(GermanNounRow(table: table, line: line).noun)
      for form in noun.forms { #expect(lexicon.nouns(withForm: form).contains(noun), "\(form)") }
    }
  }
}
