import Testing
import Text

@testable import Terminology

@Suite("Terms inside compounds")
struct TermsInCompoundsTests {
  @Test("Words that hold a term are hit, words that hold only its letters are not")
  func labelled() throws {
    var (right, missed, wrong): ([String], [String], [String]) = ([], [], [])
    for row in termsInCompounds.split(separator: "\n") {
      let cells = row.split(separator: ":")
      let sides = cells[1].split(separator: "/").map { $0.split(separator: " ") }
      let glossary = try Glossary(file: "g.tsv", content: "de\ten\n\(cells[0])\tx\n".utf8)
      let matcher = try TermMatcher(glossaries: [glossary], source: .german, target: .english)
      for (side, words) in sides.enumerated() {
        for word in words {
          let isHit = !matcher.hits(in: Document(text: "Es geht um \(word) heute.")).isEmpty
          if isHit { side == 0 ? right.append(String(word)) : wrong.append(String(word)) }
          if !isHit, side == 0 { missed.append(String(word)) }
        }
      }
    }
    let found = Double(right.count)
    #expect(found / Double(right.count + missed.count) >= 0.95, "missed: \(missed)")
    #expect(found / Double(right.count + wrong.count) >= 0.97, "wrong: \(wrong)")
  }
}
