internal import Tables

/// The German tables: the large ones are searched where they lie, the small ones read when first asked for.
struct GermanLexicon: Sendable {
  let nounTable: SortedTable
  let verbTable: SortedTable
  let adjectiveTable: SortedTable
  let functionTable: SortedTable
  let modifierTable: SortedTable
  /// Words of the machine's dictionaries, which are asked only where these tables have no answer.
  private(set) var installed: InstalledLexicon?

  init() throws(TableError) {
    let folder = "tables/morphology/german/"
    nounTable = try SortedTable(embedded: folder + "nouns.tsv")
    verbTable = try SortedTable(embedded: folder + "verbs.tsv")
    adjectiveTable = try SortedTable(embedded: folder + "adjectives.tsv")
    functionTable = try SortedTable(embedded: folder + "function-words.tsv")
    modifierTable = try SortedTable(embedded: folder + "bound-modifiers.tsv")
  }

  /// These tables with the words of the machine's dictionaries behind them.
  func extended(by installed: InstalledLexicon) -> GermanLexicon {
    var extended = self
    extended.installed = installed
    return extended
  }

  private var own: GermanLexicon {
    var own = self
    own.installed = nil
    return own
  }

  /// The verbs of an infinitive: *umfahren* is two.
  func verbs(_ infinitive: String) -> [GermanVerb] {
    var rows = HashedLexicon.verbs?.rows(of: infinitive) ?? verbTable.rows(of: infinitive)
    if rows.isEmpty, let installed { rows = installed.verbs.rows(of: infinitive) }
    return rows.map { GermanVerb(infinitive: infinitive, prefix: $0[1], isWeak: $0[2] == "weak") }
  }

  func adjective(_ lemma: String) -> GermanAdjective? {
    var rows = HashedLexicon.adjectives?.rows(of: lemma) ?? adjectiveTable.rows(of: lemma)
    if rows.isEmpty, let installed { rows = installed.adjectives.rows(of: lemma) }
    return rows.first.map { GermanAdjective(lemma: lemma, comparative: $0[1], superlative: $0[2]) }
  }

  func adjectives(withForm form: String) -> [GermanAdjective] {
    var lemmas = GermanAdjective.candidates(of: form)
    for ending in ["", "e", "en", "em", "er", "es"] {
      guard let stem = form.removing(suffix: ending) else { continue }
      for lemma in IrregularDegrees.lemmas[stem] ?? [] where !lemmas.contains(lemma) {
        lemmas.append(lemma)
      }
    }
    return lemmas.compactMap(adjective).filter { $0.forms.contains(form) }
  }

  /// The verbs that a word of small letters is a form of.
  func verbs(withForm form: String) -> [GermanVerb] {
    var found: [GermanVerb] = []
    for (prefix, infinitive) in GermanSeparablePrefixes.candidates(of: form) {
      found += verbs(infinitive).filter {
        $0.prefix == prefix && !found.contains($0) && $0.forms.contains(form)
      }
    }
    return found
  }

  /// The nouns of a lemma; several where it is a homonym.
  func nouns(_ lemma: String) -> [GermanNoun] {
    let known = (HashedLexicon.nouns?.rows(of: lemma) ?? nounTable.rows(of: lemma)).compactMap { GermanNoun(row: $0) }
    return known.isEmpty ? installed?.nouns(lemma) ?? [] : known
  }

  /// The nouns that a capitalized word is a form of.
  func nouns(withForm form: String) -> [GermanNoun] {
    if installed != nil {
      let known = own.nouns(withForm: form)
      // Short words of a large dictionary look like other things too often.
      guard known.isEmpty, form.utf8.count > 4 else { return known }
    }
    var found: [GermanNoun] = []
    var asked: [String] = []
    for lemma in GermanNounCandidates.lemmas(of: form) + irregularLemmas(of: form)
    where !asked.contains(lemma) {
      asked.append(lemma)
      found += nouns(lemma).filter { $0.forms.contains(form) }
    }
    return found
  }

  /// The lemmas whose plural is `form` by no rule: *Museen* → *Museum*.
  private func irregularLemmas(of form: String) -> [String] {
    let plurals = IrregularPlurals.lemmas
    return (plurals[form] ?? []) + (form.removing(suffix: "n").flatMap { plurals[$0] } ?? [])
  }
}

/// The large tables with their keys in hash tables: a word of a text is held against dozens of candidates, most of which
/// are no words.
private enum HashedLexicon {
  static let nouns = table("nouns.tsv")
  static let verbs = table("verbs.tsv")
  static let adjectives = table("adjectives.tsv")

  private static func table(_ name: String) -> HashedTable? {
    (try? SortedTable(embedded: "tables/morphology/german/" + name)).map { HashedTable($0) }
  }
}

/// The plurals that no ending makes, with their lemmas.
private enum IrregularPlurals {
  static let lemmas: [String: [String]] = {
    var lemmas: [String: [String]] = [:]
    let table = try? SortedTable(embedded: "tables/morphology/german/nouns.tsv")
    table?.visitRows { row in
      // All other codes begin with a mark, a digit or *adj*.
      guard let first = row.firstByte(of: 2), first >= 0x41, first != UInt8(ascii: "a"),
        first != 0xC2
      else { return }
      lemmas[row[2], default: []].append(row[0])
    }
    return lemmas
  }()
}

/// The stems of irregular comparatives and superlatives, with their lemmas: *best* → *gut*.
private enum IrregularDegrees {
  static let lemmas: [String: [String]] = {
    var lemmas: [String: [String]] = [:]
    let table = try? SortedTable(embedded: "tables/morphology/german/adjectives.tsv")
    table?.visitRows { row in
      guard let first = row.firstByte(of: 1), first != UInt8(ascii: "-") else { return }
      for stem in (row[1] + "|" + row[2]).split(separator: "|") {
        lemmas[String(stem), default: []].append(row[0])
      }
    }
    return lemmas
  }()
}
