import Testing
import Text

@testable import Terminology

@Suite("Merged glossaries")
struct GlossaryMergeTests {
  private func merge(_ texts: [String], preference: GlossaryMerge.Preference? = nil) throws -> GlossaryMerge {
    var merge = GlossaryMerge(preference: preference)
    for (number, text) in texts.enumerated() {
      merge.add(try Glossary(file: "\(number).tsv", content: text.utf8), file: "\(number).tsv")
    }
    return merge
  }

  @Test("Entries that say the same become one, with all that either says")
  func same() throws {
    let merged = try merge([
      "de\ten\tpos\tnote\nHund\tdog\tnoun\tbarks\n", "de\ten\tfr\tdomain\nHund|Köter\tdog|hound\tchien\tanimals\n",
    ])
    #expect(merged.conflicts.isEmpty)
    let concepts = merged.glossary.concepts
    #expect(concepts.count == 1)
    #expect(concepts[0].terms(in: .german) == ["Hund", "Köter"])
    #expect(concepts[0].terms(in: .english) == ["dog", "hound"])
    #expect(concepts[0].terms(in: .french) == ["chien"])
    #expect(concepts[0].partOfSpeech == .noun)
    #expect(concepts[0].domain == "animals")
    #expect(concepts[0].note == "barks")
    #expect(merged.glossary.languages == ["de", "en", "fr"])
  }

  @Test("Other targets are a conflict, unless a domain or part of speech tells them apart")
  func conflicts() throws {
    let merged = try merge(["de\ten\nBank\tbank\n", "de\ten\nBank\tbench\n"])
    #expect(merged.conflicts.map(\.description) == ["1.tsv:2: “Bank” is “bench” here and “bank” at 0.tsv:2"])
    #expect(merged.glossary.concepts.count == 2)
    #expect(
      try merge(["de\ten\tdomain\nBank\tbank\tmoney\n", "de\ten\tdomain\nBank\tbench\tparks\n"]).conflicts.isEmpty)
    #expect(
      try merge(["de\ten\tpos\nlaut\tloud\tadjective\n", "de\ten\tpos\nlaut\taccording to\tadverb\n"])
        .conflicts.isEmpty)
  }

  @Test(
    "A language and its only variety are one; two varieties and scripts are not",
    arguments: [
      ("de\ten", "de-DE\ten-US", ["de", "en"]), ("de-AT\ten", "de\ten", ["de-AT", "en"]),
      ("de-AT\ten", "de-DE\ten", ["de-AT", "en", "de-DE"]), ("zh\ten", "zh-Hant\ten", ["zh", "en", "zh-Hant"]),
      ("pt-BR\tpt-PT", "pt\ten", ["pt-BR", "pt-PT", "pt", "en"]),
    ])
  func varieties(first: String, second: String, languages: [String]) throws {
    let merged = try merge(["\(first)\nHund\tdog\n", "\(second)\nHund\tdog\n"])
    #expect(merged.glossary.languages == languages)
    if languages.count == 2 { #expect(merged.glossary.concepts.count == 1) }
  }

  @Test("One file is no conflict with itself")
  func oneFile() throws {
    #expect(try merge(["de\ten\nBank\tbank\nBank\tbench\n"]).conflicts.isEmpty)
  }

  @Test(
    "A preference decides", arguments: [(GlossaryMerge.Preference.first, ["bank"]), (.last, ["bench"])])
  func preference(_ preference: GlossaryMerge.Preference, targets: [String]) throws {
    let merged = try merge(["de\ten\nBank\tbank\n", "de\ten\nBank\tbench\n"], preference: preference)
    #expect(merged.glossary.concepts.map { $0.terms(in: .english) } == [targets])
  }

  @Test("What a glossary forbids stays forbidden")
  func forbidden() throws {
    let merged = try merge(["de\ten\nKiew\tKyiv\n", "de\ten\tstatus\nKiew\tKiev\tforbidden\n"])
    #expect(merged.conflicts.isEmpty)
    #expect(merged.glossary.concepts.map { $0.barredTerms(in: .english) } == [[], ["Kiev"]])
  }
}
