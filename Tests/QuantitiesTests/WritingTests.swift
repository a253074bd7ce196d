import Quantities
import Testing
import Text

@Suite("Quantities, German to English")
struct WritingTests {
  @Test(
    "Each German quantity in English",
    arguments: [
      ("2.600 Soldaten", ["2,600"]), ("auf über 20 Milliarden Euro", ["20 billion euros"]),
      ("bis zum 1. November", ["November 1"]), ("Anfang August", ["early August"]),
      ("3,5 Prozent", ["3.5 percent"]), ("um 19.30 Uhr", ["7:30 p.m."]), ("7 Uhr", ["7 a.m."]),
      ("am 3.5.2024", ["May 3, 2024"]), ("am 3.5. kam er", ["May 3"]), ("im Jahr 2022", ["2022"]),
      ("die 1990er Jahre", ["1990s"]), ("in den 90er-Jahren", ["90s"]), ("10 bis 12 Prozent", ["10 to 12 percent"]),
      ("2014–2016", ["2014–2016"]), ("2014-16", ["2014–2016"]), ("zweitausend Mann", ["2,000"]),
      ("drei Dutzend", ["36"]),
      ("eine halbe Million Menschen", ["0.5 million"]), ("anderthalb Jahre", ["1.5 years"]),
      ("1,3 Mio. Tonnen", ["1.3 million tons"]),
      ("$ 5 Mrd.", ["5 billion dollars"]), ("3,50 Euro", ["3.50 euros"]), ("1 Euro", ["1 euro"]),
      ("im 19. Jahrhundert", ["19th century"]), ("die 2. Bundesliga", ["2nd"]), ("Ende 2023", ["late 2023"]),
      ("Mitte der 1990er Jahre", ["mid-1990s"]), ("am 24. Februar 2022", ["February 24, 2022"]),
      ("im März 2021", ["March 2021"]), ("20 bis 30 Milliarden Euro", ["20 to 30 billion euros"]),
      ("zweihundertfünfundzwanzig", ["225"]), ("minus -5 Grad", ["-5 degrees"]), ("12 km", ["12 kilometers"]),
      ("mit 2:1", ["2-1"]), ("6:7, 6:4", ["6-7", "6-4"]),
      ("ein 2:1-Sieg", ["2-1"]), ("im Verhältnis von 3:1", ["3:1"]), ("ein 3:1-Verhältnis", ["3:1"]),
      ("die Staatsstraße 2132", ["2132"]), ("in Zimmer 1203 saßen 1203 Leute", ["1203", "1,203"]),
      ("im Maßstab 1:25.000", ["1:25,000"]), ("eine Karte 1:100", ["1:100"]),
      ("Version 1.2.3.4", ["1.2.3.4"]), ("0171 555", ["0171 555"]),
      ("1'500 Franken", ["1,500 Swiss francs"]),
      ("die 16-Jährige", ["16"]), ("eine F-16", []), ("das Haus", []), ("der erste Tag", ["1st"]),
      ("2 Prozentpunkte", ["2 percentage points"]),
      ("500.000", ["500,000"]), ("2000 Menschen", ["2000"]), ("Version 4.5. Das", ["4.5"]), ("der 4K-Film", ["4"]),
      ("20EUR", ["20 euros"]), ("ein 200-Millionen-Euro-Paket", ["200 million euros"]),
      ("die 8-Prozent-Hürde", ["8 percent"]),
      ("12. bis 14. Oktober 2024", ["October 12–14, 2024"]), ("ein 2022er Wein", ["2022"]),
    ] as [(String, [String])])
  func english(german: String, english: [String]) {
    let writer = QuantityWriter(language: .english)
    let found = QuantityFinder(language: .german).quantities(in: german)
    #expect(found.map { writer.text(for: $0.value) } == english, "\(found)")
  }

  @Test(
    "English quantities in German",
    arguments: [
      ("$20 billion", "20 Milliarden US-Dollar"), ("2,600", "2.600"), ("November 1, 2022", "1. November 2022"),
      ("3.5 percent", "3,5 Prozent"), ("7:30 p.m.", "19:30 Uhr"), ("early August", "Anfang August"),
      ("5km", "5 Kilometer"), ("won 3-1", "3:1"), ("lost 6–4", "6:4"), ("a ratio of 2:1", "2:1"),
      ("4-6 people", "4 bis 6"),
    ])
  func german(english: String, german: String) {
    let found = QuantityFinder(language: .english).quantities(in: english)
    #expect(found.map { QuantityWriter(language: .german).text(for: $0.value) } == [german], "\(found)")
  }

  @Test(
    "Ranges cover what was read",
    arguments: [
      ("Es waren 2.600 Soldaten.", ["2.600"]), ("über 20 Milliarden Euro.", ["20 Milliarden Euro"]),
      ("bis zum 1. November in", ["1. November"]), ("um 19.30 Uhr.", ["19.30 Uhr"]), ("am 3.5.2024.", ["3.5.2024"]),
      ("rund 3,5 % mehr", ["3,5 %"]), ("kostet 249€.", ["249€"]), ("10 bis 12 Prozent", ["10 bis 12 Prozent"]),
      ("Jahr 2022. Danach", ["2022"]), ("16-Jährige", ["16"]),
    ] as [(String, [String])])
  func ranges(text: String, covered: [String]) {
    let document = Document(text: text)
    let found = QuantityFinder(language: .german).quantities(of: document, in: 0..<document.bytes.count)
    #expect(found.map { document.text($0.range) } == covered)
  }
}
