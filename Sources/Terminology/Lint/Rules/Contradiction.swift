/// `contradiction`: one term with other targets, and nothing to tell which holds when.
struct Contradiction: LintRule {
  let id = "contradiction"
  let severity = GlossaryLint.Severity.error
  let summary = "one term has other targets in another entry, and no note says why"
  let explanation = """
    Two entries have the same source term and part of speech and different target terms, and not both have a note that
    tells the meanings apart. Entries that forbid a target are left alone: they belong beside the one that prefers another.
    Wrong: “Bank – bank” and “Bank – bench” without notes. Join the entries, or add notes: “money”, “furniture”.
    """

  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding] {
    SourceTermPairs(files).pairs.compactMap { pair in
      guard !pair.hasSameTargets, !pair.areNoted, !pair.isBarred, !pair.wasBarred else { return nil }
      return finding(
        pair.file, pair.place,
        "“\(pair.term)” has other targets at \(pair.earlier); join the rows, or tell them apart by notes")
    }
  }
}
