import Names
import Testing
import Text

@Suite("Names in German text")
struct MentionFinderTests {
  static let finder = Result { try MentionFinder(known: KnownNames(from: .german, to: .english)) }

  @Test(
    "names are found, common nouns are not",
    arguments: [
      ("Die Regierung in Oslo lobte Norwegens Fischer.", ["Oslo", "Norwegen"]),
      ("Der Minister sprach mit Frau Lindqvist über den Haushalt.", ["Lindqvist"]),
      ("Nach dem Essen fuhr der Fahrer mit dem Zug nach Hause.", []),
      ("Kreml-Kritiker und NATO-Staaten warnten vor Eile.", ["Kreml", "NATO"]),
      ("Bundeskanzler Konrad Adenauer reiste nach Moskau.", ["Konrad Adenauer", "Moskau"]),
      ("Sie las einen Roman von Ludwig van Beethovens Neffen.", ["Ludwig van Beethoven"]),
      ("Heute begann die Ausstellung in New York.", ["New York"]),
      ("Die Vereinten Nationen und die Europäische Union einigten sich.", ["Vereinte Nationen", "Europäische Union"]),
      ("Im August und am Montag kostete die Karte 20 Euro.", []),
      // A month before a family name is a given name; Herr stands before names only.
      ("Im Mai stellte August Strindberg sein Stück vor.", ["August Strindberg"]),
      // The evidence of small words holds at the start of a sentence too.
      ("Bei Kassel endet die Autobahn.", ["Kassel"]),
      ("Lissabon liegt am Wasser.", ["Lissabon"]),
      // Shortened saints, and what makes a name with the adjective of a place.
      ("Der Zug hielt in St. Pölten.", ["St. Pölten"]),
      ("Er wohnt in der Hamburger Allee.", ["Hamburger Allee"]),
      // What houses and works are called, with a noun before; streets by their endings.
      ("Wir wohnten im Hotel Seestern in der Kastanienallee.", ["Hotel Seestern", "Kastanienallee"]),
      ("Der Film Nachtfalter läuft in der Washington Post.", ["Nachtfalter", "Washington Post"]),
      // An adjective has a capital inside names only; an epithet behind an article.
      ("Er las die Rheinische Post über Karl den Kahlen.", ["Rheinische Post", "Karl den Kahlen"]),
      // A title is no part of the name, and a genitive no beginning of one.
      ("Das sah Frau Dr. Sieben in Schoigus Haus.", ["Sieben", "Schoigu"]),
      // New Yorker is an adjective as Berliner is.
      (
        "Die New Yorker Börse sank, das Weiße Haus schwieg, der Sprecher des Weißen Hauses auch.",
        ["Weißes Haus", "Weißes Haus"]
      ),
      // Small second parts of given names; particles that are no German words; where a person comes from.
      (
        "Präsident Lai Ching-te traf Kim Yo-jong und die EU-weit bekannte Jana.",
        ["Lai Ching-te", "Kim Yo-jong", "EU", "Jana"]
      ),
      ("Gestern kam Marieke van der Linden aus Saudi-Arabiens Norden.", ["Marieke van der Linden", "Saudi-Arabien"]),
      ("Der Serbe Novak Marić und die Polin Iga Nowak gewannen.", ["Novak Marić", "Iga Nowak"]),
      ("Das kostet 480 Mio. Euro und etwas Gallium.", []),
      // Words in capitals are words.
      ("Das war SEHR GUT und NICHT TEUER.", []),
      // Behind a title and a given name an adjective is a family name; family names that hyphens join.
      ("Gestern kündigte Staatsrat Étienne Lauter Hilfe an.", ["Étienne Lauter"]),
      ("Ministerin Petra Becker-Sommer und Ute Kohl-Lehmann schwiegen.", ["Petra Becker-Sommer", "Ute Kohl-Lehmann"]),
      // Where somebody works is no part of the name; the genitive of an institution; a dateline in capitals.
      ("Das sieht Greta Lund von der TU Graz anders.", ["Greta Lund", "TU Graz"]),
      ("Fachleute des KLW-Instituts kamen.", ["KLW-Institut"]),
      ("MANNHEIM. Das kostet 4 Mio. Franken.", ["Mannheim"]),
      ("Zwar sei es kalt, übrigens auch nass.", []),
      ("Das sagte Ines Kroll von der Oxford-Universität.", ["Ines Kroll", "Oxford"]),
      ("Gestern verlor der Karlsruher SC gegen den Schweizer Urs Lehner.", ["Karlsruher SC", "Urs Lehner"]),
      // Behind a family name a German particle goes on with another name.
      ("Otto von Zinnberg traf Ajay Pandit von Goldman Sachs.", ["Otto von Zinnberg", "Ajay Pandit", "Goldman Sachs"]),
      ("Das sagte Sanae Morita zu Taiwan, während Israels Armee schwieg.", ["Sanae Morita", "Taiwan", "Israel"]),
      ("Präsident Alexander Van der Linde und Bart De Wolf kamen.", ["Alexander Van der Linde", "Bart De Wolf"]),
      ("Die Agentur Moody’s und Orwell’s Katze.", ["Moody’s", "Orwell"]),
      // Compounds join the words of a name, and hold letters that are no names.
      ("Daten des Karl-Jansky-Teleskops und zwei Krug-T-Systeme.", ["Karl Jansky"]),
      // Towns and institutions of the tables.
      ("Das Bundesarbeitsgericht gab dem Kläger aus Meppen recht.", ["Bundesarbeitsgericht", "Meppen"]),
    ])
  func found(text: String, expected: [String]) throws {
    let mentions = try Self.finder.get().mentions(in: Document(text: text))
    #expect(mentions.map(\.base) == expected)
  }

  @Test("the range of a mention is its text, genitive and all")
  func ranges() throws {
    let document = Document(text: "Größe zählt.\r\nPolens Küste und Warschaus Straßen.\n")
    let mentions = try Self.finder.get().mentions(in: document)
    #expect(mentions.map(\.text) == ["Polens", "Warschaus"])
    #expect(mentions.map(\.base) == ["Polen", "Warschau"])
    #expect(mentions.map { document.text($0.range) } == mentions.map(\.text))
    #expect(mentions.map(\.kind) == [.place, .place])
  }

  @Test("inhabitants and country adjectives only where they are asked for")
  func demonyms() throws {
    let document = Document(text: "Der schwedische Botschafter traf viele Italiener.")
    let finder = try Self.finder.get()
    #expect(finder.mentions(in: document).isEmpty)
    let mentions = finder.mentions(in: document, including: [.demonym])
    #expect(mentions.map(\.base) == ["schwedisch", "Italiener"])
    #expect(mentions.allSatisfy { $0.kind == .demonym })
  }

  @Test("a candidate says what speaks for it")
  func explained() throws {
    let candidates = try Self.finder.get().candidates(in: Document(text: "Er besuchte Lissabon."))
    #expect(candidates.map(\.text) == ["Er", "Lissabon"])
    #expect(candidates[1].evidence.contains("known-place"))
    #expect(candidates[0].score < 0 && candidates[1].score > 0)
  }

  @Test("mentions of any text lie in order, in one line, and do not overlap", arguments: [UInt64(7), 8, 9])
  func properties(seed: UInt64) throws {
    let words = [
      "Kiew", "Anna", "von", "der", "Weber", "-", "’", "„", ".", "\n", "EU-", "Straße", "New", "York", "\u{AD}",
      "s", "GmbH", "É", "12", "Baden-Württembergs", "\u{200B}", "Михаил", "al-Assad",
    ]
    var state = seed
    var text = ""
    for _ in 0..<3_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += words[Int(state >> 33) % words.count] + (state >> 20 & 1 == 0 ? " " : "")
    }
    let document = Document(text: text)
    let mentions = try Self.finder.get().mentions(in: document, including: [.demonym])
    #expect(!mentions.isEmpty)
    for (mention, next) in zip(mentions, mentions.dropFirst()) {
      #expect(mention.range.upperBound <= next.range.lowerBound)
    }
    for mention in mentions {
      #expect(document.text(mention.range) == mention.text)
      let lines = [mention.range.lowerBound, mention.range.upperBound].map(document.lineIndex)
      #expect(lines[0] == lines[1])
    }
  }

  @Test(
    "a country that is also its people is the country without an article, the people with one",
    arguments: [
      ("In Polen regnet es.", NameKind.place), ("Er sprach lange mit Polen.", .place),
      ("Die Polen kamen spät.", .demonym),
      ("Viele Polen leben hier.", .demonym), ("Gestern kamen die Polen.", .demonym),
    ])
  func country(text: String, kind: NameKind) throws {
    let mentions = try Self.finder.get().mentions(in: Document(text: text), including: [.demonym])
    #expect(mentions.map(\.text) == ["Polen"])
    #expect(mentions.map(\.kind) == [kind])
  }

  @Test("a line of a megabyte and a word of 100 kB are read in linear time")
  func large() throws {
    let text =
      String(repeating: "Anna von Weber-Maier reiste nach Kiew. ", count: 4_000)
      + String(repeating: "Donaudampfschiff", count: 6_000)
    let started = ContinuousClock.now
    let mentions = try Self.finder.get().mentions(in: Document(text: text))
    #expect(mentions.count > 4_000)
    #expect(ContinuousClock.now - started < .seconds(20))
  }
}
