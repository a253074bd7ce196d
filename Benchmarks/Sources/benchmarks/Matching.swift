import Foundation
import Names

/// The speed of matching: pairs of single names, and names against a list of a million.
enum Matching {
  /// Russian and Ukrainian family names, spelled by several conventions.
  private static let sources: [(language: String, names: String)] = [
    (
      "ru",
      "Зиновьев Песков Хрущёв Щербакова Ёлкин Объедков Чайковский Жуков Гагарин Цветаева Яковлев Юсупов Шолохов Быков Эренбург"
        + " Лебедев Кузнецова Соловьёв Григорьев Андреева Воробьёв Тихонов Фёдоров Голубев Виноградова Богданов Беляев Медведев"
    ),
    (
      "uk",
      "Зеленський Буданов Шевченко Тимощук Кличко Залужний Гриценко Їжакевич Ющенко Яценюк Порошенко Щербань Ґалаґан"
        + " Лук’яненко Довженко Франко Стефанчук Федорів Мельничук Кравець Єфименко Хоменко Чорновіл Жадан"
    ),
  ]
  private static let systems = ["de", "en", "fr", "pl", "bgnpcgn", "iso9"]

  static func measure() throws {
    print("\nMatching")
    let pairs = try pairs(20_000)
    let matcher = try NameMatcher()
    var same = 0
    let time = try Measurement {
      for pair in pairs where try matcher.score(pair.0, pair.1).verdict == .same { same += 1 }
    }
    time.report(
      "pairs of single names, one in four alike", String(format: "%.0f pairs/s", Double(pairs.count) / time.median))
    precondition(same > 0)
    try list()
  }

  /// One pair in four is one name in two spellings, the others are two names.
  private static func pairs(_ count: Int) throws -> [(String, String)] {
    var spellings: [[String]] = []
    for (language, names) in sources {
      let conventions = systems.compactMap { try? Transliterations.named("\(language)-\($0)", from: nil, to: nil) }
      for name in names.split(separator: " ") {
        spellings.append([String(name)] + conventions.map { $0(String(name)) })
      }
    }
    var random = SplitMix(state: 3)
    return (0..<count).map { number in
      let first = Int.random(in: 0..<spellings.count, using: &random)
      let second = number % 4 == 0 ? first : Int.random(in: 0..<spellings.count, using: &random)
      return (
        spellings[first].randomElement(using: &random) ?? "", spellings[second].randomElement(using: &random) ?? ""
      )
    }
  }

  /// A hundred names against a million, put together from the tables of given and family names.
  private static func list() throws {
    let given = try column("tables/names/given-names.tsv")
    let families = try column("tables/names/surnames.tsv")
    var random = SplitMix(state: 5)
    let names = (0..<1_000_000).map { _ in
      "\(given.randomElement(using: &random) ?? "") \(families.randomElement(using: &random) ?? "")"
    }
    let index = try NameIndex()
    let clock = ContinuousClock()
    let indexing = try clock.measure {
      for name in names { try index.add(name) }
      index.prepare()
    }
    print("indexing 1,000,000 names: \(indexing)")
    let queries = (0..<100).map { names[$0 * 9_973] }
    var found = 0
    let time = try Measurement(runs: 1) { for query in queries { found += try index.search(query).count } }
    time.report("100 names against 1,000,000")
    precondition(found >= queries.count)
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    print("largest memory of the process, the list itself included: \(usage.ru_maxrss / 1024) MB")
  }

  private static func column(_ path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
      .compactMap { $0.split(separator: "\t").first.map(String.init) }
  }
}
