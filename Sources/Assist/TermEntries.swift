internal import Terminology
internal import Text

/// The terms of a text as entries of the sheet, each with every form that the text has of it.
struct TermEntries {
  private(set) var entries: [Sheet.Term] = []
  private(set) var candidates: [MarkLayout.Candidate] = []

  /// - Parameters:
  ///   - hits: In order of their place; several at one place where a term has several meanings.
  ///   - rows: The number of the row that a range stands in.
  init(_ hits: [TermHit], in document: Document, rows: (Range<Int>) -> Int?) {
    let domains = Dictionary(hits.map { ($0.concept.domain, 1) }, uniquingKeysWith: +)
    var drafts: [Draft] = []
    var numbers: [String: Int] = [:]
    for hit in hits {
      guard let row = rows(hit.range) else { continue }
      // Each compound is a suggestion of its own, whatever its head, and so is each sense of a head.
      let key =
        hit.compound.map { "\($0)\tcomposed" }
        ?? (hit.isNarrowed ? "\(hit.entry)\t\(hit.targets.joined(separator: "|"))" : hit.entry)
      let number = numbers[key] ?? drafts.count
      if number == drafts.count {
        numbers[key] = number
        drafts.append(Draft())
      }
      drafts[number].add(hit, text: Self.text(of: hit, in: document), row: row)
      for range in [hit.range] + (hit.particle.map { [$0] } ?? []) {
        candidates.append(
          MarkLayout.Candidate(range: range, subject: .term(number), rank: hit.match == .compoundModifier ? 3 : 2))
      }
    }
    entries = drafts.map { $0.entry(domains: domains) }
  }

  private static func text(of hit: TermHit, in document: Document) -> String {
    document.text(hit.range) + (hit.particle.map { " … \(document.text($0))" } ?? "")
  }

  /// A term while its hits are gathered.
  private struct Draft {
    /// One hit for each meaning.
    private var meanings: [TermHit] = []
    private var forms: [(text: String, match: String, count: Int)] = []
    private var places: Set<Range<Int>> = []
    private var rows: [Int] = []

    mutating func add(_ hit: TermHit, text: String, row: Int) {
      if !meanings.contains(where: { $0.concept == hit.concept }) { meanings.append(hit) }
      guard places.insert(hit.range).inserted else { return }
      if rows.last != row { rows.append(row) }
      if let place = forms.firstIndex(where: { $0.text == text && $0.match == hit.match.rawValue }) {
        forms[place].count += 1
      } else {
        forms.append((text, hit.match.rawValue, 1))
      }
    }

    /// The entry; of several meanings the one whose field the text uses most stands first.
    func entry(domains: [String: Int]) -> Sheet.Term {
      let ordered = meanings.enumerated().sorted { left, right in
        let counts = (domains[left.element.concept.domain] ?? 0, domains[right.element.concept.domain] ?? 0)
        return counts.0 == counts.1 ? left.offset < right.offset : counts.0 > counts.1
      }.map(\.element)
      var targets: [String] = []
      for target in ordered.flatMap(\.targets) where !targets.contains(target) { targets.append(target) }
      let first = ordered[0]
      return Sheet.Term(
        entry: first.compound ?? first.entry, targets: targets, forms: forms, domain: first.concept.domain,
        note: first.concept.status == .untranslated && first.concept.note.isEmpty
          ? "stays untranslated" : first.concept.note,
        glossary: first.glossary, rows: rows)
    }
  }
}
