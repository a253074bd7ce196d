import Testing

@testable import Morphology

@Suite("German paradigms")
struct GermanParadigmTests {
  @Test(
    "Verbs",
    arguments: [
      ("stellen", ["stellt", "stellte", "gestellt", "stellend"], ["stellten dar", "gestellen"]),
      ("reden", ["redet", "redete", "geredet", "redest"], ["redt", "redst"]),
      ("rechnen", ["rechnet", "gerechnet"], ["rechnt"]),
      ("wohnen", ["wohnt", "gewohnt"], ["wohnent"]),
      ("handeln", ["handle", "handelt", "gehandelt"], ["handelnt"]),
      ("regieren", ["regiert", "regierte"], ["geregiert"]),
      ("geben", ["gibt", "gibst", "gab", "gaben", "gegeben", "gäbe"], ["gebte", "gegebt"]),
      ("bestehen", ["besteht", "bestand", "bestanden"], ["gebestanden", "bestehte"]),
      ("bestellen", ["bestellt", "bestellte"], ["gebestellt"]),
      ("einbestellen", ["einbestellt", "einzubestellen", "einbestellte"], ["eingebestellt"]),
      ("teilnehmen", ["teilgenommen", "teilnimmt", "teilzunehmen", "teilnahm"], ["geteilnommen"]),
      ("sein", ["ist", "war", "wäre", "gewesen"], ["seint"]),
      ("googlifizieren", ["googlifiziert", "googlifizierte"], ["gegooglifiziert"]),
      ("wegblorfen", ["weggeblorft", "wegzublorfen"], []),
    ])
  func verbs(verb: String, forms: [String], others: [String]) throws {
    let paradigm = try GermanMorphology().paradigm(of: verb, partOfSpeech: .verb)
    for form in forms { #expect(paradigm.contains(form), "\(form): \(paradigm)") }
    for form in others { #expect(!paradigm.contains(form), "\(form)") }
  }

  @Test(
    "Adjectives",
    arguments: [
      ("groß", ["große", "größer", "größten", "größte"], ["großste"]),
      ("dunkel", ["dunkle", "dunklen"], ["dunkelch"]),
      ("teuer", ["teure", "teuren"], ["teuerch"]),
      ("hoch", ["hohe", "höher", "höchste"], ["hochen"]),
      ("gut", ["gute", "besser", "beste"], ["guterer"]),
      ("leise", ["leise", "leiser", "leisen"], ["leisee"]),
      ("rosa", ["rosa"], ["rosae"]),
      ("militärisch", ["militärischen", "militärische"], ["militärischisch"]),
    ])
  func adjectives(adjective: String, forms: [String], others: [String]) throws {
    let paradigm = try GermanMorphology().paradigm(of: adjective, partOfSpeech: .adjective)
    for form in forms { #expect(paradigm.contains(form), "\(form): \(paradigm)") }
    for form in others { #expect(!paradigm.contains(form), "\(form)") }
  }

  @Test(
    "Nouns, in the lexicon or not",
    arguments: [
      ("Haus", ["Häuser", "Hauses"], ["Hausen"]),
      ("Kriegsschauplatz", ["Kriegsschauplätze", "Kriegsschauplatzes"], ["Kriegsschauplatzen"]),
      ("Quantenmuseum", ["Quantenmuseen", "Quantenmuseums"], ["Quantenmuseume"]),
      ("Blorfung", ["Blorfungen"], ["Blorfungs"]),
      ("Blorfist", ["Blorfisten"], ["Blorfists"]),
      ("Blorfismus", ["Blorfismen"], ["Blorfismusse"]),
      ("Kreml-Sprecher", ["Kreml-Sprechers", "Kreml-Sprechern"], ["Kreml-Sprechere"]),
      ("Streitkräfte", ["Streitkräften"], ["Streitkräftes"]),
      ("Gefallener", ["Gefallenen", "Gefallene"], ["Gefalleners"]),
      ("Militärangehöriger", ["Militärangehörigen"], ["Militärangehörigers"]),
    ])
  func nouns(noun: String, forms: [String], others: [String]) throws {
    let paradigm = try GermanMorphology().paradigm(of: noun, partOfSpeech: .noun)
    for form in forms { #expect(paradigm.contains(form), "\(form): \(paradigm)") }
    for form in others { #expect(!paradigm.contains(form), "\(form)") }
  }
}

@Suite("German analyses")
struct GermanAnalysisTests {
  @Test(
    "Lemmas",
    arguments: [
      ("Häusern", "Haus"), ("Museen", "Museum"), ("Soldaten", "Soldat"), ("Prozeß", "Prozess"),
      ("gegangen", "gehen"), ("ging", "gehen"), ("teilgenommen", "teilnehmen"),
      ("einzubestellen", "einbestellen"), ("größten", "groß"), ("besten", "gut"),
      ("Militärgeheimdienstes", "Militärgeheimdienst"), ("Analysierens", "Analysieren"),
      ("Digitalisierungen", "Digitalisierung"), ("Raeumung", "Räumung"), ("befänden", "befinden"),
    ])
  func lemma(form: String, lemma: String) throws {
    #expect(try GermanMorphology().analyses(of: form).map(\.lemma).contains(lemma))
  }

  @Test(
    "Parts of speech follow the capital",
    arguments: [
      ("Berichten", GermanMorphology.Capitals.meaningful, [PartOfSpeech.noun]),
      ("Berichten", .positional, [.noun, .verb]), ("berichten", .meaningful, [.verb]),
      ("und", .meaningful, [.function]),
    ])
  func capitals(
    word: String, capitals: GermanMorphology.Capitals, expected: [PartOfSpeech]
  ) throws {
    let found = try GermanMorphology().analyses(of: word, capitals: capitals)
    #expect(Set(found.map(\.partOfSpeech)) == Set(expected), "\(found)")
  }

  @Test(
    "Hostile words end in time",
    arguments: [
      "", "-", "--", "A", "ß", String(repeating: "Haus", count: 3_000),
      String(repeating: "ä", count: 5_000), "Haus-", "-Haus", "\u{301}", "Ä\u{0}",
    ])
  func hostile(word: String) throws {
    let morphology = try GermanMorphology()
    _ = morphology.decomposition(of: word)
    for kind in PartOfSpeech.allCases { _ = morphology.paradigm(of: word, partOfSpeech: kind) }
  }

  @Test("Every lemma of the verbs and adjectives is its own form")
  func lexicon() throws {
    let morphology = try GermanMorphology()
    for word in ["gehen", "einbestellen", "leise", "gut"] {
      #expect(morphology.analyses(of: word).map(\.lemma).contains(word))
    }
  }
}
