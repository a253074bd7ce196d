internal import Tables

/// `unlisted-value`: a value of a TBX file that is not in its data category's list.
struct UnlistedValue: LintRule {
  let id = "unlisted-value"
  let severity = GlossaryLint.Severity.warning
  let summary = "a value of a TBX file is none of those that TBX-Basic lists for its data category"
  let explanation = """
    TBX-Basic and its modules list what some data categories may hold: parts of speech, statuses, genders, numbers, types
    of terms, transactions. Hexapla understands what many tools write instead; other programs may drop or refuse it.
    Wrong: “Noun”, “m”, “approved”. Write “noun”, “masculine”, “preferredTerm-admn-sts”.
    """

  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding] {
    guard files.contains(where: \.isTBX), let lists = try? Self.lists() else { return [] }
    return files.filter(\.isTBX).flatMap { file in
      file.concepts.flatMap { concept -> [GlossaryLint.Finding] in
        let sections = concept.sections
        let details = concept.details + sections.flatMap(\.details) + sections.flatMap { $0.terms.flatMap(\.details) }
        return details.compactMap { detail in
          guard let allowed = lists[detail.category], !allowed.contains(detail.value) else { return nil }
          return finding(
            file, (concept.line, 1),
            "“\(detail.value)” is no value of \(detail.category); write \(allowed.joined(separator: ", "))")
        }
      }
    }
  }

  private static func lists() throws(TableError) -> [String: [String]] {
    var lists: [String: [String]] = [:]
    for row in try Table(embedded: "tables/terminology/picklists.tsv", minimumCells: 2).rows {
      lists[row["category"], default: []].append(row["value"])
    }
    return lists
  }
}
