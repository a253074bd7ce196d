import Bitext
import Checks
import Terminology
import Testing
import Text

/// What the rules find in one row, as identifiers.
func rules(_ source: String, _ target: String, names: [CheckContext.Name] = []) throws -> [String] {
  let bitext = Bitext(
    source: .german, target: .english, rows: [BitextRow(source: source, target: target)])
  return try Rules.findings(in: CheckContext(bitext, names: [names])).map(\.rule)
}

@Suite("Rules on single rows")
struct RuleTests {
  @Test(
    "Right rows raise nothing",
    arguments: [
      ("Rund 2.600 Menschen kamen.", "Some 2,600 people came."),
      ("Das kostet 1,5 Milliarden Euro.", "It costs 1.5 billion euros."),
      ("Drei Boote sanken.", "3 boats sank."), ("Sie hat 12 Katzen.", "She has twelve cats."),
      ("Eines der beiden Boote sank.", "A boat sank."), ("Die zwei Boote sanken.", "The boats sank."),
      ("Zwei von drei Booten sanken.", "Of three boats two sank."),
      ("Zehntausende kamen.", "Tens of thousands came."),
      ("Die Staatsstraße 2132 ist gesperrt.", "State road 2132 is closed."),
      ("Am 3. Oktober 1990 regnete es.", "It rained on October 3, 1990."),
      ("Um 19.30 Uhr beginnt das Konzert.", "The concert begins at 7:30 p.m."),
      ("In den 1990er Jahren war das anders.", "In the 1990s that was different."),
      ("Das Gerät F-16 fliegt.", "The F-16 flies."),
      ("Das war ein 08/15-Auftritt.", "It was a run-of-the-mill performance."),
      ("Ein 0815-Auto.", "An ordinary car."), ("Im Hotel 08/15", "At the 08/15 hotel"),
      ("„Nein“, sagte sie.", "“No,” she said."), ("Er rief: „Kommt!", "He shouted: “Come!"),
      ("Kyrylo Budanow", "Kyrylo Budanow"), ("Berlin, 3. Mai", "Berlin, 3 May"),
      ("Was er gehabt hatte", "What he had had"), ("sehr, sehr gut", "very, very good"),
      ("Zoll: 5\" Rohr", "A 5\" pipe"), ("", ""), ("", "Translator's remark."),
    ])
  func right(source: String, target: String) throws { #expect(try rules(source, target).isEmpty) }

  @Test(
    "Wrong rows raise their rule",
    arguments: [
      ("Rund 2.600 Menschen kamen.", "Some 2,400 people came.", "number-differs"),
      ("Das kostet 1,5 Milliarden Euro.", "It costs 1.5 million euros.", "number-differs"),
      ("Das kostet 15 Millionen Euro.", "It costs 15 billion euros.", "number-differs"),
      ("Es sind 15 Prozent.", "It is 15 euros.", "number-differs"),
      ("Die 41 Abgeordneten stimmten zu.", "The deputies agreed.", "number-missing"),
      ("Die F-16 fliegt.", "The F-15 flies.", "number-differs"),
      ("Das 4K-Bild ist scharf.", "The 8K picture is sharp.", "number-differs"),
      ("Der 20-jährige Täter floh.", "The 30-year-old culprit fled.", "number-differs"),
      ("Die Abgeordneten stimmten zu.", "The 41 deputies agreed.", "number-added"),
      ("Es waren 50 Boote, und 50 sanken.", "There were 50 boats, and 20 sank.", "number-differs"),
      ("Zwei Menschen wurden verletzt.", "Three people were injured.", "number-differs"),
      ("Am 3. Oktober regnete es.", "It rained on 4 October.", "date-differs"),
      ("Am 3. Oktober regnete es.", "It rained.", "date-differs"),
      ("Es kostet 1.000 Euro.", "It costs € 1.000.", "number-separators"),
      ("Ein Satz.", "", "empty-target"), ("Ein Satz.", " \u{200B}", "empty-target"),
      ("Das ist ein Satz.", "das ist ein Satz", "untranslated"),
      ("„Nein“, sagte sie.", "“No, she said.", "quotes-unbalanced"),
      ("Er sagt, die Gespräche stocken.", "He says the the talks stall.", "repeated-word"),
    ])
  func wrong(source: String, target: String, rule: String) throws {
    #expect(try rules(source, target) == [rule])
  }

  @Test(
    "What must stay untranslated stands in the translation letter for letter",
    arguments: [
      ("Das Grundgesetz gilt.", "The Grundgesetz applies.", []),
      ("Das Grundgesetz gilt.", "The Basic Law applies.", ["term-translated"]),
      ("Das Grundgesetz gilt.", "The grundgesetz applies.", ["term-translated"]),
      ("Das Grundgesetz gilt.", "The Grundgesetzbuch applies.", ["term-translated"]),
      ("Im Sinne des Grundgesetzes.", "In the Grundgesetz’s sense.", []),
      ("Im Sinne des Grundgesetzes.", "As the Grundgesetzes has it.", []),
      ("Das Grundgesetz gilt.", "A Grundgesetz-led rule.", []),
    ] as [(String, String, [String])])
  func untranslated(source: String, target: String, expected: [String]) throws {
    let glossary = try Glossary(file: "g.tsv", content: "de\ten\tstatus\nGrundgesetz\t\tuntranslated\n".utf8)
    let matcher = try TermMatcher(glossaries: [glossary], source: .german, target: .english)
    let bitext = Bitext(source: .german, target: .english, rows: [BitextRow(source: source, target: target)])
    #expect(try Rules.findings(in: CheckContext(bitext, matcher: matcher)).map(\.rule) == expected)
  }

  @Test(
    "Names by any rendering, last word or possessive",
    arguments: [
      ("Kyrylo Budanov spoke.", []), ("That was Budanov’s plan.", []), ("The Budanovs left.", []),
      ("The Budanovs' plan", []), ("BUDANOV SPOKE", []),
      ("The Budanov-Yermak talks", []), ("Budanow spoke.", ["name-missing"]),
      ("He spoke.", ["name-missing"]), ("", ["empty-target"]),
    ] as [(String, [String])])
  func names(target: String, expected: [String]) throws {
    let name = CheckContext.Name(
      range: 0..<7, spelling: "Kyrylo Budanow", person: 1,
      renderings: ["Kyrylo Budanov", "Kirill Budanov"])
    #expect(try rules("Budanow sprach.", target, names: [name]) == expected)
  }

  @Test(
    "The things and people of a country may stand for it",
    arguments: [
      ("Polens Regierung schwieg.", "Poland", "The Polish government was silent.", []),
      ("Frankreichs Regierung schwieg.", "France", "The French government was silent.", []),
      ("Dänemarks Volk schwieg.", "Denmark", "The Danes were silent.", []),
      ("Frankreichs Regierung schwieg.", "France", "The government was silent.", ["name-missing"]),
    ] as [(String, String, String, [String])])
  func countries(source: String, country: String, target: String, expected: [String]) throws {
    let place = CheckContext.Name(range: 0..<6, spelling: source, person: 1, renderings: [country], isPlace: true)
    #expect(try rules(source, target, names: [place]) == expected)
  }

  @Test("The near spelling is shown")
  func near() throws {
    let name = CheckContext.Name(
      range: 0..<8, spelling: "Selenski", person: 1, renderings: ["Zelensky", "Zelenskyy"])
    let bitext = Bitext(
      source: .german, target: .english,
      rows: [BitextRow(source: "Selenski kam.", target: "So Zelenski came.")])
    let finding = try Rules.findings(in: CheckContext(bitext, names: [[name]])).first
    #expect(finding?.span == Finding.Span(.target, 3..<11))
    #expect(finding?.message == "“Selenski” is spelled “Zelenski”, not “Zelensky” or “Zelenskyy”")
  }

  @Test(
    "Of a name that is spelled another way the family name is told, of one that is missing how it is written",
    arguments: [
      ("Budanow sprach.", "He spoke to Budanow.", "“Budanow” is spelled “Budanow”, not “Budanov”"),
      ("Budanow sprach.", "He spoke.", "“Budanow” is not in the translation as “Kyrylo Budanov” or “Kirill Budanov”"),
      ("Kyrylo Budanov sprach.", "He spoke.", "“Kyrylo Budanov” is not in the translation"),
    ])
  func messages(source: String, target: String, message: String) throws {
    let length = source.utf8.count - " sprach.".utf8.count
    let name = CheckContext.Name(
      range: 0..<length, spelling: String(source.dropLast(8)), person: 1,
      renderings: ["Kyrylo Budanov", "Kirill Budanov"])
    let bitext = Bitext(source: .german, target: .english, rows: [BitextRow(source: source, target: target)])
    #expect(try Rules.findings(in: CheckContext(bitext, names: [[name]])).map(\.message) == [message])
  }
}

@Suite("Rules on whole texts")
struct TextRuleTests {
  @Test("A name is spelled one way")
  func consistent() throws {
    let name = CheckContext.Name(
      range: 0..<8, spelling: "Selenski", person: 4,
      renderings: ["Volodymyr Zelensky", "Zelenskyy", "Zelensky"])
    let targets = ["Volodymyr Zelensky", "Zelensky", "Zelenskyy", "Zelensky"]
    let bitext = Bitext(
      source: .german, target: .english,
      rows: targets.map { BitextRow(source: "Selenski kam.", target: "\($0) came.") })
    let context = try CheckContext(bitext, names: targets.map { _ in [name] })
    let findings = Rules.findings(in: context)
    #expect(findings.map(\.rule) == ["name-inconsistent"])
    #expect(findings.map(\.row) == [3])
    #expect(findings.first?.message == "“Zelenskyy” was “Volodymyr Zelensky” in row 1")
  }

  static let glossary = """
    de\ten\tstatus
    Minenräumung\tmine clearance|demining\tpreferred
    Hafen\tport\tpreferred
    Hafen\tharbour\tadmitted
    Kiew\tKyiv\tpreferred
    Kiew\tKiev\tforbidden

    """

  @Test(
    "Glossary terms, admitted, inflected and forbidden",
    arguments: [
      ("Die Minenräumung beginnt.", "Mine clearance begins.", []),
      ("Die Minenräumung beginnt.", "Demining begins.", []),
      ("Die Minenräumung beginnt.", "They begin to remove mines.", ["term-missing"]),
      ("Die Häfen sind zu.", "The ports are closed.", []),
      ("Die Häfen sind zu.", "The harbours are closed.", []),
      ("Die Häfen sind zu.", "The docks are closed.", ["term-missing"]),
      ("In Kiew regnet es.", "It rains in Kyiv.", []),
      ("In Kiew regnet es.", "It rains in Kiev.", ["term-forbidden", "term-missing"]),
    ] as [(String, String, [String])])
  func terms(source: String, target: String, expected: [String]) throws {
    let glossary = try Glossary(file: "g.tsv", content: Array(Self.glossary.utf8))
    let matcher = try TermMatcher(glossaries: [glossary], source: .german, target: .english)
    let bitext = Bitext(
      source: .german, target: .english, rows: [BitextRow(source: source, target: target)])
    #expect(try Rules.findings(in: CheckContext(bitext, matcher: matcher)).map(\.rule) == expected)
  }

  @Test("Every rule has an identifier of its own and explains itself")
  func explained() throws {
    #expect(Set(Rules.all.map(\.id)).count == Rules.all.count)
    #expect(Rules.all.map(\.id) == Rules.all.map(\.id).sorted())
    for rule in Rules.all {
      #expect(try Rules.named(rule.id).id == rule.id)
      #expect(rule.explanation.contains("Wrong:") || rule.id == "empty-target")
    }
    let error = #expect(throws: UnknownRule.self) { try Rules.named("x") }
    #expect(error?.description == "no rule is called “x”; hexapla explain lists the rules")
  }

  @Test("Whatever the texts, rules end and their spans lie in the text", arguments: 0..<8)
  func hostile(seed: UInt64) throws {
    var state = seed
    func pick<T>(_ values: [T]) -> T {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return values[Int(state >> 33) % values.count]
    }
    let pieces = [
      "„", "“", "\"", "1.000", "1,5", "3.", "Mai", "Mio.", "%", "die", "die", "-", "\n", "\t", "\u{301}", "漢字", "F-16",
      "99999999999999999999999", "º", "🙂", " ", " ",
    ]
    let rows = (0..<30).map { _ in
      BitextRow(
        source: (0..<12).map { _ in pick(pieces) }.joined(),
        target: (0..<12).map { _ in pick(pieces) }.joined())
    }
    let bitext = Bitext(source: .german, target: .english, rows: rows)
    for finding in try Rules.findings(in: CheckContext(bitext)) {
      guard let span = finding.span else { continue }
      let row = rows[finding.row - 1]
      let length = (span.side == .source ? row.source : row.target).utf8.count
      #expect(span.range.upperBound <= length && !span.range.isEmpty)
    }
  }
}
