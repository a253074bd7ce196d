internal import Text

/// Which columns of a table hold what, as its header says: two of language tags, and `confidence`, `unit`, `state`,
/// `note` where it has them.
struct LanguageColumns {
  let source: Language
  let target: Language
  private let left: Int
  private let right: Int
  private let confidence: Int?
  private let unit: Int?
  private let state: Int?
  private let note: Int?
  /// The cells that every row must have.
  var neededCells: Int { max(left, right) + 1 }

  /// - Parameters:
  ///   - header: The cells of the first row.
  ///   - source: The language of the column to read as source; the first column of a language where it is nil.
  ///   - target: The same for the target; the first other one where it is nil.
  init(
    header: [String], source: Language?, target: Language?
  ) throws(BitextFormatError.Problem) {
    let names = header.map { $0.trimmingBlanks() }
    let languages = names.map { Language(tag: $0) }
    guard languages.compactMap(\.self).count >= 2 else {
      throw .badHeader(String(header.joined(separator: " ").prefix(40)))
    }
    guard let left = Self.column(source, in: languages, except: nil) else {
      throw .noColumn(language: source?.tag ?? "of a language", header: names)
    }
    guard let right = Self.column(target, in: languages, except: left), let from = languages[left],
      let to = languages[right]
    else { throw .noColumn(language: target?.tag ?? "of a second language", header: names) }
    self.left = left
    self.right = right
    self.source = from
    self.target = to
    confidence = names.firstIndex(of: "confidence")
    unit = names.firstIndex(of: "unit")
    state = names.firstIndex(of: "state")
    note = names.firstIndex(of: "note")
  }

  private static func column(_ language: Language?, in languages: [Language?], except: Int?) -> Int? {
    let free = languages.indices.filter { $0 != except && languages[$0] != nil }
    guard let language else { return free.first }
    return free.first { languages[$0] == language } ?? free.first { languages[$0]?.primary == language.primary }
  }

  /// The unit of a row.
  ///
  /// - Throws: The problem, and the place of the cell that has it.
  func unit(_ cells: [String]) throws(CellProblem) -> TranslationUnit {
    guard cells.count >= neededCells else {
      throw CellProblem(cell: 0, problem: .tooFewCells(found: cells.count, needed: neededCells))
    }
    let cell = { (place: Int?) -> String? in
      place.flatMap { $0 < cells.count && !cells[$0].isEmpty ? cells[$0] : nil }
    }
    let segment = TranslationSegment(
      source: InlineText(cells[left]), target: cells[right].isEmpty ? nil : InlineText(cells[right]),
      state: try cell(state).map { value throws(CellProblem) in try stateValue(value) },
      confidence: try cell(confidence).map { value throws(CellProblem) in try confidenceValue(value) })
    return TranslationUnit(
      id: cell(unit), segments: [segment], notes: cell(note).map { [BitextNote($0)] } ?? [])
  }

  private func stateValue(_ value: String) throws(CellProblem) -> TranslationState {
    guard let known = TranslationState(rawValue: value) else {
      let list = TranslationState.allCases.map(\.rawValue).joined(separator: ", ")
      throw CellProblem(cell: state ?? 0, problem: .badCell(value, expected: "a state: \(list)"))
    }
    return known
  }

  private func confidenceValue(_ value: String) throws(CellProblem) -> Double {
    guard let number = Double(value), (0...1).contains(number) else {
      throw CellProblem(cell: confidence ?? 0, problem: .badCell(value, expected: "a confidence in 0…1"))
    }
    return number
  }
}

/// What is wrong with a cell of a row, by its place in the row.
struct CellProblem: Error {
  let cell: Int
  let problem: BitextFormatError.Problem
}

extension BitextFormatError.Problem: Error {}

/// The rows of a table that holds a document: its header, then a row a segment; columns that no segment fills are left
/// out.
struct TableRows {
  let header: [String]
  let rows: [[String]]

  /// - Parameter fallback: The language of the target column where the document names none.
  init(_ document: BitextDocument, fallback: Language) {
    let segments = document.units.flatMap { unit in
      unit.isObsolete ? [] : unit.segments.filter { !$0.isIgnorable }.map { (unit: unit, segment: $0) }
    }
    var header = [document.source.tag, (document.target ?? fallback).tag]
    var columns: [(TranslationUnit, TranslationSegment) -> String] = [
      { $1.source.text }, { $1.target?.text ?? "" },
    ]
    let optional: [(String, (TranslationUnit, TranslationSegment) -> String?)] = [
      ("confidence", { $1.confidence.map(threeDecimals) }), ("unit", { unit, _ in unit.id }),
      ("state", { $1.state?.rawValue }),
      ("note", { unit, _ in unit.notes.isEmpty ? nil : unit.notes.map(\.text).joined(separator: "; ") }),
    ]
    for (name, value) in optional where segments.contains(where: { value($0.unit, $0.segment) != nil }) {
      header.append(name)
      columns.append { value($0, $1) ?? "" }
    }
    self.header = header
    rows = segments.map { pair in columns.map { $0(pair.unit, pair.segment) } }
  }
}

extension String {
  /// The string without blanks and tabs around it.
  func trimmingBlanks() -> String {
    let isBlank = { (character: Character) in character == " " || character == "\t" || character == "\u{FEFF}" }
    return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}

/// A number in 0…1 with three decimals.
func threeDecimals(_ value: Double) -> String {
  let thousandths = Int((min(max(value, 0), 1) * 1_000).rounded())
  let digits = String(thousandths % 1_000)
  return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
}
