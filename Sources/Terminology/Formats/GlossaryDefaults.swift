/// What a glossary says of all its concepts, in lines before the header: `# case: exact`, `# participles: yes`. A cell of
/// a concept's own goes before it.
struct GlossaryDefaults: Hashable, Sendable {
  var isExact = false
  var findsParticiples = false

  init() {}

  init(metadata: [Detail.Attribute]) {
    for entry in metadata {
      switch (entry.name, entry.value) {
      case ("case", let value): isExact = value == "exact"
      case ("participles", let value): findsParticiples = value == "yes"
      default: continue
      }
    }
  }

  /// The values that each name may have.
  static let values = ["case": ["exact", "any"], "participles": ["yes", "no"]]

  /// The first line before the header that means nothing, and what is wrong with it.
  static func fault(in content: [UInt8]) -> (line: Int, problem: String)? {
    for (line, entry) in HouseTable.metadataLines(content) {
      guard let allowed = values[entry.name], !allowed.contains(entry.value) else { continue }
      return (
        line,
        "“\(entry.name): \(entry.value)” before the header means nothing; write \(allowed.joined(separator: " or "))"
      )
    }
    return nil
  }

  func caseCell(_ concept: Concept) -> String {
    concept.isExact == isExact ? "" : concept.isExact ? "exact" : "any"
  }

  func participlesCell(_ concept: Concept) -> String {
    concept.findsParticiples == findsParticiples ? "" : concept.findsParticiples ? "yes" : "no"
  }
}
