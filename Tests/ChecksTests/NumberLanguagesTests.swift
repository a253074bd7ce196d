import Testing
import Text

/// What the tables of the other languages must carry through.
@Suite("Numbers and dates of other languages")
struct NumberLanguagesTests {
  @Test("A right translation raises no alarm", arguments: rightRows)
  func right(from: String, to: String, source: String, target: String) throws {
    #expect(try findings(from, to, source, target) == [])
  }

  @Test("A wrong number is seen", arguments: wrongRows)
  func wrong(from: String, to: String, source: String, target: String) throws {
    #expect(try findings(from, to, source, target) != [])
  }

  private func findings(_ from: String, _ to: String, _ source: String, _ target: String) throws -> [String] {
    try GermanEnglishNumberTests.findings(
      source, target, from: #require(Language(tag: from)), to: #require(Language(tag: to)))
  }

  static let rightRows: [(String, String, String, String)] = [
    ("fr", "de", "Le 14 juillet 1789, la Bastille tomba.", "Am 14. Juli 1789 fiel die Bastille."),
    ("fr", "en", "Les années 1990 étaient belles.", "The 1990s were beautiful."),
    ("fr", "en", "Dans les années 80, tout changea.", "Everything changed in the 1980s."),
    ("fr", "en", "Au XIXe siècle, la ville grandit.", "The city grew in the 19th century."),
    ("fr", "en", "Soixante-dix-sept personnes sont mortes.", "77 people died."),
    ("fr", "en", "Quatre-vingt-dix pour cent des gens votent.", "90 percent of people vote."),
    ("fr", "en", "Deux cent cinquante soldats arrivèrent.", "250 soldiers arrived."),
    ("fr", "en", "Il est 14 h 30.", "It is 2:30 p.m."),
    ("fr", "en", "La réunion commence à 9 heures.", "The meeting begins at 9 o'clock."),
    ("fr", "en", "Un million et demi d'habitants.", "1.5 million inhabitants."),
    ("fr", "en", "Le prix est de 1 234,50 €.", "The price is €1,234.50."),
    ("fr", "en", "La moitié des élèves ont réussi.", "50% of the students passed."),
    ("fr", "en", "Les deux tiers ont voté non.", "Two thirds voted no."),
    ("fr", "en", "Il a 25 ans.", "He is 25 years old."),
    ("fr", "en", "Le 1er mai est férié.", "May 1 is a public holiday."),
    ("fr", "de", "Une dizaine de personnes sont venues.", "Rund 10 Personen kamen."),
    ("fr", "de", "Trente et un élèves.", "31 Schüler."),
    ("es", "en", "El siglo XIX fue largo.", "The 19th century was long."),
    ("es", "en", "En los años 90 todo cambió.", "In the 1990s everything changed."),
    ("es", "en", "Treinta y cinco personas murieron.", "35 people died."),
    ("es", "en", "Doscientas cincuenta personas llegaron.", "250 people arrived."),
    ("es", "en", "El 3 de mayo de 2021 llovió.", "It rained on 3 May 2021."),
    ("es", "en", "Cuesta 1.234,50 euros.", "It costs 1,234.50 euros."),
    ("es", "en", "Veintiún años después.", "21 years later."),
    ("es", "en", "Dos millones y medio de personas.", "2.5 million people."),
    ("es", "en", "Un tercio de la población.", "33% of the population."),
    ("it", "en", "Gli anni '90 erano belli.", "The 1990s were beautiful."),
    ("it", "en", "Nel XIX secolo la città crebbe.", "The city grew in the 19th century."),
    ("it", "en", "Ventotto persone sono morte.", "28 people died."),
    ("it", "en", "Duecentocinquanta soldati arrivarono.", "250 soldiers arrived."),
    ("it", "en", "Il 3 maggio 2021 piovve.", "It rained on 3 May 2021."),
    ("it", "en", "Costa 1.234,50 euro.", "It costs 1,234.50 euros."),
    ("it", "en", "Duemila persone.", "2,000 people."),
    ("it", "en", "Mille persone.", "1,000 people."),
    ("nl", "en", "Vijfentwintig mensen stierven.", "25 people died."),
    ("nl", "en", "Tweeëntwintig mensen stierven.", "22 people died."),
    ("nl", "en", "In de jaren negentig was alles anders.", "In the 1990s everything was different."),
    ("nl", "en", "Op 3 mei 2021 regende het.", "It rained on 3 May 2021."),
    ("nl", "en", "Anderhalf miljoen mensen.", "1.5 million people."),
    ("nl", "en", "Om half acht kwam hij.", "He came at 7:30."),
    ("nl", "en", "In de 19e eeuw groeide de stad.", "The city grew in the 19th century."),
    ("pl", "en", "Dwadzieścia pięć osób zginęło.", "25 people died."),
    ("pl", "en", "W XIX wieku miasto rosło.", "The city grew in the 19th century."),
    ("pl", "en", "3 maja 2021 r. padało.", "It rained on 3 May 2021."),
    ("pl", "en", "W latach 90. wszystko się zmieniło.", "In the 1990s everything changed."),
    ("pl", "en", "Półtora miliona ludzi.", "1.5 million people."),
    ("pl", "en", "Kosztuje 1234,50 zł.", "It costs 1,234.50 zlotys."),
    ("pl", "en", "Dwieście pięćdziesiąt osób.", "250 people."),
    ("ru", "en", "Двадцать пять человек погибли.", "25 people died."),
    ("ru", "en", "В XIX веке город рос.", "The city grew in the 19th century."),
    ("ru", "en", "В 1990-х годах всё изменилось.", "Everything changed in the 1990s."),
    ("ru", "en", "В 90-е годы всё изменилось.", "Everything changed in the 1990s."),
    ("ru", "en", "3 мая 2021 года шёл дождь.", "It rained on 3 May 2021."),
    ("ru", "en", "Полтора миллиона человек.", "1.5 million people."),
    ("ru", "en", "Двести пятьдесят солдат.", "250 soldiers."),
    ("ru", "en", "Треть населения.", "33% of the population."),
    ("ru", "en", "В 19:30 начался концерт.", "The concert began at 7:30 p.m."),
    ("ru", "de", "В 18 часов он пришёл.", "Um 18 Uhr kam er."),
    ("uk", "en", "Двадцять п’ять людей загинули.", "25 people died."),
    ("uk", "en", "3 травня 2021 року йшов дощ.", "It rained on 3 May 2021."),
    ("uk", "en", "У 1990-х роках усе змінилося.", "Everything changed in the 1990s."),
    ("uk", "en", "У ХІХ столітті місто зростало.", "The city grew in the 19th century."),
    ("uk", "en", "Півтора мільйона людей.", "1.5 million people."),
    ("uk", "de", "Об 11 годині він прийшов.", "Um 11 Uhr kam er."),
  ]

  static let wrongRows: [(String, String, String, String)] = [
    ("fr", "en", "Les années 1990 étaient belles.", "The 1980s were beautiful."),
    ("fr", "en", "Au XIXe siècle, 20 villes grandirent.", "In the 19th century 21 towns grew."),
    ("fr", "en", "90 pour cent des gens votent.", "80 percent of people vote."),
    ("fr", "en", "Le prix est de 1 234,50 €.", "The price is €1,243.50."),
    ("es", "en", "En los años 90 todo cambió.", "In the 1980s everything changed."),
    ("es", "en", "35 personas murieron.", "Fifty-three people died."),
    ("es", "en", "Cuesta 1.234 euros.", "It costs 1.234 euros."),
    ("it", "en", "28 persone sono morte.", "82 people died."),
    ("it", "en", "Il 3 maggio 2021 piovve.", "It rained on 3 March 2021."),
    ("nl", "en", "25 mensen stierven.", "52 people died."),
    ("nl", "en", "Om 7.30 uur kwam hij.", "He came at 8:30 a.m."),
    ("pl", "en", "3 maja 2021 r. padało.", "It rained on 3 May 2012."),
    ("pl", "en", "W latach 90. wszystko się zmieniło.", "In the 1970s everything changed."),
    ("ru", "en", "В 1990-х годах всё изменилось.", "Everything changed in the 1980s."),
    ("ru", "en", "25 человек погибли.", "Twenty-six people died."),
    ("ru", "en", "3 мая 2021 года шёл дождь.", "It rained on 5 May 2021."),
    ("uk", "en", "У 1990-х роках усе змінилося.", "Everything changed in the 1980s."),
    ("uk", "en", "1,5 мільйона людей.", "1.5 billion people."),
  ]
}
