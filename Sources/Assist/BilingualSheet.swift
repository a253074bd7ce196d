internal import Bitext
internal import Checks
internal import Names
internal import Quantities
internal import Tables
internal import Terminology
internal import Text

/// The sheet of a document beside its translation: aligned, marked on both sides, checked.
struct BilingualSheet {
  let sheet: Sheet

  /// - Parameter binding: The names of the glossaries whose terms the translation must use.
  init(
    _ reading: Reading, translation: Document, from source: Language, to target: Language, binding: Set<String>
  ) throws(TableError) {
    let sentences = Segmenter(language: target).sentences(of: translation)
    let rows = BilingualRows(
      reading.document, reading.sentences, translation, sentences,
      evidence: Aligner.Evidence(
        links: reading.wordLinks(
          quantities: WrittenQuantities(sentences.lazy.map(translation.text), language: target))))
    try self.init(
      reading, rows, title: "\(fileName(reading.document)) – \(fileName(translation))", from: source, to: target,
      binding: binding)
  }

  /// - Parameter rows: The rows, aligned or as a bitext gives them.
  init(
    _ reading: Reading, _ rows: BilingualRows, title: String, from source: Language, to target: Language,
    binding: Set<String>
  ) throws(TableError) {
    let rowOf = { (range: Range<Int>) in reading.sentence(of: range).map { rows.rowOfSentence[$0] } }
    let entries = SheetEntries(reading, target: target, rows: rowOf)
    let layout = MarkLayout(entries.candidates)
    let context = try Self.context(reading, rows, from: source, to: target, binding: binding)
    let before = Self.doubts(rows.kinship) + entries.names.findings
    let found = Rules.findings(in: context)
    let marker = TargetMarker(context: context, entries: entries, findings: found, first: before.count)
    let findings = found.map {
      Sheet.Finding(
        rule: $0.rule, severity: Sheet.Finding.Severity(rawValue: $0.severity.rawValue) ?? .note, message: $0.message,
        row: $0.row)
    }
    sheet = Sheet(
      title: title, sourceLanguage: source, targetLanguage: target,
      rows: rows.sheetRows(layout, target: marker.marks), names: entries.names.entries, terms: entries.terms.entries,
      dictionary: entries.dictionary, quantities: entries.quantities.entries,
      findings: before + findings, hasTranslation: true)
  }

  /// A finding where the texts do not look like translations of each other.
  private static func doubts(_ kinship: Kinship?) -> [Sheet.Finding] {
    guard let kinship, !kinship.looksRelated else { return [] }
    return [Sheet.Finding(rule: "not-a-translation", severity: .error, message: kinship.doubt, row: nil)]
  }

  /// The rows with the names and the binding terms of each, as the checks want them.
  private static func context(
    _ reading: Reading, _ rows: BilingualRows, from source: Language, to target: Language, binding: Set<String>
  ) throws(TableError) -> CheckContext {
    var names = Array(repeating: [CheckContext.Name](), count: rows.count)
    for (number, entity) in reading.names.entities.enumerated() {
      for mention in entity.mentions.map({ reading.names.mentions[$0] }) {
        guard let place = rows.place(of: mention.range, sentence: reading.sentence(of: mention.range)),
          let name = CheckContext.Name(mention, of: entity, number: number, range: place.range)
        else { continue }
        names[place.row - 1].append(name)
      }
    }
    var terms = Array(repeating: [TermHit](), count: rows.count)
    for hit in reading.hits where binding.contains(hit.glossary) {
      guard let place = rows.place(of: hit.range, sentence: reading.sentence(of: hit.range)) else { continue }
      terms[place.row - 1].append(hit.moved(to: place.range))
    }
    return try CheckContext(rows.bitext(from: source, to: target), names: names, terms: terms)
  }
}
