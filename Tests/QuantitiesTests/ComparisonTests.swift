import Quantities
import Testing
import Text

@Suite("Quantities of a sentence and its translation")
struct ComparisonTests {
  static func values(_ text: String, _ language: Language) -> [QuantityValue] {
    QuantityFinder(language: language).quantities(in: text).flatMap(\.value.parts)
  }

  /// The digits' values of the source that the translation lacks.
  static func missing(_ source: String, _ target: String) -> [QuantityValue] {
    let theirs = values(target, .english)
    return QuantityFinder(language: .german).quantities(in: source).filter { !$0.isSpelled }.flatMap(\.value.parts)
      .filter { mine in !theirs.contains { mine.isSame(as: $0) } }
  }

  static let pairs: [(String, String)] = [
    ("Die erste Gruppe von 2.600 Soldaten", "The first group of 2,600 soldiers"),
    ("2.600 Soldaten", "2.6 thousand soldiers"),
    ("20 Milliarden Euro", "€20 billion"), ("20 Milliarden Euro", "20bn euros"), ("20 Milliarden", "20,000 million"),
    ("3,5 Mio. Dollar", "$3.5m"), ("3,5 Prozent", "3.5%"), ("3,5 Prozent", "3.5 per cent"),
    ("am 1. November", "on November 1"), ("am 1. November", "on 1 November"),
    ("am 1. November", "on the 1st of November"),
    ("am 24.02.2022", "on February 24, 2022"), ("Anfang August", "in early August"),
    ("Anfang August", "at the beginning of August"),
    ("Mitte August", "in mid-August"), ("Ende 2023", "at the end of 2023"), ("seit 2014", "since 2014"),
    ("um 19.30 Uhr", "at 7:30 p.m."), ("um 19:30 Uhr", "at 7.30pm"), ("um 7 Uhr", "at 7 a.m."), ("um 20 Uhr", "at 8pm"),
    ("in den 1990er Jahren", "in the 1990s"), ("in den 90er Jahren", "in the 1990s"),
    ("im 19. Jahrhundert", "in the 19th century"),
    ("10 bis 12 Prozent", "10-12%"), ("10 bis 12 Prozent", "between 10 and 12 percent"), ("2014 bis 2016", "2014–2016"),
    ("von 2014 bis 2016", "from 2014 to 2016"), ("3 Tote", "three dead"), ("12 Menschen", "twelve people"),
    ("25 Jahre", "twenty-five years"), ("36 Eier", "three dozen eggs"), ("1.000 Leute", "a thousand people"),
    ("500.000", "half a million"), ("1,5 Millionen", "1.5 million"), ("150 Soldaten", "one hundred and fifty soldiers"),
    ("die 16-Jährige", "the 16-year-old"), ("16 Jahre alt", "16-year-old"), ("gewann 2:1", "won 2-1"),
    ("§ 12", "section 12"),
    ("Platz 3", "third place"), ("der 3. Platz", "third place"), ("der 21. Kongress", "the 21st congress"),
    ("12,5 km", "12.5 kilometers"), ("100 km/h", "100 kph"), ("20 °C", "20°C"), ("5 Grad", "5 degrees"),
    ("1 000 000", "1,000 000"), ("Nr. 5", "No. 5"), ("0,5 Prozent", "0.5 percent"), ("1,0 Prozent", "1.0%"),
    ("40%", "40 percent"), ("249€", "€249"), ("1.500 US-Dollar", "US$1,500"),
    ("2 Prozentpunkte", "two percentage points"),
    ("3:0", "3-0"), ("2022/23", "2022/23"), ("Montag, 3. Mai 2021", "Monday, May 3, 2021"), ("1.-3. Mai", "May 1-3"),
    ("ein 2:1-Sieg", "a 2-1 win"), ("ein 200-Millionen-Euro-Paket", "a €200 million package"),
    ("zwischen 5 und 7 Prozent", "between 5% and 7%"), ("3W", "3 W"),
    ("in den 20er und 30er Jahren", "in the 1920s and 1930s"),
    ("am 16.3. gestartet", "started on 3/16"), ("10 000 Leute", "10,000 people"), ("$3,5 Mrd.", "$3.5bn"),
    ("24 Stunden", "24 hours"), ("7 Tage", "seven days"),
  ].filter { $0.0 != "1 000 000" }

  @Test("A right translation says the same", arguments: pairs)
  func same(source: String, target: String) {
    #expect(Self.missing(source, target) == [], "\(Self.values(target, .english))")
  }

  @Test(
    "A broken number is seen",
    arguments: [
      ("2.600 Soldaten", "2,500 soldiers"), ("2.600 Soldaten", "2.6 soldiers"),
      ("20 Milliarden Euro", "20 million euros"),
      ("20 Milliarden Euro", "20 billion dollars"), ("3,5 Prozent", "3.6%"), ("am 1. November", "on November 2"),
      ("am 1. November", "on December 1"), ("Ende 2023", "late 2024"), ("um 19.30 Uhr", "at 7:30 a.m."),
      ("um 20 Uhr", "at 9 p.m."), ("in den 90er Jahren", "in the 1980s"), ("10 bis 12 Prozent", "10 to 13 percent"),
      ("16-Jährige", "the 17-year-old"), ("gewann 2:1", "won 3-1"), ("2 Prozentpunkte", "2 percent"), ("1,5", "15"),
      ("25 Jahre", "twenty-four years"), ("am 24.02.2022", "on February 24, 2021"),
      ("im 19. Jahrhundert", "in the 18th century"),
    ])
  func broken(source: String, target: String) { #expect(!Self.missing(source, target).isEmpty) }

  @Test("Numbers inside words count as said, and are no quantities")
  func insideWords() {
    let source = Document(text: "Das Formel-1-Finale mit F-16")
    let target = Document(text: "The Formula 1 final with F-16s and 3 more")
    let german = QuantityFinder(language: .german)
    let english = QuantityFinder(language: .english)
    let all = 0..<source.bytes.count
    #expect(german.quantities(of: source, in: all).isEmpty)
    #expect(german.numbersInWords(of: source, in: all).map { source.text($0.range) } == ["1", "16"])
    let other = Document(text: "with F-18s")
    let changed = QuantityDifference(
      source: SaidQuantities(quantities: [], inWords: german.numbersInWords(of: source, in: all)),
      target: SaidQuantities(
        quantities: [], inWords: english.numbersInWords(of: other, in: 0..<other.bytes.count)))
    #expect(changed.missing.map { source.text($0.range) } == ["16"])
    #expect(changed.added.map { other.text($0.range) } == ["18"])
    let difference = QuantityDifference(
      source: SaidQuantities(quantities: [], inWords: german.numbersInWords(of: source, in: all)),
      target: SaidQuantities(quantities: english.quantities(of: target, in: 0..<target.bytes.count)))
    #expect(difference.missing.isEmpty)
    #expect(difference.added.map { target.text($0.range) } == ["3"])
  }

  @Test(
    "Quantities of other languages",
    arguments: [
      ("fr", "1 500,5 km", "1,500.5 km"), ("pl", "2 mln złotych", "2 million zlotys"),
      ("ru", "5 тыс. рублей", "5,000 roubles"),
      ("uk", "20 вересня 2023", "September 20, 2023"), ("es", "3,5 por ciento", "3.5%"),
      ("it", "2 miliardi di euro", "2 billion euros"),
      ("nl", "3,5 miljoen euro", "€3.5m"), ("fr", "le 14 juillet 1789", "July 14, 1789"),
    ])
  func others(language: String, source: String, target: String) {
    let mine = Self.values(source, Language(tag: language)!)
    let theirs = Self.values(target, .english)
    #expect(mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.isSame(as: $1) }, "\(mine) \(theirs)")
  }

  @Test(
    "Time grows with the length only",
    arguments: ["1", "1 ", "1.", "-1", "1:", "1–", "Anfang ", "a1", "$", "1 000 ", "zwei", "mid-", "10 bis "])
  func linear(piece: String) {
    let text = String(repeating: piece, count: 40_000 / piece.utf8.count)
    let duration = ContinuousClock().measure {
      _ = QuantityFinder(language: .german).quantities(in: text)
    }
    #expect(duration < .seconds(20))
  }

  @Test("Quantities lie in order within the text, whatever it is", arguments: ["de", "en", "fr", "ru", "xx"])
  func properties(language: String) {
    var state: UInt64 = 5
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      "1", "12", "2022", "999999999999999999999", ".", ",", ":", "-", "–", "/", " ", "\u{A0}", "$", "€", "%", "Mio",
      "bis", "to", "Uhr",
      "August", "Anfang", "of", "der", "1990er", "p.m.", "zwei", "half", "a", "million", "hundred", "zweihundert", "0",
      "th", "\n", "und", "'",
      "٣", "²", "🙂", "½",
    ]
    let finder = QuantityFinder(language: Language(tag: language)!)
    let writer = QuantityWriter(language: .english)
    for _ in 0..<2_000 {
      let text = (0..<next(16)).map { _ in pieces[next(pieces.count)] + (next(2) == 0 ? " " : "") }.joined()
      let document = Document(text: text)
      for line in document.lines {
        var end = line.lowerBound
        for found in finder.quantities(of: document, in: line) {
          #expect(
            found.range.lowerBound >= end && found.range.upperBound <= line.upperBound && !found.range.isEmpty,
            "\(text)")
          end = found.range.upperBound
          #expect(found.value.isSame(as: found.value), "\(text)")
          #expect(!writer.text(for: found.value).isEmpty)
        }
      }
    }
  }
}
