import TestSupport
import Testing

@testable import Names

@Suite("Searching a list of names")
struct NameIndexTests {
  private func index(_ names: [String]) throws -> NameIndex {
    let index = try NameIndex()
    for name in names { try index.add(name) }
    return index
  }

  @Test(
    "A name is found in other scripts, orders and spellings",
    arguments: [
      ("Wolodymyr Selenskyj", ["Володимир Зеленський"]),
      ("Путин, Владимир Владимирович", ["Vladimir Putin", "Poutine, V. V."]),
      ("Putin", ["Vladimir Putin", "Poutine, V. V."]),
      ("Kim Jong-un", ["김정은"]),
      ("Ronald Mc Donald", ["McDonald, Ronald"]),
      ("V. Putin", ["Vladimir Putin", "Poutine, V. V."]),
      ("Pedro Sánchez Pérez-Castejón", ["Pedro Sánchez"]),
      ("Angela Merkel", []),
    ])
  func finds(name: String, expected: [String]) throws {
    let index = try index([
      "Vladimir Putin", "Володимир Зеленський", "김정은", "McDonald, Ronald", "Poutine, V. V.", "Anna Petrowa", "Rasputin",
      "Pedro Sánchez",
    ])
    #expect(Set(try index.search(name).map(\.name)) == Set(expected))
  }

  @Test("The best stands first, of equals that which the list has first")
  func order() throws {
    let index = try index(["Anton Mueler", "Anton Müller", "Anton Müller"])
    #expect(try index.search("Anton Müller").map(\.number) == [1, 2, 0])
    #expect(try index.search("Anton Müller", limit: 1).map(\.number) == [1])
  }

  @Test("Names may be added after a search")
  func adding() throws {
    let index = try index(["Anna Petrowa"])
    #expect(try index.search("Budanow").isEmpty)
    try index.add("Кирило Буданов")
    #expect(try index.search("Kyrylo Budanow").map(\.number) == [1])
    #expect(throws: NameMatchError.empty) { try index.add(" ") }
    #expect(index.count == 2)
  }

  @Test("A search finds what comparing with every name finds, for names put together at random")
  func losesNothing() throws {
    var random = SeededGenerator(seed: 11)
    let names = (0..<150).map { _ in random.fullName() }
    let index = try index(names)
    let matcher = try NameMatcher()
    var count = 0
    for _ in 0..<40 {
      let name = random.fullName()
      var expected: Set<Int> = []
      for (number, other) in names.enumerated() where try matcher.score(name, other).verdict != .different {
        expected.insert(number)
      }
      count += expected.count
      let found = Set(try index.search(name, limit: .max).map(\.number))
      let lost = expected.symmetricDifference(found).map { names[$0] }
      #expect(lost.isEmpty, "\(name)")
    }
    #expect(count > 40)
  }

  @Test(
    "A search finds what comparing with every name finds, for names that differ by convention and by slips",
    arguments: [31, 32])
  func losesNoVariation(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let names = try (0..<160).map { _ throws in try random.variation() }
    let index = try index(names)
    let matcher = try NameMatcher()
    var count = 0
    for _ in 0..<40 {
      let name = try random.variation()
      let found = Set(try index.search(name, limit: .max).map(\.number))
      for (number, other) in names.enumerated() {
        let isExpected = try matcher.score(name, other).verdict != .different
        count += isExpected ? 1 : 0
        #expect(found.contains(number) == isExpected, "\(name) | \(other)")
      }
    }
    #expect(count > 60)
  }

  @Test("Names of several words have one score in both orders")
  func bothOrders() throws {
    var random = SeededGenerator(seed: 14)
    let matcher = try NameMatcher()
    for _ in 0..<1_000 {
      let (first, second) = (random.fullName(), random.fullName())
      let (there, back) = (try matcher.score(first, second), try matcher.score(second, first))
      #expect(abs(there.score - back.score) < 1e-9, "\(first) | \(second)")
      #expect(there.verdict == back.verdict && there.relation == back.relation, "\(first) | \(second)")
    }
  }

  @Test("Many names are found as one by one, each with what it throws", arguments: [0, 1, 60])
  func manyAtOnce(count: Int) throws {
    var random = SeededGenerator(seed: 15)
    let names = (0..<80).map { _ in random.fullName() }
    let index = try index(names)
    let sought = (0..<count).map { $0 % 20 == 7 ? " " : random.fullName() }
    let found = index.search(sought, limit: 3)
    #expect(found.count == count)
    for (name, hits) in zip(sought, found) {
      let expected = Result { () throws(NameMatchError) in try index.search(name, limit: 3) }
      #expect(hits == expected, "\(name)")
    }
  }

  @Test("A search finds what comparing with every name finds, for text of any kind")
  func losesNothingStrange() throws {
    var random = SeededGenerator(seed: 12)
    var names: [String] = []
    let index = try NameIndex()
    while names.count < 100 {
      let name = random.name()
      if (try? index.add(name)) != nil { names.append(name) }
    }
    let matcher = try NameMatcher()
    for name in names.prefix(30) {
      let found = Set(try index.search(name, limit: .max).map(\.number))
      for (number, other) in names.enumerated() where try matcher.score(name, other).verdict != .different {
        #expect(found.contains(number), "\(name) | \(other)")
      }
    }
  }

  @Test("A list is read from lines or the first of tab-separated columns")
  func list() throws {
    let list = NameList(bytes: Array("\u{FEFF}Anna Petrowa\tx\r\n\nBudanow\r\nПетрова Анна".utf8), name: "list")
    let index = try list.index()
    let hits = try index.search("Petrova, Anna")
    #expect(hits.map { list.line("Petrova, Anna", $0).split(separator: "\t")[2] } == ["1", "4"])
  }

  @Test("A name of the list that is too long is refused with its line")
  func tooLong() throws {
    let long = String(repeating: "ab", count: 5_000)
    let list = NameList(bytes: Array("Anna\n\n\(long)\n".utf8), name: "list.txt")
    let reason = NameMatchError.tooLong(scalars: 10_000, limit: NameMatcher.limit)
    #expect(throws: NameList.Failure(file: "list.txt", line: 3, reason: reason)) { try list.index() }
  }
}

extension SeededGenerator {
  /// A Russian or Ukrainian name by some convention, now and then with a letter changed, doubled or left out.
  fileprivate mutating func variation() throws -> String {
    let names = [
      (
        "ru", ["Юрий", "Алексей", "Наталья", "Евгений", "Олег"],
        ["Зиновьев", "Щербаков", "Хрущёв", "Жуков", "Ельцин", "Быков"]
      ),
      (
        "uk", ["Юрій", "Олексій", "Наталія", "Євген", "Олег"],
        ["Зінов’єв", "Щербак", "Гриценко", "Кличко", "Їжак", "Биков"]
      ),
    ]
    let (language, given, families) = names[Int.random(in: 0..<names.count, using: &self)]
    let systems = ["de", "en", "fr", "pl", "bgnpcgn", "iso9"]
    var name =
      given[Int.random(in: 0..<given.count, using: &self)] + " "
      + families[Int.random(in: 0..<families.count, using: &self)]
    let system = Int.random(in: 0...systems.count, using: &self)
    if system < systems.count {
      name = try Transliterations.named("\(language)-\(systems[system])", from: nil, to: nil)(name)
    }
    var letters = Array(name)
    let place = Int.random(in: 0..<letters.count, using: &self)
    switch Int.random(in: 0..<8, using: &self) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2 where letters[place] != " ": letters[place] = ["a", "o", "s", "k"][Int.random(in: 0..<4, using: &self)]
    default: break
    }
    return String(letters)
  }

  /// A name put together from few words, so that many have something in common, spelled now so and now otherwise.
  fileprivate mutating func fullName() -> String {
    let families = [
      ["Sinowjew", "Zinoviev", "Зиновьев", "Zinovyev"], ["Petrow", "Petrov", "Петров", "Petroff"],
      ["Iwanowa", "Ivanova"],
      ["Schröder", "Schroeder", "Schroder"], ["McDonald", "Mc Donald", "MacDonald"], ["Kim", "Gim", "김"],
      ["Lee", "Li", "Yi"],
      ["al-Assad", "Assad", "el Asad"], ["von der Leyen", "Leyen"], ["Orbán", "Orban"],
      ["Papadopoulos", "Παπαδόπουλος"],
      ["Müller-Lüdenscheidt", "Lüdenscheidt"], ["Nguyen", "Nguyễn"], ["García Márquez", "Garcia"],
    ]
    let given = [
      ["Alexander", "Alexandr", "Александр", "Sasha"], ["Kyrylo", "Kirill", "Кирилл"],
      ["Jong-un", "Jong Un", "Jongun", "정은"],
      ["Anna", "Анна", "Hanna"], ["Viktor", "Victor", "V."], ["Georgios", "Γεώργιος", "George"],
      ["Jean Claude", "Jean-Claude"],
      ["Wladimir Wladimirowitsch", "Vladimir", "W. W."], ["Mohammad Reza", "Mohammadreza", "Muhammad"], ["Ali"],
    ]
    func pick(_ lists: [[String]]) -> String {
      let list = lists[Int.random(in: 0..<lists.count, using: &self)]
      return list[Int.random(in: 0..<list.count, using: &self)]
    }
    let (one, other) = (pick(given), pick(families))
    return switch Int.random(in: 0..<8, using: &self) {
    case 0: other
    case 1: "\(other) \(one)"
    case 2: "\(other), \(one)"
    case 3: "\(pick(given)) \(one) \(other)"
    default: "\(one) \(other)"
    }
  }
}
