internal import Checks
internal import Quantities
internal import Text

/// Marks in a row's translation what its source mentions, and what the checks found there.
struct TargetMarker {
  private let context: CheckContext
  private let entries: SheetEntries
  /// The findings about a piece of a translation, by row, each with its number in the sheet.
  private let findings: [Int: [(number: Int, range: Range<Int>)]]

  /// - Parameters:
  ///   - findings: What the checks found in the rows.
  ///   - first: The number that the first of them has in the sheet.
  init(context: CheckContext, entries: SheetEntries, findings: [Finding], first: Int) {
    self.context = context
    self.entries = entries
    var byRow: [Int: [(number: Int, range: Range<Int>)]] = [:]
    for (place, finding) in findings.enumerated() {
      guard let span = finding.span, span.side == .target, !span.range.isEmpty else { continue }
      byRow[finding.row, default: []].append((first + place, span.range))
    }
    self.findings = byRow
  }

  /// The marks of the target of a row, for the subjects of its source; the longest win where two would overlap.
  func marks(row: Int, subjects: [Sheet.Subject]) -> [Sheet.Mark] {
    let passage = context.rows[row - 1].target
    let search = WordSearch(passage, rules: context.targetInflection)
    var candidates: [MarkLayout.Candidate] = []
    for subject in subjects where !candidates.contains(where: { $0.subject == subject }) {
      guard let range = place(of: subject, in: passage, search) else { continue }
      candidates.append(MarkLayout.Candidate(range: range, subject: subject, rank: candidates.count))
    }
    for finding in findings[row] ?? [] {
      candidates.append(MarkLayout.Candidate(range: finding.range, subject: .finding(finding.number), rank: -1))
    }
    return MarkLayout(candidates).marks(in: 0..<passage.document.bytes.count)
  }

  private func place(of subject: Sheet.Subject, in passage: CheckContext.Passage, _ search: WordSearch) -> Range<Int>? {
    switch subject {
    case .name(let index):
      let renderings = entries.names.entries[index].renderings
      // Of a person the family name is enough.
      let words = renderings.compactMap { $0.split(separator: " ").last.map(String.init) }
      return (renderings + words).lazy.compactMap(search.first).first
    case .term(let index): return entries.terms.entries[index].targets.lazy.compactMap(search.first).first
    case .quantity(let index):
      return passage.quantities.first { $0.value.isSame(as: entries.quantities.values[index]) }?.range
    case .finding: return nil
    }
  }
}
