internal import Tables

/// The German tables: the large ones are searched where they lie, the small ones read when first asked for.
///
/// A class because everything that reads words holds it: passing it on counts one reference, not one for each table.
final class GermanLexicon: Sendable {
  let nounTable: SortedTable
  let verbTable: SortedTable
  let adjectiveTable: SortedTable
  let functionTable: SortedTable
  let modifierTable: SortedTable
  /// Words of the machine's dictionaries, which are asked only where these tables have no answer.
  let installed: InstalledLexicon?
  /// The same without the machine's words, where there are some.
  private let own: GermanLexicon?

  init() throws(TableError) {
    let folder = "tables/morphology/german/"
    nounTable = try SortedTable(embedded: folder + "nouns.tsv")
    verbTable = try SortedTable(embedded: folder + "verbs.tsv")
    adjectiveTable = try SortedTable(embedded: folder + "adjectives.tsv")
    functionTable = try SortedTable(embedded: folder + "function-words.tsv")
    modifierTable = try SortedTable(embedded: folder + "bound-modifiers.tsv")
    installed = nil
    own = nil
  }

  /// The tables of a lexicon with the words of the machine's dictionaries behind them.
  init(_ own: GermanLexicon, extendedBy installed: InstalledLexicon) {
    nounTable = own.nounTable
    verbTable = own.verbTable
    adjectiveTable = own.adjectiveTable
    functionTable = own.functionTable
    modifierTable = own.modifierTable
    self.installed = installed
    self.own = own
  }

  // MARK: Lemmas

  /// The verbs of an infinitive: *umfahren* is two.
  func verbs(_ infinitive: String) -> [GermanVerb] {
    var found: [GermanVerb] = []
    infinitive.withLetters { visitVerbs($0) { row, _ in found.append(row.verb) } }
    return found
  }

  func adjective(_ lemma: String) -> GermanAdjective? { lemma.withLetters(adjectiveRow)?.adjective }

  /// The nouns of a lemma; several where it is a homonym.
  func nouns(_ lemma: String) -> [GermanNoun] {
    var found: [GermanNoun] = []
    lemma.withLetters { visitNouns($0) { row, _ in if let noun = row.noun { found.append(noun) } } }
    return found
  }

  /// Whether the lexicon has a verb.
  func hasVerb(_ infinitive: Letters) -> Bool {
    HashedLexicon.verbs?.line(of: infinitive.buffer) != nil || installed?.verbs.line(of: infinitive.buffer) != nil
  }

  /// The adjective of a lemma where it lies.
  func adjectiveRow(_ lemma: Letters) -> GermanAdjectiveRow? {
    var found: GermanAdjectiveRow?
    visitAdjectives(lemma) { row, _ in if found == nil { found = row } }
    return found
  }

  /// Gives `body` the verbs of an infinitive, each with a number of its own.
  func visitVerbs(_ infinitive: Letters, _ body: (GermanVerbRow, Int) -> Void) {
    visitLines(of: infinitive, HashedLexicon.verbs, installed?.verbs) { table, line, number in
      body(GermanVerbRow(table: table, line: line), number)
    }
  }

  private func visitAdjectives(_ lemma: Letters, _ body: (GermanAdjectiveRow, Int) -> Void) {
    visitLines(of: lemma, HashedLexicon.adjectives, installed?.adjectives) { table, line, number in
      body(GermanAdjectiveRow(table: table, line: line), number)
    }
  }

  /// Gives `body` the nouns of a lemma, each with a number of its own; those of one lemma may share it.
  func visitNouns(_ lemma: Letters, _ body: (GermanNounRow, Int) -> Void) {
    visitLines(of: lemma, HashedLexicon.nouns, installed?.nouns) { table, line, number in
      let row = GermanNounRow(table: table, line: line)
      guard row.plural == InstalledLexicon.unknownPlural else { return body(row, number) }
      for noun in installed?.nouns(lemma.string) ?? [] { row.withClass(of: noun) { body($0, number) } }
    }
  }

  /// Gives `body` the lines of a key: of the program's table, else of the machine's.
  private func visitLines(
    of key: Letters, _ own: HashedTable?, _ installed: SortedTable?,
    _ body: (_ table: SortedTable, _ line: Int, _ number: Int) -> Void
  ) {
    guard let own else { return }
    var isKnown = false
    own.visitLines(of: key.buffer) { line in
      isKnown = true
      body(own.table, line, line)
    }
    if !isKnown, let installed { installed.visitLines(of: key.buffer) { body(installed, $0, -1 - $0) } }
  }

  // MARK: Forms

  func adjectives(withForm form: String) -> [GermanAdjective] {
    var found: [GermanAdjective] = []
    form.withLetters { visitAdjectives(withForm: $0) { found.append($0.adjective) } }
    return found
  }

  /// Gives `body` the adjectives that a word of small letters is a form of, each once.
  func visitAdjectives(withForm form: Letters, _ body: (GermanAdjectiveRow) -> Void) {
    var asked = SeenLines()
    func look(_ lemma: Letters) {
      var isFirst = true
      visitAdjectives(lemma) { row, number in
        if isFirst, asked.isNew(number), row.hasForm(form) { body(row) }
        isFirst = false
      }
    }
    GermanAdjective.visitCandidates(of: form, look)
    for ending in GermanAdjectiveEndings.withNone {
      guard let stem = form.removing(suffix: ending), let lemmas = IrregularDegrees.lemmas[stem] else { continue }
      for lemma in lemmas { lemma.withLetters(look) }
    }
  }

  /// The verbs that a word of small letters is a form of.
  func verbs(withForm form: String) -> [GermanVerb] {
    var found: [GermanVerb] = []
    form.withLetters { visitVerbs(withForm: $0) { verb, _ in found.append(verb.verb) } }
    return found
  }

  /// Gives `body` the verbs that a word of small letters is a form of, each once, with their forms.
  func visitVerbs(withForm form: Letters, _ body: (GermanVerbRow, GermanVerbForms) -> Void) {
    var asked = SeenLines()
    GermanSeparablePrefixes.visitCandidates(of: form) { prefix, infinitive in
      visitVerbs(infinitive) { row, number in
        guard row.prefix == prefix, asked.isNew(number) else { return }
        let forms = row.forms
        if forms.hasForm(form) { body(row, forms) }
      }
    }
  }

  /// The nouns that a capitalized word is a form of.
  func nouns(withForm form: String) -> [GermanNoun] {
    var found: [GermanNoun] = []
    form.withLetters { visitNouns(withForm: $0) { if let noun = $0.noun { found.append(noun) } } }
    return found
  }

  /// Gives `body` the nouns that a capitalized word is a form of, each once.
  func visitNouns(withForm form: Letters, _ body: (GermanNounRow) -> Void) {
    if let own {
      var isKnown = false
      own.visitNouns(withForm: form) { row in
        isKnown = true
        body(row)
      }
      // Short words of a large dictionary look like other things too often.
      if isKnown || form.count <= 4 { return }
    }
    if installed == nil { return visitOwnNouns(withForm: form, body) }
    var asked = SeenLines()
    func look(_ lemma: Letters) {
      var known: Int?
      visitNouns(lemma) { row, number in
        // The classes of one lemma share its number.
        guard number == known || asked.isNew(number) else { return }
        known = number
        if row.hasForm(form) { body(row) }
      }
    }
    GermanNounCandidates.visitLemmas(of: form, look)
    visitLemmas(ofIrregularPlural: form, look)
  }

  /// The same of the program's own table, whose keys are looked up by the hashes of the form's beginnings.
  private func visitOwnNouns(withForm form: Letters, _ body: (GermanNounRow) -> Void) {
    guard let nouns = HashedLexicon.nouns else { return }
    var asked = SeenLines()
    func look(_ first: Int) {
      nouns.visitLines(from: first) { line in
        let row = GermanNounRow(table: nouns.table, line: line)
        if asked.isNew(line), row.hasForm(form) { body(row) }
      }
    }
    GermanNounCandidates.visitKeys(of: form, in: nouns, look)
    visitLemmas(ofIrregularPlural: form) { if let line = nouns.line(of: $0.buffer) { look(line) } }
  }

  /// Whether a capitalized word is a plural that no ending makes.
  func isIrregularPlural(_ form: Letters) -> Bool {
    var isFound = false
    visitLemmas(ofIrregularPlural: form) { _ in isFound = true }
    return isFound
  }

  private func visitLemmas(ofIrregularPlural form: Letters, _ body: (Letters) -> Void) {
    for lemma in IrregularPlurals.lemmas[form] ?? [] { lemma.withLetters(body) }
    // The dative plural.
    if let plural = form.removing(suffix: "n") {
      for lemma in IrregularPlurals.lemmas[plural] ?? [] { lemma.withLetters(body) }
    }
  }
}

/// The lines of a table that were looked at; a word has few.
private struct SeenLines {
  private var lines: [Int] = []

  mutating func isNew(_ line: Int) -> Bool {
    if lines.contains(line) { return false }
    lines.append(line)
    return true
  }
}

/// The large tables with their keys in hash tables: a word of a text is held against dozens of candidates, most of which
/// are no words.
enum HashedLexicon {
  static let nouns = table("nouns.tsv")
  static let verbs = table("verbs.tsv")
  static let adjectives = table("adjectives.tsv")
  static let modifiers = table("bound-modifiers.tsv")
  static let functions = table("function-words.tsv")

  private static func table(_ name: String) -> HashedTable? {
    (try? SortedTable(embedded: "tables/morphology/german/" + name)).map { HashedTable($0) }
  }
}

/// The plurals that no ending makes, with their lemmas.
private enum IrregularPlurals {
  static let lemmas: WordMap<[String]> = {
    var lemmas = WordMap<[String]>()
    let table = try? SortedTable(embedded: "tables/morphology/german/nouns.tsv")
    table?.visitRows { row in
      // All other codes begin with a mark, a digit or *adj*.
      guard let first = row.firstByte(of: 2), first >= 0x41, first != UInt8(ascii: "a"),
        first != 0xC2
      else { return }
      lemmas.update(row[2], initial: []) { $0.append(row[0]) }
    }
    return lemmas
  }()
}

/// The stems of irregular comparatives and superlatives, with their lemmas: *best* → *gut*.
private enum IrregularDegrees {
  static let lemmas: WordMap<[String]> = {
    var lemmas = WordMap<[String]>()
    let table = try? SortedTable(embedded: "tables/morphology/german/adjectives.tsv")
    table?.visitRows { row in
      guard let first = row.firstByte(of: 1), first != UInt8(ascii: "-") else { return }
      for stem in (row[1] + "|" + row[2]).split(separator: "|") {
        lemmas.update(String(stem), initial: []) { $0.append(row[0]) }
      }
    }
    return lemmas
  }()
}
