internal import Tables
internal import Text

/// What languages call the people and things of a country: *südkoreanisch* is *South Korean*, *Russe* is *Russian*.
struct Demonyms {
  /// By the source's word; the region's code where it has one.
  private var renderings: [String: (targets: [String], region: String)] = [:]

  /// Reads `tables/names/demonyms.tsv`, whose columns are named *language*-adjective and *language*-inhabitant.
  init(from source: Language, to target: Language) throws(TableError) {
    let table = try Table(embedded: "tables/names/demonyms.tsv")
    for kind in ["adjective", "inhabitant"] {
      guard let from = table.columns.firstIndex(of: "\(source.primary)-\(kind)"),
        let to = table.columns.firstIndex(of: "\(target.primary)-\(kind)")
      else { continue }
      for row in table.rows {
        let targets = row[to].split(separator: "|").map(String.init)
        guard !targets.isEmpty else { continue }
        for word in row[from].split(separator: "|") where renderings[String(word)] == nil {
          renderings[String(word)] = (targets, row[0])
        }
      }
    }
  }

  /// The rendering of a demonym without inflection; nil where the table does not have it.
  func rendering(of word: String) -> NameRendering? {
    guard let (targets, region) = renderings[word] else { return nil }
    return NameRendering(
      targets[0], alternatives: Array(targets.dropFirst()), kind: .demonym,
      reason: region == "-" ? "demonyms.tsv" : "demonyms.tsv, region \(region)", basis: .established)
  }
}
