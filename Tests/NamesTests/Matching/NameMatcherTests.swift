import TestSupport
import Testing

@testable import Names

@Suite("Matching names")
struct NameMatcherTests {
  @Test(
    "One name in two spellings is the same",
    arguments: [
      ("Sinowjew", "Zinoviev"), ("Budanov", "Budanow"), ("Budanow", "Буданов"),
      ("Putin", "Poutine"), ("Chruschtschow", "Khrushchev"), ("Jelzin", "Eltsine"),
      ("Jelzin", "Yeltsin"), ("Tschaikowski", "Tchaikovsky"), ("Schukow", "Joukov"),
      ("Щербаков", "Schtscherbakow"), ("Шевченко", "Szewczenko"), ("Зеленський", "Selenskyj"),
      ("Παπαδόπουλος", "Papadopoulos"), ("حسین", "Hossein"), ("שרון", "Sharon"),
      ("ყიფიანი", "Kipiani"), ("Սարգսյան", "Sarkisian"), ("さとう", "Satō"), ("McDonald", "MacDonald"), ("철수", "Cheol-su"),
      ("북경", "베이징"), ("모택동", "Mao Zedong"), ("등소평", "덩샤오핑"), ("저우언라이", "주은래"),
      ("北京", "Beijing"), ("Kovačević", "Ковачевић"), ("Лукашэнка", "Lukashenka"),
      // Belarusian а for о, and в before у.
      ("Белавусаў", "Белоусов"), ("Навумовіч", "Наумович"),
    ])
  func same(first: String, second: String) throws {
    let match = try NameMatcher().match(first, second)
    #expect(match.verdict == .same, "\(match.line)")
  }

  @Test(
    "Serbian writes foreign names as it hears them",
    arguments: [
      ("James", "Džejms"), ("Charles", "Чарлс"), ("Kyle", "Kajl"), ("Andrew", "Endru"), ("Walker", "Voker"),
      ("Byron", "Бајрон"), ("Renault", "Reno"), ("Jacques", "Žak"), ("Corneille", "Kornej"), ("Foucault", "Фуко"),
      ("Puccini", "Pučini"), ("Boccaccio", "Bokačo"), ("Nietzsche", "Niče"), ("Wright", "Rajt"), ("Köhler", "Keler"),
    ])
  func respelled(name: String, serbian: String) throws {
    let match = try NameMatcher().match(name, serbian)
    #expect(match.verdict == .same, "\(match.line)")
  }

  @Test(
    "What a word’s shape tells of its language keeps other languages from reading it",
    arguments: [
      // No silent Spanish h in Korean names, no Greek ia in Slavic ones.
      ("Hun-gyo", "Un-gyo"), ("Kwang-han", "Kwang-hwan"), ("Si-hoon", "시운"), ("Na-ram", "Na-rang"),
      ("Boiarchuk", "Barchuk"),
    ])
  func shapes(first: String, second: String) throws {
    let match = try NameMatcher().match(first, second)
    #expect(match.verdict != .same, "\(match.line)")
  }

  @Test(
    "Names that only look or sound near are not the same",
    arguments: [
      ("Putin", "Rasputin"), ("Petrow", "Petrenko"), ("Iwanow", "Iwanenko"), ("Li", "Lo"),
      ("Kim", "Kam"), ("Orlow", "Kozlow"), ("Müller", "Möllner"), ("Сидоров", "Фёдоров"),
      ("Sokolow", "Sobolew"), ("Merkel", "Merz"),
    ])
  func different(first: String, second: String) throws {
    let match = try NameMatcher().match(first, second)
    #expect(match.verdict == .different, "\(match.line)")
  }

  @Test(
    "Family names that are only near stay possible where the rest is written alike",
    arguments: [
      ("Sergej Lawrow", "Sergej Larow"), ("Gerhard Schröder", "Gerhard Schrader"), ("Olaf Scholz", "Olaf Schulze"),
      ("Viktor Orbán", "Viktor Urban"), ("Emil Hartmann", "Emil Herdmann"),
    ])
  func nearFamilyNames(first: String, second: String) throws {
    let match = try NameMatcher().match(first, second)
    #expect(match.verdict != .same, "\(match.line)")
    #expect(match.score < 0.8)
  }

  @Test("Budanov is not Bogdanov")
  func budanov() throws {
    #expect(try NameMatcher().match("Budanow", "Bogdanow").verdict == .different)
    #expect(try NameMatcher().match("Bogdanov", "Budanov").verdict == .different)
  }

  @Test("The reason names the source spelling and both conventions")
  func reason() throws {
    let match = try NameMatcher().match("Sinowjew", "Zinoviev")
    #expect(match.source == "Зиновьев")
    #expect(match.conventions?.first == "ru-de")
    #expect(match.reason.hasPrefix("by Зиновьев, German (ru-de) and "))
  }

  @Test(
    "The other gender of a family name is told",
    arguments: [
      ("Iwanow", "Iwanowa"), ("Иванова", "Ivanov"), ("Sobtschak", "Sobtschak"),
      ("Зеленська", "Зеленський"), ("Nowacka", "Nowacki"), ("Παπαδόπουλος", "Παπαδοπούλου"),
    ])
  func genders(first: String, second: String) throws {
    let match = try NameMatcher().match(first, second)
    let isPair = first != second
    #expect(match.relation == (isPair ? .otherGender : nil), "\(match.line)")
    #expect(match.verdict == (isPair ? .different : .same))
  }

  @Test("A look-alike letter is seen through and reported")
  func lookalikes() throws {
    let match = try NameMatcher().match("Petr\u{43E}v", "Petrov")
    #expect(match.verdict == .same)
    #expect(match.reason.contains("U+043E"))
  }
}

@Suite("Matching full names")
struct FullNameTests {
  @Test(
    "Words are assigned by their part in the name",
    arguments: [
      ("Kyrylo Budanov", "Кирило Буданов", NameMatch.Verdict.same, NameMatch.Relation?.none),
      ("Selenskyj, Wolodymyr", "Володимир Зеленський", .same, nil),
      ("Michail Gorbatschow", "Mikhail Sergeyevich Gorbachev", .same, .patronymicLeftOut),
      ("Orban Viktor", "Viktor Orbán", .same, .orderSwapped),
      ("A. Puschkin", "Alexander Puschkin", .possible, .initial),
      ("Anna Petrowa", "Olga Petrowa", .different, nil),
      ("Anton Tschechow", "Anton Rubinstein", .different, nil),
      ("Kim Jong-un", "김정은", .same, nil), ("Xi Jinping", "习近平", .same, nil),
      ("Abd al-Aziz Buteflika", "Abdelaziz Bouteflika", .same, nil), ("Abdul Aziz", "Abdelaziz", .same, nil),
      ("ʿAbd ar-Raḥmān", "عبد الرحمن", .same, nil), ("Abdurrahman", "Abd-al-Rahman", .same, nil),
      ("Gamal Abdel Nasser", "Gamal Abd an-Nasir", .same, nil),
      ("Hafez al-Assad", "Hafez Assad", .same, nil),
      ("Merkel", "Angela Merkel", .possible, nil),
      ("Mc Cartney, Paul", "Paul McCartney", .same, nil),
      ("Pedro Sánchez", "Pedro Sánchez Pérez", .possible, .lastNameLeftOut),
      ("Anna Sánchez", "Pedro Sánchez Pérez", .different, nil),
      ("Pedro Ruiz", "Pedro Sánchez Ruiz Gómez", .different, nil),
      ("Robert Fico", "Roberta Fico", .different, nil), ("MARIO RUIZ", "María Ruiz", .different, nil),
    ])
  func parts(
    first: String, second: String, verdict: NameMatch.Verdict, relation: NameMatch.Relation?
  ) throws {
    let match = try NameMatcher().match(first, second)
    #expect(match.verdict == verdict, "\(match.line)")
    #expect(match.relation == relation, "\(match.line)")
  }

  @Test("Swapped names do not reach certainty")
  func swapped() throws {
    #expect(try NameMatcher().match("Martin Thomas", "Thomas Martin").score < 1)
  }
}

@Suite("Names of many persons")
struct CommonFamilyNameTests {
  @Test(
    "A common or short family name never reaches certainty, and the reason says so",
    arguments: [
      ("Kim Minjun", "Kim Min-jun", "very common family name"), ("Kim Minjun", "Kim Minjun", "very common family name"),
      ("Li Wei", "Wei Li", "very common family name"), ("Nguyen, Minh", "Nguyễn Minh", "very common family name"),
      ("Jens Jensen", "Jensen, Jens", "is a common family name"), ("Amos Oz", "Oz, Amos", "short for a family name"),
    ])
  func common(first: String, second: String, note: String) throws {
    let match = try NameMatcher().match(first, second)
    #expect(match.verdict == .same, "\(match.line)")
    #expect(match.score < 0.97)
    #expect(match.reason.contains(note), "\(match.line)")
    #expect(try NameMatcher().score(first, second).score == match.score)
  }

  @Test(
    "A rare family name or two more words in common do",
    arguments: [
      ("Kyrylo Budanow", "Kyrylo Budanow"), ("Iwanow, Nikolaj Petrowitsch", "Iwanow Nikolaj Petrowitsch"),
      ("Hans Christian Andersen", "Andersen, Hans Christian"), ("Zinowjew, Grigori", "Grigori Zinowjew"),
    ])
  func confirmed(first: String, second: String) throws {
    #expect(try NameMatcher().match(first, second).score > 0.97)
  }
}

@Suite("Names of any kind")
struct HostileNameTests {
  @Test("The score is symmetric, and a name is itself, for random text")
  func properties() throws {
    var random = SeededGenerator(seed: 7)
    let matcher = try NameMatcher()
    for _ in 0..<400 {
      let (first, second) = (random.name(), random.name())
      guard let there = try? matcher.match(first, second) else { continue }
      let back = try matcher.match(second, first)
      #expect(abs(there.score - back.score) < 1e-9, "\(first) | \(second)")
      #expect(there.verdict == back.verdict)
      #expect((0...1).contains(there.score))
      #expect(try matcher.match(first, first).score == 1, "\(first)")
    }
  }

  @Test("Where several readings fit equally the order of the names does not choose")
  func equalReadings() throws {
    let matcher = try NameMatcher()
    let (first, second) = ("이\u{FFFD}희", "eeYohee")
    #expect(try matcher.match(first, second).score == matcher.match(second, first).score)
  }

  @Test("Empty and overlong names are refused")
  func refused() throws {
    let matcher = try NameMatcher()
    #expect(throws: NameMatchError.empty) { try matcher.match("", "Putin") }
    #expect(throws: NameMatchError.empty) { try matcher.match("Putin", " \t") }
    let long = String(repeating: "ab", count: 5_000)
    #expect(throws: NameMatchError.tooLong(scalars: 10_000, limit: NameMatcher.limit)) {
      try matcher.match(long, "Putin")
    }
  }

  @Test("Cutting and reading grow no faster than the name")
  func hostile() throws {
    let reader = try NameReader()
    let pieces = ["sch", "ш", "a.", "ß", "д'", "ك", "김", "ツ", "漢", "ab-", "ᄀ", "e\u{301}"]
    for count in [50, 500] {
      let mixed = (0..<count * 8).map { pieces[$0 % pieces.count] }.joined()
      for text in pieces.map({ String(repeating: $0, count: count * 8) }) + [mixed] {
        let word = try reader.read(text)
        // Edges stand for the work: each place of the name begins as many.
        #expect(word.lattice.edges.count <= 400 * max(1, word.read.count), "\(text.prefix(12))")
      }
    }
  }

  @Test("Invisible and bidi characters change nothing")
  func invisible() throws {
    let match = try NameMatcher().match("\u{202E}Bu\u{200B}danov\u{202C}", "Budanov")
    #expect(match.score == 1)
  }

  @Test("A line that is no pair is an error that names it")
  func lines() throws {
    let matcher = try NameMatcher()
    #expect(throws: NamePairLine.Failure.malformed(line: 3, cells: 1)) {
      try NamePairLine("Putin", number: 3).match(matcher)
    }
    #expect(throws: NamePairLine.Failure.unusable(line: 4, .empty)) {
      try NamePairLine("\tPutin", number: 4).match(matcher)
    }
    #expect(try NamePairLine("Putin\tПутин\r", number: 1).match(matcher).verdict == .same)
  }
}

extension SeededGenerator {
  /// Text from letters of many scripts, marks, signs and invisible characters.
  mutating func name() -> String {
    let blocks: [ClosedRange<UInt32>] = [
      0x61...0x7A, 0x61...0x7A, 0x430...0x45F, 0x3B1...0x3C9, 0x5D0...0x5EA, 0x621...0x64A,
      0x10D0...0x10F0, 0x561...0x586, 0x3041...0x3096, 0xAC00...0xD7A3, 0x4E00...0x4FFF,
      0x20...0x40, 0x200B...0x202E, 0x300...0x36F, 0x1F600...0x1F640, 0x0...0x10FFFF,
    ]
    let count = Int.random(in: 1...24, using: &self)
    let main = blocks[Int.random(in: 0..<blocks.count, using: &self)]
    var text = ""
    for _ in 0..<count {
      let isMain = Int.random(in: 0..<3, using: &self) > 0
      let block = isMain ? main : blocks[Int.random(in: 0..<blocks.count, using: &self)]
      if let scalar = Unicode.Scalar(UInt32.random(in: block, using: &self)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
