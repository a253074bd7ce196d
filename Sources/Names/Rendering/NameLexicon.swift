internal import Tables

/// Names that a language is known to have, as evidence for choosing among the readings of a Latin spelling.
///
/// Russian ones are OpenCorpora's, those of other languages Faker's; see DATA.md. They are searched where they lie.
struct NameLexicon: Sendable {
  /// The language that has a lexicon of its own.
  static let russian = "ru"
  static let russianPath = "tables/names/lexicon-russian.tsv"
  /// The lexicon of the other languages.
  static let path = "tables/names/lexicon.tsv"

  private let table: SortedTable
  private let language: String
  private let languageColumn: Int?
  private let endings: GenderEndings
  /// Spells a name as Russian does, for which the larger lexicon may have it: *Зеленський* is *Зеленский*.
  private let asRussian: (spelling: Transliterator, names: SortedTable)?

  /// Opens the lexicon of a language; one without names knows none.
  init(language: String, conventions: CompiledConventions = CompiledConventions()) throws(TableError) {
    let path = language == Self.russian ? Self.russianPath : Self.path
    table = try SortedTable(embedded: path)
    languageColumn = table.columns.firstIndex(of: "language")
    self.language = language
    endings = try GenderEndings.embedded.get()
    let names = try SortedTable(embedded: Self.russianPath)
    asRussian = conventions.press(of: language, for: Self.russian).map { ($0.write, names) }
  }

  /// Whether the language has a name in lower case, or the man's name that goes with it.
  func contains(_ name: [Unicode.Scalar]) -> Bool {
    var text = ""
    text.unicodeScalars.append(contentsOf: name)
    return has(text) || endings.masculine(of: name).contains(where: has)
      || (asRussian.map { $0.names.contains($0.spelling(text)) } ?? false)
  }

  /// The names of the lexicon, for walking down it letter by letter. Languages that share a table are not told apart.
  var all: SortedTable.Beginning? { table.beginning }

  /// The names of the lexicon that go on with a letter in lower case; nil where none does.
  func names(_ names: SortedTable.Beginning, followedBy letter: Unicode.Scalar) -> SortedTable.Beginning? {
    table.extending(names, by: UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter)
  }

  private func has(_ name: String) -> Bool {
    guard let languageColumn else { return table.contains(name) }
    return table.rows(of: name).contains { $0[languageColumn] == language }
  }
}
