internal import Assist

/// What helps to translate a row: each name, term and number in it with its target, in the order of the text.
struct Hint: Hashable {
  enum Kind: String { case name, term, quantity }
  let kind: Kind
  /// As the source has it.
  let source: String
  /// What to write.
  let targets: [String]
  /// Why, or a caution; may be empty.
  let note: String
}

extension Sheet {
  /// The hints of a row, each subject once; names and numbers that stay as they are need none.
  func hints(for row: Row) -> [Hint] {
    var seen: Set<Subject> = []
    return row.source.marks.compactMap { mark in
      guard seen.insert(mark.subject).inserted, let hint = hint(for: mark, written: row.source.text(of: mark))
      else { return nil }
      return hint.targets.first == hint.source ? nil : hint
    }
  }

  private func hint(for mark: Mark, written: String) -> Hint? {
    switch mark.subject {
    case .name(let index):
      Hint(kind: .name, source: written, targets: names[index].renderings(of: written), note: names[index].reason)
    case .term(let index):
      Hint(kind: .term, source: terms[index].entry, targets: terms[index].targets, note: terms[index].note)
    case .quantity(let index):
      Hint(
        kind: .quantity, source: written, targets: [quantities[index].rendering], note: quantities[index].kind)
    case .finding: nil
    }
  }

  /// What dictionaries have for words of each row, by its number: each word with its first equivalents.
  var dictionaryHints: [Int: [Hint]] {
    var hints: [Int: [Hint]] = [:]
    for term in dictionary {
      for row in term.rows {
        hints[row, default: []].append(
          Hint(kind: .term, source: term.entry, targets: Array(term.targets.prefix(2)), note: ""))
      }
    }
    return hints
  }

  /// The findings about a row.
  func findings(for row: Row) -> [Finding] { findings.filter { $0.row == row.number } }
}

extension Sheet {
  /// What the rows are called: of a text alone each is a sentence, beside its translation it may hold several.
  var rowNoun: String { hasTranslation ? "row" : "sentence" }
}

extension Sheet.Row {
  /// Whether source and target may not belong together.
  var isDoubtful: Bool { confidence.map { $0 < 0.5 } ?? false }
}

extension Sheet.Name {
  /// How to write a mention: a person mentioned by the family name alone is rendered by it alone.
  func renderings(of mention: String) -> [String] {
    // *Otto-Falckenberg-Schule* joins the words of a full name.
    let words = mention.split { $0 == " " || $0 == "-" }
    let isFamilyName =
      kind == .person && !mention.contains(" ") && source.contains(" ") && words != source.split(separator: " ")
    guard isFamilyName else { return renderings }
    var families: [String] = []
    for family in renderings.compactMap({ $0.split(separator: " ").last.map(String.init) })
    where !families.contains(family) { families.append(family) }
    return families
  }
}

extension Sheet.Term {
  /// The forms other than the entry itself, each with how it was recognized where inflection alone does not say it:
  /// “as Berichte, Berichten”, “as Militärangehörigen (composed)”. Empty where there is none.
  var foundAs: String {
    let others = forms.filter { $0.text != entry }.map { form in
      ["exact", "inflected"].contains(form.match) ? form.text : "\(form.text) (\(form.match))"
    }
    return others.isEmpty ? "" : "as " + others.joined(separator: ", ")
  }
}

extension Sheet.Passage {
  /// The marked text.
  func text(of mark: Sheet.Mark) -> String { slice(mark.range) }

  /// The text of a range of UTF-8 bytes.
  func slice(_ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  /// The text cut into marked and unmarked pieces, in order.
  var pieces: [(text: String, mark: Sheet.Mark?)] {
    let bytes = Array(text.utf8)
    var pieces: [(String, Sheet.Mark?)] = []
    var end = 0
    for mark in marks where mark.range.lowerBound >= end && mark.range.upperBound <= bytes.count {
      if mark.range.lowerBound > end {
        pieces.append((String(decoding: bytes[end..<mark.range.lowerBound], as: UTF8.self), nil))
      }
      pieces.append((String(decoding: bytes[mark.range], as: UTF8.self), mark))
      end = mark.range.upperBound
    }
    if end < bytes.count { pieces.append((String(decoding: bytes[end...], as: UTF8.self), nil)) }
    return pieces
  }
}
