import Foundation
import Names

/// A thousand names searched for in a list of a million, which is put together from the tables of names.
enum ListSearch {
  private static let listed = 1_000_000
  private static let searched = 1_000

  static func measure() throws {
    print("\nSearching a list of names")
    // Names of German texts alone, some thousand words; and with the family names of the world.
    try measure("few words", families: ["surnames"])
    try measure("many words", families: ["surnames", "family-names"])
  }

  private static func measure(_ title: String, families: [String]) throws {
    let given = try column("given-names")
    let families = try families.flatMap(column)
    var random = SplitMix(state: 5)
    func name() -> String {
      "\(given.randomElement(using: &random) ?? "") \(families.randomElement(using: &random) ?? "")"
    }
    let names = (0..<listed).map { _ in name() }
    let before = resident()
    let index = try NameIndex()
    let indexing = try Measurement.seconds(clock: Measurement.processor) {
      for name in names { try index.add(name) }
      index.prepare()
    }
    report("\(title): indexing \(listed) names", indexing, since: before)
    let queries = (0..<searched).map { names[$0 * 997] }
    var found = 0
    let search = try Measurement.seconds(clock: Measurement.processor) {
      for query in queries { found += try index.search(query).count }
    }
    report("\(title): \(searched) names against \(listed), \(found) found", search, since: before)
    precondition(found >= queries.count)
    // An index that remembers nothing of these names.
    let other = try NameIndex()
    for name in names { try other.add(name) }
    other.prepare()
    var together = 0
    let time = try Measurement.seconds(clock: Measurement.wall) {
      for hits in other.search(queries) { together += try hits.get().count }
    }
    print("\(title): the same by all processors: \(String(format: "%.2f", time)) s of the clock")
    precondition(together == found)
  }

  private static func report(_ title: String, _ seconds: Double, since before: Int) {
    print(
      "\(title): \(String(format: "%.2f", seconds)) s of the processor; the index now takes \(resident() - before) MB")
  }

  /// The memory that the process now has, in megabytes.
  private static func resident() -> Int {
    let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ").dropFirst()
      .first
    return (pages.flatMap { Int($0) } ?? 0) * sysconf(Int32(_SC_PAGESIZE)) / 1_048_576
  }

  private static func column(_ table: String) throws -> [String] {
    try String(contentsOfFile: "tables/names/\(table).tsv", encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.dropFirst().compactMap { $0.split(separator: "\t").first.map(String.init) }
  }
}
