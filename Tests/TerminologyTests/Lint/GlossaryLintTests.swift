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
      ("de\ten\nM\u{43E}skau\tMoscow\n", "g.tsv:2:1: mixed-script: “M\u{43E}skau” mixes scripts: “\u{43E}” (U+043E)"),
      ("de\ten\nHund\t(dog)\n", "g.tsv:2:6: never-matches:"),
      ("de\ten\ndie Botschaft\tembassy\n", "g.tsv:2:1: never-matches: “die Botschaft” begins with “die”"),
      ("de\ten\tpos\ngehen\tto go\tverb\n", "g.tsv:2:7: never-matches: “to go” begins with “to”"),
      ("de\ten\nwarnen vor etw.\twarn of\n", "g.tsv:2:1: never-matches:"),
      ("de\ten\nHund; Köter\tdog\n", "g.tsv:2:1: never-matches:"),
      ("de\ten\nHu\u{AD}nd\tdog\n", "g.tsv:2:1: never-matches: “Hu\u{AD}nd” has an invisible character (U+00AD)"),
      ("de\ten\n+++\tplus\n", "g.tsv:2:1: never-matches:"),
      ("de\ten\tstatus\nKiew\tKyiv|Kiev\t\nKiew\tKiev\tforbidden\n", "g.tsv:2:6: forbidden-synonym:"),
      ("# case: lower\nde\ten\nHund\tdog\n", "g.tsv:1:1: unknown-case: “case: lower” before the header"),
      ("# author: A\n\n# case: lower\nde\ten\nHund\tdog\n", "g.tsv:3:1: unknown-case: “case: lower” before the header"),
      ("de\ten\tparticiples\nbesetzen\toccupy\tmaybe\n", "g.tsv:2:17: unknown-case:"),
      ("de\ten\tstatus\nGrundgesetz\tBasic Law\tuntranslated\n", "g.tsv:2:13: translated-anyway:"),
      ("de\ten\tdomain\na\tb\tlaw\nc\td\tlaw\ne\tf\tLaw\n", "g.tsv:4:5: inconsistent-domain:"),
    ])
  func rule(text: String, finding: String) throws {
    var lint = GlossaryLint()
    try lint.check(file: "g.tsv", content: text.utf8)
    let found = lint.findings.map(\.description)
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix(finding) == true, "\(found)")
  }

  @Test(
    "Values of TBX that are in no list",
    arguments: [
      ("<termNote type='grammaticalGender'>m</termNote>", ["g.tbx:2:1: unlisted-value:"]),
      ("<termNote type='grammaticalGender'>masculine</termNote>", []),
      ("<termNote type='partOfSpeech'>Nomen</termNote>", ["g.tbx:2:1: unlisted-value:"]),
      ("<termNote type='partOfSpeech'>noun</termNote>", []), ("<termNote type='usageNote'>rare</termNote>", []),
    ] as [(String, [String])])
  func values(note: String, expected: [String]) throws {
    var lint = GlossaryLint()
    let text = """
      <martif type="TBX-Basic" xml:lang="de"><text><body>
      <termEntry><langSet xml:lang="de"><tig><term>Hund</term>\(note)</tig></langSet></termEntry></body></text></martif>
      """
    try lint.check(file: "g.tbx", bytes: Array(text.utf8), options: GlossaryOptions())
    let found = lint.findings.map(\.description)
    #expect(found.count == expected.count, "\(found)")
    #expect(zip(found, expected).allSatisfy { $0.hasPrefix($1) }, "\(found)")
  }

  @Test(
    "What is right is left alone",
    arguments: [
      "de\ten\nHund\tdog\n",
      "de\ten\tnote\nBank\tbank\tmoney\nBank\tbench\tfurniture\n",
      "de\ten\tpos\nlaut\tloud\tadjective\nlaut\taccording to\tadverb\n",
      "de\ten\tstatus\nKiew\tKyiv\t\nKiew\tKiev\tforbidden\n",
      "de\ten\tstatus\nHuhn Kiew\tchicken Kiev\t\nKiew\tKiev\tforbidden\n",
      "de\ten\tpos\nDer Spiegel\tDer Spiegel\tname\ndas Feuer eröffnen\topen fire\tverb\n",
      "de\ten\tstatus\nGrundgesetz\t\tuntranslated\nKindergarten\tKindergarten\tuntranslated\n",
      "# case: exact\n# participles: no\nde\ten\tcase\tparticiples\nEU\tEU\nbesetzen\toccupy\tany\tyes\n",
      "de\ten\nα-Strahlung\talpha radiation\n",
      "de\tja\nParlament\t国会・くに\n",
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

  @Test("Files of other formats are checked by what they say")
  func otherFormats() throws {
    var lint = GlossaryLint()
    try lint.check(
      file: "g.csv", bytes: Array("de,en\nHund,dog\nHund,dog\n".utf8), options: GlossaryOptions())
    #expect(
      lint.findings.map(\.description) == [
        "g.csv:3:1: duplicate: “Hund” stands with the same targets at g.csv:2; remove one"
      ])
  }

  @Test("Every rule is explained, and found by its name")
  func explained() {
    #expect(LintRules.all.map(\.id) == LintRules.all.map(\.id).sorted())
    for rule in LintRules.all {
      #expect(LintRules.named(rule.id)?.summary == rule.summary)
      #expect(rule.explanation.count > 100, "\(rule.id)")
    }
  }
}
