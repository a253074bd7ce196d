internal import Names
internal import Text

/// The names of a text as entries of the sheet, and what is inconsistent about their spelling.
struct NameEntries {
  private(set) var entries: [Sheet.Name] = []
  private(set) var candidates: [MarkLayout.Candidate] = []
  private(set) var findings: [Sheet.Finding] = []

  /// - Parameter rows: The number of the row that a range stands in.
  init(_ names: NamedDocument, rows: (Range<Int>) -> Int?) {
    for entity in names.entities {
      let places = entity.mentions.map { names.mentions[$0].range }
      for range in places {
        candidates.append(MarkLayout.Candidate(range: range, subject: .name(entries.count), rank: 0))
      }
      var numbers: [Int] = []
      for number in places.compactMap(rows) where numbers.last != number { numbers.append(number) }
      entries.append(Self.entry(entity, rows: numbers))
      if let finding = Self.finding(entity) { findings.append(finding) }
    }
  }

  private static func entry(_ entity: NamedEntity, rows: [Int]) -> Sheet.Name {
    Sheet.Name(
      kind: Sheet.Name.Kind(rawValue: entity.kind.rawValue) ?? .other, source: entity.canonical,
      renderings: [entity.rendering.text] + entity.rendering.alternatives,
      spellings: entity.spellings.map { ($0.text, $0.count) }, native: entity.rendering.native,
      reason: entity.rendering.reason, rows: rows)
  }

  /// One person or place under several spellings: a reader of the source may take them for two.
  private static func finding(_ entity: NamedEntity) -> Sheet.Finding? {
    guard !entity.inconsistent.isEmpty, entity.kind != .demonym else { return nil }
    let spellings = entity.spellings.map { "“\($0.text)” (\($0.count)×)" }.joined(separator: ", ")
    return Sheet.Finding(
      rule: "name-inconsistent", severity: .warning,
      message: "one \(entity.kind.rawValue), several spellings: \(spellings); write \(entity.rendering.text)", row: nil)
  }
}
