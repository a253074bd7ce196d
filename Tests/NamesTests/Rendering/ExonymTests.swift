import Foundation
import Names
import Testing
import Text

/// Places that German and English name in ways of their own, or alike: `exonyms.tsv`.
@Suite("Places in German and English")
struct ExonymTests {
  static func pairs() throws -> [(german: String, english: String)] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "exonyms.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      let cells = $0.split(separator: "\t")
      return (String(cells[0]), String(cells[1]))
    }
  }

  @Test("95 of 100 either way", arguments: [("de", "en"), ("en", "de")])
  func figures(from: String, to: String) throws {
    let renderer = try NameRenderer(from: #require(Language(tag: from)), to: #require(Language(tag: to)))
    let pairs = try Self.pairs()
    var expected: [String: Set<String>] = [:]
    for pair in pairs {
      let (name, other) = from == "de" ? (pair.german, pair.english) : (pair.english, pair.german)
      expected[name, default: []].insert(other)
    }
    let wrong = expected.filter { !$0.value.contains(renderer.render($0.key).text) }.keys.sorted()
    #expect(Double(wrong.count) <= 0.05 * Double(expected.count), "\(wrong)")
  }
}
