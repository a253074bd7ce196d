import Terminology
import Text

extension FuzzTarget {
  /// A glossary and a text: an error that names its place, or hits that lie inside the text.
  static let glossary = FuzzTarget(name: "glossary", summary: "a glossary table, a zero byte, a German text") { bytes in
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    guard let glossary = try? Glossary(file: "fuzz.tsv", content: parts[0]) else { return }
    var lint = GlossaryLint()
    _ = try? lint.check(file: "fuzz.tsv", content: parts[0])
    guard parts.count == 2 else { return }
    let document = Document(text: String(decoding: parts[1], as: UTF8.self))
    let matcher = made {
      try TermMatcher(glossaries: [glossary], source: .german, target: .english)
    }
    for hit in matcher.hits(in: document) {
      require(hit.range.upperBound <= document.bytes.count, "a hit outside the text")
    }
  }
}
