import Foundation
import Names

/// The speed of matching pairs of single names.
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
    let time = try Measurement(clock: Measurement.processor) {
      for pair in pairs where try matcher.score(pair.0, pair.1).verdict == .same { same += 1 }
    }
    time.report(
      "pairs of single names, one in four alike", String(format: "%.0f pairs/s", Double(pairs.count) / time.median))
    precondition(same > 0)
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
}
