import Tables
import Testing

@testable import Terminology

@Suite("Glossary lint")
struct GlossaryLintTests {
  @Test(
    "Each rule finds its fault at its place",
    arguments: [
      ("de\ten\nHund \tdog\n", "g.tsv:2:1: blank:"),
      ("de\ten\nroter  Hund\tdog\n", "g.tsv:2:1: blank:"),
      ("de\ten\nHund\tdog |hound\n", "g.tsv:2:6: blank:"),
      ("de\ten\nHund\tdog||hound\n", "g.tsv:2:6: empty-synonym:"),
      ("de\ten\nHund\tdog\nHund\tdog\n", "g.tsv:3:1: duplicate:"),
      ("de\ten\nHund\tdog|dog\n", "g.tsv:2:6: duplicate:"),
      ("de\ten\nBank\tbank\nBank\tbench\n", "g.tsv:3:1: contradiction:"),
      ("de\ten\nHund\t\n", "g.tsv:2:6: missing-target:"),
      ("de\ten\n\tdog\n", "g.tsv:2:1: missing-term:"),
      ("de\ten\tcase\nHund\tdog\tlower\n", "g.tsv:2:10: unknown-case:"),
      ("de\ten\tremark of mine\nHund\tdog\tx\n", "g.tsv:1:1: unknown-column:"),
      ("de\ten\tpos\nHund\tdog\tnomen\n", "g.tsv:2:10: unknown-pos:"),
      ("de\ten\tstatus\nHund\tdog\tgood\n", "g.tsv:2:10: unknown-status:"),
      ("de\ten\tpos\nhund\tdog\tnoun\n", "g.tsv:2:1: wrong-case:"),
      ("de\ten\tpos\nGehen\tgo\tverb\n", "g.tsv:2:1: wrong-case:"),
    ])
  func rule(text: String, finding: String) throws {
    var lint = GlossaryLint()
    try lint.check(file: "g.tsv", content: text.utf8)
    let found = lint.findings.map(\.description)
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix(finding) == true, "\(found)")
  }

  @Test(
    "What is right is left alone",
    arguments: [
      "de\ten\nHund\tdog\n",
      "de\ten\tnote\nBank\tbank\tmoney\nBank\tbench\tfurniture\n",
      "de\ten\tpos\nlaut\tloud\tadjective\nlaut\taccording to\tadverb\n",
      "de\ten\tpos\nsich ergeben\tsurrender\tverb\nLoitering Munition\tloitering munition\tnoun\n",
    ])
  func right(text: String) throws {
    var lint = GlossaryLint()
    try lint.check(file: "g.tsv", content: text.utf8)
    #expect(lint.findings.map(\.description) == [])
  }

  @Test("A second file is held against the first")
  func files() throws {
    var lint = GlossaryLint()
    try lint.check(file: "a.tsv", content: "de\ten\nHund\tdog\n".utf8)
    try lint.check(file: "b.tsv", content: "de\ten\nHund\tdog\n".utf8)
    #expect(lint.findings.map(\.file) == ["b.tsv"])
  }

  @Test("The program's own glossaries are clean")
  func embedded() throws {
    var lint = GlossaryLint()
    for file in EmbeddedFile.all(below: "glossaries/") {
      try lint.check(file: file.path, content: file.bytes)
    }
    #expect(lint.findings.map(\.description) == [])
  }
}
