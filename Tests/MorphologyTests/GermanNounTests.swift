import Tables
import Testing

@testable import Morphology

@Suite("German nouns")
struct GermanNounTests {
  @Test(
    "Paradigms",
    arguments: [
      (
        GermanNoun(
          lemma: "Dienst", gender: .masculine, plural: .ending("e", umlaut: false),
          genitive: .regular),
        ["Dienst", "Dienste", "Diensten", "Dienstes", "Diensts"]
      ),
      (
        GermanNoun(
          lemma: "Haus", gender: .neuter, plural: .ending("er", umlaut: true), genitive: .regular),
        ["Haus", "Hause", "Hauses", "Häuser", "Häusern"]
      ),
      (
        GermanNoun(
          lemma: "Mutter", gender: .feminine, plural: .ending("", umlaut: true), genitive: .regular),
        ["Mutter", "Mütter", "Müttern"]
      ),
      (
        GermanNoun(
          lemma: "Soldat", gender: .masculine, plural: .ending("en", umlaut: false),
          genitive: .weak("en", takesS: false)),
        ["Soldat", "Soldaten"]
      ),
      (
        GermanNoun(
          lemma: "Name", gender: .masculine, plural: .ending("n", umlaut: false),
          genitive: .weak("n", takesS: true)),
        ["Name", "Namen", "Namens"]
      ),
      (
        GermanNoun(
          lemma: "Ergebnis", gender: .neuter, plural: .ending("se", umlaut: false),
          genitive: .regular),
        ["Ergebnis", "Ergebnisse", "Ergebnissen", "Ergebnisses"]
      ),
      (
        GermanNoun(lemma: "Angehörige", gender: .several, plural: .adjectival, genitive: .regular),
        ["Angehörige", "Angehörigem", "Angehörigen", "Angehöriger", "Angehöriges"]
      ),
      (
        GermanNoun(
          lemma: "Museum", gender: .neuter, plural: .irregular("Museen"), genitive: .regular),
        ["Museen", "Museum", "Museums"]
      ),
    ] as [(GermanNoun, [String])])
  func paradigm(noun: GermanNoun, forms: [String]) { #expect(noun.forms.sorted() == forms) }

  @Test("A compound inflects as its head", arguments: [("Geheimdienst", "Geheimdienstes")])
  func compound(lemma: String, form: String) {
    let head = GermanNoun(
      lemma: "Dienst", gender: .masculine, plural: .ending("e", umlaut: false), genitive: .regular)
    #expect(head.compounded(lemma).forms.contains(form))
  }

  @Test("Every row of the table has a class")
  func table() throws {
    try SortedTable(embedded: "tables/morphology/german/nouns.tsv").visitRows { row in
      #expect(GermanNoun(row: row) != nil, "\(row[0]): \(row[1]) \(row[2]) \(row[3])")
    }
  }
}
