public import Names
internal import Text

/// Which conventions there are, as Markdown: a table of standards and one of presses, a row a language of names.
public struct ConventionMatrix: Sendable {
  private let conventions: [Convention]

  /// - Parameter conventions: All that the document lists.
  public init(_ conventions: [Convention]) { self.conventions = conventions }

  /// The authorities that have a column of their own, by how their identifiers begin.
  private static let authorities = [
    ("BGN/PCGN", ["bgnpcgn", "bgn"]), ("United Nations", ["un"]), ("ISO", ["iso"]), ("ALA-LC", ["alalc"]),
    ("DIN", ["din"]), ("GOST", ["gost"]), ("passports", ["icao", "mvd", "mofa"]), ("ODNI", ["odni"]),
  ]

  /// The document's lines, in Markdown.
  public var lines: [String] {
    let standards = Self.authorities.map(\.0) + ["national, scholarly and others"]
    let targets = targets
    return [
      "# Conventions", "",
      "Made by `hexapla transliterate --list --format markdown` from the tables. Standards by the year of their edition, others",
      "by alias; * can be read back. A system is named `LANGUAGE-…` as `--list` has it.", "",
      "## Standards", "", row(["language"] + standards), rule(standards.count + 1),
    ] + languages.map { row([name(of: $0)] + self.standards(of: $0)) } + [
      "", "## Presses", "", "Who spells the names of a language, by alias.", "",
      row(["language"] + targets.map(name(of:))),
      rule(targets.count + 1),
    ]
      + languages.filter { !presses(of: $0).isEmpty }.map { language in
        row([name(of: language)] + targets.map { presses(of: language)[$0] ?? "–" })
      }
  }

  /// The languages in the order of the table.
  private var languages: [String] { unique(conventions.map(\.language)) }

  /// The languages whose presses spell names.
  private var targets: [String] { unique(conventions.map(\.target).filter { !$0.isEmpty }) }

  private func unique(_ tags: [String]) -> [String] {
    var seen: Set<String> = []
    return tags.filter { seen.insert($0).inserted }
  }

  private func standards(of language: String) -> [String] {
    var cells = [[String]](repeating: [], count: Self.authorities.count + 1)
    for convention in conventions where convention.language == language && convention.target.isEmpty {
      let authority = convention.system.prefix { $0 != "-" }
      let place = Self.authorities.firstIndex { $0.1.contains(String(authority)) } ?? Self.authorities.count
      let isNamed = place == Self.authorities.count || convention.year.isEmpty
      cells[place].append((isNamed ? convention.alias : convention.year) + (convention.isReversible ? "*" : ""))
    }
    return cells.map { $0.isEmpty ? "–" : unique($0).joined(separator: ", ") }
  }

  private func presses(of language: String) -> [String: String] {
    let pairs = conventions.filter { $0.language == language && !$0.target.isEmpty }.map { ($0.target, $0.alias) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The language's English name, its script after it where the tag has one.
  private func name(of tag: String) -> String {
    let parts = tag.split(separator: "-")
    let name = parts.first.flatMap { Language(tag: String($0))?.englishName } ?? tag
    return ([name] + parts.dropFirst().map(String.init)).joined(separator: ", ")
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func rule(_ count: Int) -> String { row([String](repeating: "---", count: count)) }
}
