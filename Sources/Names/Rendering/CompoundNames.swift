internal import Tables
internal import Text

/// Names put together of a known one and a word: streets and houses called after a person (*Rustaweli-Allee* is *Rustaveli
/// Avenue*), and clubs of a town (*Schachtar Donezk* is *Shakhtar Donetsk*).
struct CompoundNames: Sendable {
  /// How the target writes what stands behind the last hyphen, with `…` for the name before it.
  private var heads: [String: String] = [:]
  private var clubs: [String: String] = [:]

  init(from source: Language, to target: Language) throws(TableError) {
    let heads = try Table(embedded: "tables/names/compound-heads.tsv", required: ["de", "en"])
    if let from = heads.columns.firstIndex(of: source.primary), let to = heads.columns.firstIndex(of: target.primary) {
      for row in heads.rows where !row.utf8(to).isEmpty {
        for head in row[from].split(separator: "|") { self.heads[String(head)] = row[to] }
      }
    }
    let clubs = try Table(embedded: "tables/names/clubs.tsv", required: ["de", "en"])
    if let from = clubs.columns.firstIndex(of: source.primary), let to = clubs.columns.firstIndex(of: target.primary) {
      for row in clubs.rows where !row.utf8(to).isEmpty {
        for club in row[from].split(separator: "|") { self.clubs[String(club)] = row[to] }
      }
    }
  }

  /// The rendering of a name whose parts are known; nil where it is no such name.
  ///
  /// - Parameter parts: Renders a part.
  func rendering(of name: String, parts: (String) -> NameRendering) -> NameRendering? {
    headed(name, parts) ?? club(name, parts)
  }

  /// A street of one's own country keeps its name: only what another script has is told apart.
  private func headed(_ name: String, _ parts: (String) -> NameRendering) -> NameRendering? {
    guard let hyphen = name.lastIndex(of: "-"), let pattern = heads[String(name[name.index(after: hyphen)...])],
      hyphen > name.startIndex
    else { return nil }
    let inner = parts(String(name[..<hyphen].map { $0 == "-" ? " " : $0 }))
    guard inner.native != nil, inner.basis != .unchanged else { return nil }
    let text = pattern.split(separator: "…", omittingEmptySubsequences: false).joined(separator: inner.text)
    return NameRendering(
      text, alternatives: [name], kind: .place, reason: "compound-heads.tsv; \(inner.reason)", basis: .convention)
  }

  private func club(_ name: String, _ parts: (String) -> NameRendering) -> NameRendering? {
    for space in name.indices where name[space] == " " {
      guard let club = clubs[String(name[..<space])] else { continue }
      let town = parts(String(name[name.index(after: space)...]))
      guard town.kind == .place else { continue }
      return NameRendering(
        "\(club) \(town.text)", kind: .organization, reason: "clubs.tsv; \(town.reason)",
        basis: .convention)
    }
    return nil
  }
}
