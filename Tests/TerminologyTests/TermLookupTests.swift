import TestSupport
import Testing
import Text

@testable import Terminology

@Suite("Look-up")
struct TermLookupTests {
  private func result(of query: String) throws -> TermLookup.Result {
    let rows = "Geheimdienst\tintelligence service\nHilfe\taid\nhumanitäre Hilfe\thumanitarian aid\n"
    let glossary = try Glossary(file: "g.tsv", content: "de\ten\n\(rows)".utf8)
    return try TermLookup(glossaries: [glossary], source: .german, target: .english)
      .result(of: query)
  }

  @Test(
    "Entries",
    arguments: [
      ("Geheimdienst", ["Geheimdienst"]), ("geheimdienste", ["Geheimdienst"]),
      ("Geheimdienstes", ["Geheimdienst"]), (" Hilfe ", ["Hilfe", "humanitäre Hilfe"]),
      ("humanitärer Hilfe", ["humanitäre Hilfe"]), ("Auslandsgeheimdienst", ["Geheimdienst"]),
      ("xyz", []), ("", []),
    ])
  func entries(query: String, expected: [String]) throws {
    let result = try result(of: query)
    #expect((result.hits + result.longer).map(\.entry) == expected)
  }

  @Test("A misspelling", arguments: ["Geheimdinst", "Gehiemdienst", "Geheimdiensd"])
  func misspelled(query: String) throws {
    let result = try result(of: query)
    #expect(result.isEmpty)
    #expect(result.suggestions == ["Geheimdienst"])
  }
}

@Suite("Patterns, near misses and concordance")
struct LookupSearchTests {
  private func lookup() throws -> TermLookup {
    let rows = [
      "Kahn\tbarge\tof rivers", "Kahnfahrt\tbarge trip\t", "Schleppkahn\tlighter\t",
      "Äpfelkahn\tapple barge\tin autumn",
      "schneller Kahn\tfast barge\t", "KAHN\tKAHN\t",
    ]
    let glossary = try Glossary(file: "g.tsv", content: "de\ten\tnote\n\(rows.joined(separator: "\n"))\n".utf8)
    return try TermLookup(glossaries: [glossary], source: .german, target: .english)
  }

  @Test(
    "Patterns",
    arguments: [
      ("*kahn", ["Äpfelkahn", "KAHN", "Kahn", "Schleppkahn", "schneller Kahn"]),
      ("kahn*", ["KAHN", "Kahn", "Kahnfahrt"]),
      ("?pfel*", ["Äpfelkahn"]), ("*epp*", ["Schleppkahn"]), ("kahn?", []), ("*", ["KAHN", "Kahn"]), ("x*", []),
    ])
  func patterns(query: String, expected: [String]) throws {
    let entries = try lookup().result(of: query).hits.map(\.entry)
    if query == "*" {
      #expect(entries.count == 6)
    } else {
      #expect(Set(entries) == Set(expected) && entries.count == expected.count)
    }
  }

  @Test("Notes are searched where asked", arguments: [("autumn", ["Äpfelkahn"]), ("RIVER", ["Kahn"]), ("winter", [])])
  func concordance(query: String, expected: [String]) throws {
    #expect(try lookup().result(of: query, concordance: true).mentions.map(\.entry) == expected)
    #expect(try lookup().result(of: query).mentions.isEmpty)
  }

  @Test(
    "Near misses of random edits are found by the walk as by comparing with every term",
    arguments: [1, 2, 3] as [UInt64])
  func nearMisses(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let syllables = ["kahn", "fahrt", "schlepp", "tau", "ufer", "äpfel", "boot", "mast", "s", "er"]
    let terms = Set(
      (0..<300).map { _ in
        (0..<Int.random(in: 1...3, using: &random)).map { _ in syllables.randomElement(using: &random) ?? "" }.joined()
      }
    ).sorted()
    var builder = TermStoreBuilder(source: .german, target: .english)
    builder.begin(glossary: "g")
    for term in terms { builder.add(Concept(terms: ["de": [term], "en": ["x"]])) }
    let store = TermStore(sections: builder.finish())
    for _ in 0..<60 {
      var letters = Array((terms.randomElement(using: &random) ?? "").unicodeScalars)
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        letters[Int.random(in: 0..<letters.count, using: &random)] = "k"
      }
      guard letters.count > 2 else { continue }
      var query = ""
      query.unicodeScalars.append(contentsOf: letters)
      let limit = letters.count < 6 ? 1 : 2
      let expected = terms.filter { editDistance(letters, Array($0.unicodeScalars)) <= limit }
      #expect(Set(NearTerms(store: store, query: query).terms.map(\.term)) == Set(expected))
    }
  }

  /// The whole table, for comparison.
  private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var rows = [Array(0...right.count)]
    for (i, a) in left.enumerated() {
      var row = [i + 1]
      for (j, b) in right.enumerated() {
        var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a == b ? 0 : 1))
        if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { cost = min(cost, rows[i - 1][j - 1] + 1) }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
