import Morphology
import Testing
import Text

@testable import Terminology

@Suite("Terms in a text")
struct TermMatcherTests {
  /// The hits as `text=entry:match`.
  static func hits(_ terms: String, in text: String) throws -> [String] {
    let rows = terms.split(separator: ";").map { "\($0)\tx\n" }.joined()
    let glossary = try Glossary(file: "g.tsv", content: "de\ten\n\(rows)".utf8)
    let document = Document(text: text)
    return try TermMatcher(glossaries: [glossary], source: .german, target: .english)
      .hits(in: document).map { "\(document.text($0.range))=\($0.entry):\($0.match.rawValue)" }
  }

  @Test("A prefix at the end of its clause is no preposition of a phrase")
  func preposition() throws {
    let glossary = try Glossary(file: "g.tsv", content: "de\ten\tpos\nverweisen auf\trefer to\tverb\n".utf8)
    let document = Document(text: "Er hob das Urteil auf und verwies den Fall an sie. Er verwies auf das Urteil.")
    let hits = try TermMatcher(glossaries: [glossary], source: .german, target: .english).hits(in: document)
    #expect(hits.map(\.range) == [54..<61])
  }

  @Test("The capitals of a name are as written, but its words inflect")
  func exactName() throws {
    let glossary = try Glossary(file: "g.tsv", content: "de\ten\tcase\nWeißes Haus\tWhite House\texact\n".utf8)
    let document = Document(text: "Im Weißen Haus und in einem weißen Haus.")
    let hits = try TermMatcher(glossaries: [glossary], source: .german, target: .english).hits(in: document)
    #expect(hits.map { document.text($0.range) } == ["Weißen Haus"])
  }

  @Test(
    "Found",
    arguments: [
      ("Hund", "Der Hund bellt.", ["Hund=Hund:exact"]),
      ("Haus", "In den Häusern wohnt niemand.", ["Häusern=Haus:inflected"]),
      ("Museum", "Die Museen schließen.", ["Museen=Museum:inflected"]),
      ("Siedlungsbau", "Die Siedlungsbauten stehen leer.", ["Siedlungsbauten=Siedlungsbau:inflected"]),
      ("Streitkräfte", "Er dankte den Streitkräften.", ["Streitkräften=Streitkräfte:lexicon"]),
      ("Abgeordneter", "Die Abgeordneten stimmten ab.", ["Abgeordneten=Abgeordneter:lexicon"]),
      ("Wutbürgermeister", "des Wutbürgermeisters", ["Wutbürgermeisters=Wutbürgermeister:inflected"]),
      ("Blorfung", "viele Blorfungen", ["Blorfungen=Blorfung:inflected"]),
      ("gehen", "Sie ging heim.", ["ging=gehen:inflected"]),
      ("liefern", "Das wurde geliefert.", ["geliefert=liefern:inflected"]),
      ("teilnehmen", "Er nahm gestern daran teil.", ["nahm=teilnehmen:inflected"]),
      ("teilnehmen", "Wer teilgenommen hat, weiß es.", ["teilgenommen=teilnehmen:inflected"]),
      ("teilnehmen", "Sie planen teilzunehmen.", ["teilzunehmen=teilnehmen:inflected"]),
      ("nehmen;teilnehmen", "Er nahm daran teil.", ["nahm=teilnehmen:inflected"]),
      ("groß", "Das größte Haus.", ["größte=groß:inflected"]),
      ("dunkel", "ein dunkler Wald", ["dunkler=dunkel:inflected"]),
      ("humanitäre Hilfe", "mit humanitärer Hilfe", ["humanitärer Hilfe=humanitäre Hilfe:inflected"]),
      (
        "Vereinte Nationen", "bei den Vereinten Nationen",
        ["Vereinten Nationen=Vereinte Nationen:inflected"]
      ),
      (
        "in Frage stellen", "Das stellt die Lieferung in Frage.",
        ["stellt=in Frage stellen:inflected"]
      ),
      ("Drittes Reich", "im Dritten Reich", ["Dritten Reich=Drittes Reich:inflected"]),
      ("Roter Halbmond", "des Roten Halbmonds", ["Roten Halbmonds=Roter Halbmond:inflected"]),
      (
        "Verhandlungen aufnehmen", "Sie nahmen gestern Verhandlungen auf.",
        ["nahmen=Verhandlungen aufnehmen:inflected"]
      ),
      (
        "sich durchsetzen;durchsetzen", "Sie setzte sich gegen alle durch.", ["setzte=sich durchsetzen:inflected"]
      ),
      // The pronoun is of another clause.
      (
        "sich durchsetzen;durchsetzen", "Er, der sich freute, setzte das durch.", ["setzte=durchsetzen:inflected"]
      ),
      // The nearest verb takes the prefix.
      ("absteigen", "Er steigt, doch sie nimmt weiter ab.", []),
      ("Konzern", "der Stahl-Konzern", ["Konzern=Konzern:exact"]),
      ("Abkommen", "das Fischereiabkommen", ["Fischereiabkommen=Abkommen:compound-head"]),
      ("Fischerei", "das Fischereiabkommen", ["Fischereiabkommen=Fischerei:compound-modifier"]),
      // Of these parts only the glossary knows the first, and no lexicon the second.
      ("Zwibbel", "die Zwibbelverträge", ["Zwibbelverträge=Zwibbel:compound-modifier"]),
      ("Zwibbel", "dem Vertragszwibbel", ["Vertragszwibbel=Zwibbel:compound-head"]),
      ("Zwibbel;Knorf", "des Zwibbelknorfs", ["Zwibbelknorfs=Knorf:composed"]),
      ("Zwibbel", "Zwibbelei und Fnordzwibbel", []), ("Land", "nach Rußland", []),
      (
        "Fischerei;Abkommen", "das Fischereiabkommen", ["Fischereiabkommen=Abkommen:composed"]
      ),
      ("sagen", "Sagen sie das?", ["Sagen=sagen:exact"]),
      ("verboten", "„Verboten“ stand da.", ["Verboten=verboten:exact"]),
      ("Räumung", "die Raeumung", ["Raeumung=Räumung:inflected"]),
      ("Schluß", "Zum Schluss gab es Applaus.", ["Schluss=Schluß:inflected"]),
      ("rechnen", "Er hat gerechnet.", ["gerechnet=rechnen:inflected"]),
      ("Bank;Bank", "auf der Bank", ["Bank=Bank:exact", "Bank=Bank:exact"]),
    ])
  func found(terms: String, text: String, expected: [String]) throws {
    #expect(try Self.hits(terms, in: text) == expected)
  }

  @Test(
    "Not found",
    arguments: [
      ("Liste", "Er listete alles auf."),
      ("leiten", "Die Leiter steht dort."),
      ("sagen", "Die alten Sagen sind schön."),
      ("Ei", "Die Partei tagt."),
      ("Rat", "Das ist ein Verrat."),
      ("teilnehmen", "Er nahm das Buch."),
      ("humanitäre Hilfe", "Die Hilfe war humanitär."),
      ("Mutter", "Der Mut war groß."),
      ("Land", "Die Landung gelang."),
      ("Fertigung", "Eine Rechtfertigung gab es nicht."),
      ("geheim", "Das ist ein Geheimtipp."),
    ])
  func notFound(terms: String, text: String) throws {
    #expect(try Self.hits(terms, in: text) == [])
  }

  @Test("Exact entries keep their capitals and do not inflect")
  func exact() throws {
    let text = "de\ten\tcase\nWHO\tWHO\texact\n"
    let glossary = try Glossary(file: "g.tsv", content: text.utf8)
    let matcher = try TermMatcher(glossaries: [glossary], source: .german, target: .english)
    #expect(matcher.hits(in: Document(text: "Die WHO warnt.")).count == 1)
    #expect(matcher.hits(in: Document(text: "Who is who? Die Whos.")).isEmpty)
  }

  @Test("The first glossary wins")
  func priority() throws {
    let mine = try Glossary(file: "mine.tsv", content: "de\ten\nHund\thound\n".utf8)
    let other = try Glossary(file: "other.tsv", content: "de\ten\nHund\tdog\n".utf8)
    let matcher = try TermMatcher(glossaries: [mine, other], source: .german, target: .english)
    #expect(matcher.hits(in: Document(text: "Ein Hund.")).map(\.targets) == [["hound"]])
  }

  @Test("Every form of every term's paradigm is found", arguments: [1, 2, 3])
  func paradigms(seed: UInt64) throws {
    let morphology = try GermanMorphology()
    var random = Seeded(state: seed)
    let concepts = try Glossary.embedded().flatMap(\.concepts).filter { !$0.isExact }
    for _ in 0..<60 {
      let concept = concepts[Int(random.next() % UInt64(concepts.count))]
      guard let term = concept.terms(in: .german).first, !term.contains(" "),
        let kind = concept.partOfSpeech.flatMap({ PartOfSpeech(rawValue: $0.rawValue) }),
        kind == .noun || kind == .verb || kind == .adjective
      else { continue }
      for form in morphology.paradigm(of: term, partOfSpeech: kind) {
        let hits = try Self.hits(term, in: "so \(form) so")
        #expect(hits.contains { $0.hasPrefix("\(form)=\(term):") }, "\(form) of \(term): \(hits)")
      }
    }
  }

  @Test(
    "Hostile text ends in no hit and in time",
    arguments: [
      String(repeating: "a", count: 20_000), String(repeating: "ein ", count: 5_000),
      "\u{0}\u{1}\u{FEFF}\u{200D}", String(repeating: "-", count: 5_000),
      String(repeating: "Schul", count: 4_000), String(repeating: "ß", count: 9_000), "",
    ])
  func hostile(text: String) throws { #expect(try Self.hits("Hund;laufen", in: text) == []) }
}

/// A generator with a seed, so that a failure can be repeated.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 16
  }
}
