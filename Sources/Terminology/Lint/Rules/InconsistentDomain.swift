/// `inconsistent-domain`: one domain under two names.
struct InconsistentDomain: LintRule {
  let id = "inconsistent-domain"
  let severity = GlossaryLint.Severity.warning
  let summary = "a domain is written in two ways"
  let explanation = """
    Two names of domains differ in capitals, blanks or hyphens only, or a name that stands once or twice differs in one
    letter from one that stands ten times as often. Terms of one domain are preferred together, which two names prevent.
    Wrong: “security” and “Security”, “diplomacy” and “diplomcy”. Write the name that most entries have.
    """

  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding] {
    var counts: [String: Int] = [:]
    for concept in files.flatMap(\.concepts) where !concept.domain.isEmpty { counts[concept.domain, default: 0] += 1 }
    let byKey = Dictionary(grouping: counts.keys, by: DataCategories.key)
    // A file with more domains than this has no domains.
    let frequent = counts.filter { $0.value >= 10 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(200)
    let better = Dictionary(
      counts.keys.compactMap { name in
        preferred(name, (byKey[DataCategories.key(name)] ?? []) + frequent.map(\.key), counts).map { (name, $0) }
      }, uniquingKeysWith: { $1 })
    guard !better.isEmpty else { return [] }
    return files.flatMap { file in
      file.concepts.indices.compactMap { number in
        better[file.concepts[number].domain].map { name in
          finding(
            file, place(file, number),
            "the domain “\(file.concepts[number].domain)” is called “\(name)” by \(counts[name] ?? 0) entries; use one name"
          )
        }
      }
    }
  }

  private func place(_ file: LintedFile, _ concept: Int) -> (line: Int, column: Int) {
    guard let table = file.table, let column = file.meanings.firstIndex(of: .property(.domain)) else {
      return file.place(concept, tag: nil)
    }
    return table.place(concept, column)
  }

  /// The one of other names that a domain should have; nil where it is right.
  private func preferred(_ name: String, _ others: [String], _ counts: [String: Int]) -> String? {
    let count = counts[name] ?? 0
    let key = DataCategories.key(name)
    let letters = Array(name.unicodeScalars.prefix(60))
    return others.filter { other in
      guard other != name, let number = counts[other] else { return false }
      if DataCategories.key(other) == key { return number > count || number == count && other < name }
      guard number >= 10 * count, count < 3, letters.count > 4 else { return false }
      return differInOneLetter(letters, Array(other.unicodeScalars.prefix(60)))
    }.max { (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0) }
  }

  /// Whether one letter was put in, left out or taken for another.
  private func differInOneLetter(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    let beginning = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    return beginning + end >= max(left.count, right.count) - 1
  }
}
