public import Tables
internal import Text

/// Checks glossary files for what makes look-ups fail or answers contradict each other.
public struct GlossaryLint: Sendable {
  public enum Rule: String, Sendable, CaseIterable {
    case blank
    case contradiction
    case duplicate
    case emptySynonym = "empty-synonym"
    case missingTarget = "missing-target"
    case missingTerm = "missing-term"
    case unknownCase = "unknown-case"
    case unknownColumn = "unknown-column"
    case unknownPartOfSpeech = "unknown-pos"
    case unknownStatus = "unknown-status"
    case wrongCase = "wrong-case"
  }

  /// Something to correct.
  public struct Finding: Sendable, CustomStringConvertible {
    public let file: String
    /// The line, from one, and the column in Unicode scalars, from one.
    public let line: Int
    public let column: Int
    public let rule: Rule
    public let message: String

    public var description: String { "\(file):\(line):\(column): \(rule.rawValue): \(message)" }
  }

  public private(set) var findings: [Finding] = []
  /// Where a term with its part of speech was first seen.
  private var seen: [String: Sighting] = [:]

  private struct Sighting {
    let place: String
    let targets: [String]
    let note: String
  }

  public init() {}

  /// Checks a file, also against those checked before it.
  ///
  /// - Throws: `TableError` where it is no table at all.
  public mutating func check(file: String, content: some Collection<UInt8>) throws(TableError) {
    let table = try Table(name: file, content: content, minimumCells: 2)
    var columns: [(place: Int, name: String)] = []
    for (place, name) in table.columns.enumerated() {
      if Glossary.properties.contains(name) { continue }
      if Language(tag: name) == nil {
        findings.append(
          Finding(
            file: file, line: 1, column: 1, rule: .unknownColumn,
            message: "“\(name)” is neither a language tag nor pos, domain, status, case or note"))
      } else {
        columns.append((place, name))
      }
    }
    for row in table.rows {
      checkCells(row, table: table, file: file, languages: columns.map(\.place))
      checkCodes(row, table: table, file: file)
      checkTerms(row, table: table, file: file, languages: columns)
    }
  }

  private mutating func add(
    _ rule: Rule, _ row: Table.Row, _ column: Int, _ file: String, _ message: String
  ) {
    let before = (0..<column).reduce(0) { $0 + row[$1].unicodeScalars.count + 1 }
    findings.append(
      Finding(file: file, line: row.line, column: before + 1, rule: rule, message: message))
  }

  private mutating func checkCells(
    _ row: Table.Row, table: Table, file: String, languages: [Int]
  ) {
    for column in table.columns.indices {
      let cell = row[column]
      if trimmed(cell) != cell {
        add(.blank, row, column, file, "“\(cell)” has blanks at an end; remove them")
      } else if hasDoubleBlank(cell) {
        add(.blank, row, column, file, "“\(cell)” has two blanks in a row; remove one")
      }
    }
    for column in languages where row[column].utf8.contains(UInt8(ascii: "|")) {
      let synonyms = row[column].split(separator: "|", omittingEmptySubsequences: false)
      if synonyms.contains(where: { trimmed($0).isEmpty }) {
        add(.emptySynonym, row, column, file, "nothing stands between two “|”; remove one")
      } else if synonyms.contains(where: { trimmed($0) != $0 }) {
        add(.blank, row, column, file, "blanks stand beside “|” in “\(row[column])”; remove them")
      }
      for (place, synonym) in synonyms.enumerated()
      where !synonym.isEmpty && synonyms[..<place].contains(synonym) {
        add(.duplicate, row, column, file, "“\(synonym)” stands twice in one cell; remove one")
      }
    }
  }

  private func hasDoubleBlank(_ cell: String) -> Bool {
    zip(cell.utf8, cell.utf8.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
  }

  private mutating func checkCodes(_ row: Table.Row, table: Table, file: String) {
    func column(_ name: String) -> (Int, String)? {
      guard let place = table.columns.firstIndex(of: name) else { return nil }
      let cell = trimmed(row[place])
      return cell.isEmpty ? nil : (place, cell)
    }
    if let (place, cell) = column("pos"), Concept.PartOfSpeech(rawValue: cell) == nil {
      let known = Concept.PartOfSpeech.allCases.map(\.rawValue).joined(separator: ", ")
      add(.unknownPartOfSpeech, row, place, file, "“\(cell)” is none of \(known)")
    }
    if let (place, cell) = column("status"), Concept.Status(rawValue: cell) == nil {
      let known = Concept.Status.allCases.map(\.rawValue).joined(separator: ", ")
      add(.unknownStatus, row, place, file, "“\(cell)” is none of \(known)")
    }
    if let (place, cell) = column("case"), cell != "exact" {
      add(.unknownCase, row, place, file, "“\(cell)” is not “exact”; leave it empty otherwise")
    }
  }

  private mutating func checkTerms(
    _ row: Table.Row, table: Table, file: String, languages: [(place: Int, name: String)]
  ) {
    guard let source = languages.first else { return }
    let terms = synonyms(row[source.place])
    if terms.isEmpty {
      add(.missingTerm, row, source.place, file, "the row has no term in “\(source.name)”; add it")
    }
    let targets = languages.dropFirst().flatMap { synonyms(row[$0.place]) }
    if targets.isEmpty, languages.count > 1 {
      add(
        .missingTarget, row, languages[1].place, file,
        "no language has a term for “\(row[source.place])”; add one or remove the row")
    }
    let partOfSpeech = trimmed(row["pos"])
    for term in terms {
      if source.name == "de" { checkCase(term, partOfSpeech, row, source.place, file) }
      checkSeen(term, partOfSpeech, targets, row, source.place, file)
    }
  }

  private mutating func checkCase(
    _ term: String, _ partOfSpeech: String, _ row: Table.Row, _ column: Int, _ file: String
  ) {
    guard !term.utf8.contains(0x20), let first = term.unicodeScalars.first else { return }
    switch partOfSpeech {
    case "noun" where first.properties.isLowercase:
      add(.wrongCase, row, column, file, "the noun “\(term)” begins with a small letter")
    case "verb" where first.properties.isUppercase, "adjective" where first.properties.isUppercase,
      "adverb" where first.properties.isUppercase:
      add(.wrongCase, row, column, file, "the \(partOfSpeech) “\(term)” begins with a capital")
    default: break
    }
  }

  private mutating func checkSeen(
    _ term: String, _ partOfSpeech: String, _ targets: [String], _ row: Table.Row, _ column: Int,
    _ file: String
  ) {
    let key = term + "\t" + partOfSpeech
    let note = trimmed(row["note"])
    guard let first = seen[key] else {
      seen[key] = Sighting(place: "\(file):\(row.line)", targets: targets, note: note)
      return
    }
    if Set(first.targets) == Set(targets) {
      add(
        .duplicate, row, column, file,
        "“\(term)” stands with the same targets at \(first.place); remove one")
    } else if note.isEmpty || first.note.isEmpty {
      add(
        .contradiction, row, column, file,
        "“\(term)” has other targets at \(first.place); join the rows, or tell them apart by notes")
    }
  }
}
