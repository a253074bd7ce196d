internal import Tables
internal import Text

/// Names put together of a known one and a word: streets and houses called after a person (*Rustaweli-Allee* is *Rustaveli
/// Avenue*), institutions (*Universität Göttingen* is *University of Göttingen*), clubs of a town (*Schachtar Donezk* is
/// *Shakhtar Donetsk*), parts of a country (*Südlibanon* is *southern Lebanon*).
struct CompoundNames: Sendable {
  /// How the target puts a name together, with `…` for the one inside it.
  private struct Pattern: Sendable {
    let target: String
    let kind: NameKind

    func text(_ inner: String) -> String {
      target.split(separator: "…", omittingEmptySubsequences: false).joined(separator: inner)
    }
  }

  /// By what stands behind the last hyphen.
  private var heads: [String: Pattern] = [:]
  /// By what stands before the name of a place.
  private var beginnings: [String: Pattern] = [:]
  private var clubs: [String: String] = [:]
  private var compass: [String: Pattern] = [:]
  private static let gap = " …"

  init(from source: Language, to target: Language) throws(TableError) {
    try Self.read("compound-heads", source, target) { row, word, text in
      let pattern = Pattern(target: text, kind: row["kind"] == "institution" ? .organization : .place)
      if word.hasSuffix(Self.gap) {
        beginnings[String(word.dropLast(Self.gap.count))] = pattern
      } else {
        heads[word] = pattern
      }
    }
    try Self.read("clubs", source, target) { _, word, text in clubs[word] = text }
    try Self.read("compass-names", source, target) { _, word, text in
      compass[word] = Pattern(target: text, kind: .place)
    }
  }

  /// Gives each word of the source's column with the target's cell; nothing where the table has no such columns.
  private static func read(
    _ name: String, _ source: Language, _ target: Language, _ add: (Table.Row, String, String) -> Void
  ) throws(TableError) {
    let table = try Table(embedded: "tables/names/\(name).tsv", required: ["de", "en"])
    guard let from = table.columns.firstIndex(of: source.primary), let to = table.columns.firstIndex(of: target.primary)
    else { return }
    for row in table.rows where !row.utf8(to).isEmpty {
      for word in row[from].split(separator: "|") { add(row, String(word), row[to]) }
    }
  }

  /// The rendering of a name whose parts are known; nil where it is no such name.
  ///
  /// - Parameter parts: Renders a part.
  func rendering(of name: String, parts: (String) -> NameRendering) -> NameRendering? {
    headed(name, parts) ?? begun(name, parts) ?? club(name, parts) ?? part(name, parts)
  }

  /// A street of one's own country keeps its name: only what another script has is told apart.
  private func headed(_ name: String, _ parts: (String) -> NameRendering) -> NameRendering? {
    guard let hyphen = name.lastIndex(of: "-"), let pattern = heads[String(name[name.index(after: hyphen)...])],
      hyphen > name.startIndex
    else { return nil }
    let inner = parts(String(name[..<hyphen].map { $0 == "-" ? " " : $0 }))
    guard pattern.kind == .organization || inner.native != nil && inner.basis != .unchanged else { return nil }
    return rendering(name, pattern, inner)
  }

  /// *Universität Köln*, but *Universität Harvard*, which is called after no place, as *Harvard-Universität*.
  private func begun(_ name: String, _ parts: (String) -> NameRendering) -> NameRendering? {
    guard let space = name.lastIndex(of: " "), let pattern = beginnings[String(name[..<space])] else { return nil }
    let inner = parts(String(name[name.index(after: space)...]))
    let isPlace = inner.kind == .place
    return rendering(name, isPlace ? pattern : heads[String(name[..<space])] ?? pattern, inner)
  }

  private func rendering(_ name: String, _ pattern: Pattern, _ inner: NameRendering) -> NameRendering {
    let reason = inner.basis == .unchanged ? "" : "; \(inner.reason)"
    return NameRendering(
      pattern.text(inner.text), alternatives: [name], kind: pattern.kind, reason: "compound-heads.tsv\(reason)",
      basis: .convention)
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

  /// A part of a place whose name is established.
  private func part(_ name: String, _ parts: (String) -> NameRendering) -> NameRendering? {
    guard let (point, pattern) = compass.filter({ name.hasPrefix($0.key) }).max(by: { $0.key.count < $1.key.count }),
      name.count > point.count + 3
    else { return nil }
    let rest = name.dropFirst(point.count)
    let inner = parts((rest.first == "-" ? String(rest.dropFirst()) : String(rest)).capitalizedFirst)
    guard inner.kind == .place, inner.basis == .established else { return nil }
    return NameRendering(
      pattern.text(inner.text), kind: .place, reason: "compass-names.tsv; \(inner.reason)", basis: .convention)
  }
}
