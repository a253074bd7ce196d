/// A check of glossaries. Each rule is a type in a file of its own; ``LintRules/all`` lists them.
public protocol LintRule: Sendable {
  /// The identifier, for findings and for `explain`.
  var id: String { get }
  var severity: GlossaryLint.Severity { get }
  /// One line on what it finds.
  var summary: String { get }
  /// What it finds, what it leaves alone, and what to do.
  var explanation: String { get }
  /// What it finds in files that were read together.
  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding]
}

/// The rules for glossaries that there are.
public enum LintRules {
  /// All rules, by identifier.
  public static let all: [any LintRule] = [
    Blank(), Contradiction(), Duplicate(), EmptySynonym(), ForbiddenSynonym(), InconsistentDomain(), MissingTarget(),
    MissingTerm(), MixedScript(), NeverMatches(), TranslatedAnyway(), UnknownCase(), UnknownColumn(),
    UnknownPartOfSpeech(), UnknownStatus(), UnlistedValue(), WrongCase(),
  ]

  /// The rule of an identifier; nil where there is none.
  public static func named(_ id: String) -> (any LintRule)? { all.first { $0.id == id } }
}

extension LintRule {
  /// A finding at a place of a file.
  func finding(_ file: LintedFile, _ place: (line: Int, column: Int), _ message: String) -> GlossaryLint.Finding {
    GlossaryLint.Finding(
      file: file.name, line: place.line, column: place.column, rule: id, severity: severity, message: message)
  }

  /// The non-empty cells of a property's column with their rows.
  func cells(_ file: LintedFile, of property: ColumnMeaning.Property) -> [(row: Int, column: Int, text: String)] {
    guard let table = file.table else { return [] }
    return file.meanings.indices.filter { file.meanings[$0] == .property(property) }.flatMap { column in
      (0..<table.rowCount).compactMap { row in
        let text = trimmed(table.cell(row, column))
        return text.isEmpty ? nil : (row, column, text)
      }
    }
  }
}
