internal import Text

/// The sheet of a document alone: a row for each sentence, with what helps to translate it.
struct MonolingualSheet {
  let sheet: Sheet

  init(_ reading: Reading, from source: Language, to target: Language) {
    let document = reading.document
    let rowOf = { (range: Range<Int>) in reading.sentence(of: range).map { $0 + 1 } }
    let entries = SheetEntries(reading, target: target, rows: rowOf)
    let layout = MarkLayout(entries.candidates)
    var lastLine = -1
    let rows = reading.sentences.enumerated().map { place, sentence in
      let line = document.lineIndex(of: sentence.lowerBound)
      defer { lastLine = line }
      return Sheet.Row(
        number: place + 1, line: line + 1, startsParagraph: line != lastLine,
        source: Sheet.Passage(text: document.text(sentence), marks: layout.marks(in: sentence)),
        target: Sheet.Passage(text: "", marks: []), confidence: nil)
    }
    sheet = Sheet(
      title: fileName(document), sourceLanguage: source, targetLanguage: target, rows: rows,
      names: entries.names.entries,
      terms: entries.terms.entries, dictionary: entries.dictionary, quantities: entries.quantities.entries,
      findings: entries.names.findings,
      hasTranslation: false)
  }
}

/// The document's name without its folders.
func fileName(_ document: Document) -> String {
  document.name.split(separator: "/").last.map(String.init) ?? document.name
}

/// All entries of a sheet.
struct SheetEntries {
  let names: NameEntries
  let terms: TermEntries
  let dictionary: [Sheet.Term]
  let quantities: QuantityEntries

  init(_ reading: Reading, target: Language, rows: (Range<Int>) -> Int?) {
    names = NameEntries(reading.names, rows: rows)
    terms = TermEntries(reading.hits, in: reading.document, rows: rows)
    dictionary = TermEntries(reading.dictionaryHits, in: reading.document, rows: rows).entries
    quantities = QuantityEntries(reading.quantities, in: reading.document, target: target, rows: rows)
  }

  var candidates: [MarkLayout.Candidate] { names.candidates + terms.candidates + quantities.candidates }
}
