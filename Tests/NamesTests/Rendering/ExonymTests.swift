import Foundation
import Names
import Testing
import Text

/// Places that German and English name in ways of their own, or alike: `exonyms.tsv`, `exonyms-lands.tsv`.
@Suite("Places in German and English")
struct ExonymTests {
  static func pairs(_ name: String) throws -> [(german: String, english: String, isOld: Bool)] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      let cells = $0.split(separator: "\t")
      return (String(cells[0]), String(cells[1]), cells.count > 2)
    }
  }

  @Test(
    "95 of 100 either way", arguments: ["exonyms.tsv", "exonyms-lands.tsv"], [("de", "en"), ("en", "de")])
  func figures(table: String, languages: (from: String, to: String)) throws {
    let (from, to) = languages
    let renderer = try NameRenderer(from: #require(Language(tag: from)), to: #require(Language(tag: to)))
    let pairs = try Self.pairs(table)
    var expected: [String: Set<String>] = [:]
    for pair in pairs where from == "de" || !pair.isOld {
      let (name, other) = from == "de" ? (pair.german, pair.english) : (pair.english, pair.german)
      expected[name, default: []].insert(other)
    }
    let wrong = expected.filter { !$0.value.contains(renderer.render($0.key).text) }.keys.sorted()
    #expect(Double(wrong.count) <= 0.05 * Double(expected.count), "\(wrong)")
  }
}
